"""What taking in post and e-mail needs of the outside, as protocols: files that are dropped, a reader of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from desk.domain.incoming import Incoming
from desk.domain.signature import SignatureFact
from desk.domain.text import Text


class DroppedFiles(Protocol):
    """Files as somebody drops them on the window; none of them is ever changed or deleted."""

    def found(self, paths: Sequence[Path]) -> Iterator[Path | Text]:
        """The files themselves and those in folders, in the order of their names.

        A text tells what of it is left alone, and why. Links to folders are not followed.
        """
        ...

    def read(self, file: Path) -> bytes:
        """What is in a file; BadInput where it is gone, no plain file, empty, or too large."""
        ...


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn page."""

    width: int
    height: int
    """Pixels."""
    rgb: bytes = field(repr=False)
    """Three bytes for each pixel, row by row from the top, nothing between rows."""
    text: str = field(repr=False)
    """The words on the page, for whoever has them read aloud; empty where it is a picture."""


@dataclass(frozen=True, slots=True)
class Words:
    """An e-mail as plain text."""

    text: str = field(repr=False)
    notice: Text | None = None
    """What of it could not be shown."""


class PaperReader(Protocol):
    """Reads documents that strangers sent: nothing in them is run, followed or loaded from elsewhere.

    Every call raises BadInput with a sentence for the clerk where the document cannot be read.
    ``enclosed`` is the number of a file that came with an e-mail; 0 means the document itself.
    """

    def read(self, name: str, data: bytes) -> Incoming:
        """What a file is and what it says of itself."""
        ...

    def words(self, data: bytes, enclosed: int = 0) -> Words:
        """An e-mail's text; HTML is reduced to its words."""
        ...

    def page(self, data: bytes, page: int, *, width: int, enclosed: int = 0) -> Picture:
        """One page, counted from 1, drawn so many pixels wide; smaller where that would be too much."""
        ...

    def signatures(self, data: bytes, enclosed: int = 0) -> tuple[SignatureFact, ...]:
        """Every electronic signature in it; empty where there is none. Nobody is asked anything."""
        ...

    def standings(self, facts: Sequence[SignatureFact]) -> tuple[SignatureFact, ...]:
        """The same signatures once their issuers were asked whether the certificates were revoked.

        May take ten seconds. Only issuers that a trusted root vouches for are asked, and whoever
        cannot be reached is told as such.
        """
        ...


@dataclass(frozen=True, slots=True)
class Papers:
    """What a desk that takes documents in works with."""

    files: DroppedFiles
    reader: PaperReader
