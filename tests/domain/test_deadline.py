"""Both clocks of a request: the vectors of the law's digest, and what holds for every date."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.controller import Delivery
from desk.domain.deadline import Deadline, compute, extension_notice_by
from desk.domain.errors import BadInput
from desk.domain.text import LocalText
from desk.system.calendars import FinnishHolidays

HOLIDAYS = FinnishHolidays()
DAYS = st.dates(date(2024, 1, 1), date(2040, 12, 31))


@st.composite
def _pauses(draw: st.DrawFn) -> tuple[date, list[tuple[date, date]]]:
    received = draw(DAYS)
    pauses = []
    for _ in range(draw(st.integers(0, 3))):
        start = received + timedelta(days=draw(st.integers(0, 30)))
        pauses.append((start, start + timedelta(days=draw(st.integers(0, 20)))))
    return received, pauses


RECEIVED_AND_PAUSES = _pauses()


def due(
    received: date,
    *,
    delivery: Delivery = Delivery.COUNTER,
    pauses: Sequence[tuple[date, date]] = (),
    extended: bool = False,
    house_target_days: int = 30,
    holidays: FinnishHolidays = HOLIDAYS,
) -> Deadline:
    return compute(
        received,
        holidays=holidays,
        delivery=delivery,
        pauses=pauses,
        extended=extended,
        house_target_days=house_target_days,
    )


def months_after(day: date, months: int) -> date:
    """Reg. 1182/71 Art. 3(2)(c), written a second time and differently."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def works(day: date) -> bool:
    return day.weekday() < 5 and HOLIDAYS.name(day) is None


def sentences(deadline: Deadline) -> str:
    return "\n".join(map(str, deadline.steps))


@pytest.mark.parametrize(
    ("received", "law", "target", "ruling", "work_by"),
    [
        pytest.param(
            date(2026, 3, 5),
            date(2026, 4, 7),
            date(2026, 4, 4),
            date(2026, 4, 4),
            date(2026, 4, 2),
            id="Art. 3(4): Easter Sunday and Monday roll, the target does not",
        ),
        pytest.param(
            date(2026, 8, 31),
            date(2026, 9, 30),
            date(2026, 9, 30),
            date(2026, 9, 30),
            date(2026, 9, 30),
            id="Art. 3(2)(c): September has no 31st day",
        ),
        pytest.param(
            date(2027, 1, 31),
            date(2027, 3, 1),
            date(2027, 3, 2),
            date(2027, 3, 1),
            date(2027, 3, 1),
            id="Art. 3(2)(c) and 3(4): last day of February, a Sunday; the law rules",
        ),
        pytest.param(
            date(2027, 1, 29),
            date(2027, 3, 1),
            date(2027, 2, 28),
            date(2027, 2, 28),
            date(2027, 2, 26),
            id="Art. 3(2)(c) and 3(4): the target rules on a Sunday",
        ),
        pytest.param(
            date(2026, 11, 6),
            date(2026, 12, 7),
            date(2026, 12, 6),
            date(2026, 12, 6),
            date(2026, 12, 4),
            id="Art. 3(4): Independence Day on a Sunday",
        ),
        pytest.param(
            date(2027, 2, 10),
            date(2027, 3, 10),
            date(2027, 3, 12),
            date(2027, 3, 10),
            date(2027, 3, 10),
            id="GDPR Art. 12(3): both clocks run and the earlier one rules",
        ),
    ],
)
def test_vectors_at_the_counter(
    received: date, law: date, target: date, ruling: date, work_by: date
) -> None:
    found = due(received)
    assert (found.law, found.target, found.ruling, found.work_by) == (law, target, ruling, work_by)


def test_an_extension_counts_three_months_from_receipt_and_replaces_both_clocks() -> None:
    """GDPR Art. 12(3): 6 February 2027 is a Saturday."""
    found = due(date(2026, 11, 6), extended=True)
    assert found.law == found.target == found.ruling == date(2027, 2, 8)
    assert "three months in all" in sentences(found)


def test_paused_days_are_added_to_both_unrolled_ends_and_rolled_once() -> None:
    """EDPB 01/2022 section 5.3: 10 days on from Sunday 5 April, not from the rolled Tuesday."""
    found = due(date(2026, 3, 5), pauses=[(date(2026, 3, 10), date(2026, 3, 20))])
    assert found.law == date(2026, 4, 15)
    assert found.target == date(2026, 4, 14)


def test_a_pause_that_starts_and_ends_on_one_day_adds_nothing() -> None:
    same = (date(2026, 3, 10), date(2026, 3, 10))
    assert due(date(2026, 3, 5), pauses=[same]).ruling == due(date(2026, 3, 5)).ruling


def test_a_day_in_two_overlapping_pauses_counts_once() -> None:
    pauses = [(date(2026, 3, 10), date(2026, 3, 20)), (date(2026, 3, 15), date(2026, 3, 22))]
    assert due(date(2026, 3, 5), pauses=pauses).target == date(2026, 4, 16)


def test_a_pause_may_be_added_to_an_extension_before_the_one_roll() -> None:
    """GDPR Art. 12(3) with EDPB 5.3: Saturday 6 February 2027 and 3 days is Tuesday 9 February."""
    pause = (date(2026, 11, 10), date(2026, 11, 13))
    assert due(date(2026, 11, 6), pauses=[pause], extended=True).ruling == date(2027, 2, 9)


@pytest.mark.parametrize(
    ("pause", "reason"),
    [
        ((date(2026, 3, 20), date(2026, 3, 10)), "before it starts"),
        ((date(2026, 3, 1), date(2026, 3, 10)), "before the request arrived"),
    ],
)
def test_an_impossible_pause_is_refused_with_its_dates(
    pause: tuple[date, date], reason: str
) -> None:
    with pytest.raises(BadInput, match=reason):
        due(date(2026, 3, 5), pauses=[pause])


@pytest.mark.parametrize(
    ("received", "pauses"),
    [
        (date(9999, 12, 1), []),
        (date(9999, 12, 31), []),
        (date(9999, 11, 30), [(date(9999, 12, 1), date(9999, 12, 31))]),
    ],
)
def test_past_the_calendars_end_nothing_is_counted(
    received: date, pauses: list[tuple[date, date]]
) -> None:
    with pytest.raises(BadInput, match="the calendar ends before it"):
        due(received, pauses=pauses)


def test_the_calendars_first_day_is_counted() -> None:
    assert due(date(1, 1, 1), delivery=Delivery.POST).ruling == date(1, 1, 31)


def test_post_leaves_five_working_days_earlier() -> None:
    """Good Friday 3 April 2026 is no working day: from Thursday 2 April back to Thursday 26 March."""
    assert due(date(2026, 3, 5), delivery=Delivery.POST).work_by == date(2026, 3, 26)


def test_an_electronic_answer_has_the_time_of_the_counter() -> None:
    received = date(2026, 11, 6)
    assert due(received, delivery=Delivery.ELECTRONIC).work_by == due(received).work_by


def test_eves_roll_only_where_a_setting_says_so() -> None:
    """Reg. 1182/71 Art. 2: Christmas Eve 2026 is a Thursday and no public holiday."""
    received = date(2026, 11, 24)
    assert due(received).law == date(2026, 12, 24)
    assert due(received, holidays=FinnishHolidays(roll_eves=True)).law == date(2026, 12, 28)


def test_the_desks_own_closed_day_rolls_with_its_name() -> None:
    own = FinnishHolidays([(date(2026, 12, 24), LocalText("suljettu", "stängt", "closed"))])
    found = due(date(2026, 11, 24), holidays=own)
    assert found.law == date(2026, 12, 28)
    assert "Thu 24 December 2026 is a public holiday (closed)" in sentences(found)


def test_every_step_is_told_in_plain_words() -> None:
    pause = (date(2027, 2, 10), date(2027, 2, 15))
    assert sentences(due(date(2027, 1, 31), pauses=[pause])).splitlines() == [
        "The request arrived on Sun 31 January 2027.",
        "The law gives one month: to Sun 28 February 2027.",
        "That month has no day of the same number, so its last day counts: Sun 28 February 2027.",
        "The clocks stood still from Wed 10 February 2027 to Mon 15 February 2027: 5 days.",
        "The 5 paused days are added to the month: Fri 5 March 2027.",
        "The law's last day is Fri 5 March 2027.",
        "The house target of 30 days, with the 5 paused days added, is Sun 7 March 2027.",
        "The law is earlier, so it rules: Fri 5 March 2027.",
        "The last working day on or before it is Fri 5 March 2027: "
        "the answer has to be ready then.",
    ]


def test_a_roll_names_the_holiday_and_the_ruling_clock() -> None:
    told = sentences(due(date(2026, 11, 6)))
    assert "Sun 6 December 2026 is a public holiday (Independence Day)" in told
    assert "The house target is earlier, so it rules" in told
    assert "Both clocks end on the same day" in sentences(due(date(2026, 8, 31)))


def test_notice_of_extension_is_neither_rolled_nor_paused() -> None:
    """GDPR Art. 12(3): within one month of receipt."""
    assert extension_notice_by(date(2027, 2, 10)) == date(2027, 3, 10)
    pause = (date(2027, 2, 11), date(2027, 3, 1))
    assert extension_notice_by(date(2027, 2, 10), pauses=[pause]) == date(2027, 3, 10)
    assert extension_notice_by(date(2026, 11, 6)) == date(2026, 12, 6)


def test_notice_of_extension_is_no_later_than_the_ruling_date() -> None:
    """5 March 2026: the target of 30 days, 4 April, lies before the month's end on 5 April."""
    assert extension_notice_by(date(2026, 3, 5)) == date(2026, 4, 4)


def test_notice_of_extension_counts_a_twice_paused_day_once() -> None:
    pauses = [(date(2026, 3, 6), date(2026, 3, 10)), (date(2026, 3, 6), date(2026, 3, 10))]
    day = extension_notice_by(date(2026, 3, 5), house_target_days=14, pauses=pauses)
    assert day == due(date(2026, 3, 5), house_target_days=14, pauses=pauses).ruling


@given(RECEIVED_AND_PAUSES, st.booleans(), st.sampled_from(Delivery))
def test_the_dates_stand_in_their_order(
    request_and_pauses: tuple[date, list[tuple[date, date]]], extended: bool, delivery: Delivery
) -> None:
    received, pauses = request_and_pauses
    found = due(received, pauses=pauses, extended=extended, delivery=delivery)
    assert found.ruling == min(found.law, found.target)
    assert found.work_by <= found.ruling
    assert works(found.law)
    assert works(found.work_by)


@given(RECEIVED_AND_PAUSES, st.booleans())
def test_the_law_ends_on_the_first_working_day_from_the_unrolled_month(
    request_and_pauses: tuple[date, list[tuple[date, date]]], extended: bool
) -> None:
    received, pauses = request_and_pauses
    stood_still = {
        start + timedelta(days=n) for start, end in pauses for n in range((end - start).days)
    }
    end = months_after(received, 3 if extended else 1) + timedelta(days=len(stood_still))
    found = due(received, pauses=pauses, extended=extended)
    assert found.law >= end
    assert not any(works(end + timedelta(days=n)) for n in range((found.law - end).days))


@given(RECEIVED_AND_PAUSES)
def test_a_pause_never_takes_time_away(
    request_and_pauses: tuple[date, list[tuple[date, date]]],
) -> None:
    received, pauses = request_and_pauses
    without, with_pauses = due(received), due(received, pauses=pauses)
    assert with_pauses.law >= without.law
    assert with_pauses.target >= without.target
    assert with_pauses.ruling >= without.ruling


@given(DAYS, st.booleans())
def test_a_request_that_comes_later_is_never_due_earlier(received: date, extended: bool) -> None:
    today = due(received, extended=extended)
    tomorrow = due(received + timedelta(days=1), extended=extended)
    assert today.law <= tomorrow.law
    assert today.ruling <= tomorrow.ruling
    assert today.work_by <= tomorrow.work_by


@given(DAYS)
def test_the_target_is_thirty_days_and_never_rolls(received: date) -> None:
    assert due(received).target == received + timedelta(days=30)


@given(DAYS)
def test_the_notice_of_extension_goes_out_in_time(received: date) -> None:
    day = extension_notice_by(received)
    assert day <= months_after(received, 1)
    assert day <= due(received).ruling
