"""The record under the cursor beside the table: every field with its value in words, and where it is from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QVBoxLayout

from desk.domain.answer import BLACKED_OUT
from desk.domain.hidden import HIDDEN
from desk.domain.safety_ban import COVERED
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.ui.bench import Bench
from desk.ui.labels import caption, label
from desk.ui.records_model import cut
from desk.ui.review_rows import ReviewTable
from desk.ui.row_view import show_rows
from desk.ui.values import shown

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TITLE = QT_TRANSLATE_NOOP("review", "Record {place}: {category}")
_FIELDS = QT_TRANSLATE_NOOP("review", "Fields of the record")
_SYSTEM = QT_TRANSLATE_NOOP("review", "From {system}")
_TIP = QT_TRANSLATE_NOOP("review", "{column} in {table}")
_CODES = QT_TRANSLATE_NOOP("review", "{column} in {table}; codes: {codes}")
_BAR = "▬▬▬"
"""Stands for a covered part in a line of words."""
_MOST_CODES = 12
_ROW = 26


class _Fields(QAbstractTableModel):
    """One line a field; 10,000 fields are not walked through."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.table: ReviewTable | None = None
        self.row = 0

    def show_record(self, table: ReviewTable | None, row: int) -> None:
        """Show a record; None: there is none."""
        same = (
            table is not None
            and self.table is not None
            and table.info.fields == self.table.info.fields
        )
        if same:
            self.table, self.row = table, row
            self.reworded()
            return
        self.beginResetModel()
        self.table, self.row = table, row
        self.endResetModel()

    def reworded(self) -> None:
        """Say every visible field again."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.table is None else len(self.table.info.fields)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        table = self.table
        if table is None:
            return None
        info = table.info.fields[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() == 0:
                return info.label.in_language(self._bench.say.language)
            case Qt.ItemDataRole.DisplayRole:
                return self._words(index.row()).replace(BLACKED_OUT, _BAR)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self._words(index.row()).replace(HIDDEN, self._bench.say(COVERED))
                return f"{info.label.in_language(self._bench.say.language)}: {words}"
            case Qt.ItemDataRole.ForegroundRole if (
                index.column() == 0 or self.row in table.left_out
            ):
                return self._bench.theme.color("muted")
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index.row())
            case _:
                return None

    def _words(self, place: int) -> str:
        assert self.table is not None
        info, say = self.table.info.fields[place], self._bench.say
        text = shown(info, self.table.rows[self.row][place], say.language)
        return cut(say(text) if isinstance(text, Text) else text)

    def _tip(self, place: int) -> str:
        """What the register calls the field, and what its codes mean."""
        assert self.table is not None
        info, say = self.table.info.fields[place], self._bench.say
        told = list(info.codes.items())[:_MOST_CODES]
        codes = ", ".join(f"{code} {words.in_language(say.language)}" for code, words in told)
        where = {"column": info.name, "table": self.table.info.name}
        return say(_CODES.fill(codes=codes, **where) if codes else _TIP.fill(**where))


class RecordDetails(QFrame):
    """Follows the table's cursor; the arrows in it choose the field that the keys decide about."""

    field_chosen = Signal(int)
    """The clerk went to the field at a place."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._system: LocalText | None = None
        self._quiet = False
        self._roomy = False
        self.setObjectName("recordDetails")
        self.setProperty("kind", "panel")
        self._title = label("strong", wrap=True, name="recordTitle")
        self._source = caption(wrap=True, name="recordSource")
        self._fields = _Fields(bench)
        self.view = QTableView()
        self.view.setObjectName("recordFields")
        self.view.setModel(self._fields)
        show_rows(self.view, bench, height=_ROW)
        self.view.setWordWrap(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.horizontalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.selectionModel().currentRowChanged.connect(self._field_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._source)
        column.addWidget(self.view, 1)
        bench.say.changed.connect(self._retranslate)
        bench.theme.changed.connect(self._fields.reworded)
        self._retranslate()

    def show_record(
        self, table: ReviewTable | None, row: int, place: int, system: LocalText | None
    ) -> None:
        """Show a record with a field of it marked; ``system``: the name of the system that holds it."""
        other = (
            table is None or self._fields.table is None or table.info is not self._fields.table.info
        )
        self._system = system
        self._fields.show_record(table, row)
        if other:
            self._fit()
        self._quiet = True
        self.view.setCurrentIndex(self._fields.index(place, 0))
        self._quiet = False
        self._retranslate()

    def make_roomy(self, roomy: bool) -> None:
        """Say what the category is for, where there is room; else a tooltip does."""
        if roomy is not self._roomy:
            self._roomy = roomy
            self._retranslate()

    def _fit(self) -> None:
        metrics = self.view.fontMetrics()
        rows = range(min(40, self._fields.rowCount()))
        widest = max(
            (metrics.horizontalAdvance(str(self._fields.index(r, 0).data())) for r in rows),
            default=0,
        )
        self.view.setColumnWidth(0, min(widest + 24, self._bench.theme.px(100)))

    def _field_changed(self, current: Index, _before: Index) -> None:
        if not self._quiet and current.isValid():
            self.field_chosen.emit(current.row())

    def _retranslate(self) -> None:
        say, table = self._bench.say, self._fields.table
        self.view.setAccessibleName(say(_FIELDS))
        self._fields.reworded()
        if table is None:
            self._title.clear()
            self._source.clear()
            return
        self._title.setText(say(_TITLE.fill(place=self._fields.row + 1, category=table.info.label)))
        lines = [say(_SYSTEM.fill(system=self._system or table.info.system))]
        meaning = table.info.meaning
        if meaning is not None:
            self._source.setToolTip(meaning.in_language(say.language))
        if meaning is not None and self._roomy:
            lines.append(meaning.in_language(say.language))
        self._source.setText("\n".join(lines))
