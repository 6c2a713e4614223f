"""Other people in the person's rows: found along the paths that the maps declare, never collected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desk.domain.person import STRONG_KEYS, Identifiers, IdentityKey
from desk.domain.records import OtherPerson, Value
from desk.registers.asking import OpenSystem
from desk.registers.data_map import MapCollection, OthersPath
from desk.registers.graph import Edge, Graph
from desk.registers.people import PersonRow, describe, identifiers_of, row_ref
from desk.registers.source import Row
from desk.registers.values import key_text

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


def find_others(
    graph: Graph,
    open_system: OpenSystem,
    path: OthersPath,
    own: Mapping[str, list[Row]],
) -> list[OtherPerson]:
    """The people at the end of one path who are not the person.

    ``own``: the person's rows by collection key. Hops are asked in batches. Raises SystemFailure.
    """
    rows = own.get(path.hops[0][0], [])
    end = graph.collections[path.hops[-1][2]]
    for source_key, source_column, target_key, target_column in path.hops:
        place = graph.collections[source_key].place[source_column]
        target = graph.collections[target_key]
        rows = _asked(open_system, target, target_column, (row[place] for row in rows))
        if not rows:
            return []
    own_rows = {row_ref(end, row) for row in own.get(end.key, ())}
    own_strong = _strong_of(graph, own)
    found = []
    for row in rows:
        person = describe(end, row)
        if person.ref not in own_rows and not person.strong & own_strong:
            found.append((row, person))
    contacts = _contacts(graph, open_system, end, [row for row, _ in found])
    return [
        OtherPerson(
            role=path.role,
            identifiers=_all_identifiers(person).joined(contacts.get(person.ref, {})),
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
    return one.identifiers == other.identifiers or any(
        set(one.identifiers.get(key, ())) & set(other.identifiers.get(key, ()))
        for key in STRONG_KEYS
    )


def _all_identifiers(person: PersonRow) -> Identifiers:
    """A person's identifiers with the name in both orders of reading and former names."""
    return person.identifiers.joined({IdentityKey.NAME: person.other_names})


def _strong_of(graph: Graph, own: Mapping[str, list[Row]]) -> frozenset[tuple[str, str]]:
    strong: set[tuple[str, str]] = set()
    for key, rows in own.items():
        collection = graph.collections[key]
        if collection.subject:
            for row in rows:
                strong |= describe(collection, row).strong
    return frozenset(strong)


def _contacts(
    graph: Graph, open_system: OpenSystem, end: MapCollection, rows: list[Row]
) -> dict[str, Identifiers]:
    """Phones, e-mails, addresses and former names that lie in tables beside the person's row."""
    found: dict[str, Identifiers] = {}
    for edge in graph.edges[end.key]:
        keys = _CONTACTS & edge.target.identities.keys()
        if keys and not edge.target.subject and not edge.target.tenancy:
            for ref, row in _beside(open_system, edge, rows):
                values = identifiers_of(edge.target, row)
                kept = {str(key): values.get(key, ()) for key in keys}
                found[ref] = found.get(ref, Identifiers()).joined(kept)
    return found


def _beside(open_system: OpenSystem, edge: Edge, rows: list[Row]) -> Iterable[tuple[str, Row]]:
    place = edge.source.place[edge.source_column]
    refs: dict[str, list[str]] = {}
    for row in rows:
        refs.setdefault(key_text(row[place]) or "", []).append(row_ref(edge.source, row))
    back = edge.target.place[edge.target_column]
    values = (row[place] for row in rows)
    for row in _asked(open_system, edge.target, edge.target_column, values):
        for ref in refs.get(key_text(row[back]) or "", ()):
            yield ref, row


def _asked(
    open_system: OpenSystem, collection: MapCollection, column: str, values: Iterable[Value]
) -> list[Row]:
    """Rows of a collection by the values of one column; no values, no question."""
    keys = {text: value for value in values if (text := key_text(value)) is not None}
    if not keys:
        return []
    source = open_system(collection.info.system)
    return [
        row for batch in source.rows(collection, {column: list(keys.values())}) for row in batch
    ]
