"""Days as people write them: five notations, and no day that nobody meant."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.domain.errors import BadInput
from desk.domain.text import LANGUAGES, Language, format_date
from desk.domain.typed_day import read_day

DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "2026-11-22",
        "20261122",
        "22.11.2026",
        "22. 11. 2026",
        "22/11/2026",
        "22. marraskuuta 2026",
        "22 november 2026",
        "den 22 november 2026",
        "22 November 2026",
        "  22.11.2026 ",
    ],
)
def test_a_day_is_read_in_five_notations(typed: str) -> None:
    assert read_day(typed) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("3/4/2026", "could be two different days"),
        ("12/11/2026", "could be two different days"),
        ("22.11.26", "with the whole year"),
        ("22.11.", "with the whole year"),
        ("11/22/2026", "no such day"),
        ("2026-22-11", "no such day"),
        ("29.2.2027", "no such day"),
        ("2026-02-30", "no such day"),
        ("0.1.2026", "no such day"),
        ("1.1.0000", "no such day"),
        ("2026-W47-7", "is no date"),
        ("2026-1-2", "is no date"),
        ("22-11-2026", "is no date"),
        ("2026/11/22", "is no date"),
        ("22. marasskuuta 2026", "is no date"),
        ("٢٢.١١.٢٠٢٦", "is no date"),
        ("２２.11.2026", "is no date"),
        ("2026-11-22T00:00", "is no date"),
        ("", "is no date"),
        ("1" * 10_000, "is no date"),
    ],
)
def test_what_is_no_day_or_could_be_two_is_refused_in_words(typed: str, why: str) -> None:
    with pytest.raises(BadInput, match=why) as told:
        read_day(typed)
    assert len(str(told.value)) < 200


def test_the_same_number_twice_between_strokes_is_one_day() -> None:
    assert read_day("5/5/2026") == date(2026, 5, 5)


@given(DAYS, st.sampled_from(LANGUAGES))
def test_what_the_desk_writes_it_reads(day: date, language: Language) -> None:
    assert read_day(format_date(day, language)) == day
    for written in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%d.%m.%Y}",
    ):
        assert read_day(written) == day


TYPED = st.text(max_size=30) | st.text(alphabet="0123456789./- mayj", max_size=16)


@given(TYPED)
def test_anything_typed_is_a_day_that_holds_its_numbers_or_is_refused(typed: str) -> None:
    no_other_day(typed)


@pytest.mark.full
@settings(max_examples=100_000, deadline=None)
@given(TYPED)
def test_of_many_things_typed_none_is_another_day(typed: str) -> None:
    no_other_day(typed)


def no_other_day(typed: str) -> None:
    try:
        day = read_day(typed)
    except BadInput:
        return
    digits = "".join(one for one in typed if one.isdigit())
    assert f"{day.year:04}" in digits
    assert str(day.day) in digits


@given(DAYS)
def test_strokes_never_give_another_day(day: date) -> None:
    typed = f"{day.day}/{day.month}/{day.year}"
    if day.day > 12 or day.day == day.month:
        assert read_day(typed) == day
        return
    with pytest.raises(BadInput):
        read_day(typed)
