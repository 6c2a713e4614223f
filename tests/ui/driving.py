"""Driving the window as a clerk does: keys go where the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.request import AccessRequest
from desk.ui.intake_page import IntakePage
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.ui.ui_desk import UiDesk

Key = Qt.Key


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the focus is, as a clerk does."""
    for key in keys:
        QTest.keyClick(focus(), key)


def focus() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


def visit(window: MainWindow) -> IntakePage:
    page = window.page
    assert isinstance(page, IntakePage)
    return page


def request_page(window: MainWindow) -> RequestPage:
    page = window.page
    assert isinstance(page, RequestPage)
    return page


def the_request(fake: UiDesk) -> AccessRequest:
    return list(fake.memory.requests.values())[-1]


def words(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None
    return found.text()


def start_visit(qtbot: QtBot, window: MainWindow, typed: str) -> IntakePage:
    qtbot.waitUntil(lambda: window.page is not None and window.isActiveWindow())
    QTest.keyClick(window, Key.Key_F2)
    page = visit(window)
    assert page.who.hasFocus()
    page.who.insert(typed)
    qtbot.waitUntil(lambda: not page.facts.searching)
    return page


def shows_review(window: MainWindow) -> Callable[[], bool]:
    def ready() -> bool:
        page = window.page
        return (
            isinstance(page, RequestPage)
            and page.request is not None
            and page.at == 3
            and page.review.records.records.table is not None
        )

    return ready
