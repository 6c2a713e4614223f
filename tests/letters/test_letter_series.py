"""Readings with days and values that registers write in place of none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from desk.domain.answer import ShownTable
from desk.domain.records import Value
from desk.letters.series import series
from tests.letters.letter_samples import answer, field, local, table
from tests.sealing.inspected import drawn

FIRST = datetime(2026, 1, 1, tzinfo=UTC)


def readings(*more: tuple[Value, Value]) -> ShownTable:
    """Two months of hours, and what else a register holds."""
    hours: list[tuple[Value, ...]] = [
        (FIRST + timedelta(hours=hour), Decimal("1.5")) for hour in range(24 * 59)
    ]
    fields = (
        field("aika", "Aika", "Tid", "Time", data_type="datetime"),
        field("kwh", "Kulutus", "Förbrukning", "Use", data_type="number", unit="kWh"),
    )
    return table(
        "lukemat", local("Lukemat"), fields, [*more, *hours], series_time="aika", series_value="kwh"
    )


@pytest.mark.parametrize("day", [datetime(1, 1, 1), datetime(1900, 1, 1), datetime(9999, 12, 31)])  # noqa: DTZ001  (a register's own clock)
def test_a_day_that_means_unknown_leaves_no_gap_of_centuries(day: datetime) -> None:
    [point] = series(readings((day, Decimal(1))))
    assert sum(one.missing for one in point.sums) == 0
    assert len(point.sums) <= 4


@pytest.mark.parametrize("day", ["9999-12-31T23:59:59+00:00", datetime.max.replace(tzinfo=UTC)])
def test_a_time_without_an_hour_in_finland_is_summed_as_it_stands(day: Value) -> None:
    [point] = series(readings((day, Decimal(1))))
    assert point.sums[-1].span[:2] == (9999, 12)


@pytest.mark.parametrize(
    "held", [Decimal("NaN"), Decimal("Infinity"), Decimal("1E+999999"), 10**40, 1e300]
)
def test_what_is_no_quantity_is_counted_and_not_summed(held: Value) -> None:
    told = readings((FIRST, held))
    january = series(told)[0].sums[0]
    assert january.total == series(readings())[0].sums[0].total
    assert january.count == series(readings())[0].sums[0].count + 1
    assert drawn(answer("fi", tables=[told])).pages > 1
