"""The ports in memory, as small as they can be; for tests of the use cases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

from desk.domain.answer import AnswerContent
from desk.domain.controller import (
    ControllerProfile,
    Delivery,
    PostalAddress,
    Stated,
    SystemProfile,
)
from desk.domain.dispatch import Dispatch
from desk.domain.entitlement import identifiers_of, known_by
from desk.domain.errors import BadInput, Conflict, NoAnswer, Unavailable
from desk.domain.incoming import Incoming
from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.listed import ListedRows, listed
from desk.domain.notice import Notice
from desk.domain.person import Identifiers
from desk.domain.presence import Visit
from desk.domain.question import Owner, Question
from desk.domain.records import Candidate, Collection, OtherPerson, SystemResult, SystemStatus
from desk.domain.representation import of_estate
from desk.domain.request import (
    AccessRequest,
    AuditEvent,
    FreeCheck,
    Letter,
    Pause,
)
from desk.domain.text import Language, LocalText, Text, render
from desk.services.case_ports import EndedCase
from desk.services.desk import Desk
from desk.services.ports import Answers, Found, Progress, SignedLetter, Translator, WrittenLetter
from desk.services.sealing_ports import Attachment
from desk.services.store_ports import (
    Asked,
    Dates,
    KeptAnswer,
    KeptDraft,
    Piled,
    UnitOfWork,
)


def local(text: str) -> LocalText:
    """The same text in all languages."""
    return LocalText(text, text, text)


def profile(key: str = "issoy", **changes: object) -> ControllerProfile:
    """A controller with one register in two systems."""
    made = ControllerProfile(
        key=key,
        name="Koesähkö Oy",
        group=(),
        joint_register=False,
        business_id="0159029-2",
        street_address=PostalAddress("Koekatu 1", "55120", "Imatra"),
        postal_address=PostalAddress("Koekatu 1", "55120", "Imatra"),
        phone="05 6835 209",
        email=None,
        web=None,
        contact=local("Rekisteriasioiden yhteyshenkilö"),
        contact_phone=None,
        marketing_ban_contact=None,
        register=local("asiakasrekisteri"),
        data_subjects=local("asiakkaat"),
        purposes=(local("asiakassuhteen hoito"),),
        rights=(),
        stated=Stated(None, None, None, None, None, None, None, None, (), (), None, None),
        house_target_days=30,
        postal_working_days=5,
        usual_delivery=Delivery.COUNTER,
        electronic_answers=True,
        accepts_driving_licence=False,
        default_language="fi",
        letter_table_rows=200,
        accent_colour="#0B5CA8",
        systems=(
            SystemProfile("asiakastieto", local("Asiakastieto"), "sql", "a.yaml"),
            SystemProfile("online", local("Online"), "sql", "b.yaml"),
        ),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # any field of the profile may be changed


@dataclass
class FixedClock:
    """A day that stands still."""

    day: date

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def today(self) -> date:
        return self.day


class NoHolidays:
    """Weekends only."""

    def name(self, day: date) -> LocalText | None:
        return None


class English:
    """The source texts, with their values."""

    language: Language = "en"

    def __call__(self, text: Text) -> str:
        return render(text, text.source, "en", lambda _, source: source)


@dataclass
class FakeProfiles:
    """Profiles by key."""

    profiles: Mapping[str, ControllerProfile]

    def all(self) -> tuple[ControllerProfile, ...]:
        return tuple(self.profiles.values())

    def get(self, key: str) -> ControllerProfile:
        if key not in self.profiles:
            raise BadInput(Text("test", f"no controller {key}"))
        return self.profiles[key]


@dataclass
class FakeRegisters:
    """Candidates and collections made by the test."""

    candidates: list[Candidate] = field(default_factory=list)
    collection: Collection = field(default_factory=lambda: Collection([], []))
    asked: list[Sequence[str] | None] = field(default_factory=list)
    others: list[OtherPerson] = field(default_factory=list)
    """Who is on record beside the person asking; one whose name a text holds is mentioned in it."""
    away: bool = False
    """No register answers a question for a row that is known."""

    def search(self, controller: str, text: str, limit: int = 20) -> Found:
        return Found(tuple(one for one in self.candidates if text in one.name)[:limit])

    def find(self, controller: str, identity: Mapping[str, str]) -> Found:
        wanted = Identifiers({key: (value,) for key, value in identity.items()})
        return Found(
            tuple(
                one
                for one in self.candidates
                if all(wanted[key][0] in one.identifiers.get(key, ()) for key in wanted)
            )
        )

    def subject(self, controller: str, subject: str) -> Candidate:
        if self.away:
            raise Unavailable(Text("test", "away"))
        for one in self.candidates:
            if one.subject == subject:
                return one
        raise NoAnswer(Text("test", "gone"))

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
        self.asked.append(only)
        if person is None:
            return Collection([SystemResult("asiakastieto", SystemStatus.NOTHING_HELD, 0, 0.0)], [])
        for result in self.collection.systems:
            progress.system(result.system, result.records, result)
        return self.collection

    def mentioned(
        self, controller: str, person: Candidate | None, texts: Sequence[str]
    ) -> list[OtherPerson]:
        return [
            one
            for one in self.others
            if any(name in text for name in one.identifiers.get("name", ()) for text in texts)
        ]


@dataclass
class FakeOwners:
    """Owners of systems without a connection, by system."""

    owners: dict[str, Owner] = field(default_factory=dict)

    def of(self, controller: str, system: str) -> Owner:
        return self.owners.get(system, Owner())


@dataclass(frozen=True)
class FakeAnswer:
    """A kept answer of a register."""

    request: str
    run: str
    at: datetime
    pieces: tuple[bytes, ...]
    head: bytes | None


@dataclass
class Memory:
    """What a fake store keeps between transactions."""

    requests: dict[str, AccessRequest] = field(default_factory=dict)
    events: list[AuditEvent] = field(default_factory=list)
    checks: dict[tuple[str, int, str], tuple[str, date]] = field(default_factory=dict)
    items: dict[str, bytes] = field(default_factory=dict)
    questions: dict[tuple[str, str, int], Question] = field(default_factory=dict)
    answers: dict[str, FakeAnswer] = field(default_factory=dict)
    letters: list[tuple[str, Letter]] = field(default_factory=list)
    dispatches: list[Dispatch] = field(default_factory=list)
    visits: dict[str, Visit] = field(default_factory=dict)
    drafts: dict[tuple[str, str], KeptDraft] = field(default_factory=dict)
    incoming: dict[str, Piled] = field(default_factory=dict)
    last: int = 0
    """The number given last."""


class FakeWork:
    """A transaction on memory: copies on entering, keeps the copy on commit."""

    def __init__(self, memory: Memory) -> None:
        self.kept = memory
        self.requests = self
        self.ledger = FakeLedger(self)
        self.audit = FakeAudit(self)
        self.vault = FakeVault(self)
        self.answers = FakeAnswers(self)
        self.questions = FakeQuestions(self)
        self.letters = FakeSealedLetters(self)
        self.dispatches = FakeDispatches(self)
        self.presences = FakePresences(self)
        self.drafts = FakeDrafts(self)
        self.incoming = FakeIncoming(self)
        self.cases = FakeCases(self)

    def __enter__(self) -> Self:
        self.now = Memory(
            dict(self.kept.requests),
            list(self.kept.events),
            dict(self.kept.checks),
            dict(self.kept.items),
            dict(self.kept.questions),
            dict(self.kept.answers),
            list(self.kept.letters),
            list(self.kept.dispatches),
            dict(self.kept.visits),
            dict(self.kept.drafts),
            dict(self.kept.incoming),
            self.kept.last,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        pass

    def commit(self) -> None:
        self.kept.requests, self.kept.events = self.now.requests, self.now.events
        self.kept.checks, self.kept.items = self.now.checks, self.now.items
        self.kept.questions = self.now.questions
        self.kept.answers = self.now.answers
        self.kept.letters, self.kept.dispatches = self.now.letters, self.now.dispatches
        self.kept.visits, self.kept.drafts = self.now.visits, self.now.drafts
        self.kept.incoming, self.kept.last = self.now.incoming, self.now.last

    def add(self, request: AccessRequest) -> AccessRequest:
        self.now.last += 1
        number = f"{request.received.year}-{self.now.last:04}"
        self.now.requests[number] = replace(request, number=number, version=1)
        return self.now.requests[number]

    def get(self, number: str) -> AccessRequest:
        if number not in self.now.requests:
            raise NoAnswer(Text("test", f"no request {number}"))
        return self.now.requests[number]

    def save(self, request: AccessRequest) -> AccessRequest:
        if self.now.requests[request.number].version != request.version:
            raise Conflict(Text("test", "somebody else saved"))
        self.now.requests[request.number] = replace(request, version=request.version + 1)
        return self.now.requests[request.number]

    def list(
        self, *, open_only: bool = False, controller: str | None = None
    ) -> list[AccessRequest]:
        found = [
            one
            for one in self.now.requests.values()
            if (one.open or not open_only) and controller in (None, one.controller)
        ]
        return sorted(found, key=lambda one: one.ruling or date.max)

    def listed(
        self, *, open_only: bool = False, controller: str | None = None, first: int | None = None
    ) -> ListedRows:
        found = self.list(open_only=open_only, controller=controller)
        return ListedRows(tuple(listed(one)) for one in found[:first])

    def dated(self) -> tuple[tuple[str, Asked, Dates], ...]:
        return tuple(
            (
                one.number,
                Asked(
                    one.controller,
                    one.received,
                    one.delivery,
                    tuple(one.paused(date.min)),
                    one.extended,
                    of_estate(one.representative),
                ),
                Dates(one.target, one.law, one.ruling, one.work_by),
            )
            for one in self.list(open_only=True)
        )

    def asked_customers(self, numbers: Iterable[str]) -> tuple[tuple[str, str, Pause], ...]:
        found = [self.get(number) for number in numbers]
        return tuple(
            (one.number, one.controller, one.question) for one in found if one.question is not None
        )

    def about(
        self, *, controller: str, year: int, person: Identifiers
    ) -> tuple[AccessRequest, ...]:
        wanted = known_by(person)
        found = [
            one
            for one in self.list(controller=controller)
            if one.subject is not None
            and (one.open or one.received.year == year)
            and not wanted.isdisjoint(known_by(identifiers_of(one.subject)))
        ]
        return tuple(sorted(found, key=lambda one: (one.received, one.number)))


@dataclass
class FakeLedger:
    """Free checks in a dictionary."""

    work: FakeWork

    def _keys(self, unit: str, year: int, identifiers: Identifiers) -> list[tuple[str, int, str]]:
        return [(unit, year, f"{key}={one}") for key in identifiers for one in identifiers[key]]

    def claim(
        self, *, unit: str, year: int, identifiers: Identifiers, request: str, received: date
    ) -> FreeCheck:
        seen = self.look(unit=unit, year=year, identifiers=identifiers)
        holder, day = seen.earlier or request, seen.earlier_received or received
        for key in self._keys(unit, year, identifiers):
            self.work.now.checks.setdefault(key, (holder, day))
        return FreeCheck(True, year) if holder == request else seen

    def look(self, *, unit: str, year: int, identifiers: Identifiers) -> FreeCheck:
        for key in self._keys(unit, year, identifiers):
            if key in self.work.now.checks:
                return FreeCheck(False, year, *self.work.now.checks[key])
        return FreeCheck(True, year)

    def give_back(self, request: str) -> None:
        checks = self.work.now.checks
        self.work.now.checks = {key: one for key, one in checks.items() if one[0] != request}

    def purge(self, today: date) -> int:
        checks = self.work.now.checks
        kept = {key: one for key, one in checks.items() if key[1] >= today.year - 1}
        self.work.now.checks = kept
        return len(checks) - len(kept)


@dataclass
class FakeAudit:
    """Events in a list."""

    work: FakeWork

    def append(self, event: AuditEvent) -> None:
        self.work.now.events.append(event)

    def of(self, request: str) -> list[AuditEvent]:
        return [one for one in self.work.now.events if one.request == request]

    def broken_at(self) -> int | None:
        return None


@dataclass
class FakeVault:
    """Data in a dictionary."""

    work: FakeWork

    def put(self, request: str, kind: str, data: bytes) -> str:
        place = len(self.work.now.items) + 1
        while f"{kind}-{place}" in self.work.now.items:  # others were dropped since
            place += 1
        identifier = f"{kind}-{place}"
        self.work.now.items[identifier] = data
        return identifier

    def get(self, identifier: str) -> bytes:
        if identifier not in self.work.now.items:
            raise Unavailable(Text("test", "gone"))
        return self.work.now.items[identifier]

    def drop(self, identifier: str) -> None:
        self.work.now.items.pop(identifier, None)


@dataclass
class FakeAnswers:
    """Kept answers in a dictionary."""

    work: FakeWork

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
        kept = self.work.now.answers
        before = kept[answer].pieces if first else ()
        assert len(before) == first
        begun = kept[answer].at if first else at
        kept[answer] = FakeAnswer(request, run, begun, (*before, *pieces), head)

    def whole(self, request: str) -> list[KeptAnswer]:
        return [
            KeptAnswer(one.run, name, one.at, one.head)
            for name, one in self.work.now.answers.items()
            if one.request == request and one.head is not None
        ]

    def piece(self, answer: str, place: int) -> bytes:
        if answer not in self.work.now.answers:
            raise Unavailable(Text("test", "gone"))
        return self.work.now.answers[answer].pieces[place]

    def drop(self, answers: Iterable[str]) -> None:
        for one in answers:
            self.work.now.answers.pop(one, None)

    def keep_only(self, request: str, answers: Iterable[str]) -> None:
        kept = set(answers)
        own = [n for n, one in self.work.now.answers.items() if one.request == request]
        self.drop(name for name in own if name not in kept)


@dataclass
class FakeQuestions:
    """Questions in a dictionary."""

    work: FakeWork

    def add(self, question: Question) -> Question:
        key = (question.request, question.system, question.ordinal)
        if key in self.work.now.questions:
            raise Conflict(Text("test", "asked already"))
        self.work.now.questions[key] = replace(question, version=1)
        return self.work.now.questions[key]

    def save(self, question: Question) -> Question:
        key = (question.request, question.system, question.ordinal)
        if self.work.now.questions[key].version != question.version:
            raise Conflict(Text("test", "somebody else saved"))
        self.work.now.questions[key] = replace(question, version=question.version + 1)
        return self.work.now.questions[key]

    def of(self, request: str) -> list[Question]:
        kept = self.work.now.questions
        return [kept[key] for key in sorted(kept) if key[0] == request]

    def unanswered(self) -> list[Question]:
        kept = self.work.now.questions
        return [kept[key] for key in sorted(kept) if kept[key].open]


@dataclass
class FakeSealedLetters:
    """Sealed letters in a list."""

    work: FakeWork

    def add(self, request: str, letter: Letter) -> None:
        self.work.now.letters.append((request, letter))

    def of(self, request: str) -> list[Letter]:
        return [letter for number, letter in self.work.now.letters if number == request]

    def not_sent(self) -> list[tuple[str, Letter]]:
        sent = {one.letter for one in self.work.now.dispatches}
        return [one for one in self.work.now.letters if one[1].vault_id not in sent]

    def by_code(self, code: str) -> list[tuple[str, Letter]]:
        return [one for one in self.work.now.letters if one[1].check_code == code]


@dataclass
class FakeDispatches:
    """Deliveries in a list."""

    work: FakeWork

    def add(self, dispatch: Dispatch) -> None:
        self.work.now.dispatches.append(dispatch)

    def of(self, request: str) -> list[Dispatch]:
        return [one for one in self.work.now.dispatches if one.request == request]


@dataclass
class FakeDrafts:
    """Unfinished forms in a dictionary."""

    work: FakeWork

    def keep(self, form: str, actor: str, data: bytes, *, at: datetime) -> None:
        self.work.now.drafts[form, actor] = KeptDraft(data, at)

    def get(self, form: str, actor: str) -> KeptDraft | None:
        return self.work.now.drafts.get((form, actor))

    def drop(self, form: str, actor: str) -> None:
        self.work.now.drafts.pop((form, actor), None)

    def purge(self, before: datetime) -> None:
        kept = self.work.now.drafts
        self.work.now.drafts = {key: one for key, one in kept.items() if one.at >= before}


@dataclass
class FakeIncoming:
    """Documents that arrived, in a dictionary."""

    work: FakeWork

    def add(self, document: Incoming, data: bytes, *, at: datetime, actor: str) -> Piled:
        place = len(self.work.now.incoming) + 1
        made = Piled(self.work.vault.put("", "incoming", data), document, at, actor, place)
        self.work.now.incoming[made.id] = made
        return made

    def pile(self) -> list[Piled]:
        waiting = [one for one in self.work.now.incoming.values() if one.request is None]
        return sorted(waiting, key=lambda one: one.place)

    def of(self, request: str) -> list[Piled]:
        return [one for one in self.work.now.incoming.values() if one.request == request]

    def get(self, identifier: str) -> Piled:
        if identifier not in self.work.now.incoming:
            raise NoAnswer(Text("test", "gone"))
        return self.work.now.incoming[identifier]

    def with_digest(self, sha256: str) -> Piled | None:
        kept = self.work.now.incoming.values()
        return next((one for one in kept if one.document.sha256 == sha256), None)

    def put_behind(self, identifier: str) -> None:
        place = max(one.place for one in self.work.now.incoming.values()) + 1
        kept = replace(self.get(identifier), place=place, aside=True)
        self.work.now.incoming[identifier] = kept

    def give(self, identifier: str, request: str) -> Piled:
        kept = self.get(identifier)
        if kept.request not in (None, request):
            raise Conflict(Text("test", f"belongs to {kept.request}"))
        self.work.now.incoming[identifier] = replace(kept, request=request)
        return self.work.now.incoming[identifier]

    def throw_away(self, identifier: str) -> None:
        kept = self.get(identifier)
        if kept.request is not None:
            raise Conflict(Text("test", f"belongs to {kept.request}"))
        del self.work.now.incoming[identifier]
        self.work.vault.drop(identifier)

    def move(self, request: str, into: str) -> None:
        for one in self.of(request):
            self.work.now.incoming[one.id] = replace(one, request=into)

    def data(self, identifier: str) -> bytes:
        return self.work.vault.get(identifier)


@dataclass
class FakeCases:
    """Finished cases, by the last event in the list."""

    work: FakeWork

    def ended(self, before: datetime, *, number: str | None = None) -> tuple[EndedCase, ...]:
        found = []
        for one in self.work.now.requests.values():
            last = max(event.at for event in self.work.audit.of(one.number))
            if not one.open and last < before and number in (None, one.number):
                case = EndedCase(one.number, one.controller, one.state, one.received, last)
                found.append(case)
        return tuple(sorted(found, key=lambda one: (one.ended, one.number)))

    def erase(self, number: str) -> None:
        now = self.work.now
        del now.requests[number]
        now.events = [one for one in now.events if one.request != number]
        now.letters = [one for one in now.letters if one[0] != number]


@dataclass
class FakePresences:
    """Visits in a dictionary."""

    work: FakeWork

    def stay(self, visit: Visit, *, gone_before: datetime) -> None:
        kept = self.work.now.visits
        here = {key: one for key, one in kept.items() if one.seen >= gone_before}
        self.work.now.visits = {**here, visit.window: visit}

    def leave(self, window: str) -> None:
        self.work.now.visits.pop(window, None)

    def of(self, request: str) -> list[Visit]:
        found = [one for one in self.work.now.visits.values() if one.request == request]
        return sorted(found, key=lambda one: (one.since, one.window))


@dataclass
class FakeLetters:
    """Remembers what was to be written."""

    written: list[AnswerContent] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def answer(self, content: AnswerContent, translator: Translator) -> WrittenLetter:
        self.written.append(content)
        return WrittenLetter(f"letter {content.request} {content.subject_name}".encode(), 3)

    def notice(self, notice: Notice, translator: Translator) -> WrittenLetter:
        self.notices.append(notice)
        pdf = f"{notice.facts.kind} {notice.request}".encode()
        return WrittenLetter(pdf, 1, data_digest=notice.digest, check_code="7F3A-91C2-5D0E")


class FakeSigner:
    """Puts a word behind the letter."""

    def sign(self, pdf: bytes, *, controller: str, reason: str, language: Language) -> SignedLetter:
        return SignedLetter(pdf + b" signed", controller, datetime(2026, 11, 22, tzinfo=UTC))


@dataclass
class FakeInspector:
    """Finds what it is told to find, and remembers what it was asked about."""

    findings: tuple[Finding, ...] = ()
    breaks: bool = False
    asked: list[LetterFacts] = field(default_factory=list)

    def inspect(self, letter: WrittenLetter, facts: LetterFacts) -> tuple[Finding, ...]:
        self.asked.append(facts)
        if self.breaks:
            raise ValueError("131052-9373")
        return self.findings


class FakeCovers:
    """Names what it would carry."""

    def make(
        self,
        files: Sequence[Attachment],
        *,
        profile: ControllerProfile,
        number: str,
        passphrase: str,
        translator: Translator,
        not_attached: Sequence[str] = (),
    ) -> bytes:
        return " ".join(["cover", number, *(one.name for one in files)]).encode()


@dataclass
class FakeFiles:
    """Files by what rows call them."""

    files: dict[str, bytes] = field(default_factory=dict)

    def file(self, controller: str, collection: str, cell: str) -> Iterator[bytes]:
        if cell not in self.files:
            raise NoAnswer(Text("test", f"no file {cell}"))
        return iter([self.files[cell]])


class Watch:
    """Progress that is remembered, and may be cancelled."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int]] = []
        self.cancelled = False

    def system(self, system: str, rows: int, result: SystemResult | None) -> None:
        self.seen.append((system, rows))


@dataclass
class FakeDesk:
    """A desk of fakes, with its parts at hand."""

    today: date = date(2026, 11, 22)
    registers: FakeRegisters = field(default_factory=FakeRegisters)
    letters: FakeLetters = field(default_factory=FakeLetters)
    memory: Memory = field(default_factory=Memory)
    profiles: Mapping[str, ControllerProfile] = field(
        default_factory=lambda: {"issoy": profile(), "kmev": profile("kmev")}
    )
    owners: FakeOwners = field(default_factory=FakeOwners)
    files: FakeFiles = field(default_factory=FakeFiles)
    inspector: FakeInspector = field(default_factory=FakeInspector)

    def desk(self) -> Desk:
        def work() -> UnitOfWork:
            return FakeWork(self.memory)  # type: ignore[return-value]  # requests is the work itself

        translator: Callable[[Language], Translator] = lambda _language: English()  # noqa: E731  (typed)
        return Desk(
            profiles=FakeProfiles(self.profiles),
            registers=self.registers,
            work=work,
            letters=self.letters,
            inspector=self.inspector,
            signer=FakeSigner(),
            covers=FakeCovers(),
            files=self.files,
            clock=FixedClock(self.today),
            holidays=NoHolidays(),
            translator=translator,
            owners=self.owners,
        )
