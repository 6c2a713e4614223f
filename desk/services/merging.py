"""A reminder is the same request: it is merged into the open one that it reminds of."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.entitlement import identifiers_of, same_person, year_of
from desk.domain.errors import Refused
from desk.domain.fee_advice import Likeness, likeness
from desk.domain.representation import Representative, born_apart
from desk.domain.request import AccessRequest, Action, step
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import by_hand, collection, free_checks, history
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


def merge(desk: Desk, *, number: str, into: str, actor: str) -> AccessRequest:
    """Merge a request into an earlier open one; returns that one, whose day of arrival rules on.

    Its documents move there, its free check goes back, what was collected for it is forgotten. Its
    letters and its history stay with it. Raises Refused where they are not one request: another
    person, controller or representative, a wider period, or the other is closed or arrived later.
    """
    with desk.work() as work:
        reminder, first = work.requests.get(number), work.requests.get(into)
        _check(reminder, first)
        closed = replace(
            collection.forget(work, reminder),
            state=step(reminder.state, Action.MERGE),
            free_check=None,
        )
        closed = work.requests.save(closed)
        first = work.requests.save(first)  # Conflict where somebody closes it meanwhile
        by_hand.take_back(desk, work, closed, actor, answers=True)
        work.incoming.move(number, into)
        free_checks.give_back(desk, work, closed, actor)
        history.note(work, desk, closed, Action.MERGE, actor, into=into)
        facts = {"number": number, "arrived_day": reminder.received}
        history.note(work, desk, first, "merged_here", actor, **facts)
        work.commit()
        return work.requests.get(into)


def reminded(desk: Desk, number: str) -> AccessRequest | None:
    """The open request of which this one seems to be a reminder; None where there is none."""
    with desk.reading() as work:
        request = work.requests.get(number)
        return None if request.subject is None else _found(work, request)


def _found(work: UnitOfWork, request: AccessRequest) -> AccessRequest | None:
    assert request.subject is not None
    others = work.requests.about(
        controller=request.controller,
        year=year_of(request.received),
        person=identifiers_of(request.subject),
    )
    for one in others:
        try:
            _check(request, one)
            step(request.state, Action.MERGE)
        except Refused:
            continue
        return one
    return None


def _check(reminder: AccessRequest, first: AccessRequest) -> None:
    """Raise Refused where the two are not one request."""
    numbers = {"number": reminder.number, "into": first.number}
    if reminder.number == first.number:
        raise Refused(_ITSELF.fill(**numbers))
    if reminder.controller != first.controller:
        raise Refused(_OTHER_CONTROLLER.fill(**numbers))
    if not first.open:
        raise Refused(_CLOSED.fill(**numbers))
    if (reminder.received, reminder.number) < (first.received, first.number):
        raise Refused(_TURNED_ROUND.fill(**numbers))
    if not _may_be_one_person(reminder, first):
        raise Refused(_OTHER_PERSON.fill(**numbers))
    if not _one_asks(reminder.representative, first.representative):
        raise Refused(_OTHER_ASKS.fill(**numbers))
    if likeness(reminder.period, first.period) not in (Likeness.SAME, Likeness.WITHIN):
        raise Refused(_ASKS_MORE.fill(**numbers))


def _may_be_one_person(reminder: AccessRequest, first: AccessRequest) -> bool:
    """False where both people are known and are two; an unsigned reminder names nobody."""
    if reminder.subject is None or first.subject is None:
        return True
    return same_person(identifiers_of(reminder.subject), identifiers_of(first.subject))


def _one_asks(one: Representative | None, other: Representative | None) -> bool:
    """True where the same person asks for somebody, or nobody does, in both requests."""
    if one is None or other is None:
        return one is other
    alike = (one.role, one.name.casefold()) == (other.role, other.name.casefold())
    return alike and not born_apart(one, other)


_ITSELF = QT_TRANSLATE_NOOP(
    "merging", "Request {number} cannot be merged with itself. Nothing was changed."
)
_OTHER_CONTROLLER = QT_TRANSLATE_NOOP(
    "merging",
    "Requests {number} and {into} were made to different companies, so they are two. Nothing was changed.",
)
_CLOSED = QT_TRANSLATE_NOOP(
    "merging",
    "Request {into} is not open any more, so {number} is no reminder of it but a request of its own. "
    "Nothing was changed; answer it.",
)
_TURNED_ROUND = QT_TRANSLATE_NOOP(
    "merging",
    "Request {number} arrived before {into}, and the earlier day of arrival rules. Nothing was changed; "
    "merge {into} into {number}.",
)
_OTHER_PERSON = QT_TRANSLATE_NOOP(
    "merging",
    "Requests {number} and {into} are about different people. Nothing was changed; answer both.",
)
_OTHER_ASKS = QT_TRANSLATE_NOOP(
    "merging",
    "Requests {number} and {into} were not made by the same person, and the letters go to whoever asks. "
    "Nothing was changed; answer both.",
)
_ASKS_MORE = QT_TRANSLATE_NOOP(
    "merging",
    "Request {number} asks for another period than {into}, so it is more than a reminder. Nothing was "
    "changed; answer both.",
)
