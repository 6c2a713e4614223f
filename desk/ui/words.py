"""What a request's place and clock are called, and with which shape and colour they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.domain.controller import Channel, Delivery
from desk.domain.doubt import Next
from desk.domain.listed import Listed, listed
from desk.domain.request import BEFORE_LETTER, STATE_NAMES, AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text, format_date
from desk.services.request_list import WEEK, Group, Line, group

GROUP_NAMES = {
    Group.OVERDUE: QT_TRANSLATE_NOOP("words", "Overdue"),
    Group.TODAY: QT_TRANSLATE_NOOP("words", "Today"),
    Group.WEEK: QT_TRANSLATE_NOOP("words", "Within 7 days"),
    Group.LATER: QT_TRANSLATE_NOOP("words", "Later"),
    Group.WAITING: QT_TRANSLATE_NOOP("words", "Waiting for the customer"),
}

CHANNEL_NAMES = {
    Channel.VISIT: QT_TRANSLATE_NOOP("words", "visit"),
    Channel.LETTER: QT_TRANSLATE_NOOP("words", "letter"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("words", "e-mail"),
    Channel.PHONE: QT_TRANSLATE_NOOP("words", "phone call"),
    Channel.ONLINE: QT_TRANSLATE_NOOP("words", "online service"),
    Channel.SUOMIFI: QT_TRANSLATE_NOOP("words", "Suomi.fi message"),
}

SHORT_DAY = QT_TRANSLATE_NOOP("words", "{weekday} {day}.{month}.")


@dataclass(frozen=True, slots=True)
class Due:
    """Days left, said three ways: words, shape (an icon's name) and colour (a token)."""

    text: Text
    icon: str
    token: str


def short_day(day: date) -> Text:
    """``ke 25.11.``: a date of the next weeks."""
    return SHORT_DAY.fill(weekday=WEEKDAYS[day.weekday()], day=str(day.day), month=str(day.month))


def due(line: Line, today: date) -> Due:
    """The days left of a request."""
    facts, ruling = line.facts, line.facts.ruling_day
    if line.days_left is None or ruling is None:
        if facts.state in (State.DELIVERED, State.CLOSED):
            return Due(QT_TRANSLATE_NOOP("words", "answered"), "circle-check", "done")
        return Due(QT_TRANSLATE_NOOP("words", "no due date"), "circle-dashed", "muted")
    match group(line):
        case Group.WAITING:
            start = _day(facts.paused_since) or today
            return Due(
                QT_TRANSLATE_NOOP("words", "paused {days} d").fill(days=(today - start).days),
                "circle-pause",
                "waiting",
            )
        case Group.OVERDUE:
            return Due(
                QT_TRANSLATE_NOOP("words", "{days} d late").fill(days=-line.days_left),
                "octagon-alert",
                "overdue",
            )
        case Group.TODAY:
            return Due(QT_TRANSLATE_NOOP("words", "today"), "triangle-alert", "today")
        case _:
            tint = "soon" if line.days_left <= WEEK else "muted"
            text = QT_TRANSLATE_NOOP("words", "{days} d, {day}")
            return Due(text.fill(days=line.days_left, day=short_day(ruling)), "clock", tint)


def phase(request: AccessRequest | Listed) -> Text:
    """What is to be done next with a request."""
    facts = listed(request) if isinstance(request, AccessRequest) else request
    asked = _day(facts.paused_since)
    match State(facts.state):
        case State.RECEIVED if asked is None:
            return QT_TRANSLATE_NOOP("words", "Identity to be checked")
        case State.AWAITING_IDENTITY if asked is None:
            return QT_TRANSLATE_NOOP("words", "Proof of identity asked; the clocks run")
        case State.AWAITING_IDENTITY if asked is not None:
            text = QT_TRANSLATE_NOOP("words", "Proof of identity asked on {day}")
            return text.fill(day=short_day(asked))
        case state if asked is not None and state in BEFORE_LETTER:
            text = QT_TRANSLATE_NOOP("words", "Which data is meant: asked on {day}")
            return text.fill(day=short_day(asked))
        case State.IDENTIFIED if facts.person is None:
            return QT_TRANSLATE_NOOP("words", "Person to be picked")
        case State.IDENTIFIED:
            return QT_TRANSLATE_NOOP("words", "Data to be collected")
        case State.COLLECTED if facts.complete is not None and not facts.complete:
            return QT_TRANSLATE_NOOP("words", "A system did not answer")
        case State.COLLECTED:
            return QT_TRANSLATE_NOOP("words", "To be looked through")
        case State.REVIEWED:
            return QT_TRANSLATE_NOOP("words", "Letter ready, to be signed")
        case State.SIGNED:
            return _SIGNED[Delivery(facts.delivery)]
        case State.DELIVERED if facts.partly_answered:
            return QT_TRANSLATE_NOOP("words", "Given in part: ask the system that failed again")
        case State.DELIVERED:
            return QT_TRANSLATE_NOOP("words", "Delivered, to be closed")
        case state:
            return STATE_NAMES[state]


def next_step(line: Line) -> Text:
    """As ``phase``, and whom the desk waits for where a system is asked by hand or a customer is silent."""
    if line.customer is not None and line.customer is not Next.WAIT:
        return CUSTOMER_NEXT[line.customer]
    if line.waiting_for and line.facts.state in (State.COLLECTED, State.DELIVERED):
        text = (
            QT_TRANSLATE_NOOP("words", "Ask {system} again")
            if line.chase
            else QT_TRANSLATE_NOOP("words", "Waiting for {system}")
        )
        return text.fill(system=line.waiting_for[0])
    return phase(line.facts)


CUSTOMER_NEXT = {
    Next.CHASE: QT_TRANSLATE_NOOP("words", "Ask the customer again"),
    Next.REFUSE: QT_TRANSLATE_NOOP("words", "Consider a refusal"),
    Next.ANSWER_ALL: QT_TRANSLATE_NOOP("words", "Give everything"),
}
"""What is to be done about a customer who does not answer."""


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


_SIGNED = {
    Delivery.COUNTER: QT_TRANSLATE_NOOP("words", "To be handed over"),
    Delivery.POST: QT_TRANSLATE_NOOP("words", "To be posted"),
    Delivery.ELECTRONIC: QT_TRANSLATE_NOOP("words", "To be sent electronically"),
    Delivery.PREMISES: QT_TRANSLATE_NOOP("words", "To be shown on the premises"),
}

WEEKDAYS = (
    QT_TRANSLATE_NOOP("words", "Mon"),
    QT_TRANSLATE_NOOP("words", "Tue"),
    QT_TRANSLATE_NOOP("words", "Wed"),
    QT_TRANSLATE_NOOP("words", "Thu"),
    QT_TRANSLATE_NOOP("words", "Fri"),
    QT_TRANSLATE_NOOP("words", "Sat"),
    QT_TRANSLATE_NOOP("words", "Sun"),
)
WEEKDAYS_IN_FULL = (
    QT_TRANSLATE_NOOP("words", "Monday"),
    QT_TRANSLATE_NOOP("words", "Tuesday"),
    QT_TRANSLATE_NOOP("words", "Wednesday"),
    QT_TRANSLATE_NOOP("words", "Thursday"),
    QT_TRANSLATE_NOOP("words", "Friday"),
    QT_TRANSLATE_NOOP("words", "Saturday"),
    QT_TRANSLATE_NOOP("words", "Sunday"),
)
MONTHS = (
    QT_TRANSLATE_NOOP("words", "January"),
    QT_TRANSLATE_NOOP("words", "February"),
    QT_TRANSLATE_NOOP("words", "March"),
    QT_TRANSLATE_NOOP("words", "April"),
    QT_TRANSLATE_NOOP("words", "May"),
    QT_TRANSLATE_NOOP("words", "June"),
    QT_TRANSLATE_NOOP("words", "July"),
    QT_TRANSLATE_NOOP("words", "August"),
    QT_TRANSLATE_NOOP("words", "September"),
    QT_TRANSLATE_NOOP("words", "October"),
    QT_TRANSLATE_NOOP("words", "November"),
    QT_TRANSLATE_NOOP("words", "December"),
)
"""As a heading says them: ``Joulukuu 2026``."""


def day_in_table(day: date, today: date, language: Language) -> str:
    """A date in a table: without the year while it is this year's."""
    if day.year == today.year:
        return f"{day.day}.{day.month}."
    return f"{day.day}.{day.month}.{day.year}" if language != "en" else format_date(day, language)
