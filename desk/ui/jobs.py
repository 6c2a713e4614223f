"""Work beside the window: one worker for everything that writes, a few for queries.

A job is made on the GUI thread and answers there, through signals to bound methods. An answer that
comes after its page is gone, or after the page asked something newer, is dropped.
"""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desk.ui.collector import Tidying

if TYPE_CHECKING:
    from desk.domain.records import SystemResult

T = TypeVar("T")
Failed = Callable[[Exception], None]
Advanced = Callable[[str, int, "SystemResult | None"], None]

_READERS = 3
_PROGRESS_PAUSE = 0.05
"""Seconds between two reports of one job, so that a fast register does not flood the window."""
_TURN = 0.0005
"""Seconds a worker may compute before it lets the window have the interpreter. Painting asks for it some
hundred times, and at Python's own 5 ms a page of records took a second while a letter was drawn."""
_STOP_WAIT = 5.0
"""Seconds the closing window waits for its jobs; what is not committed by then never happened."""


class Job(QObject):
    """One piece of work under way. Also the ``Progress`` that a use case reports to."""

    advanced = Signal(str, int, object)
    """System, rows so far, and its ``SystemResult`` when it is done."""
    _succeeded = Signal(object)
    _broke = Signal(object)
    ended = Signal()

    def __init__(
        self, owner: QObject, done: Callable[[Any], None] | None, failed: Failed | None
    ) -> None:
        super().__init__()
        self._owner = owner
        self._done = done
        self._failed = failed
        self._cancel = threading.Event()
        self._last_report = 0.0
        self._succeeded.connect(self._deliver)
        self._broke.connect(self._deliver_failure)

    @property
    def cancelled(self) -> bool:
        """True when the job should stop; read in its thread."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the job to stop; it answers with ``Cancelled`` once it has."""
        self._cancel.set()

    def drop(self) -> None:
        """Stop the job and forget its answer: something newer was asked."""
        self.let_go()
        self.cancel()

    def let_go(self) -> None:
        """Let the job go on, but tell nobody of its answer: its page was left."""
        self._done = self._failed = None

    def system(self, system: str, rows: int, result: SystemResult | None) -> None:
        """Report from the job's thread how far a system is."""
        now = time.monotonic()
        if result is None and now - self._last_report < _PROGRESS_PAUSE:
            return
        self._last_report = now
        self.advanced.emit(system, rows, result)

    def run(self, work: Callable[[Job], object]) -> None:
        """Do the work in the thread that calls, and answer on the GUI thread."""
        try:
            result = work(self)
        except Exception as error:
            self._broke.emit(error)
        else:
            self._succeeded.emit(result)

    def _deliver(self, result: object) -> None:
        if self._done is not None and isValid(self._owner):
            self._done(result)
        self.ended.emit()

    def _deliver_failure(self, error: Exception) -> None:
        if self._failed is not None and isValid(self._owner):
            self._failed(error)
        self.ended.emit()


_Task = tuple[Job, Callable[[Job], object]]


class _Crew:
    """Threads that take tasks in order. Daemons: a register that hangs never keeps the program alive."""

    def __init__(self, name: str, size: int) -> None:
        self._name = name
        self._size = size
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def take(self, task: _Task) -> None:
        if len(self._threads) < self._size:
            thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._threads.append(thread)
            thread.start()
        self._tasks.put(task)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            job, work = task
            # The window may be torn down while a job ends; nobody is left to be told.
            with contextlib.suppress(RuntimeError):
                job.run(work)
            del task, job, work

    def stop(self, until: float) -> None:
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))


class Jobs(QObject):
    """Starts jobs. Writes run one after the other; queries beside each other."""

    saved = Signal()
    """Something was written to the store."""
    rested = Signal()
    """Nothing is being written any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._tidying = Tidying(self)
        self._writer = _Crew("desk-writer", 1)
        self._readers = _Crew("desk-reader", _READERS)
        self._running: set[Job] = set()
        self._writing: set[Job] = set()
        self._stopped = False

    @property
    def idle(self) -> bool:
        """True when no job is under way."""
        return not self._running

    @property
    def writing(self) -> bool:
        """True while a use case that changes something is under way or waits for its turn."""
        return bool(self._writing)

    def read(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Job:
        """Run a query. ``done`` and ``failed`` are bound methods of ``owner``."""
        return self._start(self._readers, lambda _job: work(), owner, done=done, failed=failed)

    def ask(
        self,
        work: Callable[[Job], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Job:
        """As ``read``, for a query that looks whether it was cancelled: the work gets the job."""
        return self._start(self._readers, work, owner, done=done, failed=failed)

    def write(
        self,
        work: Callable[[Job], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        advanced: Advanced | None = None,
    ) -> Job:
        """Run a use case that changes something; the work gets the job as its ``Progress``.

        ``advanced``: a bound method that is told of all progress, the first included.
        """

        def saving(job: Job) -> T:
            result = work(job)
            self.saved.emit()
            return result

        job = self._start(self._writer, saving, owner, done=done, failed=failed, advanced=advanced)
        if job in self._running:
            self._writing.add(job)
        return job

    def stop(self) -> None:
        """Cancel everything and wait a little; the window is closing."""
        self._stopped = True
        for job in list(self._running):
            job.drop()
        until = time.monotonic() + _STOP_WAIT
        self._writer.stop(until)
        self._readers.stop(until)

    def _start(
        self,
        crew: _Crew,
        work: Callable[[Job], object],
        owner: QObject,
        *,
        done: Callable[[Any], None] | None,
        failed: Failed | None,
        advanced: Advanced | None = None,
    ) -> Job:
        job = Job(owner, done, failed)
        if advanced is not None:
            # before the work begins, or the first report is told to nobody
            job.advanced.connect(advanced)
        if self._stopped:
            return job
        self._running.add(job)
        job.ended.connect(self._forget)
        crew.take((job, work))
        return job

    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._running.discard(job)
            if job in self._writing:
                self._writing.discard(job)
                if not self._writing:
                    self.rested.emit()
            self._tidying.worked()
