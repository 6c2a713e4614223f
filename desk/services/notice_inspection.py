"""What the check before signing knows of a letter beside the answer."""

from __future__ import annotations

from collections.abc import Collection

from desk.domain.letter_facts import REQUIRED_ITEMS, LetterFacts
from desk.domain.notice import Notice
from desk.domain.notice_facts import Facts, RecipientsNotice
from desk.domain.other_pattern import folded
from desk.domain.person import Identifiers, IdentityKey
from desk.domain.request import AccessRequest
from desk.domain.safety_ban import LOCATING
from desk.services import collection
from desk.services.desk import Desk


def known_of(desk: Desk, notice: Notice, request: AccessRequest) -> LetterFacts:
    """What the check before signing knows of a letter beside the answer.

    Under a safety ban nothing that locates the person may be read in a letter to somebody else
    (Art. 15(4), 32): neither what is on record nor what was collected. Raises Unavailable where
    what was collected cannot be read.
    """
    subject, facts = request.subject, notice.facts
    known, located = subject.identifiers if subject is not None else Identifiers(), Identifiers()
    if subject is not None and _hides(request, facts):
        address = Identifiers({IdentityKey.ADDRESS: subject.address[:1]})
        held = subject.identifiers.joined(_collected(desk, request)).joined(address)
        # Whoever represents the person may live with them: the letter is addressed there.
        theirs = () if isinstance(facts, RecipientsNotice) else map(folded, notice.recipient)
        located = _locating(held, besides=frozenset(theirs))
        known = Identifiers()
    represented = notice.representative
    return LetterFacts(
        kind=facts.kind,
        number=notice.request,
        recipient=notice.recipient[0] if notice.recipient else "",
        required=REQUIRED_ITEMS[facts.kind],
        own=known,
        located=located,
        names=(
            notice.subject_name,
            *notice.recipient[:1],
            notice.profile.name,
            *notice.profile.group,
            *((represented.name,) if represented is not None else ()),
        ),
    )


def _hides(request: AccessRequest, facts: Facts) -> bool:
    """True where a letter goes to somebody who may not learn where the person is."""
    to_another = isinstance(facts, RecipientsNotice) or request.representative is not None
    return to_another and request.subject is not None and request.subject.safety_ban


def _locating(held: Identifiers, *, besides: Collection[str]) -> Identifiers:
    return Identifiers(
        {
            key: tuple(one for one in held.get(key, ()) if _street(one) not in besides)
            for key in LOCATING
        }
    )


def _street(value: str) -> str:
    return folded(value.split(",", maxsplit=1)[0])


def _collected(desk: Desk, request: AccessRequest) -> Identifiers:
    if request.collection_id is None:
        return Identifiers()
    return collection.load(desk, request.number).identifiers
