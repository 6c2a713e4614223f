"""Keeps Python's garbage collector from holding the window up.

A full collection stops every thread while it looks at all objects. With the rows of six years in
memory that is a tenth of a second and more, and by default it comes each time some seventy thousand
objects were made: the check of one such letter brought a dozen, and the window stood still for each.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desk.ui.jobs import Jobs

_YOUNG = 10_000
"""Objects made before the youngest are looked at: a few milliseconds' work each time."""
_OLD = 1_000
"""Looks at the younger before all are looked at: not in the middle of work on 210,000 rows, which are
as many objects and took 250 ms each time."""
_EVERY = 30_000
"""Milliseconds between two full collections, while nothing is under way."""


def calm() -> None:
    """Collect seldom; ``Tidying`` does it in full when nobody waits.

    What is freed by counting references, which is nearly everything here, is freed at once as ever.
    """
    _, middle, _ = gc.get_threshold()
    gc.set_threshold(_YOUNG, middle, _OLD)


def settle() -> None:
    """Never look again at what is there now: the modules, which stay as long as the program runs."""
    gc.freeze()


class Tidying(QObject):
    """Collects in full once jobs have run and none is under way: what they made is gone by then."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self._worked = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._tidy)
        self._timer.start()

    def worked(self) -> None:
        """A job ended: there may be something to collect."""
        self._worked = True

    def _tidy(self) -> None:
        if self._worked and self._jobs.idle:
            self._worked = False
            gc.collect()
