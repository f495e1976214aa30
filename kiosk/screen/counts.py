"""How often each screen was opened and how many visits ended: sums of an hour that show no single visit."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

EVERY_S = 3600.0
VISIT = "visit"


class Counts:
    """Adds up and puts the sums into the outbox.

    Args:
        report: queues a record and says whether it is safe.
        monotonic: the monotonic clock, in seconds.
    """

    def __init__(
        self, report: Callable[[str, Mapping[str, Any]], bool], monotonic: Callable[[], float]
    ) -> None:
        self._report = report
        self._monotonic = monotonic
        self._sums: Counter[str] = Counter()
        self._since_s = monotonic()

    def add(self, name: str) -> None:
        """Count one."""
        self._sums[name] += 1

    def pass_on(self) -> None:
        """Queue the sums if an hour is over."""
        if self._monotonic() - self._since_s >= EVERY_S:
            self.flush()

    def flush(self) -> None:
        """Queue the sums; what cannot be queued is kept for the next time."""
        self._since_s = self._monotonic()
        for name, often in sorted(self._sums.items()):
            if not self._report("count", {"name": name, "n": often}):
                return
            del self._sums[name]
