"""The tenancy cut: rows that no contract of the person covers belong to somebody else (Art. 15(4))."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter, itemgetter

from desk.domain.answer import Ground
from desk.domain.records import Value
from desk.domain.time_zone import HELSINKI
from desk.registers.maps.data_map import MapCollection, Tenancy
from desk.registers.source import Row
from desk.registers.values import TypedRows, key_text, local_day
from desk.registers.walk.sieves import Sieve

Span = tuple[date, date]
"""First and last day of a contract, both included."""

Contract = tuple[Value, Value, Value]
"""Key, beginning and end, as they stand in a row of the contracts."""


def spans(contracts: Iterable[Contract]) -> dict[str, tuple[Span, ...]]:
    """The days that the person's contracts cover, by the key that rows carry.

    A contract without an end goes on; one whose beginning is not known covers nothing, and so
    does one whose end cannot be read.
    """
    found: dict[str, list[Span]] = {}
    for row_key, begins, ends in contracts:
        key, start = key_text(row_key), local_day(begins)
        end = date.max if key_text(ends) is None else local_day(ends)
        if key is not None and start is not None and end is not None:
            found.setdefault(key, []).append((start, end))
    return {key: tuple(sorted(own)) for key, own in found.items()}


def tenancy_sieve(
    collection: MapCollection, tenancy: Tenancy, covered: Mapping[str, Sequence[Span]]
) -> Sieve:
    """Keeps the rows that a contract covers on their day in Helsinki, counts the others."""
    key_place, at_place = collection.place[tenancy.row_key], collection.place[tenancy.at]
    key_of, at_of = itemgetter(key_place), itemgetter(at_place)
    known: dict[Value, Sequence[Span]] = {}

    def keep(batch: list[Row], set_aside: Counter[str]) -> list[Row]:
        columns = batch.columns if isinstance(batch, TypedRows) else None
        times = columns[at_place] if columns else list(map(at_of, batch))
        keys = set(columns[key_place] if columns else map(key_of, batch))
        for key in keys - known.keys():
            known[key] = covered.get(key_text(key) or "", ())
        if _all_within(times, [known[key] for key in keys]):
            return batch
        kept = []
        for row, at in zip(batch, times, strict=True):
            own = known[row[key_place]]
            day = local_day(at) if own else None
            if day and any(start <= day <= end for start, end in own):
                kept.append(row)
        if len(kept) < len(batch):
            set_aside[Ground.TENANCY] += len(batch) - len(kept)
        return kept

    return Sieve(f"tenancy {sorted((key, *own) for key, own in covered.items())}", keep)


def _all_within(times: Sequence[Value], wanted: Iterable[Sequence[Span]]) -> bool:
    """True where one look at the first and the last moment shows that all rows are covered.

    Most batches of readings lie within one contract; days are counted only in the others.
    """
    kinds = set(map(type, times))
    if kinds == {datetime}:
        zones = set(map(attrgetter("tzinfo"), times))
        if zones not in ({None}, {HELSINKI}):
            return False
    elif kinds != {date}:
        return False
    first, last = local_day(min(times)), local_day(max(times))  # type: ignore[type-var]  # all of one kind
    return (
        first is not None
        and last is not None
        and all(any(start <= first and last <= end for start, end in own) for own in wanted)
    )
