"""The out-of-service picture: what it says, to eyes and to a screen reader, on every panel."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.config import Settings
from kiosk.screen.out_of_service import OutOfServicePicture
from kiosk.screen.timekeeping import Timekeeper

PANELS = [
    (1080, 1920, 27.0, 0),
    (1080, 1920, 21.5, 0),
    (1080, 1920, 32.0, 0),
    (2160, 3840, 27.0, 0),
    (1080, 1920, 27.0, 90),
    (1080, 1920, 27.0, 180),
    (1080, 1920, 27.0, 270),
    (1920, 1080, 27.0, 0),
    (1920, 1080, 21.5, 90),
]
NOW = datetime(2026, 8, 12, 5, 10, tzinfo=UTC)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(params=PANELS, ids=lambda panel: f"{panel[0]}x{panel[1]} {panel[2]:g} inch {panel[3]}")
def picture(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[OutOfServicePicture]:
    width, height, diagonal, rotation = request.param
    QAccessible.setActive(True)
    panel = Settings(
        panel_width_px=width, panel_height_px=height, panel_diagonal_in=diagonal, panel_rotation=rotation
    )
    made = OutOfServicePicture(panel, "E-502", Timekeeper(lambda: NOW, lambda: True))
    made.show()
    qapp.processEvents()
    yield made
    made.view.close()


def spoken(node: QAccessibleInterface) -> list[str]:
    names = [node.text(QAccessible.Text.Name)]
    for index in range(node.childCount()):
        names += spoken(node.child(index))
    return [name for name in names if name]


def texts(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            if child.property("paintedWidth") and child.property("text"):
                yield child
            yield from texts(child)


def test_it_says_what_to_do_instead(picture: OutOfServicePicture) -> None:
    heard = spoken(QAccessible.queryAccessibleInterface(picture.view))
    assert "잠시 쉬는 중입니다" in heard
    assert "스터디룸, 안내데스크에서 바로 신청" in heard
    assert "채용공고, job.seoul.go.kr" in heard
    assert "전화, 120 다산콜센터" in heard
    assert any(name.endswith("번호 E-502") for name in heard)


def test_every_word_is_on_the_glass(picture: OutOfServicePicture) -> None:
    found = list(texts(picture.view.rootObject()))
    assert len(found) >= 10
    assert "오후 2:10" in [item.property("text") for item in found]
    for item in found:
        place = item.mapRectToScene(item.boundingRect())
        assert place.left() >= 0, item.property("text")
        assert place.top() >= 0, item.property("text")
        assert place.right() <= picture.view.width(), item.property("text")
        assert place.bottom() <= picture.view.height(), item.property("text")
        assert item.property("paintedWidth") <= item.width() + 1, item.property("text")


def test_it_is_drawn_with_the_products_letters(picture: OutOfServicePicture) -> None:
    image = picture.view.grabWindow()
    places = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)]
    colours = {image.pixelColor(x, y).name() for x, y in places}
    assert {"#0b50d0", "#f9f6f0"} <= colours
    families = {item.property("font").family() for item in texts(picture.view.rootObject())}
    assert families == {"Pretendard GOV", "lucide"}


def test_the_clock_follows(picture: OutOfServicePicture) -> None:
    picture.view.rootObject().setProperty("clockText", "오전 0:00")
    picture.refresh()
    assert picture.view.rootObject().property("clockText") == "오후 2:10"


@pytest.mark.parametrize("synchronised", [False, None])
def test_a_clock_that_nobody_set_is_not_shown(qapp: QGuiApplication, synchronised: bool | None) -> None:
    made = OutOfServicePicture(Settings(), "E-502", Timekeeper(lambda: NOW, lambda: synchronised))
    assert made.view.rootObject().property("clockText") == ""
    made.view.close()


def test_it_is_turned_with_its_panel(picture: OutOfServicePicture, request: pytest.FixtureRequest) -> None:
    width, height, _, rotation = request.node.callspec.params["picture"]
    upright = rotation % 180 == 0
    assert (picture.view.width(), picture.view.height()) == ((width, height) if upright else (height, width))
    first, last = (
        next(item for item in texts(picture.view.rootObject()) if begins in item.property("text"))
        for begins in ("잠시 쉬는", "번호 E-502")
    )
    middles = [item.mapRectToScene(item.boundingRect()).center() for item in (first, last)]
    down = middles[1] - middles[0]
    assert {0: down.y(), 90: -down.x(), 180: -down.y(), 270: down.x()}[rotation] > 100
    theme = picture.view.engine().singletonInstance("Theme", "Theme")
    assert (theme.property("screenWidth"), theme.property("screenHeight")) == (width, height)


def test_it_ends_when_asked() -> None:
    program = (
        "import sys; from kiosk.config import Settings; from kiosk.screen import out_of_service as picture;"
        "old = picture.OutOfServicePicture.show;"
        "picture.OutOfServicePicture.show = lambda self: (old(self), print('shown', flush=True));"
        "sys.exit(picture.run(Settings(), 'E-501'))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    with process:
        assert process.stdout.readline() == "shown\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == -signal.SIGTERM
