"""The categories of records at the left of the review, each with its count and what to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk.domain.text import QT_TRANSLATE_NOOP, format_number
from desk.ui.bench import Bench
from desk.ui.review_rows import ReviewTable

_LIST = QT_TRANSLATE_NOOP("review", "Categories of records")
_OTHERS = QT_TRANSLATE_NOOP("review", "{count} values of others covered")
_LEFT_OUT = QT_TRANSLATE_NOOP("review", "{count} rows left out")
_COUNT_ROLE = Qt.ItemDataRole.UserRole
_NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
_LINE = 20


class CategoryList(QListWidget):
    """One line a category; the arrows show its records at once."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._tables: Sequence[ReviewTable] = ()
        self.setObjectName("categories")
        self.setProperty("kind", "plain")
        self.setItemDelegate(_CategoryDelegate(bench, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bench.say.changed.connect(self._retranslate)

    def show_tables(self, tables: Sequence[ReviewTable]) -> None:
        """Show these categories; the chosen one stays chosen."""
        chosen = max(0, self.currentRow())
        self._tables = tables
        self.blockSignals(True)
        self.clear()
        for _table in tables:
            self.addItem(QListWidgetItem())
        self._retranslate()
        self.setCurrentRow(min(chosen, len(tables) - 1))
        self.blockSignals(False)

    def _retranslate(self) -> None:
        say = self._bench.say
        self.setAccessibleName(say(_LIST))
        for place, table in enumerate(self._tables):
            notes = []
            if table.others:
                notes.append(say(_OTHERS.fill(count=table.others)))
            if table.left_out:
                notes.append(say(_LEFT_OUT.fill(count=len(table.left_out))))
            item = self.item(place)
            item.setText(table.info.label.in_language(say.language))
            item.setData(_COUNT_ROLE, format_number(len(table.rows), say.language))
            item.setData(_NOTE_ROLE, ", ".join(notes))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{item.text()}, {item.data(_COUNT_ROLE)} {item.data(_NOTE_ROLE)}".strip(),
            )
            item.setToolTip(item.text())


class _CategoryDelegate(QStyledItemDelegate):
    """Label left, count right, a note below in the colour that says: look here."""

    def __init__(self, bench: Bench, view: CategoryList) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 2 if index.data(_NOTE_ROLE) else 1
        return QSize(option.rect.width(), self._bench.theme.px(_LINE * lines + 16))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._bench.theme
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.color("accent" if self._view.hasFocus() else "raised"))
            painter.setBrush(theme.color("raised"))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 6, 6)
        painter.setFont(theme.font(14, 600 if chosen else 400))
        metrics = painter.fontMetrics()
        box = option.rect.adjusted(10, 8, -10, 0)
        box.setHeight(theme.px(_LINE))
        count = str(index.data(_COUNT_ROLE))
        painter.setPen(theme.color("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setPen(theme.color("text"))
        room = box.width() - metrics.horizontalAdvance(count) - 8
        label = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, label)
        note = str(index.data(_NOTE_ROLE) or "")
        if note:
            painter.setFont(theme.font(12, 600))
            painter.setPen(theme.color("today"))
            box.translate(0, theme.px(_LINE))
            note = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, note)
        painter.restore()
