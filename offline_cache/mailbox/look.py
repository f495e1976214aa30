"""Whether a mailbox may hold something new, told from its files' times, so looking often costs little."""

from collections.abc import Callable
from pathlib import Path

from offline_cache.mailbox.control import FILE

SURE_S = 5.0
"""Two writes in one tick of the file system's clock look like one: so it looks anyway after these seconds."""


class Look:
    """Looks at the control mailbox of a cache folder from outside."""

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        """Prepare.

        Args:
            folder: the cache folder.
            clock: gives monotonic time, in seconds.
        """
        self._files = (folder / FILE, folder / f"{FILE}-wal")
        self._clock = clock
        self._seen: tuple[tuple[int, int], ...] = ()
        self._sure_at = clock()

    def may_be_new(self) -> bool:
        """Return whether it is worth opening; never when there is no file."""
        if not self._files[0].exists():
            return False
        seen = tuple(_state(file) for file in self._files)
        if seen == self._seen and self._clock() < self._sure_at:
            return False
        self._seen, self._sure_at = seen, self._clock() + SURE_S
        return True


def _state(file: Path) -> tuple[int, int]:
    try:
        found = file.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
