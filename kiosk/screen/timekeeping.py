"""The time of the screen: the system's clock, judged against what was signed."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from offline_cache.clock import ClockReading, read_clock

SYNCHRONISED_FLAG = Path("/run/systemd/timesync/synchronized")
"""systemd-timesyncd touches this file once a time server has set the clock."""


def system_now() -> datetime:
    """Return what the system's clock says."""
    return datetime.now(UTC)


def system_synchronised() -> bool | None:
    """Return whether a time server set the clock; ``None`` when the system does not tell."""
    return True if SYNCHRONISED_FLAG.exists() else None


class Timekeeper:
    """Reads the trusted time.

    Args:
        system: the system's clock.
        synchronised: whether it was set by a time server.
    """

    def __init__(
        self,
        system: Callable[[], datetime] = system_now,
        synchronised: Callable[[], bool | None] = system_synchronised,
    ) -> None:
        self.system = system
        self._synchronised = synchronised

    def read(self, floor: datetime | None) -> ClockReading:
        """Return the trusted time.

        Args:
            floor: when the newest signed document was issued; ``None`` without one.
        """
        return read_clock(self.system(), floor, self._synchronised())
