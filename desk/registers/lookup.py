"""Finds subject rows of one system by what identifies a person, along the references where needed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from desk.domain.person import STRONG_KEYS, IdentityKey
from desk.domain.records import Value
from desk.registers.asking import OpenSystem
from desk.registers.data_map import MapCollection
from desk.registers.folding import words
from desk.registers.graph import Edge, Graph
from desk.registers.people import (
    PersonRow,
    address_of,
    describe,
    is_company,
    names_of,
    row_ref,
)
from desk.registers.source import Row, Source, SystemFailure, Wanted
from desk.registers.values import key_text
from desk.registers.vocabulary import Reach, Vocabulary, street_names

_FRESH_SECONDS = 600.0
"""How long distinct names are held; an exact name that is newer is found all the same."""
_MOST_VALUES = 120
_MOST_ROWS = 200


@dataclass(frozen=True)
class Hit:
    """A subject row, with names or addresses of the person that lie in other tables.

    What a row says is read only when it is asked for: most hits are ranked and never shown.
    """

    collection: MapCollection
    row: Row
    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()

    @cached_property
    def person(self) -> PersonRow:
        """The row read as a person."""
        return describe(self.collection, self.row)

    @cached_property
    def ref(self) -> str:
        """The stable name of the row."""
        return row_ref(self.collection, self.row)

    @cached_property
    def own_names(self) -> list[str]:
        """The name in the order of reading and in the register's."""
        return names_of(self.collection, self.row, company=is_company(self.collection, self.row))

    @cached_property
    def former_names(self) -> tuple[str, ...]:
        """Names in former-name columns and tables."""
        parts = self.collection.person.name if self.collection.person else ()
        columns = self.collection.identities.get(IdentityKey.NAME, ())
        cells = (self.row[self.collection.place[c]] for c in columns if c not in parts)
        return (*(text for cell in cells if (text := key_text(cell))), *self.names)

    @cached_property
    def all_addresses(self) -> tuple[str, ...]:
        """The address on record and those in other tables."""
        own = address_of(self.collection, self.row)
        return (own, *self.addresses) if own else self.addresses


class Lookup:
    """Looks people up in a controller's systems, one system at a time."""

    def __init__(self, graph: Graph, open_system: OpenSystem) -> None:
        self._graph = graph
        self._open = open_system
        self._held: dict[tuple[str, str, str], tuple[float, Vocabulary]] = {}
        self._holding: dict[str, list[tuple[MapCollection, str]]] = {}
        self._lock = threading.Lock()

    def near(self, system: str) -> bool:
        """True where a system lies on this machine; False also where it cannot be opened."""
        try:
            return self._open(system).near
        except SystemFailure:
            return False

    def by_key(self, system: str, key: str, values: Sequence[str]) -> list[Hit]:
        """Subject rows for which an identity key has one of the values; phones and e-mails alike."""
        found: list[Hit] = []
        for collection, column in self._holders(system, key):
            source = self._open(collection.info.system)
            if key == IdentityKey.PHONE_NUMBER:
                rows = [r for v in values for r in source.alike(collection, column, v, "phone")]
            elif key == IdentityKey.EMAIL:
                rows = [r for v in values for r in source.alike(collection, column, v, "email")]
            else:
                rows = _all(source.rows(collection, {column: list(values)}))
            found += self._subjects(collection, column, rows, key)
        return found

    def exactly(self, system: str, key: str, values: Sequence[str]) -> list[Hit]:
        """Subject rows for which an identity key has one of the values as written.

        One question a column, answered by its index: nothing is compared by likeness.
        """
        found: list[Hit] = []
        for collection, column in self._holders(system, key):
            # a strong key in a table beside leads to a person whose own row has it too
            if collection.subject or key not in STRONG_KEYS:
                source = self._open(collection.info.system)
                rows = _all(source.rows(collection, {column: list(values)}))
                found += self._subjects(collection, column, rows, key)
        return found

    def named(self, system: str, said: Set[str]) -> list[Hit]:
        """Subject rows with a surname and a given name, present or former, among folded words."""
        found: list[Hit] = []
        for collection, column in self._holders(system, IdentityKey.NAME):
            parts = collection.person.name if collection.person else ()
            given = parts[1] if len(parts) == 2 else None
            if column == given:
                continue
            vocabulary = self._vocabulary(collection, column)
            texts = vocabulary.with_words(said, at_least=1 if given else 2)
            where: dict[str, Sequence[Value]] = {column: texts}
            if given and texts:
                vocabulary = self._vocabulary(collection, given)
                where[given] = vocabulary.with_words(said, at_least=1)
            if all(where.values()):
                rows = _all(self._open(system).rows(collection, where))
                found += self._subjects(collection, column, rows, IdentityKey.NAME)
        return found

    def by_birth_date(self, system: str, forms: Sequence[Value], code_start: str) -> list[Hit]:
        """Subject rows with a birth date in one of its written forms, or a code that begins with it."""
        found: list[Hit] = []
        for collection, column in self._holders(system, IdentityKey.BIRTH_DATE):
            source = self._open(collection.info.system)
            rows = source.matching(collection, [Wanted(column, forms)], limit=_MOST_ROWS)
            found += self._subjects(collection, column, rows, IdentityKey.BIRTH_DATE)
        for collection, column in self._holders(system, IdentityKey.PERSONAL_IDENTITY_CODE):
            if collection.subject:
                source = self._open(collection.info.system)
                rows = source.matching(
                    collection, [Wanted(column, begins=[code_start])], limit=_MOST_ROWS
                )
                found += [Hit(collection, row) for row in rows]
        return found

    def by_name(self, system: str, text: str, reach: Reach) -> list[Hit]:
        """Subject rows whose present or former name has the typed words."""
        typed = words(text)
        found: list[Hit] = []
        for collection in self._subject_collections(system):
            columns = collection.person.name if collection.person else ()
            if len(columns) == 2:
                found += self._by_two_columns(collection, text, typed, reach)
            elif columns:
                texts = self._vocabulary(collection, columns[0]).all_of(
                    typed, reach, most=_MOST_VALUES
                )
                found += self._hits(collection, {columns[0]: [*texts, text.strip()]})
        for collection, column in self._holders(system, IdentityKey.NAME):
            if collection.person is None or column not in collection.person.name:
                found += self._by_former_name(collection, column, typed, reach)
        return found

    def by_address(self, system: str, text: str, reach: Reach) -> list[Hit]:
        """Subject rows with an address on a street that the typed words may mean."""
        typed = words(text)
        first_number = next((at for at, word in enumerate(typed) if word[0].isdigit()), None)
        numbers = [] if first_number is None else [typed[first_number]]
        # the word before a number is the street; without a number any word may be
        street_words = (
            typed if first_number is None else typed[max(first_number - 1, 0) : first_number]
        )
        long_enough = [word for word in street_words if len(word) > 2]
        found: list[Hit] = []
        for collection, column in self._holders(system, IdentityKey.ADDRESS):
            vocabulary = self._vocabulary(collection, column, street_names)
            streets = vocabulary.any_of(long_enough, reach, most=_MOST_VALUES)
            if not streets:
                continue
            starts = [f"{street} {numbers[0]}" for street in streets] if numbers else streets
            source = self._open(collection.info.system)
            rows = source.matching(collection, [Wanted(column, begins=starts)], limit=_MOST_ROWS)
            found += self._subjects(collection, column, rows, IdentityKey.ADDRESS)
        return found

    def same_names(self, system: str, people: Sequence[PersonRow]) -> list[PersonRow]:
        """Subject rows that bear the name of one of some people, as their registers write it."""
        stored = [name for person in people for name in (person.name, *person.other_names[:1])]
        found: list[PersonRow] = []
        for collection in self._subject_collections(system) if stored else ():
            columns = collection.person.name if collection.person else ()
            where: dict[str, Sequence[Value]] = {}
            if len(columns) == 2:
                # a surname is the end or the beginning of a name: every cut is a possible surname
                cuts = [_cuts(name) for name in stored]
                where[columns[0]] = list(dict.fromkeys(c for parts in cuts for c in parts))
                where[columns[1]] = where[columns[0]]
            elif columns:
                where[columns[0]] = list(dict.fromkeys(stored))
            if where:
                rows = self._matching(collection, where)
                found += [describe(collection, row) for row in rows]
        return found

    def _by_two_columns(
        self, collection: MapCollection, text: str, typed: list[str], reach: Reach
    ) -> list[Hit]:
        assert collection.person is not None
        surname, given = collection.person.name
        as_typed = [form for word in text.split() for form in (word, word.title())]
        surnames = self._vocabulary(collection, surname).any_of(typed, reach, most=_MOST_VALUES)
        given_names = self._vocabulary(collection, given).any_of(typed, reach, most=_MOST_VALUES)
        surnames += [text.strip(), *as_typed]
        if len(typed) > 1 and given_names:
            both = self._hits(collection, {surname: surnames, given: [*given_names, *as_typed]})
            if both:
                return both
        found = self._hits(collection, {surname: surnames})
        if len(typed) == 1 and given_names:
            found += self._hits(collection, {given: given_names})
        return found

    def _by_former_name(
        self, collection: MapCollection, column: str, typed: list[str], reach: Reach
    ) -> list[Hit]:
        texts = self._vocabulary(collection, column).any_of(typed, reach, most=_MOST_VALUES)
        if not texts:
            return []
        source = self._open(collection.info.system)
        rows = source.matching(collection, [Wanted(column, texts)], limit=_MOST_ROWS)
        return self._subjects(collection, column, rows, IdentityKey.NAME)

    def _hits(self, collection: MapCollection, where: Mapping[str, Sequence[Value]]) -> list[Hit]:
        return [Hit(collection, row) for row in self._matching(collection, where)]

    def _matching(
        self, collection: MapCollection, where: Mapping[str, Sequence[Value]]
    ) -> list[Row]:
        all_of = [Wanted(column, values) for column, values in where.items()]
        source = self._open(collection.info.system)
        return source.matching(collection, all_of, limit=_MOST_ROWS)

    def _subjects(
        self, collection: MapCollection, column: str, rows: Sequence[Row], key: str
    ) -> list[Hit]:
        """The subject rows that rows of any collection belong to."""
        if collection.subject:
            return [Hit(collection, row) for row in rows]
        way = self._graph.way_from_subject(collection)
        if not way or not rows:
            return []
        place = collection.place[column]
        frontier: list[tuple[Row, tuple[str, ...]]] = [
            (row, (key_text(row[place]) or "",)) for row in rows
        ]
        for edge in reversed(way):
            frontier = self._back(self._open(edge.source.info.system), edge, frontier)
        start = way[0].source
        return [
            Hit(
                start,
                row,
                names=values if key == IdentityKey.NAME else (),
                addresses=values if key == IdentityKey.ADDRESS else (),
            )
            for row, values in frontier
        ]

    def _back(
        self, source: Source, edge: Edge, frontier: Sequence[tuple[Row, tuple[str, ...]]]
    ) -> list[tuple[Row, tuple[str, ...]]]:
        """One reference backwards, every row with the values it was found by."""
        place = edge.target.place[edge.target_column]
        origins: dict[str, dict[str, None]] = {}
        for row, values in frontier:
            text = key_text(row[place])
            if text is not None:
                origins.setdefault(text, {}).update(dict.fromkeys(values))
        keys: list[Value] = list(origins)
        back = edge.source.place[edge.source_column]
        return [
            (row, tuple(origins.get(key_text(row[back]) or "", ())))
            for row in _all(source.rows(edge.source, {edge.source_column: keys}))
        ]

    def _holders(self, system: str, key: str) -> list[tuple[MapCollection, str]]:
        """Columns of a system that hold a key."""
        if key not in self._holding:
            self._holding[key] = self._graph.holders(key)
        return [place for place in self._holding[key] if place[0].info.system == system]

    def _subject_collections(self, system: str) -> list[MapCollection]:
        return [item for item in self._graph.subjects if item.info.system == system]

    def _vocabulary(
        self,
        collection: MapCollection,
        column: str,
        shorten: Callable[[Iterable[str]], Iterable[str]] | None = None,
    ) -> Vocabulary:
        key = (collection.key, column, "streets" if shorten else "names")
        now = time.monotonic()
        with self._lock:
            held = self._held.get(key)
        if held is None or now - held[0] > _FRESH_SECONDS:
            texts = self._open(collection.info.system).distinct(collection, column) or ()
            held = now, Vocabulary(shorten(texts) if shorten else texts)
            with self._lock:
                self._held[key] = held
        return held[1]


def _cuts(name: str) -> list[str]:
    """Every beginning and end of a name: ``Aino Maria Virtanen`` gives ``Aino``, ``Aino Maria`` ..."""
    parts = name.split()
    cuts = range(1, len(parts))
    return [" ".join(parts[:cut]) for cut in cuts] + [" ".join(parts[cut:]) for cut in cuts]


def _all(batches: Iterable[list[Row]]) -> list[Row]:
    return [row for batch in batches for row in batch]
