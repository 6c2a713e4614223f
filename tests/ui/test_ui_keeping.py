"""Finished cases in the settings: named, and deleted only by a second press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.services import intake
from desk.ui.keeping_section import KeepingSection
from desk.ui.settings_page import SettingsPage
from desk.ui.window import MainWindow
from tests.ui.driving import Key, page_of, part, press, settled, words
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk

MakeWindow = Callable[[UiDesk], MainWindow]


def section(qtbot: QtBot, window: MainWindow) -> KeepingSection:
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.page is not None)
    window.go("settings")
    page = page_of(window, SettingsPage)
    page.show_section("keeping")
    settled(qtbot, window)
    assert isinstance(page.view, KeepingSection)
    return page.view


def test_cases_past_their_time_are_listed_and_go_with_a_second_press(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Art. 5(1)(e); nothing is deleted by itself."""
    number = request_in(fake, State.CLOSED)
    later = replace(fake, today=date(2029, 1, 2))
    window = make_window(later)
    view = section(qtbot, window)
    assert words(view, "keepingTime") == "Finished cases are kept for 24 months."
    assert words(view, "keepingStateHead") == "Cases past their keeping time: 1"
    line = part(view, QListWidget, "keepingList").item(0).text()
    assert line == f"{number} · Koesähkö Oy · closed · last touched 22 November 2026"
    for _ in range(2):
        press(qtbot, Key.Key_F10)
        qtbot.waitUntil(lambda: "F10 once more" in words(view, "keepingStateHead"))
        press(qtbot, Key.Key_Escape)
        assert words(view, "keepingStateHead") == "Cases past their keeping time: 1"
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: "F10 once more" in words(view, "keepingStateHead"))
    assert number in fake.memory.requests
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: number not in fake.memory.requests)
    settled(qtbot, window)
    assert words(view, "keepingStateHead") == "No case is past its keeping time."


def test_a_case_that_an_open_request_concerns_is_named_and_kept(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Law: while a request is open, nothing it concerns is deleted."""
    number = request_in(fake, State.COLLECTED)
    intake.withdraw(fake.desk(), number=number, actor="a")
    later = replace(fake, today=date(2029, 1, 2))
    waiting = request_in(later, State.COLLECTED, date(2029, 1, 2))
    window = make_window(later)
    view = section(qtbot, window)
    line = part(view, QListWidget, "keepingList").item(0).text()
    assert line.endswith(f"kept: request {waiting} of the same person is open")
    assert not part(view, QPushButton, "deleteCases").isVisible()
    view.delete()
    assert words(view, "keepingStateHead") == "Cases past their keeping time: 1"
    assert number in fake.memory.requests
