"""What a request's place and clock are called, and with which shape and colour they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.domain.controller import Channel, Delivery
from desk.domain.request import STATE_NAMES, AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text, format_date
from desk.services.overview import Row

WEEK = 7
"""Days within which a due date is close."""


class Group(StrEnum):
    """The groups of the Today page, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    WAITING = "waiting"


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
}

SHORT_DAY = QT_TRANSLATE_NOOP("words", "{weekday} {day}.{month}.")


@dataclass(frozen=True, slots=True)
class Due:
    """Days left, said three ways: words, shape (an icon's name) and colour (a token)."""

    text: Text
    icon: str
    token: str


def group(row: Row) -> Group:
    """In which group of the Today page an open request stands."""
    if row.request.state is State.AWAITING_IDENTITY:
        return Group.WAITING
    days = row.days_left if row.days_left is not None else WEEK + 1
    if days < 0:
        return Group.OVERDUE
    if days == 0:
        return Group.TODAY
    return Group.WEEK if days <= WEEK else Group.LATER


def short_day(day: date) -> Text:
    """``ke 25.11.``: a date of the next weeks."""
    return SHORT_DAY.fill(weekday=WEEKDAYS[day.weekday()], day=str(day.day), month=str(day.month))


def due(row: Row, today: date) -> Due:
    """The days left of a request."""
    request = row.request
    if row.days_left is None or request.ruling is None:
        if request.state in (State.DELIVERED, State.CLOSED):
            return Due(QT_TRANSLATE_NOOP("words", "answered"), "circle-check", "done")
        return Due(QT_TRANSLATE_NOOP("words", "no due date"), "circle-dashed", "muted")
    match group(row):
        case Group.WAITING:
            start = request.pauses[-1].start if request.pauses else today
            return Due(
                QT_TRANSLATE_NOOP("words", "paused {days} d").fill(days=(today - start).days),
                "circle-pause",
                "waiting",
            )
        case Group.OVERDUE:
            return Due(
                QT_TRANSLATE_NOOP("words", "{days} d late").fill(days=-row.days_left),
                "octagon-alert",
                "overdue",
            )
        case Group.TODAY:
            return Due(QT_TRANSLATE_NOOP("words", "today"), "triangle-alert", "today")
        case _:
            tint = "soon" if row.days_left <= WEEK else "muted"
            text = QT_TRANSLATE_NOOP("words", "{days} d, {day}")
            return Due(text.fill(days=row.days_left, day=short_day(request.ruling)), "clock", tint)


def phase(request: AccessRequest) -> Text:
    """What is to be done next with a request."""
    match request.state:
        case State.RECEIVED:
            return QT_TRANSLATE_NOOP("words", "Identity to be checked")
        case State.AWAITING_IDENTITY:
            asked = request.pauses[-1].start if request.pauses else request.received
            text = QT_TRANSLATE_NOOP("words", "Proof of identity asked on {day}")
            return text.fill(day=short_day(asked))
        case State.IDENTIFIED if request.subject is None:
            return QT_TRANSLATE_NOOP("words", "Person to be picked")
        case State.IDENTIFIED:
            return QT_TRANSLATE_NOOP("words", "Data to be collected")
        case State.COLLECTED if request.collection_complete is False:
            return QT_TRANSLATE_NOOP("words", "A system did not answer")
        case State.COLLECTED:
            return QT_TRANSLATE_NOOP("words", "To be looked through")
        case State.REVIEWED:
            return QT_TRANSLATE_NOOP("words", "Letter ready, to be signed")
        case State.SIGNED:
            return _SIGNED[request.delivery]
        case State.DELIVERED if request.partly_answered:
            return QT_TRANSLATE_NOOP("words", "Given in part: ask the system that failed again")
        case State.DELIVERED:
            return QT_TRANSLATE_NOOP("words", "Delivered, to be closed")
        case _:
            return STATE_NAMES[request.state]


def next_step(row: Row) -> Text:
    """As ``phase``, and whom the desk waits for where a system is asked by hand."""
    if row.waiting_for and row.request.state in (State.COLLECTED, State.DELIVERED):
        text = (
            QT_TRANSLATE_NOOP("words", "Ask {system} again")
            if row.chase
            else QT_TRANSLATE_NOOP("words", "Waiting for {system}")
        )
        return text.fill(system=row.waiting_for[0])
    return phase(row.request)


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


def day_in_table(day: date, today: date, language: Language) -> str:
    """A date in a table: without the year while it is this year's."""
    if day.year == today.year:
        return f"{day.day}.{day.month}."
    return f"{day.day}.{day.month}.{day.year}" if language != "en" else format_date(day, language)
