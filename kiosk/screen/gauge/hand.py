"""A hand for measuring: it finds what can be pressed, presses it, and lifts the finger when told."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.screen.touching import TargetMissingError, pause

PRESS_MS = 40
"""How long a finger rests: longer than the pressed look takes to be drawn."""


class Hand:
    """Presses and lifts one finger on a window.

    Args:
        window: the window.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def press(self, point: QPoint, rest_ms: int = PRESS_MS) -> Callable[[], None]:
        """Put the finger down, let it rest, and return what lifts it.

        Args:
            point: where, in pixels of the window.
            rest_ms: how long it rests, in milliseconds.
        """
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        pause(rest_ms)
        return lambda: self._lift(point)

    def _lift(self, point: QPoint) -> None:
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()

    def named(self, name: str) -> QPoint:
        """Return the middle of the visible item of an object name.

        Raises:
            TargetMissingError: there is none.
        """
        pending = list(self._window.contentItem().childItems())
        while pending:
            item = pending.pop(0)
            if not item.isVisible():
                continue
            if item.objectName() == name and item.isEnabled():
                return _middle(item)
            pending += item.childItems()
        raise TargetMissingError(f"there is no {name} to press")


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(item.boundingRect().center()).toPoint()
