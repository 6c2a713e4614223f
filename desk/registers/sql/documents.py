"""Databases whose columns hold documents: JSON, JSONB and arrays, read by paths such as ``address.city``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa

from desk.domain.records import FieldInfo, Value
from desk.domain.text import LocalText
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.nested import cell, elements, holds_key
from desk.registers.named_files import NamedFiles
from desk.registers.search.folding import phone_spellings
from desk.registers.source import Likeness, Row, SourceConfig, Wanted
from desk.registers.sql.database import SqlDatabase
from desk.registers.values import key_text, typed

_AT_ONCE = 50
"""Keys that are looked for in a document at a time."""


class SqlDocuments(SqlDatabase):
    """A database as any other; what a map calls ``column.path`` or a list is looked for inside its column.

    A key is first sought as a text in the whole document, which the database does, and then at its
    place, which is done here. The files that rows name lie in the folder that the settings call
    ``files``.
    """

    def __init__(self, config: SourceConfig, name: LocalText, password: str | None) -> None:
        super().__init__(config, name, password)
        self._files = config.options.get("files")

    def file_beside(self, _collection: MapCollection, cell: str) -> Path | None:
        """The file that a cell names; None where there is none, or none within the folder."""
        if self._files is None:
            return None
        return NamedFiles(Path(self._files), Path(self._files)).path(cell)

    def rows(
        self, collection: MapCollection, where: Mapping[str, Sequence[Value]]
    ) -> Iterator[list[Row]]:
        inside = _inside(collection)
        if not inside:
            yield from super().rows(collection, where)
            return
        flat = _flat(collection)
        keys = {
            column: {text for value in values if (text := key_text(value)) is not None}
            for column, values in where.items()
            if column in inside
        }
        plain = {column: values for column, values in where.items() if column not in inside}
        if not all(keys.values()):
            return
        if plain or not keys:
            yield from _kept(collection, flat, super().rows(flat, plain), keys)
            return
        first, texts = next(iter(keys.items()))
        for start in range(0, len(wanted := sorted(texts)), _AT_ONCE):
            some, before = wanted[start : start + _AT_ONCE], set(wanted[:start])
            found = self._holding(flat, _column_of(collection, first), some)
            for batch in _kept(collection, flat, found, {**keys, first: set(some)}):
                # what an earlier question gave is not given again
                place = collection.place[first]
                yield [row for row in batch if not holds_key(row[place], before)]

    def matching(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        inside = _inside(collection)
        if not inside:
            return super().matching(collection, all_of, limit=limit)
        flat = _flat(collection)
        deep = [one for one in all_of if one.column in inside]
        plain = [one for one in all_of if one.column not in inside]
        if not deep:
            return _paths(collection, flat, super().matching(flat, plain, limit=limit))
        first = deep[0]
        texts = [*(str(value) for value in first.equal), *first.begins, *first.holds]
        kept: list[Row] = []
        for batch in self._holding(flat, _column_of(collection, first.column), texts):
            made = _paths(collection, flat, batch)
            kept += [row for row in made if all(_fits(collection, row, one) for one in all_of)]
            if len(kept) >= limit:
                break
        return kept[:limit]

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        inside = _inside(collection)
        if not inside:
            return super().alike(collection, column, value, likeness)
        if column not in inside:
            flat = _flat(collection)
            return _paths(collection, flat, super().alike(flat, column, value, likeness))
        usual = phone_spellings(value) if likeness == "phone" else [value, value.lower()]
        return [row for batch in self.rows(collection, {column: list(usual)}) for row in batch]

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str] | None:
        if column in _inside(collection):
            return None
        return super().distinct(_flat(collection) if _inside(collection) else collection, column)

    def indexed(self, collection: MapCollection) -> frozenset[str] | None:
        return super().indexed(_flat(collection) if _inside(collection) else collection)

    def check(self, collections: Iterable[MapCollection]) -> None:
        super().check(_flat(one) if _inside(one) else one for one in collections)

    def _holding(
        self, flat: MapCollection, column: str, texts: Sequence[str]
    ) -> Iterator[list[Row]]:
        """Rows in which a document holds one of some texts anywhere."""

        def ask(connection: sa.Connection) -> list[list[Row]]:
            questions = self._questions(connection, flat)
            document = sa.cast(questions.table.columns[column], sa.Text)
            spellings = dict.fromkeys(one for text in texts for one in _spellings(text))
            tests = [document.contains(one, autoescape=True) for one in spellings]
            data_types = [info.data_type for info in flat.info.fields]
            with connection.execute(questions.everything.where(sa.or_(*tests))) as result:
                return [typed(batch, data_types) for batch in result.partitions(5000)]

        yield from self._asked(flat, ask)


def _kept(
    collection: MapCollection,
    flat: MapCollection,
    found: Iterable[list[Row]],
    keys: Mapping[str, Set[str]],
) -> Iterator[list[Row]]:
    """The rows whose every named column holds one of its keys, as the map's."""
    for batch in found:
        kept = [
            row
            for row in _paths(collection, flat, batch)
            if all(holds_key(row[collection.place[c]], own) for c, own in keys.items())
        ]
        if kept:
            yield kept


def _inside(collection: MapCollection) -> frozenset[str]:
    """Columns of the map that lie inside a document, or are lists."""
    return frozenset(
        name for name in collection.info.columns if "." in name or name in collection.arrays
    )


def _column_of(collection: MapCollection, path: str) -> str:
    """The table's column that holds a path; one that is a list is itself."""
    return path.partition(".")[0] if path in _inside(collection) else path


def _flat(collection: MapCollection) -> MapCollection:
    """The collection with the table's own columns."""
    fields: dict[str, FieldInfo] = {}
    for one in collection.info.fields:
        name = one.name.partition(".")[0]
        deep = name != one.name or name in collection.arrays
        fields.setdefault(name, replace(one, name=name, data_type=None) if deep else one)
    info = replace(collection.info, fields=tuple(fields.values()))
    return replace(collection, info=info, arrays={}, whole_lists=frozenset())


def _paths(collection: MapCollection, flat: MapCollection, batch: Sequence[Row]) -> list[Row]:
    """The table's rows as the map's: each cell taken from its place in its document."""
    names = flat.info.columns
    documents = (dict(zip(names, row, strict=True)) for row in batch)
    made = [[cell(document, path) for path in collection.info.columns] for document in documents]
    return typed(made, [info.data_type for info in collection.info.fields]) if made else []


def _spellings(text: str) -> list[str]:
    """How JSON may write a text: as it is, or with its letters escaped."""
    return [json.dumps(text, ensure_ascii=ascii_only)[1:-1] for ascii_only in (False, True)]


def _fits(collection: MapCollection, row: Row, wanted: Wanted) -> bool:
    found = [key_text(one) or "" for one in elements(row[collection.place[wanted.column]])]
    equal = {key_text(value) for value in wanted.equal}
    return any(
        text in equal
        or any(text.startswith(one) for one in wanted.begins)
        or any(one in text for one in wanted.holds)
        for text in found
    )
