"""What each way of giving a letter is called on screen."""

from __future__ import annotations

from desk.domain.controller import Delivery
from desk.domain.request import AccessRequest
from desk.domain.safety_ban import is_banned
from desk.domain.text import QT_TRANSLATE_NOOP, Text

PROPOSED = {
    Delivery.COUNTER: QT_TRANSLATE_NOOP("delivery", "Proposed: hand it over at the counter"),
    Delivery.POST: QT_TRANSLATE_NOOP("delivery", "Proposed: by post"),
    Delivery.ELECTRONIC: QT_TRANSLATE_NOOP("delivery", "Proposed: by e-mail, encrypted"),
    Delivery.PREMISES: QT_TRANSLATE_NOOP("delivery", "Proposed: show it on the premises"),
}
"""What is proposed, as a heading."""
DONE = {
    Delivery.COUNTER: QT_TRANSLATE_NOOP("delivery", "Handed over"),
    Delivery.POST: QT_TRANSLATE_NOOP("delivery", "Posted"),
    Delivery.ELECTRONIC: QT_TRANSLATE_NOOP("delivery", "Sent by e-mail"),
    Delivery.PREMISES: QT_TRANSLATE_NOOP("delivery", "Shown on the premises"),
}
"""What the button notes."""

_IDENTIFIED = QT_TRANSLATE_NOOP(
    "delivery", "Safety ban: how you identified them, and why it is not the person, if so"
)
_TAKEN_BY = QT_TRANSLATE_NOOP("delivery", "How you identified whoever takes it")


def identified(request: AccessRequest | None) -> Text:
    """What is asked of whoever takes a letter at the counter, where they have to be identified."""
    return _IDENTIFIED if request is not None and is_banned(request) else _TAKEN_BY
