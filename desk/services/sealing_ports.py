"""What letters and commands need of sealing, as protocols: files inside a letter, the archive, checking."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.text import Language

if TYPE_CHECKING:
    from desk.services.ports import WrittenLetter


@dataclass(frozen=True, slots=True)
class Verification:
    """What a signed PDF's signature says."""

    valid: bool
    """The signature and the bytes it covers hold."""
    intact: bool
    """It covers the whole file."""
    trusted: bool
    """Its chain ends in a given root, and so does that of its time stamp, where it has one."""
    signer: str | None
    signed_at: datetime | None
    level: str | None
    """``B-B``, ``B-T``, ``B-LT`` ... or None."""


class Verifier(Protocol):
    """Checks signed PDFs."""

    def verify(self, file: Path, trust: Sequence[Path]) -> Verification:
        """BadInput where the file is no PDF or cannot be read; a PDF without a signature is not valid."""
        ...


class Network(Protocol):
    """Asks services that help a signature to last: time stamps, revocation."""

    def ask(
        self,
        url: str,
        *,
        body: bytes | None,
        media_type: str | None,
        login: tuple[str, str] | None,
        seconds: float,
    ) -> bytes:
        """What a service answers: to a ``POST`` where there is a body, else to a ``GET``.

        ``media_type``: of the body; ``login``: user name and password (Basic); ``seconds``: after
        which everything is over, however slowly bytes arrive. Raises Unavailable whose text is a
        clause: why there is no answer.
        """
        ...


@dataclass(frozen=True, slots=True, init=False)
class Attachment:
    """A file that travels inside a letter."""

    name: str
    """File name, ASCII."""
    media_type: str
    """``text/csv`` and ``application/json`` for the letter's own data, else that of a file given for it."""
    description: str
    """What it holds, in the reader's language."""
    size: int
    """Bytes."""
    stored: bytes = field(repr=False)
    """What it holds: compressed (RFC 1950) where ``compressed``, as six years of readings are long."""
    compressed: bool

    def __init__(self, name: str, media_type: str, description: str, data: bytes) -> None:
        """``data``: the bytes of the file."""
        compressed = media_type in _COMPRESSED
        for key, value in (
            ("name", name),
            ("media_type", media_type),
            ("description", description),
            ("size", len(data)),
            ("stored", zlib.compress(data) if compressed else data),
            ("compressed", compressed),
        ):
            object.__setattr__(self, key, value)

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return zlib.decompress(self.stored) if self.compressed else self.stored


_COMPRESSED = ("text/csv", "application/json")


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked piece of a page's content (ISO 32000-1, 14.7.4.2)."""

    page: int
    """Page index, from 0."""
    number: int
    """Its number on that page, from 0."""


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that leads to another page of the same letter."""

    page: int
    box: tuple[float, float, float, float]
    """Left, bottom, right, top in points from the page's lower left corner."""
    target: int
    """Page index that it leads to."""
    height: float
    """Points from the target page's lower edge."""
    tells: str
    """What a screen reader says of it."""


@dataclass(slots=True, eq=False)
class Tag:
    """An element of the letter's structure, for screen readers (ISO 32000-1, 14.8; PDF/UA-1).

    Made before it is drawn and filled while drawing, so that a paragraph or table that runs over
    several pages stays one element.
    """

    role: str
    """A standard structure type: ``P, H1, H2, Table, TR, TH, TD, L, LI, Lbl, LBody, Figure`` ..."""
    children: list[Tag | Mark | Link] = field(default_factory=list)
    alternative: str | None = None
    """What is said in place of its content."""
    scope: str | None = None
    """Of a header cell: ``Column`` or ``Row``."""
    box: tuple[float, float, float, float] | None = None
    """Of a figure: where it stands on its page."""
    placed: bool = False
    """True once it stands in the structure."""


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """Where a letter keeps room for its signature."""

    page: int
    """Page index, from 0."""
    box: tuple[float, float, float, float]
    """Left, bottom, right, top in points from the page's lower left corner."""
    colour: str
    """``#RRGGBB`` of its frame."""
    tells: str = ""
    """What a screen reader says of it."""


class Archive(Protocol):
    """Makes a drawn letter an archivable file with its data inside."""

    def finish(
        self,
        pdf: bytes,
        *,
        title: str,
        author: str,
        language: Language,
        made: date,
        attachments: Sequence[Attachment],
        signature: SignaturePlace | None,
        structure: Tag | None = None,
    ) -> bytes:
        """The same pages as PDF/A-3b, with attachments, an empty signature field and their tags."""
        ...


class Inspector(Protocol):
    """Reads a drawn letter before it is signed, as somebody who did not draw it."""

    def inspect(self, letter: WrittenLetter, facts: LetterFacts) -> tuple[Finding, ...]:
        """Everything that keeps the letter from being signed; empty where it may be.

        May raise anything where the letter cannot be read: whoever asks takes that as a finding.
        """
        ...
