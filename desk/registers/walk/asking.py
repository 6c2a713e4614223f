"""Asks one system with patience: its driver may hang, its line may break, and the clerk may stop."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar, runtime_checkable

from desk.domain.errors import Cancelled
from desk.domain.records import SystemResult, Value
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.failures import left_behind
from desk.registers.maps.data_map import MapCollection
from desk.registers.source import Row, Source, SystemFailure
from desk.registers.walk.nearness import Nearness
from desk.registers.walk.sieves import Sieve

PAUSES: Sequence[float] = (0.5, 2.0, 5.0)
"""Seconds before a question is put again after a failure that may pass."""
PATIENCE_SECONDS = 120.0
"""How long a question may take where the settings say nothing."""
_MOST_MARGIN = 10.0
"""Seconds beyond a system's own limit, so that its driver can say itself that it took too long."""
_LOOK_SECONDS = 0.05
"""How often somebody who waits looks whether the clerk wants to stop."""
_AHEAD = 2
"""Batches that are fetched before they are needed."""

OpenSystem = Callable[[str], Source]
"""Gives a system's source by the system's key; SystemFailure where it cannot be opened."""


class Rows(Protocol):
    """The part of a source that the walk needs."""

    def rows(
        self, collection: MapCollection, where: Mapping[str, Sequence[Value]]
    ) -> Iterator[list[Row]]: ...


OpenRows = Callable[[str], Rows]
"""Gives a system's rows by the system's key."""

_T = TypeVar("_T")


class Follows(Protocol):
    """The part of a progress that is used here."""

    def system(self, system: str, rows: int, result: SystemResult | None) -> None: ...

    @property
    def cancelled(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to one collection: rows whose columns hold one of the values given."""

    collection: MapCollection
    where: Mapping[str, Sequence[Value]]
    through: tuple[str, ...]
    sieve: Sieve
    nearness: Nearness = Nearness.OWN


class Patience:
    """How long one system is waited for, and whether the clerk wants to stop."""

    def __init__(self, name: LocalText, seconds: float, stopped: Callable[[], bool]) -> None:
        """``seconds``: what the settings allow a question; ``stopped`` may be called by any thread."""
        self._name = name
        self.seconds = seconds + min(seconds, _MOST_MARGIN)
        self._stopped = stopped

    def check(self) -> None:
        """Raises Cancelled where the clerk wants to stop."""
        if self._stopped():
            raise stopped()

    def pause(self, seconds: float) -> None:
        """Wait, unless the clerk wants to stop: raises Cancelled then."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.check()
            time.sleep(min(left, _LOOK_SECONDS))
        self.check()

    def next_of(self, batches: queue.Queue[_T]) -> _T:
        """What comes next. Raises Cancelled, and SystemFailure where nothing comes for too long."""
        until = time.monotonic() + self.seconds
        while True:
            self.check()
            left = until - time.monotonic()
            try:
                return batches.get(timeout=max(0.0, min(left, _LOOK_SECONDS)))
            except queue.Empty:
                if left <= 0:
                    raise left_behind(self._name, self.seconds) from None


class _End:
    """Comes after the last batch."""


class PatientSource:
    """A system's rows, read in a thread of their own: one that hangs is left behind and keeps nobody.

    The thread is a daemon, so that it does not keep the program alive either.
    """

    def __init__(self, system: str, open_system: OpenSystem, patience: Patience) -> None:
        self._system = system
        self._open = open_system
        self._patience = patience

    def rows(
        self, collection: MapCollection, where: Mapping[str, Sequence[Value]]
    ) -> Iterator[list[Row]]:
        """As ``Source.rows``; raises Cancelled too."""
        batches: queue.Queue[list[Row] | _End | BaseException] = queue.Queue(_AHEAD)
        enough = threading.Event()
        reader = threading.Thread(
            target=self._read,
            args=(collection, where, batches, enough),
            name=f"desk-reads-{self._system}",
            daemon=True,
        )
        reader.start()
        try:
            while True:
                match self._patience.next_of(batches):
                    case _End():
                        reader.join(_LOOK_SECONDS)
                        return
                    case BaseException() as error:
                        raise error
                    case batch:
                        yield batch
        finally:
            enough.set()

    def _read(
        self,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
        batches: queue.Queue[list[Row] | _End | BaseException],
        enough: threading.Event,
    ) -> None:
        def give(item: list[Row] | _End | BaseException) -> bool:
            while not enough.is_set():
                try:
                    batches.put(item, timeout=_LOOK_SECONDS)
                except queue.Full:
                    continue
                return True
            return False

        try:
            found = iter(self._open(self._system).rows(collection, where))
            try:
                for batch in found:
                    if not give(batch):
                        return
            finally:
                if isinstance(found, Closes):
                    found.close()
        except BaseException as error:  # told in the thread that waits
            give(error)
        else:
            give(_End())


@runtime_checkable
class Closes(Protocol):
    """A generator that holds something open."""

    def close(self) -> None: ...


def with_retries(patience: Patience, ask: Callable[[], _T]) -> _T:
    """Ask, and again after a pause where the failure may pass. Raises SystemFailure and Cancelled."""
    for pause in PAUSES:
        try:
            return ask()
        except SystemFailure as error:
            if not error.passing:
                raise
        patience.pause(pause)
    return ask()


def stopped() -> Cancelled:
    """The clerk stopped the collection."""
    return Cancelled(
        QT_TRANSLATE_NOOP(
            "registers", "The collection was stopped. Nothing was lost; it can be started again."
        )
    )
