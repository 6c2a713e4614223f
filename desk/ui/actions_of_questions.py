"""The actions about a question to the customer and about the dates; to add one, write its line here."""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.action import Action, Menu

ABOUT_QUESTIONS: tuple[Action, ...] = (
    Action(
        "request.question",
        "request",
        "Ctrl+I",
        QT_TRANSLATE_NOOP(
            "keys", "Ask the customer who is asking or which data is meant, or again"
        ),
        Menu.LETTER,
    ),
    Action(
        "request.answer",
        "request",
        "Ctrl+Shift+I",
        QT_TRANSLATE_NOOP("keys", "Note that the customer's answer came"),
        Menu.REQUEST,
    ),
    Action(
        "request.refusal",
        "request",
        "Ctrl+Shift+R",
        QT_TRANSLATE_NOOP("keys", "Write the refusal that is proposed for lack of identity"),
        Menu.LETTER,
    ),
    Action(
        "history.why",
        "request/history",
        "F7",
        QT_TRANSLATE_NOOP("keys", "Show how the due date was made, or hide it again"),
        Menu.VIEW,
    ),
    Action(
        "identity.ask",
        "request/identity",
        "F6",
        QT_TRANSLATE_NOOP("keys", "Note that proof of identity was asked for by word of mouth"),
        Menu.REQUEST,
    ),
)
