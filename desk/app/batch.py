"""Signs many letters at once in processes of their own, so that every core works.

The processes are spawned and never forked: a forked one would inherit half of Qt's threads and the
store's open connections. Each opens the workspace itself, with the secrets of the keyring; nothing
secret is passed to it. None is replaced while it works, so what it has loaded it loads once.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing import get_context, util
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import DeskError
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.signing_many import SignedOne, sign_one, waiting

if TYPE_CHECKING:
    from desk.app.composition import Composition
    from desk.app.workspace import Workspace

_MOST_PROCESSES = 16
"""Each takes some 170 MB; Windows waits for no more than 61 at once."""
Told = Callable[[SignedOne], None]


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
    if not requests:
        return
    with ProcessPoolExecutor(
        max_workers=min(processes or os.cpu_count() or 1, len(requests), _MOST_PROCESSES),
        mp_context=get_context("spawn"),
        initializer=_start,
    ) as pool:
        jobs = {
            pool.submit(_sign, workspace.folder, one, actor, out, files_checked): one
            for one in requests
        }
        pending = set(jobs)
        try:
            for job in as_completed(jobs):
                pending.discard(job)
                told(_outcome(jobs[job], job))
        except KeyboardInterrupt:
            pool.shutdown(wait=True, cancel_futures=True)
            for job in pending:
                if job.done() and not job.cancelled():
                    told(_outcome(jobs[job], job))
            raise


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


def _sign(
    folder: Path, request: AccessRequest, actor: str, out: Path, files_checked: bool
) -> SignedOne:
    """Sign one letter in this process; a fault of the program is logged and told as one."""
    composition = _opened(folder)

    def save(name: str, pdf: bytes) -> str:
        composition.save_letter(out / name, pdf)
        return str(out / name)

    try:
        desk = composition.desk(folder)
        return sign_one(desk, request, actor=actor, save=save, files_checked=files_checked)
    except DeskError as error:
        told = error.text
    except Exception as error:  # one letter that meets a fault of the program stops no other
        composition.log_fault(folder, error)
        told = _FAULT.fill(kind=type(error).__name__)
    return SignedOne(request.number, request.controller, signed=False, told=told)


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
    "request is as it was last saved; give the command again.",
)
_FAULT = QT_TRANSLATE_NOOP(
    "signing_many",
    "The program has a fault ({kind}) with this letter; the request is as it was last saved. Tell "
    "support; the details are in the log folder of the workspace.",
)
