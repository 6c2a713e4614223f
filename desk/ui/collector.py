"""Keeps Python's garbage collector from holding the window up, and out of the workers.

A full collection stops every thread while it looks at all objects. With the rows of six years in
memory that is a tenth of a second and more, and by default it comes each time some seventy thousand
objects were made: the check of one such letter brought a dozen, and the window stood still for each.
It also runs in whatever thread made the last object, and a widget that is garbage dies there: Qt's
objects may die in the window's thread only, and the program ends when one does not.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desk.ui.jobs import Jobs

_EVERY = 30_000
"""Milliseconds between two full collections, while nothing is under way."""
_OFTEN = 50
_QUIET = 2_000
"""Milliseconds after the start in which the modules and the first list come, and nothing is garbage."""
_MANY = 20_000
"""Objects made since the last look that are looked at although a job is under way, the young alone: a few
milliseconds each time, where 200,000 at once held the window up for 240."""


def calm() -> None:
    """Collect no more by itself; ``Tidying`` does it in the window's thread, in full when nobody waits.

    What is freed by counting references, which is nearly everything here, is freed at once as ever.
    """
    gc.disable()


def settle() -> None:
    """Never look again at what is there now: the modules, which stay as long as the program runs."""
    gc.freeze()


class Tidying(QObject):
    """Collects in full once jobs have run and none is under way: what they made is gone by then."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self._worked = False
        self._idle = self._timer(_EVERY)
        self._idle.timeout.connect(self._tidy)
        QTimer.singleShot(_QUIET, self, self._watch_the_young)

    def worked(self) -> None:
        """A job ended: there may be something to collect."""
        self._worked = True

    def _timer(self, every: int) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every)
        timer.start()
        return timer

    def _watch_the_young(self) -> None:
        self._timer(_OFTEN).timeout.connect(self._look_at_the_young)

    def _tidy(self) -> None:
        if self._worked and self._jobs.idle:
            self._worked = False
            gc.collect()

    def _look_at_the_young(self) -> None:
        """A long job, such as a pile of letters to be signed, leaves no garbage lying until its end."""
        if not gc.isenabled() and gc.get_count()[0] > _MANY:
            gc.collect(0)
