"""The actions of letters: of the answer, of those beside it, and of any that is looked at in the window.

To add one, write its line here.
"""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.action import Action, Menu

FILE, REQUEST, LETTER, VIEW, _ = Menu


def _given(step: str, *own: Action) -> tuple[Action, ...]:
    """What every step does that signs a letter and gives it; ``own``: what it does besides."""
    where = f"request/{step}"
    return (
        Action(
            f"{step}.sign",
            where,
            "F10",
            QT_TRANSLATE_NOOP("keys", "Sign, and print what goes on paper"),
            LETTER,
        ),
        Action(
            f"{step}.both",
            where,
            "Ctrl+F10",
            QT_TRANSLATE_NOOP("keys", "Sign without printing; print what goes by e-mail"),
            LETTER,
        ),
        Action(
            f"{step}.save",
            where,
            "Ctrl+S",
            QT_TRANSLATE_NOOP("keys", "Save the letter as PDF"),
            FILE,
        ),
        Action(
            f"{step}.print",
            where,
            "Ctrl+P",
            QT_TRANSLATE_NOOP("keys", "Print the letter"),
            FILE,
        ),
        *own,
        Action(
            f"{step}.again",
            where,
            "Ctrl+R",
            QT_TRANSLATE_NOOP("keys", "Give the letter once more"),
            LETTER,
        ),
        Action(
            f"{step}.copy",
            where,
            "Ctrl+Shift+C",
            QT_TRANSLATE_NOOP("keys", "Copy the passphrase of the protected letter"),
            LETTER,
        ),
        Action(
            f"{step}.mail",
            where,
            "Ctrl+M",
            QT_TRANSLATE_NOOP("keys", "Open the e-mail with the protected letter"),
            LETTER,
        ),
        Action(
            f"{step}.more",
            where,
            "Ctrl+Shift+P",
            QT_TRANSLATE_NOOP("keys", "Trays and more of the printer"),
            LETTER,
        ),
    )


ABOUT_LETTERS: tuple[Action, ...] = (
    *_given(
        "letter",
        Action(
            "letter.window",
            "request/letter",
            "F7",
            QT_TRANSLATE_NOOP("keys", "What the window of the next envelope shows"),
            VIEW,
        ),
    ),
    Action(
        "letter.withdraw",
        "request/letter",
        "Ctrl+Shift+Del",
        QT_TRANSLATE_NOOP("keys", "The customer withdraws the request"),
        REQUEST,
    ),
    *_given(
        "other",
        Action(
            "other.anew",
            "request/other",
            "Ctrl+N",
            QT_TRANSLATE_NOOP("keys", "Back from a sealed letter to the form"),
            LETTER,
        ),
    ),
    Action("paper.find", "paper", "Ctrl+F", QT_TRANSLATE_NOOP("keys", "Find in the letter"), VIEW),
    Action("paper.page", "paper", "Ctrl+G", QT_TRANSLATE_NOOP("keys", "Go to a page"), VIEW),
    Action(
        "paper.text", "paper", "Ctrl+T", QT_TRANSLATE_NOOP("keys", "The letter as plain text"), VIEW
    ),
    Action(
        "paper.turn",
        "paper",
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("keys", "Turn its pages"),
        shown="Ctrl PgUp/PgDown",
        others=("Ctrl+PgUp",),
    ),
    Action(
        "paper.larger",
        "paper",
        "Ctrl++",
        QT_TRANSLATE_NOOP("keys", "Larger"),
        VIEW,
        others=("Ctrl+=",),
    ),
    Action("paper.smaller", "paper", "Ctrl+-", QT_TRANSLATE_NOOP("keys", "Smaller"), VIEW),
    Action(
        "paper.width",
        "paper",
        "Ctrl+0",
        QT_TRANSLATE_NOOP("keys", "As wide as there is room"),
        VIEW,
    ),
    Action("paper.whole", "paper", "Ctrl+9", QT_TRANSLATE_NOOP("keys", "The whole page"), VIEW),
)
"""In the order of the list of keys."""
