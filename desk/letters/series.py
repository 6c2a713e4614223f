"""Long tables in layers: a summary for the letter, every row for the attached file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desk.domain.answer import ShownTable
from desk.domain.records import FieldInfo, Value
from desk.letters.values import as_number


@dataclass(frozen=True, slots=True)
class Month:
    """The readings of one calendar month."""

    year: int
    month: int
    count: int
    total: Decimal | None
    """Sum of the values; None where none of them is a number."""


def months(table: ShownTable) -> tuple[list[Month], int] | None:
    """Readings by month, oldest first, and how many rows name no month.

    None where the data map names no time column, or the table does not have it.
    """
    columns = table.info.columns
    time, value = table.info.series_time, table.info.series_value
    if time is None or time not in columns:
        return None
    when = columns.index(time)
    what = columns.index(value) if value is not None and value in columns else None
    counts: dict[tuple[int, int], int] = {}
    values: dict[tuple[int, int], list[Value]] = {}
    unknown = 0
    for row in table.rows:
        month = _month(row[when])
        if month is None:
            unknown += 1
            continue
        counts[month] = counts.get(month, 0) + 1
        if what is not None:
            values.setdefault(month, []).append(row[what])
    return [
        Month(*month, count, _total(values.get(month, ())))
        for month, count in sorted(counts.items())
    ], unknown


def series_field(table: ShownTable) -> FieldInfo | None:
    """The column that the months sum, or None."""
    return next((info for info in table.info.fields if info.name == table.info.series_value), None)


def _month(value: Value) -> tuple[int, int] | None:
    if isinstance(value, date):
        return value.year, value.month
    if isinstance(value, str):
        try:
            day = date.fromisoformat(value[:10])
        except ValueError:
            return None
        return day.year, day.month
    return None


def _total(values: Iterable[Value]) -> Decimal | None:
    numbers = [number for number in map(_decimal, values) if number is not None]
    return sum(numbers, Decimal(0)) if numbers else None


def _decimal(value: Value) -> Decimal | None:
    return value if isinstance(value, Decimal) else as_number(value)
