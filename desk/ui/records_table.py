"""The table of records as the clerk walks through it by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk.domain.answer import BLACKED_OUT
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.records_model import HEAD_ROLE, Index, RecordsModel
from desk.ui.review_rows import ReviewTable
from desk.ui.row_order import Lines, Wanted
from desk.ui.row_view import show_rows

_TABLE = QT_TRANSLATE_NOOP("records", "Records: {category}")
_NONE = QT_TRANSLATE_NOOP("records", "Records")
_SAMPLE = 40
"""Rows measured for the width of the columns."""
_MEASURED = 60
"""Columns measured; a table of thousands of them is not walked through."""
_WIDEST = 320
_NARROWEST = 72


class _RecordDelegate(QStyledItemDelegate):
    """Paints covered parts as bars, heads of groups over the whole line, and a frame where B would cover."""

    def __init__(self, bench: Bench, view: QTableView) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = index.data()
        if words is None:
            self._paint_head(painter, option, index)
        elif BLACKED_OUT in words:
            self._paint_covered(painter, option, index, words)
        else:
            super().paint(painter, option, index)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(self._bench.theme.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The same words in every cell of the line, each painting its part of them."""
        theme, model = self._bench.theme, self._view.model()
        assert isinstance(model, RecordsModel)
        painter.save()
        painter.setClipRect(option.rect)
        painter.fillRect(option.rect, theme.color("raised"))
        line = option.rect.adjusted(0, 0, 0, 0)
        line.setLeft(self._view.columnViewportPosition(0) + 8)
        size = theme.icon_size()
        group = model.lines.group(index.row())
        shut = group in model.lines.closed
        icon = theme.icon("chevron-right" if shut else "chevron-down", "muted")
        icon.paint(
            painter,
            line.left(),
            line.center().y() - size.height() // 2,
            size.width(),
            size.height(),
        )
        painter.setFont(theme.font(14, 600))
        painter.setPen(theme.color("text"))
        line.setLeft(line.left() + size.width() + 6)
        line.setWidth(self._view.viewport().width() + self._view.horizontalOffset())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, str(index.data(HEAD_ROLE)))
        painter.restore()

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
    """The records of a category: sorted, filtered and grouped as the clerk wants to see them.

    Keys that decide something are the review's; the table tells where the clerk is.
    """

    moved = Signal()
    """Another cell is the current one."""
    chosen = Signal()
    """Enter or a double click: the clerk wants to read the value."""
    order_asked = Signal(int)
    """Sort by the column at a place."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.records = RecordsModel(bench)
        self.setModel(self.records)
        self.setItemDelegate(_RecordDelegate(bench, self))
        self.setObjectName("records")
        show_rows(self, bench)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        head = self.horizontalHeader()
        head.setFixedHeight(bench.theme.px(38))
        head.setStretchLastSection(True)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        head.sectionClicked.connect(self._head_clicked)
        self.activated.connect(self._activated)
        self.doubleClicked.connect(self._activated)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

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
        self._mark_order()
        self._retranslate()
        self.setCurrentIndex(self.records.index(0, 0))

    def show_lines(self, lines: Lines, wanted: Wanted) -> None:
        """Show the records in another order; the current one stays so where it is still shown."""
        here = self.here()
        self.records.show_lines(lines, wanted)
        self._mark_order()
        self.go_to(*here) if here is not None and not lines.closed else self._go_to_first()

    def go_to(self, row: int, place: int) -> None:
        """Make a record's field the current cell, or else the first cell."""
        before = len(self.records.lines)
        cell = self.records.cell(row, place)
        if len(self.records.lines) != before:  # its group was opened
            self.records.layoutChanged.emit()
        if cell.isValid():
            self.setCurrentIndex(cell)
            self.scrollTo(cell)
        else:
            self._go_to_first()

    def rows_chosen(self) -> list[int]:
        """Places of the records that have a selected cell, those of selected groups among them."""
        rows: set[int] = set()
        for part in self.selectionModel().selection().toList():
            sides = (part.left(), part.right()), (part.top(), part.bottom())
            rows.update(self.records.lines.within(*sides[0 if self.records.sideways else 1]))
        return sorted(rows)

    def here(self) -> tuple[int, int] | None:
        """Record and field of the current cell; None on a group's head."""
        current = self.currentIndex()
        if self.records.table is None or not current.isValid():
            return None
        return self.records.at(current)

    def column_here(self) -> int:
        """Place of the field under the cursor."""
        current = self.currentIndex()
        return max(0, current.row() if self.records.sideways else current.column())

    def fold_here(self) -> bool:
        """Close or open the group under the cursor; False where the cursor is in a record."""
        line = self.currentIndex().row()
        if line < 0 or self.records.sideways or not self.records.fold(line):
            return False
        self.setCurrentIndex(self.records.index(line, 0))
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.fold_here():
                self.chosen.emit()
        elif event.text().isprintable() and event.text() and not _with_control(event):
            event.ignore()  # no search by first letters: letters and digits decide
        else:
            super().keyPressEvent(event)

    def _activated(self, _index: Index) -> None:
        if not self.fold_here():
            self.chosen.emit()

    def _head_clicked(self, section: int) -> None:
        self.order_asked.emit(section)

    def _go_to_first(self) -> None:
        self.setCurrentIndex(self.records.index(0, 0))
        self.moved.emit()

    def _mark_order(self) -> None:
        wanted, head = self.records.wanted, self.horizontalHeader()
        head.setSortIndicatorShown(wanted.order is not None)
        if wanted.order is not None:
            down = Qt.SortOrder.DescendingOrder if wanted.backwards else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(wanted.order, down)

    def _fit_columns(self) -> None:
        table, px = self.records.table, self._bench.theme.px
        if table is None or self.records.sideways:
            columns = self.records.columnCount()
            width = max(px(_NARROWEST), self.viewport().width() // max(1, columns))
            for place in range(columns):
                self.setColumnWidth(place, width)
            return
        metrics = self.fontMetrics()
        for place in range(min(_MEASURED, self.records.columnCount())):
            head = self.records.headerData(place, Qt.Orientation.Horizontal) or ""
            texts = [self.records.words(row, place) for row in range(min(_SAMPLE, len(table.rows)))]
            widest = max(metrics.horizontalAdvance(one[:80]) for one in [str(head), *texts])
            self.setColumnWidth(place, max(px(_NARROWEST), min(widest + 28, px(_WIDEST))))

    def _retranslate(self) -> None:
        table = self.records.table
        name = _NONE if table is None else _TABLE.fill(category=table.info.label)
        self.setAccessibleName(self._bench.say(name))


def _with_control(event: QKeyEvent) -> bool:
    return bool(
        event.modifiers()
        & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    )
