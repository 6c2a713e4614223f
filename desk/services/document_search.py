"""Finding the holder of an identity document that was shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from desk.domain.records import Candidate, SystemResult
from desk.domain.shown_document import ShownDocument
from desk.domain.transliteration import spellings
from desk.services import search
from desk.services.desk import Desk
from desk.services.ports import Found

_MOST_SEARCHES = 6


def holder(desk: Desk, *, controller: str, document: ShownDocument) -> Found:
    """Who of a controller's registers the document may belong to, best first.

    The identity code decides where the document carries one and a register knows it. Else people
    are searched by name, in each way the document's letters may be spelt, and those stay whose name
    and birth date agree with it; where nobody's name does, those whose birth date alone does: names
    change. Somebody whose birth date no register holds stays by the name.
    """
    if document.code is not None:
        found = search.people(desk, controller=controller, text=document.code)
        if found.candidates:
            return found
    people: dict[str, Candidate] = {}
    failures: dict[str, SystemResult] = {}
    for name in _names(document):
        found = search.people(desk, controller=controller, text=name)
        people.update({one.subject: one for one in found.candidates if not one.company})
        failures.update({one.system: one for one in found.failures})
    may_be = [
        one for one in people.values() if one.birth_date is None or document.born_on(one.birth_date)
    ]
    named = [one for one in may_be if document.named(one.name)]
    same_birth = [one for one in may_be if one.birth_date is not None]
    return Found(tuple(named or same_birth), tuple(failures.values()))


def _names(document: ShownDocument) -> Iterator[str]:
    """Surname and first given name, in the likeliest spellings first."""
    first = document.given.split(" ", 1)[0]
    pairs = product(spellings(document.surname), spellings(first))
    # The likeliest of both, then both as the document has them, then the rest.
    ordered = sorted(enumerate(pairs), key=lambda one: (one[0] > 0, -one[0]))
    for _, (surname, given) in ordered[:_MOST_SEARCHES]:
        yield f"{surname} {given}".strip()
