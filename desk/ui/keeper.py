"""Keeps what is typed in a form as soon as it can be used; the form says what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.services.setup_ports import Kept
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.pause import Pause

PAUSE = 500
"""Milliseconds after the last key before what was typed is kept."""

Put = Callable[[Any, Any], Kept]
"""Writes a value in place of the one before; None: there is none."""


class Keeper(QObject):
    """One value of a form. A write under way is never overtaken by the next."""

    begun = Signal(object)
    """This value is being kept."""
    kept = Signal(object)
    """It was; with the ``Kept``."""
    failed = Signal(object)
    """It was not; with the error."""

    def __init__(self, bench: Bench, put: Put) -> None:
        super().__init__()
        self._bench = bench
        self._put = put
        self._now: Any = None
        self._wanted: Any = None
        self._job: Job | None = None
        self._pause = Pause(self, PAUSE, self.flush)

    @property
    def value(self) -> Any:
        """What was kept last."""
        return self._now

    @property
    def wanted(self) -> Any:
        """What is kept, or is to be kept next."""
        return self._wanted

    @property
    def pending(self) -> bool:
        """True while something is still to be kept."""
        return self._pause.isActive() or self._job is not None

    def begin(self, value: Any) -> None:
        """Start from a value as it stands in the file."""
        self._pause.stop()
        self._now = self._wanted = value

    def want(self, value: Any) -> None:
        """Keep this value once the typing pauses."""
        self._wanted = value
        self._pause.start()

    def wait(self) -> None:
        """What stands in the form cannot be used: keep nothing until it can."""
        self._wanted = self._now
        self._pause.stop()

    def flush(self) -> None:
        """Keep at once what is still to be kept."""
        self._pause.stop()
        if self._job is None and self._wanted != self._now:
            self.begun.emit(self._wanted)
            work = _Putting(self._put, self._wanted, self._now)
            self._job = self._bench.jobs.write(
                work, owner=self, done=self._done, failed=self._broke
            )

    def _done(self, result: tuple[Any, Kept]) -> None:
        self._job = None
        self._now, kept = result
        self.kept.emit(kept)
        self.flush()

    def _broke(self, error: Exception) -> None:
        self._job = None
        self._wanted = self._now
        self.failed.emit(error)


class _Putting:
    def __init__(self, put: Put, value: Any, before: Any) -> None:
        self._put, self._value, self._before = put, value, before

    def __call__(self, _job: Job) -> tuple[Any, Kept]:
        return self._value, self._put(self._value, self._before)
