"""Other people in the person's rows: found along the paths that the maps declare, never collected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from desk.domain.person import Identifiers, IdentityKey, strong_of
from desk.domain.records import OtherPerson, Value
from desk.registers.maps.data_map import MapCollection, OthersPath
from desk.registers.maps.graph import Edge, Graph
from desk.registers.search.people import PersonRow, describe, identifiers_of, row_ref
from desk.registers.source import Row
from desk.registers.values import key_text
from desk.registers.walk.asking import OpenRows
from desk.registers.walk.own_records import OwnRecords

_CONTACTS = frozenset(
    {
        IdentityKey.NAME,
        IdentityKey.EMAIL,
        IdentityKey.PHONE_NUMBER,
        IdentityKey.ADDRESS,
        IdentityKey.PERSONAL_IDENTITY_CODE,
        IdentityKey.CUSTOMER_NUMBER,
    }
)
_WHERE = frozenset({IdentityKey.ADDRESS, IdentityKey.METERING_POINT})
"""What tells where somebody lives."""


def find_others(
    graph: Graph,
    open_system: OpenRows,
    path: OthersPath,
    own: OwnRecords,
) -> list[OtherPerson]:
    """The people at the end of one path who are not the person.

    Hops are asked in batches. Raises SystemFailure.
    """
    end = graph.collections[path.hops[-1][2]]
    values: Iterable[Value] = own.values(*path.hops[0][:2])
    rows: list[Row] = []
    for place, (_, _, target_key, target_column) in enumerate(path.hops):
        target = graph.collections[target_key]
        rows = _asked(open_system, target, target_column, values)
        if not rows:
            return []
        if place + 1 < len(path.hops):
            column = target.place[path.hops[place + 1][1]]
            values = [row[column] for row in rows]
    own_rows = {row_ref(end, row) for row in own.people(end.key)}
    own_strong = own.strong
    found = []
    for row in rows:
        person = describe(end, row)
        if person.ref not in own_rows and not person.strong & own_strong:
            found.append((row, person))
    banned = {person.ref for _, person in found if person.safety_ban}
    contacts = contacts_of(graph, open_system, end, [row for row, _ in found], banned)
    return [
        OtherPerson(
            role=path.role,
            identifiers=all_identifiers(person).joined(contacts.get(person.ref, {})),
            safety_ban=person.safety_ban,
            shares_place=path.shares_place,
        )
        for _, person in found
    ]


def merged(people: Iterable[OtherPerson]) -> list[OtherPerson]:
    """Each person once: the first role found, the identifiers and marks of all of their rows.

    Rows with an equal strong identifier are one person's; so are rows that say the same.
    """
    found: list[OtherPerson] = []
    for person in people:
        same = next((at for at, other in enumerate(found) if _same(other, person)), None)
        if same is None:
            found.append(person)
            continue
        before = found[same]
        found[same] = OtherPerson(
            role=before.role,
            identifiers=before.identifiers.joined(person.identifiers),
            safety_ban=before.safety_ban or person.safety_ban,
            shares_place=before.shares_place or person.shares_place,
        )
    return found


def _same(one: OtherPerson, other: OtherPerson) -> bool:
    return one.identifiers == other.identifiers or not strong_of(one.identifiers).isdisjoint(
        strong_of(other.identifiers)
    )


def all_identifiers(person: PersonRow) -> Identifiers:
    """A person's identifiers with the name in both orders of reading and former names."""
    return person.identifiers.joined({IdentityKey.NAME: person.other_names})


def contacts_of(
    graph: Graph,
    open_system: OpenRows,
    end: MapCollection,
    rows: list[Row],
    banned: Set[str],
) -> dict[str, Identifiers]:
    """Phones, e-mails, addresses and former names that lie in tables beside people's rows.

    ``banned``: names of the rows of people under a safety ban, whose addresses and metering
    points are followed through their contracts too. Raises SystemFailure.
    """
    found: dict[str, Identifiers] = {}

    def note(way: Sequence[Edge], keys: Set[IdentityKey], people: list[Row]) -> None:
        for ref, row in _led_to(open_system, way, people):
            values = identifiers_of(way[-1].target, row)
            kept = {str(key): values.get(key, ()) for key in keys}
            found[ref] = found.get(ref, Identifiers()).joined(kept)

    for edge in graph.edges[end.key]:
        keys = _CONTACTS & edge.target.identities.keys()
        if keys and not edge.target.subject and not edge.target.tenancy:
            note([edge], keys, rows)
    hidden = [row for row in rows if row_ref(end, row) in banned]
    for place in graph.of_system(end.info.system) if hidden else ():
        keys = _WHERE & place.identities.keys()
        if keys and not (place.subject or place.tenancy or place.skip):
            note(graph.way(end, place) or (), keys, hidden)
    return found


def _led_to(
    open_system: OpenRows, way: Sequence[Edge], rows: list[Row]
) -> Iterable[tuple[str, Row]]:
    """The rows at the end of a way, each with the name of the row that it began at."""
    if not way:
        return []
    led = {(row_ref(way[0].source, row), row): None for row in rows}
    for edge in way:
        places = [edge.source.place[column] for column in edge.source_columns]
        refs: dict[tuple[str, ...], list[str]] = {}
        for ref, row in led:
            refs.setdefault(_key(row, places), []).append(ref)
        back = [edge.target.place[column] for column in edge.target_columns]
        values = (row[places[0]] for _, row in led)
        led = {
            (ref, row): None
            for row in _asked(open_system, edge.target, edge.target_column, values)
            for ref in refs.get(_key(row, back), ())
        }
    return led


def _key(row: Row, places: Sequence[int]) -> tuple[str, ...]:
    return tuple(key_text(row[place]) or "" for place in places)


def _asked(
    open_system: OpenRows, collection: MapCollection, column: str, values: Iterable[Value]
) -> list[Row]:
    """Rows of a collection by the values of one column; no values, no question."""
    keys = {text: value for value in values if (text := key_text(value)) is not None}
    if not keys:
        return []
    source = open_system(collection.info.system)
    return [
        row for batch in source.rows(collection, {column: list(keys.values())}) for row in batch
    ]
