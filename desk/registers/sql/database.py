"""The ``sql`` kind: any database that SQLAlchemy reaches, read only."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, NoSuchTableError, SQLAlchemyError

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.failures import missing_column, missing_table, no_answer
from desk.registers.maps.data_map import MapCollection
from desk.registers.search.folding import phone, phone_spellings
from desk.registers.source import Likeness, Row, SourceConfig, Wanted
from desk.registers.sql.answers import Answers
from desk.registers.sql.dialects import Listed, beyond_driver, broken, exactly, lost
from desk.registers.sql.engines import (
    Deadline,
    let_go,
    open_engine,
    read_carefully,
    types_of_any_sort,
)
from desk.registers.sql.indexes import indexed_columns, unique_columns, worded_columns
from desk.registers.sql.questions import Questions
from desk.registers.sql.words import WordsIndex, words_indexes
from desk.registers.sql.writings import FRESH_SECONDS, Emails, Phones, emails_of, phones_of
from desk.registers.values import typed

_CHUNK = 500
"""Values in one IN list; Oracle allows 1,000, SQL Server 2,100 in all."""
_BATCH = 2000
"""Rows fetched at a time: few enough to stay near the processor until they are kept."""
_MOST_ALIKE = 200
_IN_A_TRANSACTION = {
    "postgresql": {"isolation_level": "READ COMMITTED"},  # where a cursor of the server can live
}


_T = TypeVar("_T")


class SqlDatabase:
    """One database. Statements only ever select; the session itself is read-only where the engine can."""

    def __init__(self, config: SourceConfig, name: LocalText, password: str | None) -> None:
        self._name = name
        self._engine = open_engine(config, name, password)
        self._dialect = self._engine.dialect.name
        self.near = self._dialect == "sqlite"
        self._known: dict[str, Questions] = {}
        self._answers = Answers()
        self._written: dict[tuple[str, str], tuple[float, Phones | Emails]] = {}
        self._careful: set[str] = set()
        """Collections that hold values which the driver cannot make anything of."""
        self._lock = threading.Lock()

    def rows(
        self,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
    ) -> Iterator[list[Row]]:
        told = False
        for attempt in (1, 2):
            try:
                with self._connected(collection, stream=True) as connection:
                    for batch in self._rows(connection, collection, where):
                        told = True
                        yield batch
                return
            except _Lost as error:
                if told or attempt == 2:
                    raise error.sentence from error.__cause__

    def _rows(
        self,
        connection: sa.Connection,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
    ) -> Iterator[list[Row]]:
        questions = self._questions(connection, collection)
        wanted = questions.keys(where)
        if any(not values for values in wanted.values()):
            return
        if not wanted:
            yield from _read(connection, questions.everything, collection)
            return
        same = exactly(collection, {c: v for c, v in where.items() if questions.is_text(c)})
        columns = list(wanted)
        statement = questions.one_of(columns)
        widest = max(wanted, key=lambda column: len(wanted[column]))
        for chunk in _chunks(wanted[widest]):
            values = {**wanted, widest: chunk}
            bound = {f"k{at}": values[column] for at, column in enumerate(columns)}
            for batch in _read(connection, statement, collection, bound):
                if own := same(batch):
                    yield own

    def matching(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        def ask(connection: sa.Connection) -> list[Row]:
            questions = self._questions(connection, collection)
            asked = questions.fitting(all_of, limit)
            if asked is None:
                return []
            only = {w.column: w.equal for w in all_of if not (w.begins or w.holds)}
            same = exactly(collection, {c: v for c, v in only.items() if questions.is_text(c)})
            found = self._few(connection, asked[0], collection, asked[1])
            own = same(found)
            if len(own) < len(found) == limit and len(only) == len(all_of):
                # others that a collation takes for the same stood in the way
                own = [row for rows in self.rows(collection, only) for row in rows][:limit]
            return own

        return self._asked(collection, ask)

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        usual = (
            phone_spellings(value)
            if likeness == "phone"
            else [value, value.lower(), value.title(), value.capitalize()]
        )

        def ask(connection: sa.Connection) -> list[Row]:
            asked = self._questions(connection, collection).fitting(
                [Wanted(column, usual)], _MOST_ALIKE
            )
            found = self._few(connection, asked[0], collection, asked[1]) if asked else []
            return found or self._otherwise(connection, collection, column, value, likeness)

        return self._asked(collection, ask)

    def _otherwise(
        self,
        connection: sa.Connection,
        collection: MapCollection,
        column: str,
        value: str,
        likeness: Likeness,
    ) -> list[Row]:
        """Rows whose column writes a value in a way that nobody guesses."""
        questions = self._questions(connection, collection)
        cell: Any = sa.cast(questions.table.columns[column], sa.String(255))
        writings = self._writings(connection, collection, column, likeness)
        spellings = writings.spellings(value)
        asked = questions.fitting([Wanted(column, spellings)], _MOST_ALIKE) if spellings else None
        if asked is not None or writings.complete:
            return self._few(connection, asked[0], collection, asked[1]) if asked else []
        if likeness == "email":
            test = sa.func.lower(cell) == value.lower()
        else:
            for sign in (" ", "-", "(", ")", "/", "."):
                cell = sa.func.replace(cell, sign, "")
            plain_form = phone(value)
            test = cell.in_([plain_form, f"+358{plain_form[1:]}", f"00358{plain_form[1:]}"])
        statement = questions.everything.where(test).limit(_MOST_ALIKE)
        return _all(_read(connection, statement, collection))

    def _writings(
        self, connection: sa.Connection, collection: MapCollection, column: str, likeness: Likeness
    ) -> Phones | Emails:
        place, now = (collection.key, column), time.monotonic()
        with self._lock:
            held = self._written.get(place)
        if held is None or now - held[0] > FRESH_SECONDS:
            cell = self._questions(connection, collection).table.columns[column]
            read = phones_of if likeness == "phone" else emails_of
            held = now, read(connection, cell)
            with self._lock:
                self._written[place] = held
        return held[1]

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str] | None:
        return self._distinct(collection, column)

    def _distinct(self, collection: MapCollection, column: str) -> Iterator[str]:
        with self._told(), self._connected(collection, stream=True) as connection:
            cell = self._questions(connection, collection).table.columns[column]
            statement = sa.select(cell).where(cell.is_not(None)).distinct()
            with connection.execute(statement) as result:
                for batch in result.scalars().partitions(_BATCH):
                    yield from (text for text in batch if isinstance(text, str) and text.strip())

    def indexed(self, collection: MapCollection) -> frozenset[str] | None:
        return self._asked(collection, partial(indexed_columns, collection))

    def unique(self, collection: MapCollection) -> frozenset[str]:
        """Columns of which no two rows can hold the same value."""
        return self._asked(collection, partial(unique_columns, collection))

    def found_within(self, collection: MapCollection) -> frozenset[str]:
        """Columns in which a word is found wherever it stands, without reading all: FTS5, pg_trgm."""
        return self._asked(collection, partial(worded_columns, collection))

    def check(self, collections: Iterable[MapCollection]) -> None:
        for collection in collections:
            self._asked(collection, partial(self._types, collection))

    def _few(
        self,
        connection: sa.Connection,
        statement: sa.Select[Any],
        collection: MapCollection,
        bound: Mapping[str, Any],
    ) -> list[Row]:
        """The rows of a small answer."""
        if self._dialect == "postgresql":
            return self._answers.few(connection, statement, bound, collection)
        return _all(_read(connection, statement, collection, bound))

    def close(self) -> None:
        self._engine.dispose()

    def _asked(self, collection: MapCollection, ask: Callable[[sa.Connection], _T]) -> _T:
        """What ``ask`` gives on a connection; asked once more where the one that lay ready was dead."""
        with suppress(_Lost), self._connected(collection) as connection:
            return ask(connection)
        with self._told(), self._connected(collection) as connection:
            return ask(connection)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except _Lost as error:
            raise error.sentence from error.__cause__

    @contextmanager
    def _connected(
        self, collection: MapCollection, *, stream: bool = False
    ) -> Iterator[sa.Connection]:
        """A connection whose failures become sentences that name the system."""
        careful = collection.key in self._careful
        try:
            with self._engine.connect() as connection:
                if careful:
                    read_carefully(connection)
                if stream and self._dialect != "sqlite":  # which never fetches ahead of itself
                    way = _IN_A_TRANSACTION.get(self._dialect, {})
                    connection.execution_options(stream_results=True, **way)
                try:
                    yield connection
                except SQLAlchemyError:
                    if self._dialect == "sqlite":
                        # it holds pages of a file that may be restored in its place
                        connection.invalidate()
                    raise
                finally:
                    if careful and not connection.invalidated:
                        connection.invalidate()
        except SQLAlchemyError as error:
            failure = broken(error, self._name, collection.info.name)
            if lost(error):
                raise _Lost(failure) from error
            if self._unread(error, collection):
                failure.passing = True
                raise _Lost(failure) from error
            raise failure from error
        except OSError as error:
            raise no_answer(self._name) from error

    def _unread(self, error: SQLAlchemyError, collection: MapCollection) -> bool:
        """True where a value was beyond the driver; the collection is read more carefully from now on."""
        with self._lock:
            beyond = (
                self._dialect == "postgresql"
                and beyond_driver(error)
                and collection.key not in self._careful
            )
            if beyond:
                self._careful.add(collection.key)
        return beyond

    def _questions(self, connection: sa.Connection, collection: MapCollection) -> Questions:
        with self._lock:
            known = self._known.get(collection.key)
        if known is None:
            types = self._types(collection, connection)
            words: Mapping[str, WordsIndex] = {}
            if self._dialect == "sqlite":
                words = words_indexes(connection, collection)
            known = Questions(collection, types, self._dialect, words=words)
            with self._lock:
                self._known[collection.key] = known
        return known

    def _types(
        self, collection: MapCollection, connection: sa.Connection
    ) -> dict[str, type | None]:
        """The Python types of a table's columns; says which table or column is missing."""
        name = collection.info.name
        try:
            with types_of_any_sort():
                found = sa.inspect(connection).get_columns(name, schema=collection.schema)
        except NoSuchTableError as error:
            raise missing_table(self._name, name) from error
        types = {column["name"]: _python_type(column["type"]) for column in found}
        if not types:
            raise missing_table(self._name, name)
        for column in collection.info.columns:
            if column not in types:
                raise missing_column(self._name, name, column)
        return types


class _Lost(Exception):
    """The connection was gone; a new one may do."""

    def __init__(self, sentence: Exception) -> None:
        super().__init__()
        self.sentence = sentence


def _python_type(column_type: sa.types.TypeEngine[Any]) -> type | None:
    if isinstance(column_type, sa.Enum):
        return Listed
    try:
        return column_type.python_type
    except NotImplementedError:
        return None


def _chunks(values: Sequence[Value | UUID]) -> Iterator[Sequence[Value | UUID]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]


def _read(
    connection: sa.Connection,
    statement: sa.Select[Any],
    collection: MapCollection,
    bound: Mapping[str, Any] | None = None,
) -> Iterator[list[Row]]:
    """Batches of plain, typed rows."""
    data_types = [info.data_type for info in collection.info.fields]
    deadline: Deadline | None = connection.info.get(Deadline.KEY)
    if deadline is not None:
        deadline.begin()
    with connection.execute(statement, bound) as result:
        try:
            for found in _batches(connection, result):
                yield typed(found, data_types)
                if deadline is not None:
                    deadline.begin()
        except SQLAlchemyError as error:
            if lost(error):
                let_go(result.cursor)
            raise


def _batches(
    connection: sa.Connection, result: sa.CursorResult[Any]
) -> Iterator[Sequence[Sequence[object]]]:
    """The rows of an answer as they come."""
    if connection.dialect.name != "sqlite" or result.cursor is None:
        yield from result.partitions(_BATCH)
        return
    # nothing stands between this driver and its rows; wrapping each costs a fifth of the time
    try:
        while found := result.cursor.fetchmany(_BATCH):
            yield found
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError(None, None, error, hide_parameters=True) from error


def _all(batches: Iterable[list[Row]]) -> list[Row]:
    return [row for batch in batches for row in batch]
