"""How long a web service is waited for: back-off, ``Retry-After``, a rate and the time of a question."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Protocol

_FIRST_SECONDS = 0.5
_LONGEST_SECONDS = 20.0
_LONGEST_TOLD_SECONDS = 60.0


class Patience(Protocol):
    """Time as a web service needs it; tests bring one that does not wait."""

    def seconds(self) -> float:
        """A clock that only goes forward."""
        ...

    def now(self) -> datetime:
        """The moment, with its zone."""
        ...

    def chance(self) -> float:
        """A number from 0 to 1, so that many desks do not come back at the same moment."""
        ...

    def pause(self, seconds: float) -> bool:
        """Wait; True where waiting was ended because nobody wants the answer any more."""
        ...

    def end(self) -> None:
        """End all waiting, now and from now on."""
        ...


class RealPatience:
    """The clock of the machine."""

    def __init__(self) -> None:
        self._ended = threading.Event()

    def seconds(self) -> float:
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now(UTC)

    def chance(self) -> float:
        return random.random()  # noqa: S311  (no secret)

    def pause(self, seconds: float) -> bool:
        return self._ended.wait(seconds)

    def end(self) -> None:
        self._ended.set()


@dataclass(slots=True)
class Budget:
    """The seconds that are left of one question, its pages and waits together."""

    left: float


def back_off(patience: Patience, attempt: int, told: str | None) -> float:
    """Seconds to wait before an attempt (1 is the first repetition).

    ``told``: the header ``Retry-After``, seconds or a date; the longer of both counts, up to a
    minute. A header that is neither counts as none.
    """
    own = min(_FIRST_SECONDS * 2.0 ** (attempt - 1), _LONGEST_SECONDS) * (
        0.5 + patience.chance() / 2
    )
    return max(own, min(_told_seconds(patience, told), _LONGEST_TOLD_SECONDS))


def _told_seconds(patience: Patience, told: str | None) -> float:
    text = (told or "").strip()
    if text.isascii() and text.isdecimal():
        return float(text[:9])
    try:
        moment: datetime = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    left: float = (moment - patience.now()).total_seconds()
    return max(left, 0.0)


class Pace:
    """Keeps requests so far apart that no more than some a second are sent."""

    def __init__(self, patience: Patience, per_second: float | None) -> None:
        """``per_second``: None for as many as come."""
        self._patience = patience
        self._apart = 1 / per_second if per_second else 0.0
        self._next = 0.0
        self._lock = threading.Lock()

    def own_turn(self) -> float:
        """Seconds until the caller may send; its turn is taken."""
        if not self._apart:
            return 0.0
        with self._lock:
            now = self._patience.seconds()
            turn = max(self._next, now)
            self._next = turn + self._apart
            return turn - now
