"""The quiet field for a period, at the counter and for letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.period import Period, read_period
from desk.ui.window import MainWindow
from tests.ui.driving import (
    Key,
    press,
    request_page,
    shows_review,
    start_visit,
    the_request,
    words,
)
from tests.ui.ui_desk import CODE, UiDesk


@pytest.mark.parametrize("typed", ["", "2025", "1.1.2025-"])
def test_a_visit_for_a_period(qtbot: QtBot, window: MainWindow, fake: UiDesk, typed: str) -> None:
    page = start_visit(qtbot, window, CODE)
    page.period.line.setText(typed)
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    expected: Period | None = read_period(typed)
    assert the_request(fake).period == expected
    subtitle = words(request_page(window), "requestSubtitle")
    assert ("only the period" in subtitle) == (expected is not None)
    assert page.period.line.text() == "", "the form is ready for the next customer"


def test_what_is_no_period_is_told_before_anything_is_written_down(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, CODE)
    page.period.line.setText("viime vuonna")
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    assert page.messages.shown is not None
    assert "is no period" in str(page.messages.shown)
    assert page.period.line.hasFocus()
    assert not fake.memory.requests


def test_the_field_says_what_it_is_for(qtbot: QtBot, window: MainWindow) -> None:
    page = start_visit(qtbot, window, CODE)
    assert page.period.line.accessibleName() == "Only this period"
    assert page.period.line.placeholderText().startswith("everything")
    assert page.period.line.focusPolicy() & Qt.FocusPolicy.TabFocus
