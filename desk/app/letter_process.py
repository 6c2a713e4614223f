"""The process that draws and signs letters for the window, see ``letters_apart``."""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.domain.errors import DeskError, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desk.app.composition import Composition

Question = tuple[str, str, str, bool]
"""``draft`` or ``sign``, the request's number, who signs, and whether recordings travel beside."""
Answer = tuple[type[DeskError] | None, Any, int]
"""None and what was made, or the kind of failure and its text; then the most bytes held so far."""

ENDED_IDLE = 47
"""The exit code of a process that nobody asked for long."""
_IDLE_SECONDS = 300.0
_HEAVY = ("desk.letters.writer", "desk.sealing.inspection.inspector", "desk.sealing.signer")
"""Everything a letter needs that takes long to load."""


def serve(line: Connection, folder: Path) -> None:
    """Say that it is ready, then answer until the window hangs up or asks no more."""
    # Files are for this user alone, and only the window hears Ctrl+C.
    os.umask(0o077)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    composition = _loaded()
    try:
        line.send(None)
        while line.poll(_IDLE_SECONDS):
            line.send(_answer(composition, folder, line.recv()))
    except (EOFError, OSError):
        return  # the window is gone
    finally:
        composition.close()
    sys.exit(ENDED_IDLE)


def _loaded() -> Composition:
    """With everything heavy, before the first letter waits for it."""
    from desk.app.composition import Composition

    for heavy in _HEAVY:
        import_module(heavy)
    composition = Composition()
    composition.log.start()
    return composition


def _answer(composition: Composition, folder: Path, question: Question) -> Answer:
    from desk.services.letter_work import InThisThread
    from desk.system.memory import most_resident

    kind, number, actor, with_recordings = question
    here = InThisThread()
    value: object
    failure: type[DeskError] | None = None
    try:
        desk = composition.desk(folder)
        if kind == "sign":
            value = here.sign(desk, number, actor=actor, with_recordings=with_recordings)
        else:
            value = here.draft(desk, number, stopped=_never, with_recordings=with_recordings)
    except DeskError as error:
        failure, value = type(error), error.text
    except Exception as error:  # a fault with one letter ends no process
        composition.log_fault(folder, error)
        failure, value = Unavailable, _FAULT.fill(kind=type(error).__name__)
    return failure, value, most_resident()


def _never() -> bool:
    return False


_FAULT = QT_TRANSLATE_NOOP(
    "letter_work",
    "The program has a fault ({kind}) with this letter; the request is as it was last saved. Tell "
    "support; the details are in the log folder of the workspace.",
)
