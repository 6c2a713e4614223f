"""Signs many letters at once in processes of their own, so that every core works.

The processes are spawned and never forked: a forked one would inherit half of Qt's threads and the
store's open connections. Each opens the workspace itself, with the secrets of the keyring; nothing
secret is passed to it. None is replaced while it works, so what it has loaded it loads once.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import cache, partial
from multiprocessing import get_context, util
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desk.domain.errors import DeskError
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.signing_many import InTurn, SignedOne, Told, sign_kept, sign_one, waiting

if TYPE_CHECKING:
    from desk.app.composition import Composition
    from desk.app.workspace import Workspace
    from desk.services.desk import Desk

_MOST_PROCESSES = 16
"""Each takes some 170 MB; Windows waits for no more than 61 at once."""
_BEHIND = 5
"""How many steps a process stands behind the window."""
_LOOK_SECONDS = 0.2
"""How often a pile looks whether it was stopped."""


def sign_reviewed(
    workspace: Workspace,
    *,
    controller: str | None,
    actor: str,
    out: Path,
    files_checked: bool,
    told: Told,
    processes: int | None = None,
) -> None:
    """Sign every letter that was looked through and write it into a folder.

    ``told`` is called for each request as soon as its outcome is known, from the caller's thread.
    ``processes``: how many work at once; None: as many as the machine has cores. An interruption
    lets the letters end that are being signed, tells of them, and goes on to the caller. Raises
    BadInput for an unknown controller.
    """
    if controller is not None:
        workspace.profiles.get(controller)
    requests = _signable(workspace, waiting(workspace.desk, controller), told)
    sign = partial(_sign_out, out=out, files_checked=files_checked)
    _in_processes(
        workspace.folder,
        requests,
        sign,
        actor=actor,
        told=told,
        stopped=_never,
        processes=processes,
    )


class SignsInProcesses:
    """Fulfils ``ManySigner``: the window's pile, on every core."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def sign(
        self,
        desk: Desk,
        requests: Sequence[AccessRequest],
        *,
        actor: str,
        told: Told,
        stopped: Callable[[], bool],
    ) -> None:
        """As ``ManySigner``. One letter alone is signed here: a process would take longer to start."""
        workspace = self._workspace
        ready = _signable(workspace, requests, told)
        if len(ready) == 1:
            InTurn().sign(desk, ready, actor=actor, told=told, stopped=stopped)
            return
        _in_processes(
            workspace.folder,
            ready,
            sign_kept,
            actor=actor,
            told=told,
            stopped=stopped,
            start=_start_behind,
        )


class _Sign(Protocol):
    def __call__(self, desk: Desk, request: AccessRequest, *, actor: str) -> SignedOne: ...


def _in_processes(
    folder: Path,
    requests: Sequence[AccessRequest],
    sign: _Sign,
    *,
    actor: str,
    told: Told,
    stopped: Callable[[], bool],
    processes: int | None = None,
    start: Callable[[], None] | None = None,
) -> None:
    """Sign requests side by side; ``sign`` is a function of a module, or a ``partial`` of one."""
    if not requests:
        return
    workers = min(processes or os.cpu_count() or 1, len(requests), _MOST_PROCESSES)
    with ProcessPoolExecutor(
        max_workers=workers, mp_context=get_context("spawn"), initializer=start or _start
    ) as pool:
        left = deque(requests)
        jobs: dict[Future[SignedOne], AccessRequest] = {}

        def tell(done: Iterable[Future[SignedOne]]) -> None:
            for job in done:
                told(_outcome(jobs.pop(job), job))

        try:
            while (left or jobs) and not stopped():
                # No more than are signed at this moment, so that a pile can be stopped at once.
                while left and len(jobs) < workers:
                    request = left.popleft()
                    jobs[_begin(pool, folder, request, sign, actor)] = request
                tell(wait(jobs, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED).done)
        finally:
            pool.shutdown(wait=True)
            tell(list(jobs))


def _begin(
    pool: ProcessPoolExecutor, folder: Path, request: AccessRequest, sign: _Sign, actor: str
) -> Future[SignedOne]:
    """Have one letter signed; in a pool whose process ended, it ends the same way."""
    try:
        return pool.submit(_sign, folder, request, sign, actor)
    except BrokenProcessPool as error:
        job: Future[SignedOne] = Future()
        job.set_exception(error)
        return job


def _never() -> bool:
    return False


def _signable(
    workspace: Workspace, requests: Sequence[AccessRequest], told: Told
) -> list[AccessRequest]:
    """The requests whose controller's key opens. Each key is tried once: more tries would lock a card."""
    failures: dict[str, Text] = {}
    for controller in dict.fromkeys(one.controller for one in requests):
        try:
            workspace.signer.check(controller)
        except DeskError as error:
            failures[controller] = error.text
    for one in requests:
        if one.controller in failures:
            why = failures[one.controller]
            told(SignedOne(one.number, one.controller, signed=False, told=why))
    return [one for one in requests if one.controller not in failures]


def _outcome(request: AccessRequest, job: Future[SignedOne]) -> SignedOne:
    try:
        return job.result()
    except BrokenProcessPool:
        why = _ENDED
    return SignedOne(request.number, request.controller, signed=False, told=why)


def _start() -> None:
    """Prepare a process: its files are for this user alone, and only the first one hears Ctrl+C."""
    os.umask(0o077)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _start_behind() -> None:
    """Prepare a process that leaves the window its share of a core."""
    _start()
    if hasattr(os, "nice"):  # not on Windows, where the window in front comes first anyway
        os.nice(_BEHIND)


def _sign(folder: Path, request: AccessRequest, sign: _Sign, actor: str) -> SignedOne:
    """Sign one letter in this process; a fault of the program is logged and told as one."""
    composition = _opened(folder)
    try:
        return sign(composition.desk(folder), request, actor=actor)
    except DeskError as error:
        told = error.text
    except Exception as error:  # one letter that meets a fault of the program stops no other
        composition.log_fault(folder, error)
        told = _FAULT.fill(kind=type(error).__name__)
    return SignedOne(request.number, request.controller, signed=False, told=told)


def _sign_out(
    desk: Desk, request: AccessRequest, *, actor: str, out: Path, files_checked: bool
) -> SignedOne:
    """Sign a letter and write it into a folder."""
    from desk.sealing.files import atomic_write

    def save(name: str, pdf: bytes) -> str:
        atomic_write(out / name, pdf)
        return str(out / name)

    return sign_one(desk, request, actor=actor, save=save, files_checked=files_checked)


@cache
def _opened(folder: Path) -> Composition:  # noqa: ARG001  (one workspace a process)
    from desk.app.composition import Composition

    composition = Composition()
    composition.log.start()
    util.Finalize(None, composition.close, exitpriority=1)
    return composition


_ENDED = QT_TRANSLATE_NOOP(
    "signing_many",
    "The process that was to sign the letter ended before its time, perhaps for want of memory. The "
    "request is as it was last saved; sign it once more.",
)
_FAULT = QT_TRANSLATE_NOOP(
    "signing_many",
    "The program has a fault ({kind}) with this letter; the request is as it was last saved. Tell "
    "support; the details are in the log folder of the workspace.",
)
