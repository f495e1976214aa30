"""Letting go of drawn letters: Qt keeps a picture of each in each size it ever drew, without a limit."""

import logging
import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QFontDatabase

from kiosk.screen.fonts import FILES
from kiosk.screen.memory import give_back, mapped, owned, put_back

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 2_000
GROWN_MB = 12.0
"""Letters may take this much until a moment without a touch."""

OVERGROWN_MB = 24.0
"""With this much they go between two touches: drawing anew those that are seen lasts two or three frames."""

FLOODED_MB = 32.0
"""With this much they go at once."""

READ_MB = 12.0
"""So much of the font files may stay in memory; each drawn letter brings its neighbourhood along."""

FONTS = (".otf", ".ttf", ".ttc")
STILL_S = 1.0
BETWEEN_TOUCHES_S = 0.25
LOOK_AGAIN_MS = 100


class Letters(QObject):
    """Watches how the process grows, and drops what fonts have kept.

    Args:
        parent: owns this.
        still_s: says for how long nobody has touched the screen, in seconds.
        weigh: gives the memory that the process alone has, in MB.
    """

    def __init__(
        self, parent: QObject, still_s: Callable[[], float], weigh: Callable[[], float] = owned
    ) -> None:
        super().__init__(parent)
        self._still_s = still_s
        self._weigh = weigh
        self._least: float | None = None
        self._least_mapped = math.inf
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Begin to watch; what the process weighs now is what it needs."""
        self._least = self._weigh()
        self._timer.start(LOOK_EVERY_MS)

    @Slot()
    def look(self) -> None:
        """Let go if it is time, or look again soon if only a finger is in the way."""
        self._put_files_back()
        weight = self._weigh()
        self._least = weight if self._least is None else min(weight, self._least)
        grown, still_s = weight - self._least, self._still_s()
        if (
            (grown > GROWN_MB and still_s > STILL_S)
            or (grown > OVERGROWN_MB and still_s > BETWEEN_TOUCHES_S)
            or grown > FLOODED_MB
        ):
            self.let_go()
        self._timer.setInterval(LOOK_AGAIN_MS if grown > OVERGROWN_MB else LOOK_EVERY_MS)

    @Slot()
    def let_go(self) -> None:
        """Drop the letters of all fonts; those that are seen are drawn anew with the next frame."""
        # Qt has no call for it, but empties its caches whenever a font comes or goes.
        QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFont(str(FILES[-1])))
        give_back()
        put_back(FONTS)
        self._least = self._weigh()
        log.debug("let go of letters; %.0f MB are left", self._least)

    def _put_files_back(self) -> None:
        if mapped() > self._least_mapped + READ_MB:
            put_back(FONTS)
        self._least_mapped = min(mapped(), self._least_mapped)
