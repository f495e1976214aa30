"""The memory of this process as the kernel tells it, and giving back what is free."""

import gc
import os
from pathlib import Path

_STATM = Path("/proc/self/statm")
_MB = 1e6


def resident() -> float:
    """Return the resident memory in MB, at once."""
    return int(_STATM.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / _MB


def owned() -> float:
    """Return the resident memory in MB that stands in no file; pages of fonts come and go by themselves."""
    resident_pages, shared_pages = map(int, _STATM.read_text("ascii").split()[1:3])
    return (resident_pages - shared_pages) * os.sysconf("SC_PAGE_SIZE") / _MB


def give_back() -> None:
    """Give freed memory back to the system, where the C library knows how."""
    import ctypes  # no first frame needs it

    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
