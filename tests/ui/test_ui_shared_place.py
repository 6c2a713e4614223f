"""A place shared with somebody under a safety ban: the clerk writes down who decided, and the letter goes (Art. 15(4), 32)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.domain.person import Identifiers
from desk.domain.records import OtherPerson
from desk.domain.request import State
from desk.services import overview
from desk.system.long_language import LONG
from desk.ui.review_step import ReviewStep
from desk.ui.screens import settle
from desk.ui.window import MainWindow
from tests.ui.driving import (
    Key,
    button,
    focus,
    line,
    press,
    request_page,
    the_request,
    window_of,
    words,
)
from tests.ui.looking import backwards, cut_texts, nameless, tab_stops, unreachable
from tests.ui.made_requests import request_in
from tests.ui.test_ui_every_page import open_window
from tests.ui.ui_desk import UiDesk, collection

TENANT = OtherPerson(
    "other_tenant",
    Identifiers({"name": ("Salminen Kaisa",)}),
    safety_ban=True,
    shares_place=True,
)


def stopped(fake: UiDesk, *others: OtherPerson) -> str:
    """A collected request whose answer somebody under a ban at the same place stops."""
    found = collection()
    found.others = list(others or [TENANT])
    fake.registers.collection = found
    return request_in(fake, State.COLLECTED)


def reviewing(window: MainWindow, number: str) -> ReviewStep:
    window.open_request(number)
    settle(window)
    return request_page(window).review


def decide_key(step: ReviewStep) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focus(), Key.Key_D, modifiers)
    settle(window_of(step))


def history(fake: UiDesk, number: str) -> list[str]:
    return [str(text) for _, _, text in overview.history(fake.desk(), number)]


def test_the_stop_offers_to_write_the_decision_down_and_then_the_letter_is_signed(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    number = stopped(fake)
    window = make_window(fake)
    step = reviewing(window, number)
    before = focus()
    press(qtbot, Key.Key_F10)
    settle(window)
    assert the_request(fake).state is State.COLLECTED
    assert "Ctrl Shift D" in button(step, "conflictMore").text()
    decide_key(step)
    assert focus().objectName() == "placeWho"
    line(step, "placeWho").setText("Raili R")
    press(qtbot, Key.Key_Return)
    assert focus().objectName() == "placeWhy"
    press(qtbot, Key.Key_Return)  # no reason, no decision
    settle(window)
    assert "by name, and why" in str(request_page(window).messages.shown)
    assert not step.letter.sign.isEnabled()
    line(step, "placeWhy").setText("asui ennen; puoliso 131052-308T")
    press(qtbot, Key.Key_Return)
    settle(window)
    assert "Raili R decided" in words(step, "conflictHead")
    assert "131052-****" in words(step, "conflictHead")
    assert history(fake, number)[-1].endswith("asui ennen; puoliso 131052-****")
    assert focus() is before
    press(qtbot, Key.Key_F10)
    settle(window)
    assert the_request(fake).state is State.SIGNED


def test_the_same_key_takes_the_decision_back(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    number = stopped(fake)
    window = make_window(fake)
    step = reviewing(window, number)
    decide_key(step)
    line(step, "placeWho").setText("Raili")
    line(step, "placeWhy").setText("asui ennen")
    button(step, "placeSave").click()
    settle(window)
    assert step.letter.sign.isEnabled()
    window.go("today")
    settle(window)
    step = reviewing(window, number)
    assert "Raili decided" in words(step, "conflictHead")
    decide_key(step)
    assert "a person has to decide" in words(step, "conflictHead")
    assert not step.letter.sign.isEnabled()
    assert "taken back" in history(fake, number)[-1]


def test_nothing_is_asked_after_esc_and_where_nobody_shares_the_place(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    number = stopped(fake)
    window = make_window(fake)
    step = reviewing(window, number)
    before = focus()
    decide_key(step)
    press(qtbot, Key.Key_Escape)
    assert not line(step, "placeWho").isVisible()
    assert focus() is before
    calm = stopped(fake, replace(TENANT, safety_ban=False))
    step = reviewing(window, calm)
    decide_key(step)
    assert not line(step, "placeWho").isVisible()
    assert step.letter.sign.isEnabled()


@pytest.mark.parametrize("language", ["fi", LONG])
def test_the_line_can_be_read_named_and_reached(qtbot: QtBot, fake: UiDesk, language: str) -> None:
    """In the smallest window, in Finnish and in texts longer by half; stopped, asking and decided."""
    number = stopped(fake)
    window = open_window(qtbot, fake, language, (1280, 720))
    step = reviewing(window, number)
    wrong: list[str] = []
    for state in ("stopped", "asking", "decided"):
        if state == "asking":
            decide_key(step)
        if state == "decided":
            line(step, "placeWho").setText("Rekisterivastaava Raili")
            line(step, "placeWhy").setText("asui samassa paikassa ennen")
            button(step, "placeSave").click()
            settle(window)
        stops = tab_stops(window)
        page = request_page(window)
        wrong += [f"{state}, cut: {one}" for one in cut_texts(page)]
        wrong += [f"{state}, nameless: {one}" for one in nameless(page)]
        wrong += [f"{state}, not by Tab: {one}" for one in unreachable(page, stops)]
        wrong += [f"{state}, Tab goes back: {one}" for one in backwards(page, stops)]
    window.close()
    assert sorted(set(wrong)) == []
