"""The settings page: sections by key, by arrow and by name."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desk.ui.section import Section
from desk.ui.settings_page import SettingsPage, section_targets
from desk.ui.settings_sections import SECTIONS
from desk.ui.window import MainWindow
from tests.ui.driving import Key, focus, page_of, part, settled


def settings(qtbot: QtBot, window: MainWindow) -> SettingsPage:
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.page is not None)
    window.go("settings")
    return page_of(window, SettingsPage)


@pytest.mark.parametrize("section", SECTIONS, ids=[one.name for one in SECTIONS])
def test_every_section_opens_by_its_key(qtbot: QtBot, window: MainWindow, section: Section) -> None:
    page = settings(qtbot, window)
    QTest.keySequence(window, QKeySequence(section.key))
    assert page.section == section.name
    assert page.view is not None
    assert page.view.isVisible()
    shown = part(page, QAbstractButton, f"section_{section.name}")
    assert shown.isChecked()
    assert shown.accessibleName() == str(section.title)
    settled(qtbot, window)


def test_no_two_sections_share_a_key_or_a_name() -> None:
    assert len({one.key for one in SECTIONS}) == len(SECTIONS)
    assert len({one.name for one in SECTIONS}) == len(SECTIONS)


def test_everything_the_page_lists_can_be_opened_by_its_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = settings(qtbot, window)
    names = [name for name, _ in section_targets()]
    assert "window/look" in names
    for name in names:
        page.show_section(name)
        assert page.section == name.partition("/")[0]
    page.show_section("window/look")
    assert focus().objectName() == "look_light"
    settled(qtbot, window)


def test_the_arrows_go_from_section_to_section(qtbot: QtBot, window: MainWindow) -> None:
    page = settings(qtbot, window)
    first = part(page, QAbstractButton, f"section_{SECTIONS[0].name}")
    first.setFocus()
    QTest.keyClick(first, Key.Key_Down)
    assert page.section == SECTIONS[1].name
    assert focus().objectName() == f"section_{SECTIONS[1].name}"
    settled(qtbot, window)
