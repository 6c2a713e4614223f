"""What an answer letter says, before anything is drawn: values only, in the order of the letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.deadline import Deadline
from desk.domain.period import Period
from desk.domain.records import CollectionInfo, SystemResult, Value
from desk.domain.representation import Representative
from desk.domain.request import FreeCheck, LetterKind, Pause
from desk.domain.text import Language, LocalText


class Ground(StrEnum):
    """Why something was set aside, left out or blacked out."""

    TENANCY = "tenancy"
    """Rows from before or after the person's contract belong to somebody else (Art. 15(4))."""
    OTHER_PERSON = "other_person"
    """Concerns another customer (Art. 15(4))."""
    STAFF = "staff"
    """Name of an employee (C-579/21)."""
    IDENTITY_CODE = "identity_code"
    """A personal identity code is not repeated needlessly (1050/2018 s. 29)."""
    SAFETY_BAN = "safety_ban"
    """Would locate somebody under a safety ban (Art. 15(4), 32)."""
    PERIOD = "period"
    """Lies outside the period that the customer chose: no ground of the law, and to be had by asking."""
    CLERK = "clerk"
    """Decided by the person who reviewed the answer, with a written reason."""


BLACKED_OUT = "█████"
"""What stands in place of a value or a part of a text that was covered."""


@dataclass(slots=True)
class ShownTable:
    """A table as the letter shows it: covered values are already gone from its rows."""

    info: CollectionInfo
    rows: list[tuple[Value, ...]]
    through: tuple[str, ...] = ()
    covered: Mapping[int, tuple[tuple[str, Ground], ...]] = field(default_factory=dict)
    """Column and ground of everything covered in a row, by the row's place among the shown rows."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that an owner gave for the answer; it travels inside the letter as it is."""

    name: str
    """File name, ASCII."""
    media_type: str
    system: LocalText
    """Name of the system it came from."""
    data: bytes


@dataclass(frozen=True, slots=True)
class BesideFile:
    """A recording or another file that travels beside the letter, and is hashed in it."""

    name: str
    """File name, ASCII."""
    description: LocalText
    """What it is, and where it is from."""
    sha256: str
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class AnswerContent:
    """Everything the answer letter needs."""

    profile: ControllerProfile
    request: str
    """Request number ``2026-0131``."""
    channel: Channel
    delivery: Delivery
    received: date
    letter_date: date
    language: Language
    recipient: tuple[str, ...]
    """Lines of the recipient block: name, then the address on record."""
    subject_name: str
    tables: list[ShownTable]
    systems: tuple[SystemResult, ...]
    omissions: Mapping[str, int]
    """``Ground`` to how many values or rows it covers."""
    clock: Deadline
    free_check: FreeCheck
    pauses: tuple[Pause, ...] = ()
    extended: bool = False
    period: Period | None = None
    """The period that the customer chose; None: everything."""
    enclosures: tuple[Enclosure, ...] = ()
    beside: tuple[BesideFile, ...] = ()
    representative: Representative | None = None
    """Who asks for the person; the letter then goes to them and speaks about the person."""
    print_everything: bool = False
    """Long tables stand in the letter row by row, whatever the profile says."""

    @property
    def records(self) -> int:
        """Rows in all tables."""
        return sum(len(table.rows) for table in self.tables)

    @property
    def complete(self) -> bool:
        """False when a system failed or was not reached; the letter then says so."""
        return not any(result.unanswered for result in self.systems)

    @property
    def kind(self) -> LetterKind:
        """Which letter answers: "nothing held" only where every system said so and nothing was left out."""
        if not self.complete:
            return LetterKind.PARTIAL_ANSWER
        if self.records or any(self.omissions.values()):
            return LetterKind.ANSWER
        return LetterKind.NOTHING_HELD
