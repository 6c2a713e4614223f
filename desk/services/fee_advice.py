"""The fee adviser: what was given to the person this year and when, the law beside the house rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desk.domain import fee_advice
from desk.domain.entitlement import identifiers_of, ledger_identifiers, year_of
from desk.domain.errors import DeskError, Refused
from desk.domain.fee_advice import Advice, EarlierRequest
from desk.domain.notice_facts import FeeGround
from desk.domain.period import Period
from desk.domain.person import Identifiers
from desk.domain.records import Candidate, Collection, Value
from desk.domain.representation import of_estate
from desk.domain.request import ANSWER_KINDS, AccessRequest, FreeCheck, Letter, LetterKind
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import collection
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class NoticeSent:
    """The fee notice of a request, and whether the fee may be charged."""

    letter: Letter
    left: date | None
    """When it left first; None while it has not: nothing may be charged."""
    charge_from: date | None
    """From which day the fee may be charged, where the customer has not withdrawn."""


@dataclass(frozen=True, slots=True)
class Advised:
    """What the desk knows of a person's free check, and what follows for a fee."""

    unit: str
    """The controller, or the group whose register is joint."""
    check: FreeCheck
    """What the ledger says."""
    advice: Advice
    notice: NoticeSent | None = None
    """The last fee notice of the request itself."""


def for_person(
    desk: Desk,
    *,
    controller: str,
    person: Candidate | None,
    identity: Mapping[str, str],
    received: date,
    period: Period | None = None,
    stated: FeeGround | None = None,
) -> Advised:
    """Advice before anything is written down; nothing is taken.

    ``person`` None: no register knows them, ``identity`` is what they gave. Raises Refused for a
    company, which has no right of access (Art. 4(1), 15).
    """
    if person is not None and person.company:
        raise Refused(_COMPANY.fill(name=person.name))
    given = Identifiers({key: (value,) for key, value in identity.items()})
    known = person.identifiers if person is not None else Identifiers()
    rows = person.rows if person is not None else ()
    who = ledger_identifiers(known, rows=rows, given=given)
    with desk.reading() as work:
        return _advised(desk, work, _Asked(controller, who, received, period), stated)


def for_request(desk: Desk, number: str, *, stated: FeeGround | None = None) -> Advised:
    """Advice for a request; Refused where nobody was picked yet, or an estate asks (recital 27)."""
    with desk.reading() as work:
        return within(desk, work, work.requests.get(number), stated=stated)


def within(
    desk: Desk, work: UnitOfWork, request: AccessRequest, *, stated: FeeGround | None = None
) -> Advised:
    """As ``for_request``, within a transaction."""
    if of_estate(request.representative):
        raise Refused(_ESTATE)
    if request.subject is None:
        raise Refused(_NOBODY)
    who = identifiers_of(request.subject)
    asked = _Asked(request.controller, who, request.received, request.period, request)
    return _advised(desk, work, asked, stated)


def notice_of(work: UnitOfWork, request: AccessRequest) -> NoticeSent | None:
    """The last fee notice of a request; None where none was written."""
    notices = [one for one in work.letters.of(request.number) if one.kind is LetterKind.FEE_NOTICE]
    if not notices:
        return None
    last = notices[-1]
    left = [
        one.at.date() for one in work.dispatches.of(request.number) if one.letter == last.vault_id
    ]
    proposed = [one for one in work.audit.of(request.number) if one.action == "fee_proposed"]
    due = proposed[-1].details.get("due") if proposed else None
    first = min(left, default=None)
    from_day = None
    if request.open:
        from_day = fee_advice.may_charge_from(
            due=date.fromisoformat(due) if due else None, left=first
        )
    return NoticeSent(last, first, from_day)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked for, by whom; with the request where it is written down."""

    controller: str
    who: Identifiers
    received: date
    period: Period | None
    request: AccessRequest | None = None

    @property
    def number(self) -> str:
        return self.request.number if self.request is not None else ""


def _advised(desk: Desk, work: UnitOfWork, asked: _Asked, stated: FeeGround | None) -> Advised:
    profile = desk.profiles.get(asked.controller)
    year = year_of(asked.received)
    check = work.ledger.look(unit=profile.unit, year=year, identifiers=asked.who)
    others = [
        one
        for one in work.requests.about(controller=asked.controller, year=year, person=asked.who)
        if one.number != asked.number and not of_estate(one.representative)
    ]
    now = _collected(desk, work, asked.request)
    earlier = [_earlier(desk, work, one, now) for one in others if _before(one, asked)]
    known = {asked.number, *(one.number for one in others)}
    if check.earlier and check.earlier_received and check.earlier not in known:
        earlier.append(EarlierRequest(check.earlier, check.earlier_received, None))
    advice = fee_advice.advise(
        received=asked.received,
        period=asked.period,
        earlier=earlier,
        stated=stated,
        notice_fee=profile.stated.fee,
    )
    own = FreeCheck(True, year) if check.earlier == asked.number else check
    notice = notice_of(work, asked.request) if asked.request is not None else None
    return Advised(profile.unit, own, advice, notice)


def _before(other: AccessRequest, asked: _Asked) -> bool:
    """True for a request that arrived before; one that is not written down yet is the last of its day."""
    if not asked.number:
        return other.received <= asked.received
    return (other.received, other.number) < (asked.received, asked.number)


def _earlier(
    desk: Desk, work: UnitOfWork, request: AccessRequest, now: Collection | None
) -> EarlierRequest:
    letter = request.letter
    before = _collected(desk, work, request) if now is not None and letter is not None else None
    return EarlierRequest(
        number=request.number,
        received=request.received,
        state=request.state,
        open=request.open,
        period=request.period,
        answer=letter.kind if letter is not None and letter.kind in ANSWER_KINDS else None,
        given=request.delivered,
        unchanged=None if before is None or now is None else nothing_new(now, before),
    )


def _collected(desk: Desk, work: UnitOfWork, request: AccessRequest | None) -> Collection | None:
    """What was collected for a request; None where nothing was, or it cannot be read any more."""
    if request is None or request.collection_id is None:
        return None
    try:
        return collection.held(desk, work, request)
    except DeskError:  # gone or damaged: what cannot be compared is no proof
        return None


def nothing_new(now: Collection, before: Collection) -> bool:
    """True where every row that is held now was held before, so that a copy would be a further one."""
    if not now.complete:
        return False
    given = {table.info.key: table.rows for table in before.tables}
    return all(_all_among(table.rows, given.get(table.info.key, ())) for table in now.tables)


def _all_among(rows: Sequence[tuple[Value, ...]], given: Sequence[tuple[Value, ...]]) -> bool:
    if len(rows) > len(given):
        return False
    held = set(given)
    return all(row in held for row in rows)


_COMPANY = QT_TRANSLATE_NOOP(
    "fee advice",
    "{name} is a company. The right of access belongs to people, so there is no free check to count and "
    "no fee under Article 15; a sole trader asks in their own name.",
)
_ESTATE = QT_TRANSLATE_NOOP(
    "fee advice",
    "An estate asks, and its request is none under Article 15 (GDPR, recital 27): no free check is "
    "counted, and no fee may be taken for it.",
)
_NOBODY = QT_TRANSLATE_NOOP(
    "fee advice",
    "It is not known yet who asks. Pick the person first: the free check is counted for each person.",
)
