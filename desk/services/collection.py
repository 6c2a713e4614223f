"""Collecting everything about the person, system by system, into the vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desk.domain.errors import Refused
from desk.domain.period_cut import cut
from desk.domain.records import Candidate, Collection
from desk.domain.request import AccessRequest, Action, Subject, step
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import by_hand, history
from desk.services.collection_format import pack, unpack
from desk.services.desk import Desk
from desk.services.ports import Progress, UnitOfWork


def collect(
    desk: Desk,
    *,
    number: str,
    progress: Progress,
    actor: str,
    only: Sequence[str] | None = None,
) -> AccessRequest:
    """Search the systems for the picked person and keep what they returned in the vault.

    ``only``: ask just these systems again and keep what the others returned before. A system that
    fails is in the result; the request is collected all the same and can be completed later.
    """
    with desk.work() as work:
        request = work.requests.get(number)
    state = step(request.state, Action.COLLECT)
    if request.subject is None:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "collection", "Pick the person first: nothing can be collected for nobody."
            )
        )
    found = desk.registers.collect(
        request.controller, person_of(request.subject), _given(request.subject), progress, only
    )
    if only is not None and request.collection_id is not None:
        found = _joined(load(desk, number), found, only)
    with desk.work() as work:
        identifier = work.vault.put(number, "collection", pack(found))
        found = by_hand.joined(desk, work, request, found)
        request = work.requests.save(
            replace(
                request,
                state=state,
                collection_id=identifier,
                collection_complete=found.complete,
                review_id=None,
            )
        )
        by_hand.ask(desk, work, request, actor)
        kind = Action.COLLECT if found.complete else "collect_partly"
        history.note(work, desk, request, kind, actor, records=found.records)
        work.commit()
    return request


def load(desk: Desk, number: str) -> Collection:
    """What was collected for a request. Raises Refused where nothing was."""
    with desk.work() as work:
        return held(desk, work, work.requests.get(number))


def held(desk: Desk, work: UnitOfWork, request: AccessRequest) -> Collection:
    """As ``load``, within a transaction: what the registers returned and what owners answered."""
    if request.collection_id is None:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "collection", "Nothing has been collected for request {number} yet."
            ).fill(number=request.number)
        )
    found = unpack(work.vault.get(request.collection_id))
    return cut(by_hand.joined(desk, work, request, found), request.period)


def person_of(subject: Subject) -> Candidate | None:
    """The person as picked; asked of no register again, so that one that is down stops nothing."""
    if subject.subject is None:
        return None
    return Candidate(
        subject=subject.subject,
        rows=subject.rows,
        name=subject.name,
        birth_date=subject.birth_date,
        address=", ".join(subject.address) or None,
        identifiers=subject.identifiers,
        systems=(),
        matched_on=(),
        score=0.0,
        safety_ban=subject.safety_ban,
    )


def _given(subject: Subject) -> dict[str, str]:
    return {key: values[0] for key, values in subject.identifiers.items()}


def _joined(before: Collection, again: Collection, only: Sequence[str]) -> Collection:
    """The earlier collection with the systems asked again in place of their old results."""
    asked = set(only)
    results = {one.system: one for one in before.systems} | {
        one.system: one for one in again.systems if one.system in asked
    }
    return Collection(
        systems=list(results.values()),
        tables=[one for one in before.tables if one.info.system not in asked]
        + [one for one in again.tables if one.info.system in asked],
        others=[*before.others, *(one for one in again.others if one not in before.others)],
        set_aside={
            reason: max(before.set_aside.get(reason, 0), again.set_aside.get(reason, 0))
            for reason in {*before.set_aside, *again.set_aside}
        },
        identifiers=before.identifiers.joined(again.identifiers),
    )
