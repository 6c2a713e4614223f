"""What stands in the letter for a long table: sums by month with a chart, or by year, and its ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from desk.domain.answer import ShownTable
from desk.domain.records import FieldInfo, Value
from desk.domain.text import QT_TRANSLATE_NOOP, Text, format_date, format_number
from desk.letters.blocks import Block
from desk.letters.grids import BarGrid, Grid
from desk.letters.series import PointSeries, Sum, is_series, point_field, series, series_field
from desk.letters.table import Mark, TableDrawer
from desk.letters.values import EMPTY

_UNIT, _NO_UNIT = Text("", "{label} ({unit})"), Text("", "{label}")
_FEW_CODES = 6
"""A column of at most so many different codes is told in one line."""


def summary(
    table: ShownTable, drawer: TableDrawer, mark: Mark, colour: str, *, rows_too: bool
) -> Iterator[Block]:
    """The blocks of a long table; ``rows_too``: every row follows, so its ends need not be shown."""
    if is_series(table):
        yield from _points(table, drawer, colour)
        return
    years = _years(table)
    if years is not None:
        yield _years_grid(years, drawer)
    if not rows_too:
        last = len(table.rows) - 1
        yield replace(drawer.caption(_FIRST_AND_LAST), space_before=8.0)
        ends = ShownTable(table.info, [table.rows[0], table.rows[-1]], table.through)
        yield from drawer.records(ends, lambda row, column: mark(row * last, column))


def _points(table: ShownTable, drawer: TableDrawer, colour: str) -> Iterator[Block]:
    """The readings of each metering point: two of them are never added up."""
    known, point, field = series(table), point_field(table), series_field(table)
    totals = [one.total for points in known for one in points.sums if one.total is not None]
    greatest = max(totals, default=Decimal(0))
    charted = greatest > 0 and min(totals) >= 0
    missing = any(one.missing for points in known for one in points.sums)
    for points in known:
        if point is not None and points.point is not None:
            yield replace(
                drawer.caption(
                    _OF_POINT.fill(label=point.label, point=drawer.value(points.point, point))
                ),
                space_before=8.0,
            )
        if points.sums:
            grid = _sums_grid(points, field, drawer, missing=missing)
            yield _with_bars(grid, points.sums, greatest, colour) if charted else grid
        if points.untimed:
            yield drawer.note(_UNTIMED.fill(count=points.untimed))
    if missing:
        yield drawer.note(_WHAT_IS_MISSING)
    for code in _codes(table, drawer):
        yield drawer.note(code)


def _sums_grid(
    points: PointSeries, field: FieldInfo | None, drawer: TableDrawer, *, missing: bool
) -> Grid:
    language = drawer.language
    daily = any(one.span[2] for one in points.sums)
    labels = [drawer.text(_DAY if daily else _MONTH), drawer.text(_READINGS)]
    if missing:
        labels.append(drawer.text(_MISSING))
    if field is not None:
        labels.append(
            drawer.text(
                (_UNIT if field.unit else _NO_UNIT).fill(label=field.label, unit=field.unit)
            )
        )
    places = _places(points.sums)
    rows = []
    for one in points.sums:
        year, month, day = one.span
        when = format_date(date(year, month, day), language) if day else f"{month}/{year}"
        cells = [when, format_number(one.count, language)]
        if missing:
            cells.append(format_number(one.missing, language) if one.missing else EMPTY)
        if field is not None:
            shown = (
                EMPTY if one.total is None else format_number(round(one.total, places), language)
            )
            cells.append(shown)
        rows.append(cells)
    right = [False, *[True] * (len(labels) - 1)]
    grid = drawer.grid(labels, rows, right, always=True)
    assert grid is not None, "a few narrow columns always fit"
    return grid


def _with_bars(grid: Grid, sums: Sequence[Sum], greatest: Decimal, colour: str) -> Grid:
    """The sums with bars, so that a winter is seen at a glance."""
    bars = tuple(float((one.total or 0) / greatest) for one in sums)
    return BarGrid(
        grid.columns,
        grid.rows,
        grid.typeface,
        grid.width,
        padding=grid.padding,
        bars=bars,
        colour=colour,
    )


def _codes(table: ShownTable, drawer: TableDrawer) -> Iterator[Text]:
    """How often each code of a column stands in a series, explained: ``measured 2,880``."""
    for place, info in enumerate(table.info.fields):
        if not info.codes:
            continue
        counted = Counter(row[place] for row in table.rows)
        if len(counted) > _FEW_CODES:
            continue
        told = [
            f"{drawer.value(code, info)}: {format_number(count, drawer.language)}"
            for code, count in counted.most_common()
        ]
        yield _CODES.fill(label=info.label, codes=" · ".join(told))


def _years(table: ShownTable) -> Counter[int] | None:
    """Rows by year, by the column that says when; None where no row tells a year."""
    if table.info.time not in table.info.columns:
        return None
    place = table.info.columns.index(table.info.time)
    years = [year for row in table.rows if (year := _year(row[place])) is not None]
    return Counter(years) if years else None


def _year(value: Value) -> int | None:
    if isinstance(value, date | datetime):
        return value.year
    try:
        return date.fromisoformat(value[:10]).year if isinstance(value, str) else None
    except ValueError:
        return None


def _years_grid(years: Counter[int], drawer: TableDrawer) -> Grid:
    """Rows by year."""
    rows = [[str(year), format_number(years[year], drawer.language)] for year in sorted(years)]
    labels = [drawer.text(_YEAR), drawer.text(_RECORDS)]
    grid = drawer.grid(labels, rows, (False, True), always=True)
    assert grid is not None, "two narrow columns always fit"
    return grid


def _places(sums: Sequence[Sum]) -> int:
    """Decimals that the sums of a column need."""
    exponents = [one.total.as_tuple().exponent for one in sums if one.total is not None]
    return min(max((-one for one in exponents if isinstance(one, int)), default=0), 3)


_MONTH = QT_TRANSLATE_NOOP("letter", "Month")
_DAY = QT_TRANSLATE_NOOP("letter", "Day")
_YEAR = QT_TRANSLATE_NOOP("letter", "Year")
_READINGS = QT_TRANSLATE_NOOP("letter", "Readings")
_RECORDS = QT_TRANSLATE_NOOP("letter", "Records")
_MISSING = QT_TRANSLATE_NOOP("letter", "Missing")
_OF_POINT = QT_TRANSLATE_NOOP("letter", "{label}: {point}")
_CODES = QT_TRANSLATE_NOOP("letter", "{label}: {codes}")
_WHAT_IS_MISSING = QT_TRANSLATE_NOOP(
    "letter",
    "Missing: readings that the meter should have sent at its usual pace, but that we do not have.",
)
_UNTIMED = QT_TRANSLATE_NOOP(
    "letter", "{count} records have no time that can be read; they are in the attached file."
)
_FIRST_AND_LAST = QT_TRANSLATE_NOOP("letter", "The first and the last record:")
