"""Frame beats for the guard: a byte for a frame that really reached the screen."""

import logging
import os
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)

VARIABLE = "KIOSK_BEAT_FD"
EVERY_MS = 2000


def beat_descriptor(environment: Mapping[str, str]) -> int | None:
    """Return the descriptor of the guard's pipe; ``None`` without a guard."""
    value = environment.get(VARIABLE, "")
    return int(value) if value.isdigit() else None


class Beats(QObject):
    """Asks for a frame every two seconds and tells the guard of each that was shown.

    Args:
        window: the window, which owns this.
        descriptor: the guard's end of a pipe.
    """

    def __init__(self, window: QQuickWindow, descriptor: int) -> None:
        super().__init__(window)
        self._descriptor: int | None = descriptor
        os.set_blocking(descriptor, False)
        # An automatic connection: what a render thread swaps is told in the window's thread, as Python in the
        # render thread can deadlock with a grab. Naming a kind of connection would cost a start 12 ms.
        window.frameSwapped.connect(self._beat)
        self._timer = QTimer(self)
        # Not requestUpdate: the software renderer swaps only what was asked for in this way.
        self._timer.timeout.connect(window.update)
        self._timer.start(EVERY_MS)

    @Slot()
    def _beat(self) -> None:
        if self._descriptor is None:
            return
        try:
            os.write(self._descriptor, b".")
        except BlockingIOError:
            return
        except OSError as error:
            log.warning("the guard no longer listens: %s", error)
            self._descriptor = None
            self._timer.stop()
