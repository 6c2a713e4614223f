"""Both clocks of stored requests, by the profile and the calendar that hold now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desk.domain.controller import Delivery
from desk.domain.deadline import Deadline, compute
from desk.domain.delivery_rules import ways_of
from desk.domain.representation import of_estate
from desk.domain.request import AccessRequest
from desk.services.desk import Desk
from desk.services.store_ports import Asked, Dates


def deadline(
    desk: Desk,
    *,
    controller: str,
    received: date,
    delivery: Delivery,
    pauses: Iterable[tuple[date, date]] = (),
    extended: bool = False,
) -> Deadline:
    """Both clocks of a request at a controller, with every step in words."""
    profile = desk.profiles.get(controller)
    return compute(
        received,
        holidays=desk.holidays,
        delivery=delivery,
        house_target_days=profile.house_target_days,
        postal_working_days=profile.postal_working_days,
        pauses=pauses,
        extended=extended,
    )


def clocks_of(desk: Desk, request: AccessRequest) -> Deadline:
    """Both clocks of a request as they stand today, with every step in words."""
    return deadline(
        desk,
        controller=request.controller,
        received=request.received,
        delivery=request.delivery,
        pauses=request.paused(desk.clock.today()),
        extended=request.extended,
    )


NO_DATES = Dates(None, None, None, None)


def dates(desk: Desk, asked: Asked) -> Dates:
    """The dates of a request by the rules that hold now; none for an estate (GDPR recital 27)."""
    if asked.estate:
        return NO_DATES
    clocks = deadline(
        desk,
        controller=asked.controller,
        received=asked.received,
        delivery=asked.delivery,
        pauses=asked.pauses,
        extended=asked.extended,
    )
    return Dates(clocks.target, clocks.law, clocks.ruling, clocks.work_by)


def with_clocks(desk: Desk, request: AccessRequest) -> AccessRequest:
    """The request with its dates computed anew; an estate's has none (GDPR recital 27).

    A pause that still runs adds nothing yet, so that the dates depend on no day but those of the
    request: they move once the answer has come.
    """
    target, law, ruling, work_by = dates(
        desk,
        Asked(
            request.controller,
            request.received,
            request.delivery,
            tuple(request.paused(date.min)),
            request.extended,
            of_estate(request.representative),
        ),
    )
    return replace(request, target=target, law=law, ruling=ruling, work_by=work_by)


def on_an_open_way(desk: Desk, request: AccessRequest) -> AccessRequest:
    """The request with its answer on a way that is open to it, its dates computed anew.

    Once the person is known to be under a safety ban, that goes before what was chosen.
    """
    found = ways_of(request, desk.profiles.get(request.controller))
    if request.delivery not in found.barred:
        return request
    return with_clocks(desk, replace(request, delivery=found.proposed))
