"""What the customer is told of a system that could not be searched: that, and when its part follows."""

from __future__ import annotations

from desk.domain.answer import AnswerContent
from desk.domain.question import BY_HAND
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.representation import of_estate
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.voice import spoken


def asked_of_owner(content: AnswerContent, result: SystemResult) -> bool:
    """True where the system has no connection and its owner was asked instead."""
    by_hand = content.profile.system(result.system).kind == BY_HAND
    return by_hand and result.asked_at is not None


def without_key(result: SystemResult) -> bool:
    """True where a system could not be asked, as neither the request nor another system led to it.

    It is never said to have been searched: the customer may know what to search it with.
    """
    unasked = result.asked_at is None and not result.keys
    return result.status is SystemStatus.NOTHING_HELD and unasked


def without_day(content: AnswerContent) -> bool:
    """True where no day can be promised: the law's last one is past, or no clock of the law runs."""
    return content.letter_date > content.clock.law or of_estate(content.representative)


def why_missing(content: AnswerContent, result: SystemResult) -> Text | None:
    """Why a system's part is not in this letter, for the customer; None where it is.

    Never ``SystemResult.reason``: that is written for the clerk, who can do something about it.
    """
    if not result.unanswered:
        return None
    late = without_day(content)
    if asked_of_owner(content, result) and result.asked_at is not None:
        text = _OWNER_LATE if late else _OWNER
        asked = result.asked_at.date()
    else:
        text, asked = _LATE if late else _FOLLOWS, content.letter_date
    return text.fill(
        name=content.profile.system(result.system).name, asked=asked, day=content.clock.law
    )


_FOLLOWS = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "{name}: we could not search it. What it holds about you follows by {day} at the latest.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "{name}: we could not search it. What it holds about the person follows by {day} at the latest.",
    ),
)
_LATE = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "{name}: we could not search it. What it holds about you follows as soon as we have it.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "{name}: we could not search it. What it holds about the person follows as soon as we have it.",
    ),
)
_OWNER = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "{name}: its keeper searches it for us and was asked on {asked}. What it holds about you "
        "follows by {day} at the latest.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "{name}: its keeper searches it for us and was asked on {asked}. What it holds about the "
        "person follows by {day} at the latest.",
    ),
)
_OWNER_LATE = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "{name}: its keeper searches it for us and was asked on {asked}. What it holds about you "
        "follows as soon as we have it.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "{name}: its keeper searches it for us and was asked on {asked}. What it holds about the "
        "person follows as soon as we have it.",
    ),
)
