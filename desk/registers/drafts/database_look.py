"""What a database says of itself: tables, columns, keys, comments; and how many values have a known shape.

Only names, types and counts are taken; the counting is done inside the database.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import ReflectedColumn
from sqlalchemy.exc import SQLAlchemyError

ColumnKind = Literal[
    "string", "integer", "float", "boolean", "date", "datetime", "object", "binary", "other"
]
Test = tuple[str, str]
"""What is counted of a column: ``("like", pattern)``, ``("code", text)`` or ``("filled", "")``."""

_SAMPLE = 500
"""Rows of a table in which values are counted."""
_KINDS: tuple[tuple[type[sa.types.TypeEngine[Any]], ColumnKind], ...] = (
    (sa.Boolean, "boolean"),
    (sa.Integer, "integer"),
    (sa.Numeric, "float"),
    (sa.DateTime, "datetime"),
    (sa.Date, "date"),
    (sa.JSON, "object"),
    (sa.String, "string"),
    (sa.Uuid, "string"),
    (sa.LargeBinary, "binary"),
)


@dataclass(frozen=True, slots=True)
class SeenColumn:
    """A column as the database describes it."""

    name: str
    kind: ColumnKind
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class SeenKey:
    """A declared foreign key of one column."""

    column: str
    table: str
    target: str


@dataclass(frozen=True, slots=True)
class SeenTable:
    """A table or a view."""

    name: str
    columns: tuple[SeenColumn, ...]
    primary_key: tuple[str, ...] = ()
    keys: tuple[SeenKey, ...] = ()
    unique: frozenset[str] = frozenset()
    """Columns that hold each value once."""
    wide_keys: tuple[tuple[str, ...], ...] = ()
    """Declared foreign keys of several columns, which a map cannot follow as one."""
    comment: str | None = None
    view: bool = False
    counts: Mapping[tuple[str, Test], int] | None = None
    """How many of the looked-at values of a column pass a test; None where nothing was counted."""

    def share(self, column: str, *tests: Test) -> float:
        """The share of the filled values that pass one of some tests; 0 where nothing is known."""
        if not self.counts or not (filled := self.counts.get((column, FILLED), 0)):
            return 0.0
        return sum(self.counts.get((column, test), 0) for test in tests) / filled


FILLED: Test = ("filled", "")


def look_at(connection: sa.Connection, *, schema: str | None) -> list[SeenTable]:
    """All tables and views of a schema, by name. Raises SQLAlchemyError."""
    inspector = sa.inspect(connection)
    views = set(inspector.get_view_names(schema=schema))
    names = [*sorted(inspector.get_table_names(schema=schema)), *sorted(views)]
    return [_table(inspector, name, schema, view=name in views) for name in names]


def counted(
    connection: sa.Connection,
    table: SeenTable,
    tests: Mapping[str, Sequence[Test]],
    *,
    schema: str | None,
) -> SeenTable:
    """The table with the number of values that pass each test, among its first rows.

    A table that may not be read stays as it is.
    """
    if not tests:
        return table
    columns: dict[str, sa.ColumnClause[Any]] = {name: sa.column(name) for name in tests}
    rows = sa.table(table.name, *columns.values(), schema=schema)
    sample = sa.select(*columns.values()).select_from(rows).limit(_SAMPLE).subquery()
    asked = [(name, test) for name, own in tests.items() for test in (FILLED, *own)]
    sums = [
        sa.func.sum(sa.case((_passes(sample.c[name], test), 1), else_=0)) for name, test in asked
    ]
    try:
        found = connection.execute(sa.select(*sums)).one()
    except SQLAlchemyError:
        return table
    counts = {one: int(number or 0) for one, number in zip(asked, found, strict=True)}
    return replace(table, counts=counts)


def _passes(column: sa.ColumnElement[Any], test: Test) -> sa.ColumnElement[bool]:
    as_text = sa.cast(column, sa.String(255))
    match test:
        case ("like", pattern):
            return as_text.like(pattern)
        case ("code", code):
            return as_text == code
    return sa.and_(column.is_not(None), as_text != "")


def _table(inspector: sa.Inspector, name: str, schema: str | None, *, view: bool) -> SeenTable:
    columns = tuple(_column(one) for one in inspector.get_columns(name, schema=schema))
    if view:
        return SeenTable(name, columns, view=True)
    found = inspector.get_foreign_keys(name, schema=schema)
    keys = [
        SeenKey(one["constrained_columns"][0], one["referred_table"], one["referred_columns"][0])
        for one in found
        if len(one["constrained_columns"]) == 1 and one["referred_columns"]
    ]
    wide = [
        tuple(one["constrained_columns"]) for one in found if len(one["constrained_columns"]) > 1
    ]
    unique = [
        list(one["column_names"]) for one in inspector.get_unique_constraints(name, schema=schema)
    ]
    for index in inspector.get_indexes(name, schema=schema):
        if index["unique"]:
            unique.append([column or "" for column in index["column_names"]])
    return SeenTable(
        name,
        columns,
        primary_key=tuple(inspector.get_pk_constraint(name, schema=schema)["constrained_columns"]),
        keys=tuple(keys),
        wide_keys=tuple(wide),
        unique=frozenset(one[0] for one in unique if len(one) == 1 and one[0]),
        comment=_comment(inspector, name, schema),
    )


def _column(found: ReflectedColumn) -> SeenColumn:
    kind: ColumnKind = "other"
    for sql_type, known in _KINDS:
        if isinstance(found["type"], sql_type):
            kind = _whole(found["type"]) or known
            break
    return SeenColumn(found["name"], kind, found.get("comment"))


def _whole(sql_type: sa.types.TypeEngine[Any]) -> ColumnKind | None:
    """Oracle's kind of whole number: digits before the point and none behind it."""
    if not isinstance(sql_type, sa.Numeric) or isinstance(sql_type, sa.Float):
        return None
    return "integer" if sql_type.precision is not None and not sql_type.scale else None


def _comment(inspector: sa.Inspector, name: str, schema: str | None) -> str | None:
    try:
        return inspector.get_table_comment(name, schema=schema)["text"]
    except NotImplementedError:
        return None
