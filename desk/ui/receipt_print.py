"""The receipt for the customer at the counter: sealed while the data is collected, printed at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desk.domain.errors import DeskError
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.correspondence import Written
from desk.ui.bench import Bench
from desk.ui.intake_flow import ReceiptWish
from desk.ui.letter_printer import LetterPrinter, Printable
from desk.ui.messages import sentence
from desk.ui.printers import Printers

_CHOOSE = QT_TRANSLATE_NOOP(
    "receipt",
    "The receipt of request {number} is sealed, but no printer was used here before: choose one with "
    "Ctrl+P at the letters of the request.",
)
_NOT_PRINTED = QT_TRANSLATE_NOOP(
    "receipt",
    "The receipt is sealed and lies with the letters of request {number}, but was not printed. {why}",
)


class ReceiptPrint(QObject):
    """Takes a wish for a receipt, and prints what comes of it."""

    told = Signal(object)
    """A ``Text``: the receipt is on its way."""
    failed = Signal(object)
    """A ``Text``: it is sealed, but not on paper."""
    _sealed = Signal(object)

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._number = ""
        self._printer = LetterPrinter(bench, self)
        self._printer.told.connect(self.told)
        self._printer.failed.connect(self._not_printed)
        self._printer.choice_wanted.connect(self._choose)
        self._sealed.connect(self._print)

    def wish(self) -> ReceiptWish:
        """A wish of one request, which its flow fulfils in a thread of its own."""
        return ReceiptWish(self._sealed.emit)

    def _print(self, receipt: Written) -> None:
        letter = receipt.letter
        self._number = receipt.request.number
        self._printer.print_now(
            Printable(self._number, letter.file_name, letter.pages, receipt.pdf)
        )

    def _choose(self, _known: Printers) -> None:
        self.failed.emit(_CHOOSE.fill(number=self._number))

    def _not_printed(self, error: Exception) -> None:
        why = error.text if isinstance(error, DeskError) else sentence(error)
        self.failed.emit(_NOT_PRINTED.fill(number=self._number, why=why))
