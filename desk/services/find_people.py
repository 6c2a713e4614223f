"""Finding people of a controller's registers for the box that finds anything, and their requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from desk.domain.check_code import read_code
from desk.domain.errors import BadInput
from desk.domain.person import IdentityKey, signless, strong_of
from desk.domain.records import Candidate
from desk.services import search
from desk.services.desk import Desk
from desk.services.find_anything import Hit

_MOST = 4
_STRONG = (IdentityKey.PERSONAL_IDENTITY_CODE, IdentityKey.CUSTOMER_NUMBER)
_SHOWN = 7
"""Of an identity code its birth date and sign, whether the rest is right or not."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of a register for whom a visit may be started."""

    controller: str
    name: str
    about: tuple[str, ...]
    """What tells them from namesakes: identity code masked, address unless it may not be shown."""
    key: str = field(repr=False)
    """What finds them again: identity code or customer number, else the name. Shown to nobody."""


@dataclass(frozen=True, slots=True)
class Known:
    """Who was found, and the requests that are certainly theirs."""

    people: tuple[Somebody, ...]
    requests: tuple[str, ...]
    """Numbers of requests of the same identity code or customer number."""


def look(
    desk: Desk, *, controller: str, typed: str, named: Callable[[str], Sequence[Hit]]
) -> Known:
    """People of one controller's registers who match a text; ``named`` finds requests by a name."""
    found = search.people(desk, controller=controller, text=typed, limit=_MOST).candidates[:_MOST]
    people = tuple(_somebody(controller, one) for one in found)
    exact = [one for one in found if set(one.matched_on) & set(_STRONG)]
    numbers = {number for one in exact for number in _requests_of(desk, one, named(one.name))}
    return Known(people, tuple(sorted(numbers)))


def by_check_code(desk: Desk, typed: str) -> tuple[str, ...]:
    """Numbers of the requests whose letters carry a check code; none where the text is no such code."""
    try:
        code = read_code(typed)
    except BadInput:
        return ()
    with desk.reading() as work:
        found = work.letters.by_code(code)
    return tuple(dict.fromkeys(number for number, _ in found))


def _requests_of(desk: Desk, person: Candidate, hits: Iterable[Hit]) -> list[str]:
    """Of the requests of namesakes those whose person has the same code or number."""
    own: list[str] = []
    with desk.reading() as work:
        for hit in hits:
            subject = work.requests.get(hit.name).subject
            if subject is not None and not strong_of(person.identifiers).isdisjoint(
                strong_of(subject.identifiers)
            ):
                own.append(hit.name)
    return own


def _covered(code: str) -> str:
    """An identity code as it is shown; one without its sign shows its birth date alone."""
    return f"{code[:6]}****" if signless(code) else f"{code[:_SHOWN]}****"


def _somebody(controller: str, person: Candidate) -> Somebody:
    code = person.identifiers.first(IdentityKey.PERSONAL_IDENTITY_CODE)
    number = person.identifiers.first(IdentityKey.CUSTOMER_NUMBER)
    about = [_covered(code)] if code else [number] if number else []
    if person.address and not person.safety_ban:
        about.append(person.address)
    return Somebody(controller, person.name, tuple(about), code or number or person.name)
