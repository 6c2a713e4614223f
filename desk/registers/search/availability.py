"""Which systems were down a moment ago, so that a search does not wait for each of them again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.records import SystemResult
from desk.registers.source import SystemFailure

_REMEMBERED_SECONDS = 30.0
"""For so long a search takes the answer of the last one."""
_WORTH_SECONDS = 0.25
"""What fails sooner than this is simply asked again."""
_GRACE_SECONDS = 0.5
"""How long a search waits for a system that was down to show that it is back."""


@dataclass(slots=True)
class _Down:
    result: SystemResult
    until: float
    again: threading.Thread | None = None


class Availability:
    """Remembers failures that took long. The collection never asks here: it always tries."""

    def __init__(
        self,
        reach: Callable[[str], None],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``reach`` puts some small question to a system, or raises SystemFailure."""
        self._reach = reach
        self._clock = clock
        self._down: dict[str, _Down] = {}
        self._lock = threading.Lock()
        self._closed = False

    def failure(self, system: str) -> SystemResult | None:
        """Why a system is not asked now; None where it is.

        One that was down for a while is tried again behind the search, which waits for it a moment
        only.
        """
        down = self._down.get(system)
        if down is None:
            return None
        if self._clock() >= down.until and (again := self._try_again(system, down)):
            again.join(_GRACE_SECONDS)
            down = self._down.get(system)
        return down.result if down else None

    def failed(self, result: SystemResult) -> None:
        """A system did not answer; the time it took says whether that is worth remembering."""
        if result.seconds >= _WORTH_SECONDS:
            self._down[result.system] = _Down(result, self._clock() + _REMEMBERED_SECONDS)

    def close(self) -> None:
        """Wait for what is tried again; a later search starts afresh."""
        with self._lock:
            self._closed = True
            trying = [down.again for down in self._down.values() if down.again]
        for thread in trying:
            thread.join()
        self._closed = False

    def _try_again(self, system: str, down: _Down) -> threading.Thread | None:
        def ask() -> None:
            try:
                self._reach(system)
            except SystemFailure:
                down.until = self._clock() + _REMEMBERED_SECONDS
                down.again = None
            else:
                self._down.pop(system, None)

        with self._lock:
            if self._closed:
                return None
            if down.again is None:
                down.again = threading.Thread(target=ask, name="system tried again", daemon=True)
                down.again.start()
            return down.again
