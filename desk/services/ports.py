"""What the use cases need from the outside, as protocols; the outer packages fulfil them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from desk.domain.answer import AnswerContent
from desk.domain.controller import ControllerProfile
from desk.domain.health import SystemHealth
from desk.domain.letter_facts import Finding
from desk.domain.notice import Notice
from desk.domain.question import Owner
from desk.domain.records import Candidate, Collection, OtherPerson, SystemResult
from desk.domain.text import Language, LocalText, Text
from desk.services.row_pieces import Packed


class Clock(Protocol):
    """Tells the time; tests bring their own."""

    def now(self) -> datetime:
        """The moment, with zone Europe/Helsinki."""
        ...

    def today(self) -> date:
        """The day in Helsinki."""
        ...


class Holidays(Protocol):
    """The public holidays on which a time limit of the law rolls."""

    def name(self, day: date) -> LocalText | None:
        """Name of the public holiday, or None on other days (Sundays are not holidays here)."""
        ...


class Translator(Protocol):
    """Writes texts in one language."""

    @property
    def language(self) -> Language: ...

    def __call__(self, text: Text) -> str: ...


class Progress(Protocol):
    """Follows a long job; called from the job's thread."""

    def system(self, system: str, rows: int, result: SystemResult | None) -> None:
        """A system has returned so many rows.

        ``result`` is given when it has answered all that it was asked, and once more where another
        system leads to more of it later.
        """
        ...

    @property
    def cancelled(self) -> bool:
        """True when the clerk wants the job to stop."""
        ...


class Profiles(Protocol):
    """The controllers' profiles."""

    def all(self) -> tuple[ControllerProfile, ...]: ...

    def get(self, key: str) -> ControllerProfile:
        """The profile; BadInput naming the known keys where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: candidates, best first, and the systems that did not answer."""

    candidates: tuple[Candidate, ...]
    failures: tuple[SystemResult, ...] = ()


class Answers(Protocol):
    """Where registers keep what they answered in one collection, so that no question is put twice.

    Safe to use from several threads. What a call was given is saved when it returns.
    """

    @property
    def stored(self) -> bool:
        """True where pieces are written to a store and have to be ``bytes``."""
        ...

    def whole(self) -> Mapping[str, bytes]:
        """The heads of the answers that did not break off, by name, in the order they were kept."""
        ...

    def keep(
        self, answer: str, pieces: Sequence[Packed], *, first: int, head: bytes | None
    ) -> None:
        """Keep the next pieces of an answer; ``head`` comes with the last: the answer is whole."""
        ...

    def piece(self, answer: str, place: int) -> Packed:
        """One piece as it was given; Unavailable where it is gone."""
        ...

    def drop(self, answers: Iterable[str]) -> None:
        """Forget some answers."""
        ...


class Registers(Protocol):
    """All registers of all controllers. Nothing here ever writes to a register."""

    def search(self, controller: str, text: str, limit: int = 20) -> Found:
        """Find people by identity code, customer number, metering point, name, address, phone or e-mail."""
        ...

    def find(self, controller: str, identity: Mapping[str, str]) -> Found:
        """Find the people for whom every given key agrees with what the registers hold.

        A key that no system of the controller holds raises BadInput.
        """
        ...

    def subject(self, controller: str, subject: str) -> Candidate:
        """The candidate of a ``subject`` text; NoAnswer where the row is gone, BadInput where it is malformed."""
        ...

    def collect(
        self,
        controller: str,
        person: Candidate | None,
        identity: Mapping[str, str],
        progress: Progress,
        only: Sequence[str] | None = None,
        *,
        answers: Answers | None = None,
    ) -> Collection:
        """Everything about a person, system by system; one failed system never loses the others.

        ``identity``: the keys that were typed. ``person`` None: nobody was found, so each system is
        asked with ``identity`` and says it holds nothing. ``answers``: where rows are kept as they
        come; what is there already is not asked again. Without it rows stay in memory, compressed.
        ``only``: ask just these systems again; the others' answers are those kept in ``answers``,
        and without ``answers`` the result holds these systems alone. Raises Cancelled.
        """
        ...

    def mentioned(
        self, controller: str, person: Candidate | None, texts: Sequence[str]
    ) -> list[OtherPerson]:
        """Everybody else on record whom some texts mention, so that they can be covered."""
        ...


class RegisterDoctor(Protocol):
    """Says how the systems behind a controller answer. Asks for nobody and writes nothing."""

    def examine(
        self, controllers: Sequence[str], *, seconds: float, extract_days: int
    ) -> list[SystemHealth]:
        """How each system of some controllers answers, in the order of their profiles.

        All are asked at the same time, and none is waited for longer than ``seconds``.
        ``extract_days``: older extracts are told.
        """
        ...


class Owners(Protocol):
    """Who answers for the systems that have no connection."""

    def of(self, controller: str, system: str) -> Owner:
        """The owner as the settings name it; BadInput where they cannot be used."""
        ...


class Secrets(Protocol):
    """Secrets in the system keyring; Unavailable where there is none."""

    def get(self, name: str) -> bytes | None: ...

    def set(self, name: str, secret: bytes) -> None: ...

    def delete(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """A drawn letter, not signed yet."""

    pdf: bytes
    pages: int
    items: Mapping[str, str] = field(default_factory=dict)
    """What the law wants to be told (Art. 15(1)-(2), 12(4)), by name, in the words that were drawn."""
    data_digest: str = ""
    """SHA-256 of what the letter says as data, 64 hexadecimal digits."""
    check_code: str = ""
    """The check code as printed: ``7F3A-91C2-5D0E``."""
    printed: Mapping[str, int] = field(default_factory=dict)
    """The words of the records that stand in its pages in full, and how often each was drawn."""
    findings: tuple[Finding, ...] = ()
    """What keeps it from being signed, where that was looked at already."""


class LetterWriter(Protocol):
    """Draws letters."""

    def answer(self, content: AnswerContent, translator: Translator) -> WrittenLetter:
        """The answer letter as PDF with its data attached."""
        ...

    def notice(self, notice: Notice, translator: Translator) -> WrittenLetter:
        """Any letter beside the answer as PDF: a receipt, an extension, a refusal ..."""
        ...


@dataclass(frozen=True, slots=True)
class SignedLetter:
    """A signed PDF."""

    pdf: bytes
    signer: str
    """Name in the certificate."""
    signed_at: datetime
    level: str = "B-B"
    """PAdES baseline level (ETSI EN 319 142-1, section 6): ``B-B``, ``B-T`` or ``B-LT``."""
    notice: Text | None = None
    """Why the level is lower than the settings ask for; None where it is not."""


class Signer(Protocol):
    """Signs PDFs (PAdES, ETSI EN 319 142-1) with the controller's certificate."""

    def sign(
        self, pdf: bytes, *, controller: str, reason: str, language: Language
    ) -> SignedLetter: ...
