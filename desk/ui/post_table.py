"""The pile of letters as a table: what goes where, in which envelope, and whether it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desk.domain.request import LETTER_NAMES
from desk.domain.safety_ban import COVERED
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.to_post import ToPost
from desk.ui.bench import Bench
from desk.ui.request_table import RowDelegate
from desk.ui.row_view import show_rows

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_COLUMNS = (
    QT_TRANSLATE_NOOP("to post", "Request"),
    QT_TRANSLATE_NOOP("to post", "Letter"),
    QT_TRANSLATE_NOOP("to post", "To"),
    QT_TRANSLATE_NOOP("to post", "Envelope"),
    QT_TRANSLATE_NOOP("to post", "Printed"),
)
_NUMBER, _LETTER, _TO, _ENVELOPE, _PRINTED = range(len(_COLUMNS))
_WIDTHS = {_NUMBER: 116, _LETTER: 100, _TO: 150, _ENVELOPE: 136, _PRINTED: 140}
_ENVELOPE_OF = QT_TRANSLATE_NOOP("to post", "{envelope}, sheets: {sheets}")
_NOT_PRINTED = QT_TRANSLATE_NOOP("to post", "not yet")
_IN = QT_TRANSLATE_NOOP("to post", "{number}, in the pile")
_OUT = QT_TRANSLATE_NOOP("to post", "{number}, taken out of the pile")
_CLOSED = QT_TRANSLATE_NOOP("to post", "{number}, may not be posted")
_NOT_NOW = QT_TRANSLATE_NOOP("to post", "may not be posted")
_TABLE = QT_TRANSLATE_NOOP("to post", "Letters to be posted; Space takes one out of the pile")


class PostModel(QAbstractTableModel):
    """Each line can be taken out of the pile and put back."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._lines: Sequence[ToPost] = ()
        self._out: set[str] = set()
        """Vault identifiers of the letters that were taken out of the pile."""
        bench.say.changed.connect(self._reworded)
        bench.theme.changed.connect(self._reworded)

    def show_pile(self, lines: Sequence[ToPost]) -> None:
        """Show these letters; what was taken out of the pile stays out."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def chosen(self) -> list[ToPost]:
        """The letters that are in the pile, in its order."""
        return [one for one in self._lines if self._in_pile(one)]

    def line(self, place: int) -> ToPost | None:
        """The letter at a place."""
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def toggle(self, place: int) -> None:
        """Take a letter out of the pile, or put it back."""
        one = self.line(place)
        if one is not None and one.closed is None:
            self._out ^= {one.letter.vault_id}
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(_COLUMNS) - 1))

    def _in_pile(self, one: ToPost) -> bool:
        return one.closed is None and one.letter.vault_id not in self._out

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self._bench.say(_COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._cell(one, index.column())
            case Qt.ItemDataRole.DecorationRole if index.column() == _NUMBER:
                return self._bench.theme.icon(*self._look(one))
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == _NUMBER:
                told = _IN if self._in_pile(one) else _OUT
                return self._bench.say((_CLOSED if one.closed else told).fill(number=one.number))
            case Qt.ItemDataRole.ForegroundRole if not self._in_pile(one):
                return self._bench.theme.color("muted")
            case Qt.ItemDataRole.ForegroundRole if index.column() == _PRINTED and one.printed:
                return self._bench.theme.color("done")
            case _:
                return None

    def _look(self, one: ToPost) -> tuple[str, str]:
        if one.closed is not None:
            return "triangle-alert", "today"
        return ("square-check", "accent") if self._in_pile(one) else ("square", "muted")

    def _cell(self, one: ToPost, column: int) -> str:
        say = self._bench.say
        match column:
            case 0:
                return one.number
            case 1:
                return say(LETTER_NAMES[one.letter.kind])
            case 2:
                return ", ".join([*one.shown, *([say(COVERED)] if one.covered else [])])
            case 3:
                return say(_ENVELOPE_OF.fill(envelope=one.envelope.name, sheets=one.sheets))
            case _:
                if one.closed is not None:
                    return say(_NOT_NOW)
                when = one.printed
                return say(_NOT_PRINTED if when is None else Text("", "{when}", {"when": when}))

    def _reworded(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, len(_COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_COLUMNS) - 1)


class PostTable(QTableView):
    """Arrows move, Space takes out or puts back, Enter or a double click opens the request."""

    opened = Signal(str)
    looked_at = Signal(object)
    """The ``ToPost`` under the cursor, or None."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.letters = PostModel(bench, self)
        self.setModel(self.letters)
        self.setItemDelegate(RowDelegate(bench, self))
        self.setObjectName("postTable")
        show_rows(self, bench)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setFixedHeight(bench.theme.px(38))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, bench.theme.px(width))
        header.setSectionResizeMode(_TO, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def show_pile(self, lines: Sequence[ToPost]) -> None:
        """Show these letters and keep the line under the cursor."""
        place = max(0, self.currentIndex().row())
        self.letters.show_pile(lines)
        self.selectRow(min(place, max(0, len(lines) - 1)))
        self.looked_at.emit(self.letters.line(self.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open(self.currentIndex())
            case Qt.Key.Key_Space:
                self.letters.toggle(self.currentIndex().row())
            case _:
                super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.looked_at.emit(self.letters.line(current.row()))

    def _clicked(self, index: Index) -> None:
        if index.column() == _NUMBER:
            self.letters.toggle(index.row())

    def _open(self, index: Index) -> None:
        one = self.letters.line(index.row())
        if one is not None:
            self.opened.emit(one.number)

    def _retranslate(self) -> None:
        self.setAccessibleName(self._bench.say(_TABLE))
