"""What memory this process takes, and giving back what it no longer needs."""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from pathlib import Path
from typing import Any

_HIGH_WATER = "VmHWM:"


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


def give_back() -> None:
    """Give freed memory back to the system now. Does nothing where the C library keeps none or cannot."""
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Any:
    """``malloc_trim`` of the GNU C library (malloc_trim(3)); None elsewhere."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        return ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return None


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
