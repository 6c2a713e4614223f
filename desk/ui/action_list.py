"""The actions of the program, in one list: menus, the list of keys, tooltips and the find box come from it.

To add one, write its line in the module of what it is about, ``actions_of_…``.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.action import EVERYWHERE, Action
from desk.ui.actions_of_letters import ABOUT_LETTERS
from desk.ui.actions_of_places import AT_PLACES, AT_SETTINGS
from desk.ui.actions_of_questions import ABOUT_QUESTIONS
from desk.ui.actions_of_requests import AT_REQUEST

SCOPES: dict[str, Text] = {
    EVERYWHERE: QT_TRANSLATE_NOOP("keys", "Everywhere"),
    "today": QT_TRANSLATE_NOOP("keys", "Today"),
    "intake": QT_TRANSLATE_NOOP("keys", "Visit, letter or e-mail"),
    "post": QT_TRANSLATE_NOOP("keys", "Documents of letters and e-mails"),
    "document": QT_TRANSLATE_NOOP("keys", "A document that arrived"),
    "requests": QT_TRANSLATE_NOOP("keys", "Requests"),
    "to_post": QT_TRANSLATE_NOOP("keys", "To post"),
    "request": QT_TRANSLATE_NOOP("keys", "Request"),
    "request/identity": QT_TRANSLATE_NOOP("keys", "Proof of identity"),
    "request/collect": QT_TRANSLATE_NOOP("keys", "Asked by hand"),
    "request/review": QT_TRANSLATE_NOOP("keys", "Review"),
    "request/letter": QT_TRANSLATE_NOOP("keys", "Letter and delivery"),
    "request/history": QT_TRANSLATE_NOOP("keys", "History of a request"),
    "request/other": QT_TRANSLATE_NOOP("keys", "Other letters"),
    "paper": QT_TRANSLATE_NOOP("keys", "A letter in the window"),
    "systems": QT_TRANSLATE_NOOP("keys", "Systems"),
    "settings": QT_TRANSLATE_NOOP("keys", "Settings"),
    "settings/controllers": QT_TRANSLATE_NOOP("keys", "Settings: controllers"),
    "settings/certificates": QT_TRANSLATE_NOOP("keys", "Settings: signing certificates"),
    "settings/keeping": QT_TRANSLATE_NOOP("keys", "Settings: finished cases"),
    "settings/calendar": QT_TRANSLATE_NOOP("keys", "Settings: holidays"),
    "guide": QT_TRANSLATE_NOOP("keys", "First steps"),
}
"""Where keys work: a place or a part of one, and what it is called."""

ACTIONS: tuple[Action, ...] = (
    *AT_PLACES,
    *AT_REQUEST,
    *ABOUT_LETTERS,
    *ABOUT_QUESTIONS,
    *AT_SETTINGS,
)
"""In the order of the list of keys."""


def in_scopes(scopes: Iterable[str]) -> tuple[Action, ...]:
    """The actions whose key works in one of these scopes, in the order of the list."""
    wanted = tuple(scopes)
    return tuple(one for one in ACTIONS if one.works_in(wanted))


def action(name: str) -> Action:
    """The action of this name."""
    return next(one for one in ACTIONS if one.name == name)
