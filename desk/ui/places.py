"""The places of the window, in one list. To add a page, write how it is made and its line here.

An explicit list, so that a frozen build cannot lose one. What a page imports waits until it is made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.domain.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desk.ui.bench import Bench
    from desk.ui.page import Page


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its name in the program, its words, icon, keyboard key and page."""

    name: str
    text: Text
    icon: str
    key: str
    make: Callable[[Bench], Page]
    shown_key: bool = False
    """True where the rail shows the key; else a count may stand there."""
    in_rail: bool = True


def _today(bench: Bench) -> Page:
    from desk.ui.today_page import TodayPage

    return TodayPage(bench)


def _visit(bench: Bench) -> Page:
    from desk.ui.intake_page import IntakePage

    return IntakePage(bench, "visit")


def _post(bench: Bench) -> Page:
    from desk.ui.incoming_page import PostPage

    return PostPage(bench)


def _requests(bench: Bench) -> Page:
    from desk.ui.requests_page import RequestsPage

    return RequestsPage(bench)


def _request(bench: Bench) -> Page:
    from desk.ui.request_page import RequestPage

    return RequestPage(bench)


def _to_post(bench: Bench) -> Page:
    from desk.ui.to_post_page import ToPostPage

    return ToPostPage(bench)


def _systems(bench: Bench) -> Page:
    from desk.ui.systems_page import SystemsPage

    return SystemsPage(bench)


def _settings(bench: Bench) -> Page:
    from desk.ui.settings_page import SettingsPage

    return SettingsPage(bench)


def _guide(bench: Bench) -> Page:
    from desk.ui.guide_page import GuidePage

    return GuidePage(bench)


def _keys(bench: Bench) -> Page:
    from desk.ui.keys_page import KeysPage

    return KeysPage(bench)


PLACES: tuple[Place | None, ...] = (
    Place("today", QT_TRANSLATE_NOOP("rail", "Today"), "sun", "Alt+1", _today),
    Place("visit", QT_TRANSLATE_NOOP("rail", "Visit"), "user-check", "F2", _visit, True),
    Place("post", QT_TRANSLATE_NOOP("rail", "Letter or e-mail"), "mail", "F3", _post, True),
    Place("requests", QT_TRANSLATE_NOOP("rail", "Requests"), "inbox", "Alt+2", _requests),
    None,
    Place("to_post", QT_TRANSLATE_NOOP("rail", "To post"), "printer", "Alt+6", _to_post),
    None,
    Place("systems", QT_TRANSLATE_NOOP("rail", "Systems"), "database", "Alt+3", _systems),
    Place("settings", QT_TRANSLATE_NOOP("rail", "Settings"), "settings", "Alt+4", _settings),
)
"""The rail from top to bottom; None is a line between two groups."""

OTHER_PLACES: tuple[Place, ...] = (
    Place(
        "guide",
        QT_TRANSLATE_NOOP("rail", "First steps"),
        "list-checks",
        "Alt+5",
        _guide,
        in_rail=False,
    ),
    Place("keys", QT_TRANSLATE_NOOP("rail", "Keys"), "keyboard", "F1", _keys, in_rail=False),
)
"""Places that are gone to by key, menu or find box only."""

_REQUEST = Place(
    "request", QT_TRANSLATE_NOOP("rail", "Request"), "inbox", "", _request, in_rail=False
)
_BY_NAME = {one.name: one for one in (*PLACES, *OTHER_PLACES, _REQUEST) if one is not None}


def all_places() -> tuple[Place, ...]:
    """Every place that can be gone to by its key."""
    return tuple(one for one in (*PLACES, *OTHER_PLACES) if one is not None)


def make_page(bench: Bench, name: str) -> Page:
    """Make the page of the place of this name, ``request`` among them."""
    return _BY_NAME[name].make(bench)
