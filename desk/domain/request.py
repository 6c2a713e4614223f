"""The access request (tarkastuspyyntö): its facts, its states and the one table of transitions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from desk.domain.controller import Channel, Delivery
from desk.domain.dispatch import Companion
from desk.domain.errors import Refused
from desk.domain.identity import IdentityCheck
from desk.domain.period import Period
from desk.domain.person import Identifiers
from desk.domain.representation import Representative
from desk.domain.text import QT_TRANSLATE_NOOP, Language


class State(StrEnum):
    """Where a request stands. Values are stored and shown in JSON."""

    RECEIVED = "received"
    AWAITING_IDENTITY = "awaiting_identity"
    IDENTIFIED = "identified"
    COLLECTED = "collected"
    REVIEWED = "reviewed"
    SIGNED = "signed"
    DELIVERED = "delivered"
    CLOSED = "closed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


class Action(StrEnum):
    """What moves a request from one state to another."""

    ASK_IDENTITY = "ask_identity"
    CLARIFY = "clarify"
    """The person is asked which data is meant (recital 63)."""
    CHASE = "chase"
    """The person is asked once more."""
    ARRIVE = "arrive"
    """What the person was asked for arrived, or some of it did."""
    IDENTIFY = "identify"
    CHOOSE_PERSON = "choose_person"
    COLLECT = "collect"
    REVIEW = "review"
    SIGN = "sign"
    DELIVER = "deliver"
    CLOSE = "close"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    MERGE = "merge"
    EXTEND = "extend"
    TAKE_IN = "take_in"
    """The owner of a system without a connection answered."""
    TAKE_OUT = "take_out"
    """That answer was a wrong one."""
    COMPLETE = "complete"
    """Systems that had not answered when the letter was signed are asked again."""


OPEN_STATES = (
    State.RECEIVED,
    State.AWAITING_IDENTITY,
    State.IDENTIFIED,
    State.COLLECTED,
    State.REVIEWED,
    State.SIGNED,
)

BEFORE_LETTER = OPEN_STATES[:-1]
"""States of a request whose answer is not signed yet, or is being completed."""

TRANSITIONS: dict[tuple[State, Action], State] = {
    (State.RECEIVED, Action.ASK_IDENTITY): State.AWAITING_IDENTITY,
    (State.RECEIVED, Action.IDENTIFY): State.IDENTIFIED,
    (State.AWAITING_IDENTITY, Action.IDENTIFY): State.IDENTIFIED,
    (State.AWAITING_IDENTITY, Action.CHASE): State.AWAITING_IDENTITY,
    # An answer that is not enough does not keep the clocks waiting: it is judged, or asked for anew.
    (State.AWAITING_IDENTITY, Action.ARRIVE): State.RECEIVED,
    **{
        (state, action): state
        for state in (State.RECEIVED, State.IDENTIFIED, State.COLLECTED, State.REVIEWED)
        for action in (Action.CLARIFY, Action.CHASE, Action.ARRIVE)
    },
    # Who asks may be in doubt later too: somebody else asks by now, or a check was doubted (Art. 12(6)).
    **{
        (state, Action.ASK_IDENTITY): state
        for state in (State.IDENTIFIED, State.COLLECTED, State.REVIEWED)
    },
    (State.IDENTIFIED, Action.CHOOSE_PERSON): State.IDENTIFIED,
    (State.COLLECTED, Action.CHOOSE_PERSON): State.IDENTIFIED,
    (State.IDENTIFIED, Action.COLLECT): State.COLLECTED,
    (State.COLLECTED, Action.COLLECT): State.COLLECTED,
    (State.REVIEWED, Action.COLLECT): State.COLLECTED,
    (State.COLLECTED, Action.REVIEW): State.REVIEWED,
    (State.REVIEWED, Action.REVIEW): State.REVIEWED,
    (State.REVIEWED, Action.SIGN): State.SIGNED,
    (State.SIGNED, Action.REVIEW): State.REVIEWED,
    (State.SIGNED, Action.DELIVER): State.DELIVERED,
    (State.DELIVERED, Action.CLOSE): State.CLOSED,
    (State.COLLECTED, Action.TAKE_IN): State.COLLECTED,
    (State.REVIEWED, Action.TAKE_IN): State.COLLECTED,
    # An answer that went out in part is completed by what follows (Art. 12(3), 15(3)).
    (State.SIGNED, Action.TAKE_IN): State.COLLECTED,
    (State.DELIVERED, Action.TAKE_IN): State.COLLECTED,
    (State.SIGNED, Action.COMPLETE): State.COLLECTED,
    (State.DELIVERED, Action.COMPLETE): State.COLLECTED,
    (State.COLLECTED, Action.TAKE_OUT): State.COLLECTED,
    (State.REVIEWED, Action.TAKE_OUT): State.COLLECTED,
    **{(state, Action.REFUSE): State.REFUSED for state in BEFORE_LETTER},
    **{(state, Action.WITHDRAW): State.WITHDRAWN for state in OPEN_STATES},
    **{(state, Action.MERGE): State.MERGED for state in BEFORE_LETTER},
    **{(state, Action.EXTEND): state for state in OPEN_STATES},
}
"""The one table: which action is possible in which state, and where it leads."""


def step(state: State, action: Action) -> State:
    """The state after an action. Raises Refused where the table has no such step."""
    try:
        return TRANSITIONS[state, action]
    except KeyError:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "request",
                "This cannot be done now: the request is in the state “{state}”. Nothing was changed.",
            ).fill(state=STATE_NAMES[state])
        ) from None


STATE_NAMES = {
    State.RECEIVED: QT_TRANSLATE_NOOP("request", "received"),
    State.AWAITING_IDENTITY: QT_TRANSLATE_NOOP("request", "waiting for proof of identity"),
    State.IDENTIFIED: QT_TRANSLATE_NOOP("request", "identified"),
    State.COLLECTED: QT_TRANSLATE_NOOP("request", "collected"),
    State.REVIEWED: QT_TRANSLATE_NOOP("request", "looked through"),
    State.SIGNED: QT_TRANSLATE_NOOP("request", "signed"),
    State.DELIVERED: QT_TRANSLATE_NOOP("request", "delivered"),
    State.CLOSED: QT_TRANSLATE_NOOP("request", "closed"),
    State.REFUSED: QT_TRANSLATE_NOOP("request", "refused"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("request", "withdrawn"),
    State.MERGED: QT_TRANSLATE_NOOP("request", "merged with another request"),
}


class PauseGround(StrEnum):
    """Why the clocks may stand still (Art. 12(6); recital 63; EDPB 01/2022, section 5.3)."""

    IDENTITY = "identity"
    """Reasonable doubt about who asks."""
    CLARIFICATION = "clarification"
    """Much data is processed, and the person is asked which of it is meant."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A question to the person: the clocks stand still from the day it was sent to the day of the answer."""

    start: date
    end: date | None
    """The day on which the answer arrived; None while it is awaited."""
    reason: str
    ground: PauseGround = PauseGround.IDENTITY
    chased: tuple[date, ...] = ()
    """Days on which the person was asked once more; they begin no pause of their own."""
    stops: bool = True
    """False: it was asked too late, so the clocks run on (``doubt.why_clocks_run``)."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The person a request is about, as chosen from the registers or as given by the person."""

    subject: str | None
    """The candidate's ``subject``; None where no register knows the person."""
    rows: tuple[str, ...]
    name: str
    address: tuple[str, ...]
    """Lines of the address on record; empty where none is known."""
    birth_date: date | None = None
    safety_ban: bool = False
    identifiers: Identifiers = field(default_factory=Identifiers)
    """What the registers held of the person when picked, or what an unknown person gave."""
    asked_with: tuple[str, ...] = ()
    """Identity keys by which the registers were searched for the person, for the certificate."""


class LetterKind(StrEnum):
    """Every letter of the desk."""

    ANSWER = "answer"
    """Everything held (Art. 15)."""
    PARTIAL_ANSWER = "partial_answer"
    """An answer to which the rest follows."""
    NOTHING_HELD = "nothing_held"
    RECEIPT = "receipt"
    """That the request arrived, and by when it is answered."""
    IDENTITY_REQUEST = "identity_request"
    """Asks for what is missing to know who asks (Art. 12(6))."""
    CLARIFICATION = "clarification"
    """Asks which data is meant where much is processed (recital 63)."""
    EXTENSION = "extension"
    """That the answer takes longer, and why (Art. 12(3))."""
    REFUSAL = "refusal"
    """That nothing is given, and why (Art. 12(4))."""
    FEE_NOTICE = "fee_notice"
    """That a fee would be taken, with the choice to withdraw (Art. 12(5), 15(3))."""
    RECTIFICATION = "rectification"
    """That data was corrected (Art. 16)."""
    MARKETING_BAN = "marketing_ban"
    """That direct marketing stops (Art. 21(3))."""
    ERASURE = "erasure"
    """That data was erased (Art. 17)."""
    RESTRICTION = "restriction"
    """That the use of data is restricted (Art. 18)."""
    RECIPIENTS_NOTICE = "recipients_notice"
    """Tells recipients of a rectification, erasure or restriction (Art. 19)."""


ANSWER_KINDS = (LetterKind.ANSWER, LetterKind.PARTIAL_ANSWER, LetterKind.NOTHING_HELD)
"""Letters that answer the access request itself."""


LETTER_NAMES = {
    LetterKind.ANSWER: QT_TRANSLATE_NOOP("request", "answer"),
    LetterKind.PARTIAL_ANSWER: QT_TRANSLATE_NOOP("request", "partial answer"),
    LetterKind.NOTHING_HELD: QT_TRANSLATE_NOOP("request", "answer that nothing is held"),
    LetterKind.RECEIPT: QT_TRANSLATE_NOOP("request", "receipt"),
    LetterKind.IDENTITY_REQUEST: QT_TRANSLATE_NOOP("request", "request for proof of identity"),
    LetterKind.CLARIFICATION: QT_TRANSLATE_NOOP("request", "question which data is meant"),
    LetterKind.EXTENSION: QT_TRANSLATE_NOOP("request", "extension"),
    LetterKind.REFUSAL: QT_TRANSLATE_NOOP("request", "refusal"),
    LetterKind.FEE_NOTICE: QT_TRANSLATE_NOOP("request", "fee notice"),
    LetterKind.RECTIFICATION: QT_TRANSLATE_NOOP("request", "confirmation of a rectification"),
    LetterKind.MARKETING_BAN: QT_TRANSLATE_NOOP("request", "confirmation of a marketing ban"),
    LetterKind.ERASURE: QT_TRANSLATE_NOOP("request", "confirmation of an erasure"),
    LetterKind.RESTRICTION: QT_TRANSLATE_NOOP("request", "confirmation of a restriction"),
    LetterKind.RECIPIENTS_NOTICE: QT_TRANSLATE_NOOP("request", "notice to a recipient"),
}
"""What each letter is called in the middle of a sentence."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A sealed letter of a request. A letter signed anew is another one: no version is ever altered."""

    vault_id: str
    file_name: str
    sha256: str
    pages: int
    signed_at: datetime
    signer: str
    kind: LetterKind = LetterKind.ANSWER
    version: int = 1
    """Counts the letters of its kind for the request."""
    level: str | None = None
    """PAdES baseline level: ``B-B``, ``B-T`` or ``B-LT``; None in letters of earlier versions."""
    data_digest: str = ""
    """SHA-256 of what the letter says as data; with the request's number it makes the check code."""
    check_code: str = ""
    """As printed: ``7F3A-91C2-5D0E``; empty in letters of earlier versions."""
    beside: tuple[Companion, ...] = ()
    """The files that travel beside it, as it lists them."""


@dataclass(frozen=True, slots=True)
class FreeCheck:
    """What the ledger said of the year's free check for this request."""

    free: bool
    year: int
    earlier: str | None = None
    """Number of the request that took the free check before."""
    earlier_received: date | None = None


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """One access request. A changed request is a new value; the store keeps the last one and its history."""

    number: str
    """``2026-0131``: year of receipt and a running number; empty until stored."""
    controller: str
    channel: Channel
    received: date
    delivery: Delivery
    language: Language
    state: State = State.RECEIVED
    note: str = ""
    period: Period | None = None
    """What the customer asked for by their own choice; None: everything."""
    identity: IdentityCheck | None = None
    subject: Subject | None = None
    pauses: tuple[Pause, ...] = ()
    extended: bool = False
    extension_reason: str = ""
    target: date | None = None
    law: date | None = None
    ruling: date | None = None
    work_by: date | None = None
    free_check: FreeCheck | None = None
    collection_id: str | None = None
    """Vault identifier of what was collected."""
    collection_complete: bool | None = None
    review_id: str | None = None
    """Vault identifier of the clerk's decisions."""
    letter: Letter | None = None
    delivered: date | None = None
    representative: Representative | None = None
    """Who asks for the person; None: the person asks."""
    print_everything: bool = False
    """The customer wants long tables on paper too, row by row."""
    opened_by: str = ""
    version: int = 0
    """Counts changes; a save with an old version is a Conflict."""
    created_at: datetime | None = None
    handler: str = ""
    """Whose request it is: who wrote it down, or took it since. Empty: nobody's."""

    @property
    def pausing(self) -> tuple[Pause, ...]:
        """The questions that stopped the clocks, without those that were asked too late."""
        return tuple(one for one in self.pauses if one.stops)

    def paused(self, today: date) -> list[tuple[date, date]]:
        """First and last day of each pause; one that is still open runs to today."""
        return [(one.start, one.end or max(today, one.start)) for one in self.pausing]

    @property
    def question(self) -> Pause | None:
        """What the person was asked and has not answered."""
        last = self.pauses[-1] if self.pauses else None
        return last if last is not None and last.end is None else None

    @property
    def paused_since(self) -> date | None:
        """First day of the pause that runs; None while the clocks run."""
        asked = self.question
        return asked.start if asked is not None and asked.stops else None

    def asked_anew(self, question: Pause) -> AccessRequest:
        """The request with another value of the question that is open, or was last."""
        return replace(self, pauses=(*self.pauses[:-1], question))

    @property
    def identified(self) -> bool:
        """True where it is proven who asks: the representative, where somebody asks for the person.

        A check of the person proves nothing of a representative, nor the other way round, and one of
        a person nothing of another who was picked since.
        """
        check = self.identity
        if check is None or not check.enough:
            return False
        asks = self.representative.name if self.representative is not None else ""
        of_them = self.subject is None or check.is_of(self.subject.rows)
        return check.shown_by in (None, asks) and of_them

    @property
    def partly_answered(self) -> bool:
        """True where a letter was signed, or given, that promises the rest of the answer."""
        answered = self.state in (State.SIGNED, State.DELIVERED)
        return answered and self.collection_complete is False

    @property
    def open(self) -> bool:
        """True until the whole answer has left, or the request was refused, withdrawn or merged.

        A letter that promises the rest leaves it open (Art. 12(3): the answer is due in full).
        """
        return self.state in OPEN_STATES or self.partly_answered


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One line of a request's history: who did what, when."""

    request: str
    at: datetime
    actor: str
    action: str
    """The kind of event, an ``Action`` or a word of its own; ``services.history`` has its sentence."""
    details: dict[str, str] = field(default_factory=dict)
    """Facts for the history sentence; never an identity code or document number."""
