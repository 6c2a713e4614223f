"""The log of the program: for support, without personal data, and never on the terminal."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

FIELDS = ("request", "controller", "system", "action", "state", "status", "rows", "seconds", "code")
"""What may stand in the log beside the event, given as ``extra``. Nothing else is let through."""

_LONGEST = 200


class ListedFields(logging.Formatter):
    """One line a record: time, level, logger, event, listed fields; and where a fault arose.

    The event is the text as it stands in the source: arguments are never filled in, since they
    may hold what a register returned. Of another package's record only its place in the code is
    kept, of an exception its kind and the lines it passed, never its message.
    """

    def format(self, record: logging.LogRecord) -> str:
        from desk.domain.time_zone import HELSINKI  # no line is written before the first paint

        own = record.name == "desk" or record.name.startswith("desk.")
        when = datetime.fromtimestamp(record.created, HELSINKI).isoformat(timespec="milliseconds")
        event = str(record.msg) if own else f"{record.module}:{record.lineno}"
        words = [when, record.levelname, record.name, _plain(event)]
        if own:
            given = record.__dict__
            words += [f"{name}={_plain(given[name])}" for name in FIELDS if name in given]
        lines = [" ".join(words)]
        error = record.exc_info[1] if record.exc_info else None
        while error is not None:
            lines.append(f"  {type(error).__name__}")
            lines += [
                f"    {Path(frame.filename).name}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(error.__traceback__)
            ]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def _plain(value: object) -> str:
    """One short line without identity codes."""
    from desk.domain.person import mask_codes

    return mask_codes(" ".join(str(value).split()))[:_LONGEST]


class DeskLog:
    """Takes over all logging, warnings and stray exceptions of the process, until :meth:`stop`."""

    def __init__(self) -> None:
        self._handler: logging.Handler = logging.NullHandler()
        self._undo: list[Callable[[], None]] = []

    def start(self) -> None:
        """Keep loggers, warnings and threads of every library off the terminal from now on."""
        root = logging.getLogger()
        last_resort = logging.lastResort
        thread_hook, unraisable_hook = threading.excepthook, sys.unraisablehook
        root.addHandler(self._handler)
        # Else logging itself writes to the terminal for a logger that passes nothing on.
        logging.lastResort = logging.NullHandler()
        logging.captureWarnings(True)
        threading.excepthook = lambda args: _stray(args.exc_value)
        sys.unraisablehook = lambda args: _stray(args.exc_value)

        def undo() -> None:
            root.removeHandler(self._handler)
            logging.lastResort = last_resort
            logging.getLogger("desk").setLevel(logging.NOTSET)
            logging.captureWarnings(False)
            threading.excepthook, sys.unraisablehook = thread_hook, unraisable_hook

        self._undo.append(undo)

    def write_to(self, folder: Path) -> None:
        """Write to ``desk.log`` in a folder, made if missing; without a writable one nothing is kept."""
        from desk.system.log_file import PrivateLogFile

        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = PrivateLogFile(folder / "desk.log")
            handler.setFormatter(ListedFields())
            root = logging.getLogger()
            root.addHandler(handler)
            root.removeHandler(self._handler)
            self._handler.close()
            self._handler = handler
            logging.getLogger("desk").setLevel(logging.INFO)

    def stop(self) -> None:
        """Give everything back as it was."""
        while self._undo:
            self._undo.pop()()
        self._handler.close()


def log_fault(error: BaseException) -> None:
    """Keep the kind of a fault of the program and the lines of code it passed."""
    trace: TracebackType | None = error.__traceback__
    logging.getLogger("desk").error("fault", exc_info=(type(error), error, trace))


def _stray(error: BaseException | None) -> None:
    """An exception that reached the end of a thread or of an object's life."""
    if error is not None and not isinstance(error, SystemExit):
        log_fault(error)
