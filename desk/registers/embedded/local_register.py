"""The ``local`` kind: extracts that were imported into an encrypted register of the desk's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.embedded.file import KEY_BYTES, Connection, EmbeddedFile
from desk.registers.embedded.layout import Layout
from desk.registers.embedded.questions import Questions
from desk.registers.failures import broke_off, file_missing, missing_column
from desk.registers.files.file_failures import (
    key_missing,
    no_room,
    not_imported,
    nothing_imported,
    register_spoilt,
)
from desk.registers.maps.data_map import MapCollection
from desk.registers.source import Likeness, Row, SourceConfig, Wanted

HELD = "held"
"""The table that says which collections there are: ``collection, layout, primary_key, place``."""
_SPOILT = ("not a database", "malformed", "corrupt", "hmac")


class LocalRegister:
    """One register file; several programs may read it while one imports."""

    def __init__(self, config: SourceConfig, name: LocalText, key: str | None) -> None:
        """``key``: the raw key in hexadecimal, as the keyring has it.

        Raises SystemFailure where nothing has been imported yet: the key is made with the first import.
        """
        if config.path is None or not config.path.is_file() or not config.path.stat().st_size:
            raise nothing_imported(name)
        self.near = True
        self._name = name
        self._path = config.path
        self._key = key
        self._file: EmbeddedFile | None = None
        self._layouts: dict[str, Layout] = {}

    def rows(
        self,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
    ) -> Iterator[list[Row]]:
        with self._asked(collection) as (questions, connection):
            yield from questions.rows(connection, where)

    def matching(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        with self._asked(collection) as (questions, connection):
            return questions.matching(connection, all_of, limit=limit)

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        with self._asked(collection) as (questions, connection):
            return questions.alike(connection, column, value, likeness)

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str] | None:
        with self._asked(collection) as (questions, connection):
            return questions.distinct(connection, column)

    def indexed(self, collection: MapCollection) -> frozenset[str] | None:
        with self._reading(collection) as connection:
            layout, _ = self._held(connection, collection)
            return layout.indexed

    def found_within(self, collection: MapCollection) -> frozenset[str]:
        """Columns in which a word is found wherever it stands, without reading all."""
        with self._reading(collection) as connection:
            layout, _ = self._held(connection, collection)
            return frozenset(layout.worded)

    def check(self, collections: Iterable[MapCollection]) -> None:
        for collection in collections:
            with self._asked(collection):
                pass

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    @contextmanager
    def _asked(self, collection: MapCollection) -> Iterator[tuple[Questions, Connection]]:
        with self._reading(collection) as connection:
            layout, table = self._held(connection, collection)
            for column in collection.info.columns:
                if column not in layout.columns:
                    raise missing_column(self._name, collection.info.name, column)
            yield Questions(layout, [table], collection.info.columns), connection

    @contextmanager
    def _reading(self, collection: MapCollection) -> Iterator[Connection]:
        """A connection that sees the register as it was when the question began."""
        with told(self._name, collection.info.name), self._opened().reading() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    def _opened(self) -> EmbeddedFile:
        file = self._file
        if file is None:
            if not self._path.is_file():
                raise file_missing(self._name, self._path.name)
            file = self._file = EmbeddedFile(self._path, raw_key(self._key, self._name))
        return file

    def _held(self, connection: Connection, collection: MapCollection) -> tuple[Layout, str]:
        found = held_at(connection, collection.key)
        if found is None:
            raise not_imported(self._name, collection.info.name)
        text, _, table = found
        if text not in self._layouts:
            self._layouts[text] = Layout.parse(text)
        return self._layouts[text], table


def raw_key(secret: str | None, name: LocalText) -> bytes:
    """The key that a keyring entry holds. Raises SystemFailure where there is none that can be one."""
    if not secret:
        raise key_missing(name)
    try:
        key = bytes.fromhex(secret)
    except ValueError as error:
        raise register_spoilt(name) from error
    if len(key) != KEY_BYTES:
        raise register_spoilt(name)
    return key


def held_at(connection: Connection, collection: str) -> tuple[str, str, str] | None:
    """Layout, primary key and table of a collection by its key; None where it was never imported."""
    there = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (HELD,)).fetchone()
    if there is None:
        return None
    wanted = f"SELECT layout, primary_key, place FROM {HELD} WHERE collection = ?"  # noqa: S608  (a name of our own)
    found: tuple[str, str, str] | None = connection.execute(wanted, (collection,)).fetchone()
    return found


@contextmanager
def told(name: LocalText, collection: str) -> Iterator[None]:
    """Makes the engine's errors sentences that name the system."""
    try:
        yield
    except dbapi2.Error as error:
        words = str(error).lower()
        if any(word in words for word in _SPOILT):
            raise register_spoilt(name) from error
        if "full" in words:
            raise no_room(name) from error
        raise broke_off(name, collection) from error
