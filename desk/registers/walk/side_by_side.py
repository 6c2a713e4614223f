"""Several systems at the same time, each in a thread of its own; the clerk may stop them all."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Mapping

from desk.domain.errors import Cancelled
from desk.registers.walk.asking import stopped

_MOST = 16
"""Systems that are asked at the same time."""
_LOOK_SECONDS = 0.05
_LEAVE_SECONDS = 0.1
"""How long threads that were told to stop are waited for."""


def side_by_side(
    jobs: Mapping[str, Callable[[], None]],
    *,
    look: Callable[[], bool],
    done: Callable[[str], None],
    halt: Callable[[], None],
) -> None:
    """Run all jobs, by system; returns when the last has ended.

    ``look`` is called now and then and says whether to go on: Cancelled is raised where not, and
    jobs are to notice it themselves. ``done`` is told each system that ended. Raises what a job
    raises, the first in the order of ``jobs``; ``halt`` tells the others to stop.
    """
    waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
    ended: queue.SimpleQueue[tuple[str, BaseException | None]] = queue.SimpleQueue()
    failed: dict[str, BaseException] = {}
    for system in jobs:
        waiting.put(system)
    threads = [
        threading.Thread(
            target=_work, args=(jobs, waiting, ended), name="desk-collects", daemon=True
        )
        for _ in range(min(len(jobs), _MOST))
    ]
    for thread in threads:
        thread.start()
    left = len(jobs)
    until: float | None = None
    while left:
        try:
            system, error = ended.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            pass
        else:
            left -= 1
            if error is not None:
                failed[system] = error
            elif until is None:
                done(system)
        if until is None and (failed or not look()):
            _empty(waiting)
            halt()
            until = time.monotonic() + _LEAVE_SECONDS
        if until is not None and time.monotonic() > until:
            break
    errors = [failed[system] for system in jobs if system in failed]
    for error in errors:
        if not isinstance(error, Cancelled):  # those who were halted only say so
            raise error
    if errors:
        raise errors[0]
    if until is not None:
        raise stopped()
    for thread in threads:
        thread.join()


def _work(
    jobs: Mapping[str, Callable[[], None]],
    waiting: queue.SimpleQueue[str],
    ended: queue.SimpleQueue[tuple[str, BaseException | None]],
) -> None:
    while True:
        try:
            system = waiting.get_nowait()
        except queue.Empty:
            return
        try:
            jobs[system]()
        except BaseException as error:  # raised where the jobs are waited for
            ended.put((system, error))
        else:
            ended.put((system, None))


def _empty(waiting: queue.SimpleQueue[str]) -> None:
    while True:
        try:
            waiting.get_nowait()
        except queue.Empty:
            return
