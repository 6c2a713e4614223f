"""What every kind of register gives to the walk and the search, and how its failures are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from desk.domain.errors import Unavailable
from desk.domain.records import Value
from desk.domain.text import Text
from desk.registers.maps.data_map import MapCollection

Row = tuple[Value, ...]
"""One row in the order of the collection's columns."""

Likeness = Literal["email", "phone"]
"""How values are compared by ``alike``: e-mails without case, phones by their digits."""


@dataclass(frozen=True, slots=True)
class SourceConfig:
    """Where a system's data lies; one entry of the workspace settings."""

    kind: str
    """Key in ``desk.registers.kinds.KINDS``."""
    url: str | None = None
    """SQLAlchemy URL without a password (``sql``), address of the service (``web``)."""
    path: Path | None = None
    """Folder of the files (``files``), file of the register (``local``)."""
    options: Mapping[str, str] = field(default_factory=dict)
    """``timeout``: seconds a question may take, 120 where not given; more as the kind declares."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one cell must be for a row to fit: any of these. Letters count as they are stored."""

    column: str
    equal: Sequence[Value] = ()
    begins: Sequence[str] = ()
    """``%`` and ``_`` are plain letters here and in ``holds``."""
    holds: Sequence[str] = ()
    """Texts that stand anywhere in the cell."""


class SystemFailure(Unavailable):
    """A system cannot be asked: unreachable, refused, broken off."""

    passing = False
    """True where the same question may be answered a moment later: a lost connection, a busy server."""
    follows = False
    """True where the system was not heard, rather than failed: what it holds follows later."""


class CollectionFailure(SystemFailure):
    """One collection of a system cannot be read; the others can."""

    no_such_key = False
    """True where a service has nothing under the key that it was asked for, or lacks the whole collection."""


class Source(Protocol):
    """One system's data, opened for reading only. Safe to use from several threads."""

    near: bool
    """True where the data lies on this machine, so that asking never waits for a network."""

    def rows(
        self,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
    ) -> Iterator[list[Row]]:
        """Batches of all the rows whose every named column holds one of the values given for it.

        Values are compared with whatever type the column has; one that cannot stand there
        matches nothing. Memory does not grow with the number of rows. Raises SystemFailure or
        CollectionFailure.
        """
        ...

    def matching(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        """At most ``limit`` rows that fit every condition, for the search; no order is promised."""
        ...

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        """Rows whose column holds the same e-mail or phone number in another way of writing."""
        ...

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str] | None:
        """The distinct texts of a column, empty ones left out; None where the system cannot list them."""
        ...

    def indexed(self, collection: MapCollection) -> frozenset[str] | None:
        """The columns by which a row is found without reading all; None where that means nothing."""
        ...

    def check(self, collections: Iterable[MapCollection]) -> None:
        """Reach the system and see that the collections are there; raises as ``rows`` does."""
        ...

    def close(self) -> None:
        """Give back connections and memory."""
        ...


@runtime_checkable
class HoldsFiles(Protocol):
    """A source whose rows may name files that lie beside them."""

    def file_beside(self, collection: MapCollection, cell: str) -> Path | None:
        """The file that a cell names; None where there is none, or none within the source's folder."""
        ...


@dataclass(frozen=True, slots=True)
class Broken:
    """Why a system or one of its collections gave nothing."""

    reason: Text
    whole_system: bool
    follows: bool = False

    @classmethod
    def of(cls, error: SystemFailure) -> Broken:
        """What a failure means for the walk."""
        return cls(error.text, not isinstance(error, CollectionFailure), error.follows)
