"""Whether a fee may be proposed for a request: free by default, two grounds, and what speaks for each side.

Access is free (Art. 12(5)). A fee is possible only for a further copy of what was given already
(Art. 15(3)) or for a manifestly unfounded or excessive request (Art. 12(5)(a)), which the controller
has to show. Neither effort nor motive is ever a ground.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desk.domain.beyond_law import demands
from desk.domain.notice_facts import FeeGround
from desk.domain.period import Period
from desk.domain.request import LetterKind, State
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text

GIVEN_BACK = (State.REFUSED, State.WITHDRAWN, State.MERGED)
"""Requests that do not count: they gave the year's free check back."""
_COPIES = (LetterKind.ANSWER, LetterKind.PARTIAL_ANSWER)
"""Answers that gave a copy; where nothing was held there is none to take further ones of."""


class Likeness(StrEnum):
    """How the period that is asked for now lies to one that was answered before."""

    SAME = "same"
    WITHIN = "within"
    """A part of what was given."""
    WIDER = "wider"
    """What was given and more."""
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class EarlierRequest:
    """What is known of an earlier request of the same person and unit."""

    number: str
    received: date
    state: State | None
    """None: the case was deleted when its keeping time was over, and only the ledger knows of it."""
    open: bool = False
    """True until the whole answer has left."""
    period: Period | None = None
    """What was asked for; None: everything."""
    answer: LetterKind | None = None
    """The answer that was signed last."""
    given: date | None = None
    """When the answer left; None while it has not."""
    unchanged: bool | None = None
    """True where what is held now was compared and nothing is new since; None: not compared."""

    @property
    def counts(self) -> bool:
        """False for a request that gave its check back."""
        return self.state not in GIVEN_BACK


@dataclass(frozen=True, slots=True)
class GroundView:
    """One of the grounds of the law, looked at for this request."""

    ground: FeeGround
    possible: bool
    """True: it may be stated; whether it holds a person still has to show."""
    why: Text


@dataclass(frozen=True, slots=True)
class Advice:
    """What the desk says about a fee: the default first, then both sides."""

    free: bool
    """True unless a possible ground was stated."""
    year: int
    text: Text
    earlier: tuple[EarlierRequest, ...]
    """Of this year and, where still open, of any; the first received first."""
    grounds: tuple[GroundView, ...]
    law: tuple[Text, ...]
    house: tuple[Text, ...]
    """The desk's own rule, and what the controller's notice states."""
    same_request: str | None = None
    """Number of the open request of which this one is a reminder."""
    basis: str | None = None
    """Number of the request whose answer gave the same data."""

    def of(self, ground: FeeGround) -> GroundView:
        """What is said of one ground."""
        return next(one for one in self.grounds if one.ground is ground)


def likeness(now: Period | None, before: Period | None) -> Likeness:
    """Compare two periods; None is everything."""
    first, last = _days(now)
    first_before, last_before = _days(before)
    if (first, last) == (first_before, last_before):
        return Likeness.SAME
    if first_before <= first and last <= last_before:
        return Likeness.WITHIN
    if first <= first_before and last_before <= last:
        return Likeness.WIDER
    return Likeness.DIFFERENT


def advise(
    *,
    received: date,
    period: Period | None,
    earlier: Sequence[EarlierRequest],
    stated: FeeGround | None = None,
    notice_fee: LocalText | None = None,
) -> Advice:
    """Whether a fee may be proposed (Art. 12(5), 15(3); law: the free check).

    ``earlier``: the other requests of the same person and unit, whatever became of them. ``stated``:
    the ground that the clerk names; without one the advice is always that the request is free. A
    request that comes a year after another one is the first of its calendar year, so it is free too.
    ``notice_fee``: what the controller's notice states of fees, which is no law.
    """
    known = tuple(
        sorted(
            (one for one in earlier if one.open or one.received.year == received.year),
            key=lambda one: (one.received, one.number),
        )
    )
    counted = [one for one in known if one.counts and one.received.year == received.year]
    reminded = _reminded(received, period, known)
    basis = None if reminded else _same_given(period, counted)
    grounds = tuple(_grounds(received, period, counted, reminded, basis))
    view = next((one for one in grounds if one.ground is stated), None)
    if reminded is not None:
        text = _REMINDER.fill(number=reminded.number, day=reminded.received)
    elif not counted:
        text = _FIRST.fill(year=str(received.year))
    elif view is None:
        text = _AGAIN.fill(year=str(received.year))
    else:
        text = (_FEE if view.possible else _NOT_THAT).fill(why=view.why)
    return Advice(
        free=view is None or not view.possible,
        year=received.year,
        text=text,
        earlier=known,
        grounds=grounds,
        law=LAW,
        house=_house(notice_fee),
        same_request=reminded.number if reminded else None,
        basis=basis.number if basis else None,
    )


def may_charge_from(*, due: date | None, left: date | None) -> date | None:
    """From which day a fee may be charged; None: never as things stand.

    The notice has to have left first, and the person needs time to choose: two weeks from the day
    it left, or until the day that the notice names, whichever is later (Art. 12(5); the house rule
    of the notice letter).
    """
    if left is None:
        return None
    chosen = left + timedelta(days=DAYS_TO_CHOOSE)
    return max(chosen, due) if due is not None else chosen


def _reminded(
    received: date, period: Period | None, known: Sequence[EarlierRequest]
) -> EarlierRequest | None:
    """The open request of which this one is a reminder: it asks for nothing that the other does not."""
    for one in known:
        asked = likeness(period, one.period)
        if one.open and one.received <= received and asked in (Likeness.SAME, Likeness.WITHIN):
            return one
    return None


def _same_given(period: Period | None, counted: Sequence[EarlierRequest]) -> EarlierRequest | None:
    """The last request of the year whose whole answer gave the same data and period."""
    given = [
        one
        for one in counted
        if one.given is not None
        and not one.open
        and one.answer in _COPIES
        and likeness(period, one.period) is Likeness.SAME
        and one.unchanged is not False
    ]
    return given[-1] if given else None


def _grounds(
    received: date,
    period: Period | None,
    counted: Sequence[EarlierRequest],
    reminded: EarlierRequest | None,
    basis: EarlierRequest | None,
) -> Iterator[GroundView]:
    for ground in FeeGround:
        if reminded is not None:
            why = _OPEN_STILL.fill(number=reminded.number, day=reminded.received)
            yield GroundView(ground, False, why)
        elif not counted:
            yield GroundView(ground, False, _FIRST_IS_FREE.fill(year=str(received.year)))
        elif ground is not FeeGround.SAME_DATA:
            yield GroundView(ground, True, _TO_BE_SHOWN[ground])
        elif basis is not None:
            yield GroundView(ground, True, _given(basis))
        else:
            yield GroundView(ground, False, _not_given(period, counted[-1]))


def _given(basis: EarlierRequest) -> Text:
    text = _SAME_GIVEN if basis.unchanged else _SAME_UNLESS_NEW
    return text.fill(number=basis.number, day=basis.given)


def _not_given(period: Period | None, last: EarlierRequest) -> Text:
    """Why the last request of the year is no earlier copy."""
    text = _OTHER_PERIOD[likeness(period, last.period)]
    if last.state is None:
        text = _DELETED
    elif last.given is None or last.open:
        text = _NOT_LEFT
    elif last.answer not in _COPIES:
        text = _NOTHING_WAS_HELD
    elif last.unchanged is False:
        text = _CHANGED
    return text.fill(number=last.number, day=last.given or last.received)


def _house(notice_fee: LocalText | None) -> tuple[Text, ...]:
    if notice_fee is None:
        return (HOUSE,)
    flagged = demands(fee=notice_fee)
    return HOUSE, _NOTICE.fill(words=notice_fee), *(one.text for one in flagged)


def _days(period: Period | None) -> tuple[date, date]:
    if period is None:
        return date.min, date.max
    return period.first or date.min, period.last or date.max


DAYS_TO_CHOOSE = 14
"""Between the notice and the day by which a fee is paid: time to withdraw."""

_FIRST = QT_TRANSLATE_NOOP("fee advice", "Free: this is the person's first check of {year}.")
_REMINDER = QT_TRANSLATE_NOOP(
    "fee advice",
    "Free: a reminder is the same request as {number}, which arrived {day}. Merge this one into it.",
)
_AGAIN = QT_TRANSLATE_NOOP(
    "fee advice",
    "Free: a second check in {year} is by itself no ground for a fee. One may be proposed only on a "
    "ground below that you can show.",
)
_NOT_THAT = QT_TRANSLATE_NOOP("fee advice", "Free: that ground does not hold here. {why}")
_FEE = QT_TRANSLATE_NOOP(
    "fee advice",
    "A fee may be proposed; you need not. {why} A fee needs reasons in writing, somebody else’s approval "
    "and a notice with the costs of this request alone, which leaves first. The clock runs on, the "
    "customer may withdraw, and silence is not withdrawal.",
)

_OPEN_STILL = QT_TRANSLATE_NOOP(
    "fee advice",
    "Request {number}, arrived {day}, is still open: this one reminds of it and asks for nothing new.",
)
_FIRST_IS_FREE = QT_TRANSLATE_NOOP("fee advice", "The first check of {year} is free in any case.")
_SAME_GIVEN = QT_TRANSLATE_NOOP(
    "fee advice",
    "Request {number} gave the same data for the same period; its answer left {day}, and nothing "
    "is new since (Art. 15(3)).",
)
_SAME_UNLESS_NEW = QT_TRANSLATE_NOOP(
    "fee advice",
    "Request {number} gave the same period; its answer left {day}. Where anything is new since, this "
    "is no further copy and free: the desk compares once the systems were searched (Art. 15(3)).",
)
_DELETED = QT_TRANSLATE_NOOP(
    "fee advice",
    "Request {number}, arrived {day}, took the free check, but its case was deleted: what it gave "
    "cannot be shown any more.",
)
_NOT_LEFT = QT_TRANSLATE_NOOP(
    "fee advice", "The answer to request {number} has not left, so nothing was given yet."
)
_NOTHING_WAS_HELD = QT_TRANSLATE_NOOP(
    "fee advice",
    "Request {number} was told that nothing is held: no copy was given, so none can be a further one.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "fee advice",
    "Something is new since the answer to request {number} left {day}: this is no further copy.",
)
_OTHER_PERIOD: Mapping[Likeness, Text] = {
    Likeness.SAME: _CHANGED,
    Likeness.WITHIN: QT_TRANSLATE_NOOP(
        "fee advice",
        "Request {number} gave a longer period, and this one asks for a part of it: it is not the same "
        "request, and the desk takes the side of the customer.",
    ),
    Likeness.WIDER: QT_TRANSLATE_NOOP(
        "fee advice", "This one asks for more than request {number} gave: it is no further copy."
    ),
    Likeness.DIFFERENT: QT_TRANSLATE_NOOP(
        "fee advice", "Request {number} asked for another period: this is no further copy of it."
    ),
}
_TO_BE_SHOWN: Mapping[FeeGround, Text] = {
    FeeGround.UNFOUNDED: QT_TRANSLATE_NOOP(
        "fee advice",
        "Manifestly unfounded only where you can show it of this request alone; why the person asks is "
        "no ground (Art. 12(5)).",
    ),
    FeeGround.EXCESSIVE: QT_TRANSLATE_NOOP(
        "fee advice",
        "Manifestly excessive only where you can show it of this request alone; neither the work it "
        "makes nor a second check in the year is a ground (Art. 12(5)).",
    ),
}

LAW: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP(
        "fee advice",
        "Access is free (GDPR, Article 12(5)). The first copy is free; a further copy may cost what it "
        "costs to make (Article 15(3)).",
    ),
    QT_TRANSLATE_NOOP(
        "fee advice",
        "A fee is possible besides for a manifestly unfounded or excessive request, case by case; the "
        "controller has to show that it is one (Article 12(5)).",
    ),
    QT_TRANSLATE_NOOP(
        "fee advice",
        "Never for effort or motive, and never after a year’s interval. A reminder is the same request.",
    ),
)
HOUSE = QT_TRANSLATE_NOOP(
    "fee advice",
    "The desk counts one free check for each person, controller and calendar year, by the day of "
    "arrival in Helsinki. A count is no ground for a fee, and the desk never bills by itself.",
)
_NOTICE = QT_TRANSLATE_NOOP(
    "fee advice",
    "The controller’s notice says: “{words}”",
)
