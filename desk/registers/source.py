"""What every kind of register gives to the walk and the search, and how its failures are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from desk.domain.errors import Unavailable
from desk.domain.records import Value
from desk.domain.text import Text
from desk.registers.data_map import MapCollection

Row = tuple[Value, ...]
"""One row in the order of the collection's columns."""

Likeness = Literal["email", "phone"]
"""How values are compared by ``alike``: e-mails without case, phones by their digits."""


@dataclass(frozen=True, slots=True)
class SourceConfig:
    """Where a system's data lies; one entry of the workspace settings."""

    kind: str
    """Key in ``desk.registers.kinds.KINDS``: ``sql`` or ``files``."""
    url: str | None = None
    """SQLAlchemy URL without a password (``sql``)."""
    path: Path | None = None
    """Folder of the files (``files``)."""
    options: Mapping[str, str] = field(default_factory=dict)
    """``timeout``: seconds a statement may take, 120 where not given."""


class SystemFailure(Unavailable):
    """A system cannot be asked: unreachable, refused, broken off."""


class CollectionFailure(SystemFailure):
    """One collection of a system cannot be read; the others can."""


class Source(Protocol):
    """One system's data, opened for reading only. Safe to use from several threads."""

    near: bool
    """True where the data lies on this machine, so that asking never waits for a network."""

    def rows(
        self,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
        *,
        limit: int | None = None,
    ) -> Iterator[list[Row]]:
        """Batches of the rows whose every named column holds one of the values given for it.

        Values are compared with whatever type the column has; one that cannot stand there
        matches nothing. Raises SystemFailure or CollectionFailure.
        """
        ...

    def starting(
        self, collection: MapCollection, column: str, prefixes: Sequence[str], *, limit: int
    ) -> list[Row]:
        """Rows whose column begins with one of the texts; ``%`` and ``_`` are plain letters."""
        ...

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        """Rows whose column holds the same e-mail or phone number in another way of writing."""
        ...

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str]:
        """The distinct texts of a column, empty ones left out."""
        ...

    def check(self, collections: Iterable[MapCollection]) -> None:
        """Reach the system and see that the collections are there; raises as ``rows`` does."""
        ...

    def close(self) -> None:
        """Give back connections and memory."""
        ...


@dataclass(frozen=True, slots=True)
class Broken:
    """Why a system or one of its collections gave nothing."""

    reason: Text
    whole_system: bool

    @classmethod
    def of(cls, error: SystemFailure) -> Broken:
        """What a failure means for the walk."""
        return cls(error.text, not isinstance(error, CollectionFailure))
