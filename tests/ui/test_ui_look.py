"""Where one is can be seen: the focus on every control, the selected row in high contrast."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.ui.window import MainWindow
from tests.ui.driving import part, request_page, settled, shows_review
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk


def _stops(page: QWidget) -> list[QWidget]:
    """What Tab comes to on a page."""
    return [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.isVisible()
        and one.isEnabled()
    ]


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def _looks_the_same_with_focus(page: QWidget) -> list[str]:
    same = []
    for one in _stops(page):
        one.clearFocus()
        before = _picture(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if one.hasFocus() and _picture(one) == before:
            same.append(f"{type(one).__name__} {one.objectName()}")
    return same


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_is_seen_on_every_control(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk, theme: str
) -> None:
    window = make_window(fake, theme=theme)
    number = request_in(fake, State.COLLECTED)
    qtbot.waitUntil(window.isActiveWindow)
    unseen: dict[str, list[str]] = {}
    for place in ("today", "visit", "post", "requests", "systems", "settings", "keys"):
        window.go(place)
        settled(qtbot, window)
        assert window.page is not None
        unseen[place] = _looks_the_same_with_focus(window.page)
    unseen["rail"] = _looks_the_same_with_focus(window.rail)
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    for step in range(8):
        request_page(window).bring(step)
        settled(qtbot, window)
        unseen[f"step {step}"] = _looks_the_same_with_focus(request_page(window))
    assert {where: found for where, found in unseen.items() if found} == {}


def _selected_row_edge(window: MainWindow) -> str:
    """The colour of the upper edge of the selected row of the list in front."""
    page = window.page
    assert page is not None
    table = part(page, QTableView)
    table.selectRow(0)
    place = table.visualRect(table.model().index(0, 1))
    picture = table.viewport().grab().toImage()
    return picture.pixelColor(place.center().x(), place.top()).name().upper()


def test_high_contrast_marks_the_selected_row_by_more_than_its_ground(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    request_in(fake, State.COLLECTED)
    window = make_window(fake, theme="contrast")
    window.go("requests")
    settled(qtbot, window)
    assert _selected_row_edge(window) == window.theme.tokens.accent
