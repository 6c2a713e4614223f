"""Today: counts that filter, and the open requests in the order in which they are due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from desk.domain.errors import Unavailable
from desk.domain.listed import PlainRow
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import calendar_file, due_calendar, handling, request_list
from desk.services.desk import Desk
from desk.services.request_list import Group, Sorted, sort_out
from desk.ui.bench import Bench
from desk.ui.due_calendar import DueCalendar
from desk.ui.empty import Empty
from desk.ui.fact import Fact
from desk.ui.guide_progress import GuideProgress
from desk.ui.page import Page
from desk.ui.request_table import RequestTable
from desk.ui.saving import save_whole
from desk.ui.shortcuts import listen
from desk.ui.switch import Switch
from desk.ui.tile import COUNTS, Tile
from desk.ui.words import WEEKDAYS_IN_FULL

_TITLE = QT_TRANSLATE_NOOP("today", "Today, {weekday} {day}")
_TABLE = QT_TRANSLATE_NOOP("today", "Open requests by due date")
_EMPTY = QT_TRANSLATE_NOOP("today", "Nothing is waiting for an answer")
_EMPTY_NEXT = QT_TRANSLATE_NOOP("today", "A visit starts with F2, a letter or an e-mail with F3.")
_NONE_HERE = QT_TRANSLATE_NOOP("today", "No request here")
_NONE_NEXT = QT_TRANSLATE_NOOP("today", "Press the same count again to see all of them.")
_NONE_MINE = QT_TRANSLATE_NOOP("today", "You handle no open request")
_NONE_MINE_NEXT = QT_TRANSLATE_NOOP(
    "today", "F6 shows those of everybody; F4 takes the one that is selected."
)
_WHOSE = (("all", QT_TRANSLATE_NOOP("today", "All")), ("mine", QT_TRANSLATE_NOOP("today", "Mine")))
_VIEWS = (
    ("list", QT_TRANSLATE_NOOP("today", "List")),
    ("calendar", QT_TRANSLATE_NOOP("today", "Calendar")),
)
_TAKEN = QT_TRANSLATE_NOOP("today", "Request {number} is yours now.")
_SAVED = QT_TRANSLATE_NOOP(
    "today", "The due dates are in {file}. Saved again, they replace those of before."
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "today", "The file {file} could not be written: {reason}. Choose another place."
)
_EXPORT = QT_TRANSLATE_NOOP("today", "Save due dates for a calendar")
_FILE = "sar-desk.ics"
_WHOSE_SETTING = "today_whose"


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What the page shows, made beside the window."""

    found: Sorted
    days: Mapping[str, Sequence[PlainRow]]
    everything: int
    """All open requests, whoever handles them."""
    urgent: int
    """Of these, due today or late."""
    silent: int
    """Customers of those shown who have not answered for so long that something is to be done."""


def _load(desk: Desk, handler: str | None) -> _Loaded:
    desk.profiles.all()  # read here, since the window names their companies in its own thread
    requests = request_list.load(desk, open_only=True)
    everybody = sort_out(requests)
    found = everybody if handler is None else sort_out(requests, handler=handler)
    urgent = everybody.count(Group.OVERDUE) + everybody.count(Group.TODAY)
    return _Loaded(found, due_calendar.by_day(found), len(requests), urgent, found.silent)


class TodayPage(Page):
    """What the clerk sees first."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="todayPage", title=_TITLE)
        self._found: Sorted | None = None
        self._view = Switch(bench.say, _VIEWS, "F7", name="todayView")
        self._whose = Switch(bench.say, _WHOSE, "F6", name="todayWhose")
        self._whose.choose(bench.settings.get(_WHOSE_SETTING, ""))
        self._view.changed.connect(self._change_view)
        self._whose.changed.connect(self._change_whose)
        self.title_row.addWidget(self._whose)
        self.title_row.addSpacing(8)
        self.title_row.addWidget(self._view)
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        self._tiles = [
            Tile(bench, count, str(place)) for place, count in enumerate(COUNTS, start=1)
        ]
        for tile in self._tiles:
            tile.clicked.connect(self._filter)
            tiles.addWidget(tile, 1)
            if not tile.count.always:
                tile.hide()
        self._reminder = Fact(bench.say, bench.theme, name="reminder")
        self._table = RequestTable(bench, _TABLE, object_name="todayTable")
        self._table.opened.connect(self.open_request)
        self._empty = Empty(bench, "sun", name="todayEmpty")
        self._calendar = DueCalendar(bench)
        self._calendar.opened.connect(self.open_request)
        self._calendar.export_asked.connect(self.export)
        self._calendar.failed.connect(self.failed)
        self._guide = GuideProgress(bench)
        self._guide.asked.connect(self.place_asked)
        self._guide.looked.connect(self._show_guide)
        self._body = QStackedWidget()
        for part in (self._table, self._empty, self._calendar, self._guide):
            self._body.addWidget(part)
        self.column.addWidget(self._reminder)
        self.column.addLayout(tiles)
        self.column.addSpacing(4)
        self.column.addWidget(self._body, 1)
        for before, after in zip(self._tiles, self._tiles[1:], strict=False):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self._tiles[-1], self._table)
        listen(self, {"Ctrl+E": self.export})
        self._entitle()

    def entered(self) -> None:
        self.reload()
        self._focus()

    def reload(self) -> None:
        """Ask the store again."""
        self._entitle()
        desk, handler = self.bench.desk, self._handler
        self.bench.jobs.read(
            lambda: _load(desk, handler), owner=self, done=self._show, failed=self.failed
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        match event.key():
            case Qt.Key.Key_F4:
                self._take()
            case Qt.Key.Key_F6:
                self._whose.toggle()
            case Qt.Key.Key_F7:
                self._view.toggle()
            case Qt.Key.Key_Escape:
                self.messages.clear()
            case _ if 0 <= digit < len(self._tiles) and self._tiles[digit].isVisibleTo(self):
                self._tiles[digit].click()
                self._focus()
            case _:
                super().keyPressEvent(event)

    def show_calendar(self) -> None:
        """Show the month of due dates in place of the list."""
        self._view.choose("calendar")
        self._change_view()

    def remind(self, text: Text | None) -> None:
        """Say here what the system has no tray for; None: nothing any more."""
        if text is None:
            self._reminder.forget()
        else:
            self._reminder.show_fact("clock", text)

    def export(self) -> None:
        """Ctrl+E: save the due dates that are shown as an iCalendar file."""
        file, _ = QFileDialog.getSaveFileName(self, self.say(_EXPORT), _FILE, "iCalendar (*.ics)")
        if file:
            self.export_to(Path(file))

    def export_to(self, file: Path) -> None:
        """Write the due dates into a file, whole or not at all."""
        desk, handler, language = self.bench.desk, self._handler, self.say.language

        def work() -> Text:
            data = calendar_file.calendar_file(desk, say=desk.translator(language), handler=handler)
            reason = save_whole(file, data)
            if reason is not None:
                raise Unavailable(_NOT_SAVED.fill(file=str(file), reason=reason))
            return _SAVED.fill(file=str(file))

        self.bench.jobs.read(work, owner=self, done=self._tell, failed=self.failed)

    @property
    def _handler(self) -> str | None:
        return self.bench.actor if self._whose.value == "mine" else None

    def _focus(self) -> None:
        shown = self._body.currentWidget()
        if shown is self._calendar:
            self._calendar.grid.setFocus()
        elif shown is self._guide:
            self._guide.focus()
        else:
            self._table.setFocus()

    def _entitle(self) -> None:
        today = self.bench.desk.clock.today()
        self.retitle(_TITLE.fill(weekday=WEEKDAYS_IN_FULL[today.weekday()], day=today))

    def _show(self, loaded: _Loaded) -> None:
        self._found = loaded.found
        for tile in self._tiles:
            number = loaded.found.count(tile.count.key)
            urgent = loaded.silent if tile.count.key is Group.WAITING else 0
            tile.show_number(number, urgent)
            if not tile.count.always:
                tile.setVisible(bool(number))
                tile.setChecked(tile.isChecked() and bool(number))
        self.counted.emit("today", loaded.urgent)
        self.counted.emit("requests", loaded.everything)
        self._calendar.show_due(loaded.days, loaded.found.of.today)
        self._list()
        if not loaded.everything:
            self._guide.look()

    def _filter(self) -> None:
        pressed = self.sender()
        for tile in self._tiles:
            if tile is not pressed:
                tile.setChecked(False)
        self._view.choose("list")
        self._list()

    def _list(self) -> None:
        if self._found is None:
            return
        chosen = next((tile for tile in self._tiles if tile.isChecked()), None)
        groups = self._found.only(chosen.count.key if chosen is not None else None)
        had_focus = self._table.hasFocus()
        self._table.show_groups(self._found.of, groups)
        if chosen is not None:
            self._empty.tell(_NONE_HERE, _NONE_NEXT)
        elif self._handler is not None:
            self._empty.tell(_NONE_MINE, _NONE_MINE_NEXT)
        else:
            self._empty.tell(_EMPTY, _EMPTY_NEXT)
        anything = any(groups.values())
        if self._view.value == "calendar":
            self._body.setCurrentWidget(self._calendar)
        else:
            nothing = self._guide if chosen is None and self._guide.wanted else self._empty
            self._body.setCurrentWidget(self._table if anything else nothing)
        if had_focus and anything:
            self._focus()

    def _show_guide(self) -> None:
        """Whether the desk is set up is known now: where it is not, the way on gets the keyboard."""
        before = self._body.currentWidget()
        self._list()
        if self._body.currentWidget() is self._guide and before is not self._guide:
            self._guide.focus()

    def _change_view(self) -> None:
        self._list()
        self._focus()

    def _change_whose(self) -> None:
        self.bench.settings[_WHOSE_SETTING] = self._whose.value
        self.reload()
        self._focus()

    def _take(self) -> None:
        number = self._table.chosen
        if number is None or self._body.currentWidget() is not self._table:
            return
        desk, actor, taken = self.bench.desk, self.bench.actor, _TAKEN.fill(number=number)

        def work(_job: object) -> Text:
            handling.take(desk, number=number, actor=actor)
            return taken

        self.bench.jobs.write(work, owner=self, done=self._taken, failed=self.failed)

    def _taken(self, text: Text) -> None:
        self._tell(text)
        self.reload()

    def _tell(self, text: Text) -> None:
        self.messages.tell(text, "done")
