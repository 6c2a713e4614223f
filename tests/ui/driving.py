"""Driving the window as a clerk does: keys go where the focus is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.request import AccessRequest
from desk.services.desk import Desk
from desk.ui.intake_page import IntakePage
from desk.ui.page import Page
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.ui.ui_desk import UiDesk

Key = Qt.Key
Part = TypeVar("Part", bound=QObject)
Place = TypeVar("Place", bound=Page)


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the focus is, as a clerk does."""
    for key in keys:
        QTest.keyClick(focus(), key)


def focus() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Until the window waits for nothing."""
    qtbot.waitUntil(lambda: window.jobs.idle)


def part(within: QObject, kind: type[Part], name: str | None = None) -> Part:
    """The part of a kind, by its name where there are several; fails where there is none."""
    found = within.findChild(kind) if name is None else within.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} {name or ''} in {within.objectName()}"
    return found


def button(within: QWidget, name: str) -> QPushButton:
    return part(within, QPushButton, name)


def line(within: QWidget, name: str) -> QLineEdit:
    return part(within, QLineEdit, name)


def words(within: QWidget, name: str) -> str:
    """What a label says, whether or not it can be seen."""
    return part(within, QLabel, name).text()


def said(within: QWidget, name: str) -> str:
    """What a label says to somebody who looks: nothing while it is hidden."""
    label = part(within, QLabel, name)
    return label.text() if label.isVisible() else ""


def page_of(window: MainWindow, kind: type[Place]) -> Place:
    """The page in front, which has to be of a kind."""
    page = window.page
    assert isinstance(page, kind), page
    return page


def window_of(part_of_it: QWidget) -> MainWindow:
    window = part_of_it.window()
    assert isinstance(window, MainWindow)
    return window


def desk_of(window: MainWindow) -> Desk:
    """The desk that a window works on, once it is open."""
    return page_of(window, Page).bench.desk


def told(qtbot: QtBot, page: Page, part_of_it: str) -> str:
    """What the line for messages says, once these words stand in it and all is done."""
    qtbot.waitUntil(lambda: part_of_it in page.messages.accessibleName(), timeout=10_000)
    settled(qtbot, window_of(page))
    return page.messages.accessibleName()


def visit(window: MainWindow) -> IntakePage:
    return page_of(window, IntakePage)


def request_page(window: MainWindow) -> RequestPage:
    return page_of(window, RequestPage)


def the_request(fake: UiDesk) -> AccessRequest:
    return list(fake.memory.requests.values())[-1]


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
