"""The repeated questions to the server: each is asked when it is due, and planned anew by how it ended."""

import logging
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.syncd.answers import FAULT, as_json
from kiosk.syncd.schedule import Rhythm, phase
from offline_cache.outcomes import Applied, Paused, ServerBusy
from offline_cache.uplink.outcomes import UplinkOutcome

log = logging.getLogger(__name__)


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
    ask: Callable[[], UplinkOutcome]
    rhythm: Rhythm
    interval_s: Callable[[], float]
    asks_server: bool = True
    faults: int = 0


class Tasks:
    """The questions of one thread.

    Args:
        tasks: the questions, the most urgent first.
        identity: a text that differs from device to device; spreads the devices over the interval.
        clock: monotonic time in seconds.
        on_applied: called when new content is in the store.
    """

    def __init__(
        self,
        tasks: Iterable[Task],
        identity: str,
        clock: Callable[[], float],
        on_applied: Callable[[], object] = lambda: None,
    ) -> None:
        self._tasks = list(tasks)
        self._identity = identity
        self._clock = clock
        self._on_applied = on_applied
        self._chance = random.Random(identity)  # noqa: S311 - spreads load, guards nothing

    def hurry(self) -> None:
        """Make every question to the server due."""
        for task in self._tasks:
            if task.asks_server:
                task.rhythm.hurry(self._clock())

    def wait_s(self, longest_s: float) -> float:
        """Return how long nothing is due, in seconds, at most ``longest_s``."""
        due = min((task.rhythm.due for task in self._tasks), default=self._clock() + longest_s)
        return min(max(due - self._clock(), 0.0), longest_s)

    def turn(self) -> dict[str, Mapping[str, Any]]:
        """Ask each question that is due and return what came of it, by name."""
        return {task.name: self._ask(task) for task in self._tasks if task.rhythm.due <= self._clock()}

    def _ask(self, task: Task) -> Mapping[str, Any]:
        try:
            outcome = task.ask()
            log.log(logging.INFO if outcome.ok else logging.WARNING, "%s: %s", task.name, outcome)
            self._plan(task, outcome)
        except Exception:
            task.faults += 1
            log.exception("%s ended in a fault of this program, number %d", task.name, task.faults)
            task.rhythm.failed(self._clock(), self._chance)
            return FAULT
        if isinstance(outcome, Applied):
            self._on_applied()
        return as_json(outcome)

    def _plan(self, task: Task, outcome: UplinkOutcome) -> None:
        now = self._clock()
        task.rhythm.interval_s = task.interval_s()
        if isinstance(outcome, Paused):
            task.rhythm.hurry(now)
        elif outcome.ok:
            task.rhythm.succeeded(now, phase(self._identity + task.name, task.rhythm.interval_s))
        else:
            asked = outcome.retry_after_s if isinstance(outcome, ServerBusy) else None
            task.rhythm.failed(now, self._chance, asked)
