"""Signals as bytes on a socket, so that one ``select`` waits for everything."""

import signal
import socket
from collections.abc import Iterable, Mapping
from types import FrameType, TracebackType
from typing import Any, Self


class SignalSocket:
    """Context manager: within it, the watched signals arrive on :attr:`read_end`.

    A wait on it ends when one arrives, also in the moment before the wait begins.

    Args:
        watched: the signals.
    """

    def __init__(self, watched: Iterable[signal.Signals]) -> None:
        self._watched = tuple(watched)
        self.read_end, self._write_end = socket.socketpair()
        self._before: Mapping[int, Any] = {}
        self._fd_before = -1

    def __enter__(self) -> Self:
        self.read_end.settimeout(0)
        self._write_end.settimeout(0)
        self._fd_before = signal.set_wakeup_fd(self._write_end.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _only_wake) for number in self._watched}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._fd_before)
        self.read_end.close()
        self._write_end.close()

    def take(self) -> set[int]:
        """Return the numbers of the signals that have come."""
        try:
            return set(self.read_end.recv(4096))
        except BlockingIOError:
            return set()


def _only_wake(number: int, frame: FrameType | None) -> None:
    """Python needs a handler before it writes to the wake-up socket."""
