"""The decision that lets an answer go although a place of use is shared with somebody under a safety ban."""

from __future__ import annotations

from dataclasses import replace

from desk.domain import shared_place
from desk.domain.errors import Refused
from desk.domain.request import BEFORE_LETTER, AccessRequest
from desk.domain.shared_place import PlaceDecision, at_shared_place
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import collection, history
from desk.services.decision_format import pack_log
from desk.services.desk import Desk
from desk.services.review import Decided, log_of
from desk.services.store_ports import UnitOfWork


def decide(desk: Desk, *, number: str, decided_by: str, reason: str, actor: str) -> Decided:
    """Write down who decided that the answer goes out, and why (Art. 15(4), 32).

    What tells of the other person stays covered all the same. Raises BadInput without a name or a
    reason in words, and where nobody under a ban shares a place; Refused once the letter is signed.
    """
    collected = collection.load(desk, number)
    made = shared_place.decided(
        collected, decided_by=decided_by, reason=reason, at=desk.clock.now()
    )
    return _saved(desk, number, made, actor)


def take_back(desk: Desk, *, number: str, actor: str) -> Decided:
    """Take the decision back: the answer is stopped again. Nothing is changed where there is none.

    Raises Refused once the letter is signed.
    """
    return _saved(desk, number, None, actor)


def check_post(desk: Desk, work: UnitOfWork, request: AccessRequest, to: str) -> None:
    """Raise Refused where an answer that a person let go would be posted to the shared place (Art. 32).

    The register may still hold it as the address of whoever has moved out. ``to``: name, street, town.
    """
    if log_of(work, request).shared_place is None:
        return
    collected = collection.held(desk, work, request)
    if at_shared_place(to, collected.identifiers, collected.others):
        raise Refused(_NOT_THERE)


def _saved(desk: Desk, number: str, made: PlaceDecision | None, actor: str) -> Decided:
    with desk.work() as work:
        request = work.requests.get(number)
        if request.state not in BEFORE_LETTER:
            raise Refused(_LATE)
        before = log_of(work, request)
        if made is None and before.shared_place is None:
            return Decided(request, before)
        after = replace(before, shared_place=made)
        if request.review_id is not None:
            work.vault.drop(request.review_id)
        kept = work.vault.put(number, "review", pack_log(after))
        request = work.requests.save(replace(request, review_id=kept))
        if made is None:
            history.note(work, desk, request, "place_undecided", actor)
        else:
            facts = {"who": made.decided_by, "reason": made.reason}
            history.note(work, desk, request, "place_decided", actor, **facts)
        work.commit()
    return Decided(request, after)


_NOT_THERE = QT_TRANSLATE_NOOP(
    "shared place",
    "The address is that of somebody under a safety ban, so the letter carries the name alone and is not "
    "posted there; nothing was noted as posted. Hand it over at the counter, or give another address "
    "with a reason and write it on the envelope.",
)
_LATE = QT_TRANSLATE_NOOP(
    "shared place",
    "The letter is signed, or the request has ended, so the decision about the shared place of use "
    "stands as it is. Nothing was changed. Go back to the review first, if the letter has not left.",
)
