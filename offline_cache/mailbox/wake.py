"""Waking the other process: one empty datagram on a Unix socket in the cache folder.

A lost one costs seconds, since both sides also look once in a while; so sending never fails or waits.
"""

import contextlib
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from offline_cache.files import GROUP_FILE

SYNC = "sync"
SCREEN = "screen"


def wake(folder: Path, name: str) -> bool:
    """Wake a process that listens as ``name`` in a cache folder.

    Returns:
        Whether somebody listens.
    """
    try:
        with _address(folder, name) as address, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
            sender.settimeout(0)
            sender.sendto(b"\n", address)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return True


class WakeSocket:
    """The place at which a process is woken."""

    def __init__(self, folder: Path, name: str) -> None:
        """Listen as ``name``, in place of an earlier listener.

        Raises:
            OSError: the folder does not allow it.
        """
        self._path = folder / f"{name}.sock"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        try:
            self._path.unlink(missing_ok=True)
            with _address(folder, name) as address:
                self._socket.bind(address)
            self._path.chmod(GROUP_FILE)
        except OSError:
            self._socket.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def fileno(self) -> int:
        """Return the descriptor to wait on; it is readable after a wake-up."""
        return self._socket.fileno()

    def drain(self) -> bool:
        """Take all wake-ups and return whether there was one."""
        woken = False
        with contextlib.suppress(BlockingIOError):
            while self._socket.recv(16):
                woken = True
        return woken

    def close(self) -> None:
        """Stop listening."""
        self._socket.close()
        self._path.unlink(missing_ok=True)


@contextlib.contextmanager
def _address(folder: Path, name: str) -> Iterator[str]:
    """Give an address of the socket that is short, however deep the folder lies (the limit is 107 bytes)."""
    descriptor = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{descriptor}/{name}.sock"
    finally:
        os.close(descriptor)
