"""A question to the person who asks: whether it stops the clocks, when it is asked again, what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desk.domain.controller import ControllerProfile
from desk.domain.deadline import Holidays, working_days_from
from desk.domain.request import AccessRequest, Pause, PauseGround
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday

SHORTEST_CHASE = 3
"""Days after which a profile may have a customer asked once more, at the soonest."""


class Next(StrEnum):
    """What is to be done about a question that has no answer."""

    WAIT = "wait"
    CHASE = "chase"
    """Ask once more."""
    REFUSE = "refuse"
    """Think about a refusal for lack of identity; a person decides (Art. 11, 12(2))."""
    ANSWER_ALL = "answer_all"
    """Nobody said which data is meant, so everything is given (Art. 15(1), recital 63)."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open question, with the days on which something is to be done about it."""

    question: Pause
    next: Next
    """Today."""
    chase_on: date
    """The day from which the person may be asked once more."""
    give_up_on: date | None
    """The day from which ``REFUSE`` or ``ANSWER_ALL`` is proposed; None before the person was chased."""


def why_clocks_run(
    asked: date,
    *,
    since: date,
    ruling: date | None,
    holidays: Holidays,
    within: int,
) -> Text | None:
    """Why a question that is sent on ``asked`` does not stop the clocks; None where it does.

    The clocks stand still only where the question is asked without undue delay (Art. 12(6); EDPB
    01/2022, section 5.3). The desk's own measure of that, on the side that is safe for the
    customer: within so many working days of ``since``, the day on which the request arrived, or on
    which an answer that was not enough did; and by the ``ruling`` date, since a time that is over
    cannot stand still. The question may be asked all the same.
    """
    if ruling is None:
        return _NO_CLOCK
    if asked > ruling:
        return _TIME_OVER.fill(day=Weekday(ruling))
    if asked > (last := working_days_from(since, within, holidays)):
        return _TOO_LATE.fill(last=Weekday(last), days=within, since=Weekday(since))
    return None


def delay_counts_from(request: AccessRequest) -> date:
    """The day from which a question counts as asked in time: of arrival, or of the last answer."""
    ends = [one.end for one in request.pauses if one.end is not None]
    return max([request.received, *ends])


def waiting(request: AccessRequest, profile: ControllerProfile, today: date) -> Waiting | None:
    """Where the open question of a request stands today; None where none is open."""
    question = request.question
    if question is None:
        return None
    return standing(question, profile, today)


def standing(question: Pause, profile: ControllerProfile, today: date) -> Waiting:
    """Where an open question stands today.

    The person is asked once more after the profile's ``chase_days``. Only after that, and after
    ``refusal_days`` in all, does the desk propose to refuse for lack of identity: that has to be
    shown, and silence after one letter shows little (Art. 11, 12(2)). Who does not say which data
    is meant gets all of it: no answer is no ground for a refusal.
    """
    last = question.chased[-1] if question.chased else question.start
    chase_on = last + timedelta(days=profile.chase_days)
    give_up_on = _give_up_on(question, profile, chase_on)
    if give_up_on is not None and today >= give_up_on:
        identity = question.ground is PauseGround.IDENTITY
        proposed = Next.REFUSE if identity else Next.ANSWER_ALL
    else:
        proposed = Next.CHASE if today >= chase_on else Next.WAIT
    return Waiting(question, proposed, chase_on, give_up_on)


def _give_up_on(question: Pause, profile: ControllerProfile, chase_on: date) -> date | None:
    if not question.chased:
        return None
    if question.ground is PauseGround.CLARIFICATION:
        return chase_on
    return max(chase_on, question.start + timedelta(days=profile.refusal_days))


_NO_CLOCK = QT_TRANSLATE_NOOP(
    "doubt", "No time limit of the law runs for this request, so there is none to stop."
)
_TIME_OVER = QT_TRANSLATE_NOOP(
    "doubt",
    "The clocks run on: the last day to answer was {day}, and a time that is over cannot stand still.",
)
_TOO_LATE = QT_TRANSLATE_NOOP(
    "doubt",
    "The clocks run on: only a question asked without undue delay stops them (Art. 12(6)), here by "
    "{last}, {days} working days after {since}.",
)
