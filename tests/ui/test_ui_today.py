"""Today and the list of requests: whose, by keys, as a month, for other calendars, and reminders."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.domain.text import LocalText
from desk.services import overview
from desk.services.desk import Desk
from desk.ui.due_calendar import DueCalendar
from desk.ui.reminder_form import ReminderForm
from desk.ui.reminders import Reminders
from desk.ui.request_table import RequestTable
from desk.ui.requests_page import RequestsPage
from desk.ui.tile import Tile
from desk.ui.today_page import TodayPage
from desk.ui.window import MainWindow
from tests.ui.driving import (
    Key,
    focus,
    page_of,
    part,
    press,
    request_page,
    said,
    settled,
    window_of,
    words,
)
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import TODAY, UiDesk

MakeWindow = Callable[..., MainWindow]


def whose(fake: UiDesk, number: str, handler: str) -> str:
    """Give a request to somebody."""
    fake.memory.requests[number] = replace(fake.memory.requests[number], handler=handler)
    return number


def today(qtbot: QtBot, window: MainWindow) -> TodayPage:
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.jobs.idle)
    return page_of(window, TodayPage)


def numbers(page: TodayPage | RequestsPage) -> list[str]:
    """The requests in the list, from the top."""
    table = part(page, RequestTable)
    found = [table.requests.number(row) for row in range(table.model().rowCount())]
    return [one for one in found if one is not None]


def lists(page: RequestsPage, expected: list[str]) -> bool:
    return numbers(page) == expected


def counts(page: TodayPage) -> dict[str, str]:
    return {tile.count.key: tile.accessibleName().split()[0] for tile in page.findChildren(Tile)}


@pytest.fixture
def five(fake: UiDesk) -> list[str]:
    """Late, today, within a week, later, waiting for the customer."""
    made = [
        request_in(fake, State.REVIEWED, TODAY - timedelta(days=33)),
        request_in(fake, State.COLLECTED, TODAY - timedelta(days=30)),
        request_in(fake, State.RECEIVED, TODAY - timedelta(days=26)),
        request_in(fake, State.SIGNED, TODAY - timedelta(days=9)),
        request_in(fake, State.AWAITING_IDENTITY, TODAY - timedelta(days=3)),
    ]
    for number, handler in zip(made, ("asiakaspalvelu", "Tiina", "", "Tiina", ""), strict=True):
        whose(fake, number, handler)
    return made


def test_each_count_has_a_key_that_filters_and_gives_all_back(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, five: list[str]
) -> None:
    page = today(qtbot, make_window(fake))
    assert numbers(page) == five
    assert counts(page) == {
        **dict.fromkeys(("overdue", "today", "week", "later", "waiting"), "1"),
        **{"to_sign": "1", "to_post": "1", "by_hand": "0"},
    }
    shown = {}
    for digit in range(1, 8):
        press(qtbot, Qt.Key(Key.Key_0 + digit))
        shown[digit] = numbers(page)
        press(qtbot, Qt.Key(Key.Key_0 + digit))
        assert numbers(page) == five
    late, now, soon, later, waiting = ([one] for one in five)
    assert shown == {1: late, 2: now, 3: soon, 4: later, 5: waiting, 6: late, 7: later}
    press(qtbot, Key.Key_1, Key.Key_2)  # another one in place of the first
    assert numbers(page) == now
    press(qtbot, Key.Key_Return)
    assert request_page(window_of(page)).isVisible()


def test_mine_or_all_and_one_key_takes_a_request(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, five: list[str]
) -> None:
    window = make_window(fake)
    page = today(qtbot, window)
    press(qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: numbers(page) == five[:1])
    assert counts(page)["today"] == "0"
    press(qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: numbers(page) == five)
    press(qtbot, Key.Key_Down)
    table = part(page, RequestTable, "todayTable")
    assert table.chosen == five[1]
    press(qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: fake.memory.requests[five[1]].handler == "asiakaspalvelu")
    told = [(who, str(what)) for _, who, what in overview.history(fake.desk(), five[1])][-1]
    assert told == (
        "asiakaspalvelu",
        "The request was taken over; Tiina handled it until then.",
    )
    press(qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: numbers(page) == five[:2])
    again = today(qtbot, make_window(fake, today_whose="mine"))
    assert numbers(again) == five[:2]  # remembered


def test_a_request_in_front_is_taken_with_the_same_key(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, five: list[str]
) -> None:
    window = make_window(fake)
    window.open_request(five[3])
    page = request_page(window)
    qtbot.waitUntil(lambda: "handled by Tiina" in words(page, "requestSubtitle"))
    qtbot.waitUntil(lambda: window.jobs.idle and window.isActiveWindow())
    press(qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: fake.memory.requests[five[3]].handler == "asiakaspalvelu")
    qtbot.waitUntil(lambda: "handled by" not in words(page, "requestSubtitle"))


class Feasts:
    """One holiday."""

    def name(self, day: date) -> LocalText | None:
        feast = LocalText("itsenäisyyspäivä", "självständighetsdagen", "Independence Day")
        return feast if (day.month, day.day) == (12, 6) else None


class FeastDesk(UiDesk):
    """A desk that knows it."""

    def desk(self) -> Desk:
        return replace(super().desk(), holidays=Feasts())


def test_a_month_of_due_dates_by_keyboard(qtbot: QtBot, make_window: MakeWindow) -> None:
    fake = FeastDesk()
    first = request_in(fake, State.COLLECTED, TODAY - timedelta(days=14))  # due 8.12.
    second = request_in(fake, State.RECEIVED, TODAY - timedelta(days=14))
    window = make_window(fake)
    page = today(qtbot, window)
    press(qtbot, Key.Key_F7)
    calendar = part(page, DueCalendar)
    grid = calendar.grid
    qtbot.waitUntil(lambda: grid.day == TODAY and grid.hasFocus())
    press(qtbot, Key.Key_PageDown)
    qtbot.waitUntil(lambda: grid.day == date(2026, 12, 22))
    press(qtbot, Key.Key_Up, Key.Key_Up, Key.Key_Left, Key.Key_Left)
    assert grid.day == date(2026, 12, 6)
    assert grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Sun 6 December 2026, Independence Day"
    )
    assert "Independence Day" in words(page, "calendarDay")
    press(qtbot, Key.Key_Right, Key.Key_Right)
    spoken = grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "requests due: 2" in spoken
    days = part(page, QListWidget, "dayRequests")
    assert [first in days.item(0).text(), second in days.item(1).text()] == [True, True]
    press(qtbot, Key.Key_Left)
    press(qtbot, Key.Key_Home)
    qtbot.waitUntil(lambda: grid.day == TODAY)
    press(qtbot, Key.Key_Right)
    qtbot.waitUntil(lambda: grid.day == TODAY + timedelta(days=1))
    calendar.show_day(date(2026, 12, 8))
    qtbot.waitUntil(lambda: grid.day == date(2026, 12, 8))
    press(qtbot, Key.Key_Return)
    assert days.hasFocus()
    press(qtbot, Key.Key_Escape)
    assert grid.hasFocus()
    press(qtbot, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    page_of = request_page(window)
    qtbot.waitUntil(lambda: page_of.request is not None and page_of.request.number == second)
    settled(qtbot, window)


def test_due_dates_are_saved_for_a_calendar(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, five: list[str], tmp_path: Path
) -> None:
    page = today(qtbot, make_window(fake))
    file = tmp_path / "määräpäivät.ics"
    page.export_to(file)
    qtbot.waitUntil(file.is_file)
    assert file.read_bytes().count(b"BEGIN:VEVENT") == 4  # what waits for the customer has no day
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    page.export_to(tmp_path / "no such folder" / "a.ics")
    qtbot.waitUntil(lambda: "could not be written" in str(page.messages.shown))


def list_of(qtbot: QtBot, window: MainWindow) -> RequestsPage:
    window.go("requests")
    page = page_of(window, RequestsPage)
    qtbot.waitUntil(lambda: window.jobs.idle and window.isActiveWindow())
    return page


def test_the_list_is_filtered_and_put_in_order(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, five: list[str]
) -> None:
    closed = request_in(fake, State.CLOSED)
    window = make_window(fake)
    page = list_of(qtbot, window)
    assert set(numbers(page)) == {*five, closed}

    def chosen(name: str, value: str) -> list[str]:
        choice = part(page, QComboBox, name)
        assert choice.findData(value) >= 0
        choice.setCurrentIndex(choice.findData(value))
        settled(qtbot, window)
        return numbers(page)

    assert set(chosen("requestsState", "open")) == set(five)
    assert chosen("requestsState", "closed") == [closed]
    chosen("requestsState", "")
    assert set(chosen("requestsHandler", "=Tiina")) == {five[1], five[3]}
    assert chosen("requestsHandler", "=asiakaspalvelu") == [five[0]]
    assert set(chosen("requestsHandler", "=")) == {five[2], five[4]}
    chosen("requestsHandler", "")
    everything = sorted([*five, closed])
    assert chosen("requestsOrder", "number") == everything
    assert chosen("requestsOrder", "-number") == everything[::-1]
    assert chosen("requestsOrder", "arrived")[0] == five[0]
    filter_words = part(page, QLineEdit, "requestsFilter")
    filter_words.insert(f"KOES {five[2][-2:]}")
    qtbot.waitUntil(lambda: numbers(page) == [five[2]])
    press(qtbot, Key.Key_Return)
    assert isinstance(focus(), RequestTable)
    press(qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: fake.memory.requests[five[2]].handler == "asiakaspalvelu")
    filter_words.setText("nobody of this name")
    qtbot.waitUntil(lambda: words(page, "requestsCount").endswith("0 of 6"))
    settled(qtbot, window)


def test_a_press_on_a_head_puts_the_list_in_that_order(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, five: list[str]
) -> None:
    window = make_window(fake)
    page = list_of(qtbot, window)
    table = part(page, RequestTable, "requestsTable")
    header = table.horizontalHeader()
    for expected in (sorted(five)[::-1], sorted(five)):  # the newest first, then the oldest
        QTest.mouseClick(
            header.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(header.sectionViewportPosition(1) + 10, 10),
        )
        qtbot.waitUntil(partial(lists, page, expected))


class FakeTray(QObject):
    """A tray that remembers what was said."""

    pressed = Signal()

    def __init__(self, *, there: bool = True) -> None:
        super().__init__()
        self.there = there
        self.said: list[tuple[str, str]] = []

    def say(self, title: str, words: str) -> None:
        self.said.append((title, words))


def reminders(window: MainWindow, tray: FakeTray) -> Reminders:
    page = page_of(window, TodayPage)
    made = Reminders(page.bench, window, lambda: tray)
    made.to_show.connect(page.remind)
    made.wanted.connect(window._reminded)
    return made


@pytest.fixture
def soon(fake: UiDesk) -> str:
    """Due tomorrow."""
    return whose(
        fake, request_in(fake, State.RECEIVED, TODAY - timedelta(days=29)), "asiakaspalvelu"
    )


def test_the_tray_reminds_once_a_day_of_a_request(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, soon: str
) -> None:
    window = make_window(fake)
    today(qtbot, window)
    tray = FakeTray()
    made = reminders(window, tray)
    for _ in range(3):
        made.look()
        settled(qtbot, window)
    assert tray.said == [
        (
            "Due dates come near",
            f"To be answered soon: {soon}. Open the request today.",
        )
    ]
    assert "Virtanen" not in str(tray.said)
    page = page_of(window, TodayPage)
    again = Reminders(page.bench, window, lambda: tray)  # started anew on the same day
    again.look()
    settled(qtbot, window)
    assert len(tray.said) == 1
    kept = json.loads(page.bench.settings["reminded"])
    page.bench.settings["reminded"] = json.dumps({**kept, "day": "2026-11-21"})
    again.look()
    qtbot.waitUntil(lambda: len(tray.said) == 2)  # the next day


def test_a_pressed_reminder_opens_the_request(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, soon: str
) -> None:
    window = make_window(fake)
    today(qtbot, window)
    tray = FakeTray()
    made = reminders(window, tray)
    made.look()
    qtbot.waitUntil(lambda: len(tray.said) == 1)
    tray.pressed.emit()
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and page.request.number == soon)
    settled(qtbot, window)


def test_what_was_opened_today_needs_no_reminder(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, soon: str
) -> None:
    window = make_window(fake)
    today(qtbot, window)
    window.open_request(soon)
    settled(qtbot, window)
    window.go("today")
    tray = FakeTray()
    reminders(window, tray).look()
    settled(qtbot, window)
    assert tray.said == []


def test_without_a_tray_the_reminder_stands_on_today(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, soon: str
) -> None:
    window = make_window(fake)
    page = today(qtbot, window)
    made = reminders(window, FakeTray(there=False))
    made.look()
    qtbot.waitUntil(lambda: soon in said(page, "reminderHead"))
    made.look()
    settled(qtbot, window)
    assert soon in said(page, "reminderHead")  # it stays until the request is opened
    made.seen(soon)
    assert said(page, "reminderHead") == ""


def test_reminders_are_switched_off_in_the_settings(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, soon: str
) -> None:
    window = make_window(fake)
    page = today(qtbot, window)
    form = ReminderForm(page.bench)
    page.column.addWidget(form)
    form.focus()
    press(qtbot, Key.Key_2)
    tray = FakeTray()
    reminders(window, tray).look()
    settled(qtbot, window)
    assert tray.said == []
    form.focus()
    press(qtbot, Key.Key_1)
    reminders(window, tray).look()
    qtbot.waitUntil(lambda: len(tray.said) == 1)
