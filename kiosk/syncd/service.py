"""The loop of the sync service: ask when due, wake on a signal, survive everything."""

import logging
import random
import select
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.syncd.answers import FAULT, as_json
from kiosk.syncd.schedule import Rhythm, phase
from kiosk.syncd.signals import SignalPipe
from offline_cache.mailbox.control import Control, Request
from offline_cache.mailbox.wake import SCREEN, SYNC, WakeSocket, wake
from offline_cache.outcomes import Applied, Outcome, ServerBusy

log = logging.getLogger(__name__)

LOOK_S = 5.0
"""A lost wake-up costs at most this many seconds: requests are also looked for once in a while."""

SYNC_NOW = "sync-now"
"""The request to ask everything at once; its answer maps each question to its outcome."""


@dataclass(slots=True)
class Task:
    """One repeated question to the server.

    Attributes:
        name: its name in the log and in answers.
        ask: asks, and says what came of it.
        rhythm: when it is due.
        interval_s: the wished time between two questions, asked anew after each, in seconds.
        asks_server: whether "synchronise now" means this, too.
        faults: how often it ended in a fault of this program.
    """

    name: str
    ask: Callable[[], Outcome]
    rhythm: Rhythm
    interval_s: Callable[[], float]
    asks_server: bool = True
    faults: int = 0


class Service:
    """The sync service of one device.

    Args:
        folder: the cache folder.
        tasks: the questions to repeat, the most urgent first.
        identity: a text that differs from device to device; spreads the devices over the interval.
        clock: monotonic time in seconds.
    """

    def __init__(
        self, folder: Path, tasks: Iterable[Task], identity: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._folder = folder
        self._tasks = list(tasks)
        self._identity = identity
        self._clock = clock
        self._chance = random.Random(identity)  # noqa: S311 - spreads load, guards nothing

    def run(self, alive: Callable[[], object] = lambda: None) -> None:
        """Ask until SIGTERM or SIGINT; SIGUSR1 or a datagram asks at once.

        Args:
            alive: called in every turn, to tell the service manager.
        """
        with SignalPipe() as signals, WakeSocket(self._folder, SYNC) as socket:
            while not signals.is_stopping:
                alive()
                self.turn()
                select.select([signals.fileno(), socket.fileno()], [], [], self.wait_s())
                socket.drain()
                if signals.take_hurry():
                    self.hurry()

    def hurry(self) -> None:
        """Make every question to the server due."""
        for task in self._tasks:
            if task.asks_server:
                task.rhythm.hurry(self._clock())

    def wait_s(self) -> float:
        """Return how long there is nothing to do, in seconds, if nobody wakes the service."""
        due = min((task.rhythm.due for task in self._tasks), default=self._clock() + LOOK_S)
        return min(max(due - self._clock(), 0.0), LOOK_S)

    def turn(self) -> None:
        """Take the waiting requests, ask each question that is due, answer the requests."""
        requests = [request for request in self._requests() if request.kind == SYNC_NOW]
        if requests:
            self.hurry()
        outcomes = {task.name: self._ask(task) for task in self._tasks if task.rhythm.due <= self._clock()}
        if requests:
            self._answer(requests, outcomes)

    def _ask(self, task: Task) -> Mapping[str, Any]:
        try:
            outcome = task.ask()
        except Exception:
            task.faults += 1
            log.exception("%s ended in a fault of this program, number %d", task.name, task.faults)
            task.rhythm.failed(self._clock(), self._chance)
            return FAULT
        log.log(logging.INFO if outcome.ok else logging.WARNING, "%s: %s", task.name, outcome)
        self._plan(task, outcome)
        if isinstance(outcome, Applied):
            wake(self._folder, SCREEN)
        return as_json(outcome)

    def _plan(self, task: Task, outcome: Outcome) -> None:
        now = self._clock()
        task.rhythm.interval_s = task.interval_s()
        if outcome.ok:
            task.rhythm.succeeded(now, phase(self._identity + task.name, task.rhythm.interval_s))
        else:
            asked = outcome.retry_after_s if isinstance(outcome, ServerBusy) else None
            task.rhythm.failed(now, self._chance, asked)

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
