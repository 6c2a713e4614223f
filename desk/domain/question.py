"""A question to the owner of a system that has no connection: when to ask again, what was answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from desk.domain.controller import ControllerProfile, SystemProfile
from desk.domain.deadline import Holidays, working_days_from
from desk.domain.errors import Refused
from desk.domain.records import OtherPerson
from desk.domain.text import QT_TRANSLATE_NOOP

BY_HAND = "by_hand"
"""The kind of a system that has no connection, in profiles and settings."""
USUAL_CHASE_DAYS = 5
"""Working days an owner is given where the settings name none."""
TIME_TO_FINISH = 3
"""Working days that looking through the answer and writing the letter may take."""


class Outcome(StrEnum):
    """What came of a question."""

    OPEN = "open"
    ANSWERED = "answered"
    NOTHING_HELD = "nothing_held"
    WITHDRAWN = "withdrawn"
    """Taken back: the request was withdrawn, or it is about somebody else than was thought."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who answers for a system that has no connection; from the workspace's settings."""

    role: str = ""
    """A role, a department or a company; empty where the settings name none."""
    email: str | None = None
    chase_days: int = USUAL_CHASE_DAYS
    """Working days after which a question is asked again."""
    needs_identity_code: bool = False
    """True where people are found in the system by their identity code alone (1050/2018 s. 29)."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question to the owner of one system about the person of one request."""

    request: str
    system: str
    ordinal: int
    """1 for the first question to this system about the request; a new one follows a withdrawn one."""
    owner: str
    """Who was asked: a role, a department or a company."""
    chase_days: int
    asked_at: datetime
    sent: date | None = None
    """When the text went to the owner; None until the clerk says so."""
    chased: tuple[date, ...] = ()
    outcome: Outcome = Outcome.OPEN
    answered_at: datetime | None = None
    answered_by: str = ""
    """The clerk who took the answer in."""
    answer_id: str | None = None
    """Vault identifier of the answer's words."""
    file_id: str | None = None
    """Vault identifier of the attached file's bytes."""
    version: int = 0
    """Counts changes; a save with an old version is a Conflict."""

    @property
    def open(self) -> bool:
        """True while the answer is awaited."""
        return self.outcome is Outcome.OPEN

    @property
    def answered(self) -> bool:
        """True where the owner said what is held, or that nothing is."""
        return self.outcome in (Outcome.ANSWERED, Outcome.NOTHING_HELD)


@dataclass(frozen=True, slots=True)
class TakenAnswer:
    """What an owner answered, as it is kept in the vault."""

    text: str = ""
    header: tuple[str, ...] = ()
    """Column heads where the text was a table."""
    rows: tuple[tuple[str, ...], ...] = ()
    file_name: str | None = None
    media_type: str | None = None
    others: tuple[OtherPerson, ...] = ()
    """Other people on record whom the answer mentions."""


def systems_asked_by_hand(profile: ControllerProfile) -> tuple[SystemProfile, ...]:
    """The controller's systems that have no connection, in the profile's order."""
    return tuple(one for one in profile.systems if one.kind == BY_HAND)


def chase_on(question: Question, *, work_by: date | None, holidays: Holidays) -> date:
    """The day on which an open question is asked again.

    So many working days after the last contact as the system's settings say, but never later than
    what leaves time before ``work_by`` to look through the answer and to write the letter
    (Art. 12(3): without undue delay); at the earliest the next working day after the last contact.
    """
    last = question.chased[-1] if question.chased else question.sent or question.asked_at.date()
    usual = working_days_from(last, question.chase_days, holidays)
    if work_by is not None:
        usual = min(usual, working_days_from(work_by, -TIME_TO_FINISH, holidays))
    return max(usual, working_days_from(last, 1, holidays))


def answer_by(question: Question, *, work_by: date | None, holidays: Holidays, today: date) -> date:
    """The day by which the owner is asked to answer: the last working day before the next chase."""
    chase = chase_on(question, work_by=work_by, holidays=holidays)
    return max(today, working_days_from(chase, -1, holidays))


def sent(question: Question, *, on: date) -> Question:
    """The text went to the owner. Raises Refused where the question is over."""
    return replace(_still_open(question), sent=on)


def chased(question: Question, *, on: date) -> Question:
    """The owner was asked again; a first contact counts as sending. Raises as ``sent`` does."""
    question = _still_open(question)
    if question.sent is None:
        return replace(question, sent=on)
    return replace(question, chased=(*question.chased, on))


def taken(
    question: Question,
    *,
    outcome: Outcome,
    at: datetime,
    by: str,
    answer_id: str | None = None,
    file_id: str | None = None,
) -> Question:
    """The owner answered: what is held, or that nothing is. Raises as ``sent`` does."""
    return replace(
        _still_open(question),
        outcome=outcome,
        answered_at=at,
        answered_by=by,
        answer_id=answer_id,
        file_id=file_id,
    )


def reopened(question: Question) -> Question:
    """The answer was a wrong one and counts no more. Raises Refused where there is none."""
    if not question.answered:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "question", "There is no answer to take out again; nothing was changed."
            )
        )
    return replace(
        question,
        outcome=Outcome.OPEN,
        answered_at=None,
        answered_by="",
        answer_id=None,
        file_id=None,
    )


def withdrawn(question: Question) -> Question:
    """The question counts no more, whatever was answered."""
    return replace(question, outcome=Outcome.WITHDRAWN, answer_id=None, file_id=None)


def _still_open(question: Question) -> Question:
    if not question.open:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "question",
                "The question is no longer open, so nothing was changed. "
                "Take the earlier answer out first if it was a wrong one.",
            )
        )
    return question
