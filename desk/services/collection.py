"""Collecting everything about the person, system by system, into the vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desk.domain.decision_log import DecisionLog
from desk.domain.errors import Refused, Unavailable
from desk.domain.period_cut import cut
from desk.domain.records import Candidate, Collection
from desk.domain.request import AccessRequest, Action, Subject, step
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import by_hand, history
from desk.services.authority import check_holds
from desk.services.clocks import on_an_open_way
from desk.services.collection_format import Rests, pack, rests_on, unpack
from desk.services.collection_log import log_systems
from desk.services.decision_format import pack_log, unpack_log
from desk.services.desk import Desk
from desk.services.kept_answers import AnswersOfRun, Run, interrupted_run, new_run
from desk.services.ports import Progress
from desk.services.store_ports import UnitOfWork


def collect(
    desk: Desk,
    *,
    number: str,
    progress: Progress,
    actor: str,
    only: Sequence[str] | None = None,
    resume: bool | None = None,
) -> AccessRequest:
    """Search the systems for the picked person and keep what they returned in the vault.

    What systems answer is kept as it comes, so that a collection that was interrupted is taken up
    again: ``resume`` True does so however old the answers are, False asks everything anew, and None
    takes up what is not older than a working day. ``only``: ask just these systems again and keep
    what the others returned before. A system that fails is in the result; the request is collected
    all the same and can be completed later, also when its letter has gone out without that system.
    """
    with desk.work() as work:
        request = work.requests.get(number)
        kept = work.answers.whole(number)
        before = _rests(work, request)
    completing = request.partly_answered
    state = step(request.state, Action.COMPLETE if completing else Action.COLLECT)
    if request.subject is None:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "collection", "Pick the person first: nothing can be collected for nobody."
            )
        )
    check_holds(desk, request)
    if only is not None and before.run is not None:
        run = Run(before.run, tuple(one for one in kept if one.run == before.run))
    else:
        only = None  # nothing is kept of the others
        left = interrupted_run(desk, kept, before.answers, however_old=bool(resume))
        run = new_run() if left is None or resume is False else left
    try:
        found = desk.registers.collect(
            request.controller,
            person_of(request.subject),
            _given(request.subject),
            progress,
            only,
            answers=AnswersOfRun(desk, number, run),
        )
    except Unavailable:
        # Where somebody else has collected meanwhile, what was kept is gone: that is the reason to tell.
        with desk.work() as work:
            work.requests.save(request)
        raise
    with desk.work() as work:
        identifier = work.vault.put(number, "collection", pack(found, run=run.name))
        if request.collection_id is not None:
            work.vault.drop(request.collection_id)
        work.answers.keep_only(number, found.answers)
        found = by_hand.joined(desk, work, request, found)
        request = work.requests.save(
            replace(
                request,
                state=state,
                collection_id=identifier,
                collection_complete=found.complete,
                review_id=_place_decision(work, request),
                # What was given before stands in the history; the rest is still to be given.
                delivered=None if completing else request.delivered,
            )
        )
        request = _under_a_ban(desk, work, request, actor) if found.safety_ban else request
        by_hand.ask(desk, work, request, actor)
        kind = Action.COLLECT if found.complete else "collect_partly"
        history.note(work, desk, request, kind, actor, records=found.records)
        work.commit()
    log_systems(request.controller, found.systems, request=number)
    return request


def _place_decision(work: UnitOfWork, request: AccessRequest) -> str | None:
    """What is left of the decisions about records that are collected anew: that of a shared place.

    It holds on only for the people it was made about (``PlaceDecision.holds``).
    """
    if request.review_id is None:
        return None
    made = unpack_log(work.vault.get(request.review_id)).shared_place
    work.vault.drop(request.review_id)
    if made is None:
        return None
    return work.vault.put(request.number, "review", pack_log(DecisionLog(shared_place=made)))


def _under_a_ban(desk: Desk, work: UnitOfWork, request: AccessRequest, actor: str) -> AccessRequest:
    """The request once a row tells of a safety ban that the search has not known (Art. 15(4), 32).

    A system may have been away when the person was picked; the answer then goes another way.
    """
    subject, asked_for = request.subject, request.delivery
    if subject is None or subject.safety_ban:
        return request
    request = replace(request, subject=replace(subject, safety_ban=True))
    request = work.requests.save(on_an_open_way(desk, request))
    history.note(work, desk, request, "ban_found", actor)
    if request.delivery is not asked_for:
        history.note(work, desk, request, "another_way", actor, way=request.delivery)
    return request


def unanswered(desk: Desk, number: str) -> tuple[str, ...]:
    """The systems that failed or were not reached, and are to be asked again.

    Not those whose owner has been asked and is awaited: asking twice brings nothing.
    """
    with desk.reading() as work:
        found = held(desk, work, work.requests.get(number))
        awaited = by_hand.current(work, number)
    return tuple(
        one.system for one in found.systems if one.unanswered and one.system not in awaited
    )


def load(desk: Desk, number: str) -> Collection:
    """What was collected for a request. Raises Refused where nothing was."""
    with desk.reading() as work:
        return held(desk, work, work.requests.get(number))


def held(desk: Desk, work: UnitOfWork, request: AccessRequest) -> Collection:
    """As ``load``, within a transaction: what the registers returned and what owners answered."""
    if request.collection_id is None:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "collection", "Nothing has been collected for request {number} yet."
            ).fill(number=request.number)
        )
    found = unpack(work.vault.get(request.collection_id), work.answers.piece)
    return cut(by_hand.joined(desk, work, request, found), request.period)


def interrupted(desk: Desk, number: str) -> bool:
    """True where a collection was begun and not ended, so that collecting takes it up again."""
    with desk.work() as work:
        request = work.requests.get(number)
        kept = work.answers.whole(number)
        used = _rests(work, request).answers
    return interrupted_run(desk, kept, used, however_old=False) is not None


def forget(work: UnitOfWork, request: AccessRequest) -> AccessRequest:
    """The request without anything that was collected: it is about somebody else now."""
    work.answers.keep_only(request.number, ())
    for identifier in (request.collection_id, request.review_id):
        if identifier is not None:
            work.vault.drop(identifier)
    return replace(request, collection_id=None, collection_complete=None, review_id=None)


def tidy(work: UnitOfWork, request: AccessRequest) -> None:
    """Forget the answers that only a further collection would need: the request is over."""
    work.answers.keep_only(request.number, _rests(work, request).rows)


def _rests(work: UnitOfWork, request: AccessRequest) -> Rests:
    if request.collection_id is None:
        return Rests(None)
    try:
        return rests_on(work.vault.get(request.collection_id))
    except Unavailable:  # gone or damaged: what is needed is asked anew
        return Rests(None)


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
    """What was typed; of somebody whom no register knows all that was given."""
    given = {key: values[0] for key, values in subject.identifiers.items()}
    if subject.subject is None:
        return given
    return {key: given.get(key, "") for key in subject.asked_with}
