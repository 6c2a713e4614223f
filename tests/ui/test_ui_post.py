"""Letters and e-mails, and taking up a request again at any step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence
from desk.domain.request import State
from desk.ui.intake_page import IntakePage
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.ui.driving import (
    Key,
    page_of,
    part,
    press,
    request_page,
    settled,
    shows_review,
    the_request,
    words,
)
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import CODE, TODAY, UiDesk


def post_page(qtbot: QtBot, window: MainWindow) -> IntakePage:
    qtbot.waitUntil(lambda: window.page is not None and window.isActiveWindow())
    QTest.keyClick(window, Key.Key_F3)
    return page_of(window, IntakePage)


def test_a_letter_from_first_key_to_closed(qtbot: QtBot, window: MainWindow, fake: UiDesk) -> None:
    page = post_page(qtbot, window)
    page.who.insert("44102291")
    qtbot.waitUntil(lambda: page.facts.person is not None)
    arrived = part(page, QDateEdit, "arrived")
    arrived.setDate(QDate(2026, 11, 16))
    qtbot.waitUntil(lambda: "16 December 2026" in words(page, "factDueHead"))
    press(qtbot, Key.Key_Return, Key.Key_1)
    page.evidence.focus()
    press(qtbot, Key.Key_1, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    made = the_request(fake)
    assert (made.channel, made.received) == (Channel.LETTER, date(2026, 11, 16))
    assert made.delivery is Delivery.POST
    assert made.identity is not None
    assert made.identity.evidence is Evidence.SIGNATURE
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: request_page(window).at == 5)
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.DELIVERED)
    settled(qtbot, window)
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.CLOSED)


def test_an_email_is_answered_electronically(qtbot: QtBot, window: MainWindow) -> None:
    page = post_page(qtbot, window)
    page.who.insert(CODE)
    press(qtbot, Key.Key_Return, Key.Key_2)
    assert page.channel is Channel.EMAIL
    page.evidence.focus()
    press(qtbot, Key.Key_1, Key.Key_Y)
    assert "valid electronic signature is enough" in words(page, "factIdentityHead")


def test_an_arrival_after_today_cannot_be_given(qtbot: QtBot, window: MainWindow) -> None:
    page = post_page(qtbot, window)
    arrived = part(page, QDateEdit, "arrived")
    arrived.setDate(QDate(2026, 12, 24))
    assert arrived.date() == QDate(2026, 11, 22)


@pytest.mark.parametrize(
    ("until", "at"),
    [
        (State.RECEIVED, 0),
        (State.AWAITING_IDENTITY, 0),
        (State.IDENTIFIED, 1),
        (State.COLLECTED, 3),
        (State.REVIEWED, 3),
        (State.SIGNED, 5),
        (State.DELIVERED, 5),
        (State.CLOSED, 5),
        (State.WITHDRAWN, 6),
    ],
)
def test_a_request_is_taken_up_where_it_stands(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk, until: State, at: int
) -> None:
    number = request_in(fake, until)
    window = make_window(fake)
    window.open_request(number)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None)
    assert page.at == at
    assert number in page.title_label.text()
    settled(qtbot, window)
    assert page.messages.shown is None


def test_today_groups_by_due_date_and_counts_filter(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    late = request_in(fake, State.REVIEWED, TODAY - timedelta(days=33))
    request_in(fake, State.COLLECTED, TODAY - timedelta(days=30))
    request_in(fake, State.RECEIVED, TODAY - timedelta(days=26))
    request_in(fake, State.AWAITING_IDENTITY, TODAY - timedelta(days=3))
    request_in(fake, State.SIGNED, TODAY)
    window = make_window(fake)
    page = window.page
    assert page is not None
    from desk.ui.request_table import RequestTable
    from desk.ui.tile import Tile

    table = part(page, RequestTable, "todayTable")
    qtbot.waitUntil(lambda: table.model().rowCount() == 10)
    model = table.model()
    assert [model.index(row, 0).data() for row in range(10)] == [
        "Overdue",
        "3 d late",
        "Today",
        "today",
        "Within 7 days",
        "4 d, Thu 26.11.",
        "Later",
        "30 d, Tue 22.12.",
        "Waiting for the customer",
        "paused 0 d",
    ]
    counts = {
        tile.count.key: tile.accessibleName()
        for tile in page.findChildren(Tile)
        if tile.count.key != "by_hand"
    }
    assert {key: name.split()[0] for key, name in counts.items()} == dict.fromkeys(counts, "1")
    tile = next(tile for tile in page.findChildren(Tile) if tile.count.key == "overdue")
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert model.rowCount() == 2
    table.setFocus()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    qtbot.waitUntil(lambda: request_page(window).request is not None)
    opened = request_page(window).request
    assert opened is not None
    assert opened.number == late


def test_the_find_box_opens_a_request_by_name(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.find_box.hasFocus()
    settled(qtbot, window)
    QTest.keyClicks(window.find_box, "aino")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    qtbot.waitUntil(lambda: request_page(window).request is not None)
    opened = request_page(window).request
    assert opened is not None
    assert opened.number == number
