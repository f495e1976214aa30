"""Signals as something to wait on, beside the wake-up socket."""

import contextlib
import os
import signal
from types import FrameType, TracebackType
from typing import Any, Self


class SignalPipe:
    """Takes SIGTERM and SIGINT as a wish to stop, SIGUSR1 as a wish to hurry, while it is entered.

    Waiting on :meth:`fileno` ends when one arrives, also in the moment before the wait begins.
    """

    def __init__(self) -> None:
        self.is_stopping = False
        self._hurry = False
        self._read, self._write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._before: dict[int, Any] = {}
        self._wakeup_before = -1

    def __enter__(self) -> Self:
        self._wakeup_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGUSR1):
            self._before[number] = signal.signal(number, self._take)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        os.close(self._read)
        os.close(self._write)

    def fileno(self) -> int:
        """Return the descriptor to wait on."""
        return self._read

    def take_hurry(self) -> bool:
        """Return whether a hurry was wished since the last call."""
        with contextlib.suppress(BlockingIOError):
            while os.read(self._read, 64):
                pass
        wished, self._hurry = self._hurry, False
        return wished

    def _take(self, number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGUSR1:
            self._hurry = True
        else:
            self.is_stopping = True
