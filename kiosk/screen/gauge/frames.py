"""When frames reach the glass, and which of them is the first that shows a change."""

import itertools
import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.touching import FRAME_LIMIT_S, until

State = Callable[[], object]


class NoFrameError(RuntimeError):
    """A change never reached the glass."""


class FrameWatch(QObject):
    """Notes the moment of every frame.

    The gauge draws in the thread of the window (``QSG_RENDER_LOOP=basic``), where a signal of the renderer
    may call Python at once.

    Args:
        window: the window, which owns this.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.swaps: list[float] = []
        self._state: State | None = None
        self._before: object = None
        self._drawing = False
        self._changed_at: float | None = None
        window.beforeSynchronizing.connect(self._read)
        window.frameSwapped.connect(self._swapped)

    def first_change(self, act: Callable[[], None], state: State) -> float | None:
        """Do something and return the seconds until its first changed frame.

        Args:
            act: lifts a finger.
            state: says what the models show; compared before and after.

        Returns:
            The seconds; ``None`` if nothing changed by the time ``act`` and the events it caused were done.

        Raises:
            NoFrameError: the state changed and no frame followed.
        """
        self._before, self._state, self._drawing, self._changed_at = state(), state, False, None
        start = time.perf_counter()
        act()
        if self._changed_at is None and state() == self._before:
            self._state = None
            return None
        if not until(lambda: self._changed_at is not None, FRAME_LIMIT_S):
            raise NoFrameError("what the models say changed, and no frame shows it")
        self._state = None
        return (self._changed_at or start) - start

    def intervals_since(self, moment: float) -> list[float]:
        """Return the seconds between the frames after a moment of ``time.perf_counter``."""
        seen = [swap for swap in self.swaps if swap >= moment]
        return [after - before for before, after in itertools.pairwise(seen)]

    def _read(self) -> None:
        if self._state is not None and self._changed_at is None:
            self._drawing = self._state() != self._before

    def _swapped(self) -> None:
        now = time.perf_counter()
        self.swaps.append(now)
        if self._drawing and self._changed_at is None:
            self._changed_at = now
