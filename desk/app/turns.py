"""Who may use the one process for letters: a signature first, then the newest draft."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

_LOOK_SECONDS = 0.05
"""How often a draft that waits looks whether anybody still wants it."""


class Turns:
    """One turn at a time; every question waits in its own thread."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.busy = False
        self.signatures = 0
        """How many wait."""
        self.drafts: set[int] = set()
        """The numbers of those that wait or are drawn, the newest the highest."""
        self._newest = 0

    @contextlib.contextmanager
    def signature(self) -> Iterator[None]:
        """A turn that no draft holds up for long."""
        with self.changed:
            self.signatures += 1
            while self.busy:
                self.changed.wait()
            self.signatures -= 1
            self.busy = True
        try:
            yield
        finally:
            self.over()

    @contextlib.contextmanager
    def draft(self) -> Iterator[DraftTurn]:
        """The turns of one draft: it may have to be drawn more than once."""
        with self.changed:
            self._newest += 1
            turn = DraftTurn(self, self._newest)
            self.drafts.add(turn.number)
        try:
            yield turn
        finally:
            with self.changed:
                self.drafts.discard(turn.number)
                self.changed.notify_all()

    def over(self) -> None:
        """Whoever had the turn is done."""
        with self.changed:
            self.busy = False
            self.changed.notify_all()


class DraftTurn:
    """The turn of one draft."""

    def __init__(self, turns: Turns, number: int) -> None:
        self._turns = turns
        self.number = number
        self._has_it = False

    @property
    def overtaken(self) -> bool:
        """True where something waits that goes first."""
        turns = self._turns
        with turns.changed:
            return turns.signatures > 0 or max(turns.drafts) > self.number

    def wait(self, stopped: Callable[[], bool]) -> bool:
        """Wait for the turn; False once ``stopped`` is true."""
        turns = self._turns
        with turns.changed:
            while turns.busy or self.overtaken:
                if stopped():
                    return False
                turns.changed.wait(_LOOK_SECONDS)
            if stopped():
                return False
            turns.busy = self._has_it = True
        return True

    def end(self) -> None:
        """Give the turn back, where it was had."""
        if self._has_it:
            self._has_it = False
            self._turns.over()
