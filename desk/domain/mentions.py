"""The other people whom the desk found in somebody's records, each with the places that tell of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.domain.answer import Ground
from desk.domain.disclosure import Omission, Place
from desk.domain.other_pattern import folded, other_pattern
from desk.domain.records import Collection, OtherPerson, Value
from desk.domain.seen import as_seen
from desk.domain.shared_place import apart, banned_at_place, other_key

_THEIRS = (Ground.OTHER_PERSON, Ground.SAFETY_BAN)
UNNAMED = "unnamed"
"""Key of those whom no register names: values of columns that are about somebody else."""


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody else in the records, and where."""

    key: str
    """Tells them apart from everybody else in the collection. Made of their codes, so it is kept sealed."""
    person: OtherPerson | None
    """None: people whom no register names."""
    places: tuple[Place, ...]
    """Values that were covered because of them; none where the register merely knows of them."""


def others_found(collected: Collection, covered: Sequence[Omission]) -> tuple[Other, ...]:
    """Everybody whom the desk found, in its order, with those of the ``covered`` places that tell of them.

    ``covered``: what the desk covers by itself, before anybody decided anything. Places that tell of
    nobody known are at the end, as those of people whom no register names.
    """
    own = apart(collected.identifiers, collected.others)
    signs = [
        (
            one,
            other_pattern(one, own),
            {folded(v) for values in one.identifiers.values() for v in values},
        )
        for one in collected.others
    ]
    found: dict[str, tuple[OtherPerson, list[Place]]] = {
        other_key(one): (one, []) for one in collected.others
    }
    banned = [other_key(one) for one in banned_at_place(collected)]
    unnamed: list[Place] = []
    tables = {table.info.key: table for table in collected.tables}
    known: dict[Value, list[str]] = {}
    seen: set[Place] = set()
    for one in covered:
        if one.ground not in _THEIRS or one.column is None:
            continue
        place = (one.collection, one.row, one.column)
        if place in seen:
            continue
        seen.add(place)
        table = tables[one.collection]
        value = table.rows[one.row][table.info.columns.index(one.column)]
        text = str(value)
        if not text.strip():
            continue  # an empty text tells of nobody
        if value not in known:
            known[value] = [
                other_key(person)
                for person, pattern, values in signs
                if folded(text) in values or (pattern and pattern.search(as_seen(text)))
            ]
        # The town beside a covered street tells of whoever is under a ban there, by no sign of its own.
        theirs = known[value] or (banned if one.ground is Ground.SAFETY_BAN else [])
        for key in theirs:
            found[key][1].append(place)
        if not theirs:
            unnamed.append(place)
    others = [Other(key, person, tuple(places)) for key, (person, places) in found.items()]
    if unnamed:
        others.append(Other(UNNAMED, None, tuple(unnamed)))
    return tuple(others)
