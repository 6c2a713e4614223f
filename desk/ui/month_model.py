"""A month of due dates as a model: six weeks of seven days, each with its holiday and its requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desk.domain.listed import Listed, PlainRow
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text, Weekday, joined
from desk.services.due_calendar import WEEKS, Month
from desk.ui.bench import Bench
from desk.ui.words import WEEKDAYS

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DAYS = 7
_PAUSED = Listed._fields.index("paused_since")
_DAY = Text("", "{day}")
_TODAY = QT_TRANSLATE_NOOP("calendar", "today")
_DUE = QT_TRANSLATE_NOOP("calendar", "requests due: {count}")
_LATE = QT_TRANSLATE_NOOP("calendar", "late: {count}")
_WAITING = QT_TRANSLATE_NOOP("calendar", "waiting for the customer: {count}")
_SOON = 7
"""Days within which a date is close."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How many requests of a kind are due on a day: shape, colour, and what a reader hears."""

    icon: str
    token: str
    count: int
    text: Text


class MonthModel(QAbstractTableModel):
    """Weeks as rows, Monday first."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._month: Month | None = None
        self._due: Mapping[str, Sequence[PlainRow]] = {}
        self.today = date.min
        bench.say.changed.connect(self._reworded)

    def show_month(self, month: Month) -> None:
        """Show another month."""
        self.beginResetModel()
        self._month = month
        self.endResetModel()

    def show_due(self, due: Mapping[str, Sequence[PlainRow]], today: date) -> None:
        """Show what is due on which day."""
        self._due, self.today = due, today
        self._reworded()

    @property
    def month(self) -> Month | None:
        """The month that is shown."""
        return self._month

    def day(self, index: Index) -> date | None:
        """The day of a cell."""
        if self._month is None or not index.isValid():
            return None
        return self._month.days[index.row() * _DAYS + index.column()]

    def place(self, day: date) -> QModelIndex:
        """The cell of a day; an invalid one where the month does not show it."""
        if self._month is None or day not in self._month.days:
            return QModelIndex()
        at = self._month.days.index(day)
        return self.index(at // _DAYS, at % _DAYS)

    def requests(self, day: date) -> Sequence[PlainRow]:
        """What is due on a day."""
        return self._due.get(day.isoformat(), ())

    def holiday(self, day: date) -> LocalText | None:
        """The public holiday on a day."""
        return self._month.holidays.get(day) if self._month is not None else None

    def marks(self, day: date) -> list[Mark]:
        """What stands in the cell of a day."""
        rows = self.requests(day)
        waiting = sum(row[_PAUSED] is not None for row in rows)
        running = len(rows) - waiting
        marks = []
        if running:
            marks.append(Mark(*self._look(day), running, self._words(day).fill(count=running)))
        if waiting:
            marks.append(Mark("circle-pause", "waiting", waiting, _WAITING.fill(count=waiting)))
        return marks

    def spoken(self, day: date) -> Text:
        """A day in words: its date, holiday and requests."""
        parts: list[Text | LocalText] = [_DAY.fill(day=Weekday(day))]
        if day == self.today:
            parts.append(_TODAY)
        holiday = self.holiday(day)
        if holiday is not None:
            parts.append(holiday)
        return joined([*parts, *(one.text for one in self.marks(day))], ", ")

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._month is None else WEEKS

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else _DAYS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or self._month is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._bench.say(WEEKDAYS[section])
        return str(self._month.days[section * _DAYS].isocalendar().week)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day(index)
        if day is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(day.day)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._bench.say(self.spoken(day))
            case _:
                return None

    def _look(self, day: date) -> tuple[str, str]:
        days = (day - self.today).days
        if days < 0:
            return "octagon-alert", "overdue"
        if days == 0:
            return "triangle-alert", "today"
        return "clock", "soon" if days <= _SOON else "muted"

    def _words(self, day: date) -> Text:
        return _LATE if day < self.today else _DUE

    def _reworded(self) -> None:
        if self._month is not None:
            self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, _DAYS - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _DAYS - 1)
