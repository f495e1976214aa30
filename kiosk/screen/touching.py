"""Touching the real window at places found through the accessible tree."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

FRAME_LIMIT_S = 5.0
BETWEEN_TAPS_MS = 300
"""Longer than the guard against double strikes."""


@dataclass(frozen=True, slots=True)
class Target:
    """A node of the accessible tree: name, role, and its place in the window in pixels."""

    name: str
    role: QAccessible.Role
    x: int
    y: int
    width: int
    height: int
    pressable: bool

    @property
    def middle(self) -> QPoint:
        """Its middle."""
        return QPoint(self.x + self.width // 2, self.y + self.height // 2)


class TargetMissingError(Exception):
    """The accessible tree has no such target; the message lists what it has."""


def targets(window: QQuickWindow) -> list[Target]:
    """Return every visible node with a name, in reading order of the tree."""
    root = QAccessible.queryAccessibleInterface(window)
    return [] if root is None else list(_nodes(root, window))


def find(window: QQuickWindow, begins: str, role: QAccessible.Role = QAccessible.Role.Button) -> Target:
    """Return the first target of a role that is named so, or else whose name begins so.

    Raises:
        TargetMissingError: there is none.
    """
    known = [target for target in targets(window) if target.role == role and target.pressable]
    for fits in (begins.__eq__, lambda name: name.startswith(begins)):
        found = next((target for target in known if fits(target.name)), None)
        if found is not None:
            return found
    names = " | ".join(target.name for target in known)
    raise TargetMissingError(f"nothing to press begins with {begins!r}; there is: {names}")


class Finger:
    """Taps a window by touch events.

    Args:
        window: the window.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._frames = 0
        # Queued, because the signal may come from the render thread.
        window.frameSwapped.connect(self._count, Qt.ConnectionType.QueuedConnection)

    def tap(self, target: Target) -> float:
        """Tap the middle of a target.

        Returns:
            Seconds from lifting the finger to the next frame.
        """
        point = target.middle
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        pause(20)
        before, start = self._frames, time.monotonic()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()
        self._window.update()
        until(lambda: self._frames > before, FRAME_LIMIT_S)
        return time.monotonic() - start

    def tap_named(self, begins: str, role: QAccessible.Role = QAccessible.Role.Button) -> float:
        """Tap the first target whose name begins with some words.

        Raises:
            TargetMissingError: there is none.
        """
        taken = self.tap(find(self._window, begins, role))
        pause(BETWEEN_TAPS_MS)
        return taken

    def saw_frame(self) -> bool:
        """Return whether the window has shown a frame."""
        return self._frames > 0

    def _count(self) -> None:
        self._frames += 1


def pause(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool], limit_s: float) -> bool:
    """Let the event loop run until something is so; return whether it became so in time."""
    end = time.monotonic() + limit_s
    while not done():
        if time.monotonic() > end:
            return False
        pause(2)
    return True


def _nodes(node: QAccessibleInterface, window: QQuickWindow) -> Iterator[Target]:
    # Interfaces die with their items: each is read at once and never kept over a turn of the event loop.
    target = _target(node, window)
    if target is not None:
        yield target
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield from _nodes(child, window)


def _target(node: QAccessibleInterface, window: QQuickWindow) -> Target | None:
    state, name = node.state(), node.text(QAccessible.Text.Name)
    rect = node.rect()
    if not name or state.invisible or rect.isEmpty():
        return None
    corner = window.mapFromGlobal(rect.topLeft())
    return Target(
        name=name,
        role=node.role(),
        x=corner.x(),
        y=corner.y(),
        width=rect.width(),
        height=rect.height(),
        pressable=not state.disabled,
    )
