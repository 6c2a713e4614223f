"""Keeps Python 3.11 alive under PySide6 6.12.

The wheels of PySide6 6.12 are built for a stable ABI in which None, True and False are immortal
(Python 3.12, PEP 683) and are returned without taking a reference. Python 3.11 counts them: every
call that returns None takes one of about 5,000 references away, and the interpreter ends with
"deallocating None" in the middle of the clerk's work. PySide6 6.11 is free of it, but has QtPdf
only in its 400 MB of add-ons.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 48
"""References to spare; at a million calls a second they last nine years."""


def keep_constants_alive() -> None:
    """Give the constants so many references that they are immortal in practice, as in Python 3.12."""
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return
    for constant in (None, True, False, NotImplemented, Ellipsis):
        # The reference count is the first field of every object in CPython 3.11.
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _PLENTY:
            count.value += _PLENTY
