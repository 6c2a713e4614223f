"""The check before signing: what a letter must say and must not, and the refusal where it is not so."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from desk.domain.answer import AnswerContent
from desk.domain.errors import Refused
from desk.domain.letter_facts import ESTATE_ITEMS, REQUIRED_ITEMS, Finding, LetterFacts
from desk.domain.representation import of_estate
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services.desk import Desk
from desk.services.ports import WrittenLetter
from desk.services.review import Review

_LOG = logging.getLogger(__name__)
_MOST_TOLD = 3


def facts_of(content: AnswerContent, looked: Review) -> LetterFacts:
    """What is known of an answer letter beside its drawing."""
    language = content.language
    profile = content.profile
    represented = content.representative
    estate = of_estate(represented)
    return LetterFacts(
        kind=content.kind,
        number=content.request,
        recipient=content.recipient[0] if content.recipient else "",
        required=(ESTATE_ITEMS if estate else REQUIRED_ITEMS)[content.kind],
        own=looked.own,
        others=looked.others,
        kept=looked.kept,
        covered=looked.covered,
        unreached=tuple(
            profile.system(one.system).name.in_language(language)
            for one in content.systems
            if one.unanswered
        ),
        tables=content.tables,
        enclosures=frozenset(one.name for one in content.enclosures),
        names=(
            content.subject_name,
            *content.recipient[:1],
            profile.name,
            *profile.group,
            *((represented.name,) if represented is not None else ()),
        ),
    )


def findings(desk: Desk, written: WrittenLetter, facts: LetterFacts) -> tuple[Finding, ...]:
    """Everything that keeps a drawn letter from being signed; empty where it may be signed.

    A letter that cannot be checked to its end is not right either: the check fails closed.
    """
    try:
        return desk.inspector.inspect(written, facts)
    except Exception as error:  # whatever went wrong, nothing unchecked is signed
        # The text of an error may hold what stands in the letter; its kind is enough to find it.
        _LOG.error("the check of a letter broke off: %s", type(error).__name__)
        return (Finding("unread", _UNREAD),)


def demand_sound(desk: Desk, written: WrittenLetter, facts: LetterFacts) -> None:
    """Raise Refused with what was found and on which page, where a letter must not be signed."""
    found = findings(desk, written, facts)
    if found:
        raise Refused(refusal(found))


def refusal(found: Sequence[Finding]) -> Text:
    """Why a letter is not signed, and what to do; never the value that was found."""
    told = list({str(one.text): one.text for one in found}.values())
    more = len(told) - _MOST_TOLD
    shown = told[:_MOST_TOLD]
    if more > 0:
        shown.append(_MORE.fill(count=more))
    return _NOT_SIGNED.fill(found=joined(shown, " "))


_NOT_SIGNED = QT_TRANSLATE_NOOP(
    "inspection",
    "The letter was checked before signing and must not go out. {found} Nothing was signed and the "
    "request is as it was. Go back to the review, cover or leave out what should not be told, and "
    "look at the letter again; if that does not help, tell whoever looks after the desk.",
)
_MORE = QT_TRANSLATE_NOOP("inspection", "There is more: {count}.")
_UNREAD = QT_TRANSLATE_NOOP(
    "inspection", "The check could not read the letter to its end, so nobody knows what is in it."
)
