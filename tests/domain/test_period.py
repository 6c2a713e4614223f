"""The customer's period: how it is written, and which rows fall into it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desk.domain.errors import BadInput
from desk.domain.period import Period, day_of, read_period
from desk.domain.period_cut import cut
from desk.domain.records import (
    Collection,
    CollectionInfo,
    FieldInfo,
    SystemResult,
    SystemStatus,
    Table,
    Value,
)
from desk.domain.text import LocalText

NAME = LocalText("x", "x", "x")
YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", None),
        ("  ", None),
        ("2024", YEAR),
        ("1.1.2024-31.12.2024", YEAR),
        ("01.01.2024 – 31.12.2024", YEAR),
        ("2024-01-01:2024-12-31", YEAR),
        ("2023-2024", Period(date(2023, 1, 1), date(2024, 12, 31))),
        ("2024-01-01:", Period(date(2024, 1, 1), None)),
        ("1.1.2024-", Period(date(2024, 1, 1), None)),
        (":2024-12-31", Period(None, date(2024, 12, 31))),
        ("-2024", Period(None, date(2024, 12, 31))),
        ("5.3.2024-5.3.2024", Period(date(2024, 3, 5), date(2024, 3, 5))),
    ],
)
def test_a_period_is_read_as_people_write_it(written: str, expected: Period | None) -> None:
    assert read_period(written) == expected


@pytest.mark.parametrize(
    "written",
    ["-", ":", "viime vuosi", "5.3.2024", "31.2.2024-1.5.2024", "2024-13-01:", "20245", "1.1.24-"],
)
def test_what_is_no_period_is_told(written: str) -> None:
    with pytest.raises(BadInput, match="is no period"):
        read_period(written)


def test_a_period_that_ends_before_it_begins_is_told() -> None:
    with pytest.raises(BadInput, match="ends before it begins"):
        read_period("2024-12-31:2024-01-01")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2024, 3, 5), date(2024, 3, 5)),
        (datetime(2023, 12, 31, 22, 30, tzinfo=UTC), date(2024, 1, 1)),  # midnight in Helsinki
        ("2023-12-31T22:30:00Z", date(2024, 1, 1)),
        ("2024-03-05 12:30", date(2024, 3, 5)),
        (" 5.3.2024 klo 12", date(2024, 3, 5)),
        ("31.2.2024", None),
        ("kesällä 2024", None),
        ("", None),
        (None, None),
        (20240305, None),
    ],
)
def test_a_cell_means_a_day_in_finland(cell: Value, day: date | None) -> None:
    assert day_of(cell) == day


def _table(system: str, rows: list[tuple[Value, ...]], *, time: str | None) -> Table:
    info = CollectionInfo(
        system, system, "t", NAME, (FieldInfo("id", NAME), FieldInfo("pvm", NAME)), time=time
    )
    return Table(info, rows)


def test_rows_outside_are_counted_and_rows_without_a_time_are_given() -> None:
    rows: list[tuple[Value, ...]] = [
        (1, date(2023, 12, 31)),
        (2, date(2024, 1, 1)),
        (3, "2024-12-31T23:59:59"),
        (4, date(2025, 1, 1)),
        (5, None),
        (6, "ei tiedossa"),
    ]
    whole = Collection(
        systems=[
            SystemResult("a", SystemStatus.COMPLETE, 6, 0.1),
            _result("b", 2),
            _result("c", 1),
        ],
        tables=[
            _table("a", rows, time="pvm"),
            _table("b", rows[:2], time=None),
            _table("c", rows[:1], time="pvm"),
        ],
        set_aside={"tenancy": 3},
    )
    found = cut(whole, YEAR)
    assert [[row[0] for row in table.rows] for table in found.tables] == [[2, 3, 5, 6], [1, 2]]
    assert found.set_aside == {"tenancy": 3, "period": 3}
    assert [one.records for one in found.systems] == [4, 2, 0]
    assert found.systems[2].status is SystemStatus.COMPLETE, "it holds something, of another time"
    assert whole.set_aside == {"tenancy": 3}, "what was collected stays as it was"
    assert cut(whole, None) is whole


def _result(system: str, records: int) -> SystemResult:
    return SystemResult(system, SystemStatus.COMPLETE, records, 0.1)
