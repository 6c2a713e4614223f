"""Python's search for cycles, put off while many rows pass by: they make none, and it looks at each of them."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = (100_000, 50, 100)
_lock = threading.Lock()
_usual: list[tuple[int, int, int]] = []


@contextmanager
def rare_garbage_collection() -> Iterator[None]:
    """Look for cycles seldom; a third of the time of a large collection goes there otherwise."""
    with _lock:
        _usual.append(gc.get_threshold())
        gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        with _lock:
            # of several at the same time the last one to end gives back what was before the first
            first = _usual[0]
            _usual.pop()
            if not _usual:
                gc.set_threshold(*first)
