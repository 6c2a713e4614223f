"""The places of the window, each with its page. To add one, write how it is made and its line here.

An explicit list, so that a frozen build cannot lose one. What a page imports waits until it is made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from desk.domain.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desk.ui.bench import Bench
    from desk.ui.guide_page import GuidePage
    from desk.ui.incoming_page import PostPage
    from desk.ui.intake_page import IntakePage
    from desk.ui.keys_page import KeysPage
    from desk.ui.page import Page
    from desk.ui.request_page import RequestPage
    from desk.ui.requests_page import RequestsPage
    from desk.ui.settings_page import SettingsPage
    from desk.ui.systems_page import SystemsPage
    from desk.ui.to_post_page import ToPostPage
    from desk.ui.today_page import TodayPage

P_co = TypeVar("P_co", bound="Page", covariant=True)


@dataclass(frozen=True, slots=True)
class Place(Generic[P_co]):
    """One place: its name in the program, its words, icon, keyboard key and page."""

    name: str
    text: Text
    icon: str
    key: str
    make: Callable[[Bench], P_co]
    shown_key: bool = False
    """True where the rail shows the key; else a count may stand there."""


def _today(bench: Bench) -> TodayPage:
    from desk.ui.today_page import TodayPage

    return TodayPage(bench)


def _visit(bench: Bench) -> IntakePage:
    from desk.ui.intake_page import IntakePage

    return IntakePage(bench, "visit")


def _post(bench: Bench) -> PostPage:
    from desk.ui.incoming_page import PostPage

    return PostPage(bench)


def _requests(bench: Bench) -> RequestsPage:
    from desk.ui.requests_page import RequestsPage

    return RequestsPage(bench)


def _request(bench: Bench) -> RequestPage:
    from desk.ui.request_page import RequestPage

    return RequestPage(bench)


def _to_post(bench: Bench) -> ToPostPage:
    from desk.ui.to_post_page import ToPostPage

    return ToPostPage(bench)


def _systems(bench: Bench) -> SystemsPage:
    from desk.ui.systems_page import SystemsPage

    return SystemsPage(bench)


def _settings(bench: Bench) -> SettingsPage:
    from desk.ui.settings_page import SettingsPage

    return SettingsPage(bench)


def _guide(bench: Bench) -> GuidePage:
    from desk.ui.guide_page import GuidePage

    return GuidePage(bench)


def _keys(bench: Bench) -> KeysPage:
    from desk.ui.keys_page import KeysPage

    return KeysPage(bench)


TODAY = Place("today", QT_TRANSLATE_NOOP("rail", "Today"), "sun", "Alt+1", _today)
VISIT = Place("visit", QT_TRANSLATE_NOOP("rail", "Visit"), "user-check", "F2", _visit, True)
POST = Place("post", QT_TRANSLATE_NOOP("rail", "Letter or e-mail"), "mail", "F3", _post, True)
REQUESTS = Place("requests", QT_TRANSLATE_NOOP("rail", "Requests"), "inbox", "Alt+2", _requests)
TO_POST = Place("to_post", QT_TRANSLATE_NOOP("rail", "To post"), "printer", "Alt+6", _to_post)
SYSTEMS = Place("systems", QT_TRANSLATE_NOOP("rail", "Systems"), "database", "Alt+3", _systems)
SETTINGS = Place("settings", QT_TRANSLATE_NOOP("rail", "Settings"), "settings", "Alt+4", _settings)
GUIDE = Place("guide", QT_TRANSLATE_NOOP("rail", "First steps"), "list-checks", "Alt+5", _guide)
KEYS = Place("keys", QT_TRANSLATE_NOOP("rail", "Keys"), "keyboard", "F1", _keys)
REQUEST = Place("request", QT_TRANSLATE_NOOP("rail", "Request"), "inbox", "", _request)

PLACES: tuple[Place[Page] | None, ...] = (
    TODAY,
    VISIT,
    POST,
    REQUESTS,
    None,
    TO_POST,
    None,
    SYSTEMS,
    SETTINGS,
)
"""The rail from top to bottom; None is a line between two groups."""

OTHER_PLACES: tuple[Place[Page], ...] = (GUIDE, KEYS)
"""Places that are gone to by key, menu or find box only."""

_BY_NAME = {one.name: one for one in (*PLACES, *OTHER_PLACES, REQUEST) if one is not None}


def all_places() -> tuple[Place[Page], ...]:
    """Every place that can be gone to by its key."""
    return tuple(one for one in (*PLACES, *OTHER_PLACES) if one is not None)


def place_of(name: str) -> Place[Page]:
    """The place of this name, ``request`` among them."""
    return _BY_NAME[name]
