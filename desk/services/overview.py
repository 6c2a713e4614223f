"""Lists and histories: what stands where, and how many days are left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.doubt import Next, waiting
from desk.domain.question import Question, chase_on
from desk.domain.request import AccessRequest
from desk.domain.text import LocalText, Text
from desk.services.desk import Desk
from desk.services.history import sentence


@dataclass(frozen=True, slots=True)
class Row:
    """A request in a list."""

    request: AccessRequest
    days_left: int | None
    """Days from today to the ruling date; negative when overdue; None once it is answered."""
    waiting_for: tuple[LocalText, ...] = ()
    """Systems whose owners were asked by hand and have not answered."""
    chase: bool = False
    """True where one of them is to be asked again today, or was to be earlier."""
    customer: Next | None = None
    """What is to be done about the question to the customer; None where none is open."""


def requests(desk: Desk, *, open_only: bool = False, controller: str | None = None) -> list[Row]:
    """Requests with the days left, the earliest ruling date first.

    A request that was answered in part, while the owner of a system is still asked, counts as open.
    """
    today = desk.clock.today()
    with desk.reading() as work:
        stored = work.requests.list(open_only=open_only, controller=controller)
        asked: dict[str, list[Question]] = {}
        for question in work.questions.unanswered():
            asked.setdefault(question.request, []).append(question)
        listed = {one.number for one in stored}
        partly = [work.requests.get(number) for number in asked if number not in listed]
    stored += [one for one in partly if controller in (None, one.controller)]
    rows = [_row(desk, one, asked.get(one.number, []), today) for one in stored]
    if partly:
        rows.sort(key=lambda row: row.request.ruling or date.max)
    return rows


def _row(desk: Desk, request: AccessRequest, asked: list[Question], today: date) -> Row:
    runs = request.ruling is not None and (request.open or bool(asked))
    open_one = request.question is not None and request.open
    profile = desk.profiles.get(request.controller) if asked or open_one else None
    waits = waiting(request, profile, today) if profile is not None and open_one else None
    return Row(
        request,
        (request.ruling - today).days if runs and request.ruling else None,
        waiting_for=tuple(profile.system(one.system).name for one in asked) if profile else (),
        customer=waits.next if waits is not None else None,
        chase=any(
            chase_on(one, work_by=request.work_by, holidays=desk.holidays) <= today for one in asked
        ),
    )


def request(desk: Desk, number: str) -> AccessRequest:
    """One request; NoAnswer where there is none."""
    with desk.reading() as work:
        return work.requests.get(number)


def history(desk: Desk, number: str) -> list[tuple[datetime, str, Text]]:
    """What happened to a request: when, by whom, in words."""
    with desk.reading() as work:
        return [(one.at, one.actor, sentence(one)) for one in work.audit.of(number)]
