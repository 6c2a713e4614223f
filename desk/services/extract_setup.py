"""What importing extracts as a new system needs and gives: plain values and a port."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desk.domain.text import LocalText
from desk.services.data_maps import MapFinding
from desk.services.setup_ports import SystemSetup


@dataclass(frozen=True, slots=True)
class SeenColumn:
    """A column as the drafted map understands it."""

    name: str
    label: LocalText | None
    """What it holds; None where its name tells nothing."""
    finds: bool
    """People can be found by it."""


@dataclass(frozen=True, slots=True)
class SeenCollection:
    """A file as the drafted map understands it."""

    name: str
    label: LocalText
    people: bool
    """Each row is a person or a company that can be searched for."""
    rows: int
    columns: tuple[SeenColumn, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """Extracts that are a system now."""

    system: SystemSetup
    data_map: str
    """File of the drafted map, relative to the workspace."""
    collections: tuple[SeenCollection, ...]
    findings: tuple[MapFinding, ...]


class ExtractSetups(Protocol):
    """Makes systems of extracts. Never on the GUI thread."""

    def bring(
        self, controller: str, files: Sequence[str], name: LocalText, *, system: str | None = None
    ) -> Brought:
        """Draft a map of some files, set a system of imported extracts up, and import them.

        ``system``: key of a system that the controller's profile has and that is not set up yet;
        None: a new one. All of it is done or nothing. Raises BadInput where a file cannot be used,
        and Unavailable where something cannot be written or there is no keyring.
        """
        ...
