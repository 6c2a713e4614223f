"""The calendar of Today: a month of due dates, and beside it what is due on the day under the cursor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.domain.listed import Listed, PlainRow
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday, joined, plain
from desk.services import due_calendar
from desk.services.due_calendar import Month
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption, label, panel
from desk.ui.month_grid import MonthGrid
from desk.ui.words import MONTHS, phase

_TITLE = Text("", "{month} {year}")
_EARLIER = QT_TRANSLATE_NOOP("calendar", "Earlier month, key PgUp")
_LATER = QT_TRANSLATE_NOOP("calendar", "Later month, key PgDn")
_EXPORT = QT_TRANSLATE_NOOP("calendar", "Save for a calendar (.ics)…")
_HEAD = Text("", "{day}")
_LIST = QT_TRANSLATE_NOOP("calendar", "Due on this day; Enter opens")
_NOTHING = QT_TRANSLATE_NOOP("calendar", "Nothing is due on this day.")
_NOBODY = QT_TRANSLATE_NOOP("calendar", "person not picked yet")
_MORE = QT_TRANSLATE_NOOP("calendar", "and {count} more: they stand in the list, key F7")
_MOST = 100
"""Requests of one day that are listed one by one."""
_NUMBER = Qt.ItemDataRole.UserRole


class _DayList(QListWidget):
    """The requests of a day: Enter opens one, Esc or the left arrow goes back to the grid."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


class DueCalendar(QWidget):
    """A month at a time; holidays are named where the desk names them."""

    opened = Signal(str)
    """Number of the request to open."""
    export_asked = Signal()
    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._job: Job | None = None
        self._wanted: date | None = None
        self.setObjectName("dueCalendar")
        self.grid = MonthGrid(bench)
        self._title = label("heading", name="calendarMonth")
        self._turns = []
        for name, mark, slot in (
            ("earlierMonth", "\u2039", self._earlier),
            ("laterMonth", "\u203a", self._later),
        ):
            button = QPushButton(mark)
            button.setObjectName(name)
            button.setProperty("kind", "step")
            button.clicked.connect(slot)
            self._turns.append(button)
        self._export = KeyButton(bench.say, _EXPORT, "Ctrl E", name="exportCalendar")
        self._export.clicked.connect(self.export_asked)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._turns[0])
        head.addWidget(self._title)
        head.addWidget(self._turns[1])
        head.addStretch(1)
        head.addWidget(self._export)
        self._day = label("strong", wrap=True, name="calendarDay")
        self._none = caption(wrap=True, name="calendarNothing")
        self._list = _DayList()
        self._list.setObjectName("dayRequests")
        self._list.setProperty("kind", "plain")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side, beside = panel(margins=12, spacing=8)
        side.setFixedWidth(bench.theme.px(244))
        beside.addWidget(self._day)
        beside.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._list, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.grid, 1)
        body.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(body, 1)
        self.grid.month_asked.connect(self.show_day)
        self.grid.day_changed.connect(self._show_requests)
        self.grid.entered_day.connect(self._into_list)
        self._list.itemActivated.connect(self._open)
        self._list.left.connect(self.grid.setFocus)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def show_due(self, due: Mapping[str, Sequence[PlainRow]], today: date) -> None:
        """Show what is due; the first time today's month comes up."""
        self.grid.days.show_due(due, today)
        day = self.grid.day
        if day is None:
            self.show_day(self._wanted or today)
        else:
            self._show_requests(day)

    def show_day(self, day: date) -> None:
        """Bring up the month of a day; its holidays are looked up beside the window."""
        self._wanted = day
        if self._job is not None:
            self._job.drop()
        desk = self._bench.desk
        self._job = self._bench.jobs.read(
            lambda: due_calendar.month(desk, day), owner=self, done=self._show, failed=self._broke
        )

    def _show(self, month: Month) -> None:
        self._job = None
        self.grid.days.show_month(month)
        self._retranslate()
        if self._wanted is not None:
            self.grid.choose(self._wanted)

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _show_requests(self, day: date) -> None:
        say, days = self._bench.say, self.grid.days
        rows = days.requests(day)
        holiday = days.holiday(day)
        head = _HEAD.fill(day=Weekday(day))
        self._day.setText(say(head if holiday is None else joined([head, holiday])))
        self._none.setText(say(_NOTHING))
        self._none.setVisible(not rows)
        self._list.setVisible(bool(rows))
        self._list.clear()
        for row in rows[:_MOST]:
            facts = Listed._make(row)
            name = plain(facts.person) if facts.person else _NOBODY
            line = joined([plain(facts.number), name, phase(facts)])
            item = QListWidgetItem(say(line))
            item.setData(_NUMBER, facts.number)
            self._list.addItem(item)
        if len(rows) > _MOST:
            rest = QListWidgetItem(say(_MORE.fill(count=len(rows) - _MOST)))
            rest.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(rest)

    def _into_list(self) -> None:
        if self._list.count():
            self._list.setCurrentRow(0)
            self._list.setFocus()

    def _open(self, item: QListWidgetItem) -> None:
        number = item.data(_NUMBER)
        if number:
            self.opened.emit(number)

    def _earlier(self) -> None:
        self.grid.turn(-1)

    def _later(self) -> None:
        self.grid.turn(1)

    def _retranslate(self, *_: Any) -> None:
        say, month = self._bench.say, self.grid.days.month
        if month is not None:
            name = MONTHS[month.first.month - 1]
            self._title.setText(say(_TITLE.fill(month=name, year=str(month.first.year))))
        for button, words in zip(self._turns, (_EARLIER, _LATER), strict=True):
            button.setAccessibleName(say(words))
            button.setToolTip(say(words))
        self._list.setAccessibleName(say(_LIST))
        day = self.grid.day
        if day is not None:
            self._show_requests(day)
