"""What registers returned: tables of rows, where they came from, and how each system fared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from desk.domain.person import Identifiers
from desk.domain.text import LocalText, Text

Value = str | int | float | Decimal | bool | date | datetime | bytes | None
"""What a register's cell may hold once read."""

MISSING_MARK = "[!]"
"""Stands after the name of a file that is not where its row says it is."""


class SystemStatus(StrEnum):
    """How one system fared in a collection."""

    COMPLETE = "complete"
    NOTHING_HELD = "nothing_held"
    FAILED = "failed"
    NOT_REACHED = "not_reached"


class About(StrEnum):
    """Whom a field's value is about."""

    SUBJECT = "subject"
    OTHER = "other"
    """Another customer: joint holder, representative, household, contact person."""
    STAFF = "staff"
    """An employee; names of staff are normally not given (C-579/21)."""


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """A column as the data map describes it."""

    name: str
    label: LocalText
    categories: tuple[str, ...] = ()
    """Fideslang data categories, for example ``user.contact.email``."""
    codes: Mapping[str, LocalText] = field(default_factory=dict)
    """Meaning of each code the register writes, by the code as text."""
    unit: str | None = None
    data_type: str | None = None
    """``string, integer, number, date, datetime, boolean, money``; None: as it is."""
    identity: str | None = None
    primary_key: bool = False
    about: About = About.SUBJECT
    file: bool = False
    """Names a file that lies beside the rows: a recording, a photo."""


@dataclass(frozen=True, slots=True)
class CollectionInfo:
    """A table (or file) of a system as the data map describes it."""

    system: str
    """Key of the system in the controller's profile."""
    dataset: str
    name: str
    label: LocalText
    fields: tuple[FieldInfo, ...]
    order: int = 100
    """Place in the letter, small first; the person's own data is first."""
    meaning: LocalText | None = None
    """One plain sentence: what this table is for."""
    series_time: str | None = None
    """For meter readings: the column of the time, by which a monthly summary is made."""
    series_value: str | None = None
    """For meter readings: the column that is summed."""
    time: str | None = None
    """The column of the day by which a row falls into a chosen period or not; None: rows of no time."""
    purpose: LocalText | None = None
    """What it is held for (Art. 15(1)(a)); None here and below: what the controller's notice says of everything."""
    source: LocalText | None = None
    """Where it is from (Art. 15(1)(g))."""
    recipients: LocalText | None = None
    """Who has been or will be given it (Art. 15(1)(c))."""
    retention: LocalText | None = None
    """How long it is kept (Art. 15(1)(d))."""

    @property
    def key(self) -> str:
        """``dataset:collection``, as in JSON."""
        return f"{self.dataset}:{self.name}"

    @property
    def columns(self) -> tuple[str, ...]:
        """Column names in the map's order."""
        return tuple(info.name for info in self.fields)


@dataclass(slots=True)
class Table:
    """Rows of one collection about one person. Rows are tuples in the order of ``info.columns``."""

    info: CollectionInfo
    rows: Sequence[tuple[Value, ...]]
    """A list, or rows that are read from the vault piece by piece as they are needed."""
    through: tuple[str, ...] = ()
    """How it was reached: ``identity personal_identity_code`` or ``asiakas.asiakas_id -> sopimus.asiakas_id``."""


@dataclass(frozen=True, slots=True)
class OtherPerson:
    """Somebody else who is in the person's rows, and what of them must not slip through."""

    role: str
    """Why they are there: ``joint_holder, other_tenant, household, representative, guardian, mentioned``."""
    identifiers: Identifiers
    """Names, codes, customer numbers, phones, e-mails and addresses that the registers hold."""
    safety_ban: bool = False
    shares_place: bool = False
    """True: the person asking has, or had, the same place of use."""


@dataclass(frozen=True, slots=True)
class AskedCollection:
    """What one collection was asked, for the search certificate: names of keys, never values."""

    collection: str
    """``dataset:collection``."""
    label: LocalText
    questions: int = 0
    """0: no key of the person led here."""
    rows: int = 0
    keys: tuple[str, ...] = ()
    """Identity keys it was asked with."""
    references: tuple[str, ...] = ()
    """References along which it was asked: ``asiakas.asiakas_id -> sopimus.asiakas_id``."""
    set_aside: Mapping[str, int] = field(default_factory=dict)
    """Rows kept out while collecting, by reason."""
    reachable: bool = True
    """False: no identity and no reference of any data map leads here, so nobody's rows are found."""


@dataclass(frozen=True, slots=True)
class SystemResult:
    """How one system fared, for the search certificate."""

    system: str
    status: SystemStatus
    records: int
    seconds: float
    reason: Text | None = None
    """Why it failed or was not reached, in a sentence the clerk may read aloud."""
    asked_at: datetime | None = None
    keys: tuple[str, ...] = ()
    """Identity keys it was asked with (names of keys, never values), those first typed included."""
    asked: tuple[AskedCollection, ...] = ()
    """What each of its collections was asked."""

    @property
    def unanswered(self) -> bool:
        """True where the system has not said yet what it holds."""
        return self.status in (SystemStatus.FAILED, SystemStatus.NOT_REACHED)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person found in a controller's registers, all systems together."""

    subject: str
    """Opaque and stable: ``dataset:collection:key`` of the first row; given back to collect."""
    rows: tuple[str, ...]
    """All root rows of this person, in the form of ``subject``."""
    name: str
    birth_date: date | None
    address: str | None
    identifiers: Identifiers
    systems: tuple[str, ...]
    matched_on: tuple[str, ...]
    """Identity keys on which the query matched."""
    score: float
    """0 to 100."""
    language: str | None = None
    """The customer's language on record: fi, sv, en."""
    safety_ban: bool = False
    company: bool = False
    sole_trader: bool = False
    """A person who trades under a business ID: the right of access is theirs."""
    sign_twins: int = 0
    """How many others have a code that differs only in its sign."""
    signless: int = 0
    """How many other rows hold a code of this person without its sign: theirs or a sign twin's."""
    unsigned: bool = False
    """The registers hold this person's code without its sign only, so it does not say whose it is."""
    namesakes: int = 0
    """How many others have the same name and birth date, or the same name where there is none."""
    same_by: tuple[str, ...] = ()
    """Identity keys whose equal values show that the rows of several systems are one person's."""


@dataclass(slots=True)
class Collection:
    """Everything a controller's registers returned about one person."""

    systems: list[SystemResult]
    tables: list[Table]
    others: list[OtherPerson] = field(default_factory=list)
    set_aside: dict[str, int] = field(default_factory=dict)
    """Rows kept out while collecting, by reason: ``tenancy``."""
    identifiers: Identifiers = field(default_factory=Identifiers)
    """All identifiers of the person that the registers hold."""
    answers: tuple[str, ...] = ()
    """Names of the kept answers that it rests on; the others are not needed any more."""
    safety_ban: bool = False
    """A row of the person's tells of a safety ban, also where the search has not known it."""

    @property
    def complete(self) -> bool:
        """True when every system answered."""
        return not any(result.unanswered for result in self.systems)

    @property
    def records(self) -> int:
        """Rows in all tables."""
        return sum(len(table.rows) for table in self.tables)
