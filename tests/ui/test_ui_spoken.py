"""What a screen reader is told of controls: one of several is a radio button, any of several check boxes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.domain.text import plain
from desk.ui.field_inputs import SeveralInput
from desk.ui.labels import scrolled
from desk.ui.letter_fields import Field, Option, Shape
from desk.ui.window import MainWindow
from tests.ui.driving import Key, part, request_page, settled, shows_review, visit
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk


def role(button: QAbstractButton) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    return interface.role()


@pytest.mark.parametrize("place", ["today", "visit", "post", "requests", "systems", "settings"])
def test_one_of_several_is_a_radio_button_in_every_place(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk, place: str
) -> None:
    window = make_window(fake)
    window.go(place)
    settled(qtbot, window)
    assert others_than_radio_buttons(window) == []


def test_the_steps_of_a_request_are_radio_buttons_and_stay_one_of_several(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    assert others_than_radio_buttons(window) == []
    page = request_page(window)
    page.bring(6)
    chips = [part(page, QAbstractButton, f"step_{at}") for at in range(8)]
    assert [chip.isChecked() for chip in chips].count(True) == 1
    assert page.at == 6
    settled(qtbot, window)


def test_an_answer_can_still_be_taken_away_and_given_by_its_key(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    window.go("visit")
    kind = visit(window).evidence.kind
    kind.choose("identity_card")
    assert kind.value == "identity_card"
    kind.choose(None)
    assert kind.value is None
    kind.focus()
    QTest.keyClick(kind, Key.Key_1)
    assert kind.value is not None
    settled(qtbot, window)


def test_any_number_of_options_are_check_boxes_and_do_not_exclude_each_other(
    make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    page = make_window(fake).page
    assert page is not None
    options = [Option(one, plain(one)) for one in ("a", "b")]
    several = SeveralInput(page.bench, Field("f", plain("Which"), Shape.SEVERAL, options))
    buttons = several.findChildren(QAbstractButton)
    for button in buttons:
        assert role(button) == QAccessible.Role.CheckBox
        button.click()
    assert several.value == ("a", "b")


@pytest.mark.parametrize("action", ["Toggle", "Press"])
def test_a_screen_reader_s_press_goes_where_a_click_goes(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk, action: str
) -> None:
    window = make_window(fake)
    settled(qtbot, window)
    button = part(window.rail, QAbstractButton, "place_visit")
    interface = QAccessible.queryAccessibleInterface(button)
    interface.actionInterface().doAction(action)
    qtbot.waitUntil(lambda: window.place == "visit")
    window.go("systems")  # what the program marks is no press
    settled(qtbot, window)
    assert window.place == "systems"


def test_a_part_that_went_away_while_a_screen_reader_counted_is_no_part(qtbot: QtBot) -> None:
    """Qt's own answer for an area that scrolls reads memory that is not its own: the desk would end."""
    content = QLabel("a line\n" * 400)
    area = scrolled(content)
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.show()
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    interface = QAccessible.queryAccessibleInterface(area)
    counted = interface.childCount()
    assert heard(area) == ["qt_scrollarea_viewport", "qt_scrollarea_vcontainer"]
    content.setText("a line")
    content.adjustSize()
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    assert heard(area) == ["qt_scrollarea_viewport"]
    assert interface.childCount() == counted
    area.hide()
    assert interface.childCount() == counted
    assert [interface.child(counted + more) for more in range(3)] == [None, None, None]


def heard(area: QScrollArea) -> list[str]:
    """The parts of an area that a screen reader finds in sight, by their names in Qt."""
    interface = QAccessible.queryAccessibleInterface(area)
    parts = [interface.child(at) for at in range(interface.childCount())]
    return [one.object().objectName() for one in parts if not one.state().invisible]


def others_than_radio_buttons(window: MainWindow) -> list[str]:
    """What is one of an exclusive group and is told as something else."""
    groups = [one for one in window.findChildren(QButtonGroup) if one.exclusive()]
    assert groups
    return [
        button.objectName()
        for group in groups
        for button in group.buttons()
        if button.isCheckable() and role(button) != QAccessible.Role.RadioButton
    ]
