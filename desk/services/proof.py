"""What shows who is asking, looked up where it lies: the desk's own requests and the registers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.entitlement import identifiers_of, ledger_identifiers, same_person
from desk.domain.errors import NoAnswer
from desk.domain.identity import ORDINARY, AtStake, Evidence, IdentityCheck, Judgement, judge
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
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import history
from desk.services.desk import Desk
from desk.services.store_ports import Piled, UnitOfWork

_PROOFS_OF_THEIR_OWN = frozenset(Evidence) - {
    Evidence.NONE,
    Evidence.EARLIER_IDENTIFICATION,
    Evidence.KNOWN_CUSTOMER,
    Evidence.ALREADY_IDENTIFIED,
}
"""An earlier check that rested on a still earlier one, or on an address, leads nowhere."""
FROM_RECORD = (Evidence.EARLIER_IDENTIFICATION, Evidence.CALL_BACK, Evidence.KNOWN_CUSTOMER)
"""Rests on what the desk or the registers hold of the person."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A document that the same person sent earlier, with a signature to compare by."""

    request: str
    document: Piled
    received: date


@dataclass(frozen=True, slots=True)
class KnownOf:
    """What the desk knows of a person before they have proven anything."""

    earlier: Earlier | None
    numbers: tuple[str, ...]
    """Phone numbers on record, as the registers hold them; covered on screen under a safety ban."""
    has_address: bool
    at_stake: AtStake
    reference: Reference | None = None
    has_email: bool = False

    @property
    def known(self) -> Known:
        """The same for the ladder."""
        return Known(
            earlier=self.earlier,
            number_on_record=bool(self.numbers),
            address_on_record=self.has_address,
            email_on_record=self.has_email,
        )


NOBODY = KnownOf(None, (), False, ORDINARY)
"""No register knows the person, or nobody was picked."""


def known_of(
    desk: Desk, *, controller: str, person: Candidate | Subject, request: str | None = None
) -> KnownOf:
    """Look up what may spare the person a check; ``request`` is the one that is asked for now."""
    with desk.reading() as work:
        return _known_of(desk, work, controller=controller, person=person, request=request)


def _known_of(
    desk: Desk,
    work: UnitOfWork,
    *,
    controller: str,
    person: Candidate | Subject,
    request: str | None,
) -> KnownOf:
    year = desk.clock.today().year
    before = _before(desk, work, controller=controller, person=person, year=year)
    last_year = _before(desk, work, controller=controller, person=person, year=year - 1)
    own = [one for one in (before, last_year) if one is not None and one.number != request]
    return KnownOf(
        next((found for one in own if (found := _earlier(one, year))), None),
        numbers_of(person),
        bool(person.address),
        at_stake(person),
        next((letter for one in own if (letter := _reference(work, one))), None),
        IdentityKey.EMAIL in person.identifiers,
    )


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


def _before(
    desk: Desk, work: UnitOfWork, *, controller: str, person: Candidate | Subject, year: int
) -> AccessRequest | None:
    """The request that took the person's free check of a year: the ledger knows them by every identifier.

    None too where somebody else asked for the person: what they showed says nothing of the person;
    and where that request is of somebody else by now, or of another with a like customer number.
    """
    identifiers = ledger_identifiers(person.identifiers, rows=person.rows)
    if not identifiers:
        return None
    unit = desk.profiles.get(controller).unit
    held = work.ledger.look(unit=unit, year=year, identifiers=identifiers).earlier
    if held is None:
        return None
    try:
        found = work.requests.get(held)
    except NoAnswer:
        return None  # deleted since; the ledger outlives it
    if found.representative is not None or found.subject is None:
        return None
    return found if same_person(identifiers, identifiers_of(found.subject)) else None


def _earlier(before: AccessRequest, year: int) -> Earlier | None:
    """The identification of a request, where it was made in this calendar year and rests on itself."""
    check = before.identity
    if check is None or not before.identified or check.evidence not in _PROOFS_OF_THEIR_OWN:
        return None
    day = check.checked_at.date()
    return Earlier(before.number, day) if day.year == year else None


def _reference(work: UnitOfWork, before: AccessRequest) -> Reference | None:
    """The signed letter of an earlier request of the same person.

    None where a reminder was merged into it: its documents lie there too, and nobody has proven who
    signed them.
    """
    if not before.identified or before.channel is not Channel.LETTER:
        return None
    if any(one.action == "merged_here" for one in work.audit.of(before.number)):
        return None
    letter = next(iter(work.incoming.of(before.number)), None)
    return None if letter is None else Reference(before.number, letter, before.received)


def lacking(
    evidence: Evidence, channel: Channel, known: KnownOf, detail: ProofDetail = NO_DETAIL
) -> Text | None:
    """Why a proof rests on nothing that the desk or the registers hold; None where it does, or need not.

    An e-mail comes from an address on record only where the registers hold its own.
    """
    on_record = known.has_email if channel is Channel.EMAIL else known.has_address
    match evidence:
        case Evidence.EARLIER_IDENTIFICATION if known.earlier is None:
            return _NOT_EARLIER
        case Evidence.CALL_BACK if _called(detail.number, known.numbers) is None:
            return _OTHER_NUMBER if known.numbers else _NO_NUMBER
        case Evidence.KNOWN_CUSTOMER if not on_record:
            return _NO_ADDRESS
        case _:
            return None


def judged_by(
    profile: ControllerProfile,
    channel: Channel,
    evidence: Evidence,
    *,
    known: KnownOf,
    detail: ProofDetail = NO_DETAIL,
    represented: bool = False,
) -> Judgement:
    """As ``identity.judge``, with what the registers and the desk hold of the person.

    ``represented``: somebody asks for the person; what is held of the person shows nothing of them.
    """
    judgement = judge(profile, channel, evidence, known.at_stake)
    if not judgement.enough:
        return judgement
    if evidence in FROM_RECORD and represented:
        return Judgement(False, _REPRESENTED)
    wrong = lacking(evidence, channel, known, detail)
    return judgement if wrong is None else Judgement(False, wrong)


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
    facts = NOBODY
    if known is not None:
        facts = _known_of(
            desk, work, controller=request.controller, person=known, request=request.number
        )
    judgement = judged_by(
        profile,
        request.channel,
        evidence,
        known=facts,
        detail=detail,
        represented=request.representative is not None,
    )
    if not judgement.enough:
        return judgement, NO_DETAIL
    match evidence:
        case Evidence.EARLIER_IDENTIFICATION if facts.earlier is not None:
            return judgement, ProofDetail(request=facts.earlier.request, day=facts.earlier.day)
        case Evidence.CALL_BACK:
            called = _called(detail.number, facts.numbers) or ""
            return judgement, ProofDetail(number=masked_number(called))
        case Evidence.SIGNATURE | Evidence.SIGNED_LETTER:
            return judgement, ProofDetail(compared=detail.compared)
        case Evidence.SIGNED_IN_SERVICE:
            return judgement, ProofDetail(service=short(detail.service))
        case _:
            return judgement, NO_DETAIL


def write_down(
    work: UnitOfWork, desk: Desk, request: AccessRequest, check: IdentityCheck, doubt: str
) -> None:
    """Write the check into the history: what was shown, what shows it, and the outcome."""
    facts = {"evidence": check.evidence.value, **proof_facts(check.detail)}
    if doubt:
        facts["doubt"] = doubt
    kind = _own(check, doubt) if request.representative is None else _representatives(check, doubt)
    history.note(work, desk, request, kind, check.checked_by, **facts)


def _own(check: IdentityCheck, doubt: str) -> str:
    if doubt:
        return "identity_doubted"
    return "identity_enough" if check.enough else "identity_not_enough"


def _representatives(check: IdentityCheck, doubt: str) -> str:
    if doubt:
        return "representative_identity_doubted"
    if check.enough:
        return "representative_identity_enough"
    return "representative_identity_not_enough"


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
