"""Lists and histories: what stands where, and how many days are left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.request import AccessRequest
from desk.domain.text import Text
from desk.services.desk import Desk
from desk.services.history import sentence


@dataclass(frozen=True, slots=True)
class Row:
    """A request in a list."""

    request: AccessRequest
    days_left: int | None
    """Days from today to the ruling date; negative when overdue; None once it is answered."""


def requests(desk: Desk, *, open_only: bool = False, controller: str | None = None) -> list[Row]:
    """Requests with the days left, the earliest ruling date first."""
    today = desk.clock.today()
    with desk.work() as work:
        stored = work.requests.list(open_only=open_only, controller=controller)
    return [
        Row(one, (one.ruling - today).days if one.open and one.ruling else None) for one in stored
    ]


def request(desk: Desk, number: str) -> AccessRequest:
    """One request; NoAnswer where there is none."""
    with desk.work() as work:
        return work.requests.get(number)


def history(desk: Desk, number: str) -> list[tuple[datetime, str, Text]]:
    """What happened to a request: when, by whom, in words."""
    with desk.work() as work:
        return [(one.at, one.actor, sentence(one)) for one in work.audit.of(number)]
