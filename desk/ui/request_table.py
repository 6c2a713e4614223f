"""The table of requests: one model for the Today page (in groups) and the Requests page (flat)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk.domain.controller import Channel
from desk.domain.listed import Listed, PlainRow
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.request_list import Group, Line, Order, RequestList
from desk.ui.bench import Bench
from desk.ui.columns import Columns
from desk.ui.row_view import show_rows
from desk.ui.words import CHANNEL_NAMES, GROUP_NAMES, day_in_table, due, next_step

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NUMBER_OF = Listed._fields.index("number")

COLUMNS = (
    QT_TRANSLATE_NOOP("requests", "Due"),
    QT_TRANSLATE_NOOP("requests", "Request"),
    QT_TRANSLATE_NOOP("requests", "Data subject"),
    QT_TRANSLATE_NOOP("requests", "Controller"),
    QT_TRANSLATE_NOOP("requests", "Arrived"),
    QT_TRANSLATE_NOOP("requests", "Handled by"),
    QT_TRANSLATE_NOOP("requests", "Phase"),
)
_DUE, _NUMBER, _PERSON, _CONTROLLER, _ARRIVED, _HANDLER, _PHASE = range(len(COLUMNS))
ORDERS = (
    Order.DUE,
    Order.NUMBER,
    Order.PERSON,
    Order.CONTROLLER,
    Order.ARRIVED,
    Order.HANDLER,
    Order.STATE,
)
"""What the list is put in order by, column by column."""
_NOBODY = QT_TRANSLATE_NOOP("requests", "not picked yet")
_WIDTHS = {_DUE: 156, _NUMBER: 92, _PERSON: 156, _CONTROLLER: 148, _ARRIVED: 130, _HANDLER: 112}
_SHARES = {_PERSON: 3, _CONTROLLER: 4, _HANDLER: 2, _PHASE: 3}
"""How room that is left over, or missing, is shared between the columns of names."""
_PHASE_WIDTH = 216
_NARROWEST = 72
_MUTED = (_CONTROLLER, _HANDLER)


class RequestModel(QAbstractTableModel):
    """Rows of requests; a ``Group`` among them is a heading over the rows that follow."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._list = RequestList.empty()
        self._lines: Sequence[PlainRow | Group] = []
        self._names: dict[str, str] = {}
        self._last: tuple[int, Line] | None = None
        bench.say.changed.connect(self._reworded)
        bench.theme.changed.connect(self._reworded)

    def show_list(self, requests: RequestList) -> None:
        """Show these requests as they come."""
        self._take(requests, requests.rows.plain)

    def show_groups(
        self, requests: RequestList, groups: Mapping[Group, Sequence[PlainRow]]
    ) -> None:
        """Show these rows of a list under the headings of their groups."""
        lines: list[PlainRow | Group] = []
        for heading, rows in groups.items():
            if rows:
                lines.append(heading)
                lines.extend(rows)
        self._take(requests, lines)

    def _take(self, requests: RequestList, lines: Sequence[PlainRow | Group]) -> None:
        self.beginResetModel()
        self._names = {one.key: one.name for one in self._bench.desk.profiles.all()}
        self._list, self._lines, self._last = requests, lines, None
        self.endResetModel()

    @property
    def today(self) -> date:
        """The day from which days left are counted."""
        return self._list.today

    @property
    def headings(self) -> list[int]:
        """Places of the group headings."""
        return [place for place, line in enumerate(self._lines) if isinstance(line, Group)]

    def line(self, place: int) -> Line | None:
        """The request at a place; None on a heading."""
        if self._last is not None and self._last[0] == place:  # the next cell of the same row
            return self._last[1]
        row = self._lines[place] if 0 <= place < len(self._lines) else None
        if row is None or isinstance(row, Group):
            return None
        made = self._list.line_of(Listed._make(row))
        self._last = (place, made)
        return made

    def number(self, place: int) -> str | None:
        """The request's number at a place; None on a heading."""
        line = self.line(place)
        return line.facts.number if line is not None else None

    def place(self, number: str | None) -> int:
        """Where a request stands; the first request where that one is not there; -1 where none is."""
        first = -1
        for place, row in enumerate(self._lines):
            if isinstance(row, Group):
                continue
            if number is None or row[_NUMBER_OF] == number:
                return place
            if first < 0:
                first = place
        return first

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self._bench.say(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        heading = self._lines[index.row()]
        if isinstance(heading, Group):
            return self._heading(heading, index.column(), role)
        line = self.line(index.row())
        assert line is not None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(line, index.column())
            case Qt.ItemDataRole.DecorationRole if index.column() == _DUE:
                look = due(line, self.today)
                return self._bench.theme.icon(look.icon, look.token)
            case Qt.ItemDataRole.ForegroundRole if index.column() == _DUE:
                return self._bench.theme.color(due(line, self.today).token)
            case Qt.ItemDataRole.ForegroundRole if index.column() in _MUTED:
                return self._bench.theme.color("muted")
            case Qt.ItemDataRole.FontRole if index.column() == _DUE:
                return self._bench.theme.font(14, 600)
            case Qt.ItemDataRole.ToolTipRole:
                return self._cell(line, index.column())
            case _:
                return None

    def _heading(self, heading: Group, column: int, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole if column == 0:
                return self._bench.say(GROUP_NAMES[heading])
            case Qt.ItemDataRole.ForegroundRole:
                return self._bench.theme.color("muted")
            case Qt.ItemDataRole.BackgroundRole:
                return self._bench.theme.color("background")
            case Qt.ItemDataRole.FontRole:
                return self._bench.theme.font(12, 700)
            case _:
                return None

    def _cell(self, line: Line, column: int) -> str:
        say, facts = self._bench.say, line.facts
        match column:
            case 0:
                return say(due(line, self.today).text)
            case 1:
                return facts.number
            case 2:
                return facts.person or say(_NOBODY)
            case 3:
                return self._names.get(facts.controller, facts.controller)
            case 4:
                received = date.fromisoformat(facts.received)
                day = day_in_table(received, self.today, say.language)
                return f"{say(CHANNEL_NAMES[Channel(facts.channel)])} {day}"
            case 5:
                return facts.handler
            case _:
                return say(next_step(line))

    def _reworded(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)


class RowDelegate(QStyledItemDelegate):
    """Keeps a cell's own colour while its row is selected, and marks the row that has the keyboard."""

    def __init__(self, bench: Bench, view: QTableView) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        own = index.data(Qt.ItemDataRole.ForegroundRole)
        if own is not None:
            option.palette.setColor(QPalette.ColorRole.HighlightedText, own)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:  # the style sheet would leave a heading on the rows' ground
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)
        current = index.row() == self._view.currentIndex().row()
        if index.column() == 0 and current and self._view.hasFocus():
            bar = option.rect.adjusted(0, 0, 0, 0)
            bar.setWidth(3)
            painter.fillRect(bar, self._bench.theme.color("accent"))


class RequestTable(QTableView):
    """The table as the clerk uses it: arrows move, Enter or a double click opens."""

    opened = Signal(str)
    """Number of the request to open."""
    order_asked = Signal(object)
    """The ``Order`` of the column whose head was pressed."""

    def __init__(
        self, bench: Bench, name: Text, *, object_name: str, in_order: bool = False
    ) -> None:
        """``in_order``: a press on a column's head asks for another order."""
        super().__init__()
        self._bench = bench
        self._name = name
        self.requests = RequestModel(bench, self)
        self.setModel(self.requests)
        self.setItemDelegate(RowDelegate(bench, self))
        self.setObjectName(object_name)
        show_rows(self, bench, height=39)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setFixedHeight(bench.theme.px(38))
        self._columns = Columns(self, bench.settings)
        self._share(0)
        self.doubleClicked.connect(self._open)
        if in_order:
            header.setSectionsClickable(True)
            header.sectionClicked.connect(self._ask_order)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def chosen(self) -> str | None:
        """Number of the selected request."""
        return self.requests.number(self.currentIndex().row())

    def show_list(self, requests: RequestList) -> None:
        """Show these requests and keep the selected one selected."""
        chosen = self.chosen
        self.requests.show_list(requests)
        self._choose(chosen)

    def show_groups(
        self, requests: RequestList, groups: Mapping[Group, Sequence[PlainRow]]
    ) -> None:
        """Show these rows under headings and keep the selected one selected."""
        chosen = self.chosen
        self.clearSpans()
        self.requests.show_groups(requests, groups)
        for place in self.requests.headings:
            self.setSpan(place, 0, 1, len(COLUMNS))
        self._choose(chosen)

    def show_order(self, order: Order, *, backwards: bool) -> None:
        """Mark the column by which the list is in order."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        way = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(ORDERS.index(order), way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._bench.theme.px
        self._share(self.viewport().width() - px(sum(_WIDTHS.values()) + _PHASE_WIDTH))

    def _share(self, left_over: int) -> None:
        if self._columns.apply():
            return
        px, shares = self._bench.theme.px, sum(_SHARES.values())
        for column, width in _WIDTHS.items():
            share = left_over * _SHARES.get(column, 0) // shares
            self.setColumnWidth(column, max(px(width) + share, px(_NARROWEST)))

    def _choose(self, number: str | None) -> None:
        place = self.requests.place(number)
        if place >= 0:
            self.selectRow(place)

    def _ask_order(self, column: int) -> None:
        self.order_asked.emit(ORDERS[column])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
            event.ignore()  # the page's; Qt would look for a cell that begins with it
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        number = self.requests.number(index.row())
        if number is not None:
            self.opened.emit(number)

    def _retranslate(self) -> None:
        self.setAccessibleName(self._bench.say(self._name))
