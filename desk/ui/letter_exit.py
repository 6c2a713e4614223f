"""A sealed letter and its way out: who signed it, save, print, give it, and what has left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk.domain.dispatch import Dispatch
from desk.domain.errors import Unavailable
from desk.domain.request import ANSWER_KINDS, AccessRequest, Letter, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.ui.bench import Bench
from desk.ui.beside_files import save_beside
from desk.ui.delivery_panel import DeliveryPanel, Run
from desk.ui.dispatch_list import DispatchList
from desk.ui.fact import Fact, Kind
from desk.ui.flow import Flow
from desk.ui.labels import KeyButton
from desk.ui.letter_printer import LetterPrinter, Printable
from desk.ui.print_card import PrintCard
from desk.ui.printers import NO_PRINTER, Printers
from desk.ui.printing import Asked
from desk.ui.printout import Printout
from desk.ui.saving import save_whole

_SAVE = QT_TRANSLATE_NOOP("delivery", "Save as PDF…")
_PRINT = QT_TRANSLATE_NOOP("delivery", "Print…")
_AGAIN = QT_TRANSLATE_NOOP("delivery", "Give it once more…")
_SIGNED = QT_TRANSLATE_NOOP("delivery", "Signed by {signer}")
_SIGNED_AT = QT_TRANSLATE_NOOP("delivery", "{when}; checksum {checksum}")
_VERSION = QT_TRANSLATE_NOOP("delivery", "Version {version}")
_CODE = QT_TRANSLATE_NOOP("delivery", "Check code {code}")
_LEVELS = {
    "B-B": QT_TRANSLATE_NOOP("delivery", "Signature B-B: without a time stamp"),
    "B-T": QT_TRANSLATE_NOOP("delivery", "Signature B-T: with a time stamp"),
    "B-LT": QT_TRANSLATE_NOOP(
        "delivery", "Signature B-LT: with a time stamp and proof that the certificate was valid"
    ),
}
_EARLIER = QT_TRANSLATE_NOOP(
    "delivery", "This is an earlier version: the one that was signed last is given."
)
_SAVED = QT_TRANSLATE_NOOP("delivery", "The letter was saved: {file}")
_SAVED_BESIDE = QT_TRANSLATE_NOOP(
    "delivery", "The letter was saved, and what travels beside it into {folder}"
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "delivery", "The letter could not be saved to {file}: {reason}. It stays sealed in the desk."
)


class LetterExit(QWidget):
    """For any sealed letter. Its step gives the keys: Ctrl+S, Ctrl+P, F9 and Esc."""

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, bench: Bench, run: Run) -> None:
        super().__init__()
        self.bench = bench
        self._request: AccessRequest | None = None
        self._letter: Letter | None = None
        self._pdf: bytes | None = None
        self.setObjectName("letterExit")
        self._fact = Fact(bench.say, bench.theme, name="letterFact")
        self._save = KeyButton(bench.say, _SAVE, "Ctrl S", name="savePdf")
        self._print = KeyButton(bench.say, _PRINT, "Ctrl P", name="printLetter")
        self._card = PrintCard(bench)
        self._printer = LetterPrinter(bench, self)
        self._again = KeyButton(bench.say, _AGAIN, "Ctrl R", name="giveAgain")
        self._again.setShortcut("Ctrl+R")
        self.delivery = DeliveryPanel(bench, run)
        self._left = DispatchList(bench)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        files = Flow(spacing=6)
        for button in (self._save, self._print):
            files.add(button)
        for part in (
            self._fact,
            files,
            self._card,
            self.delivery,
            self._again,
            self._left,
        ):
            column.addWidget(part)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_letter)
        self._card.printed.connect(self._print_out)
        self._card.asked.connect(self._print_asked)
        self._card.failed.connect(self.failed)
        self._card.closed.connect(self._card_closed)
        self._printer.told.connect(self.told)
        self._printer.failed.connect(self._not_printed)
        self._printer.choice_wanted.connect(self._choose_printer)
        self._again.clicked.connect(self._give_again)
        self.delivery.told.connect(self.told)
        self.delivery.failed.connect(self.failed)
        self._left.loaded.connect(self._show_left)

    def show_letter(self, request: AccessRequest, letter: Letter) -> None:
        """Show a sealed letter of a request; its PDF comes with ``show_pdf``."""
        if self._letter != letter:
            self._pdf = None
            self._card.hide()
        self._request, self._letter = request, letter
        words = letter.sha256[:16].upper()
        checksum = " ".join(words[at : at + 4] for at in range(0, len(words), 4))
        details: list[Text] = [_SIGNED_AT.fill(when=letter.signed_at, checksum=checksum)]
        if letter.level in _LEVELS:
            details.append(_LEVELS[letter.level])
        marks = [_VERSION.fill(version=letter.version)] if letter.version > 1 else []
        if letter.check_code:
            marks.append(_CODE.fill(code=letter.check_code))
        if marks:
            details.append(joined(marks))
        if self._superseded():
            details.append(_EARLIER)
        kind: Kind = "look" if self._superseded() else "fine"
        self._fact.show_fact(kind, _SIGNED.fill(signer=letter.signer), *details)
        self._offer(given=request.state in (State.DELIVERED, State.CLOSED) and self._answers())
        self.delivery.show_letter(request, letter)
        self._left.show_request(request.number)
        self.show()

    def show_pdf(self, pdf: bytes) -> None:
        """The letter in front, byte for byte: what is saved and printed."""
        self._pdf = pdf

    def forget(self) -> None:
        """No sealed letter is in front."""
        self._request = self._letter = self._pdf = None
        self._fact.forget()
        self._card.hide()
        self.delivery.forget()
        self._left.forget()
        self.hide()

    @property
    def giving(self) -> bool:
        """True while F9 notes that the letter left."""
        return self.delivery.isVisibleTo(self)

    def main(self) -> None:
        """F9: give the letter."""
        if self.giving:
            self.delivery.main()

    def save(self) -> None:
        """Save the letter where the clerk says, and open it in the system's reader."""
        if self._letter is None or self._pdf is None:
            return
        file, _ = QFileDialog.getSaveFileName(
            self, self.bench.say(_SAVE), self._letter.file_name, "PDF (*.pdf)"
        )
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path, *, show: bool = True) -> None:
        """Write the letter into a file, byte for byte, whole or not at all."""
        if self._pdf is None:
            return
        reason = save_whole(file, self._pdf)
        if reason is not None:
            self.failed.emit(Unavailable(_NOT_SAVED.fill(file=str(file), reason=reason)))
            return
        self.told.emit(_SAVED.fill(file=str(file)))
        self._save_beside(file.parent)
        if show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def _save_beside(self, folder: Path) -> None:
        request, letter = self._request, self._letter
        if request is None or letter is None or not letter.beside:
            return
        desk = self.bench.desk
        self.bench.jobs.read(
            lambda: save_beside(desk, request, letter, folder),
            owner=self,
            done=self._saved_beside,
            failed=self.failed.emit,
        )

    def _saved_beside(self, folder: Path | None) -> None:
        if folder is not None:
            self.told.emit(_SAVED_BESIDE.fill(folder=str(folder)))

    def print_letter(self) -> None:
        """Ctrl+P: ask how the letter is printed."""
        letter, pdf = self._letter, self._pdf
        if letter is not None and pdf is not None:
            self._card.ask(pages=letter.pages)

    def print_now(self) -> None:
        """Print the letter on the printer that was used last; ask where none was."""
        self._print_out(None)

    def cancel(self) -> bool:
        """Esc: close what is open, a passphrase or the question how to print; False where nothing is."""
        return self._card.close_card() or self.delivery.cancel()

    def _print_out(self, printout: Printout | None) -> None:
        letter, pdf, request = self._letter, self._pdf, self._request
        if letter is not None and pdf is not None and request is not None:
            self._printer.print_now(
                Printable(request.number, letter.file_name, letter.pages, pdf), printout
            )

    def _print_asked(self, asked: Asked) -> None:
        letter, pdf, request = self._letter, self._pdf, self._request
        if letter is not None and pdf is not None and request is not None:
            printable = Printable(request.number, letter.file_name, letter.pages, pdf)
            self._printer.print_now(printable, asked=asked)

    def _choose_printer(self, known: Printers) -> None:
        if self._letter is not None:
            self._card.choose(known, pages=self._letter.pages)

    def _not_printed(self, error: Exception) -> None:
        """Say why, and have another printer ready where there is one."""
        self.failed.emit(error)
        if isinstance(error, Unavailable) and error.text.source != NO_PRINTER.source:
            self.print_letter()

    def _card_closed(self) -> None:
        self._print.setFocus()

    def _answers(self) -> bool:
        return self._letter is not None and self._letter.kind in ANSWER_KINDS

    def _superseded(self) -> bool:
        request, letter = self._request, self._letter
        if request is None or letter is None or not self._answers():
            return False
        return request.letter is None or request.letter.vault_id != letter.vault_id

    def _offer(self, *, given: bool) -> None:
        """The panel for the first time, a button that opens it for every other."""
        being_completed = self._request is not None and self._request.state in (
            State.COLLECTED,
            State.REVIEWED,
        )
        closed = self._answers() and not given and (self._superseded() or being_completed)
        self.delivery.setVisible(not given and not closed)
        self._again.setVisible(given)

    def _show_left(self, found: list[Dispatch]) -> None:
        letter = self._letter
        if letter is not None and not self._answers():
            self._offer(given=any(one.letter == letter.vault_id for one in found))

    def _give_again(self) -> None:
        self._again.hide()
        self.delivery.show()
        self.delivery.way.focus()
