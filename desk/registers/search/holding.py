"""What the search holds in memory of each system: names, given names, streets; made once, renewed behind."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from desk.domain.person import IdentityKey
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.graph import Graph
from desk.registers.search.vocabulary import Vocabulary, street_names
from desk.registers.source import SystemFailure
from desk.registers.walk.asking import OpenSystem

_FRESH_SECONDS = 600.0
"""How long names are held; somebody newer is found all the same by the name as it is written."""
_PER_SECOND_OF_READING = 300.0
"""What took long to read is held longer, so that reading never takes more than a small part of the time."""

Holds = Literal["names", "words", "streets"]
"""Whole texts, the words in them only, or what stands before the house number."""

_MAKERS: Mapping[Holds, Callable[[Iterable[str]], Vocabulary]] = {
    "names": Vocabulary,
    "words": lambda texts: Vocabulary(texts, words_only=True),
    "streets": lambda texts: Vocabulary(street_names(texts)),
}


@runtime_checkable
class FindsWithin(Protocol):
    """A source that knows columns in which a word is found wherever it stands, without reading all."""

    def found_within(self, collection: MapCollection) -> frozenset[str]:
        """Such columns of a collection."""
        ...


@runtime_checkable
class KnowsUnique(Protocol):
    """A source that knows columns of which no two rows can hold the same value."""

    def unique(self, collection: MapCollection) -> frozenset[str]:
        """Such columns of a collection."""
        ...


@dataclass(slots=True)
class _Held:
    vocabulary: Vocabulary | None
    """None where the system cannot list its texts."""
    until: float
    renewing: bool = False


class Holding:
    """The vocabularies of a controller's systems; safe to use from several threads."""

    def __init__(
        self,
        graph: Graph,
        open_system: OpenSystem,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._graph = graph
        self._open = open_system
        self._clock = clock
        self._held: dict[tuple[str, str, Holds], _Held] = {}
        self._quick: dict[str, frozenset[str] | None] = {}
        self._within: dict[str, frozenset[str]] = {}
        self._unique: dict[str, frozenset[str]] = {}
        self._loading: dict[tuple[str, str, Holds], threading.Lock] = {}
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._renewals: set[threading.Thread] = set()

    def vocabulary(self, collection: MapCollection, column: str, holds: Holds) -> Vocabulary | None:
        """The texts of a column; None where the system cannot list them.

        The first question waits until they are read; what is old is used while it is read anew.
        Raises SystemFailure.
        """
        key = (collection.key, column, holds)
        held = self._held.get(key)
        if held is None:
            with self._lock:
                loading = self._loading.setdefault(key, threading.Lock())
            with loading:  # another thread may be reading the same
                held = self._held.get(key) or self._load(collection, column, holds)
        elif self._clock() > held.until and not held.renewing:
            self._renew(held, collection, column, holds)
        return held.vocabulary

    def reads_all(self, collection: MapCollection) -> bool:
        """True where no name of a collection has an index: every question reads all rows anyway."""
        indexed = self._indexed(collection)
        names = collection.person.name if collection.person else ()
        return indexed is None or not indexed.intersection(names)

    def quick(self, collection: MapCollection, column: str) -> bool:
        """True where rows are found by the beginning of a column as fast as by any other."""
        return self.reads_all(collection) or column in (self._indexed(collection) or ())

    def within(self, collection: MapCollection, column: str) -> bool:
        """True where a word that stands anywhere in a column is found as fast as any other."""
        if collection.key not in self._within:
            source = self._open(collection.info.system)
            self._within[collection.key] = (
                source.found_within(collection) if isinstance(source, FindsWithin) else frozenset()
            )
        return self.reads_all(collection) or column in self._within[collection.key]

    def unique(self, collection: MapCollection, column: str) -> bool:
        """True where no two rows of a collection can hold the same value of a column."""
        if collection.key not in self._unique:
            source = self._open(collection.info.system)
            self._unique[collection.key] = (
                source.unique(collection) if isinstance(source, KnowsUnique) else frozenset()
            )
        return column in self._unique[collection.key]

    def warm(self, system: str) -> None:
        """Read everything that the search holds of a system. Raises SystemFailure."""
        for collection, column, holds in self._wanted(system):
            self.vocabulary(collection, column, holds)
            if collection.subject:
                self.quick(collection, column)
                self.within(collection, column)
                self.unique(collection, column)

    def close(self) -> None:
        """Stop reading anew; a later question starts afresh."""
        self._stop.set()
        with self._lock:
            renewals = list(self._renewals)
        for renewal in renewals:
            renewal.join()
        self._stop.clear()

    def _wanted(self, system: str) -> Iterator[tuple[MapCollection, str, Holds]]:
        for collection, column in self._graph.holders(IdentityKey.NAME):
            if collection.info.system == system:
                parts = collection.person.name if collection.person else ()
                given = len(parts) == 2 and column == parts[1]
                yield collection, column, "words" if given else "names"
        for collection, column in self._graph.holders(IdentityKey.ADDRESS):
            if collection.info.system == system:
                yield collection, column, "streets"

    def _indexed(self, collection: MapCollection) -> frozenset[str] | None:
        if collection.key not in self._quick:
            self._quick[collection.key] = self._open(collection.info.system).indexed(collection)
        return self._quick[collection.key]

    def _load(self, collection: MapCollection, column: str, holds: Holds) -> _Held:
        begun = self._clock()
        texts = self._open(collection.info.system).distinct(collection, column)
        return self._keep(collection, column, holds, texts, begun)

    def _keep(
        self,
        collection: MapCollection,
        column: str,
        holds: Holds,
        texts: Iterable[str] | None,
        begun: float,
    ) -> _Held:
        made = None if texts is None else _MAKERS[holds](texts)
        now = self._clock()
        fresh = max(_FRESH_SECONDS, _PER_SECOND_OF_READING * (now - begun))
        held = self._held[collection.key, column, holds] = _Held(made, now + fresh)
        return held

    def _renew(self, held: _Held, collection: MapCollection, column: str, holds: Holds) -> None:
        def load() -> None:
            begun = self._clock()
            # a system that is down now may be asked again soon; what is held is still good
            with contextlib.suppress(SystemFailure, _StoppedError):
                texts = self._open(collection.info.system).distinct(collection, column)
                going_on = self._until_stopped(texts) if texts is not None else None
                self._keep(collection, column, holds, going_on, begun)
            held.until = self._clock() + _FRESH_SECONDS
            held.renewing = False
            with self._lock:
                self._renewals.discard(threading.current_thread())

        with self._lock:
            if held.renewing or self._stop.is_set():
                return
            held.renewing = True
            thread = threading.Thread(target=load, name="names read anew", daemon=True)
            self._renewals.add(thread)
        thread.start()

    def _until_stopped(self, texts: Iterable[str]) -> Iterator[str]:
        for text in texts:
            if self._stop.is_set():
                raise _StoppedError
            yield text


class _StoppedError(Exception):
    """The registers are closed while names are read: what was read so far is not all."""
