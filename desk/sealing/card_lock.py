"""Lets one program of this user work with a card or module at a time.

The libraries of the makers keep two threads of a process apart, two processes they often do not: a
log-in of the one takes the card from the other, which then finds it gone or broken.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from desk.domain.errors import Unavailable
from desk.sealing import card_texts as texts
from desk.sealing.identity import TokenKey

_PATIENCE = 120.0
"""Seconds: many letters signed by several processes, each with a time stamp from a slow service."""
_THREADS = threading.Lock()
"""All sessions of a process with a token share one log-in (PKCS#11, section 2.4)."""


@contextmanager
def alone_with_card(place: TokenKey) -> Iterator[None]:
    """Wait until nobody else uses the token, and keep it until the block ends.

    Where the process dies, the system gives the token back. Raises Unavailable where somebody keeps
    it for minutes, or the folder for the lock cannot be written.
    """
    from filelock import FileLock, Timeout
    from platformdirs import user_cache_path

    name = hashlib.sha256(f"{place.module}\0{place.token}".encode()).hexdigest()[:32]
    folder = user_cache_path("sar-desk", appauthor=False) / "cards"
    with _THREADS:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FileLock(folder / f"{name}.lock", timeout=_PATIENCE, mode=0o600)
            lock.acquire()
        except Timeout as error:
            raise Unavailable(texts.BUSY.fill(token=place.token)) from error
        except OSError as error:
            raise Unavailable(texts.NO_LOCK.fill(token=place.token, folder=str(folder))) from error
        try:
            yield
        finally:
            lock.release()
