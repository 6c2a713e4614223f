"""Rows that a search found, read as people only when they are shown; and the way from any row to its person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desk.domain.person import IdentityKey
from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.graph import Edge, Graph
from desk.registers.search.folding import words
from desk.registers.search.people import (
    PersonRow,
    address_of,
    describe,
    is_company,
    names_of,
    row_ref,
)
from desk.registers.source import Row, Source, Wanted
from desk.registers.values import key_text
from desk.registers.walk.asking import OpenSystem


class Hit:
    """A subject row, with names or addresses of the person that lie in other tables.

    What a row says is read only when it is asked for: most hits are ranked and never shown.
    """

    __slots__ = ("_person", "_places", "_ref", "addresses", "collection", "names", "row")

    def __init__(
        self,
        collection: MapCollection,
        row: Row,
        names: tuple[str, ...] = (),
        addresses: tuple[str, ...] = (),
    ) -> None:
        self.collection = collection
        self.row = row
        self.names = names
        self.addresses = addresses
        self._places = collection.person_places
        self._ref: str | None = None
        self._person: PersonRow | None = None

    @property
    def person(self) -> PersonRow:
        """The row read as a person."""
        if self._person is None:
            self._person = describe(self.collection, self.row)
        return self._person

    @property
    def ref(self) -> str:
        """The stable name of the row."""
        if self._ref is None:
            self._ref = row_ref(self.collection, self.row)
        return self._ref

    @property
    def own_names(self) -> list[str]:
        """The name in the order of reading and in the register's."""
        return names_of(self.collection, self.row, company=is_company(self.collection, self.row))

    @property
    def name_text(self) -> str:
        """The present name, in the register's order."""
        return self._joined(self._places.names)

    @property
    def former_names(self) -> tuple[str, ...]:
        """Names in former-name columns and tables."""
        cells = (key_text(self.row[place]) for place in self._places.former)
        return (*(text for text in cells if text), *self.names)

    @property
    def all_addresses(self) -> tuple[str, ...]:
        """The address on record and those in other tables."""
        own = address_of(self.collection, self.row)
        return (own, *self.addresses) if own else self.addresses

    @property
    def address_text(self) -> str:
        """All addresses in one text."""
        return " ".join((self._joined(self._places.address), *self.addresses))

    @property
    def name_key(self) -> tuple[str, ...]:
        """The name for comparing people: its folded words in any order."""
        return tuple(sorted(words(self.name_text)))

    def _joined(self, places: Iterable[int]) -> str:
        row = self.row
        return " ".join(
            [
                cell if type(cell) is str else key_text(cell) or ""
                for cell in map(row.__getitem__, places)
            ]
        )


class Subjects:
    """Leads from rows of any collection to the subject rows that they belong to."""

    def __init__(self, graph: Graph, open_system: OpenSystem) -> None:
        self._graph = graph
        self._open = open_system
        self._of_system: dict[str, list[MapCollection]] = {}
        self._holding: dict[tuple[str, str], list[tuple[MapCollection, str]]] = {}

    def collections(self, system: str) -> list[MapCollection]:
        """The subject collections of a system."""
        if system not in self._of_system:
            own = [item for item in self._graph.subjects if item.info.system == system]
            self._of_system[system] = own
        return self._of_system[system]

    def holders(self, system: str, key: str) -> list[tuple[MapCollection, str]]:
        """Columns of a system that hold an identity key."""
        place = system, key
        if place not in self._holding:
            held = self._graph.holders(key)
            self._holding[place] = [one for one in held if one[0].info.system == system]
        return self._holding[place]

    def source(self, collection: MapCollection) -> Source:
        """Where a collection's rows are. Raises SystemFailure."""
        return self._open(collection.info.system)

    def fitting(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, most: int
    ) -> list[Hit]:
        """Rows of a subject collection that fit every condition, at most ``most``."""
        rows = self.source(collection).matching(collection, all_of, limit=most)
        return [Hit(collection, row) for row in rows]

    def of(
        self, collection: MapCollection, column: str, rows: Sequence[Row], key: str
    ) -> list[Hit]:
        """The subject rows that rows of any collection belong to, found by one of its columns."""
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
            frontier = self._back(self.source(edge.source), edge, frontier)
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
        places = [edge.target.place[column] for column in edge.target_columns]
        origins: dict[tuple[str | None, ...], dict[str, None]] = {}
        for row, values in frontier:
            texts = tuple(key_text(row[place]) for place in places)
            if None not in texts:
                origins.setdefault(texts, {}).update(dict.fromkeys(values))
        keys: list[Value] = list(dict.fromkeys(texts[0] for texts in origins))
        back = [edge.source.place[column] for column in edge.source_columns]
        found = [
            (row, tuple(key_text(row[place]) for place in back))
            for row in with_keys(source, edge.source, edge.source_column, keys)
        ]
        return [
            (row, tuple(origins.get(texts, ())))
            for row, texts in found
            if texts in origins or not edge.beside
        ]


_FEW = 500


def with_keys(
    source: Source, collection: MapCollection, column: str, keys: Sequence[Value]
) -> list[Row]:
    """Every row whose column holds one of the keys; a small answer comes in one piece."""
    if not keys:
        return []
    if len(keys) <= _FEW:
        rows = source.matching(collection, [Wanted(column, keys)], limit=_FEW)
        if len(rows) < _FEW:
            return rows
    return every(source.rows(collection, {column: keys}))


def every(batches: Iterable[list[Row]]) -> list[Row]:
    """All rows of some batches."""
    return [row for batch in batches for row in batch]
