"""The left of the review: the other people first, then the categories of records with their counts."""

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
from desk.ui.review_rows import Looked, ReviewTable

_LIST = QT_TRANSLATE_NOOP("review", "Categories of records")
_PEOPLE = QT_TRANSLATE_NOOP("review", "Other people")
_OPEN = QT_TRANSLATE_NOOP("review", "to be decided: {count} · {key}")
_DEALT_WITH = QT_TRANSLATE_NOOP("review", "all decided")
_OTHERS = QT_TRANSLATE_NOOP("review", "{count} values of others covered")
_LEFT_OUT = QT_TRANSLATE_NOOP("review", "{count} rows left out")
_COUNT_ROLE = Qt.ItemDataRole.UserRole
_NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
_TINT_ROLE = Qt.ItemDataRole.UserRole + 2
_ICON_ROLE = Qt.ItemDataRole.UserRole + 3
_LINE = 20
NEXT_KEY = "F7"


class CategoryList(QListWidget):
    """One line a category; the arrows show its records at once."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._tables: Sequence[ReviewTable] = ()
        self._people: tuple[int, int] | None = None
        self.setObjectName("categories")
        self.setProperty("kind", "plain")
        self.setItemDelegate(_CategoryDelegate(bench, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bench.say.changed.connect(self._retranslate)

    @property
    def heads(self) -> int:
        """How many lines stand above the first category: one where there are other people."""
        return 1 if self._people is not None else 0

    @property
    def on_people(self) -> bool:
        """True while the line of the other people is chosen."""
        return self.heads > 0 and self.currentRow() == 0

    @property
    def category(self) -> int:
        """Place of the chosen category; less than 0 where none is."""
        return self.currentRow() - self.heads

    def show_looked(self, looked: Looked | None) -> None:
        """Show what was found; the chosen line stays chosen."""
        heads, chosen = self.heads, self.currentRow()
        tables = looked.tables if looked is not None else ()
        others = looked.others if looked is not None else ()
        self._tables = tables
        self._people = (len(others), len(looked.open_others)) if looked and others else None
        self.blockSignals(True)
        wanted = self.heads + len(tables)
        while self.count() > wanted:
            self.takeItem(self.count() - 1)
        while self.count() < wanted:
            self.addItem(QListWidgetItem())
        self._retranslate()
        # The other people come first, as long as something about them is to be decided.
        first = 0 if self._people is None or self._people[1] else 1
        self.setCurrentRow(first if chosen < 0 else min(chosen + self.heads - heads, wanted - 1))
        self.blockSignals(False)

    def choose_category(self, place: int) -> None:
        """Choose a category by its place."""
        self.setCurrentRow(place + self.heads)

    def choose_people(self) -> None:
        """Choose the line of the other people."""
        if self.heads:
            self.setCurrentRow(0)

    def _retranslate(self) -> None:
        say = self._bench.say
        self.setAccessibleName(say(_LIST))
        if self._people is not None:
            count, left = self._people
            note = _OPEN.fill(count=left, key=NEXT_KEY) if left else _DEALT_WITH
            self._word(
                0,
                say(_PEOPLE),
                count,
                say(note),
                ("today", "triangle-alert") if left else ("done", "circle-check"),
            )
        for place, table in enumerate(self._tables, start=self.heads):
            notes = []
            if table.others:
                notes.append(say(_OTHERS.fill(count=table.others)))
            if table.left_out:
                notes.append(say(_LEFT_OUT.fill(count=len(table.left_out))))
            words = table.info.label.in_language(say.language)
            self._word(place, words, len(table.rows), ", ".join(notes), ("today", ""))

    def _word(self, place: int, words: str, count: int, note: str, look: tuple[str, str]) -> None:
        item = self.item(place)
        number = format_number(count, self._bench.say.language)
        item.setText(words)
        item.setData(_COUNT_ROLE, number)
        item.setData(_NOTE_ROLE, note)
        item.setData(_TINT_ROLE, look[0])
        item.setData(_ICON_ROLE, look[1])
        spoken = f"{words}, {number} {note}".strip()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(f"{words}\n{note}".strip())


class _CategoryDelegate(QStyledItemDelegate):
    """Label left, count right, a note below in the colour and shape that says: look here."""

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
            tint = str(index.data(_TINT_ROLE))
            painter.setFont(theme.font(12, 600))
            painter.setPen(theme.color(tint))
            box.translate(0, theme.px(_LINE))
            icon = str(index.data(_ICON_ROLE) or "")
            if icon:
                size = theme.px(14)
                theme.icon(icon, tint).paint(
                    painter, box.left(), box.center().y() - size // 2, size, size
                )
                box.setLeft(box.left() + size + 4)
            note = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, note)
        painter.restore()
