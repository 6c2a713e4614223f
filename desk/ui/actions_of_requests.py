"""The actions at a request, step by step; to add one, write its line here."""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.action import Action, Menu

_, REQUEST, LETTER, VIEW, _ = Menu

AT_REQUEST: tuple[Action, ...] = (
    Action(
        "request.take",
        "request",
        "F4",
        QT_TRANSLATE_NOOP("keys", "Take the request: it is yours from now on"),
        REQUEST,
    ),
    Action(
        "request.main",
        "request",
        "F9",
        QT_TRANSLATE_NOOP("keys", "The next thing to do: collect, note as delivered, close"),
        REQUEST,
    ),
    Action(
        "request.merge",
        "request",
        "Ctrl+J",
        QT_TRANSLATE_NOOP("keys", "Merge a reminder into the request it reminds of"),
        REQUEST,
    ),
    Action(
        "request.receipt",
        "request",
        "F8",
        QT_TRANSLATE_NOOP("keys", "Sign and print the receipt"),
        LETTER,
    ),
    Action(
        "request.letter",
        "request",
        "Ctrl+L",
        QT_TRANSLATE_NOOP("keys", "Write another letter than the answer"),
        LETTER,
    ),
    Action(
        "request.uncover",
        "request",
        "Ctrl+U",
        QT_TRANSLATE_NOOP("keys", "Show for a reason what a safety ban covers, or cover it again"),
        VIEW,
    ),
    Action(
        "identity.next",
        "request/identity",
        "F7",
        QT_TRANSLATE_NOOP("keys", "Next document"),
        VIEW,
    ),
    Action(
        "identity.acting",
        "request/identity",
        "F5",
        QT_TRANSLATE_NOOP("keys", "Say for whom the customer asks"),
        REQUEST,
    ),
    Action(
        "identity.write",
        "request/identity",
        "Ctrl+Return",
        QT_TRANSLATE_NOOP("keys", "Write down who asks for the person"),
        shown="Ctrl ↵",
        others=("Ctrl+Enter",),
    ),
    Action(
        "identity.own",
        "request/identity",
        "Ctrl+Del",
        QT_TRANSLATE_NOOP("keys", "The person asks after all"),
        REQUEST,
    ),
    Action(
        "hand.copy",
        "request/collect",
        "C",
        QT_TRANSLATE_NOOP("keys", "Copy the text for the owner"),
    ),
    Action(
        "hand.mail",
        "request/collect",
        "M",
        QT_TRANSLATE_NOOP("keys", "Open it in the mail program"),
    ),
    Action("hand.sent", "request/collect", "S", QT_TRANSLATE_NOOP("keys", "Note that it was sent")),
    Action(
        "hand.again",
        "request/collect",
        "A",
        QT_TRANSLATE_NOOP("keys", "Note that the owner was asked again"),
    ),
    Action("hand.answer", "request/collect", "V", QT_TRANSLATE_NOOP("keys", "Take the answer in")),
    Action(
        "hand.nothing",
        "request/collect",
        "N",
        QT_TRANSLATE_NOOP("keys", "Note that nothing is held"),
    ),
    Action(
        "hand.save", "request/collect", "F", QT_TRANSLATE_NOOP("keys", "Save the attached file")
    ),
    Action(
        "hand.undo", "request/collect", "U", QT_TRANSLATE_NOOP("keys", "Take a wrong answer out")
    ),
    Action(
        "hand.file",
        "request/collect",
        "Ctrl+O",
        QT_TRANSLATE_NOOP("keys", "Attach a file to the answer"),
    ),
    Action(
        "hand.take",
        "request/collect",
        "Ctrl+Return",
        QT_TRANSLATE_NOOP("keys", "Take the answer in as it stands"),
        shown="Ctrl ↵",
        others=("Ctrl+Enter",),
    ),
    # Review
    Action(
        "review.omit",
        "request/review",
        "Del",
        QT_TRANSLATE_NOOP("keys", "Leave the selected rows out"),
    ),
    Action(
        "review.cover",
        "request/review",
        "B",
        QT_TRANSLATE_NOOP("keys", "Black out the value under the cursor"),
    ),
    Action(
        "review.give",
        "request/review",
        "K",
        QT_TRANSLATE_NOOP("keys", "Give what the desk covered, with a reason"),
    ),
    Action(
        "review.back",
        "request/review",
        "P",
        QT_TRANSLATE_NOOP("keys", "Put back what was left out or blacked out"),
    ),
    Action(
        "review.ground",
        "request/review",
        "1",
        QT_TRANSLATE_NOOP("keys", "Ground of what is left out or blacked out"),
        shown="1 – 6",
        others=tuple("23456"),
    ),
    Action("review.undo", "request/review", "Ctrl+Z", QT_TRANSLATE_NOOP("keys", "Undo"), REQUEST),
    Action(
        "review.redo",
        "request/review",
        "Ctrl+Y",
        QT_TRANSLATE_NOOP("keys", "Redo"),
        REQUEST,
        others=("Ctrl+Shift+Z",),
    ),
    Action(
        "review.person",
        "request/review",
        "F7",
        QT_TRANSLATE_NOOP("keys", "Next other person to be decided about"),
        REQUEST,
    ),
    Action(
        "review.place",
        "request/review",
        "Ctrl+Shift+D",
        QT_TRANSLATE_NOOP(
            "keys",
            "Write down who decided about a place shared under a safety ban, or take it back",
        ),
        REQUEST,
    ),
    Action(
        "review.read",
        "request/review",
        "Enter",
        QT_TRANSLATE_NOOP("keys", "Read the value; Shift and the arrows select a part"),
        shown="Enter",
    ),
    Action(
        "review.filter",
        "request/review",
        "Ctrl+F",
        QT_TRANSLATE_NOOP("keys", "Filter the records"),
        VIEW,
    ),
    Action(
        "review.sort",
        "request/review",
        "S",
        QT_TRANSLATE_NOOP("keys", "Sort by the column under the cursor"),
    ),
    Action(
        "review.group",
        "request/review",
        "G",
        QT_TRANSLATE_NOOP("keys", "Group by the column under the cursor"),
    ),
    Action(
        "review.html",
        "request/review",
        "H",
        QT_TRANSLATE_NOOP("keys", "HTML as words, or as it is stored"),
    ),
    Action(
        "review.play",
        "request/review",
        "Space",
        QT_TRANSLATE_NOOP("keys", "Play the recording, or pause"),
    ),
    Action(
        "review.seek",
        "request/review",
        "Ctrl+Left",
        QT_TRANSLATE_NOOP("keys", "Five seconds back or on in the recording"),
        shown="Ctrl ← →",
        others=("Ctrl+Right",),
    ),
    Action(
        "review.save", "request/review", "Ctrl+S", QT_TRANSLATE_NOOP("keys", "Save the recording")
    ),
    Action(
        "review.sign",
        "request/review",
        "F10",
        QT_TRANSLATE_NOOP("keys", "Sign, and print what goes on paper"),
        LETTER,
    ),
)
"""In the order of the list of keys."""
