"""Rows of an invented system while they are made, and whose they are."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

_WHOLE: Final = re.compile(r"(BIG|SMALL|TINY)?INT(EGER)?|BIT|NUMBER\(\d+\)")
"""Declared types whose cells are whole numbers, however the code that fills them writes them."""

Cell = str | int | float | None
Row = tuple[Cell, ...]


@dataclass(slots=True)
class Rows:
    """The rows of one collection, in blocks that belong to the same people."""

    columns: tuple[str, ...]
    blocks: list[tuple[frozenset[int], list[Row]]] = field(default_factory=list)

    def __iter__(self) -> Iterator[Row]:
        for _, rows in self.blocks:
            yield from rows

    def of(self, person: int) -> list[dict[str, Cell]]:
        """Every row that belongs to a person."""
        return [
            dict(zip(self.columns, row, strict=True))
            for owners, rows in self.blocks
            if person in owners
            for row in rows
        ]


class SystemRows:
    """One system: its collections with their rows, and how they are stored."""

    def __init__(self, dataset: str, description: str | Mapping[str, tuple[str, ...]]) -> None:
        """``description``: the DDL of a database, or the columns of each file."""
        self.dataset = dataset
        self.ddl = description if isinstance(description, str) else None
        columns = (
            _columns(description)
            if isinstance(description, str)
            else {name: dict.fromkeys(found, "") for name, found in description.items()}
        )
        self.collections = {name: Rows(tuple(found)) for name, found in columns.items()}
        self.recordings: list[str] = []
        """Paths of audio files, relative to the system's folder."""
        self._whole = {
            name: frozenset(c for c, kind in found.items() if _WHOLE.fullmatch(kind.upper()))
            for name, found in columns.items()
        }
        self._numbers: dict[str, int] = {}

    @property
    def key(self) -> str:
        """The system's key in its controller's profile."""
        return self.dataset.partition("_")[2]

    def next(self, collection: str, start: int = 1) -> int:
        """The next running number of a collection."""
        number = self._numbers.get(collection, start - 1) + 1
        self._numbers[collection] = number
        return number

    def add(self, collection: str, owners: Iterable[int], **values: Cell) -> None:
        """Add a row that tells about ``owners`` (numbers of people); a missing or unknown column is an error."""
        self.put(collection, owners, values)

    def put(self, collection: str, owners: Iterable[int], values: Mapping[str, Cell]) -> None:
        """Like ``add``, for column names that are no Python names."""
        rows = self.collections[collection]
        if set(values) != set(rows.columns):
            raise KeyError(f"{collection}: {sorted(set(values) ^ set(rows.columns))}")
        whole = self._whole[collection]
        row = tuple(
            int(value) if name in whole and isinstance(value := values[name], str) else values[name]
            for name in rows.columns
        )
        rows.blocks.append((frozenset(owners), [row]))

    def extend(self, collection: str, owners: Iterable[int], rows: list[Row]) -> None:
        """Add many rows at once, in the order of the columns."""
        self.collections[collection].blocks.append((frozenset(owners), rows))


def _columns(ddl: str) -> dict[str, dict[str, str]]:
    """The columns of each table and their declared types."""
    database = sqlite3.connect(":memory:")
    try:
        database.executescript(ddl)
        tables = [
            row[0]
            for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            table: dict(
                database.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
            )
            for table in tables
        }
    finally:
        database.close()
