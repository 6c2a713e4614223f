"""The middle of the review: one category's records, how they are shown, and the value under the cursor."""

from __future__ import annotations

import threading

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.answer import BLACKED_OUT
from desk.domain.records import FieldInfo, Value
from desk.domain.text import Text
from desk.ui.bench import Bench
from desk.ui.decision_panel import Cell, DecisionPanel
from desk.ui.jobs import Job
from desk.ui.records_bar import RecordsBar
from desk.ui.records_model import HEAD_ROLE
from desk.ui.records_table import RecordsTable
from desk.ui.review_rows import ReviewTable
from desk.ui.row_order import Lines, Wanted, in_order
from desk.ui.values import shown

_LEAST = 116
"""Pixels: the head and two records are always seen."""


class ReviewRecords(QWidget):
    """Sorts, filters and groups in a worker; only what was asked last is shown."""

    moved = Signal()
    """Another value is under the cursor."""
    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._editable = False
        self._ordering: Job | None = None
        self._given_up = threading.Event()
        self._asked = Wanted()
        self.setObjectName("reviewRecords")
        self.bar = RecordsBar(bench)
        self.table = RecordsTable(bench)
        self.decision = DecisionPanel(bench)
        self.bar.changed.connect(self._arrange)
        self.bar.left.connect(self.focus)
        self.table.moved.connect(self.show_cell)
        self.table.chosen.connect(self.decision.value.focus)
        self.table.order_asked.connect(self.sort_by)
        self.decision.left.connect(self.focus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        self.table.setMinimumHeight(bench.theme.px(_LEAST))
        column.addWidget(self.table, 1)
        self._below = QHBoxLayout()
        self._below.setSpacing(8)
        self._below.addWidget(self.decision, 3)
        column.addLayout(self._below)
        bench.say.changed.connect(self.show_cell)

    @property
    def shown(self) -> ReviewTable | None:
        """The category in front."""
        return self.table.records.table

    @property
    def ordering(self) -> bool:
        """True while the records are being sorted, filtered or grouped."""
        return self._ordering is not None

    def show_table(self, table: ReviewTable | None) -> None:
        """Show another category, all of it as it came; None: no request is looked through."""
        self._give_up()
        self._asked = Wanted()
        self.bar.show_table(table)
        if table is None:
            self.table.records.show_table(None)
        else:
            self.table.show_table(table)

    def refresh(self, table: ReviewTable, *, editable: bool) -> None:
        """The same category after a decision."""
        self._editable = editable
        self.table.records.refresh(table)
        self.show_cell()

    def take_in(self, details: QWidget) -> None:
        """Have the record's details beside what is decided about it."""
        self._below.insertWidget(0, details, 2)

    def focus(self) -> None:
        """Put the focus on the records."""
        self.table.setFocus()

    def filter(self) -> None:
        """Ctrl+F: put the focus where words are typed."""
        self.bar.words.setFocus()
        self.bar.words.selectAll()

    def sort_here(self) -> None:
        """S: sort by the column under the cursor."""
        if self.shown is not None and not self.table.records.sideways:
            self.sort_by(self.table.column_here())

    def sort_by(self, place: int) -> None:
        """Sort by a column; the second time backwards, the third time as the records came."""
        before = self._asked
        if before.order != place:
            order, backwards = place, False
        elif not before.backwards:
            order, backwards = place, True
        else:
            order, backwards = None, False
        self._ask(Wanted(before.words, order, backwards, before.group))

    def group_here(self) -> None:
        """G: group by the column under the cursor, or not any more."""
        if self.shown is not None and not self.table.records.sideways:
            self.bar.group_by(self.table.column_here())

    def show_cell(self) -> None:
        """Say what is known of the value under the cursor."""
        model, here = self.table.records, self.table.here()
        if model.table is not None and here is not None and here[0] < len(model.table.rows):
            self.decision.show_cell(self._cell(model.table, *here))
        elif (words := self.table.currentIndex().data(HEAD_ROLE)) is not None:
            self.decision.show_group(words, editable=self._editable)
        else:
            self.decision.setEnabled(False)
        self.moved.emit()

    def _cell(self, table: ReviewTable, row: int, place: int) -> Cell:
        info, value = table.info.fields[place], table.rows[row][place]
        decision = table.decision(row, info.name)
        given = self._words(info, value)
        return Cell(
            column=info.label,
            value=given,
            ground=table.ground(row, info.name),
            left_out=row in table.left_out,
            partly=BLACKED_OUT in given and given != BLACKED_OUT,
            decided=decision is not None,
            reason=decision.reason if decision is not None else "",
            editable=self._editable,
        )

    def _words(self, info: FieldInfo, value: Value) -> str:
        """A text with its lines as they are; anything else as in the table."""
        if isinstance(value, str) and str(value) not in info.codes:
            return value
        text = shown(info, value, self._bench.say.language)
        return self._bench.say(text) if isinstance(text, Text) else text

    def _arrange(self) -> None:
        asked = self._asked
        self._ask(Wanted(self.bar.wanted_words, asked.order, asked.backwards, self.bar.group))

    def _ask(self, wanted: Wanted) -> None:
        table = self.shown
        if table is None or wanted == self._asked:
            return
        self._give_up()
        self._asked = wanted
        given_up = self._given_up = threading.Event()
        say = self._bench.say
        self._ordering = self._bench.jobs.read(
            lambda: in_order(
                table, wanted, language=say.language, say=say, given_up=given_up.is_set
            ),
            owner=self,
            done=self._take,
            failed=self._broke,
        )
        self.bar.show_working()

    def _take(self, lines: Lines) -> None:
        self._ordering = None
        self.table.show_lines(lines, self._asked)
        self.bar.show_count(len(lines.rows))
        self.show_cell()

    def _broke(self, error: Exception) -> None:
        self._ordering = None
        self._asked = self.table.records.wanted
        self.bar.show_count(len(self.table.records.lines.rows))
        self.failed.emit(error)

    def _give_up(self) -> None:
        self._given_up.set()
        if self._ordering is not None:
            self._ordering.drop()
            self._ordering = None
