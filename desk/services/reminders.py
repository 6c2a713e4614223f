"""What a clerk is reminded of before a due date is missed."""

from __future__ import annotations

from datetime import date, timedelta

from desk.domain.listed import Listed
from desk.services import request_list
from desk.services.desk import Desk
from desk.services.request_list import Group, sort_out

_DAYS_BEFORE = timedelta(days=1)


def near(desk: Desk, *, actor: str) -> list[Listed]:
    """Open requests of a clerk, or of nobody, whose date comes near, the earliest first.

    Near: the last day to work on it (``Deadline.work_by``, which leaves the post its days) is today
    or past, or the ruling date is tomorrow at the latest. What waits for the customer is not near,
    and what is late already stands on Today in red.
    """
    found = sort_out(request_list.load(desk, open_only=True))
    running = (rows for group, rows in found.groups.items() if group not in _NOT_REMINDED_OF)
    rows = (Listed._make(row) for part in running for row in part)
    today = desk.clock.today()
    return [one for one in rows if one.handler in ("", actor) and _is_near(one, today)]


_NOT_REMINDED_OF = (Group.WAITING, Group.OVERDUE)


def _is_near(one: Listed, today: date) -> bool:
    if one.ruling is None:
        return False
    soon = (today + _DAYS_BEFORE).isoformat()
    return one.ruling <= soon or (one.work_by is not None and one.work_by <= today.isoformat())
