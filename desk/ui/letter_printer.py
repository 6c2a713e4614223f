"""Sends signed letters to a printer beside the window, and says what became of them."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import printing as records
from desk.ui import cups, printers, printing
from desk.ui.bench import Bench
from desk.ui.pause import Pause
from desk.ui.printers import Printers
from desk.ui.printing import Asked
from desk.ui.printout import Printout
from desk.ui.tray_form import chosen_trays

_PRINTED = QT_TRANSLATE_NOOP("delivery", "The letter was sent to the printer {printer}")
_STUCK = QT_TRANSLATE_NOOP(
    "printing",
    "The letter is still in the queue of the printer {printer}: see whether it is on and has paper. It "
    "is printed then by itself.",
)
_PATIENCE = 10_000
"""Milliseconds after which a letter should have left the queue."""


@dataclass(frozen=True, slots=True)
class Printable:
    """A signed letter on its way to paper."""

    number: str
    """Of its request."""
    name: str
    """Of its file; names the job too, and nobody."""
    pages: int
    pdf: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Sent:
    letter: Printable
    printer: str
    jobs: tuple[str, ...]


class LetterPrinter(QObject):
    """One letter at a time; what is asked meanwhile is not done, so that a double click prints once."""

    told = Signal(object)
    """A ``Text``."""
    failed = Signal(object)
    """The letter was not printed; it stays."""
    choice_wanted = Signal(object)
    """``Printers`` of which the clerk has to choose one."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._busy = False
        self._sent: _Sent | None = None
        self._patience = Pause(self, _PATIENCE, self._look)

    def print_now(
        self, letter: Printable, printout: Printout | None = None, asked: Asked | None = None
    ) -> None:
        """Print a letter: as said, or whole on the printer that was used last.

        ``asked``: as it was said in the system's own dialog.
        """
        if self._busy:
            return
        self._busy = True
        settings = self._bench.settings
        self._bench.jobs.read(
            lambda: _print(letter, printout, asked, settings),
            owner=self,
            done=self._done,
            failed=self._broke,
        )

    def _done(self, found: _Sent | Printers) -> None:
        self._busy = False
        if isinstance(found, Printers):
            self.choice_wanted.emit(found)
            return
        printers.note_used(self._bench.settings, found.printer)
        desk, actor, letter = self._bench.desk, self._bench.actor, found.letter
        self._bench.jobs.write(
            lambda _job: records.note_printed(
                desk, number=letter.number, letter=letter.name, printer=found.printer, actor=actor
            ),
            owner=self,
            failed=self.failed.emit,
        )
        self.told.emit(_PRINTED.fill(printer=found.printer))
        self._sent = found
        if found.jobs:
            self._patience.start()

    def _broke(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)

    def _look(self) -> None:
        sent = self._sent
        if sent is not None:
            self._bench.jobs.read(
                lambda: cups.still_waiting(sent.printer, sent.jobs), owner=self, done=self._looked
            )

    def _looked(self, waits: bool) -> None:
        if waits and self._sent is not None:
            self.told.emit(_STUCK.fill(printer=self._sent.printer))


def _print(
    letter: Printable,
    printout: Printout | None,
    asked: Asked | None,
    settings: MutableMapping[str, str],
) -> _Sent | Printers:
    if asked is not None:
        chosen = asked.printout
        jobs = printing.print_out(chosen, letter.pdf, title=letter.name, printer=asked.printer)
        return _Sent(letter, chosen.printer, jobs)
    if printout is None:
        known = printers.known()
        printer = known.choose(printers.last_used(settings))
        if printer is None:
            return known
        printout = Printout(printer, 1, letter.pages)
    printers.check(printout.printer)
    letterhead, paper = chosen_trays(settings, printout.printer)
    printout = replace(printout, letterhead=letterhead, paper=paper)
    jobs = printing.print_out(printout, letter.pdf, title=letter.name)
    return _Sent(letter, printout.printer, jobs)
