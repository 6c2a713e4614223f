"""Consumption in 15-minute periods, as remotely read meters send it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from desk.demo.rows import Cell, Row
from desk.domain.time_zone import HELSINKI

_HOUR: Final = timedelta(hours=1)
_ESTIMATED: Final = 0.002
"""Share of the periods whose value is estimated."""
_BY_HOUR: Final = (2, 2, 2, 2, 2, 3, 5, 6, 5, 4, 4, 4, 5, 4, 4, 5, 7, 9, 9, 8, 7, 5, 4, 3)

Writer = Callable[[datetime], str]
"""Writes the start of a period as the register stores it."""


def spaced(moment: datetime) -> str:
    """``2026-11-01 00:15:00+02:00``."""
    return moment.astimezone(HELSINKI).isoformat(" ")


def with_offset(moment: datetime) -> str:
    """``2026-11-01T00:15:00+02:00``."""
    return moment.astimezone(HELSINKI).isoformat()


def local(moment: datetime) -> str:
    """``2026-11-01 00:15:00`` in Helsinki."""
    return f"{moment.astimezone(HELSINKI):%Y-%m-%d %H:%M:%S}"


def in_utc(moment: datetime) -> str:
    """``2026-10-31T22:15:00Z``."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def hours(day: date) -> Iterable[datetime]:
    """The hours of a day in Helsinki, in UTC: 24, or 23 or 25 when the clocks turn."""
    moment = datetime.combine(day, time(), HELSINKI).astimezone(UTC)
    end = datetime.combine(day + timedelta(days=1), time(), HELSINKI).astimezone(UTC)
    while moment < end:
        yield moment
        moment += _HOUR


def day_of_readings(
    point: str, day: date, *, write: Writer, quality: tuple[Cell, Cell], rng: random.Random
) -> list[Row]:
    """The rows of one place and day: metering point, start of the period, kWh, quality.

    ``quality``: how the register writes measured and estimated.
    """
    season = 1.5 if day.month in (11, 12, 1, 2, 3) else 0.8
    rows: list[Row] = []
    for number, hour in enumerate(hours(day)):
        written = write(hour)
        # Every way of writing has its minutes in the same place; to write an hour once saves seconds.
        before, after = written[:14], written[16:]
        load = _BY_HOUR[number % 24] * season / 40
        for minutes in ("00", "15", "30", "45"):
            rows.append(
                (
                    point,
                    f"{before}{minutes}{after}",
                    round(load * (0.7 + 0.6 * rng.random()), 3),
                    quality[rng.random() < _ESTIMATED],
                )
            )
    return rows
