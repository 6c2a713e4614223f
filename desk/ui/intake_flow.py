"""From the answers of the form to a collected request: the flow without a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from threading import Event

from desk.domain.controller import Channel, Delivery
from desk.domain.errors import Refused
from desk.domain.identity import Evidence
from desk.domain.mandate import NOTHING_SAID, Mandate
from desk.domain.notice_facts import Receipt
from desk.domain.period import read_period
from desk.domain.person import IdentityKey, InvalidCode, PersonalIdentityCode
from desk.domain.proof_detail import NO_DETAIL, ProofDetail
from desk.domain.records import Candidate
from desk.domain.representation import Role
from desk.domain.shown_document import ShownDocument
from desk.domain.text import Language
from desk.services import (
    collection,
    correspondence,
    doubt,
    identification,
    intake,
    representation,
    safety_ban,
)
from desk.services.correspondence import Written
from desk.services.desk import Desk
from desk.services.ports import Progress


@dataclass(frozen=True, slots=True)
class ActsFor:
    """Who stands at the counter, or wrote, for the person."""

    role: Role
    name: str
    address: tuple[str, ...]
    authority: str
    mandate: Mandate = NOTHING_SAID
    born: date | None = None
    """Their birth date, as their document says or as it was given."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the clerk answered on the form."""

    controller: str
    channel: Channel
    received: date
    typed: str
    """Identity code, or whatever else was searched with."""
    evidence: Evidence
    doubt: str
    """The reason for any doubt; empty where there is none."""
    delivery: Delivery
    language: Language
    person: Candidate | None
    """None: nobody was found, the request is answered for somebody unknown."""
    name: str = ""
    ban_reason: str = ""
    """Why the address was shown though a safety ban covers it."""
    signature_note: str = ""
    """Why the electronic signature was accepted though something stood against it."""
    period: str = ""
    """The period that the customer asked for, as typed; empty: everything."""
    paper: str | None = None
    """The document of the pile that asks; the request holds it."""
    document: ShownDocument | None = None
    """The person's document, where it was read instead of typing."""
    representative: ActsFor | None = None
    detail: ProofDetail = NO_DETAIL
    """What shows the proof; of a call, the whole number on record."""
    form: str | None = None
    """The form that this was answered in; what is kept of it is forgotten."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The request that was written down, and what stopped the flow after that, if anything."""

    number: str
    error: Exception | None = None


@dataclass(slots=True)
class ReceiptWish:
    """The customer wants a receipt; it may be said at any time while the flow runs."""

    give: Callable[[Written], None]
    """Called with the sealed receipt, in the thread of the flow."""
    _said: Event = field(default_factory=Event)

    @property
    def said(self) -> bool:
        """True from when it was wished until it was given."""
        return self._said.is_set()

    def say(self) -> None:
        """Wish for it."""
        self._said.set()

    def given(self, receipt: Written) -> None:
        """Fulfil it."""
        self._said.clear()
        self.give(receipt)


def identity_of(typed: str, name: str = "") -> Mapping[str, str]:
    """What a typed text says of a person, by identity key."""
    typed = typed.strip()
    given = {str(IdentityKey.NAME): name.strip()} if name.strip() else {}
    try:
        return {
            str(IdentityKey.PERSONAL_IDENTITY_CODE): PersonalIdentityCode.parse(typed).code,
            **given,
        }
    except InvalidCode:
        pass
    if "@" in typed:
        return {str(IdentityKey.EMAIL): typed, **given}
    if typed.replace(" ", "").isdigit():
        return {str(IdentityKey.CUSTOMER_NUMBER): typed.replace(" ", ""), **given}
    return given or ({str(IdentityKey.NAME): typed} if typed else {})


def given_by(answers: Answers) -> Mapping[str, str]:
    """What the customer said or showed of the person, by identity key."""
    document = answers.document
    if document is None:
        return identity_of(answers.typed, answers.name)
    return identity_of(document.code or "", answers.name or document.name)


def begin(
    desk: Desk,
    answers: Answers,
    *,
    actor: str,
    progress: Progress,
    receipt: ReceiptWish | None = None,
) -> Outcome:
    """Write the request down, record the identity check, pick the person and collect.

    From the moment the request is written down nothing is lost: whatever stops the flow later is
    in the outcome, and the request goes on from its own page. Where the evidence is not enough,
    proof of identity is asked for and the clocks stand still. A receipt is given as soon as the
    request stands, whatever stops the rest, or behind the collection where it is wished for later.
    """
    period = read_period(answers.period)
    given = given_by(answers)
    code = given.get(IdentityKey.PERSONAL_IDENTITY_CODE)
    if code is not None:
        intake.check_born_before(PersonalIdentityCode.parse(code).birth_date, answers.received)
    intake.check_born_before(
        answers.person.birth_date if answers.person else None, answers.received
    )
    if answers.representative is not None:
        representation.check_authority(answers.representative.authority)
    number = intake.register(
        desk,
        controller=answers.controller,
        channel=answers.channel,
        received=answers.received,
        actor=actor,
        delivery=answers.delivery,
        language=answers.language,
        note=answers.signature_note,
        period=period,
        document=answers.paper,
        form=answers.form,
    ).number
    error: Exception | None = None
    try:
        _represent(desk, answers, number, actor)
        _identify(desk, answers, number, actor)
        identification.choose(
            desk,
            number=number,
            person=answers.person,
            identity=given,
            actor=actor,
            name=answers.name,
            language=answers.language,
        )
        if answers.ban_reason:
            safety_ban.uncover(desk, number=number, reason=answers.ban_reason, actor=actor)
        _give_receipt(desk, answers, number, actor, receipt)
        collection.collect(desk, number=number, progress=progress, actor=actor)
    except Exception as stopped:
        error = stopped
    try:
        _give_receipt(desk, answers, number, actor, receipt)
    except Exception as stopped:
        error = error or stopped
    return Outcome(number, error)


def _represent(desk: Desk, answers: Answers, number: str, actor: str) -> None:
    somebody = answers.representative
    if somebody is not None:
        representation.represent(
            desk,
            number=number,
            role=somebody.role,
            name=somebody.name,
            address=somebody.address,
            authority=somebody.authority,
            actor=actor,
            mandate=somebody.mandate,
            born=somebody.born,
        )


def _identify(desk: Desk, answers: Answers, number: str, actor: str) -> None:
    try:
        identification.record(
            desk,
            number=number,
            evidence=answers.evidence,
            actor=actor,
            doubt=answers.doubt,
            detail=answers.detail,
            person=answers.person,
        )
    except Refused as refused:
        words = answers.doubt or desk.translator(answers.language)(refused.text)
        doubt.ask(desk, number=number, actor=actor, reason=words)
        raise


def _give_receipt(
    desk: Desk, answers: Answers, number: str, actor: str, wish: ReceiptWish | None
) -> None:
    if wish is None or not wish.said:
        return
    # Of somebody who has not proven who they are, only what they said themselves goes on paper.
    name = given_by(answers).get(IdentityKey.NAME)
    wish.given(
        correspondence.write(
            desk,
            number=number,
            facts=Receipt(),
            actor=actor,
            language=answers.language,
            to=[name] if name else (),
        )
    )
