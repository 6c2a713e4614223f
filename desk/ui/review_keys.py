"""What the clerk's keys decide about the records in front, handed to the book of decisions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desk.domain.answer import Ground
from desk.ui import review_decisions as deciding
from desk.ui.bench import Bench
from desk.ui.decision_book import DecisionBook
from desk.ui.review_records import ReviewRecords
from desk.ui.review_rows import Looked


class ReviewKeys(QObject):
    """Every decision is about the selected rows, and the column under the cursor where it needs one."""

    saved = Signal(object, object)
    """The ``AccessRequest`` and the ``DecisionLog`` after every step made so far."""
    failed = Signal(object)

    def __init__(self, bench: Bench, records: ReviewRecords) -> None:
        super().__init__()
        self._records = records
        self.book = DecisionBook(bench, self)
        self.book.saved.connect(self.saved)
        self.book.failed.connect(self.failed)
        self.looked: Looked | None = None
        """What is looked through; None while nothing is."""
        self.editable = False
        """False once the letter is signed."""
        panel = records.decision
        panel.leave_out.connect(self.leave_out)
        panel.black_out.connect(self.black_out)
        panel.put_back.connect(self.put_back)
        panel.undo.connect(self.undo)
        panel.redo.connect(self.redo)
        panel.give.connect(self.give)
        panel.ground_chosen.connect(self.change_ground)

    @property
    def column(self) -> str | None:
        """Name of the column under the cursor."""
        table = self._records.table
        return None if table.here() is None else table.records.column(table.column_here())

    def leave_out(self) -> None:
        """Leave the selected rows out."""
        self._decide("leave_out", None)

    def black_out(self) -> None:
        """Cover the selected part of a text, or the current column's value in the selected rows."""
        value = self._records.decision.value
        span = value.selected if value.edit.hasFocus() else None
        if span is not None:
            self._black_out_part(span)
        elif self.column is not None:
            self._decide("black_out", self.column)

    def put_back(self) -> None:
        """Give back what the clerk kept from the customer in the selected rows."""
        table = self._records.shown
        if self.editable and table is not None:
            rows, column = self._records.table.rows_chosen(), self.column
            self.book.change(gone=lambda: deciding.places(table, rows, column))

    def undo(self) -> None:
        """Take the last step back, or else put back what stands under the cursor."""
        if self.editable and not self.book.undo():
            self.put_back()

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self.editable:
            self.book.redo()

    def give(self, reason: str) -> None:
        """Give what the desk covered, with a reason in words."""
        table, column = self._records.shown, self.column
        if table is not None and column is not None and self.editable:
            rows = self._records.table.rows_chosen()
            self.book.change(lambda: deciding.given(table, rows, column, reason))
        self._records.focus()

    def change_ground(self, ground: Ground, reason: str) -> None:
        """What the clerk kept from the customer in the selected rows, on another ground."""
        table, column = self._records.shown, self.column
        if table is not None and self.editable:
            rows = self._records.table.rows_chosen()
            self.book.change(lambda: deciding.regrounded(table, rows, column, (ground, reason)))
        self._records.focus()

    def decide_about(self, key: str, how: str, reason: str) -> None:
        """Decide about another person, in all places that tell of them."""
        looked = self.looked
        person = next((one for one in looked.others if one.key == key), None) if looked else None
        if looked is not None and person is not None and self.editable:
            self.book.change(
                lambda: deciding.about(person, how, reason),
                gone=lambda: deciding.before(looked, person),
                people={key: how},
            )

    def _decide(self, kind: deciding.Kind, column: str | None) -> None:
        table = self._records.shown
        if table is None or not self.editable:
            return
        why = self._records.decision.next_ground
        if why[0] is Ground.CLERK and not why[1]:
            self._records.decision.ask_reason()
            return
        rows = self._records.table.rows_chosen()
        self.book.change(lambda: deciding.made(table, rows, column, kind, why))

    def _black_out_part(self, span: tuple[int, int]) -> None:
        table, here, looked = self._records.shown, self._records.table.here(), self.looked
        if table is not None and here is not None and looked is not None and self.editable:
            why = self._records.decision.next_ground
            self.book.change(lambda: [deciding.part(looked, table, here, span, why)])
            self._records.focus()
