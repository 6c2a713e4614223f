"""What the customer is told of a system that could not be searched: that, and when its part follows."""

from __future__ import annotations

from desk.domain.answer import AnswerContent
from desk.domain.question import BY_HAND
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.text import QT_TRANSLATE_NOOP, Text


def asked_of_owner(content: AnswerContent, result: SystemResult) -> bool:
    """True where the system has no connection and its owner was asked instead."""
    by_hand = content.profile.system(result.system).kind == BY_HAND
    return by_hand and result.asked_at is not None


def why_missing(content: AnswerContent, result: SystemResult) -> Text | None:
    """Why a system's part is not in this letter, for the customer; None where it is.

    Never ``SystemResult.reason``: that is written for the clerk, who can do something about it.
    """
    if result.status not in (SystemStatus.FAILED, SystemStatus.NOT_REACHED):
        return None
    late = content.letter_date > content.clock.law
    if asked_of_owner(content, result) and result.asked_at is not None:
        text = _OWNER_LATE if late else _OWNER
        asked = result.asked_at.date()
    else:
        text, asked = _LATE if late else _FOLLOWS, content.letter_date
    return text.fill(
        name=content.profile.system(result.system).name, asked=asked, day=content.clock.law
    )


_FOLLOWS = QT_TRANSLATE_NOOP(
    "letter",
    "{name} could not be searched. What it holds about you follows by {day} at the latest.",
)
_LATE = QT_TRANSLATE_NOOP(
    "letter",
    "{name} could not be searched. What it holds about you follows as soon as we have it.",
)
_OWNER = QT_TRANSLATE_NOOP(
    "letter",
    "{name} is searched by its owner, for whom we opened a question on {asked}. What it holds about "
    "you follows by {day} at the latest.",
)
_OWNER_LATE = QT_TRANSLATE_NOOP(
    "letter",
    "{name} is searched by its owner, for whom we opened a question on {asked}. What it holds about "
    "you follows as soon as we have it.",
)
