"""Checking and drafting data maps: what the command line needs of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desk.domain.text import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class MapFinding:
    """Something in a data map that a person should mend, or know of."""

    file: str
    place: str
    """Where in the file: ``collection.field``, a key of our notes, or a line."""
    reason: Text
    """A clause without a full stop."""
    warning: bool = False
    """True: the map can be used all the same."""

    @property
    def text(self) -> Text:
        """File, place and reason as one line."""
        return QT_TRANSLATE_NOOP("maps", "{file}: {place}: {reason}").fill(
            file=self.file, place=self.place, reason=self.reason
        )


@dataclass(frozen=True, slots=True)
class DraftSource:
    """What a map is drafted from."""

    dataset: str
    """Key of the dataset to be written, ``ksoy_asiakastieto`` say."""
    address: str
    """SQLAlchemy URL, or the address or file of an OpenAPI description."""
    secret: str | None = None
    """Password or token; never in the address, which every user of the machine may see."""
    schema: str | None = None
    """Database schema; the database's usual one where not given."""
    look_at_values: bool = True
    """False: only names and types are looked at, nothing is counted in the tables."""


class DataMaps(Protocol):
    """Data maps as files, before any system is asked with them."""

    def check(self, files: Sequence[tuple[str, str]]) -> list[MapFinding]:
        """Everything that is wrong in maps that belong together, problems and warnings.

        ``files``: name and text of each. Raises BadInput where one is no data map at all.
        """
        ...

    def draft(self, source: DraftSource) -> str:
        """A data map as YAML, proposed from what a system says of itself; no values are taken from it.

        Raises BadInput for an address that cannot be used, Unavailable where the system does not answer.
        """
        ...
