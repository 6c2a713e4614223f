"""Every action has a key, every key that is shown is in the list, and no two mean the same in one place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.ui.action import EVERYWHERE, Menu, cap
from desk.ui.action_list import ACTIONS, SCOPES, in_scopes
from desk.ui.keys_page import KeysPage
from desk.ui.labels import KeyButton
from desk.ui.menus import Menus
from desk.ui.places import all_places
from desk.ui.settings_page import SettingsPage
from desk.ui.settings_sections import SECTIONS
from desk.ui.window import MainWindow
from tests.ui.driving import Key, page_of, part, request_page, settled, shows_review, visit
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk

STEPS = 8
UNWRITTEN = {"↵": "Return"}
STANDS_ALONE = {"Esc", "Enter", "Return"}
"""Keys that end or confirm whatever is in front; each part of a page has its own."""


def normal(key: str) -> str:
    for sign, word in UNWRITTEN.items():
        key = key.replace(sign, word)
    return QKeySequence(key.replace(" ", "+")).toString(QKeySequence.SequenceFormat.PortableText)


def everywhere_in(window: MainWindow, number: str, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Every place and step of the window, each in front."""
    for place in all_places():
        window.go(place.name)
        settled(qtbot, window)
        assert window.page is not None
        if place.name == "settings":
            for section in SECTIONS:
                page_of(window, SettingsPage).show_section(section.name)
                yield f"settings/{section.name}", window.page
        yield place.name, window.page
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    for step in range(STEPS):
        request_page(window).bring(step)
        yield f"step {step}", request_page(window)
    settled(qtbot, window)


def test_every_action_has_a_key_and_a_place_and_a_name_of_its_own() -> None:
    assert [one.name for one in ACTIONS if not normal(one.key)] == []
    assert [one.name for one in ACTIONS if one.where not in SCOPES] == []
    names = Counter(one.name for one in ACTIONS)
    assert [name for name, count in names.items() if count > 1] == []


def test_no_two_actions_share_a_key_in_one_place(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    shared: set[str] = set()
    for where, _ in everywhere_in(window, number, qtbot):
        keys = Counter(
            normal(key) for one in in_scopes(window.here()) for key in one.keys if one.single
        )
        shared |= {f"{where}: {key}" for key, count in keys.items() if count > 1}
    assert shared == set()


def test_every_key_that_is_shown_or_listened_to_is_in_the_list(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    missing: set[str] = set()
    for where, page in everywhere_in(window, number, qtbot):
        listed = {normal(key) for one in in_scopes(window.here()) for key in one.keys}
        found: dict[str, str] = {}
        for button in page.findChildren(QAbstractButton):
            if not button.isVisibleTo(page):
                continue
            shown = button.key if isinstance(button, KeyButton) else ""
            for key in (shown, button.shortcut().toString()):
                if key:
                    found[normal(key)] = button.objectName()
        for shortcut in page.findChildren(QShortcut):
            parent = shortcut.parent()
            if isinstance(parent, QWidget) and parent.isVisibleTo(page):
                found[normal(shortcut.key().toString())] = parent.objectName()
        missing |= {
            f"{where}: {key} of {name}"
            for key, name in found.items()
            if key not in listed and key not in STANDS_ALONE
        }
    assert missing == set()


def test_the_list_of_keys_begins_with_those_that_work_where_the_clerk_was(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    qtbot.waitUntil(window.isActiveWindow)
    window.go("systems")
    QTest.keyClick(window, Key.Key_F1)
    page = page_of(window, KeysPage)
    assert page.here == ("systems",)
    shown = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    assert shown.index("Test the connections") < shown.index("Everything else")
    assert shown.index("Find anything") > shown.index("Everything else")
    settled(qtbot, window)


def test_a_question_mark_lists_the_keys_but_is_a_letter_in_a_field(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    qtbot.waitUntil(window.isActiveWindow)
    window.go("visit")
    who = visit(window).who
    QTest.keyClicks(who, "?")
    assert who.text() == "?"
    assert window.place == "visit"
    window.rail.setFocus()
    QTest.keyClicks(window, "?")
    assert window.place == "keys"
    settled(qtbot, window)


def menu(window: MainWindow, which: Menu) -> QMenu:
    found = part(window, QMenu, f"menu_{which}")
    found.aboutToShow.emit()
    return found


def test_menus_offer_what_works_here_with_its_key_and_do_it(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    settled(qtbot, window)
    letters = menu(window, Menu.LETTER)
    assert [one.text() for one in letters.actions() if one.isEnabled()] == []
    assert "Sign, and print what goes on paper" in [one.text() for one in letters.actions()]
    file = menu(window, Menu.FILE)
    visit = next(one for one in file.actions() if one.objectName() == "visit")
    assert visit.shortcut().toString() == "F2"
    visit.trigger()
    assert window.place == "visit"
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    settled(qtbot, window)
    letters = menu(window, Menu.LETTER)
    others = next(one for one in letters.actions() if one.objectName() == "request.letter")
    others.trigger()
    assert request_page(window).at == STEPS - 1
    settled(qtbot, window)


def test_menus_have_letters_to_open_them_by_and_speak_the_clerk_s_language(
    make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    bar = part(window, Menus)
    titles = [one.text() for one in bar.actions()]
    assert titles == ["&File", "&Request", "&Letter", "&View", "&Help"]
    window.say.switch("fi")
    assert all(one.text().startswith("fi:") for one in bar.actions())
    items = [one.text() for one in menu(window, Menu.FILE).actions() if one.text()]
    assert items
    assert all(one.startswith("fi:") for one in items)


@pytest.mark.parametrize("key", ["F2", "F3", "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "F1"])
def test_a_key_that_a_menu_shows_too_is_heard_once(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk, key: str
) -> None:
    window = make_window(fake)
    qtbot.waitUntil(window.isActiveWindow)
    for which in Menu:
        menu(window, which)
    place = next(one.name for one in all_places() if one.key == key)
    window.go("settings" if place != "settings" else "today")
    QTest.keySequence(window, QKeySequence(key))
    assert window.place == place
    settled(qtbot, window)


def test_everything_everywhere_can_be_done_from_a_menu_or_by_esc() -> None:
    unlisted = [one.name for one in ACTIONS if one.where == EVERYWHERE and one.menu is None]
    assert unlisted == ["stop"]


@pytest.mark.parametrize(
    ("key", "shown"),
    [("Ctrl+K", "Ctrl K"), ("Ctrl++", "Ctrl +"), ("Ctrl+-", "Ctrl −"), ("F9", "F9"), ("B", "B")],
)
def test_keys_are_written_as_on_a_keyboard(key: str, shown: str) -> None:
    assert cap(key) == shown
