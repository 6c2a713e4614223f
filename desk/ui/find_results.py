"""The results that hang below the find box: grouped, one line each, with the key where there is one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.find_anything import Kind
from desk.ui.finder import Row
from desk.ui.speech import Speech
from desk.ui.style import Theme

_NAME = QT_TRANSLATE_NOOP("find", "Found; Enter opens")
_NOTHING = QT_TRANSLATE_NOOP("find", "Nothing matches")
_WHAT_NEXT = QT_TRANSLATE_NOOP("find", "Look for a number, a name, a code, a place or what to do")
_GROUPS: dict[Kind, Text] = {
    Kind.REQUEST: QT_TRANSLATE_NOOP("find", "Requests"),
    Kind.PERSON: QT_TRANSLATE_NOOP("find", "People in the registers"),
    Kind.PLACE: QT_TRANSLATE_NOOP("find", "Places"),
    Kind.ACTION: QT_TRANSLATE_NOOP("find", "What can be done"),
    Kind.SETTING: QT_TRANSLATE_NOOP("find", "Settings"),
}
_ROW = Qt.ItemDataRole.UserRole
_HEIGHT, _HEAD = 34, 26
_MOST_SHOWN = 14
"""Lines after which the list scrolls."""


class FindResults(QListWidget):
    """The keyboard stays in the find box, which moves the choice here."""

    opened = Signal(object)
    """The ``Row`` that was clicked."""

    def __init__(self, say: Speech, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._say = say
        self.setObjectName("findResults")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Lines(theme, self))
        self.hide()
        self.itemClicked.connect(self._clicked)
        say.changed.connect(self._retranslate)
        self._retranslate()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what was found, the first row chosen."""
        self.clear()
        self.setCurrentRow(-1)
        before: Kind | None = None
        for row in rows:
            if row.kind is not before:
                self._head(self._say(_GROUPS[row.kind]))
                before = row.kind
            item = QListWidgetItem(self._say(row.title))
            item.setData(_ROW, row)
            parts = [_GROUPS[row.kind], row.title, *([row.note] if row.note else [])]
            spoken = ", ".join([*map(self._say, parts), *([row.key] if row.key else [])])
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)
        if not rows:
            self._head(self._say(_NOTHING))
            self._head(self._say(_WHAT_NEXT))
        self.move_choice(1)

    def note_of(self, row: Row) -> str:
        """The second thing a row says, in the clerk's language."""
        return self._say(row.note) if row.note is not None else ""

    @property
    def chosen(self) -> Row | None:
        """The chosen row."""
        item = self.currentItem()
        row = item.data(_ROW) if item is not None else None
        return row if isinstance(row, Row) else None

    @property
    def chosen_by_scanner(self) -> Row | None:
        """Where a letter that came back leads whose bars were read; else the chosen row."""
        rows = (self.item(at).data(_ROW) for at in range(self.count()))
        return next((one for one in rows if isinstance(one, Row) and one.delivery), self.chosen)

    @property
    def chosen_words(self) -> str:
        """The chosen row as it is read aloud."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole) or "") if item is not None else ""

    def move_choice(self, step: int) -> None:
        """Choose the next row in a direction; headings are stepped over."""
        at = self.currentRow() + step
        while 0 <= at < self.count():
            if self.item(at).data(_ROW) is not None:
                self.setCurrentRow(at)
                return
            at += step

    def choose(self, row: Row) -> None:
        """Choose a row again, if it is still there."""
        for at in range(self.count()):
            if self.item(at).data(_ROW) == row:
                self.setCurrentRow(at)

    def needed_height(self) -> int:
        """Pixels for all rows, or for as many as are shown at once."""
        shown = range(min(self.count(), _MOST_SHOWN))
        return sum(self.sizeHintForRow(row) for row in shown) + 2 * self.frameWidth() + 4

    def _head(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _clicked(self, item: QListWidgetItem) -> None:
        row = item.data(_ROW)
        if isinstance(row, Row):
            self.opened.emit(row)

    def _retranslate(self) -> None:
        self.setAccessibleName(self._say(_NAME))


class _Lines(QStyledItemDelegate):
    """Paints a heading, or icon, title, note and key."""

    def __init__(self, theme: Theme, results: FindResults) -> None:
        super().__init__(results)
        self._theme = theme
        self._results = results

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002  (part of the method)
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        row = index.data(_ROW)
        return QSize(0, self._theme.px(_HEIGHT if row is not None else _HEAD))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, px = self._theme, self._theme.px
        area = QRect(option.rect)
        row, words = index.data(_ROW), str(index.data())
        painter.save()
        if not isinstance(row, Row):
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font(12, 600))
            self._text(painter, area.adjusted(px(12), 0, -px(12), 0), words)
            painter.restore()
            return
        chosen = QStyle.StateFlag.State_Selected
        if option.state & chosen:
            painter.fillRect(area, theme.color("raised"))
            painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), theme.color("accent"))
        icon = QRect(area.left() + px(12), 0, px(18), px(18))
        icon.moveTop(area.center().y() - px(18) // 2)
        theme.icon(row.icon or "search", "muted").paint(painter, icon)
        inner = area.adjusted(px(38), 0, -px(12), 0)
        if row.key:
            inner.setRight(inner.right() - self._key(painter, inner, row.key) - px(8))
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font(14))
        used = self._text(painter, inner, words)
        note = self._results.note_of(row)
        if note:
            inner.setLeft(inner.left() + used + px(12))
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font(12))
            self._text(painter, inner, note)
        painter.restore()

    def _text(self, painter: QPainter, area: QRect, words: str) -> int:
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics.horizontalAdvance(shown)

    def _key(self, painter: QPainter, area: QRect, key: str) -> int:
        """Paint a key cap at the right; returns its width."""
        theme, px = self._theme, self._theme.px
        painter.setFont(theme.font(11))
        metrics = QFontMetrics(painter.font())
        width, height = metrics.horizontalAdvance(key) + px(12), metrics.height() + px(2)
        cap = QRect(area.right() - width, area.center().y() - height // 2, width, height)
        painter.setPen(QPen(theme.color("hairline")))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(theme.color("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return width
