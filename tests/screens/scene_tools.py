"""Small means to arrange a scene with."""

from collections.abc import Iterator

from item_walk import is_a
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.capture import Scene
from kiosk.screen.touching import pause


def act(scene: Scene, name: str) -> None:
    """Act on the visible control of an object name, as a tap would.

    Raises:
        LookupError: there is none.
    """
    shown = items(scene.shown.window.contentItem())
    found = next((item for item in shown if item.objectName() == name), None)
    if found is None:
        raise LookupError(f"no visible item is called {name!r}")
    QMetaObject.invokeMethod(found, "activated")
    pause(30)


def press_first(scene: Scene, component: str) -> None:
    """Act on the first visible control that is a component.

    Raises:
        LookupError: there is none.
    """
    found = next((item for item in items(scene.shown.window.contentItem()) if is_a(item, component)), None)
    if found is None:
        raise LookupError(f"no visible item is a {component}")
    QMetaObject.invokeMethod(found, "activated")
    pause(30)


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Give the visible items below an item."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


def named_items(window: QQuickWindow) -> Iterator[tuple[str, QQuickItem]]:
    """Give the visible controls of a window with their accessible names."""
    for item in items(window.contentItem()):
        if item.isEnabled() and is_a(item, "TouchSurface"):
            yield str(item.property("accessibleName")), item
