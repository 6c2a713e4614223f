"""Who else has a request open: each window says so from time to time, and hears of the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.domain.presence import STALE, Visit
from desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Beside:
    """What a window hears when it says that it shows a request."""

    request: str
    others: tuple[Visit, ...]
    """The other windows that show it, the first one first."""
    version: int
    """The request's version now."""


def stay(desk: Desk, *, number: str, window: str, actor: str, since: datetime) -> Beside:
    """Say that a window shows a request since some moment; to be said again within ``STALE``.

    The clocks of the desks' machines should agree to some seconds, as those of a domain do. Raises
    NoAnswer where there is no such request.
    """
    now = desk.clock.now()
    with desk.work() as work:
        work.presences.stay(
            Visit(window, number, actor, since=since, seen=now), gone_before=now - STALE
        )
        here = work.presences.of(number)
        version = work.requests.get(number).version
        work.commit()
    return Beside(number, tuple(one for one in here if one.window != window), version)


def leave(desk: Desk, *, window: str) -> None:
    """Say that a window shows no request any more."""
    with desk.work() as work:
        work.presences.leave(window)
        work.commit()
