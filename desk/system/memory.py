"""What memory this process takes, and having it keep none that it does not need."""

from __future__ import annotations

import contextlib
import ctypes
import sys
from pathlib import Path
from typing import Any

_HIGH_WATER = "VmHWM:"
_SPARING = ((-8, 1), (-3, 128 * 1024), (-1, 128 * 1024))
"""M_ARENA_MAX, M_MMAP_THRESHOLD and M_TRIM_THRESHOLD (mallopt(3)): one heap, the thresholds never raised."""


def most_resident() -> int:
    """The most bytes that this process has held in memory so far; 0 where the system does not say."""
    if sys.platform == "win32":
        return _most_on_windows()
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage: on Linux that counts what the parent held when this process was spawned.
        for line in status.read_text("ascii", "replace").splitlines():
            if line.startswith(_HIGH_WATER):
                return int(line.split()[1]) * 1024
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def keep_little() -> None:
    """Have the GNU C library give freed memory back at once; call it before any thread is started.

    By itself it keeps a heap for every thread, and large pieces that were freed for the next time:
    after some large requests that is a tenth of the window's memory, and it grows. Does nothing
    with other C libraries.
    """
    if not sys.platform.startswith("linux"):
        return
    with contextlib.suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        for parameter, value in _SPARING:
            mallopt(parameter, value)


def _most_on_windows() -> int:
    """``PeakWorkingSetSize`` of PROCESS_MEMORY_COUNTERS (psapi.h)."""
    sizes = ("PeakWorkingSetSize", "WorkingSetSize", "QuotaPeakPagedPoolUsage")
    more = ("QuotaPagedPoolUsage", "QuotaPeakNonPagedPoolUsage", "QuotaNonPagedPoolUsage")
    last = ("PagefileUsage", "PeakPagefileUsage")

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", ctypes.c_ulong),
            ("PageFaultCount", ctypes.c_ulong),
            *((name, ctypes.c_size_t) for name in (*sizes, *more, *last)),
        )

    counters = Counters()
    counters.cb = ctypes.sizeof(counters)
    kernel: Any = ctypes.CDLL("kernel32")
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    asked = kernel.K32GetProcessMemoryInfo(
        ctypes.c_void_p(kernel.GetCurrentProcess()), ctypes.byref(counters), counters.cb
    )
    return int(counters.PeakWorkingSetSize) if asked else 0
