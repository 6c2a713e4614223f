"""The clocks against calendars of 2026-2030 made by hand, and against a reference written differently."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.domain.controller import Delivery
from desk.domain.deadline import compute, extension_notice_by
from desk.domain.text import LANGUAGES
from desk.system.calendars import FinnishHolidays
from tests.domain.due_calendars import BY_HAND, HOLIDAYS

FINLAND = FinnishHolidays()
DAYS_OFF = {date.fromisoformat(one) for one in HOLIDAYS.split()}


def table() -> Iterator[object]:
    for line in BY_HAND.strip().splitlines():
        received, *rest = line.split()
        pauses = []
        if ".." in rest[0]:
            start, _, end = rest.pop(0).partition("..")
            pauses.append((date.fromisoformat(start), date.fromisoformat(end)))
        extended = rest[0] == "+"
        law, target, rules, counter, post, *why = rest[extended:]
        dates = tuple(map(date.fromisoformat, (law, target, counter, post)))
        yield pytest.param(
            date.fromisoformat(received),
            pauses,
            extended,
            dates,
            rules,
            id=f"{received} {' '.join(why)}",
        )


@pytest.mark.parametrize(("received", "pauses", "extended", "dates", "rules"), list(table()))
def test_the_calendars_made_by_hand(
    received: date,
    pauses: list[tuple[date, date]],
    extended: bool,
    dates: tuple[date, date, date, date],
    rules: str,
) -> None:
    """GDPR Art. 12(3); Reg. 1182/71 Art. 2, 3; EDPB 01/2022 section 5.3."""
    law, target, counter, post = dates
    for delivery, work_by in (
        (Delivery.COUNTER, counter),
        (Delivery.ELECTRONIC, counter),
        (Delivery.POST, post),
    ):
        found = compute(
            received, holidays=FINLAND, delivery=delivery, pauses=pauses, extended=extended
        )
        assert (found.law, found.target, found.work_by) == (law, target, work_by)
        assert found.ruling == {"L": law, "T": target, "B": law}[rules]
        assert (law == target) is (rules == "B")


def test_every_public_holiday_of_the_five_years_and_no_other_day_rolls() -> None:
    """Reg. 1182/71 Art. 2."""
    day, found = date(2026, 1, 1), set()
    while day.year < 2031:
        name = FINLAND.name(day)
        if name is not None:
            found.add(day)
            assert len({name.in_language(one) for one in LANGUAGES}) == 3
        day += timedelta(days=1)
    assert found == DAYS_OFF


@pytest.mark.parametrize("year", range(2026, 2031))
def test_the_eves_roll_only_where_a_setting_rolls_them(year: int) -> None:
    """Reg. 1182/71 Art. 2: not rolling is the side that is safe for the customer."""
    eves = FinnishHolidays(roll_eves=True)
    [midsummer] = [
        day
        for day in (date(year, 6, 18) + timedelta(days=n) for n in range(8))
        if day.weekday() == 4 and day + timedelta(days=1) in DAYS_OFF
    ]
    christmas = date(year, 12, 24)
    for eve in (midsummer, christmas):
        assert FINLAND.name(eve) is None
        assert eves.name(eve) is not None
        received = eve.replace(month=eve.month - 1)
        without = compute(received, holidays=FINLAND).law
        assert (without == eve) is (eve.weekday() < 5)
        assert compute(received, holidays=eves).law > eve


# --- The reference: counts days one by one from a set of days off, and knows no other code -------


def end_of_month_after(received: date, months: int) -> date:
    """Reg. 1182/71 Art. 3(2)(c): go on by whole months, then back while the month is the wrong one."""
    first = received.replace(day=1)
    for _ in range(months):
        first += timedelta(days=calendar.monthrange(first.year, first.month)[1])
    day = first + timedelta(days=received.day - 1)
    while day.month != first.month:
        day -= timedelta(days=1)
    return day


def off(day: date) -> bool:
    return day.isoweekday() > 5 or day in DAYS_OFF


def reference(
    received: date, pauses: list[tuple[date, date]], *, extended: bool, target_days: int, post: int
) -> tuple[date, date, date, date]:
    """Law, target, ruling date and ``work_by``."""
    still = 0
    day = received
    while day < max([received, *(end for _, end in pauses)]):
        still += any(start <= day < end for start, end in pauses)
        day += timedelta(days=1)
    law = end_of_month_after(received, 3 if extended else 1)
    for _ in range(still):
        law += timedelta(days=1)
    while off(law):
        law += timedelta(days=1)
    target = law if extended else received + timedelta(days=target_days + still)
    ruling = law if law < target else target
    work_by, left = ruling, post
    while off(work_by) or left:
        if not off(work_by):
            left -= 1
        work_by -= timedelta(days=1)
    return law, target, ruling, work_by


@st.composite
def pauses_of(draw: st.DrawFn, received: date) -> list[tuple[date, date]]:
    made = []
    for _ in range(draw(st.integers(0, 3))):
        start = received + timedelta(days=draw(st.integers(0, 60)))
        made.append((start, start + timedelta(days=draw(st.integers(0, 90)))))
    return made


@dataclass(frozen=True)
class Case:
    """A request as it may come."""

    received: date
    pauses: list[tuple[date, date]]
    extended: bool
    target_days: int
    post: int


@st.composite
def cases(draw: st.DrawFn) -> Case:
    received = draw(st.dates(date(2026, 2, 1), date(2029, 12, 31)))
    pauses = draw(pauses_of(received))
    return Case(
        received, pauses, draw(st.booleans()), draw(st.integers(1, 30)), draw(st.integers(0, 15))
    )


@given(cases())
def test_the_dates_are_those_of_a_reference_written_differently(case: Case) -> None:
    """Reg. 1182/71 Art. 3; EDPB 01/2022 section 5.3."""
    as_the_reference(case)


@pytest.mark.full
@settings(max_examples=100_000, deadline=None)
@given(cases())
def test_many_dates_are_those_of_the_reference(case: Case) -> None:
    """Reg. 1182/71 Art. 3; EDPB 01/2022 section 5.3."""
    as_the_reference(case)


def as_the_reference(case: Case) -> None:
    received, pauses, extended = case.received, case.pauses, case.extended
    target_days, post = case.target_days, case.post
    found = compute(
        received,
        holidays=FINLAND,
        delivery=Delivery.POST,
        house_target_days=target_days,
        postal_working_days=post,
        pauses=pauses,
        extended=extended,
    )
    expected = reference(received, pauses, extended=extended, target_days=target_days, post=post)
    assert (found.law, found.target, found.ruling, found.work_by) == expected
    month = end_of_month_after(received, 1)
    _, target, ruling, _ = reference(
        received, pauses, extended=False, target_days=target_days, post=0
    )
    assert extension_notice_by(received, house_target_days=target_days, pauses=pauses) == min(
        month, target, ruling
    )
