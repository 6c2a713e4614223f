"""Both clocks of a request: the house target and the law's month, with every step in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from desk.domain.controller import Delivery
from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text, Weekday


class Holidays(Protocol):
    """The public holidays on which a time limit of the law rolls."""

    def name(self, day: date) -> LocalText | None:
        """Name of the public holiday, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Deadline:
    """The dates by which a request has to be answered."""

    received: date
    target: date
    """The house target; moved by an extension and a pause, never by a weekend."""
    law: date
    """The last day of the law (Art. 12(3)), rolled to a working day."""
    ruling: date
    """The earlier of the two."""
    work_by: date
    """The last day to work on it so that the answer arrives in time."""
    steps: tuple[Text, ...]
    """How the dates were made, one sentence a step."""


def compute(
    received: date,
    *,
    holidays: Holidays,
    delivery: Delivery = Delivery.COUNTER,
    house_target_days: int = 30,
    postal_working_days: int = 5,
    pauses: Iterable[tuple[date, date]] = (),
    extended: bool = False,
) -> Deadline:
    """Both clocks for a request that arrived on ``received``.

    The law: one month from the day of arrival, ending on the day with the same number, or the last
    day of a shorter month (GDPR Art. 12(3); Reg. 1182/71 Art. 3(1)-(2); EDPB 01/2022 section 5.3).
    An extension makes it three months from the day of arrival and replaces both clocks. Paused days
    (TO - FROM) are added to the unrolled ends; the law's end then rolls once over Saturdays, Sundays
    and public holidays (Reg. 1182/71 Art. 3(4)). The target never rolls. Raises BadInput where a
    pause ends before it starts or starts before the request arrived, and where the dates run past
    the years 1-9999 of the calendar.
    """
    try:
        return _both_clocks(
            received,
            holidays=holidays,
            delivery=delivery,
            house_target_days=house_target_days,
            postal_working_days=postal_working_days,
            pauses=pauses,
            extended=extended,
        )
    except OverflowError as error:
        raise BadInput(_NO_SUCH_YEAR.fill(received=received)) from error


def _both_clocks(
    received: date,
    *,
    holidays: Holidays,
    delivery: Delivery,
    house_target_days: int,
    postal_working_days: int,
    pauses: Iterable[tuple[date, date]],
    extended: bool,
) -> Deadline:
    steps: list[Text] = [_RECEIVED.fill(day=Weekday(received))]
    months = 3 if extended else 1
    unrolled, clamped = _add_months(received, months)
    steps.append((_EXTENDED if extended else _MONTH).fill(day=Weekday(unrolled)))
    if clamped:
        steps.append(_CLAMPED.fill(day=Weekday(unrolled)))
    target = received + timedelta(days=house_target_days)
    paused = _paused_days(received, pauses, steps)
    if paused:
        unrolled += timedelta(days=paused)
        steps.append(_PAUSE_ADDED.fill(days=paused, day=Weekday(unrolled)))
    target += timedelta(days=paused)
    law = _roll(unrolled, holidays, steps)
    if extended:
        target = law
        steps.append(_TARGET_REPLACED.fill(day=Weekday(target)))
    else:
        text = _TARGET_PAUSED if paused else _TARGET
        steps.append(text.fill(days=house_target_days, paused=paused, day=Weekday(target)))
    ruling = min(target, law)
    if target == law and not extended:
        steps.append(_BOTH_RULE.fill(day=Weekday(ruling)))
    elif not extended:
        steps.append((_TARGET_RULES if target < law else _LAW_RULES).fill(day=Weekday(ruling)))
    work_by = _last_working_day(ruling, holidays)
    if delivery is Delivery.POST:
        for _ in range(postal_working_days):
            work_by = _last_working_day(work_by - timedelta(days=1), holidays)
        steps.append(_POST.fill(days=postal_working_days, day=Weekday(work_by)))
    else:
        steps.append(_WORK_BY.fill(day=Weekday(work_by)))
    return Deadline(received, target, law, ruling, work_by, tuple(steps))


def extension_notice_by(
    received: date, *, house_target_days: int = 30, pauses: Iterable[tuple[date, date]] = ()
) -> date:
    """The last day on which a notice of extension may go out.

    Within one month of receipt (Art. 12(3)), neither rolled nor paused, or the ruling date,
    whichever is earlier.
    """
    month, _ = _add_months(received, 1)
    paused = _paused_days(received, pauses, [])
    return min(month, received + timedelta(days=house_target_days + paused))


def _add_months(day: date, months: int) -> tuple[date, bool]:
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    if year > date.max.year:
        raise OverflowError(year)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month, last), last != day.day
        except ValueError:
            continue
    return date(year, month, day.day), False


def _paused_days(received: date, pauses: Iterable[tuple[date, date]], steps: list[Text]) -> int:
    """Days covered by the pauses; a day in two overlapping pauses counts once."""
    covered: set[int] = set()
    for start, end in sorted(pauses):
        if end < start:
            raise BadInput(_PAUSE_BACKWARDS.fill(start=start, end=end))
        if start < received:
            raise BadInput(_PAUSE_TOO_EARLY.fill(start=start, received=received))
        covered.update(range(start.toordinal(), end.toordinal()))
        steps.append(_PAUSED.fill(start=Weekday(start), end=Weekday(end), days=(end - start).days))
    return len(covered)


def _roll(day: date, holidays: Holidays, steps: list[Text]) -> date:
    while True:
        holiday = holidays.name(day)
        if holiday is not None:
            steps.append(_ROLL_HOLIDAY.fill(day=Weekday(day), holiday=holiday))
        elif day.weekday() == 6:
            steps.append(_ROLL_SUNDAY.fill(day=Weekday(day)))
        elif day.weekday() == 5:
            steps.append(_ROLL_SATURDAY.fill(day=Weekday(day)))
        else:
            steps.append(_LAW.fill(day=Weekday(day)))
            return day
        day += timedelta(days=1)


def working_day(day: date, holidays: Holidays) -> bool:
    """True from Monday to Friday, public holidays aside."""
    return day.weekday() < 5 and holidays.name(day) is None


def working_days_from(day: date, days: int, holidays: Holidays) -> date:
    """The day so many working days after ``day``, or before it where ``days`` is negative."""
    step = timedelta(days=1 if days > 0 else -1)
    for _ in range(abs(days)):
        day += step
        while not working_day(day, holidays):
            day += step
    return day


def _last_working_day(day: date, holidays: Holidays) -> date:
    while not working_day(day, holidays):
        day -= timedelta(days=1)
    return day


_NO_SUCH_YEAR = QT_TRANSLATE_NOOP(
    "deadline",
    "A due date cannot be counted from {received} with these pauses: the calendar ends before it. "
    "Check the dates.",
)
_RECEIVED = QT_TRANSLATE_NOOP("deadline", "The request arrived on {day}.")
_MONTH = QT_TRANSLATE_NOOP("deadline", "The law gives one month: to {day}.")
_EXTENDED = QT_TRANSLATE_NOOP(
    "deadline", "The time was extended: the law gives three months in all, to {day}."
)
_CLAMPED = QT_TRANSLATE_NOOP(
    "deadline", "That month has no day of the same number, so its last day counts: {day}."
)
_PAUSED = QT_TRANSLATE_NOOP(
    "deadline", "The clocks stood still from {start} to {end}: {days} days."
)
_PAUSE_ADDED = QT_TRANSLATE_NOOP(
    "deadline", "The {days} paused days are added to the month: {day}."
)
_ROLL_HOLIDAY = QT_TRANSLATE_NOOP(
    "deadline", "{day} is a public holiday ({holiday}), so the law's last day moves on by a day."
)
_ROLL_SUNDAY = QT_TRANSLATE_NOOP(
    "deadline", "{day} is a Sunday, so the law's last day moves on by a day."
)
_ROLL_SATURDAY = QT_TRANSLATE_NOOP(
    "deadline", "{day} is a Saturday, so the law's last day moves on by a day."
)
_LAW = QT_TRANSLATE_NOOP("deadline", "The law's last day is {day}.")
_TARGET = QT_TRANSLATE_NOOP("deadline", "The house target of {days} days is {day}.")
_TARGET_PAUSED = QT_TRANSLATE_NOOP(
    "deadline", "The house target of {days} days, with the {paused} paused days added, is {day}."
)
_TARGET_REPLACED = QT_TRANSLATE_NOOP(
    "deadline", "The extension replaces the house target too, so this day rules: {day}."
)
_TARGET_RULES = QT_TRANSLATE_NOOP("deadline", "The house target is earlier, so it rules: {day}.")
_LAW_RULES = QT_TRANSLATE_NOOP("deadline", "The law is earlier, so it rules: {day}.")
_BOTH_RULE = QT_TRANSLATE_NOOP("deadline", "Both clocks end on the same day, which rules: {day}.")
_WORK_BY = QT_TRANSLATE_NOOP(
    "deadline", "The last working day on or before it is {day}: the answer has to be ready then."
)
_POST = QT_TRANSLATE_NOOP(
    "deadline", "Post needs {days} working days, so the letter has to leave by {day}."
)
_PAUSE_BACKWARDS = QT_TRANSLATE_NOOP(
    "deadline", "The pause ends on {end}, before it starts on {start}. Give FROM:TO in that order."
)
_PAUSE_TOO_EARLY = QT_TRANSLATE_NOOP(
    "deadline",
    "The pause starts on {start}, before the request arrived on {received}. Check both dates.",
)
