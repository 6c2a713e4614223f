"""One encrypted SQLite file (SQLCipher, raw key): made, opened and shared by threads that read."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

KEY_BYTES = 32
_IDLE = 4
"""Connections kept open between questions."""
_CACHE_KIB = 32_768

Connection = Any
"""A connection of sqlcipher3, which has no types."""


def new_key() -> bytes:
    """A random raw key."""
    return secrets.token_bytes(KEY_BYTES)


def make_file(file: Path) -> None:
    """Make an empty file that only its owner may read. Raises FileExistsError where there is one."""
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def connect(file: Path, key: bytes, *, wait_seconds: float = 10.0) -> Connection:
    """A connection in the driver's autocommit mode; the file has to be there.

    Raises the errors of ``sqlcipher3.dbapi2``; a wrong key shows with the first question only.
    """
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(
        f"{file.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in (
            "cipher_log_level = NONE",  # or a wrong key is written to stderr
            f"key = \"x'{key.hex()}'\"",
            f"busy_timeout = {round(wait_seconds * 1000)}",
            f"cache_size = -{_CACHE_KIB}",
            "temp_store = MEMORY",  # what is sorted never lies on the disk in clear
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


class EmbeddedFile:
    """Hands out connections that only read; one connection serves one thread at a time."""

    def __init__(self, file: Path, key: bytes) -> None:
        self.file = file
        self._key = key
        self._idle: list[Connection] = []
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection on which nothing can be written."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = connect(self.file, self._key)
            try:
                connection.execute("PRAGMA query_only = ON")
            except BaseException:
                connection.close()
                raise
        try:
            yield connection
        finally:
            self._give_back(connection)

    @contextmanager
    def writing(self, *, wait_seconds: float = 10.0) -> Iterator[Connection]:
        """A connection for one writer."""
        connection = connect(self.file, self._key, wait_seconds=wait_seconds)
        try:
            yield connection
        finally:
            connection.close()

    def close(self) -> None:
        """Close what is not in use; the rest is closed when it is given back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def remove(self) -> None:
        """Close, and delete the file."""
        self.close()
        for ending in ("", "-wal", "-shm", "-journal"):
            self.file.with_name(self.file.name + ending).unlink(missing_ok=True)

    def _give_back(self, connection: Connection) -> None:
        with self._lock:
            if not self._closed and len(self._idle) < _IDLE:
                self._idle.append(connection)
                return
        connection.close()
