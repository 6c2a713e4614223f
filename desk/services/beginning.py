"""Where a workspace is made: what the window needs before there is one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto
from typing import TYPE_CHECKING, Protocol

from desk.domain.text import Language, Text

if TYPE_CHECKING:
    from desk.services.desk import Desk


class Place(StrEnum):
    """What a folder is good for."""

    NEW = auto()
    """Missing or empty: a workspace can be made there."""
    WORKSPACE = auto()
    """Holds one already: it is opened."""


@dataclass(frozen=True, slots=True)
class SharedStore:
    """A PostgreSQL database that several desks work in, made by its administrator and still empty."""

    url: str
    """Without a password: ``postgresql+psycopg://desk@db.example/requests``."""
    password: str = ""
    """Goes into the keyring and nowhere else."""


class Beginning(Protocol):
    """Makes workspaces and opens them. Never on the GUI thread, but for ``folder``."""

    @property
    def folder(self) -> str:
        """Where the desk looks for its workspace until told otherwise."""
        ...

    @property
    def lost(self) -> Text | None:
        """That a workspace was there once and is not now; None where there never was one."""
        ...

    def look_at(self, folder: str) -> Place:
        """What a folder is good for.

        Raises BadInput where it holds something else or is no folder, Unavailable where nothing can
        be written there.
        """
        ...

    def check_keyring(self) -> None:
        """Keep, read and delete something in the system keyring; Unavailable where that does not work."""
        ...

    def make(self, folder: str, *, language: Language, shared: SharedStore | None) -> Desk:
        """Make a workspace and open it; from now on the desk opens it by itself.

        A workspace that is there already is opened. Raises as :meth:`look_at`, and Unavailable where
        keyring, disk or database do not do their work; then nothing is left behind.
        """
        ...

    def demo(self) -> Desk:
        """Make the demo workspace on its first use, and open it. It stays apart from the real one."""
        ...
