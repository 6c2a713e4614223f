"""Which records are shown and in what order: sorted as people sort, filtered by what is seen, grouped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.answer import BLACKED_OUT
from desk.domain.records import CollectionInfo, FieldInfo, Value
from desk.domain.text import LocalText
from desk.ui.review_rows import ReviewTable
from desk.ui.row_order import GivenUp, Lines, Wanted, in_order


def table(*columns: Sequence[Value], types: Sequence[str | None] = ()) -> ReviewTable:
    kinds = [*types, *[None] * (len(columns) - len(types))]
    fields = tuple(
        FieldInfo(f"s{n}", LocalText(f"s{n}", f"s{n}", f"s{n}"), data_type=kinds[n])
        for n in range(len(columns))
    )
    info = CollectionInfo("x", "x", "x", LocalText("x", "x", "x"), fields)
    return ReviewTable(info, list(zip(*columns, strict=True)))


def lines(shown: ReviewTable, wanted: Wanted) -> Lines:
    return in_order(shown, wanted, language="en", say=str)


@pytest.mark.parametrize(
    ("values", "order"),
    [
        ([3, Decimal("1.5"), 2.25, None, True], [4, 1, 2, 0, 3]),
        (["Öhman", "aho", "Åström", "Zorro", "Ähtäri"], [1, 3, 2, 4, 0]),
        ([date(2026, 5, 1), datetime(2026, 5, 1, 9), date(2025, 1, 1)], [2, 0, 1]),  # noqa: DTZ001  (a register's own clock)
        ([datetime(2026, 5, 1, tzinfo=UTC), date(2026, 4, 1)], [1, 0]),
        (["b", 2, date(2026, 1, 1), b"x", None, float("nan")], [1, 2, 0, 3, 4, 5]),
    ],
)
def test_values_are_sorted_as_people_sort_them(values: list[Value], order: list[int]) -> None:
    assert list(lines(table(values), Wanted(order=0)).rows) == order


@given(st.lists(st.integers(-5, 5) | st.none() | st.text("aåäö", max_size=2), max_size=60))
def test_rows_of_the_same_value_stay_as_they_came(values: list[Value]) -> None:
    shown = table(values)
    rows = list(lines(shown, Wanted(order=0)).rows)
    assert sorted(rows) == list(range(len(values)))
    kinds = [(value is None, str(value)) for value in (values[row] for row in rows)]
    for one, two, told, next_told in zip(rows, rows[1:], kinds, kinds[1:], strict=False):
        assert told != next_told or one < two
    assert sorted(lines(shown, Wanted(order=0, backwards=True)).rows) == sorted(rows)


def test_a_long_list_is_sorted_in_runs_that_are_merged() -> None:
    values: list[Value] = [(n * 7919) % 20_011 for n in range(20_011)]
    assert [values[row] for row in lines(table(values), Wanted(order=0)).rows] == list(
        range(20_011)
    )
    last = lines(table(values), Wanted(order=0, backwards=True)).rows
    assert [values[row] for row in last][:3] == [20_010, 20_009, 20_008]


def test_words_are_looked_for_in_what_the_customer_will_see() -> None:
    shown = table(
        ["Virta katkesi", f"{BLACKED_OUT} soitti", "Muutto", None],
        [Decimal("1234.5"), 7, 8, 9],
        types=[None, "number"],
    )
    assert list(lines(shown, Wanted(words=("VIRTA",))).rows) == [0]
    assert list(lines(shown, Wanted(words=("1,234.5",))).rows) == [0]
    assert list(lines(shown, Wanted(words=("soitti", "7"))).rows) == [1], "each in any column"
    assert list(lines(shown, Wanted(words=("pekka",))).rows) == []


def test_times_are_grouped_by_year_and_anything_else_by_its_value() -> None:
    days = [date(2024, 5, 1), date(2026, 1, 1), date(2024, 1, 2), None]
    grouped = lines(table(days, ["a", "b", "a", "a"], types=["date"]), Wanted(group=0))
    assert [(str(one.name), one.count) for one in grouped.groups] == [
        ("2024", 2),
        ("2026", 1),
        ("(nothing)", 1),
    ]
    assert [grouped.row(line) for line in range(len(grouped))] == [None, 0, 2, None, 1, None, 3]
    by_kind = lines(table(days, ["a", "b", "a", "a"]), Wanted(group=1, order=0))
    assert [(str(one.name), list(by_kind.members(n))) for n, one in enumerate(by_kind.groups)] == [
        ("a", [2, 0, 3]),
        ("b", [1]),
    ]


def test_a_closed_group_shows_its_head_alone_and_opens_for_a_record_in_it() -> None:
    grouped = lines(table(["a", "b", "a"]), Wanted(group=0))
    grouped.fold(0)
    assert [grouped.row(line) for line in range(len(grouped))] == [None, None, 1]
    assert list(grouped.within(0, 0)) == [0, 2], "the head stands for all of them"
    assert list(grouped.within(2, 2)) == [1]
    assert grouped.line_of(2) == 2
    assert [grouped.row(line) for line in range(len(grouped))] == [None, 0, 2, None, 1]
    assert list(grouped.within(2, 4)) == [1, 2], "a head in the middle takes all of its group"
    assert grouped.line_of(9) is None


def test_a_long_list_begins_with_its_groups_closed() -> None:
    grouped = lines(table([f"{n % 3}" for n in range(9_000)]), Wanted(group=0))
    assert len(grouped) == 3


def test_what_is_not_wanted_any_more_ends_early() -> None:
    with pytest.raises(GivenUp):
        in_order(
            table(list(range(9_000))),
            Wanted(order=0),
            language="en",
            say=str,
            given_up=lambda: True,
        )
