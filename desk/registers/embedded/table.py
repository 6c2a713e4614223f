"""Writes the rows of a collection into tables of the embedded store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desk.domain.records import Value
from desk.registers.embedded.cells import store
from desk.registers.embedded.file import Connection
from desk.registers.embedded.layout import Layout
from desk.registers.maps.nested import elements
from desk.registers.source import Row
from desk.registers.values import key_text

_SEGMENT = 1_000_000
"""Rows in one table. Its indexes are sorted in memory, which so does not grow with the number of rows."""


def create(connection: Connection, table: str, layout: Layout, more: Sequence[str] = ()) -> None:
    """Make an empty table without indexes; ``more``: columns beside those of the layout."""
    columns = ", ".join([*layout.stored, *more])
    connection.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, {columns})")
    for name in layout.lists:
        connection.execute(
            f"CREATE TABLE {layout.elements(table, name)} "
            "(key TEXT, row INTEGER, PRIMARY KEY (key, row)) WITHOUT ROWID"
        )
        beside = layout.elements(table, name)
        connection.execute(f"CREATE INDEX {beside}_row ON {beside} (row)")
    for name in layout.worded:
        _create_words(connection, layout.words(table, name))


def _create_words(connection: Connection, words: str) -> None:
    connection.execute(
        f"CREATE VIRTUAL TABLE {words} USING fts5(cell, content='', contentless_delete=1, "
        "tokenize='unicode61', detail=none, prefix='3')"
    )


def index(connection: Connection, table: str, layout: Layout) -> None:
    """Make the indexes of a filled table."""
    for statement in layout.indexes(table):
        connection.execute(statement)


def insert(
    connection: Connection,
    table: str,
    layout: Layout,
    numbered: Sequence[tuple[int, Row]],
    more: Sequence[tuple[object, ...]] | None = None,
) -> None:
    """Put rows into a table under their numbers; ``more``: their cells in the columns beside."""
    if not numbered:
        return
    rows = [row for _, row in numbered]
    folds = layout.folds(rows)
    beside = more if more is not None else [()] * len(rows)
    marks = ", ".join("?" * (1 + len(layout.stored) + len(beside[0])))
    connection.executemany(
        f"INSERT INTO {table} VALUES ({marks})",  # noqa: S608  (names of our own; values are bound)
        [
            (number, *cells, *fold, *rest)
            for (number, _), cells, fold, rest in zip(
                numbered, store(rows), folds, beside, strict=True
            )
        ],
    )
    for name in layout.lists:
        place = layout.columns.index(name)
        connection.executemany(
            f"INSERT OR IGNORE INTO {layout.elements(table, name)} VALUES (?, ?)",  # noqa: S608  (as above)
            [(key, number) for number, row in numbered for key in _element_keys(row[place])],
        )
    for name in layout.worded:
        place = layout.columns.index(name)
        connection.executemany(
            f"INSERT INTO {layout.words(table, name)} (rowid, cell) VALUES (?, ?)",  # noqa: S608  (as above)
            [(number, row[place]) for number, row in numbered if isinstance(row[place], str)],
        )


def delete(
    connection: Connection, table: str, layout: Layout, which: str, values: Sequence[int] = ()
) -> None:
    """Take rows out of a table, with the elements of their lists.

    ``which``: SQL that gives their numbers in brackets; ``values``: what is bound in it.
    """
    for name in layout.lists:
        beside = layout.elements(table, name)
        connection.execute(f"DELETE FROM {beside} WHERE row IN {which}", values)  # noqa: S608  (as above)
    for name in layout.worded:
        words = layout.words(table, name)
        connection.execute(f"DELETE FROM {words} WHERE rowid IN {which}", values)  # noqa: S608  (as above)
    connection.execute(f"DELETE FROM {table} WHERE id IN {which}", values)  # noqa: S608  (as above)


def drop(connection: Connection, table: str, layout: Layout) -> None:
    """Remove a table and what lies beside it."""
    beside = [layout.elements(table, one) for one in layout.lists]
    beside += [layout.words(table, one) for one in layout.worded]
    for name in [*beside, table]:
        connection.execute(f"DROP TABLE {name}")


def fill(connection: Connection, layout: Layout, batches: Iterable[list[Row]]) -> list[str]:
    """Load all rows of a collection into new tables with indexes; returns their names."""
    tables: list[str] = []
    held = _SEGMENT
    number = 0
    for batch in batches:
        if held >= _SEGMENT:
            _finish(connection, layout, tables)
            tables.append(f"t{len(tables)}")
            create(connection, tables[-1], layout)
            connection.execute("BEGIN")
            held = 0
        insert(connection, tables[-1], layout, list(enumerate(batch, number)))
        number += len(batch)
        held += len(batch)
    _finish(connection, layout, tables)
    return tables


def _finish(connection: Connection, layout: Layout, tables: Sequence[str]) -> None:
    if tables:
        index(connection, tables[-1], layout)
        connection.execute("COMMIT")


def _element_keys(cell: Value) -> set[str]:
    return {key for key in map(key_text, elements(cell)) if key is not None}
