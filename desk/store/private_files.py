"""Folders and files that only their owner may read, whatever the umask."""

from __future__ import annotations

import os
import stat
from pathlib import Path

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def make_private_folder(folder: Path) -> None:
    """Make a folder (and those above it) for its owner alone; narrows an existing one.

    A folder that is shared by design (sticky, like ``/tmp``) keeps its rights: closing it would
    lock others out of what is theirs.
    """
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    if not folder.stat().st_mode & stat.S_ISVTX:
        folder.chmod(FOLDER_MODE)


def make_private_file(file: Path) -> None:
    """Make an empty file for its owner alone; FileExistsError where there is one already.

    SQLite gives its journal files the rights of the database file, so this covers them too.
    """
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
    os.close(descriptor)


def write_new_private(file: Path, data: bytes) -> None:
    """Write a new file for its owner alone; FileExistsError where there is one already."""
    make_private_file(file)
    try:
        with file.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        file.unlink(missing_ok=True)
        raise
