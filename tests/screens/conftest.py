"""Fixtures of the judge: one house for all scenes, one shot of each."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from scene_house import House
from scene_table import Row, catalogue, play, prepare
from tree_shot import Shot

from kiosk.screen.app import prepare as prepare_application


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def house(
    qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[House]:
    """The windows and caches that the scenes need, and how those are shown plainly that are compared."""
    prepare_application()
    house = House(tmp_path_factory.mktemp("house"))
    chosen = (getattr(item, "callspec", None) for item in request.session.items)
    prepare(house, [call.params["scene"] for call in chosen if call and "scene" in call.params])
    yield house
    house.close()


@pytest.fixture(scope="session", params=list(catalogue()), ids=lambda row: row.name)
def scene(request: pytest.FixtureRequest, house: House) -> tuple[Row, tuple[Shot, ...]]:
    """A scene of the catalogue and the pages it shows; all tests of a scene follow each other."""
    row: Row = request.param
    return row, play(house, row)


@pytest.fixture
def scene_home(house: House) -> Shot:
    """The plain home screen."""
    return play(house, next(catalogue()))[0]
