"""The ``files`` kind: a folder of extracts, read only; each is read once into an encrypted temporary file."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.embedded.file import Connection, EmbeddedFile
from desk.registers.embedded.layout import Layout
from desk.registers.embedded.questions import Questions
from desk.registers.embedded.table import fill
from desk.registers.failures import file_missing, unreadable_file
from desk.registers.files.extracts import Beside, Extract, Stamp, check_within, stamp
from desk.registers.files.file_failures import changed_meanwhile, no_room
from desk.registers.files.file_formats import places_of, read_extract, read_from
from desk.registers.files.scratch import Scratch
from desk.registers.maps.data_map import FileSettings, MapCollection
from desk.registers.source import CollectionFailure, Likeness, Row, SourceConfig, Wanted

_TRIES = 3
"""How often a file is read that is changed meanwhile."""
_LOOKING_SHARE = 20
"""A collection of many files is looked at again after this many times as long as the look took."""


_LOST = ("full", "disk", "unable to open", "malformed", "not a database", "readonly")


@dataclass
class _Held:
    """What was read of one collection."""

    stamp: Stamp
    file: EmbeddedFile
    questions: Questions
    users: int = 0
    replaced: bool = False
    fresh_until: float = 0.0


@dataclass
class _Place:
    """One collection: what is held of it, and who may read it anew."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    held: _Held | None = None


class FileExport:
    """One folder. What is in a file is read again when its size or time has changed."""

    def __init__(self, config: SourceConfig, name: LocalText) -> None:
        self.near = True
        self._name = name
        self._folder = config.path or Path()
        self._scratch = Scratch()
        self._places: dict[str, _Place] = {}
        self._lock = threading.Lock()

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
        return Layout.of(collection).indexed

    def found_within(self, collection: MapCollection) -> frozenset[str]:
        """Columns in which a word is found wherever it stands, without reading all."""
        return frozenset(Layout.of(collection).worded)

    def file_beside(self, collection: MapCollection, cell: str) -> Path | None:
        """The file that a cell names; None where there is none, or none within the folder."""
        settings = collection.file
        if settings is None:
            return None
        try:
            places = places_of(self._folder, settings)
        except OSError:
            return None
        for place in places:
            extract = Extract(place, self._folder, collection, settings, self._name)
            found = Beside(extract).path(cell)
            if found is not None:
                return found
        return None

    def check(self, collections: Iterable[MapCollection]) -> None:
        for collection in collections:
            with self._asked(collection):
                pass

    def close(self) -> None:
        with self._lock:
            places, self._places = list(self._places.values()), {}
        for place in places:
            with place.lock:
                if place.held is not None:
                    self._replace(place.held)
                    place.held = None
        self._scratch.close()

    @contextmanager
    def _asked(self, collection: MapCollection) -> Iterator[tuple[Questions, Connection]]:
        """The collection as it is now, kept until the question is answered."""
        with self._lock:
            place = self._places.setdefault(collection.key, _Place())
        with place.lock:
            held = self._current(place, collection)
            held.users += 1
        try:
            with held.file.reading() as connection:
                yield held.questions, connection
        except dbapi2.Error as error:
            if not _lost(error):
                raise
            with place.lock:
                place.held = None if place.held is held else place.held
                held.replaced = True
            raise no_room(self._name) from error
        finally:
            with place.lock:
                held.users -= 1
                if held.replaced and not held.users:
                    held.file.remove()

    def _current(self, place: _Place, collection: MapCollection) -> _Held:
        settings = collection.file or FileSettings(f"{collection.info.name}.csv")
        started = time.monotonic()
        if place.held is not None and started < place.held.fresh_until:
            return place.held
        try:
            now = self._look(settings)
            if place.held is None or place.held.stamp != now:
                earlier, place.held = place.held, self._read(collection, settings, now)
                if earlier is not None:
                    self._replace(earlier)
            else:
                ended = time.monotonic()
                place.held.fresh_until = ended + (ended - started) * _LOOKING_SHARE
        except FileNotFoundError as error:
            missing = file_missing(self._name, settings.name or self._folder.name)
            if self._folder.is_dir():
                raise CollectionFailure(missing.text) from error
            raise missing from error
        except OSError as error:
            raise unreadable_file(self._name, settings.name or self._folder.name) from error
        return place.held

    def _look(self, settings: FileSettings) -> Stamp:
        places = places_of(self._folder, settings)
        return stamp(read_from(places, self._folder, settings))

    def _read(self, collection: MapCollection, settings: FileSettings, seen: Stamp) -> _Held:
        """Everything of a collection, or nothing."""
        for _ in range(_TRIES):
            held = self._read_once(collection, settings, seen)
            now = self._look(settings)
            if now == seen and held is not None:
                return held
            if held is not None:
                held.file.remove()
            seen = now
        raise changed_meanwhile(self._name, settings.name or self._folder.name)

    def _read_once(
        self, collection: MapCollection, settings: FileSettings, seen: Stamp
    ) -> _Held | None:
        places = places_of(self._folder, settings)
        check_within((Path(name) for name, _, _ in seen), self._folder, self._name)
        layout = Layout.of(collection)
        file = self._new_file()
        try:
            with file.writing() as connection:
                connection.execute("PRAGMA journal_mode = OFF")
                connection.execute("PRAGMA synchronous = OFF")
                extracts = (
                    Extract(place, self._folder, collection, settings, self._name)
                    for place in places
                )
                batches = (batch for one in extracts for batch in read_extract(one))
                tables = fill(connection, layout, batches)
        except BaseException as error:
            file.remove()
            if isinstance(error, Exception) and self._look(settings) != seen:
                return None  # what is wrong may be that the file was only half there
            if isinstance(error, dbapi2.Error) and _lost(error):
                raise no_room(self._name) from error
            raise
        return _Held(seen, file, Questions(layout, tables, layout.columns))

    def _new_file(self) -> EmbeddedFile:
        try:
            return self._scratch.new_file()
        except OSError as error:
            raise no_room(self._name) from error

    @staticmethod
    def _replace(held: _Held) -> None:
        """Let go of what was read before; who still reads it keeps it until then."""
        held.replaced = True
        if not held.users:
            held.file.remove()


def _lost(error: dbapi2.Error) -> bool:
    """True where the temporary file cannot be written or read: no room, or somebody deleted it."""
    return any(word in str(error).lower() for word in _LOST)
