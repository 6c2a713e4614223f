"""Cases whose keeping time is over are deleted, by a person and never by themselves (Art. 5(1)(e))."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.domain.entitlement import identifiers_of, year_of
from desk.domain.errors import Refused
from desk.domain.keeping import kept_from
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import history
from desk.services.case_ports import EndedCase
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Outlived:
    """A case past its keeping time."""

    case: EndedCase
    held_by: str | None = None
    """Number of an open request of the same person, which concerns it: it is kept until that is over."""


def outlived(desk: Desk) -> tuple[Outlived, ...]:
    """The cases whose keeping time is over, the longest ago first."""
    before = kept_from(desk.clock.today(), desk.keep_months)
    with desk.reading() as work:
        found = work.cases.ended(before)
        return tuple(Outlived(one, held_by(work, work.requests.get(one.number))) for one in found)


def purge(desk: Desk, *, numbers: Iterable[str], actor: str) -> tuple[str, ...]:
    """Delete these cases with everything in them; returns the numbers.

    The ledger's keyed hashes stay until the end of the following year; the history keeps its chain,
    and that the case was deleted, by whom and when. Each case goes in a transaction of its own.
    Raises Refused before the first one that may not go; those before it are gone then.
    """
    before = kept_from(desk.clock.today(), desk.keep_months)
    gone = []
    for number in dict.fromkeys(numbers):
        with desk.work() as work:
            request = work.requests.get(number)
            if not work.cases.ended(before, number=number):
                raise Refused(_KEPT.fill(number=number, months=desk.keep_months))
            still_open = held_by(work, request)
            if still_open is not None:
                raise Refused(_CONCERNED.fill(number=number, open=still_open))
            work.cases.erase(number)
            history.note(work, desk, request, "purged", actor, months=desk.keep_months)
            work.commit()
        gone.append(number)
    return tuple(gone)


def held_by(work: UnitOfWork, request: AccessRequest) -> str | None:
    """Number of an open request of the same person: while it is open, nothing that it concerns is deleted.

    Earlier cases of the person too; None where there is none, or nobody was picked.
    """
    if request.subject is None:
        return None
    others = work.requests.about(
        controller=request.controller,
        year=year_of(request.received),
        person=identifiers_of(request.subject),
    )
    return next((one.number for one in others if one.open), None)


_KEPT = QT_TRANSLATE_NOOP(
    "retention",
    "Case {number} is open, or its keeping time of {months} months is not over. It was not deleted.",
)
_CONCERNED = QT_TRANSLATE_NOOP(
    "retention",
    "Request {open} of the same person is open and concerns case {number}, so it was not deleted. "
    "Delete it once that request is over.",
)
