"""What the sync service carries to central and back, in a thread of its own.

So a visitor who calls for help never waits for an edition, and a slow answer never delays the rooms.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from kiosk.syncd.tasks import Tasks
from offline_cache.mailbox.wake import SCREEN, wake

log = logging.getLogger(__name__)

LOOK_S = 1.0
"""A lost wake-up costs at most this many seconds."""

JOIN_S = 15.0


class Desk(Protocol):
    """Follows the requests to the staff."""

    def turn(self) -> bool:
        """Take each request one step on; return whether an answer changed."""

    def wait_s(self) -> float:
        """Return how long there is nothing to do, in seconds."""


class Errands:
    """The thread; it runs while this is entered.

    Args:
        folder: the cache folder.
        desk: follows the requests to the staff.
        make_tasks: gives the repeated questions; they may stop early when asked whether somebody waits.
    """

    def __init__(self, folder: Path, desk: Desk, make_tasks: Callable[[Callable[[], bool]], Tasks]) -> None:
        self._folder = folder
        self._desk = desk
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._hurried = threading.Event()
        self._tasks = make_tasks(self._woken.is_set)
        self._thread = threading.Thread(target=self._run, name="errands", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._woken.set()
        self._thread.join(JOIN_S)

    def wake(self) -> None:
        """Look at once whether there is a request."""
        self._woken.set()

    def hurry(self) -> None:
        """Send what waits at once."""
        self._hurried.set()
        self._woken.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            self.turn()
            self._woken.wait(min(self._desk.wait_s(), self._tasks.wait_s(LOOK_S)))

    def turn(self) -> None:
        """Follow the requests, then ask what is due; each survives every fault, also the other's."""
        if not (self._survives(self._follow) & self._survives(self._ask)):
            self._stopping.wait(LOOK_S)

    def _follow(self) -> None:
        if self._desk.turn():
            wake(self._folder, SCREEN)

    def _ask(self) -> None:
        if self._hurried.is_set():
            self._hurried.clear()
            self._tasks.hurry()
        self._tasks.turn()

    def _survives(self, errand: Callable[[], None]) -> bool:
        try:
            errand()
        except Exception:
            log.exception("the errands of the screen ended in a fault of this program")
            return False
        return True
