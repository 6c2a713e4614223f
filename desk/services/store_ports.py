"""What the use cases need of the desk's own store: one transaction and what it holds, as protocols."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from desk.domain.controller import Delivery
from desk.domain.dispatch import Dispatch
from desk.domain.incoming import Incoming
from desk.domain.listed import ListedRows
from desk.domain.person import Identifiers
from desk.domain.presence import Visit
from desk.domain.question import Question
from desk.domain.request import AccessRequest, AuditEvent, FreeCheck, Letter, Pause
from desk.services.case_ports import Cases


class Asked(NamedTuple):
    """All that the dates of a request depend on, beside the rules."""

    controller: str
    received: date
    delivery: Delivery
    pauses: tuple[tuple[date, date], ...]
    """Those that stopped the clocks; one that is open adds nothing yet."""
    extended: bool
    estate: bool


class Dates(NamedTuple):
    """The dates of a request as they are stored; None for an estate, which has no clock."""

    target: date | None
    law: date | None
    ruling: date | None
    work_by: date | None


class Requests(Protocol):
    """The stored requests, within one transaction."""

    def add(self, request: AccessRequest) -> AccessRequest:
        """Store a new request; returns it with its number and version 1."""
        ...

    def get(self, number: str) -> AccessRequest:
        """The request; NoAnswer where there is none."""
        ...

    def save(self, request: AccessRequest) -> AccessRequest:
        """Store a change; Conflict where somebody else saved in the meantime. Returns the new version."""
        ...

    def list(
        self, *, open_only: bool = False, controller: str | None = None
    ) -> list[AccessRequest]:
        """Requests, the earliest ruling date first."""
        ...

    def listed(
        self, *, open_only: bool = False, controller: str | None = None, first: int | None = None
    ) -> ListedRows:
        """The same for lists: a few facts of each, quick for fifty thousand of them.

        ``first``: only so many, the earliest of those that have a date.
        """
        ...

    def asked_customers(self, numbers: Collection[str]) -> tuple[tuple[str, str, Pause], ...]:
        """Which of these requests ask the customer something: number, controller and question.

        Some hundred numbers at most.
        """
        ...

    def dated(self) -> tuple[tuple[str, Asked, Dates], ...]:
        """Of every open request its number, what its dates depend on, and the dates that are stored."""
        ...

    def about(
        self, *, controller: str, year: int, person: Identifiers
    ) -> tuple[AccessRequest, ...]:
        """A controller's requests about a person: those received in a year, and the open ones of any.

        ``person``: what the ledger remembers them by; one identifier in common is enough. The first
        received first.
        """
        ...


class Ledger(Protocol):
    """The free checks given: one row for each identifier of a person, unit and year, as keyed hashes."""

    def claim(
        self, *, unit: str, year: int, identifiers: Identifiers, request: str, received: date
    ) -> FreeCheck:
        """Take the year's free check for the request, or say which request has it. Idempotent per request."""
        ...

    def look(self, *, unit: str, year: int, identifiers: Identifiers) -> FreeCheck:
        """What ``claim`` would say now, without taking anything."""
        ...

    def give_back(self, request: str) -> None:
        """Free what a withdrawn, refused or merged request had taken."""
        ...

    def purge(self, today: date) -> int:
        """Delete rows at the end of the year after theirs; returns how many."""
        ...


class Audit(Protocol):
    """The history: appended in the same transaction as the change it tells of, chained by keyed hashes."""

    def append(self, event: AuditEvent) -> None: ...

    def of(self, request: str) -> list[AuditEvent]: ...

    def broken_at(self) -> int | None:
        """Number of the first event whose chain value is wrong, or None when all hold."""
        ...


class Vault(Protocol):
    """Collected data and sent letters: compressed, encrypted, hashed, purgeable; part of the transaction."""

    def put(self, request: str, kind: str, data: bytes) -> str:
        """Keep data; returns its identifier.

        ``kind``: ``collection``, ``review``, ``letter``, an owner's ``answer`` and its ``file``, or
        what is ``incoming``, which belongs to no request yet ("").
        """
        ...

    def get(self, identifier: str) -> bytes:
        """The data as it was put; Unavailable where it is gone or its hash is wrong."""
        ...

    def drop(self, identifier: str) -> None:
        """Delete data that is not needed any more; nothing where it is gone already."""
        ...


class Questions(Protocol):
    """The questions to owners of systems without a connection, within one transaction."""

    def add(self, question: Question) -> Question:
        """Store a new question; returns it with version 1. Conflict where somebody else asked it just now."""
        ...

    def save(self, question: Question) -> Question:
        """Store a change; Conflict where somebody else saved in the meantime. Returns the new version."""
        ...

    def of(self, request: str) -> list[Question]:
        """The questions of a request: by system, the first one first."""
        ...

    def unanswered(self) -> list[Question]:
        """The open questions of all requests."""
        ...


class SealedLetters(Protocol):
    """Every sealed letter of every request, within one transaction. Nothing here is changed again."""

    def add(self, request: str, letter: Letter) -> None: ...

    def of(self, request: str) -> list[Letter]:
        """The letters of a request, the first signed first."""
        ...

    def not_sent(self) -> list[tuple[str, Letter]]:
        """Letters that no dispatch tells of, and the numbers of their requests; the first signed first."""
        ...

    def by_code(self, code: str) -> list[tuple[str, Letter]]:
        """Letters with a check code, as printed, and the numbers of their requests."""
        ...


class Dispatches(Protocol):
    """What left the desk, within one transaction."""

    def add(self, dispatch: Dispatch) -> None: ...

    def of(self, request: str) -> list[Dispatch]:
        """What left for a request, the first first."""
        ...


class Presences(Protocol):
    """Which windows show which request, within one transaction."""

    def stay(self, visit: Visit, *, gone_before: datetime) -> None:
        """Note a visit in place of the window's last one; those silent since are forgotten."""
        ...

    def leave(self, window: str) -> None:
        """The window shows no request any more."""
        ...

    def of(self, request: str) -> list[Visit]:
        """The windows that show a request, the first one first."""
        ...


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """A whole answer of a register, kept under a request."""

    run: str
    """The collection that it belongs to, however often that was taken up again."""
    name: str
    at: datetime
    """When its first piece was kept."""
    head: bytes
    """What was asked, as whoever kept it wrote it."""


class KeptAnswers(Protocol):
    """What registers answered, kept piece by piece while a collection runs; part of the transaction."""

    def put(
        self,
        request: str,
        run: str,
        answer: str,
        pieces: Sequence[bytes],
        *,
        first: int,
        head: bytes | None,
        at: datetime,
    ) -> None:
        """Keep the next pieces of an answer, the first of them in place ``first``.

        ``head`` comes with the last of them: the answer is whole. ``at`` counts with the first.
        """
        ...

    def whole(self, request: str) -> list[KeptAnswer]:
        """The answers of a request that did not break off, in the order they were kept."""
        ...

    def piece(self, answer: str, place: int) -> bytes:
        """One piece as it was put; Unavailable where it is gone or was changed."""
        ...

    def drop(self, answers: Iterable[str]) -> None:
        """Delete some answers; nothing where they are gone already."""
        ...

    def keep_only(self, request: str, answers: Iterable[str]) -> None:
        """Delete all other answers of a request, those that broke off included."""
        ...


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What stood in a form that was not finished."""

    data: bytes = field(repr=False)
    at: datetime
    """When it was kept."""


class Drafts(Protocol):
    """Forms that were not finished, one of each kind and clerk; encrypted, part of the transaction."""

    def keep(self, form: str, actor: str, data: bytes, *, at: datetime) -> None:
        """Keep what stands in a form in place of what stood there before."""
        ...

    def get(self, form: str, actor: str) -> KeptDraft | None:
        """What stood in a form; None where nothing did, or where it was damaged."""
        ...

    def drop(self, form: str, actor: str) -> None:
        """Forget what stood in a form; nothing where nothing did."""
        ...

    def purge(self, before: datetime) -> None:
        """Forget every form that nobody touched since."""
        ...


@dataclass(frozen=True, slots=True)
class Piled:
    """A document that arrived, as the desk keeps it."""

    id: str
    document: Incoming
    at: datetime
    """When it was taken in."""
    actor: str
    """Who took it in."""
    place: int
    """In the pile; the smallest comes first."""
    aside: bool = False
    """True: somebody put it behind the others."""
    request: str | None = None
    """The request that it belongs to; None while it lies in the pile."""


class IncomingDocuments(Protocol):
    """Documents that arrived, within one transaction: those in the pile and those of requests."""

    def add(self, document: Incoming, data: bytes, *, at: datetime, actor: str) -> Piled:
        """Lay a document on the pile, behind the others. Conflict where the same one was laid there just now."""
        ...

    def pile(self) -> list[Piled]:
        """The documents without a request, the first that came first."""
        ...

    def of(self, request: str) -> list[Piled]:
        """The documents of a request, the first that came first."""
        ...

    def get(self, identifier: str) -> Piled:
        """A document; NoAnswer where there is none."""
        ...

    def with_digest(self, sha256: str) -> Piled | None:
        """The document with these bytes, in the pile or in a request."""
        ...

    def put_behind(self, identifier: str) -> None:
        """Put a document aside: behind all others."""
        ...

    def give(self, identifier: str, request: str) -> Piled:
        """Take a document off the pile and into a request. Conflict where another request has it."""
        ...

    def move(self, request: str, into: str) -> None:
        """All documents of a request belong to another one from now on."""
        ...

    def throw_away(self, identifier: str) -> None:
        """Delete a document of the pile; Conflict where a request has it."""
        ...

    def data(self, identifier: str) -> bytes:
        """The document's bytes as they came; Unavailable where they are gone or were changed."""
        ...


class UnitOfWork(Protocol):
    """One transaction. Leaving the ``with`` block without ``commit()`` changes nothing."""

    requests: Requests
    ledger: Ledger
    audit: Audit
    vault: Vault
    questions: Questions
    answers: KeptAnswers
    letters: SealedLetters
    dispatches: Dispatches
    presences: Presences
    drafts: Drafts
    incoming: IncomingDocuments
    cases: Cases

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def commit(self) -> None: ...


UnitOfWorkFactory = Callable[[], UnitOfWork]
"""Opens a transaction that may write (BEGIN IMMEDIATE on the embedded store)."""
