"""What shows who is asking, looked up where it lies: the desk's own requests and the registers."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.entitlement import ledger_identifiers
from desk.domain.errors import DeskError
from desk.domain.identity import AtStake, Evidence, IdentityCheck, Judgement, judge
from desk.domain.ladder import Earlier, Known
from desk.domain.person import IdentityKey
from desk.domain.proof_detail import (
    NO_DETAIL,
    ProofDetail,
    masked_number,
    proof_facts,
    same_number,
    short,
)
from desk.domain.records import Candidate
from desk.domain.request import AccessRequest, Subject
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import history
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork

_PROOFS_OF_THEIR_OWN = frozenset(Evidence) - {
    Evidence.NONE,
    Evidence.EARLIER_IDENTIFICATION,
    Evidence.KNOWN_CUSTOMER,
    Evidence.ALREADY_IDENTIFIED,
}
"""An earlier check that rested on a still earlier one, or on an address, leads nowhere."""
_FROM_RECORD = (Evidence.EARLIER_IDENTIFICATION, Evidence.CALL_BACK, Evidence.KNOWN_CUSTOMER)
"""Rests on what the desk or the registers hold of the person."""


@dataclass(frozen=True, slots=True)
class KnownOf:
    """What the desk knows of a person before they have proven anything."""

    earlier: Earlier | None
    numbers: tuple[str, ...]
    """Phone numbers on record, as the registers hold them; covered on screen under a safety ban."""
    has_address: bool
    at_stake: AtStake

    @property
    def known(self) -> Known:
        """The same for the ladder."""
        return Known(
            earlier=self.earlier,
            number_on_record=bool(self.numbers),
            address_on_record=self.has_address,
        )


def known_of(
    desk: Desk, *, controller: str, person: Candidate, request: str | None = None
) -> KnownOf:
    """Look up what may spare the person a check; ``request`` is the one that is asked for now."""
    with desk.reading() as work:
        found = earlier(desk, work, controller=controller, person=person, request=request)
    return KnownOf(found, numbers_of(person), bool(person.address), at_stake(person))


def at_stake(person: Candidate | Subject | None) -> AtStake:
    """What the answer would hold, as far as it is known before anything is collected."""
    if person is None:
        return AtStake()
    return AtStake(
        safety_ban=person.safety_ban,
        identity_code=IdentityKey.PERSONAL_IDENTITY_CODE in person.identifiers,
    )


def numbers_of(person: Candidate | Subject) -> tuple[str, ...]:
    """The phone numbers that the registers hold of a person."""
    return tuple(person.identifiers.get(IdentityKey.PHONE_NUMBER, ()))


def earlier(
    desk: Desk,
    work: UnitOfWork,
    *,
    controller: str,
    person: Candidate | Subject,
    request: str | None = None,
) -> Earlier | None:
    """An identification of the same person earlier in this calendar year, by the desk's own store.

    It is found by the ledger, which knows the person by every identifier. What a representative
    showed says nothing of the person.
    """
    year = desk.clock.today().year
    identifiers = ledger_identifiers(person.identifiers, rows=person.rows)
    if not identifiers:
        return None
    unit = desk.profiles.get(controller).unit
    held = work.ledger.look(unit=unit, year=year, identifiers=identifiers).earlier
    if held is None or held == request:
        return None
    try:
        before = work.requests.get(held)
    except DeskError:
        return None  # deleted since; the ledger outlives it
    check = before.identity
    if check is None or not check.enough or before.representative is not None:
        return None
    day = check.checked_at.date()
    if check.evidence not in _PROOFS_OF_THEIR_OWN or day.year != year:
        return None
    return Earlier(before.number, day)


def judged(
    desk: Desk,
    work: UnitOfWork,
    request: AccessRequest,
    *,
    evidence: Evidence,
    detail: ProofDetail,
    person: Candidate | None,
) -> tuple[Judgement, ProofDetail]:
    """Whether a check is enough for a request, and its detail as it is stored.

    ``person``: whom the registers know, where nobody was picked yet. A representative's identity is
    not shown by what the registers hold of the person.
    """
    subject = request.subject
    known = person or (subject if subject is not None and subject.subject else None)
    profile = desk.profiles.get(request.controller)
    judgement = judge(profile, request.channel, evidence, at_stake(known))
    if not judgement.enough:
        return judgement, NO_DETAIL
    if evidence in _FROM_RECORD and request.representative is not None:
        return Judgement(False, _REPRESENTED), NO_DETAIL
    match evidence:
        case Evidence.EARLIER_IDENTIFICATION:
            found = known and earlier(
                desk, work, controller=request.controller, person=known, request=request.number
            )
            if not found:
                return Judgement(False, _NOT_EARLIER), NO_DETAIL
            return judgement, ProofDetail(request=found.request, day=found.day)
        case Evidence.CALL_BACK:
            numbers = numbers_of(known) if known is not None else ()
            called = _called(detail.number, numbers)
            if called is None:
                return Judgement(False, _OTHER_NUMBER if numbers else _NO_NUMBER), NO_DETAIL
            return judgement, ProofDetail(number=masked_number(called))
        case Evidence.KNOWN_CUSTOMER if known is None or not known.address:
            return Judgement(False, _NO_ADDRESS), NO_DETAIL
        case Evidence.SIGNATURE:
            return judgement, ProofDetail(compared=detail.compared)
        case Evidence.SIGNED_IN_SERVICE:
            return judgement, ProofDetail(service=short(detail.service))
        case _:
            return judgement, NO_DETAIL


def note(
    work: UnitOfWork, desk: Desk, request: AccessRequest, check: IdentityCheck, doubt: str
) -> None:
    """Write the check into the history: what was shown, what shows it, and the outcome."""
    kind = "identity_enough" if check.enough else "identity_not_enough"
    facts = {"evidence": check.evidence.value, **proof_facts(check.detail)}
    if doubt:
        kind, facts["doubt"] = "identity_doubted", doubt
    if request.representative is not None:
        kind = f"representative_{kind}"
    history.note(work, desk, request, kind, check.checked_by, **facts)


def _called(typed: str, numbers: tuple[str, ...]) -> str | None:
    """The number on record that was called; the only one where none is named."""
    if not typed:
        return numbers[0] if len(numbers) == 1 else None
    return next((one for one in numbers if same_number(one, typed)), None)


_REPRESENTED = QT_TRANSLATE_NOOP(
    "identity",
    "What the registers hold is the person's, and says nothing of who asks for them. Ask whoever asks "
    "for a proof of their own.",
)
_NOT_EARLIER = QT_TRANSLATE_NOOP(
    "identity",
    "The desk holds no identification of this person from this year, so this one has nothing to rest "
    "on. Take another way of this channel.",
)
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "identity",
    "The registers hold no phone number of this person, and a number that the caller gives proves "
    "nothing. Take another way of this channel.",
)
_OTHER_NUMBER = QT_TRANSLATE_NOOP(
    "identity",
    "Say which of the numbers on record was called; a number that the caller gives proves nothing. "
    "Call one on record, or take another way of this channel.",
)
_NO_ADDRESS = QT_TRANSLATE_NOOP(
    "identity",
    "The registers hold no address of this person, so nothing shows that the request came from there. "
    "Take another way of this channel.",
)
