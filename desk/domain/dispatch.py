"""What left the desk: which letter and which files, when, how and to where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.controller import Delivery


@dataclass(frozen=True, slots=True)
class SentFile:
    """One file that left, as it left."""

    name: str
    sha256: str
    """Of the bytes that left, 64 hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class Companion:
    """A recording or another file that travels beside a letter, and where it lies in a register."""

    name: str
    """File name, ASCII, as the letter lists it."""
    sha256: str
    size: int
    """Bytes."""
    collection: str
    """``dataset:collection`` of the row that names it."""
    cell: str
    """What the row calls it."""


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One delivery of a letter (Art. 12(3); accountability, Art. 5(2))."""

    request: str
    letter: str
    """Vault identifier of the letter."""
    way: Delivery
    to: str
    """Where it went, in one line: an address, an e-mail address, who took it at the counter."""
    at: datetime
    actor: str
    files: tuple[SentFile, ...]
    """The letter itself or its encrypted cover first, then what travelled beside it."""
    note: str = ""
    """How the passphrase travels, what was shown on the premises; never a passphrase."""
