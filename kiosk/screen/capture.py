"""Pictures of the screens, drawn offscreen from a cache: behind ``kiosk screenshot`` and the demo."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter

from kiosk.screen.app import Screen, application
from kiosk.screen.home_facts import next_closing
from kiosk.screen.language import Language
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.timekeeping import Timekeeper, system_now, system_synchronised
from kiosk.screen.touching import pause
from kiosk.screen.visit import Asking, Browsing, Place

SETTLE_MS = 60
LATER_MIN = 8
"""How far beyond the limit the stale picture stands, in minutes."""


class CaptureError(Exception):
    """A screen cannot be drawn; the message says why."""


class FakeMonotonic:
    """A monotonic clock that moves only when told."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        """Return the reading, in seconds."""
        return self.now_s


@dataclass(frozen=True, slots=True)
class Scene:
    """What a picture is arranged from: the screen, its monotonic clock, and the text to search."""

    shown: Screen
    clock: FakeMonotonic
    text: str


def headless() -> None:
    """Choose a platform without a display; must come before the application is made."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")


def capture(
    settings: ScreenSettings,
    screen: str,
    *,
    text: str = "ㅊㄴㅇㅌ",
    language: Language = Language.KOREAN,
    system: Callable[[], datetime] = system_now,
    synchronised: Callable[[], bool | None] = system_synchronised,
) -> QImage:
    """Draw one screen.

    Args:
        settings: the device's settings.
        screen: one of :data:`SCREENS`.
        text: what stands in the search field.
        language: the language of the interface.
        system: the system's clock.
        synchronised: whether it was set by a time server.

    Raises:
        CaptureError: there is no such screen, or the cache has nothing to show on it.
    """
    if screen not in SCREENS:
        raise CaptureError(f"no screen is called {screen!r}; there are: {', '.join(SCREENS)}")
    headless()
    application()
    clock = FakeMonotonic()
    ahead = timedelta(minutes=settings.rooms_limit_min + LATER_MIN if screen == "rooms-stale" else 0)
    timekeeper = Timekeeper(lambda: system() + ahead, synchronised)
    shown = Screen(replace(settings, motion=False), timekeeper=timekeeper, monotonic=clock)
    try:
        shown.window.show()
        _speak(shown, language)
        pause(SETTLE_MS)
        SCREENS[screen](Scene(shown, clock, text))
        pause(SETTLE_MS)
        return shown.window.grabWindow()
    finally:
        shown.close()


def capture_to(
    settings: ScreenSettings,
    screen: str,
    path: Path,
    *,
    text: str = "ㅊㄴㅇㅌ",
    language: Language = Language.KOREAN,
) -> None:
    """Draw one screen into a PNG file.

    Raises:
        CaptureError: it cannot be drawn, or the file cannot be written.
    """
    save(capture(settings, screen, text=text, language=language), path)


def save(image: QImage, path: Path) -> None:
    """Write a picture.

    Raises:
        CaptureError: it is empty, or the file cannot be written.
    """
    writer = QImageWriter(str(path), QByteArray(b"png"))
    if not writer.write(image):
        raise CaptureError(f"the picture {path} cannot be written: {writer.errorString()}")


def _speak(shown: Screen, language: Language) -> None:
    if language not in shown.languages.offered:
        raise CaptureError(f"this device cannot show the language {language.value!r}; the log says why")
    shown.stage.choose(language)


def _home(scene: Scene) -> None:
    scene.shown.stage.home()


def _rooms(scene: Scene) -> None:
    scene.shown.stage.go(Place.ROOMS)


def _room(scene: Scene) -> None:
    rooms = scene.shown.content.facts.rooms
    if not rooms:
        raise CaptureError("the cafe has no rooms")
    scene.shown.stage.go(Place.ROOM, rooms[0].id)


def _postings(scene: Scene) -> None:
    scene.shown.session.change(browsing=Browsing())
    scene.shown.stage.go(Place.POSTINGS)


def _filters(scene: Scene) -> None:
    _postings(scene)
    scene.shown.stage.go(Place.FILTERS)
    interns = [
        chip for group in scene.shown.filters.props.groups for chip in group.chips if "인턴" in chip.id
    ]
    if interns:
        scene.shown.filters.pressChip(interns[0].id)


def _search(scene: Scene) -> None:
    scene.shown.stage.go(Place.SEARCH)
    model = scene.shown.search
    for character in scene.text:
        if character == " ":
            model.space()
        elif "ㄱ" <= character <= "ㅣ":
            model.jamo(character)
        else:
            model.latin(character)


def _posting(scene: Scene) -> None:
    _postings(scene)
    pause(SETTLE_MS)
    first = scene.shown.postings.props.cards
    if not first:
        raise CaptureError("there is no open posting")
    scene.shown.postings.openPosting(first[0].key)


def _basket(scene: Scene) -> None:
    _postings(scene)
    pause(SETTLE_MS)
    stage = scene.shown.stage
    for row in stage.content.ask(lambda reader: next_closing(reader, stage.now, 3), ()):
        scene.shown.postings.openPosting(row.id)
        scene.shown.posting.keep()
        scene.shown.stage.back()
    scene.shown.stage.go(Place.BASKET)


def _access(scene: Scene) -> None:
    scene.shown.stage.aids.switch_sheet()


def _help(scene: Scene) -> None:
    scene.shown.stage.go(Place.HELP)


def _attract(scene: Scene) -> None:
    scene.shown.stage.resting = True
    scene.shown.stage.refresh()


def _idle(scene: Scene) -> None:
    _postings(scene)
    pause(SETTLE_MS)
    patience = scene.shown.session.patience
    scene.clock.now_s = patience.idle_s + patience.question_s * 0.2
    scene.shown.stage.tick()


def _end(scene: Scene) -> None:
    scene.shown.session.change(asking=Asking.END)
    scene.shown.stage.refresh()


def _cleared(scene: Scene) -> None:
    scene.shown.stage.end()


def _list(place: Place) -> Callable[[Scene], None]:
    return lambda scene: scene.shown.stage.go(place)


def _first(place: Place, detail: Place) -> Callable[[Scene], None]:
    def arrange(scene: Scene) -> None:
        scene.shown.stage.go(place)
        pause(SETTLE_MS)
        model: Any = scene.shown.models[place]
        if not model.props.cards:
            raise CaptureError(f"the screen {place.value} lists nothing")
        scene.shown.stage.go(detail, model.props.cards[0].key)
        pause(SETTLE_MS)

    return arrange


def _notice(scene: Scene) -> None:
    if not scene.shown.models.home.props.notice.key:
        raise CaptureError("there is no notice")
    scene.shown.models.home.openNotice()


SCREENS: Mapping[str, Callable[[Scene], None]] = {
    "home": _home,
    "rooms": _rooms,
    "rooms-stale": _rooms,
    "room": _room,
    "postings": _postings,
    "filters": _filters,
    "search": _search,
    "posting": _posting,
    "guides": _list(Place.GUIDES),
    "guide": _first(Place.GUIDES, Place.GUIDE),
    "mentoring": _list(Place.SERVICES),
    "mentoring-detail": _first(Place.SERVICES, Place.SERVICE),
    "programmes": _list(Place.PROGRAMMES),
    "programme": _first(Place.PROGRAMMES, Place.PROGRAMME),
    "cafes": _list(Place.CAFES),
    "cafe": _first(Place.CAFES, Place.CAFE),
    "notice": _notice,
    "basket": _basket,
    "attract": _attract,
    "help": _help,
    "language": _list(Place.LANGUAGE),
    "access": _access,
    "idle": _idle,
    "end": _end,
    "cleared": _cleared,
}
"""The screens that can be drawn, by name."""
