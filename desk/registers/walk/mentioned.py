"""Customers whom the person's free text mentions, though no reference leads from one to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from functools import partial

from desk.domain.person import STRONG_KEYS, Identifiers, IdentityKey
from desk.domain.records import OtherPerson, Table, Value
from desk.registers.maps.graph import Graph
from desk.registers.search.candidates import Group
from desk.registers.search.folding import phone, phone_spellings, typed_words, words
from desk.registers.search.hits import Hit
from desk.registers.search.lookup import Lookup
from desk.registers.search.name_parts import parted_names
from desk.registers.search.people import PersonRow, read_ref, row_ref
from desk.registers.search.searching import Search
from desk.registers.source import Row, SystemFailure
from desk.registers.walk.asking import OpenRows
from desk.registers.walk.others import all_identifiers, contacts_of
from desk.registers.walk.running_text import Clues, Run, clues_in, running_texts

ROLE = "mentioned"
_MOST_AT_ONE_PLACE = 100
"""Rows that one address gives: a house with many flats."""


@dataclass(frozen=True, slots=True)
class Asker:
    """The person asking, so that nothing of theirs is taken for somebody else's."""

    refs: frozenset[str]
    """Their own subject rows."""
    strong: frozenset[tuple[str, str]]
    identifiers: Identifiers

    def is_named(self, said: Sequence[Set[str]]) -> bool:
        """True where the words can only be taken for the asker's own name.

        All are words of one of their names, and the first given name is among them: a father may
        be called by the second given name of his son.
        """
        for name in self.identifiers.get(IdentityKey.NAME, ()):
            own = set(words(name))
            called = set(words(self.identifiers.first(IdentityKey.NAME) or name)[:1])
            if all(form & own for form in said) and any(form & called for form in said):
                return True
        return False

    def is_row(self, row: PersonRow) -> bool:
        """True for a row of the asker's."""
        return row.ref in self.refs or bool(row.strong & self.strong)


def find_mentioned(
    graph: Graph,
    lookup: Lookup,
    open_system: OpenRows,
    *,
    tables: Iterable[Table],
    asker: Asker,
    down: Set[str],
) -> list[OtherPerson]:
    """Everybody on record in any system of the controller whom the running text of tables mentions.

    ``down``: systems that are not asked. One that fails here is passed over: what it holds of
    the person is told of elsewhere.
    """
    texts = (text for table in tables for text in _texts(graph, table))
    return people_in(graph, lookup, open_system, texts=texts, asker=asker, down=down)


def _texts(graph: Graph, table: Table) -> Iterable[str]:
    collection = graph.collections[table.info.key]
    linking = {edge.source_column for edge in graph.edges[collection.key]}
    linking |= {reference.column for reference in collection.references}
    return running_texts(collection, table, linking)


def people_in(
    graph: Graph,
    lookup: Lookup,
    open_system: OpenRows,
    *,
    texts: Iterable[str],
    asker: Asker,
    down: Set[str] = frozenset(),
) -> list[OtherPerson]:
    """As ``find_mentioned``, in texts of any origin."""
    clues = clues_in(texts)
    search = Search(graph, lookup, without=down)
    rows = [hit.person for hit in _by_keys(search, graph, lookup, clues, asker)]
    rows += [hit.person for hit in _by_names(search, graph, lookup, clues.runs, asker)]
    rows = [row for row in rows if not asker.is_row(row)]
    known = {row.ref for row in rows}
    rows += [row for row in _at_places(search, graph, lookup, clues, asker) if row.ref not in known]
    if not rows:
        return []
    groups = [
        one
        for one in search.groups(rows)
        if not any(row.company or asker.is_row(row) for row in one.rows)
        # An address alone is nobody's secret but of whoever is under a safety ban (Art. 15(4), 32).
        and any(row.ref in known or row.safety_ban for row in one.rows)
    ]
    beside = _beside(graph, open_system, groups)
    return [_person(one, beside) for one in groups]


def banned_elsewhere(
    graph: Graph,
    lookup: Lookup,
    open_system: OpenRows,
    *,
    people: Iterable[OtherPerson],
    asker: Asker,
    down: Set[str],
) -> list[OtherPerson]:
    """Those of some people of whom any system tells that they are under a safety ban (Art. 15(4), 32).

    One flag is enough, wherever it is: a missing one proves nothing. They are found by what is given
    to one person only, and are joined to whoever is known of them already by ``merged``.
    """
    search = Search(graph, lookup, without=down)
    people = list(people)
    rows: dict[str, PersonRow] = {}
    for key in STRONG_KEYS:
        values = sorted({value for one in people for value in one.identifiers.get(key, ())})
        if values:
            rows.update((hit.ref, hit.person) for hit in search.by_key(key, values))
    groups = [
        one
        for one in search.groups(rows.values())
        if any(row.safety_ban for row in one.rows)
        and not any(row.company or asker.is_row(row) for row in one.rows)
    ]
    beside = _beside(graph, open_system, groups)
    return [_person(one, beside) for one in groups]


def _by_keys(search: Search, graph: Graph, lookup: Lookup, clues: Clues, asker: Asker) -> list[Hit]:
    """Subject rows by the exact keys in the text, one question for each kind of key."""
    own = asker.identifiers
    own_phones = {phone(value) for value in own.get(IdentityKey.PHONE_NUMBER, ())}
    own_emails = {value.lower() for value in own.get(IdentityKey.EMAIL, ())}
    wanted: dict[str, list[str]] = {
        IdentityKey.EMAIL: [
            spelling
            for value in sorted(clues.emails)
            if value.lower() not in own_emails
            for spelling in dict.fromkeys([value, value.lower(), value.title(), value.upper()])
        ],
        IdentityKey.PHONE_NUMBER: [
            spelling
            for value in sorted({phone(value) for value in clues.phones} - own_phones)
            for spelling in phone_spellings(value)
        ],
        IdentityKey.METERING_POINT: sorted(clues.points),
        IdentityKey.CUSTOMER_NUMBER: sorted(clues.numbers),
        IdentityKey.PERSONAL_IDENTITY_CODE: [
            form for code in sorted(clues.codes) for form in (code, code.lower())
        ],
    }
    found: list[Hit] = []
    for key, values in wanted.items():
        known = set(own.get(key, ()))
        asked = [value for value in values if value not in known]
        if asked:
            found += search.each(graph.systems, _asking_for(lookup, key, asked))
    return found


def _at_places(
    search: Search, graph: Graph, lookup: Lookup, clues: Clues, asker: Asker
) -> list[PersonRow]:
    """Subject rows at the addresses in the text, other than the asker's."""
    own = " ".join(" ".join(words(one)) for one in asker.identifiers.get(IdentityKey.ADDRESS, ()))
    found: dict[str, PersonRow] = {}
    for place in sorted(clues.places):
        street = " ".join(words(place)[-2:])
        if street in own:
            continue
        typed = typed_words(place)
        hits = search.each(
            graph.systems,
            partial(lookup.by_address, typed=typed, reach="written", most=_MOST_AT_ONE_PLACE),
        )
        found.update((hit.ref, hit.person) for hit in hits if not asker.is_row(hit.person))
    return list(found.values())


def _asking_for(lookup: Lookup, key: str, values: Sequence[str]) -> Callable[[str], list[Hit]]:
    return lambda system: lookup.exactly(system, key, values)


def _by_names(
    search: Search, graph: Graph, lookup: Lookup, runs: Set[Run], asker: Asker
) -> list[Hit]:
    """Subject rows whose surname and a given name stand side by side in the text."""
    said = {form for run in runs for forms in run for form in forms}
    if not said:
        return []
    hits = search.each(graph.systems, lambda system: lookup.named(system, said))
    named = [(hit, parted_names(hit)) for hit in hits]
    found: dict[str, Hit] = {}
    for run in runs:
        fits = [(hit, fit) for hit, names in named if (fit := _fit(run, names))]
        for hit, fit in fits:
            # "Matti Juhani Leinonen" is not Juhani Leinonen where the longer name is on record
            if any(fit < other for _, other in fits):
                continue
            if not asker.is_named([run[place] for place in fit]):
                found[hit.ref] = hit
    return list(found.values())


def _fit(run: Run, names: Iterable[tuple[set[str], set[str]]]) -> frozenset[int]:
    """The places of a run that say the surname or a given name; empty without one of each."""
    best: frozenset[int] = frozenset()
    for surname, given in names:
        family = {place for place, forms in enumerate(run) if forms & surname}
        first = {place for place, forms in enumerate(run) if forms & given}
        if family and first and len(family | first) > 1 and len(family | first) > len(best):
            best = frozenset(family | first)
    return best


def _beside(graph: Graph, open_system: OpenRows, groups: Iterable[Group]) -> dict[str, Identifiers]:
    """What stands of the people in tables beside their rows, by the row's name."""
    wanted: dict[str, dict[str, bool]] = {}
    for one in groups:
        banned = any(row.safety_ban for row in one.rows)
        for row in one.rows:
            wanted.setdefault(read_ref(row.ref)[0], {})[row.ref] = banned
    found: dict[str, Identifiers] = {}
    for key, refs in wanted.items():
        collection = graph.collections[key]
        cells = [read_ref(ref)[1] for ref in refs]
        where: dict[str, Sequence[Value]] = {
            column: [cell[place] for cell in cells]
            for place, column in enumerate(collection.primary_key)
        }
        try:
            batches = open_system(collection.info.system).rows(collection, where)
            rows: list[Row] = [
                row for batch in batches for row in batch if row_ref(collection, row) in refs
            ]
            banned_refs = {ref for ref, banned in refs.items() if banned}
            found.update(contacts_of(graph, open_system, collection, rows, banned_refs))
        except SystemFailure:
            continue
    return found


def _person(one: Group, beside: dict[str, Identifiers]) -> OtherPerson:
    identifiers = Identifiers()
    for row in one.rows:
        identifiers = identifiers.joined(all_identifiers(row)).joined(beside.get(row.ref, {}))
    return OtherPerson(
        role=ROLE,
        identifiers=identifiers,
        safety_ban=any(row.safety_ban for row in one.rows),
        shares_place=False,
    )


def without_own_name(person: OtherPerson, asker: Asker) -> OtherPerson:
    """A namesake without the name, which is the asker's own: covering it would cover theirs."""
    names = person.identifiers.get(IdentityKey.NAME, ())
    kept = [name for name in names if not asker.is_named([{word} for word in words(name)])]
    if len(kept) == len(names):
        return person
    identifiers = Identifiers({**person.identifiers, IdentityKey.NAME: kept})
    return OtherPerson(
        role=person.role,
        identifiers=identifiers,
        safety_ban=person.safety_ban,
        shares_place=person.shares_place,
    )
