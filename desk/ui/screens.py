"""Pictures of every page, in light and dark and in three languages, for anyone who wants to look."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from desk.domain.request import State
from desk.domain.text import LANGUAGES, Language
from desk.services import overview
from desk.services.desk import Desk
from desk.ui.intake_page import IntakePage
from desk.ui.request_page import RequestPage
from desk.ui.speech import Translators
from desk.ui.style import ThemeChoice
from desk.ui.today_page import TodayPage
from desk.ui.window import MainWindow

SIZE = (1280, 800)
_THEMES: tuple[ThemeChoice, ...] = ("light", "dark")
_LONGEST_WAIT = 60.0
"""Seconds a page may take until it is complete."""


@dataclass(frozen=True, slots=True)
class Example:
    """Somebody to show on the visit page."""

    controller: str
    typed: str
    """What the clerk types to find them."""


def write_screens(
    desk: Desk,
    folder: Path,
    *,
    actor: str,
    resources: Path,
    translators: Translators | None = None,
    example: Example | None = None,
    languages: tuple[Language, ...] = LANGUAGES,
) -> list[Path]:
    """Write a PNG of each page into ``folder`` (made if missing); returns the files.

    The pages show what ``desk`` holds: a request to be looked through and a signed one should be
    there. Nothing is changed in it.
    """
    app = QApplication.instance() or QApplication(["sar-desk", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for language in languages:
        for theme in _THEMES:
            settings = {"theme": theme, "controller": example.controller if example else ""}
            window = MainWindow(
                desk,
                actor=actor,
                language=language,
                resources=resources,
                translators=translators,
                settings=settings,
            )
            window.resize(*SIZE)
            window.show()
            for name, bring in _pages(window, desk, example).items():
                bring()
                settle(window)
                file = folder / f"{name}-{language}-{theme}.png"
                window.grab().save(str(file))
                written.append(file)
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            app.processEvents()
    return written


def settle(window: MainWindow) -> None:
    """Let everything that is under way come to the page."""
    until = time.monotonic() + _LONGEST_WAIT
    quiet = 0
    while quiet < 3 and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 250)
        page = window.page
        searching = isinstance(page, IntakePage) and page.facts.searching
        quiet = quiet + 1 if window.jobs.idle and not searching else 0


def _pages(
    window: MainWindow, desk: Desk, example: Example | None
) -> dict[str, Callable[[], None]]:
    def place(name: str) -> Callable[[], None]:
        return lambda: window.go(name)

    def visit() -> None:
        window.go("visit")
        page = window.page
        if isinstance(page, IntakePage) and example is not None:
            page.who.setText(example.typed)
            page.evidence.kind.choose("identity_card")
            page.evidence.holds.choose("yes")

    def calendar() -> None:
        window.go("today")
        page = window.page
        if isinstance(page, TodayPage):
            page.show_calendar()

    pages: dict[str, Callable[[], None]] = {
        "today": place("today"),
        "calendar": calendar,
        "visit": visit,
        "post": place("post"),
        "requests": place("requests"),
        "systems": place("systems"),
        "settings": place("settings"),
        "keys": place("keys"),
    }
    for name, states in (
        ("identity", (State.RECEIVED, State.AWAITING_IDENTITY)),
        ("review", (State.COLLECTED, State.REVIEWED)),
        ("delivery", (State.SIGNED, State.DELIVERED)),
    ):
        number = next(_in_states(desk, states), None)
        if number is not None:
            pages[name] = _request(window, number)
            if name == "review":
                pages["letter"] = _step(window, 4)
                pages["history"] = _step(window, 6)
                pages["other_letters"] = _step(window, 7)
    return pages


def _in_states(desk: Desk, states: tuple[State, ...]) -> Iterator[str]:
    for row in overview.requests(desk):
        if row.request.state in states:
            yield row.request.number


def _request(window: MainWindow, number: str) -> Callable[[], None]:
    return lambda: window.open_request(number)


def _step(window: MainWindow, at: int) -> Callable[[], None]:
    def bring() -> None:
        page = window.page
        if isinstance(page, RequestPage):
            page.bring(at)

    return bring
