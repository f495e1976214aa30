"""What a process weighs and burns, as the kernel tells it."""

import time
from collections.abc import Callable
from pathlib import Path

_KIB = 1024
_MB = 1e6


def weight(process: int | None = None) -> dict[str, float]:
    """Return the memory in MB: ``rss``, ``pss`` (shared pages divided) and ``uss`` (this process alone).

    Args:
        process: its number; ``None`` for this one.
    """
    found = {}
    rollup = Path("/proc") / str(process or "self") / "smaps_rollup"
    for line in rollup.read_text("ascii").splitlines()[1:]:
        name, value, *_ = line.split()
        found[name.rstrip(":")] = int(value) * _KIB / _MB
    return {
        "rss": found["Rss"],
        "pss": found["Pss"],
        "uss": found["Private_Clean"] + found["Private_Dirty"],
    }


def cpu_share(live: Callable[[], None]) -> float:
    """Return the share of one core that the process used while something lasted, in percent."""
    cpu, wall = time.process_time(), time.monotonic()
    live()
    return 100 * (time.process_time() - cpu) / (time.monotonic() - wall)
