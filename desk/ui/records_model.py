"""The records of one category as a table that stays fast at 200,000 rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk.domain.answer import BLACKED_OUT, Ground
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.review_rows import ReviewTable
from desk.ui.values import shown

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TABLE = QT_TRANSLATE_NOOP("records", "Records: {category}")
_SPOKEN = QT_TRANSLATE_NOOP("records", "covered")
_SPOKEN_ROW = QT_TRANSLATE_NOOP("records", "left out: {value}")
_SAMPLE = 40
"""Rows measured for the width of the columns."""
_WIDEST = 320
_FEW_RECORDS = 3
_FEW_FIELDS = 5


class RecordsModel(QAbstractTableModel):
    """Rows of one ``ReviewTable``; says for each cell what the customer will see."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.table: ReviewTable | None = None
        self.sideways = False
        """True: a few records with many fields stand as columns, one line a field."""
        bench.say.changed.connect(self.reworded)
        bench.theme.changed.connect(self.reworded)

    def show_table(self, table: ReviewTable | None) -> None:
        """Show another category."""
        self.beginResetModel()
        self.table = table
        self.sideways = (
            table is not None
            and len(table.rows) <= _FEW_RECORDS
            and len(table.info.fields) > _FEW_FIELDS
        )
        self.endResetModel()

    def refresh(self, table: ReviewTable) -> None:
        """The same category after a decision; the view keeps its place."""
        if self.table is None or len(self.table.rows) != len(table.rows):
            self.show_table(table)
            return
        self.table = table
        self.reworded()

    def reworded(self) -> None:
        """Say every visible cell again."""
        if self.table is not None and self.table.rows:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or self.table is None:
            return 0
        return len(self.table.info.fields) if self.sideways else len(self.table.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or self.table is None:
            return 0
        return len(self.table.rows) if self.sideways else len(self.table.info.fields)

    def at(self, index: Index) -> tuple[int, int]:
        """Which record and which field a cell shows."""
        if self.sideways:
            return index.column(), index.row()
        return index.row(), index.column()

    def column(self, place: int) -> str:
        """Name of the column at a place."""
        assert self.table is not None
        return self.table.info.fields[place].name

    def ground(self, row: int, place: int) -> Ground | None:
        """Why a value stays out, or None where it is given."""
        assert self.table is not None
        return self.table.left_out.get(row) or self.table.covered.get((row, self.column(place)))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        fields = Qt.Orientation.Vertical if self.sideways else Qt.Orientation.Horizontal
        if orientation is not fields or self.table is None:
            return None
        info = self.table.info.fields[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return info.label.in_language(self._bench.say.language)
            case Qt.ItemDataRole.ToolTipRole:
                return info.name
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def words(self, row: int, place: int) -> str:
        """The value as the customer will see it."""
        assert self.table is not None
        text = shown(
            self.table.info.fields[place], self.table.rows[row][place], self._bench.say.language
        )
        return self._bench.say(text) if isinstance(text, Text) else text

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.table is None:
            return None
        row, place = self.at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words(row, place)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, place)
            case Qt.ItemDataRole.FontRole if row in self.table.left_out:
                font = self._bench.theme.font(14)
                font.setStrikeOut(True)
                return font
            case Qt.ItemDataRole.ForegroundRole if row in self.table.left_out:
                return self._bench.theme.color("muted")
            case _:
                return None

    def _spoken(self, row: int, place: int) -> str:
        assert self.table is not None
        words = self.words(row, place).replace(BLACKED_OUT, self._bench.say(_SPOKEN))
        if row in self.table.left_out:
            return self._bench.say(_SPOKEN_ROW.fill(value=words))
        return words


class _RecordDelegate(QStyledItemDelegate):
    """Paints covered parts as bars, and a frame round the cell that B would cover."""

    def __init__(self, bench: Bench, view: QTableView) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text = str(index.data())
        if BLACKED_OUT in text:
            self._paint_covered(painter, option, index, text)
        else:
            super().paint(painter, option, index)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(self._bench.theme.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _paint_covered(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: str
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setFont(option.font)
        color = self._bench.theme.color("text")
        painter.setPen(color)
        metrics = painter.fontMetrics()
        box = option.rect.adjusted(8, 0, -4, 0)
        width = self._bench.theme.px(64)
        for place, part in enumerate(text.split(BLACKED_OUT)):
            if place:
                bar = box.adjusted(0, 0, 0, 0)
                bar.setWidth(width)
                bar.setHeight(self._bench.theme.px(18))
                bar.moveTop(option.rect.center().y() - bar.height() // 2)
                painter.fillRect(bar, color)
                box.setLeft(box.left() + width)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, part)
            box.setLeft(box.left() + metrics.horizontalAdvance(part))
        painter.restore()


class RecordsTable(QTableView):
    """The records as the clerk walks through them: Del leaves a row out, B covers a value."""

    leave_out = Signal()
    black_out = Signal()
    moved = Signal()
    """Another cell is the current one."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.records = RecordsModel(bench)
        self.setModel(self.records)
        self.setItemDelegate(_RecordDelegate(bench, self))
        self.setObjectName("records")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(bench.theme.px(38))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(bench.theme.px(38))
        self.horizontalHeader().setStretchLastSection(True)
        bench.say.changed.connect(self._retranslate)

    def show_table(self, table: ReviewTable) -> None:
        """Show a category from its first record."""
        self.records.show_table(table)
        sideways = self.records.sideways
        self.verticalHeader().setVisible(sideways)
        self.horizontalHeader().setVisible(not sideways)
        self.setSelectionBehavior(
            QAbstractItemView.SelectionBehavior.SelectItems
            if sideways
            else QAbstractItemView.SelectionBehavior.SelectRows
        )
        self._fit_columns()
        self._retranslate()
        self.setCurrentIndex(self.records.index(0, 0))

    def rows_chosen(self) -> list[int]:
        """Places of the records that have a selected cell."""
        if self.records.sideways:
            return sorted({index.column() for index in self.selectedIndexes()})
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def here(self) -> tuple[int, int] | None:
        """Record and field of the current cell."""
        current = self.currentIndex()
        if self.records.table is None or not current.isValid():
            return None
        return self.records.at(current)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.leave_out.emit()
        elif event.key() == Qt.Key.Key_B and not event.modifiers():
            self.black_out.emit()
        else:
            super().keyPressEvent(event)

    def _fit_columns(self) -> None:
        table = self.records.table
        if table is None or self.records.sideways:
            width = max(1, self.viewport().width() // max(1, self.records.columnCount()))
            for place in range(self.records.columnCount()):
                self.setColumnWidth(place, width)
            return
        metrics = self.fontMetrics()
        for place in range(self.records.columnCount()):
            head = self.records.headerData(place, Qt.Orientation.Horizontal) or ""
            texts = [self.records.words(row, place) for row in range(min(_SAMPLE, len(table.rows)))]
            widest = max(metrics.horizontalAdvance(one[:80]) for one in [str(head), *texts])
            self.setColumnWidth(place, min(widest + 28, self._bench.theme.px(_WIDEST)))

    def _retranslate(self) -> None:
        table = self.records.table
        if table is not None:
            name = _TABLE.fill(category=table.info.label)
            self.setAccessibleName(self._bench.say(name))
