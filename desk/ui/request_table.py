"""The table of requests: one model for the Today page (in groups) and the Requests page (flat)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.overview import Row
from desk.ui.bench import Bench
from desk.ui.words import CHANNEL_NAMES, GROUP_NAMES, Group, day_in_table, due, group, next_step

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

COLUMNS = (
    QT_TRANSLATE_NOOP("requests", "Due"),
    QT_TRANSLATE_NOOP("requests", "Request"),
    QT_TRANSLATE_NOOP("requests", "Data subject"),
    QT_TRANSLATE_NOOP("requests", "Controller"),
    QT_TRANSLATE_NOOP("requests", "Arrived"),
    QT_TRANSLATE_NOOP("requests", "Phase"),
)
_DUE, _NUMBER, _PERSON, _CONTROLLER, _ARRIVED, _PHASE = range(len(COLUMNS))
_NOBODY = QT_TRANSLATE_NOOP("requests", "not picked yet")
_WIDTHS = {_DUE: 160, _NUMBER: 100, _PERSON: 196, _CONTROLLER: 196, _ARRIVED: 140}


class RequestModel(QAbstractTableModel):
    """Rows of requests; a ``Group`` among them is a heading over the rows that follow."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._lines: list[Row | Group] = []
        self._names: dict[str, str] = {}
        self._today = date.min
        bench.say.changed.connect(self._reworded)
        bench.theme.changed.connect(self._reworded)

    def show_rows(self, rows: Iterable[Row], *, grouped: bool) -> None:
        """Show these requests, in groups or as they come."""
        self.beginResetModel()
        self._today = self._bench.desk.clock.today()
        self._names = {one.key: one.name for one in self._bench.desk.profiles.all()}
        self._lines = _in_groups(rows) if grouped else list(rows)
        self.endResetModel()

    @property
    def headings(self) -> list[int]:
        """Places of the group headings."""
        return [place for place, line in enumerate(self._lines) if isinstance(line, Group)]

    def number(self, place: int) -> str | None:
        """The request's number at a place; None on a heading."""
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line.request.number if isinstance(line, Row) else None

    def place(self, number: str | None) -> int:
        """Where a request stands; the first request where that one is not there; -1 where none is."""
        rows = [(i, one) for i, one in enumerate(self._lines) if isinstance(one, Row)]
        here = (i for i, one in rows if one.request.number == number)
        return next(here, rows[0][0] if rows else -1)

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
            if role == Qt.ItemDataRole.DisplayRole:
                return self._bench.say(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if isinstance(line, Group):
            return self._heading(line, index.column(), role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(line, index.column())
            case Qt.ItemDataRole.DecorationRole if index.column() == _DUE:
                look = due(line, self._today)
                return self._bench.theme.icon(look.icon, look.token)
            case Qt.ItemDataRole.ForegroundRole if index.column() == _DUE:
                return self._bench.theme.color(due(line, self._today).token)
            case Qt.ItemDataRole.ForegroundRole if index.column() == _CONTROLLER:
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

    def _cell(self, row: Row, column: int) -> str:
        say, request = self._bench.say, row.request
        match column:
            case 0:
                return say(due(row, self._today).text)
            case 1:
                return request.number
            case 2:
                return (request.subject.name if request.subject else "") or say(_NOBODY)
            case 3:
                return self._names.get(request.controller, request.controller)
            case 4:
                day = day_in_table(request.received, self._today, say.language)
                return f"{say(CHANNEL_NAMES[request.channel])} {day}"
            case _:
                return say(next_step(row))

    def _reworded(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)


def _in_groups(rows: Iterable[Row]) -> list[Row | Group]:
    sorted_rows: dict[Group, list[Row]] = {one: [] for one in Group}
    for row in rows:
        sorted_rows[group(row)].append(row)
    lines: list[Row | Group] = []
    for heading, members in sorted_rows.items():
        if members:
            lines.append(heading)
            lines.extend(members)
    return lines


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

    def __init__(self, bench: Bench, name: Text, *, object_name: str) -> None:
        super().__init__()
        self._bench = bench
        self._name = name
        self.requests = RequestModel(bench)
        self.setModel(self.requests)
        self.setItemDelegate(RowDelegate(bench, self))
        self.setObjectName(object_name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(bench.theme.icon_size())
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(bench.theme.px(39))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setFixedHeight(bench.theme.px(38))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, bench.theme.px(width))
        self.doubleClicked.connect(self._open)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def show_rows(self, rows: Sequence[Row], *, grouped: bool) -> None:
        """Show these requests and keep the selected one selected."""
        chosen = self.requests.number(self.currentIndex().row())
        self.clearSpans()
        self.requests.show_rows(rows, grouped=grouped)
        for place in self.requests.headings:
            self.setSpan(place, 0, 1, len(COLUMNS))
        place = self.requests.place(chosen)
        if place >= 0:
            self.selectRow(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        number = self.requests.number(index.row())
        if number is not None:
            self.opened.emit(number)

    def _retranslate(self) -> None:
        self.setAccessibleName(self._bench.say(self._name))
