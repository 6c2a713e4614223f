"""The tenancy cut: rows that no contract of the person covers belong to somebody else (Art. 15(4))."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from desk.domain.answer import Ground
from desk.domain.records import Value
from desk.registers.asking import Sieve
from desk.registers.data_map import MapCollection, Tenancy
from desk.registers.people import holds
from desk.registers.source import Row
from desk.registers.values import key_text, local_day

Span = tuple[date, date]
"""First and last day of a contract, both included."""


def spans(
    contracts: MapCollection, rows: Iterable[Row], tenancy: Tenancy
) -> dict[str, tuple[Span, ...]]:
    """The days that the person's contracts cover, by the key that rows carry.

    A contract without an end goes on; one whose beginning is not known covers nothing, and so
    does one whose end cannot be read.
    """
    found: dict[str, list[Span]] = {}
    key_place = contracts.place[tenancy.contract_key]
    start_place, end_place = contracts.place[tenancy.start], contracts.place[tenancy.end]
    for row in rows:
        key, start = key_text(row[key_place]), local_day(row[start_place])
        open_end = key_text(row[end_place]) is None
        end = date.max if open_end else local_day(row[end_place])
        if key is not None and start is not None and end is not None:
            found.setdefault(key, []).append((start, end))
    return {key: tuple(own) for key, own in found.items()}


def tenancy_sieve(
    collection: MapCollection, tenancy: Tenancy, covered: dict[str, tuple[Span, ...]]
) -> Sieve:
    """Keeps the rows that a contract covers on their day in Helsinki, counts the others."""
    key_place, at_place = collection.place[tenancy.row_key], collection.place[tenancy.at]

    by_key: dict[Value, tuple[Span, ...]] = {}
    unknown: tuple[Span, ...] = ((date.max, date.min),)

    def sieve(batch: list[Row], set_aside: Counter[str]) -> list[Row]:
        kept = []
        for row in batch:
            key = row[key_place]
            own = by_key.get(key, unknown)
            if own is unknown:
                own = by_key[key] = covered.get(key_text(key) or "", ())
            day = local_day(row[at_place]) if own else None
            if day and any(start <= day <= end for start, end in own):
                kept.append(row)
        if len(kept) < len(batch):
            set_aside[Ground.TENANCY] += len(batch) - len(kept)
        return kept

    return sieve


def foreign_sieve(collection: MapCollection) -> Sieve:
    """Keeps the rows that the map does not mark as being about somebody else."""

    def sieve(batch: list[Row], set_aside: Counter[str]) -> list[Row]:
        kept = [
            row
            for row in batch
            if not all(holds(row, collection, test) for test in collection.foreign_rows)
        ]
        set_aside[Ground.OTHER_PERSON] += len(batch) - len(kept)
        return kept

    return sieve
