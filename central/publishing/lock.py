"""One publisher of editions at a time, and one of boards."""

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE_S = 0.1


class BusyError(RuntimeError):
    """Another publisher is at work."""


@contextmanager
def publisher_lock(home: Path, wait_s: float = 0.0) -> Iterator[None]:
    """Hold the lock of keys and editions of this home; the kernel frees it when the process ends.

    Args:
        home: the home.
        wait_s: how long to wait for another publisher, in seconds.

    Raises:
        BusyError: another process or thread holds it for longer.
    """
    with _lock(home / "publish.lock", wait_s):
        yield


@contextmanager
def boards_lock(home: Path, wait_s: float = 0.0) -> Iterator[None]:
    """Hold the lock of the boards of this home, like :func:`publisher_lock`.

    Raises:
        BusyError: another process or thread holds it for longer.
    """
    with _lock(home / "boards.lock", wait_s):
        yield


@contextmanager
def _lock(path: Path, wait_s: float) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with path.open("w") as file:
        ends = time.monotonic() + wait_s
        while not _is_locked(file.fileno()):
            if time.monotonic() >= ends:
                raise BusyError("another publication is running; try again when it is done")
            time.sleep(_PAUSE_S)
        yield


def _is_locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
