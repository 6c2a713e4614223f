"""The dates of open requests, counted anew once the calendar, a profile or the program has changed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from hashlib import sha256
from typing import NamedTuple

from desk.domain.errors import DeskError
from desk.domain.request import AccessRequest
from desk.services import clocks, history
from desk.services.desk import Desk
from desk.services.history import Why
from desk.services.store_ports import Asked, Dates, UnitOfWork

PROGRAM = "SAR Desk"
"""Who recounts: nobody asked for it by name."""
_VERSION = 1
"""Of the rules in ``domain.deadline``: one more whenever they give other dates."""
AT_ONCE = 100
"""Requests of one transaction, so that nobody else waits long to write."""


def outdated(desk: Desk) -> list[str]:
    """The open requests whose dates are no longer those that the rules give now.

    Requests that came on one day have the same dates, so few of fifty thousand are counted. One
    whose controller answers here no more keeps its dates.
    """
    with desk.reading() as work:
        stored = work.requests.dated()
    known: dict[Asked, Dates | None] = {}
    found = []
    for number, asked, dates in stored:
        if asked not in known:
            known[asked] = None
            with suppress(DeskError):
                known[asked] = clocks.dates(desk, asked)
        now = known[asked]
        if now is not None and now != dates:
            found.append(number)
    return found


def rules(desk: Desk) -> str:
    """What dates depend on beside the requests themselves, in short: 64 hexadecimal digits.

    The same again means that no date has moved; the holidays count from half a year before today to
    a year and a half after it.
    """
    today = desk.clock.today()
    days = (today + timedelta(days=one) for one in range(-180, 540))
    holidays = [str(one) for one in days if desk.holidays.name(one) is not None]
    profiles = sorted(
        (one.key, one.house_target_days, one.postal_working_days) for one in desk.profiles.all()
    )
    return sha256(repr((_VERSION, profiles, holidays)).encode()).hexdigest()


def recount(desk: Desk, numbers: Sequence[str], *, why: Why) -> int:
    """Count the dates of these requests anew; returns how many have moved.

    Each has its new dates and what moved in its history in one transaction, of all of them together.
    One that is no longer open, or has the right dates already, is left alone.
    """
    moved = 0
    with desk.work() as work:
        for number in numbers:
            before = work.requests.get(number)
            after = clocks.with_clocks(desk, before)
            if not before.open or after == before:
                continue
            _note(work, desk, before, work.requests.save(after), why)
            moved += 1
        work.commit()
    return moved


def recount_all(desk: Desk, *, why: Why) -> int:
    """Count every open request anew whose dates the rules have moved; returns how many have moved.

    Raises Conflict where somebody changes one of them meanwhile; what is left is found by the next look.
    """
    numbers = outdated(desk)
    parts = (numbers[at : at + AT_ONCE] for at in range(0, len(numbers), AT_ONCE))
    return sum(recount(desk, one, why=why) for one in parts)


def _note(
    work: UnitOfWork, desk: Desk, before: AccessRequest, after: AccessRequest, why: Why
) -> None:
    """What moved, from when to when and why; a date that came or went has no two days to tell."""
    _move(work, desk, after, "ruling_moved", _Days(before.ruling, after.ruling, why))
    _move(work, desk, after, "law_moved", _Days(before.law, after.law, why))
    _move(work, desk, after, "target_moved", _Days(before.target, after.target, why))
    _move(work, desk, after, "work_by_moved", _Days(before.work_by, after.work_by, why))


class _Days(NamedTuple):
    before: date | None
    now: date | None
    why: Why


def _move(work: UnitOfWork, desk: Desk, request: AccessRequest, event: str, days: _Days) -> None:
    before, now, why = days
    if before is not None and now is not None and before != now:
        history.note(work, desk, request, event, PROGRAM, why=why, before_day=before, now_day=now)
