"""The worlds in which scenes are played: seeded caches, clocks that stand still, one window for many."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QImage
from reading_seed import city, notice, reading, services, with_seats
from scene_tools import items
from screen_seed import CAFE, NOW, Folder, cafes, fill, rooms_document
from tree_shot import Shot

from kiosk.screen.app import Screen
from kiosk.screen.capture import FakeMonotonic, Scene
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.timekeeping import Timekeeper
from kiosk.screen.touching import Finger, pause, until
from kiosk.screen.visit import Place

PUBLIC_URL = "https://kiosk.example.kr"
TURN_MS, SETTLE_S = 12, 10.0
ONWARD = ("pager.next", "search.show")
"""The keys that lead to the next page, from the keyboard to the hits where each stands alone."""


def full(path: Path) -> None:
    """Fill a cache with an afternoon on which there is something on every screen."""
    checked = NOW - timedelta(hours=20)
    records = [r for r in reading([notice()]) if type(r).__name__ != "MentoringLink"]
    folder = fill(path, [*records, *services(checked, passed=True)])
    folder.rooms(with_seats(replace(rooms_document(NOW), version=2)))
    folder.city(replace(city(), version=2))


def offline(path: Path) -> None:
    """Fill a cache that had its last contact the evening before."""
    full(path)
    Folder(path).synced(NOW - timedelta(minutes=1), "unreachable")


def bare(path: Path) -> None:
    """Fill a cache with the cafe and nothing to list."""
    fill(path, cafes()[:1])


def nothing(path: Path) -> None:
    """Leave a cache that no edition ever reached."""


@dataclass(frozen=True, slots=True)
class World:
    """What the device knows and when it is.

    Attributes:
        cache: fills the cache folder.
        ahead: how long after the afternoon of the seed it is.
        synchronised: whether a time server set the clock.
    """

    cache: Callable[[Path], None] = full
    ahead: timedelta = timedelta(0)
    synchronised: bool = True


PRESENT = World()


class House:
    """Plays scenes one after the other, in one window as long as cache and panel stay the same.

    Args:
        path: an empty folder for the caches.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._key: tuple[object, ...] = ()
        self._stand: Stand | None = None
        self.plain: dict[tuple[object, ...], tuple[Shot, ...]] = {}

    def stand(self, world: World, settings: Mapping[str, object]) -> "Stand":
        """Return the window of a world, as new: home before a fresh visitor."""
        key = (world.cache, *sorted(settings.items()))
        if self._stand is None or key != self._key:
            # Two engines must not load their parts by turns: Qt mixes up the types of both.
            self.close()
            folder = self._path / world.cache.__name__
            if not folder.exists():
                folder.mkdir()
                world.cache(folder)
            self._stand, self._key = Stand(folder, settings), key
        self._stand.reset(world)
        return self._stand

    def close(self) -> None:
        """Close the window, its visit ended: words are those of the whole application."""
        if self._stand is not None:
            self._stand.reset(PRESENT)
            self._stand.shown.close()
            self._stand = None


class Stand:
    """A window over a cache."""

    def __init__(self, folder: Path, settings: Mapping[str, object]) -> None:
        self.clock = FakeMonotonic()
        self.now: datetime = NOW
        self.synchronised: bool | None = True
        plain = ScreenSettings(
            cache_folder=folder, cafe=CAFE, channel="test", public_url=PUBLIC_URL, paired=True
        )
        self.settings = replace(plain, **settings)  # type: ignore[arg-type]
        timekeeper = Timekeeper(lambda: self.now, lambda: self.synchronised)
        self.shown = Screen(self.settings, timekeeper=timekeeper, monotonic=self.clock)
        theme = self.shown.engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("motion", False)
        self.theme = theme
        # It listens to the window and so must live as long.
        self.finger = Finger(self.shown.window)

    @property
    def px_per_mm(self) -> float:
        return float(self.theme.property("pxPerMm"))

    def reset(self, world: World) -> None:
        """Put home before a fresh visitor, at the time of a world."""
        stage = self.shown.stage
        until(lambda: not stage.cleared, 3.0)
        self.now, self.synchronised = NOW + world.ahead, world.synchronised
        self.clock.now_s = 0.0
        stage.resting = False
        stage.session.wipe()
        stage.tick()
        # A page that is left and entered again begins at its beginning.
        stage.go(Place.HELP)
        stage.home()
        self.shown.window.show()
        pause(TURN_MS)

    def scene(self, text: str) -> Scene:
        """Return what a scene is arranged from."""
        return Scene(self.shown, self.clock, text)

    def grab(self) -> QImage:
        """Return the picture once nothing moves any more."""
        assert until(lambda: not self.shown.search.hits.looks_on, SETTLE_S)
        pause(TURN_MS)
        before = self.shown.window.grabWindow()
        for _ in range(20):
            pause(TURN_MS)
            after = self.shown.window.grabWindow()
            if after == before:
                break
            before = after
        return after

    @property
    def next_key(self) -> QObject | None:
        """The key to the next page, if there is one."""
        keys = (item for item in items(self.shown.window.contentItem()) if item.objectName() in ONWARD)
        return next((key for key in keys if key.isEnabled()), None)

    def turn(self) -> bool:
        """Turn to the next page; return whether there is one."""
        key = self.next_key
        if key is not None:
            QMetaObject.invokeMethod(key, "activated")
            pause(TURN_MS)
        return key is not None
