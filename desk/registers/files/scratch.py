"""A private temporary folder of encrypted files whose keys are in memory only."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
import time
import weakref
from contextlib import closing, suppress
from pathlib import Path

from desk.registers.embedded.file import EmbeddedFile, make_file, new_key
from desk.registers.files.sole_use import hold

_PREFIX = "sar-desk-"
_IN_USE = "in-use"
_SETTLED_SECONDS = 60.0
"""A folder that is younger may still be on its way to being marked as in use."""


class Scratch:
    """Made when first needed, deleted when closed; one that a crash left, when the next is made."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folder: Path | None = None
        self._made = 0
        self._delete: weakref.finalize[[sqlite3.Connection, Path], Scratch] | None = None

    def new_file(self) -> EmbeddedFile:
        """An empty encrypted file under a key of its own. Raises OSError where there is no room."""
        with self._lock:
            if self._folder is None:
                self._folder = self._new_folder()
            self._made += 1
            file = self._folder / f"{self._made}.sqlite"
        make_file(file)
        return EmbeddedFile(file, new_key())

    def close(self) -> None:
        """Delete everything; what is still being read goes when the program ends."""
        with self._lock:
            self._folder = None
            if self._delete is not None:
                self._delete()
                self._delete = None

    def _new_folder(self) -> Path:
        sweep()
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))  # 0700
        mark = hold(folder / _IN_USE)
        self._delete = weakref.finalize(self, _discard, mark, folder)
        return folder


def sweep() -> None:
    """Delete the folders of programs that are no longer there to do it."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError, sqlite3.Error):
            if not _ours(folder) or time.time() - folder.stat().st_mtime < _SETTLED_SECONDS:
                continue
            if (folder / _IN_USE).is_file():
                hold(folder / _IN_USE).close()  # an error where its program lives
                shutil.rmtree(folder, ignore_errors=True)


def _ours(folder: Path) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def _discard(mark: sqlite3.Connection, folder: Path) -> None:
    with closing(mark):
        shutil.rmtree(folder, ignore_errors=True)
