"""The safety ban (turvakielto): what it covers, and who may say where a letter goes under it.

A desk rule under Art. 15(4) and 32. Companies are often not told of a ban, so a missing flag proves
nothing; where any register, or any answer by hand, tells of one it holds for every row of the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desk.domain.controller import Channel
from desk.domain.errors import BadInput, Refused
from desk.domain.identity import DOCUMENTS, STRONG_FROM_AFAR, Evidence
from desk.domain.person import Identifiers, IdentityKey
from desk.domain.records import FieldInfo
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text

LOCATING = (
    IdentityKey.ADDRESS,
    IdentityKey.METERING_POINT,
    IdentityKey.PHONE_NUMBER,
    IdentityKey.EMAIL,
)
"""What tells where somebody is or how to reach them: all that a safety ban covers."""
_LOCATING_CATEGORIES = ("user.contact", "user.location")
"""Fideslang categories of what a safety ban covers, with everything below them."""
_PLACE_CATEGORIES = ("user.contact.address", "user.location")
_STRONG = frozenset(STRONG_FROM_AFAR)
"""Evidence that identifies strongly from afar."""


def is_banned(request: AccessRequest) -> bool:
    """True where the person a request is about is known to be under a safety ban."""
    return request.subject is not None and request.subject.safety_ban


def locates(info: FieldInfo) -> bool:
    """True for a field whose every value tells where its person is, or how to reach them."""
    return info.identity in LOCATING or _below(info, _LOCATING_CATEGORIES)


def tells_place(info: FieldInfo) -> bool:
    """True for a field whose every value tells where a place is: street, town, metering point, position.

    The day since when somebody has an address tells nothing of it.
    """
    places = (IdentityKey.ADDRESS, IdentityKey.METERING_POINT)
    where = info.identity in places or _below(info, _PLACE_CATEGORIES)
    return where and info.data_type not in ("date", "datetime", "boolean")


def _below(info: FieldInfo, categories: Iterable[str]) -> bool:
    return any(
        category == one or category.startswith(f"{one}.")
        for category in info.categories
        for one in categories
    )


def locating(held: Identifiers) -> Identifiers:
    """What of a person's identifiers a safety ban covers."""
    return Identifiers({key: held.get(key, ()) for key in LOCATING if held.get(key, ())})


def strongly(channel: Channel, evidence: Evidence) -> bool:
    """True for a check that identifies strongly, or in person by a document that shows a face."""
    return evidence in _STRONG or (channel is Channel.VISIT and evidence in DOCUMENTS)


def strong_or_in_person(request: AccessRequest) -> bool:
    """True where who asks was identified strongly or in person, and nobody doubts it.

    New delivery instructions under a ban need no less: whoever looks for the person may know their
    details, and sign as them.
    """
    check = request.identity
    return check is not None and request.identified and strongly(request.channel, check.evidence)


def check_taker(request: AccessRequest, taker: str, *, on_record: str, reason: str) -> None:
    """Raise where a letter may not be handed to whoever stands at the counter.

    Under a safety ban the person who was identified at this visit takes it without a question. Who
    comes for it later is identified in person, and the record says how (BadInput). Somebody else
    than the one it is addressed to is a new delivery instruction, and needs a reason too (Refused, BadInput).
    """
    if not is_banned(request):
        return
    theirs = not taker.strip() or _same(taker, on_record)
    if not theirs and not strong_or_in_person(request):
        raise Refused(_BAN_OTHER_TAKER)
    if theirs and request.channel is Channel.VISIT and strong_or_in_person(request):
        return
    if not reason.strip():
        raise BadInput(_BAN_TAKER if theirs else _BAN_OTHER_TAKER_WHY)


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W", "", one).casefold() == re.sub(r"\W", "", other).casefold()


COVERED = QT_TRANSLATE_NOOP("safety ban", "covered (safety ban)")
"""Stands on screen for an address, place of use, metering point, phone or e-mail until it is asked for."""

GIVES_ALL: Text = QT_TRANSLATE_NOOP(
    "safety ban",
    "The person is under a safety ban, and somebody else gets the whole answer, also where the person "
    "lives and how to reach them. The desk's rule keeps it from the other guardian only; whether an "
    "attorney or an appointed guardian may know is for whoever is in charge of register matters: ask "
    "before you sign.",
)
"""Said before an answer goes to somebody who acts for a person under a ban."""

_BAN_TAKER = QT_TRANSLATE_NOOP(
    "safety ban",
    "The person is under a safety ban: say how you identified whoever stands at the counter, for "
    "example “passport”. Nothing was noted as given.",
)
_BAN_OTHER_TAKER = QT_TRANSLATE_NOOP(
    "safety ban",
    "The person is under a safety ban: that somebody else takes the letter needs the word of somebody "
    "who was identified in person or strongly by electronic means. Hand it to the person, or post it to the "
    "contact address; nothing was noted as given.",
)
_BAN_OTHER_TAKER_WHY = QT_TRANSLATE_NOOP(
    "safety ban",
    "The person is under a safety ban: say why somebody else takes the letter and how you identified "
    "them. Nothing was noted as given.",
)
