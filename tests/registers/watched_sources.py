"""Sources that tell a test what they are asked, and wait where the test wants them to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.registers import Registers
from desk.registers.source import Row, Source

Hook = Callable[[str, str, int], None]
"""Is told the system, the collection and which batch comes next; may wait, and may raise."""


class WatchedSource:
    """A source as it is, with a hook before each batch of rows."""

    def __init__(self, source: Source, system: str, hook: Hook) -> None:
        self._source = source
        self._system = system
        self._hook = hook

    def __getattr__(self, name: str) -> Any:
        return getattr(self._source, name)

    def rows(
        self, collection: MapCollection, where: Mapping[str, Sequence[Value]]
    ) -> Iterator[list[Row]]:
        self._hook(self._system, collection.info.name, 0)
        for number, batch in enumerate(self._source.rows(collection, where), 1):
            yield batch
            self._hook(self._system, collection.info.name, number)


def watched(registers: Registers, hook: Hook) -> Registers:
    """The registers, with a hook before each batch that any of their systems gives."""
    open_system = registers._open

    def open_watched(controller: str, system: str) -> Source:
        source = open_system(controller, system)
        return WatchedSource(source, system, hook)

    registers._open = open_watched  # type: ignore[method-assign]  # for the length of a test
    return registers
