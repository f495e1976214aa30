"""The loop of the sync service: ask when due, wake on a signal, survive everything."""

import contextlib
import logging
import select
import signal
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.signals import SignalSocket
from kiosk.syncd.errands import Errands
from kiosk.syncd.tasks import Task, Tasks
from offline_cache.mailbox.control import Control, Request
from offline_cache.mailbox.wake import SCREEN, SYNC, WakeSocket, wake

log = logging.getLogger(__name__)

_STOP_SIGNALS = {signal.SIGTERM, signal.SIGINT}
LOOK_S = 5.0
"""A lost wake-up costs at most this many seconds: requests are also looked for once in a while."""

SYNC_NOW = "sync-now"
"""The request to ask everything at once; its answer maps each question to its outcome."""


class Service:
    """The sync service of one device.

    Args:
        folder: the cache folder.
        tasks: the questions to repeat, the most urgent first.
        identity: a text that differs from device to device; spreads the devices over the interval.
        clock: monotonic time in seconds.
        errands: what is carried to central beside the questions; ``None`` for nothing.
    """

    def __init__(
        self,
        folder: Path,
        tasks: Iterable[Task],
        identity: str,
        clock: Callable[[], float] = time.monotonic,
        errands: Errands | None = None,
    ) -> None:
        self._folder = folder
        self._tasks = Tasks(tasks, identity, clock, lambda: wake(folder, SCREEN))
        self._errands = errands

    def run(self, alive: Callable[[], object] = lambda: None) -> None:
        """Ask until SIGTERM or SIGINT; SIGUSR1 or a datagram asks at once.

        Args:
            alive: called in every turn, to tell the service manager.
        """
        watched = (*_STOP_SIGNALS, signal.SIGUSR1)
        with SignalSocket(watched) as signals, WakeSocket(self._folder, SYNC) as socket, self._carrying():
            while True:
                alive()
                self.turn()
                select.select([signals.read_end.fileno(), socket.fileno()], [], [], self.wait_s())
                if socket.drain() and self._errands is not None:
                    self._errands.wake()
                came = signals.take()
                if came & _STOP_SIGNALS:
                    return
                if signal.SIGUSR1 in came:
                    self.hurry()

    def _carrying(self) -> contextlib.AbstractContextManager[object]:
        return contextlib.nullcontext() if self._errands is None else self._errands

    def hurry(self) -> None:
        """Make every question to the server due, and send what waits."""
        self._tasks.hurry()
        if self._errands is not None:
            self._errands.hurry()

    def wait_s(self) -> float:
        """Return how long there is nothing to do, in seconds, if nobody wakes the service."""
        return self._tasks.wait_s(LOOK_S)

    def turn(self) -> None:
        """Take the waiting requests, ask each question that is due, answer the requests."""
        requests = [request for request in self._requests() if request.kind == SYNC_NOW]
        if requests:
            self.hurry()
        outcomes = self._tasks.turn()
        if requests:
            self._answer(requests, outcomes)

    def _requests(self) -> list[Request]:
        try:
            with Control.open(self._folder) as control:
                return control.open_requests(datetime.now(UTC))
        except Exception:
            log.exception("the requests of the screen cannot be read")
            return []

    def _answer(self, requests: list[Request], outcomes: Mapping[str, Mapping[str, Any]]) -> None:
        try:
            with Control.open(self._folder) as control:
                for request in requests:
                    control.answer(request.id, outcomes)
        except Exception:
            log.exception("the requests of the screen cannot be answered")
            return
        wake(self._folder, SCREEN)
