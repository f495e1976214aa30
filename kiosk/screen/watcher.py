"""What makes time pass on the screen: a tick each second, and the sync service's wake-ups."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from offline_cache.mailbox.wake import SCREEN, WakeSocket

log = logging.getLogger(__name__)

TICK_MS = 1000


class Watcher(QObject):
    """Calls the stage each second and when something is new.

    Args:
        parent: the owner.
        folder: the cache folder with the socket.
        tick: what to call.
    """

    def __init__(self, parent: QObject, folder: Path, tick: Callable[[], None]) -> None:
        super().__init__(parent)
        self._tick = tick
        self._socket = _listen(folder)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._pass)
        self._timer.start(TICK_MS)
        self._notifier: QSocketNotifier | None = None
        if self._socket is not None:
            kind = QSocketNotifier.Type.Read
            self._notifier = QSocketNotifier(self._socket.fileno(), kind, self)
            self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """Stop."""
        self._timer.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    @Slot()
    def _pass(self) -> None:
        self._tick()

    @Slot()
    def _woken(self) -> None:
        if self._socket is not None and self._socket.drain():
            self._tick()


def _listen(folder: Path) -> WakeSocket | None:
    try:
        return WakeSocket(folder, SCREEN)
    except OSError as error:
        log.warning("cannot be woken, looking each second instead: %s", error)
        return None
