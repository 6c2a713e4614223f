"""Today: counts that filter, and the open requests in the order in which they are due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.controller import Delivery
from desk.domain.request import State
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import overview
from desk.services.overview import Row
from desk.ui.bench import Bench
from desk.ui.empty import Empty
from desk.ui.glyph import Glyph
from desk.ui.labels import label
from desk.ui.page import Page
from desk.ui.request_table import RequestTable
from desk.ui.words import WEEKDAYS_IN_FULL, Group, group


@dataclass(frozen=True, slots=True)
class Count:
    """One of the counts: its words, its look and which requests it counts."""

    key: str
    text: Text
    icon: str
    token: str
    counts: Callable[[Row], bool]
    always: bool = True
    """False: shown only while there is something to count."""


COUNTS = (
    Count(
        "overdue",
        QT_TRANSLATE_NOOP("today", "overdue"),
        "octagon-alert",
        "overdue",
        lambda row: group(row) is Group.OVERDUE,
    ),
    Count(
        "today",
        QT_TRANSLATE_NOOP("today", "to be answered today"),
        "triangle-alert",
        "today",
        lambda row: group(row) is Group.TODAY,
    ),
    Count(
        "week",
        QT_TRANSLATE_NOOP("today", "within 7 days"),
        "clock",
        "soon",
        lambda row: group(row) is Group.WEEK,
    ),
    Count(
        "waiting",
        QT_TRANSLATE_NOOP("today", "waiting for the customer"),
        "circle-pause",
        "waiting",
        lambda row: group(row) is Group.WAITING,
    ),
    Count(
        "by_hand",
        QT_TRANSLATE_NOOP("today", "waiting for a system"),
        "inbox",
        "waiting",
        lambda row: bool(row.waiting_for),
        always=False,
    ),
    Count(
        "to_sign",
        QT_TRANSLATE_NOOP("today", "to be signed"),
        "pen-line",
        "accent",
        lambda row: row.request.state is State.REVIEWED,
    ),
    Count(
        "to_post",
        QT_TRANSLATE_NOOP("today", "to be posted"),
        "send",
        "done",
        lambda row: row.request.state is State.SIGNED and row.request.delivery is Delivery.POST,
    ),
)
_TITLE = QT_TRANSLATE_NOOP("today", "Today, {weekday} {day}")
_TABLE = QT_TRANSLATE_NOOP("today", "Open requests by due date")
_TILE = QT_TRANSLATE_NOOP("today", "{count} {text}; filters the list")
_EMPTY = QT_TRANSLATE_NOOP("today", "Nothing is waiting for an answer")
_EMPTY_NEXT = QT_TRANSLATE_NOOP("today", "A visit starts with F2, a letter or an e-mail with F3.")
_NONE_HERE = QT_TRANSLATE_NOOP("today", "No request here")
_NONE_NEXT = QT_TRANSLATE_NOOP("today", "Press the same count again to see all of them.")


class Tile(QPushButton):
    """A count that filters the list while it is pressed in."""

    def __init__(self, bench: Bench, count: Count) -> None:
        super().__init__()
        self._bench = bench
        self.count = count
        self._number = 0
        self.setObjectName(f"count_{count.key}")
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        self.setMinimumHeight(bench.theme.px(74))
        self._figure = label("count")
        self._words = label("caption", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(bench.theme, count.icon, count.token))
        head.addWidget(self._figure, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._words)
        for part in (self._figure, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bench.say.changed.connect(self.reword)
        bench.theme.changed.connect(self.reword)
        self.reword()

    def show_number(self, number: int) -> None:
        """Show how many there are."""
        self._number = number
        self.reword()

    def reword(self) -> None:
        """Say the words again, in the colour of the theme in force."""
        self._figure.setText(str(self._number))
        color = self._bench.theme.color(self.count.token).name()
        self._figure.setStyleSheet(f"color: {color}; background: transparent;")
        words = self._bench.say(self.count.text)
        self._words.setText(words)
        self.setAccessibleName(
            self._bench.say(_TILE.fill(count=self._number, text=self.count.text))
        )


class TodayPage(Page):
    """What the clerk sees first."""

    counted = Signal(object)
    """How many open requests there are in all, and how many are due today or late: for the rail."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="todayPage", title=_TITLE)
        self._rows: list[Row] = []
        self._loading = False
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        self._tiles = [Tile(bench, count) for count in COUNTS]
        for tile in self._tiles:
            tile.clicked.connect(self._filter)
            tiles.addWidget(tile, 1)
            if not tile.count.always:
                tile.hide()
        self._table = RequestTable(bench, _TABLE, object_name="todayTable")
        self._table.opened.connect(self.open_request)
        self._empty = Empty(bench, "sun", name="todayEmpty")
        self._body = QStackedWidget()
        self._body.addWidget(self._table)
        self._body.addWidget(self._empty)
        self.column.addLayout(tiles)
        self.column.addSpacing(4)
        self.column.addWidget(self._body, 1)
        QWidget.setTabOrder(self._tiles[-1], self._table)
        self._entitle()

    def entered(self) -> None:
        self.reload()
        self._table.setFocus()

    def reload(self) -> None:
        """Ask the store again."""
        self._entitle()
        desk = self.bench.desk
        self.bench.jobs.read(
            lambda: overview.requests(desk, open_only=True),
            owner=self,
            done=self._show,
            failed=self.failed,
        )

    def _entitle(self) -> None:
        today = self.bench.desk.clock.today()
        self.retitle(_TITLE.fill(weekday=WEEKDAYS_IN_FULL[today.weekday()], day=today))

    def _show(self, rows: list[Row]) -> None:
        self._rows = rows
        numbers: Mapping[str, int] = {
            count.key: sum(1 for row in rows if count.counts(row)) for count in COUNTS
        }
        for tile in self._tiles:
            tile.show_number(numbers[tile.count.key])
            if not tile.count.always:
                tile.setVisible(bool(numbers[tile.count.key]))
                tile.setChecked(tile.isChecked() and tile.isVisibleTo(self))
        crowded = all(tile.isVisibleTo(self) for tile in self._tiles)
        for tile in self._tiles:  # narrower tiles break their words into more lines
            tile.setMinimumHeight(self.bench.theme.px(88 if crowded else 74))
        self.counted.emit((len(rows), numbers["overdue"] + numbers["today"]))
        self._filter()

    def _filter(self) -> None:
        pressed = self.sender()
        chosen = [tile for tile in self._tiles if tile.isChecked()]
        if isinstance(pressed, Tile) and pressed.isChecked():
            for tile in chosen:
                tile.setChecked(tile is pressed)
            chosen = [pressed]
        rows = [row for row in self._rows if all(one.count.counts(row) for one in chosen)]
        had_focus = self._table.hasFocus()
        self._table.show_rows(rows, grouped=True)
        self._empty.tell(*((_NONE_HERE, _NONE_NEXT) if self._rows else (_EMPTY, _EMPTY_NEXT)))
        self._body.setCurrentWidget(self._table if rows else self._empty)
        if had_focus and rows:
            self._table.setFocus()
