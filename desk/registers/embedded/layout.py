"""How a collection of a data map lies in the embedded store: columns, folded forms and indexes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desk.domain.person import IdentityKey
from desk.domain.records import Value
from desk.registers.embedded.cells import key_of
from desk.registers.maps.data_map import MapCollection
from desk.registers.search.folding import phone
from desk.registers.source import Likeness
from desk.registers.values import key_text

_LIKENESS: Mapping[str, Likeness] = {
    IdentityKey.PHONE_NUMBER: "phone",
    IdentityKey.EMAIL: "email",
}


@dataclass(frozen=True)
class Layout:
    """Columns are named by their place (``c0``, ``c1`` ...): names of a map never reach SQL."""

    columns: tuple[str, ...]
    """Names in the map, in its order."""
    folded: Mapping[str, Likeness] = field(default_factory=dict)
    """Columns that are also kept in a form in which another way of writing is the same."""
    looked_up: tuple[tuple[str, ...], ...] = ()
    """Columns, or columns together, by which rows are found with an index."""
    lists: tuple[str, ...] = ()
    """Looked-up columns that may hold a list: a table beside has its elements."""
    worded: tuple[str, ...] = ()
    """Columns of names that are found by any of their words: whole names, given names."""

    @classmethod
    def of(cls, collection: MapCollection) -> Layout:
        """The layout of a collection as its map describes it."""
        folded = {
            info.name: _LIKENESS[info.identity]
            for info in collection.info.fields
            if info.identity is not None and info.identity in _LIKENESS
        }
        groups = _looked_up(collection)
        asked = dict.fromkeys(column for group in groups for column in group)
        lists = [column for column in asked if column in collection.arrays or "." in column]
        worded = tuple(collection.person.name[-1:]) if collection.person else ()
        return cls(collection.info.columns, folded, tuple(groups), tuple(lists), worded)

    @classmethod
    def parse(cls, text: str) -> Layout:
        """A layout as ``text`` gives it."""
        read = json.loads(text)
        return cls(
            tuple(read["columns"]),
            read["folded"],
            tuple(tuple(group) for group in read["looked_up"]),
            tuple(read["lists"]),
            tuple(read["worded"]),
        )

    @property
    def text(self) -> str:
        """The layout as it is kept beside the rows."""
        return json.dumps(
            {
                "columns": self.columns,
                "folded": dict(self.folded),
                "looked_up": self.looked_up,
                "lists": self.lists,
                "worded": self.worded,
            }
        )

    @property
    def indexed(self) -> frozenset[str]:
        """Columns by which a row is found without reading all."""
        return frozenset([*(group[0] for group in self.looked_up), *self.folded])

    @property
    def stored(self) -> list[str]:
        """The table's columns: one for each of the map, then the folded forms."""
        return [f"c{place}" for place in range(len(self.columns))] + list(self._folds)

    def column(self, name: str) -> str:
        """The table's column for one of the map."""
        return f"c{self.columns.index(name)}"

    def fold(self, name: str) -> str:
        """The table's column for the folded form of one of the map."""
        return f"f{self.columns.index(name)}"

    def elements(self, table: str, name: str) -> str:
        """The table beside with the elements of a list, ``key`` and ``row``."""
        return f"{table}_l{self.columns.index(name)}"

    def words(self, table: str, name: str) -> str:
        """The index beside with the words of a column."""
        return f"{table}_w{self.columns.index(name)}"

    def folds(self, rows: Sequence[Sequence[Value]]) -> list[tuple[str | None, ...]]:
        """The folded forms of some rows."""
        found = [(self.columns.index(name), likeness) for name, likeness in self.folded.items()]
        return [tuple(folded(row[place], likeness) for place, likeness in found) for row in rows]

    def indexes(self, table: str) -> list[str]:
        """Statements that make the indexes of a filled table."""
        made = [
            ", ".join(key_of(self.column(name)) for name in group)
            for group in self.looked_up
            if not set(group) <= set(self.lists)
        ]
        made += list(self._folds)
        return [
            f"CREATE INDEX {table}_i{number} ON {table} ({columns})"
            for number, columns in enumerate(made)
        ]

    @property
    def _folds(self) -> Iterable[str]:
        return (self.fold(name) for name in self.folded)


def folded(value: Value, likeness: Likeness) -> str | None:
    """A phone number or an e-mail in the form in which two ways of writing are the same."""
    text = key_text(value)
    if text is None:
        return None
    return (phone(text) if likeness == "phone" else text.lower()) or None


def _looked_up(collection: MapCollection) -> list[tuple[str, ...]]:
    person = collection.person
    wanted: list[tuple[str, ...]] = [collection.primary_key]
    if person is not None:
        wanted += [tuple(person.name), (person.name[-1],), tuple(person.address[:1])]
        wanted += [(person.birth_date,)] if person.birth_date else []
    wanted += [(info.name,) for info in collection.info.fields if info.identity]
    wanted += [(reference.column,) for reference in collection.references]
    wanted += [(collection.tenancy.row_key,)] if collection.tenancy else []
    distinct = list(dict.fromkeys(group for group in wanted if group))
    return [
        group
        for group in distinct
        if not any(other != group and other[: len(group)] == group for other in distinct)
    ]
