"""Asks several systems side by side, with progress, cancel and a failure of one kept from the others."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from desk.domain.errors import Cancelled
from desk.domain.records import SystemResult, Value
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.data_map import MapCollection
from desk.registers.source import Broken, Row, Source, SystemFailure
from desk.registers.values import HELSINKI

_LOOK_SECONDS = 0.05
"""How often a waiting job looks whether the clerk wants it to stop."""
_MOST_SYSTEMS = 16

OpenSystem = Callable[[str], Source]
"""Gives a system's source by the system's key; SystemFailure where it cannot be opened."""

Sieve = Callable[[list[Row], Counter[str]], list[Row]]
"""Keeps the person's own rows of a batch and counts the others by reason."""


class Follows(Protocol):
    """The part of a progress that is used here."""

    def system(self, system: str, rows: int, result: SystemResult | None) -> None: ...

    @property
    def cancelled(self) -> bool: ...


@dataclass(slots=True)
class Ask:
    """One question to one collection: rows whose columns hold one of the values given."""

    collection: MapCollection
    where: dict[str, list[Value]]
    through: tuple[str, ...]
    sieve: Sieve | None = None
    rows: list[Row] = field(default_factory=list)
    """The answer, once told."""
    set_aside: Counter[str] = field(default_factory=Counter)
    broken: Broken | None = None


class Asking:
    """Puts questions; a system's questions one after another, different systems at the same time."""

    def __init__(self, open_system: OpenSystem, progress: Follows) -> None:
        self._open = open_system
        self._progress = progress
        self._stop = threading.Event()
        self.seconds: dict[str, float] = {}
        self.asked_at: dict[str, datetime] = {}
        self.read: Counter[str] = Counter()
        """Rows read so far, by system."""

    def all(self, asks: Sequence[Ask]) -> None:
        """Put all questions and fill in their answers. Raises Cancelled."""
        by_system: dict[str, list[Ask]] = {}
        for ask in asks:
            by_system.setdefault(ask.collection.info.system, []).append(ask)
        with ThreadPoolExecutor(min(len(by_system), _MOST_SYSTEMS) or 1) as pool:
            waiting = {pool.submit(self._system, system, own) for system, own in by_system.items()}
            try:
                self._watch(waiting, list(by_system))
            except BaseException:
                self._stop.set()
                raise
        if self._progress.cancelled:
            raise stopped()

    def _watch(self, waiting: set[Future[None]], systems: list[str]) -> None:
        while waiting:
            done, waiting = wait(waiting, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED)
            for future in done:
                future.result()
            self._tell(systems)
            if self._progress.cancelled:
                self._stop.set()

    def _tell(self, systems: list[str]) -> None:
        for system in systems:
            self._progress.system(system, self.read[system], None)

    def _system(self, system: str, asks: list[Ask]) -> None:
        self.asked_at.setdefault(system, datetime.now(HELSINKI))
        begun = time.perf_counter()
        down: Broken | None = None
        for ask in asks:
            if self._stop.is_set():
                break
            if down is not None:
                ask.broken = down
                continue
            try:
                self._one(system, ask)
            except SystemFailure as error:
                ask.rows, ask.broken = [], Broken.of(error)
                down = ask.broken if ask.broken.whole_system else None
        spent = time.perf_counter() - begun
        self.seconds[system] = self.seconds.get(system, 0.0) + spent

    def _one(self, system: str, ask: Ask) -> None:
        for batch in self._open(system).rows(ask.collection, ask.where):
            if self._stop.is_set():
                return
            self.read[system] += len(batch)
            ask.rows += ask.sieve(batch, ask.set_aside) if ask.sieve else batch


def stopped() -> Cancelled:
    """The clerk stopped the collection."""
    return Cancelled(
        QT_TRANSLATE_NOOP(
            "registers", "The collection was stopped. Nothing was lost; it can be started again."
        )
    )
