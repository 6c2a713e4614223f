"""A place of use shared with somebody under a safety ban: who decided that the answer goes out, and what stays covered.

A desk rule under Art. 15(4) and 32: such an answer stops until a person has decided. The decision lets
the letter go; it gives nothing of the other person, also where the same value is the reader's own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from desk.domain.clerks_words import one_line
from desk.domain.errors import BadInput
from desk.domain.other_pattern import HOUSE, folded
from desk.domain.person import Identifiers, IdentityKey
from desk.domain.records import Collection, OtherPerson
from desk.domain.safety_ban import LOCATING
from desk.domain.text import QT_TRANSLATE_NOOP

LONGEST = 500
"""Characters of a reason or a name at most."""
_PLACES = (IdentityKey.ADDRESS, IdentityKey.METERING_POINT)


@dataclass(frozen=True, slots=True)
class PlaceDecision:
    """Somebody decided that an answer goes out although a person under a safety ban shares the place."""

    decided_by: str
    """Who decided, by name: never whoever wrote it down by default."""
    reason: str
    """In words; recognisable identity codes are masked."""
    at: datetime
    people: frozenset[str]
    """``other_key`` of everybody under a ban at the place when it was decided; it holds for nobody else."""

    def holds(self, collected: Collection) -> bool:
        """False where what was collected tells of somebody whom the decision was not about."""
        return self.people >= {other_key(one) for one in banned_at_place(collected)}


def decided(collected: Collection, *, decided_by: str, reason: str, at: datetime) -> PlaceDecision:
    """A decision about everybody under a ban whom the collection finds at the person's places.

    Raises BadInput without a name or a reason, with one too long, and where nobody shares the place.
    """
    who = one_line(decided_by)
    why = one_line(reason)
    people = frozenset(other_key(one) for one in banned_at_place(collected))
    if not people:
        raise BadInput(_NOBODY)
    if not who or not why:
        raise BadInput(_HALF)
    if max(len(who), len(why)) > LONGEST:
        raise BadInput(_LONG.fill(longest=LONGEST))
    return PlaceDecision(who, why, at, people)


def shares_place(other: OtherPerson, own: Identifiers) -> bool:
    """True where the person asking has, or had, the same place of use as somebody else, or lives at the same address.

    A map says it of a path; of a household, or of people whom a text or another system tells of, only
    what the registers hold of both shows it.
    """
    return other.shares_place or any(
        {folded(one) for one in own.get(key, ())}
        & {folded(one) for one in other.identifiers.get(key, ())}
        for key in _PLACES
    )


def banned_at_place(collected: Collection) -> tuple[OtherPerson, ...]:
    """Everybody else under a safety ban who has, or had, a place of the person asking."""
    return banned_among(collected.others, collected.identifiers)


def banned_among(others: Iterable[OtherPerson], own: Identifiers) -> tuple[OtherPerson, ...]:
    """Those of some other people who are under a safety ban and share a place with the person."""
    return tuple(one for one in others if one.safety_ban and shares_place(one, own))


def apart(own: Identifiers, others: Iterable[OtherPerson]) -> Identifiers:
    """What is the person's own and tells nothing of somebody under a safety ban at the same place.

    Without the address, metering point, phone or e-mail that both have (Art. 15(4), 32): it is told
    to nobody else, not even as a place where the reader once lived.
    """
    banned = banned_among(others, own)
    if not banned:
        return own
    return Identifiers(
        {
            key: tuple(one for one in values if not _shared(key, one, banned))
            for key, values in own.items()
        }
    )


def address_apart(
    lines: tuple[str, ...], own: Identifiers, others: Iterable[OtherPerson]
) -> tuple[str, ...]:
    """Name and address of a letter; the name alone where the address is one of somebody under a ban at the place.

    The register may still hold the shared home as the address of whoever has moved out.
    """
    return lines[:1] if at_shared_place(", ".join(lines[1:]), own, others) else lines


def at_shared_place(text: str, own: Identifiers, others: Iterable[OtherPerson]) -> bool:
    """True where a text ends with the address of somebody under a safety ban at the place: ``Name, street, town``."""
    parts = text.split(",")
    ends = [",".join(parts[first:]) for first in range(len(parts))]
    theirs = [*_addresses(banned_among(others, own))]
    return any(_at(end, one) for end in ends for one in theirs)


def other_key(person: OtherPerson) -> str:
    """The same for the same person of a collection, however often it is looked through."""
    told = [person.role, *(f"{key}={values}" for key, values in sorted(person.identifiers.items()))]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def _shared(key: str, value: str, banned: Iterable[OtherPerson]) -> bool:
    if key == IdentityKey.ADDRESS:
        return any(_at(value, one) for one in _addresses(banned))
    theirs = {folded(one) for other in banned for one in other.identifiers.get(key, ())}
    return key in LOCATING and folded(value) in theirs


def _addresses(people: Iterable[OtherPerson]) -> Iterator[str]:
    for one in people:
        yield from one.identifiers.get(IdentityKey.ADDRESS, ())


def _at(one: str, other: str) -> bool:
    """True for the same house, written with or without its flat, post code and town."""
    (first, *here), (second, *there) = one.split(","), other.split(",")
    if not folded(first) or _house(first) != _house(second):
        return False
    towns = [(folded(a), folded(b)) for a, b in zip(here, there, strict=False)]
    return all(a.endswith(b) or b.endswith(a) for a, b in towns)


def _house(street: str) -> str:
    found = HOUSE.match(street)
    return folded(found.group() if found else street)


_NOBODY = QT_TRANSLATE_NOOP(
    "shared place",
    "Nobody under a safety ban shares a place of use with the person, so there is nothing to decide. "
    "Nothing was written down.",
)
_HALF = QT_TRANSLATE_NOOP(
    "shared place",
    "Write down who decided, by name, and why, in words: the desk fills in neither. Nothing was "
    "written down, and the answer stays stopped.",
)
_LONG = QT_TRANSLATE_NOOP(
    "shared place",
    "A name or reason has {longest} characters at most. Nothing was written down; say it shortly.",
)
