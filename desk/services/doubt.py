"""Questions to the person who asks: who they are, or which data is meant. They may stop both clocks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desk.domain.clerks_words import without_numbers
from desk.domain.doubt import Next, Waiting, delay_counts_from, waiting, why_clocks_run
from desk.domain.errors import BadInput, Refused
from desk.domain.notice_facts import Refusal, RefusalGround
from desk.domain.representation import of_estate
from desk.domain.request import AccessRequest, Action, Letter, LetterKind, Pause, PauseGround, step
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import history
from desk.services.clocks import with_clocks
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork

QUESTIONS = (LetterKind.IDENTITY_REQUEST, LetterKind.CLARIFICATION)
"""Letters that ask something."""
_ACTIONS = {
    PauseGround.IDENTITY: Action.ASK_IDENTITY,
    PauseGround.CLARIFICATION: Action.CLARIFY,
}


def ask(
    desk: Desk,
    *,
    number: str,
    actor: str,
    reason: str,
    ground: PauseGround = PauseGround.IDENTITY,
) -> AccessRequest:
    """Note that the person was asked today, by word of mouth; raises as :func:`asked`.

    The letter that asks is written by ``correspondence.write``, which notes it in the same step.
    """
    with desk.work() as work:
        request = work.requests.save(asked(desk, work.requests.get(number), ground, reason))
        note_asked(work, desk, request, actor)
        work.commit()
    return request


def asked(desk: Desk, request: AccessRequest, ground: PauseGround, reason: str) -> AccessRequest:
    """The request once the person is asked today: both clocks stand still where it is not too late.

    Raises Refused where the request is past such a question, another one has no answer yet, or it is
    known who asks: without a doubt nobody is asked for proof (Art. 12(6)).
    """
    if request.question is not None:
        raise Refused(_ONE_AT_A_TIME)
    if ground is PauseGround.IDENTITY and request.identified:
        raise Refused(_KNOWN)
    state = step(request.state, _ACTIONS[ground])
    stops = clocks_run_because(desk, request) is None
    question = Pause(desk.clock.today(), None, without_numbers(reason), ground, stops=stops)
    return with_clocks(desk, replace(request, state=state, pauses=(*request.pauses, question)))


def clocks_run_because(desk: Desk, request: AccessRequest) -> Text | None:
    """Why a question that is sent today would not stop the clocks; None where it would."""
    return why_clocks_run(
        desk.clock.today(),
        since=delay_counts_from(request),
        ruling=with_clocks(desk, request).ruling,
        holidays=desk.holidays,
        within=desk.profiles.get(request.controller).question_working_days,
    )


def note_asked(work: UnitOfWork, desk: Desk, request: AccessRequest, actor: str) -> None:
    """Write the question into the history: its reason, and whether the clocks stand still for it."""
    question = request.question
    if question is None:
        raise AssertionError("noted before it was asked")
    history.note(work, desk, request, _event(question), actor, reason=question.reason)


def _event(question: Pause) -> str:
    if question.ground is PauseGround.CLARIFICATION:
        return Action.CLARIFY if question.stops else "clarify_late"
    return Action.ASK_IDENTITY if question.stops else "ask_identity_late"


def chased(desk: Desk, request: AccessRequest) -> AccessRequest:
    """The request once the person is asked once more; the pause goes on, and none begins.

    Raises Refused where nothing is asked.
    """
    question = _open(request)
    state, today = step(request.state, Action.CHASE), desk.clock.today()
    if today in (question.start, *question.chased):
        return request
    request = replace(request, state=state)
    return request.asked_anew(replace(question, chased=(*question.chased, today)))


def arrived(desk: Desk, *, number: str, on: date, actor: str) -> AccessRequest:
    """The person's answer arrived on a day: the clocks run again from then (EDPB 01/2022, 5.3).

    Also an answer that is not enough ends the pause: from that day on the desk is the one to act,
    and has to judge it or ask anew without undue delay; a new question begins a new pause. So no
    clock stands still while an answer lies unread. ``on`` may be earlier than today. Raises
    BadInput for a day before the question was sent or after today, Refused where nothing is asked.
    """
    with desk.work() as work:
        request = work.requests.get(number)
        request = work.requests.save(ended(desk, request, on))
        note_arrived(work, desk, request, actor)
        work.commit()
    return request


def ended(desk: Desk, request: AccessRequest, on: date) -> AccessRequest:
    """The request with its open question answered on a day; raises as :func:`arrived`."""
    question, today = _open(request), desk.clock.today()
    state = step(request.state, Action.ARRIVE)
    if on < question.start:
        raise BadInput(_BEFORE_ASKED.fill(on=on, start=question.start))
    if on > today:
        raise BadInput(_AFTER_TODAY.fill(on=on, today=today))
    request = replace(request, state=state).asked_anew(replace(question, end=on))
    return with_clocks(desk, request)


def note_arrived(work: UnitOfWork, desk: Desk, request: AccessRequest, actor: str) -> None:
    """Write into the history that the last question was answered, and how long the clocks stood."""
    question = request.pauses[-1]
    event = Action.ARRIVE if question.stops else "arrive_late"
    history.note(work, desk, request, event, actor, on_day=question.end, since_day=question.start)


def left(
    work: UnitOfWork, desk: Desk, request: AccessRequest, letter: Letter, actor: str
) -> AccessRequest:
    """The request once the letter with its question left today: the clocks stand still from now.

    A letter that was signed and lay on the desk stopped nothing (FROM is the day it was sent), and
    stops nothing more where it leaves too late (Art. 12(6)). One that leaves once more, and a
    reminder of a question that has left, change nothing.
    """
    question, on = request.question, desk.clock.today()
    if question is None or not question.stops or on <= question.start:
        return request
    if not _leaves_first(work, desk, request, letter):
        return request
    unasked = replace(request, pauses=request.pauses[:-1])
    stops = clocks_run_because(desk, unasked) is None
    before, request = question.start, request.asked_anew(replace(question, start=on, stops=stops))
    request = work.requests.save(with_clocks(desk, request))
    event = "question_left" if stops else "question_left_late"
    history.note(work, desk, request, event, actor, on_day=on, before_day=before)
    return request


def _leaves_first(work: UnitOfWork, desk: Desk, request: AccessRequest, letter: Letter) -> bool:
    """True where nothing that asks the open question has left before this letter, just noted as given."""
    question, zone = request.question, desk.clock.now().tzinfo
    assert question is not None
    written = [
        (one.details.get("sha256"), one.at.astimezone(zone).date())
        for one in work.audit.of(request.number)
        if one.action == "letter_written" and one.details.get("letter") in QUESTIONS
    ]
    hashes = {sha256 for sha256, day in written if day >= question.start}
    asks = {one.vault_id for one in work.letters.of(request.number) if one.sha256 in hashes}
    # What was asked by word of mouth was asked then; a letter that follows is a reminder.
    by_letter = not question.chased or any(day == question.start for _, day in written)
    gone = [one for one in work.dispatches.of(request.number) if one.letter in asks]
    return by_letter and letter.vault_id in asks and len(gone) == 1


@dataclass(frozen=True, slots=True)
class Standing:
    """An open question as the desk shows it."""

    request: AccessRequest
    waiting: Waiting | None
    """None where nothing is asked."""
    refusal: Refusal | None
    """What a refusal would say, where one is proposed today."""
    clocks_run: Text | None
    """Why a question that is sent today would not stop the clocks; None where it would, or one is open."""


def standing(desk: Desk, number: str) -> Standing:
    """Where the question of a request stands; NoAnswer where there is no such request."""
    with desk.reading() as work:
        request = work.requests.get(number)
    profile = desk.profiles.get(request.controller)
    return Standing(
        request,
        waiting(request, profile, desk.clock.today()),
        proposed_refusal(desk, request),
        clocks_run_because(desk, request) if request.question is None else None,
    )


def proposed_refusal(desk: Desk, request: AccessRequest) -> Refusal | None:
    """What the letter of refusal would say, in the customer's language; None where none is proposed.

    Art. 12(2): the desk has to show that it cannot know who asks; so the letter tells when it asked
    and asked once more. It is a proposal: a person reads it and signs, or does something else.
    """
    stands = waiting(request, desk.profiles.get(request.controller), desk.clock.today())
    if stands is None or stands.next is not Next.REFUSE or of_estate(request.representative):
        return None
    question = stands.question
    reason = _NOT_SHOWN.fill(
        first=question.start, last=question.chased[-1], reason=question.reason.rstrip(".")
    )
    return Refusal(RefusalGround.NOT_IDENTIFIABLE, desk.translator(request.language)(reason))


def _open(request: AccessRequest) -> Pause:
    if request.question is None:
        raise Refused(_NOTHING_ASKED)
    return request.question


_ONE_AT_A_TIME = QT_TRANSLATE_NOOP(
    "doubt",
    "The person was asked already and the answer has not come, so nothing was asked anew. Ask once "
    "more, or note first that the answer came.",
)
_KNOWN = QT_TRANSLATE_NOOP(
    "doubt",
    "It is known who asks, so nobody may be asked for more proof (Article 12(6)). Nothing was asked.",
)
_NOTHING_ASKED = QT_TRANSLATE_NOOP(
    "doubt", "The person is asked nothing at the moment, so nothing was changed."
)
_BEFORE_ASKED = QT_TRANSLATE_NOOP(
    "doubt",
    "The answer would have arrived on {on}, before the question was sent on {start}. Nothing was "
    "noted; check the day.",
)
_AFTER_TODAY = QT_TRANSLATE_NOOP(
    "doubt",
    "The answer would arrive on {on}, which is after today, {today}. Nothing was noted; check the day.",
)
_NOT_SHOWN = QT_TRANSLATE_NOOP(
    "doubt",
    "We asked on {first} and again on {last}, because it was not clear who asks: {reason}. Nothing "
    "has arrived that shows it, and we cannot find it out in another way.",
)
