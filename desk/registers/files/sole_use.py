"""A file that says that something is in use: by one program at a time, and only while that program lives."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from desk.registers.embedded.file import make_file


def hold(mark: Path, *, wait_seconds: float = 0.0) -> sqlite3.Connection:
    """Hold a mark until the connection is closed, or the process dies however it does.

    SQLite's own lock is used, since it works alike on every system. Raises sqlite3.OperationalError
    where somebody else holds it for longer than is waited, OSError where the mark cannot be made.
    """
    with suppress(FileExistsError):
        make_file(mark)
    held = sqlite3.connect(
        mark, isolation_level=None, timeout=wait_seconds, check_same_thread=False
    )
    try:
        held.execute("PRAGMA locking_mode = EXCLUSIVE")
        held.execute("BEGIN EXCLUSIVE")
    except BaseException:
        held.close()
        raise
    return held
