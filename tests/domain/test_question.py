"""Questions to the owners of systems without a connection: when to ask again, what an answer does."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desk.domain.errors import Refused
from desk.domain.question import (
    Outcome,
    Question,
    answer_by,
    chase_on,
    chased,
    reopened,
    sent,
    taken,
    withdrawn,
)
from desk.domain.text import LocalText
from tests.fakes import NoHolidays

MONDAY = date(2026, 11, 23)


def question(asked: date = MONDAY, chase_days: int = 5) -> Question:
    at = datetime(asked.year, asked.month, asked.day, 9, tzinfo=UTC)
    return Question("2026-0001", "arkisto", 1, "Arkisto", chase_days, at)


class _OneHoliday:
    """Monday 30 November is a public holiday here."""

    def name(self, day: date) -> LocalText | None:
        return LocalText("vapaa", "ledig", "holiday") if day == date(2026, 11, 30) else None


def chase(one: Question, work_by: date | None = date(2026, 12, 18)) -> date:
    return chase_on(one, work_by=work_by, holidays=NoHolidays())


def test_an_owner_is_asked_again_after_so_many_working_days() -> None:
    assert chase(question()) == date(2026, 11, 30)
    assert chase(question(chase_days=2)) == date(2026, 11, 25)


def test_a_public_holiday_is_no_working_day() -> None:
    found = chase_on(question(), work_by=None, holidays=_OneHoliday())
    assert found == date(2026, 12, 1)


def test_the_days_count_from_the_last_contact() -> None:
    one = sent(question(), on=date(2026, 11, 25))
    assert chase(one) == date(2026, 12, 2)
    assert chase(chased(one, on=date(2026, 12, 2))) == date(2026, 12, 9)


def test_a_first_chase_of_a_question_nobody_sent_counts_as_sending() -> None:
    one = chased(question(), on=date(2026, 11, 24))
    assert (one.sent, one.chased) == (date(2026, 11, 24), ())


def test_a_chase_is_never_so_late_that_no_time_is_left_for_the_letter() -> None:
    """Art. 12(3): the answer has to be ready on the working day before the clock ends."""
    assert chase(question(chase_days=20), date(2026, 12, 4)) == date(2026, 12, 1)


def test_with_no_time_left_the_owner_is_asked_again_on_the_next_working_day() -> None:
    friday = question(date(2026, 11, 27))
    assert chase(friday, date(2026, 11, 27)) == MONDAY.replace(day=30)


def test_the_owner_is_asked_to_answer_before_the_next_chase() -> None:
    by = answer_by(
        question(), work_by=date(2026, 12, 18), holidays=NoHolidays(), today=date(2026, 11, 23)
    )
    assert by == date(2026, 11, 27)
    late = answer_by(
        question(), work_by=date(2026, 11, 23), holidays=NoHolidays(), today=date(2026, 11, 24)
    )
    assert late == date(2026, 11, 24)


def test_an_answered_question_is_neither_chased_nor_answered_twice() -> None:
    at = datetime(2026, 11, 26, 12, tzinfo=UTC)
    one = taken(question(), outcome=Outcome.NOTHING_HELD, at=at, by="tiski")
    assert one.answered
    assert not one.open
    with pytest.raises(Refused):
        chased(one, on=date(2026, 11, 27))
    with pytest.raises(Refused):
        taken(one, outcome=Outcome.ANSWERED, at=at, by="tiski", answer_id="x")
    with pytest.raises(Refused):
        sent(withdrawn(question()), on=MONDAY)


def test_a_wrong_answer_is_taken_out_and_the_question_is_open_again() -> None:
    at = datetime(2026, 11, 26, 12, tzinfo=UTC)
    one = sent(question(), on=date(2026, 11, 24))
    answered = taken(one, outcome=Outcome.ANSWERED, at=at, by="tiski", answer_id="x", file_id="y")
    assert reopened(answered) == one
    with pytest.raises(Refused):
        reopened(one)
