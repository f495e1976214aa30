"""One writer at a time: a lock on a file in the cache folder, which the kernel frees when its holder dies."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from offline_cache.files import open_group_file

FILE = "sync.lock"


class LockHeld(Exception):  # noqa: N818 - an ordinary state
    """Another process holds the lock."""


@contextlib.contextmanager
def writer_lock(folder: Path) -> Iterator[None]:
    """Hold the writer's lock of a cache folder.

    Raises:
        LockHeld: another process holds it.
    """
    descriptor = open_group_file(folder / FILE, os.O_RDWR)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LockHeld(str(folder)) from None
        yield
    finally:
        os.close(descriptor)
