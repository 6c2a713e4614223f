"""Cases past their keeping time: named, deleted by a person, and never while one is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date

import pytest

from desk.domain.errors import Refused
from desk.domain.keeping import kept_from
from desk.domain.request import State
from desk.services import fee_advice, intake, retention
from tests.fakes import FakeDesk
from tests.services.test_merging import FIRST, LATER, asked

OVER = date(2028, 11, 23)
"""Two years and a day after the last thing was done, see ``FakeDesk.today``."""


def on(fake: FakeDesk, day: date) -> FakeDesk:
    return replace(fake, today=day)


def withdrawn(fake: FakeDesk) -> str:
    number = asked(fake, FIRST)
    intake.withdraw(fake.desk(), number=number, actor="tiski")
    return number


@pytest.mark.parametrize(
    ("today", "months", "first"),
    [
        (date(2028, 11, 22), 24, date(2026, 11, 22)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2027, 3, 31), 6, date(2026, 9, 30)),
        (date(2027, 1, 15), 13, date(2025, 12, 15)),
    ],
)
def test_the_keeping_time_is_counted_in_months(today: date, months: int, first: date) -> None:
    found = kept_from(today, months)
    assert found.date() == first
    assert found.astimezone(UTC).hour in (21, 22)  # midnight in Helsinki


def test_a_case_goes_once_its_keeping_time_is_over() -> None:
    """Art. 5(1)(e)."""
    fake = FakeDesk()
    number = withdrawn(fake)
    assert retention.outlived(on(fake, date(2028, 11, 22)).desk()) == ()
    with pytest.raises(Refused, match="keeping time of 24 months is not over"):
        retention.purge(on(fake, date(2028, 11, 22)).desk(), numbers=[number], actor="kirsi")
    later = on(fake, OVER)
    assert [one.case.number for one in retention.outlived(later.desk())] == [number]
    assert retention.purge(later.desk(), numbers=[number, number], actor="kirsi") == (number,)
    assert number not in fake.memory.requests
    [event] = fake.memory.events
    assert (event.request, event.action, event.actor) == (number, "purged", "kirsi")


def test_nothing_is_deleted_that_an_open_request_of_the_person_concerns() -> None:
    """Law: while a request is open, nothing it concerns is deleted."""
    fake = FakeDesk()
    number = withdrawn(fake)
    later = on(fake, OVER)
    waiting = asked(later, date(2028, 11, 20))
    [one] = retention.outlived(later.desk())
    assert (one.case.number, one.held_by) == (number, waiting)
    with pytest.raises(Refused, match=f"Request {waiting} of the same person is open"):
        retention.purge(later.desk(), numbers=[number], actor="kirsi")
    assert number in fake.memory.requests
    intake.withdraw(later.desk(), number=waiting, actor="tiski")
    assert retention.purge(later.desk(), numbers=[number], actor="kirsi") == (number,)


def test_an_open_case_is_kept_however_old_it_is() -> None:
    fake = FakeDesk()
    number = asked(fake, FIRST)
    later = on(fake, date(2035, 1, 1))
    assert retention.outlived(later.desk()) == ()
    with pytest.raises(Refused):
        retention.purge(later.desk(), numbers=[number], actor="kirsi")


def test_the_keeping_time_is_a_setting() -> None:
    fake = FakeDesk()
    number = withdrawn(fake)
    desk = replace(on(fake, date(2027, 6, 1)).desk(), keep_months=6)
    assert retention.purge(desk, numbers=[number], actor="kirsi") == (number,)


def test_the_adviser_says_that_a_case_was_deleted() -> None:
    """Law, free check: the ledger survives the deletion; what cannot be shown is no ground."""
    fake = FakeDesk()
    number = asked(fake, FIRST)
    with fake.desk().work() as work:
        work.requests.save(replace(work.requests.get(number), state=State.CLOSED))
        work.cases.erase(number)
        work.commit()
    told = fee_advice.for_request(fake.desk(), asked(fake, LATER))
    assert told.check.earlier == number
    assert "its case was deleted" in str(told.advice.grounds[0].why)
    assert told.advice.free
