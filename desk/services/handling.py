"""Whose request it is: whoever wrote it down, until somebody takes it."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.request import AccessRequest
from desk.services import history
from desk.services.desk import Desk


def take(desk: Desk, *, number: str, actor: str) -> AccessRequest:
    """From now on the request is this clerk's; nothing is noted where it was so already."""
    with desk.work() as work:
        request = work.requests.get(number)
        before = request.handler
        if before == actor:
            return request
        request = work.requests.save(replace(request, handler=actor))
        if before:
            history.note(work, desk, request, "taken", actor, before=before)
        else:
            history.note(work, desk, request, "taken_free", actor)
        work.commit()
    return request
