"""The due dates of open requests by day: for the month on the screen and for other calendars."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desk.domain.listed import Listed, PlainRow
from desk.domain.text import LocalText
from desk.services.desk import Desk
from desk.services.request_list import Sorted

WEEKS = 6
"""A month lies within so many weeks, whatever its first day."""

_RULING = Listed._fields.index("ruling")


@dataclass(frozen=True, slots=True)
class Month:
    """The days of a month, in whole weeks from Monday on, and which of them are public holidays."""

    first: date
    days: tuple[date, ...]
    holidays: Mapping[date, LocalText]


def month(desk: Desk, day: date) -> Month:
    """The month of a day, six weeks of it. The first call loads the holidays: run it as a job."""
    first = day.replace(day=1)
    monday = first - timedelta(days=first.weekday())
    days = tuple(monday + timedelta(days=one) for one in range(7 * WEEKS))
    named = ((one, desk.holidays.name(one)) for one in days)
    return Month(first, days, {one: name for one, name in named if name is not None})


def by_day(found: Sorted) -> dict[str, list[PlainRow]]:
    """The open requests that have a due date, by that day as ``2026-11-22``."""
    days: dict[str, list[PlainRow]] = {}
    for rows in found.groups.values():
        for row in rows:
            if row[_RULING] is not None:
                days.setdefault(row[_RULING], []).append(row)
    return days
