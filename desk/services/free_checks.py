"""Free checks given back: who asked after the request that had one has it now."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.entitlement import identifiers_of, year_of
from desk.domain.fee_advice import GIVEN_BACK
from desk.domain.representation import of_estate
from desk.domain.request import BEFORE_LETTER, AccessRequest, FreeCheck, Subject
from desk.services import history
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


def give_back(desk: Desk, work: UnitOfWork, request: AccessRequest, actor: str) -> None:
    """Free what a withdrawn, refused or merged request had taken (law: the free check).

    ``request``: with the person it was picked for. Of the requests of the year that met it, the first
    received counts in its place, so that the person is never counted free once more beside that one.
    """
    work.ledger.give_back(request.number)
    if request.subject is None:
        return
    year = year_of(request.received)
    who = identifiers_of(request.subject)
    for one in work.requests.about(controller=request.controller, year=year, person=who):
        if one.number != request.number and _met(one, request.number):
            _count_anew(desk, work, one, actor)


def counted(desk: Desk, work: UnitOfWork, request: AccessRequest, actor: str) -> AccessRequest:
    """The request with the year's free check, where it has to have one and has none.

    So stands the request of an estate once somebody living turns out to ask; nothing is answered
    under Art. 15 without being counted.
    """
    if request.free_check is not None or request.subject is None:
        return request
    if of_estate(request.representative) or request.state not in BEFORE_LETTER:
        return request
    check = _claimed(desk, work, request, request.subject)
    note_taken(work, desk, request, check, actor)
    return replace(request, free_check=check)


def note_taken(
    work: UnitOfWork, desk: Desk, request: AccessRequest, check: FreeCheck, actor: str
) -> None:
    """What the ledger said of a request, in its history."""
    kind = "free_check_taken" if check.free else "free_check_used"
    history.note(work, desk, request, kind, actor, year=check.year, earlier=check.earlier or "")


def _met(other: AccessRequest, number: str) -> bool:
    check = other.free_check
    return check is not None and check.earlier == number and other.state not in GIVEN_BACK


def _count_anew(desk: Desk, work: UnitOfWork, request: AccessRequest, actor: str) -> None:
    assert request.subject is not None, "only who was picked is counted"
    check = _claimed(desk, work, request, request.subject)
    if request.state in BEFORE_LETTER:  # a signed letter has said what it says
        work.requests.save(replace(request, free_check=check))
        note_taken(work, desk, request, check, actor)


def _claimed(desk: Desk, work: UnitOfWork, request: AccessRequest, subject: Subject) -> FreeCheck:
    return work.ledger.claim(
        unit=desk.profiles.get(request.controller).unit,
        year=year_of(request.received),
        identifiers=identifiers_of(subject),
        request=request.number,
        received=request.received,
    )
