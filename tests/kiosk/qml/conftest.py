"""Fixtures of the QML tests."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from qml_stage import Stage, register_fonts


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    register_fonts()
    QAccessible.setActive(True)


@pytest.fixture
def stage(fonts: None) -> Iterator[Callable[..., Stage]]:
    """Build stages; each must end without a QML warning."""
    made: list[Stage] = []

    def build(page: str = "", *, contrast: bool = False) -> Stage:
        made.append(Stage(contrast=contrast))
        return made[-1].load(page) if page else made[-1]

    yield build
    for one in made:
        one.close()
        assert one.warnings == []


@pytest.fixture
def count() -> Callable[[QQuickItem, str], list[tuple[object, ...]]]:
    """Collect what a QML signal sends."""

    def start(item: QQuickItem, signal: str) -> list[tuple[object, ...]]:
        sent: list[tuple[object, ...]] = []
        getattr(item, signal).connect(lambda *values: sent.append(values))
        return sent

    return start
