"""The fee adviser: free by default, two grounds, both sides (Art. 12(5), 15(3); law: the free check)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.fee_advice import (
    GIVEN_BACK,
    Advice,
    EarlierRequest,
    Likeness,
    advise,
    likeness,
    may_charge_from,
)
from desk.domain.notice_facts import FeeGround
from desk.domain.period import Period, read_period
from desk.domain.request import LetterKind, State
from desk.domain.text import LocalText

GIVEN = EarlierRequest(
    "2026-0001",
    date(2026, 2, 3),
    State.DELIVERED,
    answer=LetterKind.ANSWER,
    given=date(2026, 2, 20),
    unchanged=True,
)
AGAIN = date(2026, 11, 20)


def advice(
    *earlier: EarlierRequest, stated: FeeGround | None = None, period: str = "", on: date = AGAIN
) -> Advice:
    return advise(received=on, period=read_period(period), earlier=earlier, stated=stated)


@pytest.mark.parametrize("stated", [None, *FeeGround])
def test_the_first_check_of_the_year_is_free_without_a_question(stated: FeeGround | None) -> None:
    """Art. 12(5); law: the free check."""
    told = advice(stated=stated)
    assert told.free
    assert "first check of 2026" in str(told.text)
    assert not any(one.possible for one in told.grounds)


def test_a_second_check_is_by_itself_no_ground() -> None:
    """Art. 12(5): the default is free."""
    told = advice(GIVEN)
    assert told.free
    assert "by itself no ground" in str(told.text)


def test_there_are_two_possible_grounds_and_effort_or_motive_is_none() -> None:
    """Art. 15(3) further copy; Art. 12(5) manifestly unfounded or excessive."""
    assert [one.value for one in FeeGround] == ["same_data", "unfounded", "excessive"]
    told = advice(GIVEN)
    assert all(one.possible for one in told.grounds)
    assert "why the person asks is no ground" in str(told.of(FeeGround.UNFOUNDED).why)
    assert "neither the work it makes" in str(told.of(FeeGround.EXCESSIVE).why)


@pytest.mark.parametrize("stated", FeeGround)
def test_a_possible_ground_that_is_stated_lets_a_fee_be_proposed(stated: FeeGround) -> None:
    """Art. 12(5)(a): with reasons, approval, a notice first and the choice to withdraw."""
    told = advice(GIVEN, stated=stated)
    assert not told.free
    for word in ("in writing", "approval", "notice", "withdraw", "silence", "clock runs on"):
        assert word in str(told.text)


@pytest.mark.parametrize(
    ("earlier", "why"),
    [
        (replace(GIVEN, given=None), "has not left"),
        (replace(GIVEN, open=True), "still open"),
        (replace(GIVEN, answer=LetterKind.NOTHING_HELD), "nothing is held"),
        (replace(GIVEN, answer=None, given=None), "has not left"),
        (replace(GIVEN, unchanged=False), "Something is new"),
        (replace(GIVEN, period=read_period("2025")), "asks for more"),
        (EarlierRequest("2026-0001", date(2026, 2, 3), None), "case was deleted"),
    ],
)
def test_a_further_copy_needs_the_same_data_and_period_to_have_been_given(
    earlier: EarlierRequest, why: str
) -> None:
    """Art. 15(3); the burden of proof is the controller's."""
    told = advice(earlier, stated=FeeGround.SAME_DATA)
    assert told.free
    assert why in str(told.of(FeeGround.SAME_DATA).why)


def test_what_was_not_compared_is_a_further_copy_only_where_nothing_is_new() -> None:
    told = advice(replace(GIVEN, unchanged=None))
    assert told.of(FeeGround.SAME_DATA).possible
    assert "Where anything is new since" in str(told.of(FeeGround.SAME_DATA).why)


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        ("", "", Likeness.SAME),
        ("2025", "1.1.2025-31.12.2025", Likeness.SAME),
        ("2025", "", Likeness.WITHIN),
        ("2025", "2024-01-01:2025-12-31", Likeness.WITHIN),
        ("", "2025", Likeness.WIDER),
        ("1.1.2025-", "2025", Likeness.WIDER),
        ("2025", "2024", Likeness.DIFFERENT),
        ("1.6.2024-1.6.2025", "2024", Likeness.DIFFERENT),
        ("-2024", "2024-", Likeness.DIFFERENT),
    ],
)
def test_the_periods_are_compared(now: str, before: str, expected: Likeness) -> None:
    """Law, free check: the same data and period."""
    assert likeness(read_period(now), read_period(before)) is expected
    told = advice(replace(GIVEN, period=read_period(before)), period=now)
    assert told.of(FeeGround.SAME_DATA).possible is (expected is Likeness.SAME)


def test_a_reminder_is_the_same_request() -> None:
    """Law, free check: it is merged, costs nothing and is counted once, also over New Year."""
    waiting = EarlierRequest("2026-0009", date(2026, 12, 20), State.COLLECTED, open=True)
    for stated in (None, *FeeGround):
        told = advice(GIVEN, waiting, stated=stated, on=date(2027, 1, 4))
        assert told.free
        assert told.same_request == "2026-0009"
        assert "Merge this one into it" in str(told.text)
    more = replace(waiting, period=read_period("2025"))
    assert advice(more, on=date(2027, 1, 4)).same_request is None  # it asks for more


@pytest.mark.parametrize("state", GIVEN_BACK)
def test_withdrawn_refused_and_merged_requests_count_for_nothing(state: State) -> None:
    told = advice(replace(GIVEN, state=state), stated=FeeGround.EXCESSIVE)
    assert told.free
    assert "first check" in str(told.text)
    assert [one.number for one in told.earlier] == ["2026-0001"]  # it is shown all the same


def test_both_sides_are_shown() -> None:
    """What was given and when; the law beside the house rule and the notice, which is flagged."""
    fee = LocalText("Maksutta kerran kalenterivuodessa.", "En gång per år.", "Once a year.")
    told = advise(received=AGAIN, period=None, earlier=[GIVEN], notice_fee=fee)
    assert [(one.number, one.given) for one in told.earlier] == [("2026-0001", date(2026, 2, 20))]
    assert len(told.law) == 3
    assert "calendar year" in str(told.house[0])
    assert "“Once a year.”" in str(told.house[1])
    assert "Stricter than the law" in str(told.house[2])
    harmless = LocalText("Maksutta.", "Avgiftsfritt.", "Free of charge.")
    quiet = advise(received=AGAIN, period=None, earlier=[GIVEN], notice_fee=harmless)
    assert len(quiet.house) == 2


def test_a_fee_is_charged_only_once_its_notice_has_left_and_the_person_had_time() -> None:
    """Art. 12(5); law: a notice letter first, and the choice to withdraw."""
    assert may_charge_from(due=date(2026, 12, 1), left=None) is None
    assert may_charge_from(due=date(2026, 12, 1), left=date(2026, 11, 10)) == date(2026, 12, 1)
    assert may_charge_from(due=date(2026, 12, 1), left=date(2026, 11, 30)) == date(2026, 12, 14)
    assert may_charge_from(due=None, left=date(2026, 11, 10)) == date(2026, 11, 24)


days = st.dates(date(2024, 1, 1), date(2029, 12, 31))
periods = st.one_of(
    st.none(),
    st.tuples(days, days).map(lambda two: Period(min(two), max(two))),
    days.map(lambda day: Period(day, None)),
)
requests = st.builds(
    EarlierRequest,
    number=st.integers(1, 9).map("2026-000{}".format),
    received=days,
    state=st.one_of(st.none(), st.sampled_from(State)),
    open=st.booleans(),
    period=periods,
    answer=st.one_of(st.none(), st.sampled_from(LetterKind)),
    given=st.one_of(st.none(), days),
    unchanged=st.one_of(st.none(), st.booleans()),
)


@given(days, periods, st.lists(requests, max_size=5), st.sampled_from(FeeGround))
def test_no_fee_without_a_counted_request_of_the_same_year(
    received: date, period: Period | None, earlier: list[EarlierRequest], stated: FeeGround
) -> None:
    """Law, free check: never after a year's interval, never for a reminder."""
    told = advise(received=received, period=period, earlier=earlier, stated=stated)
    assert advise(received=received, period=period, earlier=earlier).free
    if not told.free:
        assert told.same_request is None
        counted = [one for one in earlier if one.counts and one.received.year == received.year]
        assert counted
        assert all(abs(received - one.received) < timedelta(days=366) for one in counted)
        if stated is FeeGround.SAME_DATA:
            assert any(likeness(period, one.period) is Likeness.SAME for one in counted)


@given(periods, periods)
def test_likeness_turns_round(one: Period | None, other: Period | None) -> None:
    turned = {Likeness.WITHIN: Likeness.WIDER, Likeness.WIDER: Likeness.WITHIN}
    found = likeness(one, other)
    assert likeness(other, one) is turned.get(found, found)
