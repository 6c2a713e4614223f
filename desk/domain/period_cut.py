"""What of a collection falls into the period that the customer chose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desk.domain.answer import Ground
from desk.domain.period import Period, day_of
from desk.domain.records import AskedCollection, Collection, SystemResult, Table, Value


def cut(collection: Collection, period: Period | None) -> Collection:
    """The collection without the rows that lie outside a chosen period, which are counted.

    It is cut after everything was found, because an invoice of last year leads to a payment of
    this one. Collections without a time, and rows whose time is empty or cannot be read, are
    given whole. That nothing of a system is left does not mean that it holds nothing.
    """
    if period is None:
        return collection
    tables: list[Table] = []
    outside: Counter[str] = Counter()
    for table in collection.tables:
        kept = _within(table, period)
        outside[table.info.key] += len(table.rows) - len(kept.rows)
        if kept.rows:
            tables.append(kept)
    if not outside.total():
        return collection
    by_system: Counter[str] = Counter()
    for table in collection.tables:
        by_system[table.info.system] += outside[table.info.key]
    return replace(
        collection,
        systems=[_less(one, by_system[one.system], outside) for one in collection.systems],
        tables=tables,
        set_aside={**collection.set_aside, str(Ground.PERIOD): outside.total()},
    )


def _less(result: SystemResult, missing: int, outside: Mapping[str, int]) -> SystemResult:
    return replace(
        result,
        records=result.records - missing,
        asked=tuple(_asked_less(one, outside.get(one.collection, 0)) for one in result.asked),
    )


def _asked_less(one: AskedCollection, missing: int) -> AskedCollection:
    if not missing:
        return one
    set_aside = {**one.set_aside, str(Ground.PERIOD): missing}
    return replace(one, rows=one.rows - missing, set_aside=set_aside)


def _within(table: Table, period: Period) -> Table:
    if table.info.time is None:
        return table
    place = table.info.columns.index(table.info.time)
    rows: Sequence[tuple[Value, ...]] = [
        row for row in table.rows if (day := day_of(row[place])) is None or day in period
    ]
    return table if len(rows) == len(table.rows) else Table(table.info, rows, table.through)
