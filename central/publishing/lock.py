"""One publisher at a time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class BusyError(RuntimeError):
    """Another publisher is at work."""


@contextmanager
def publisher_lock(home: Path) -> Iterator[None]:
    """Hold the lock of this home; the kernel frees it when the process ends.

    Raises:
        BusyError: another process or thread holds it.
    """
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (home / "publish.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError("another publication is running; try again when it is done") from None
        yield
