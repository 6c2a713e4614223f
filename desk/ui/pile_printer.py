"""Prints a pile of letters in its order, the list of them first, and says how far it came."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desk.domain.controller import Delivery
from desk.domain.errors import Refused, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import delivery, safety_ban
from desk.services import printing as records
from desk.services.desk import Desk
from desk.services.to_post import ToPost
from desk.ui import printers, printing
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.post_list import Listing, draw_list
from desk.ui.printers import Printers
from desk.ui.printout import Printout
from desk.ui.style import FAMILY
from desk.ui.tray_form import chosen_trays

_LIST_NAME = "postitettavat.pdf"
"""Names the job of the list, and nobody."""
_NOT_PRINTED = QT_TRANSLATE_NOOP("to post", "{number} was not printed. {why}")


@dataclass(frozen=True, slots=True)
class PilePrinted:
    """What became of a pile."""

    printer: str
    printed: int
    of: int
    why: Text | None = None
    """What stopped it before its end; None where it was stopped by the clerk, or went to the end."""
    held: tuple[Text, ...] = ()
    """The letters that may not be posted any more, and why: a sentence for each."""


class PilePrinter(QObject):
    """One pile at a time; it can be stopped between two letters."""

    advanced = Signal(int, int)
    """So many letters of so many were sent to the printer."""
    ended = Signal(object)
    """``PilePrinted``."""
    failed = Signal(object)
    choice_wanted = Signal(object)
    """``Printers`` of which the clerk has to choose one."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._job: Job | None = None
        self._stopped = False

    @property
    def running(self) -> bool:
        """True while letters are being sent."""
        return self._job is not None

    def start(self, pile: Sequence[ToPost], listing: Listing, printout: Printout | None) -> None:
        """Print a pile; ``printout`` says on which printer and how, None: on the one used last."""
        if self.running or not pile:
            return
        self._stopped = False
        bench = self._bench
        self._job = bench.jobs.read(
            lambda: _print(
                bench.desk,
                pile,
                listing,
                printout,
                settings=bench.settings,
                actor=bench.actor,
                advanced=self.advanced.emit,
                stopped=self._to_stop,
            ),
            owner=self,
            done=self._done,
            failed=self._broke,
        )

    def stop(self) -> None:
        """Send no further letter."""
        self._stopped = True

    def _to_stop(self) -> bool:
        """Asked from the job's thread."""
        job = self._job
        return self._stopped or (job is not None and job.cancelled)

    def _done(self, found: PilePrinted | Printers) -> None:
        self._job = None
        if isinstance(found, Printers):
            self.choice_wanted.emit(found)
            return
        if found.printed:
            printers.note_used(self._bench.settings, found.printer)
            self._bench.jobs.saved.emit()
        self.ended.emit(found)

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)


def _print(
    desk: Desk,
    pile: Sequence[ToPost],
    listing: Listing,
    printout: Printout | None,
    *,
    settings: MutableMapping[str, str],
    actor: str,
    advanced: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> PilePrinted | Printers:
    if printout is None:
        known = printers.known()
        chosen = known.choose(printers.last_used(settings))
        if chosen is None:
            return known
        printout = Printout(chosen, 1, 1)
    printer, done = printout.printer, 0
    held: list[Text] = []
    letterhead, paper = chosen_trays(settings, printer)
    printers.check(printer)
    going = []
    for one, line in zip(pile, listing.lines, strict=True):
        if stopped():
            return PilePrinted(printer, 0, len(pile), held=tuple(held))
        try:
            # Before the list, which would name them; and not when the pile is noted: by then the
            # envelopes are in the post.
            safety_ban.check_anew(desk, one.number, Delivery.POST)
        except (Refused, Unavailable) as error:
            held.append(_NOT_PRINTED.fill(number=one.number, why=error.text))
        else:
            going.append((one, line))
    if not going:
        return PilePrinted(printer, 0, len(pile), held=tuple(held))
    listed, pages = draw_list(replace(listing, lines=[line for _, line in going]), family=FAMILY)
    cover = Printout(printer, 1, pages, duplex=printout.duplex, paper=paper)
    printing.print_out(cover, listed, title=_LIST_NAME)
    try:
        for one, _ in going:
            advanced(done, len(pile))
            if stopped():
                break
            printers.check(printer)  # it may have run out of paper, or been switched off
            letter, pdf = delivery.signed(desk, one.number, one.letter.file_name)
            sheets = Printout(
                printer,
                1,
                letter.pages,
                duplex=printout.duplex,
                copies=printout.copies,
                letterhead=letterhead,
                paper=paper,
            )
            printing.print_out(sheets, pdf, title=letter.file_name)
            records.note_printed(
                desk, number=one.number, letter=letter.file_name, printer=printer, actor=actor
            )
            done += 1
    except Unavailable as error:
        return PilePrinted(printer, done, len(pile), error.text, tuple(held))
    advanced(done, len(pile))
    return PilePrinted(printer, done, len(pile), held=tuple(held))
