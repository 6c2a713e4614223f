"""A reminder in the window: it is noticed, and two presses make it a part of the first request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.ui.window import MainWindow
from tests.ui.driving import Key, part, press, request_page, settled, start_visit, words
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import CODE, UiDesk

MakeWindow = Callable[[UiDesk], MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, window: MainWindow, number: str) -> None:
    window.open_request(number)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.isActiveWindow())
    settled(qtbot, window)


def test_a_reminder_is_noticed_and_merged_by_two_presses(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Law, free check: a reminder is the same request."""
    first, reminder = (request_in(fake, State.COLLECTED) for _ in range(2))
    window = make_window(fake)
    opened(qtbot, window, reminder)
    page = request_page(window)
    assert words(page, "reminderFactHead").startswith(f"Request {first} of the same person")
    QTest.keyClick(page, Key.Key_J, CTRL)
    assert fake.memory.requests[reminder].state is State.COLLECTED
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: fake.memory.requests[reminder].state is State.MERGED)
    qtbot.waitUntil(lambda: page.request is not None and page.request.number == first)
    settled(qtbot, window)
    assert page.messages.shown is not None
    assert not part(page, QLabel, "reminderFactHead").isVisibleTo(page)


def test_a_visit_by_somebody_whose_request_is_open_is_noticed_before_it_is_written_down(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    page = start_visit(qtbot, make_window(fake), CODE)
    head = f"Request {number} of this person, arrived 22 November 2026, is still open"
    qtbot.waitUntil(lambda: words(page, "factFreeHead") == head)
    assert "A reminder is the same request" in words(page, "factFreeDetail")


def test_a_request_that_reminds_of_nothing_has_no_such_line(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    opened(qtbot, window, number)
    page = request_page(window)
    QTest.keyClick(page, Key.Key_J, CTRL)
    press(qtbot, Key.Key_Return)
    settled(qtbot, window)
    assert not part(page, QLabel, "reminderFactHead").isVisibleTo(page)
    assert fake.memory.requests[number].state is State.COLLECTED
