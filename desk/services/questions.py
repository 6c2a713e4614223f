"""Questions to the owners of systems without a connection: sent, asked again, answered, taken out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desk.domain.controller import SystemProfile
from desk.domain.errors import BadInput, NoAnswer
from desk.domain.pasted import checked_file, checked_text, table_of
from desk.domain.question import (
    Outcome,
    Owner,
    Question,
    TakenAnswer,
    answer_by,
    chase_on,
    chased,
    reopened,
    sent,
    taken,
    withdrawn,
)
from desk.domain.request import AccessRequest, Action, step
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import by_hand, collection
from desk.services.decision_format import pack_log, unpack_log
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Standing:
    """A question with what a clerk needs to know of it today."""

    question: Question
    request: AccessRequest
    system: SystemProfile
    owner: Owner
    """As the settings name it now."""
    chase_on: date
    """When the owner is asked again, while the question is open."""
    answer_by: date
    """By when the owner is asked to answer."""
    due: bool
    """True where the owner is to be asked again today, or was to be earlier."""
    file_name: str | None = None
    """Name of the file that came with the answer."""


def open_questions(desk: Desk) -> list[Standing]:
    """The open questions of all requests, the one to be chased first on top."""
    with desk.reading() as work:
        found = [
            _standing(desk, work, work.requests.get(question.request), question)
            for question in work.questions.unanswered()
        ]
    return sorted(found, key=lambda one: (one.chase_on, one.request.number, one.system.key))


def of_request(desk: Desk, number: str) -> list[Standing]:
    """The questions of a request that count, in the order of the controller's systems."""
    with desk.reading() as work:
        request = work.requests.get(number)
        found = by_hand.current(work, number)
        profile = desk.profiles.get(request.controller)
        known = [one.key for one in profile.systems if one.key in found]
        keys = [*known, *(key for key in found if key not in known)]
        return [_standing(desk, work, request, found[key]) for key in keys]


def question_of(desk: Desk, number: str, system: str) -> Standing:
    """The question of a request to one system. Raises NoAnswer where that system was not asked."""
    with desk.reading() as work:
        request, question = _found(work, number, system)
        return _standing(desk, work, request, question)


def mark_sent(desk: Desk, *, number: str, system: str, actor: str) -> Question:
    """Note that the text went to the owner today."""
    return _contacted(desk, number, system, actor, again=False)


def chase(desk: Desk, *, number: str, system: str, actor: str) -> Question:
    """Note that the owner was asked again today."""
    return _contacted(desk, number, system, actor, again=True)


def withdraw(desk: Desk, *, number: str, system: str, actor: str) -> AccessRequest:
    """Take an open question back; the system counts as not reached until it is asked anew."""
    with desk.work() as work:
        request, question = _found(work, number, system)
        if not question.open:
            raise NoAnswer(_NONE.fill(system=system, number=number))
        work.questions.save(withdrawn(question))
        by_hand.note(desk, work, request, "question_withdrawn", actor=actor, system=system)
        work.commit()
    return request


def take_answer(
    desk: Desk,
    *,
    number: str,
    system: str,
    actor: str,
    text: str = "",
    attachment: tuple[str, bytes] | None = None,
    nothing_held: bool = False,
) -> AccessRequest:
    """Take in what the owner answered; it becomes part of the request's collection.

    ``attachment``: name and bytes of a file, which travels in the answer letter as it is unless its
    row is left out. A request whose letter was signed or given already goes back to be looked
    through, so that the rest can follow. Raises BadInput where there is nothing to take or it cannot
    be taken, Refused where the question or the request is over.
    """
    answer = _checked(system, text, attachment, nothing_held=nothing_held)
    with desk.work() as work:
        request, question = _found(work, number, system)
    step(request.state, Action.TAKE_IN)
    if answer is not None:
        texts = [answer.text, *(cell for row in answer.rows for cell in row)]
        person = collection.person_of(request.subject) if request.subject else None
        others = desk.registers.mentioned(request.controller, person, [one for one in texts if one])
        answer = replace(answer, others=tuple(others))
    with desk.work() as work:
        request, question = _found(work, number, system)
        question = taken(
            question,
            outcome=Outcome.NOTHING_HELD if answer is None else Outcome.ANSWERED,
            at=desk.clock.now(),
            by=actor,
            answer_id=by_hand.keep(work, number, answer) if answer else None,
            file_id=work.vault.put(number, "file", attachment[1]) if attachment else None,
        )
        kind = "question_nothing_held" if answer is None else "question_answered"
        request = _answered(desk, work, request, question, Action.TAKE_IN)
        by_hand.note(desk, work, request, kind, actor=actor, system=system)
        work.commit()
    return request


def take_out(desk: Desk, *, number: str, system: str, actor: str) -> AccessRequest:
    """Take a wrong answer out again, before the letter is signed; the question is open again."""
    with desk.work() as work:
        request, question = _found(work, number, system)
        request = _answered(desk, work, request, reopened(question), Action.TAKE_OUT)
        by_hand.forget_answer(work, question)
        by_hand.note(desk, work, request, "question_reopened", actor=actor, system=system)
        work.commit()
    return request


def attached_file(desk: Desk, number: str, system: str) -> tuple[str, bytes]:
    """Name and bytes of the file that came with an answer. Raises NoAnswer where none came."""
    with desk.work() as work:
        _, question = _found(work, number, system)
        answer = by_hand.taken_answer(work, question)
        if answer is None or answer.file_name is None or question.file_id is None:
            raise NoAnswer(
                QT_TRANSLATE_NOOP("question", "No file came with the answer of {system}.").fill(
                    system=system
                )
            )
        return answer.file_name, work.vault.get(question.file_id)


def _checked(
    system: str, text: str, attachment: tuple[str, bytes] | None, *, nothing_held: bool
) -> TakenAnswer | None:
    """What was pasted and attached, cleaned; None where nothing is held."""
    text = checked_text(text)
    given = bool(text) or attachment is not None
    if given and nothing_held:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "question",
                "Something was pasted or attached, and yet nothing is said to be held. Nothing was "
                "taken; choose one of the two.",
            )
        )
    if nothing_held:
        return None
    if not given:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "question",
                "There is no answer to take: paste its text, attach a file, or say that nothing is "
                "held. The question stays open.",
            )
        )
    name, media_type = checked_file(system, *attachment) if attachment else (None, None)
    table = table_of(text)
    if table is not None:
        return TakenAnswer("", *table, file_name=name, media_type=media_type)
    return TakenAnswer(text, file_name=name, media_type=media_type)


def _answered(
    desk: Desk,
    work: UnitOfWork,
    request: AccessRequest,
    question: Question,
    action: Action,
) -> AccessRequest:
    """Save an answer that came or went, with what it means for the request."""
    state = step(request.state, action)
    work.questions.save(question)
    whole = collection.held(desk, work, request)
    return work.requests.save(
        replace(
            request,
            state=state,
            collection_complete=whole.complete,
            review_id=_without_decisions(work, request, question.system),
            # What was given before stands in the history; the rest is still to be given.
            delivered=None,
        )
    )


def _without_decisions(work: UnitOfWork, request: AccessRequest, system: str) -> str | None:
    """The clerk's decisions without those about the rows that have just changed."""
    if request.review_id is None:
        return None
    changed = by_hand.collection_keys(request.controller, system)
    log = unpack_log(work.vault.get(request.review_id))
    kept = log.without(one.place for one in log.decisions if one.collection in changed)
    if kept == log:
        return request.review_id
    work.vault.drop(request.review_id)
    return work.vault.put(request.number, "review", pack_log(kept))


def _contacted(desk: Desk, number: str, system: str, actor: str, *, again: bool) -> Question:
    today = desk.clock.today()
    with desk.work() as work:
        request, question = _found(work, number, system)
        question = chased(question, on=today) if again else sent(question, on=today)
        question = work.questions.save(question)
        kind = "question_chased" if again else "question_sent"
        by_hand.note(desk, work, request, kind, actor=actor, system=system)
        work.commit()
    return question


def _found(work: UnitOfWork, number: str, system: str) -> tuple[AccessRequest, Question]:
    request = work.requests.get(number)
    question = by_hand.current(work, number).get(system)
    if question is None:
        raise NoAnswer(_NONE.fill(system=system, number=number))
    return request, question


def _standing(desk: Desk, work: UnitOfWork, request: AccessRequest, question: Question) -> Standing:
    today = desk.clock.today()
    again = chase_on(question, work_by=request.work_by, holidays=desk.holidays)
    answer = by_hand.taken_answer(work, question)
    return Standing(
        question=question,
        request=request,
        system=desk.profiles.get(request.controller).system(question.system),
        owner=desk.owners.of(request.controller, question.system),
        chase_on=again,
        answer_by=answer_by(question, work_by=request.work_by, holidays=desk.holidays, today=today),
        due=question.open and again <= today,
        file_name=answer.file_name if answer else None,
    )


_NONE = QT_TRANSLATE_NOOP(
    "question",
    "No question of request {number} to the system {system} is there. "
    "See the open questions with “desk questions”, or collect the request's data to ask.",
)
