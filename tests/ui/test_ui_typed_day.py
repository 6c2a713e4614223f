"""The day of arrival, typed as people write days: read in five notations, refused in words, never guessed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.ui.fields import DayField
from desk.ui.window import MainWindow
from tests.ui.driving import Key, part, visit
from tests.ui.ui_desk import TODAY, UiDesk


def arrived(window: MainWindow) -> DayField:
    window.go("visit")
    field = part(visit(window), DayField, "arrived")
    field.setFocus()
    field.lineEdit().selectAll()
    return field


@pytest.mark.parametrize(
    "typed", ["2026-11-16", "20261116", "16.11.2026", "16/11/2026", "16 november 2026"]
)
def test_the_day_of_arrival_is_typed_in_five_notations(window: MainWindow, typed: str) -> None:
    field = arrived(window)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Key.Key_Tab)
    assert field.date() == QDate(2026, 11, 16)
    assert field.text() == "16.11.2026"
    assert visit(window).messages.shown is None


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("3/4/2026", "could be two different days"),
        ("31.2.2026", "no such day"),
        ("16.11.26", "with the whole year"),
        ("1.1.2030", "cannot be the day here"),
    ],
)
def test_what_is_no_day_is_refused_in_words_and_the_day_before_stays(
    window: MainWindow, typed: str, why: str
) -> None:
    field = arrived(window)
    before = field.date()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Key.Key_Tab)
    assert field.date() == before == QDate(TODAY.year, TODAY.month, TODAY.day)
    assert why in str(visit(window).messages.shown)


def test_arrows_still_step_through_the_days(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    qtbot.waitUntil(window.isActiveWindow)
    window.go("visit")
    field = part(visit(window), DayField, "arrived")
    field.setFocus()
    field.setSelectedSection(DayField.Section.DaySection)
    QTest.keyClick(field, Key.Key_Down)
    assert field.date().toPython() == date(TODAY.year, TODAY.month, TODAY.day - 1)
