"""The memory of this process as the kernel tells it, and giving back what is free."""

import gc
import mmap
import os
from pathlib import Path

_STATM = Path("/proc/self/statm")
_MAPS = Path("/proc/self/maps")
_MB = 1e6


def resident() -> float:
    """Return the resident memory in MB, at once."""
    return int(_STATM.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / _MB


def owned() -> float:
    """Return the resident memory in MB that stands in no file; pages of fonts come and go by themselves."""
    resident_pages, shared_pages = map(int, _STATM.read_text("ascii").split()[1:3])
    return (resident_pages - shared_pages) * os.sysconf("SC_PAGE_SIZE") / _MB


def mapped() -> float:
    """Return the resident memory in MB that stands in files."""
    return int(_STATM.read_text("ascii").split()[2]) * os.sysconf("SC_PAGE_SIZE") / _MB


def give_back() -> None:
    """Give freed memory back to the system, where the C library knows how."""
    import ctypes  # no first frame needs it

    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def put_back(endings: tuple[str, ...]) -> None:
    """Forget the pages of mapped files that are only read; whoever reads on finds them in the system's cache.

    Args:
        endings: of the names of the files.
    """
    import ctypes  # no first frame needs it

    advise = ctypes.CDLL(None).madvise
    advise.argtypes = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    for line in _MAPS.read_text("utf-8", "replace").splitlines():
        area, rights, *_ = line.split(maxsplit=2)
        if rights.startswith("r--") and line.endswith(endings):
            start, end = (int(side, 16) for side in area.split("-"))
            advise(start, end - start, mmap.MADV_DONTNEED)
