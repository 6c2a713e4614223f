"""Pictures of every page, in every look and language, for anyone who wants to look."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desk.domain.errors import Unavailable
from desk.domain.request import State
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language
from desk.services import overview
from desk.services.desk import Desk
from desk.ui.intake_page import IntakePage
from desk.ui.places import all_places
from desk.ui.request_page import RequestPage
from desk.ui.settings_page import SettingsPage
from desk.ui.settings_sections import SECTIONS
from desk.ui.speech import Translators
from desk.ui.stepper import COLLECT, IDENTITY, LETTER, OTHER, PAST, SEARCH
from desk.ui.style import ThemeChoice
from desk.ui.today_page import TodayPage
from desk.ui.window import MainWindow

SIZE = (1280, 800)
LOOKS: tuple[ThemeChoice, ...] = ("light", "dark", "contrast")
_IN_CONTRAST = ("today", "visit", "review", "settings-window")
"""Pages that are pictured in high contrast too; the others say nothing new there."""
_LONGEST_WAIT = 60.0
"""Seconds a page may take until it is complete."""
_SOON = 2000
"""Milliseconds: a timer that runs once and no longer than this still changes the page."""
_ROUND = 15
"""Milliseconds without an event after which nothing is under way."""
_SOUGHT = "hel"
"""Finds somebody, places and things to do, in every language."""
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "screens", "The picture {file} cannot be written. Choose another folder, or make room there."
)


@dataclass(frozen=True, slots=True)
class Example:
    """Somebody to show on the visit page."""

    controller: str
    typed: str
    """What the clerk types to find them."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """One page to be pictured, and how it is brought to the front."""

    name: str
    bring: Callable[[MainWindow], None]


def write_screens(
    desk: Desk,
    folder: Path,
    *,
    actor: str,
    resources: Path,
    translators: Translators | None = None,
    example: Example | None = None,
    languages: Sequence[Language] = LANGUAGES,
    looks: Sequence[ThemeChoice] = LOOKS,
    pages: Sequence[str] = (),
) -> list[Path]:
    """Write ``PAGE-LANGUAGE-LOOK.png`` of each page into ``folder`` (made if missing); returns the files.

    The pages show what ``desk`` holds: a request to be looked through and a signed one should be
    there. Nothing is changed in it. ``pages``: only those whose names begin so; none: all.
    Raises Unavailable where a picture cannot be written.
    """
    app = QApplication.instance() or QApplication(["sar-desk", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [one for one in _pictures(desk, example) if one.name.startswith(tuple(pages) or "")]
    written: list[Path] = []
    for language in languages:
        window = MainWindow(
            desk,
            actor=actor,
            language=language,
            resources=resources,
            translators=translators,
            settings={"controller": example.controller if example else "", "theme": looks[0]},
        )
        window.resize(*SIZE)
        window.show()
        settle(window)
        for picture in wanted:
            picture.bring(window)
            settle(window)
            for look in looks:
                if look == "contrast" and picture.name not in _IN_CONTRAST:
                    continue
                window.theme.choose(look)
                settle(window)
                written.append(_save(window, folder / f"{picture.name}-{language}-{look}.png"))
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
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _ROUND)
        page = window.page
        searching = isinstance(page, IntakePage) and page.facts.searching
        rests = window.jobs.idle and not searching and not _waits(window)
        quiet = quiet + 1 if rests else 0
        if not rests:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, _ROUND)


def _waits(window: MainWindow) -> bool:
    """True while something is put off by a moment, as drawing is while somebody types."""
    return any(
        one.isActive() and one.isSingleShot() and one.interval() <= _SOON
        for one in window.findChildren(QTimer)
    )


def _save(window: MainWindow, file: Path) -> Path:
    if not window.grab().save(str(file)):
        raise Unavailable(_NOT_WRITTEN.fill(file=str(file)))
    return file


def _pictures(desk: Desk, example: Example | None) -> Iterator[_Picture]:
    yield _Picture("today", _place("today"))
    yield _Picture("calendar", _calendar)
    yield _Picture("visit", _visit(example))
    for place in all_places():
        if place.name == "settings":
            for section in SECTIONS:
                yield _Picture(f"settings-{section.name}", _section(section.name))
        elif place.name not in ("today", "visit", "keys"):
            yield _Picture(place.name, _place(place.name))
    yield from _of_requests(desk)
    yield _Picture("keys", _place("keys"))
    yield _Picture("find", _find)


def _of_requests(desk: Desk) -> Iterator[_Picture]:
    for states, steps in (
        ((State.RECEIVED, State.AWAITING_IDENTITY), (("identity", IDENTITY),)),
        ((State.IDENTIFIED,), (("search", SEARCH),)),
        (
            (State.COLLECTED, State.REVIEWED),
            (
                ("review", None),
                ("collect", COLLECT),
                ("letter", LETTER),
                ("history", PAST),
                ("other_letters", OTHER),
            ),
        ),
        ((State.SIGNED, State.DELIVERED), (("delivery", None),)),
    ):
        number = next(_in_states(desk, states), None)
        if number is not None:
            for name, step in steps:
                yield _Picture(name, _request(number, step))


def _in_states(desk: Desk, states: tuple[State, ...]) -> Iterator[str]:
    for row in overview.requests(desk):
        if row.request.state in states:
            yield row.request.number


def _place(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.go(name)


def _section(name: str) -> Callable[[MainWindow], None]:
    def bring(window: MainWindow) -> None:
        window.go("settings")
        if isinstance(window.page, SettingsPage):
            window.page.show_section(name)

    return bring


def _calendar(window: MainWindow) -> None:
    window.go("today")
    if isinstance(window.page, TodayPage):
        window.page.show_calendar()


def _visit(example: Example | None) -> Callable[[MainWindow], None]:
    def bring(window: MainWindow) -> None:
        window.go("visit")
        page = window.page
        if isinstance(page, IntakePage) and example is not None:
            page.who.setText(example.typed)
            page.evidence.kind.choose("identity_card")
            page.evidence.holds.choose("yes")

    return bring


def _find(window: MainWindow) -> None:
    window.go("requests")
    settle(window)
    window.find_box.ask()
    settle(window)
    window.find_box.insert(_SOUGHT)
    window.find_box.textEdited.emit(_SOUGHT)


def _request(number: str, step: int | None) -> Callable[[MainWindow], None]:
    def bring(window: MainWindow) -> None:
        page = window.page
        if not (isinstance(page, RequestPage) and page.request and page.request.number == number):
            window.open_request(number)
            settle(window)
            page = window.page
        if isinstance(page, RequestPage) and step is not None:
            page.bring(step)

    return bring
