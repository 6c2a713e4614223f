"""Long series of readings in layers: sums by month or day for the letter, with what is missing told."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from desk.domain.answer import ShownTable
from desk.domain.person import IdentityKey
from desk.domain.records import FieldInfo, Value
from desk.domain.time_zone import HELSINKI
from desk.letters.values import LARGEST, as_number

SHORT_SERIES = 36
"""Readings up to so many stand in the letter one by one: three years of monthly ones."""
_FEW_DAYS = 31
"""Readings that lie within so many days are summed by day."""
_LONGEST_GAP = timedelta(days=3 * 366)
"""Readings further apart than this lack nothing between them: one of them has a day like 1.1.1900, "unknown"."""
_LONGEST_STEP = timedelta(hours=1)
"""Only readings at least so often have gaps that can be counted."""

Span = tuple[int, int, int]
"""Year, month and day; day 0: the whole month."""


@dataclass(frozen=True, slots=True)
class Sum:
    """The readings of one month or day."""

    span: Span
    count: int
    total: Decimal | None
    """Sum of the values; None where none of them is a number."""
    missing: int = 0
    """Readings that should be there by the usual step between readings, but are not."""


@dataclass(frozen=True, slots=True)
class PointSeries:
    """The readings of one metering point, oldest first."""

    point: Value
    """The metering point as the register holds it; None where the table names none."""
    sums: tuple[Sum, ...]
    untimed: int
    """Rows whose time is missing or unreadable; they are in no sum."""


def is_series(table: ShownTable) -> bool:
    """True for readings that are too many to stand in the letter one by one."""
    return table.info.series_time in table.info.columns and len(table.rows) > SHORT_SERIES


def series_field(table: ShownTable) -> FieldInfo | None:
    """The column that is summed, or None."""
    return _field(table, table.info.series_value)


def point_field(table: ShownTable) -> FieldInfo | None:
    """The column that names the metering point, or None."""
    points = (one for one in table.info.fields if one.identity == IdentityKey.METERING_POINT)
    return next(points, None)


def series(table: ShownTable) -> list[PointSeries]:
    """The readings by metering point, in the order of the rows."""
    rows: dict[Value, list[tuple[datetime | None, Value]]] = {}
    columns = table.info.columns
    when = columns.index(table.info.series_time or "")
    field, point = series_field(table), point_field(table)
    what = columns.index(field.name) if field is not None else None
    who = columns.index(point.name) if point is not None else None
    for row in table.rows:
        reading = _moment(row[when]), row[what] if what is not None else None
        rows.setdefault(row[who] if who is not None else None, []).append(reading)
    days = [time.date() for some in rows.values() for time, _ in some if time is not None]
    # Counted from end to end: a gap of a year between two weeks would else be told day by day.
    daily = not days or (max(days) - min(days)).days < _FEW_DAYS
    return [_of_point(point, some, daily=daily) for point, some in rows.items()]


def _of_point(
    point: Value, readings: Sequence[tuple[datetime | None, Value]], *, daily: bool
) -> PointSeries:
    values: dict[Span, list[Value]] = {}
    for time, value in readings:
        if time is not None:
            values.setdefault(_span(time, daily=daily), []).append(value)
    times = sorted(time for time, _ in readings if time is not None)
    missing = _missing(times, daily=daily)
    # A month of which nothing is there at all has its place in the list too.
    sums = tuple(
        Sum(one, len(values.get(one, ())), _total(values.get(one, ())), missing[one])
        for one in sorted(values.keys() | missing.keys())
    )
    return PointSeries(point, sums, len(readings) - len(times))


def _missing(times: Sequence[datetime], *, daily: bool) -> Counter[Span]:
    """How many readings each span lacks between the first and the last one."""
    lacking: Counter[Span] = Counter()
    steps = Counter(later - earlier for earlier, later in pairwise(times))
    del steps[timedelta(0)]
    if not steps:
        return lacking
    step, often = steps.most_common(1)[0]
    if step > _LONGEST_STEP or 2 * often < len(times) - 1:
        return lacking  # no usual step, so nothing can be said to be missing
    for earlier, later in pairwise(times):
        if step < later - earlier < _LONGEST_GAP:
            due = earlier + step
            while due < later:
                if _exists(due):
                    lacking[_span(due, daily=daily)] += 1
                due += step
    return lacking


def _exists(time: datetime) -> bool:
    """False in the hour that the clocks skip in spring, when no reading of local time can be."""
    there = time.replace(tzinfo=HELSINKI)
    return there.timestamp() == there.replace(fold=1).timestamp() or time.month > 6


def _span(time: datetime, *, daily: bool) -> Span:
    return time.year, time.month, time.day if daily else 0


def _moment(value: Value) -> datetime | None:
    """The time of a reading in Finland's clock; a register's own clock is taken as it is."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            return None
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            # The last day that can be written has no later hour in Finland.
            with contextlib.suppress(OverflowError):
                value = value.astimezone(HELSINKI)
        return value.replace(tzinfo=None)
    return datetime(value.year, value.month, value.day) if isinstance(value, date) else None  # noqa: DTZ001  (local time, like the others)


def _total(values: Iterable[Value]) -> Decimal | None:
    numbers = [number for number in map(_decimal, values) if number is not None]
    return sum(numbers, Decimal(0)) if numbers else None


def _decimal(value: Value) -> Decimal | None:
    """The quantity of a reading; None where it is none that could be summed."""
    number = value if isinstance(value, Decimal) else as_number(value)
    if number is None or not number.is_finite():
        return None
    return number if not number or number.adjusted() <= LARGEST else None


def _field(table: ShownTable, name: str | None) -> FieldInfo | None:
    return next((info for info in table.info.fields if info.name == name), None)
