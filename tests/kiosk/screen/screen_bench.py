"""The real window on a bench: its clocks move when told, a finger taps it, frames are grabbed."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import zxingcpp
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem
from screen_seed import CAFE, NOW, Folder

from kiosk.screen.app import Screen
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.sound.player import Sound
from kiosk.screen.timekeeping import Timekeeper
from kiosk.screen.touching import Finger, Target, find, pause, targets, until
from kiosk.screen.visit import Place

MOST_PAGES = 20
SETTLE_S = 10.0
GUARD_MS = 60
"""The guard against second strikes, shorter than a visitor's: most tests strike once and wait for it."""


class Bench:
    """Holds one screen."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = Folder(path)
        self.now: datetime = NOW
        self.monotonic_s = 1000.0
        self.synchronised: bool | None = True
        self.settings = ScreenSettings(cache_folder=path, cafe=CAFE, channel="test", motion=False)
        self.heard: list[Sound] = []
        self._screen: Screen | None = None

    def open(self, **settings: object) -> Screen:
        self.settings = replace(self.settings, **settings)  # type: ignore[arg-type]
        timekeeper = Timekeeper(lambda: self.now, lambda: self.synchronised)
        self._screen = Screen(
            self.settings, timekeeper=timekeeper, monotonic=lambda: self.monotonic_s, sounds=self
        )
        self.finger = Finger(self._screen.window)
        self._screen.window.show()
        self.guard(GUARD_MS)
        pause(50)
        return self._screen

    def play(self, sound: Sound) -> None:
        self.heard.append(sound)

    def close(self) -> None:
        if self._screen is not None:
            self._screen.close()
            self._screen = None

    @property
    def screen(self) -> Screen:
        assert self._screen is not None
        return self._screen

    @property
    def place(self) -> Place:
        return self.screen.stage.visit.here.place

    def pass_time(self, seconds: float) -> None:
        """Let both clocks run on and the screen take note."""
        self.now += timedelta(seconds=seconds)
        self.monotonic_s += seconds
        self.tick()

    def guard(self, milliseconds: int = 250) -> None:
        """Let controls take no second touch for a time, as long as a visitor's unless told otherwise."""
        theme = self.screen.engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("guardAction", milliseconds)

    def tick(self) -> None:
        self.screen.stage.tick()
        pause(30)

    def go(self, place: Place, key: str = "") -> None:
        """Go to a screen at once, and wait until it takes touches."""
        self.screen.stage.go(place, key)
        pause(50)
        self.settle()

    def settle(self) -> None:
        """Wait until the window takes touches again after a change of screens."""
        pause(20)
        assert until(lambda: not any(item.property("enabled") for item in self.items("settling")), SETTLE_S)

    def pages(self) -> QQuickItem:
        """Return what keeps the pages, once all of them are made."""
        (pages,) = self.of_kind("Pages")
        assert until(lambda: bool(pages.property("whole")), SETTLE_S)
        return pages

    def of_kind(self, kind: str) -> list[QQuickItem]:
        """Return the items of a QML type, seen or not."""
        found, pending = [], [self.screen.window.contentItem()]
        while pending:
            item = pending.pop()
            if item.metaObject().className().startswith(f"{kind}_"):
                found.append(item)
            pending += item.childItems()
        return found

    def tap(self, begins: str, role: QAccessible.Role = QAccessible.Role.Button) -> None:
        self.tap_at(self.find(begins, role))

    def tap_at(self, target: Target) -> None:
        self.finger.tap(target)
        pause(GUARD_MS + 20)
        self.settle()

    def seen(self) -> list[Target]:
        return targets(self.screen.window)

    def words(self) -> str:
        """Return every accessible name on the screen, a line each."""
        return "\n".join(target.name for target in self.seen())

    def find(self, begins: str, role: QAccessible.Role = QAccessible.Role.Button) -> Target:
        return find(self.screen.window, begins, role)

    def grab(self) -> QImage:
        pause(60)
        return self.screen.window.grabWindow()

    def picture(self) -> Image.Image:
        """Return what is seen."""
        image = self.grab().convertToFormat(QImage.Format.Format_RGB888)
        return Image.frombytes(
            "RGB",
            (image.width(), image.height()),
            bytes(image.constBits()),
            "raw",
            "RGB",
            image.bytesPerLine(),
        )

    def codes(self) -> list[str]:
        """Return what a phone's camera reads on the screen."""
        return [found.text for found in zxingcpp.read_barcodes(self.picture())]

    def turned_to(self, name: str) -> QQuickItem:
        """Return the item of an object name, turning pages until it is seen."""
        for _ in range(MOST_PAGES):
            found = self.items(name)
            if found:
                return found[0]
            (key,) = self.items("pager.next")
            key.activated.emit()  # type: ignore[attr-defined]
            pause(300)
        raise AssertionError(f"no page shows {name}")

    def every_code(self) -> list[str]:
        """Return what a phone reads on the pages of the screen, turned from the first to the last."""
        found = self.codes()
        for _ in range(MOST_PAGES):
            keys = self.items("pager.next")
            if not keys or keys[0].property("unavailable"):
                return found
            keys[0].activated.emit()  # type: ignore[attr-defined]
            pause(300)
            found += self.codes()
        raise AssertionError("the pages have no end")

    def items(self, name: str) -> list[QQuickItem]:
        """Return the visible items of an object name."""
        found, pending = [], list(self.screen.window.contentItem().childItems())
        while pending:
            item = pending.pop(0)
            if item.isVisible():
                if item.objectName() == name:
                    found.append(item)
                pending += item.childItems()
        return found
