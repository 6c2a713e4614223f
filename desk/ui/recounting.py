"""Has the dates of open requests counted anew beside the window, some at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desk.services.desk import Desk
from desk.services.history import Why
from desk.services.recount import AT_ONCE, outdated, recount
from desk.ui.jobs import Job, Jobs
from desk.ui.pause import Pause

_REST = 4000
"""Milliseconds without a further change: while somebody types 15, nothing is counted by 1."""


class Recounting(QObject):
    """Counts anew once a change has rested. What the closing window leaves undone, the next start does."""

    done = Signal(int)
    """The dates of so many requests have moved."""

    def __init__(self, desk: Desk, jobs: Jobs, why: Why, *, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._why = desk, jobs, why
        self._left: list[str] = []
        self._moved = 0
        self._under_way = False
        self._pause = Pause(self, _REST, self.now)

    def later(self) -> None:
        """Something was changed that dates depend on, and may be changed further."""
        self._pause.start()

    def now(self) -> None:
        """Look which dates are to be counted anew, and count them."""
        self._pause.stop()
        if self._under_way:
            self._pause.start()
            return
        self._under_way, self._moved = True, 0
        self._jobs.read(
            partial(outdated, self._desk), owner=self, done=self._found, failed=self._broke
        )

    def _found(self, numbers: list[str]) -> None:
        self._left = numbers
        self._next(0)

    def _next(self, moved: int) -> None:
        self._moved += moved
        if not self._left:
            self._under_way = False
            self.done.emit(self._moved)
            return
        batch, self._left = self._left[:AT_ONCE], self._left[AT_ONCE:]
        desk, why = self._desk, self._why

        def work(_job: Job) -> int:
            return recount(desk, batch, why=why)

        self._jobs.write(work, owner=self, done=self._next, failed=self._broke)

    def _broke(self, _error: Exception) -> None:
        """Nothing is lost: what is not counted is found again by the next look, at the latest at the start."""
        self._under_way, self._left = False, []
