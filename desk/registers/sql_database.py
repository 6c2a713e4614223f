"""The ``sql`` kind: any database that SQLAlchemy reaches, read only."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import NoSuchTableError, SQLAlchemyError

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.data_map import MapCollection
from desk.registers.failures import missing_column, missing_table, no_answer
from desk.registers.folding import phone, phone_spellings
from desk.registers.source import Likeness, Row, SourceConfig, Wanted
from desk.registers.sql_dialects import broken, key_column, key_for, open_engine
from desk.registers.values import typed

_CHUNK = 500
"""Values in one IN list; Oracle allows 1,000, SQL Server 2,100 in all."""
_BATCH = 5000
"""Rows fetched at a time."""


class SqlDatabase:
    """One database. Statements only ever select; the session itself is read-only where the engine can."""

    def __init__(self, config: SourceConfig, name: LocalText, password: str | None) -> None:
        self._name = name
        self._engine = open_engine(config, name, password)
        self.near = self._engine.dialect.name == "sqlite"
        self._types: dict[str, dict[str, type | None]] = {}
        self._tables: dict[str, sa.TableClause] = {}
        self._selects: dict[str, sa.Select[Any]] = {}
        """Made once: building them takes longer than a look-up by index."""
        self._lock = threading.Lock()

    def rows(
        self,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
    ) -> Iterator[list[Row]]:
        with self._connected(collection) as connection:
            self._table(connection, collection)
            wanted = self._keys(connection, collection, where)
            if any(not values for values in wanted.values()):
                return
            widest = max(wanted, key=lambda column: len(wanted[column]), default=None)
            statement = self._selects[collection.key]
            for column, values in wanted.items():
                if column != widest:
                    statement = statement.where(self._one_of(collection, column, values))
            streamed = connection.execution_options(stream_results=True)
            for chunk in _chunks(wanted[widest]) if widest else [None]:
                asked = statement
                if widest and chunk:
                    asked = statement.where(self._one_of(collection, widest, chunk))
                yield from _read(streamed, asked, collection)

    def matching(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        with self._connected(collection) as connection:
            table = self._table(connection, collection)
            statement = self._selects[collection.key]
            for one in all_of:
                keys = self._keys(connection, collection, {one.column: one.equal})[one.column]
                cell = table.columns[one.column]
                tests: list[sa.ColumnElement[bool]] = []
                if keys:
                    tests.append(self._one_of(collection, one.column, keys))
                if self._engine.dialect.name == "sqlite":
                    # LIKE folds case there and so never uses the index; a range does
                    tests += [sa.and_(cell >= t, cell < t + "\U0010ffff") for t in one.begins]
                    tests += [sa.func.instr(cell, text) > 0 for text in one.holds]
                else:
                    tests += [cell.startswith(text, autoescape=True) for text in one.begins]
                    tests += [cell.contains(text, autoescape=True) for text in one.holds]
                if not tests:
                    return []
                statement = statement.where(sa.or_(*tests))
            found = _read(connection, statement.limit(limit), collection)
            return [row for batch in found for row in batch]

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        spellings = phone_spellings(value) if likeness == "phone" else [value, value.lower()]
        by_index = [row for batch in self.rows(collection, {column: spellings}) for row in batch]
        if by_index:
            return by_index
        with self._connected(collection) as connection:
            table = self._table(connection, collection)
            cell: Any = sa.cast(table.columns[column], sa.String(255))
            if likeness == "email":
                test = sa.func.lower(cell) == value.lower()
            else:
                for sign in (" ", "-", "(", ")", "/", "."):
                    cell = sa.func.replace(cell, sign, "")
                plain_form = phone(value)
                test = cell.in_([plain_form, f"+358{plain_form[1:]}", f"00358{plain_form[1:]}"])
            statement = sa.select(*table.columns).where(test).limit(200)
            return [row for batch in _read(connection, statement, collection) for row in batch]

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str] | None:
        return self._distinct(collection, column)

    def _distinct(self, collection: MapCollection, column: str) -> Iterator[str]:
        with self._connected(collection) as connection:
            cell = self._table(connection, collection).columns[column]
            statement = sa.select(cell).where(cell.is_not(None)).distinct()
            for (value,) in connection.execution_options(yield_per=_BATCH).execute(statement):
                if isinstance(value, str) and value.strip():
                    yield value

    def indexed(self, collection: MapCollection) -> frozenset[str] | None:
        name, schema = collection.info.name, collection.schema
        with self._connected(collection) as connection:
            inspector = sa.inspect(connection)
            keys = inspector.get_pk_constraint(name, schema=schema)["constrained_columns"][:1]
            indexes = inspector.get_indexes(name, schema=schema)
        firsts = (column for index in indexes for column in index["column_names"][:1])
        return frozenset([*keys, *(column for column in firsts if column is not None)])

    def check(self, collections: Iterable[MapCollection]) -> None:
        for collection in collections:
            with self._connected(collection) as connection:
                self._columns(connection, collection)

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _connected(self, collection: MapCollection) -> Iterator[sa.Connection]:
        """A connection whose failures become sentences that name the system."""
        try:
            with self._engine.connect() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise broken(error, self._name, collection.info.name) from error
        except OSError as error:
            raise no_answer(self._name) from error

    def _table(self, connection: sa.Connection, collection: MapCollection) -> sa.TableClause:
        self._columns(connection, collection)
        known = self._tables.get(collection.key)
        if known is None:
            columns: list[sa.ColumnClause[Any]] = [sa.column(n) for n in collection.info.columns]
            known = sa.table(collection.info.name, *columns, schema=collection.schema)
            self._tables[collection.key] = known
            self._selects[collection.key] = sa.select(*known.columns)
        return known

    def _columns(
        self, connection: sa.Connection, collection: MapCollection
    ) -> dict[str, type | None]:
        """The Python types of a table's columns, asked once; says which table or column is missing."""
        with self._lock:
            known = self._types.get(collection.key)
        if known is not None:
            return known
        name = collection.info.name
        try:
            found = sa.inspect(connection).get_columns(name, schema=collection.schema)
        except NoSuchTableError as error:
            raise missing_table(self._name, name) from error
        types = {column["name"]: _python_type(column["type"]) for column in found}
        if not types:
            raise missing_table(self._name, name)
        for column in collection.info.columns:
            if column not in types:
                raise missing_column(self._name, name, column)
        with self._lock:
            self._types[collection.key] = types
        return types

    def _keys(
        self,
        connection: sa.Connection,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
    ) -> dict[str, list[Value | UUID]]:
        types = self._columns(connection, collection)
        dialect = self._engine.dialect.name
        found: dict[str, list[Value | UUID]] = {}
        for column, values in where.items():
            as_keys = (key_for(value, types[column], dialect=dialect) for value in values)
            found[column] = list(dict.fromkeys(key for key in as_keys if key is not None))
        return found

    def _one_of(
        self, collection: MapCollection, column: str, values: Sequence[Value | UUID]
    ) -> sa.ColumnElement[bool]:
        cell = key_column(column, self._types[collection.key][column], self._engine.dialect.name)
        return cell.in_(list(values))


def _python_type(column_type: sa.types.TypeEngine[Any]) -> type | None:
    try:
        return column_type.python_type
    except NotImplementedError:
        return None


def _chunks(values: Sequence[Value | UUID]) -> Iterator[Sequence[Value | UUID]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]


def _read(
    connection: sa.Connection, statement: sa.Select[Any], collection: MapCollection
) -> Iterator[list[Row]]:
    """Batches of plain, typed rows."""
    data_types = [info.data_type for info in collection.info.fields]
    with connection.execute(statement) as result:
        for found in result.partitions(_BATCH):
            yield typed(found, data_types)
