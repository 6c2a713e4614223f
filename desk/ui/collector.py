"""Keeps Python's garbage collector from holding the window up.

A full collection stops every thread while it looks at all objects. With the rows of six years in
memory that is a tenth of a second and more, and by default it comes each time some seventy thousand
objects were made: the check of one such letter brought a dozen, and the window stood still for each.
"""

from __future__ import annotations

import gc

_YOUNG = 10_000
"""Objects made before the youngest are looked at: a few milliseconds' work each time."""


def calm() -> None:
    """Collect seldom: fifteen times as many objects are made between two full collections.

    What is freed by counting references, which is nearly everything here, is freed at once as ever.
    """
    _, middle, old = gc.get_threshold()
    gc.set_threshold(_YOUNG, middle, old)


def settle() -> None:
    """Never look again at what is there now: the modules, which stay as long as the program runs."""
    gc.freeze()
