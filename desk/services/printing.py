"""Whether the customer wants long tables on paper too, row by row."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.request import AccessRequest
from desk.services import history
from desk.services.desk import Desk


def print_everything(desk: Desk, *, number: str, wanted: bool, actor: str) -> AccessRequest:
    """Write down that the next letter has every row, or that summaries with attached files are enough."""
    with desk.work() as work:
        request = work.requests.get(number)
        if request.print_everything is wanted:
            return request
        request = work.requests.save(replace(request, print_everything=wanted))
        kind = "print_everything" if wanted else "print_summaries"
        history.note(work, desk, request, kind, actor)
        work.commit()
    return request
