"""How long a finished case is kept: as long as the controller may have to show how it answered."""

from __future__ import annotations

import calendar
from datetime import date, datetime, time

from desk.domain.time_zone import HELSINKI

KEEP_MONTHS = 24
"""Unless the settings say otherwise (Art. 5(1)(e), 5(2)): a complaint (Art. 77) or a claim follows an
answer within months rather than years, and the free check of a year is looked up until the end of
the following one. Each controller weighs its own time."""
FEWEST_MONTHS, MOST_MONTHS = 6, 120


def kept_from(today: date, months: int) -> datetime:
    """Midnight in Helsinki of the first day whose cases are still kept.

    The same day of the month so many months ago; where that month is shorter, its last day.
    """
    month = today.year * 12 + today.month - 1 - months
    year, month = month // 12, month % 12 + 1
    day = min(today.day, calendar.monthrange(year, month)[1])
    return datetime.combine(date(year, month, day), time(), HELSINKI)
