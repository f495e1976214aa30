"""The screen as it runs on a device, opened for a measure: its ticks, its beats, its log."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from kiosk.screen.app import Screen, application
from kiosk.screen.beats import Beats
from kiosk.screen.content import Content
from kiosk.screen.gauge.frames import FrameWatch
from kiosk.screen.gauge.hand import Hand
from kiosk.screen.messages import catch_slot_errors, route_qt_messages
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.timekeeping import Timekeeper
from kiosk.screen.touching import FRAME_LIMIT_S, pause, until
from kiosk.screen.watcher import Watcher

SETTLE_MS = 1500
"""After the first frame: the warm-up, and whatever else a screen does once."""


class Complaints(logging.Handler):
    """Keeps what is logged as a warning or worse: of Qt, of QML, of the screen."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.lines.append(f"{record.name}: {record.getMessage()}")


@dataclass(frozen=True, slots=True)
class Subject:
    """The running screen, its frames, a hand to touch it, and what was complained of."""

    screen: Screen
    frames: FrameWatch
    hand: Hand
    complaints: Complaints


@contextmanager
def opened(settings: ScreenSettings) -> Iterator[Subject]:
    """Open the screen, let it settle, and close it at the end.

    Its clock starts when the newest document of the cache was issued, so that a cache that was kept
    shows what it showed when it was made.

    Args:
        settings: the device's settings.

    Raises:
        WindowMissingError: the QML could not be loaded.
        RuntimeError: there is no content, or no first frame.
    """
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    route_qt_messages()
    application()
    screen = Screen(settings, timekeeper=_clock_of(settings))
    restore = catch_slot_errors(lambda error: complaints.lines.append(repr(error)))
    frames, hand = FrameWatch(screen.window), Hand(screen.window)
    watcher = Watcher(screen.root, settings.cache_folder, screen.stage.tick)
    sink = os.open(os.devnull, os.O_WRONLY)
    Beats(screen.window, sink)
    try:
        screen.window.show()
        if not until(lambda: bool(frames.swaps), FRAME_LIMIT_S):
            raise RuntimeError("the screen drew no frame")
        screen.warm_up()
        pause(SETTLE_MS)
        yield Subject(screen, frames, hand, complaints)
    finally:
        watcher.close()
        screen.close()
        restore()
        os.close(sink)
        logging.getLogger().removeHandler(complaints)


def _clock_of(settings: ScreenSettings) -> Timekeeper:
    floor = _floor(settings.cache_folder, settings.cafe)
    start = monotonic()
    return Timekeeper(lambda: floor + timedelta(seconds=1 + monotonic() - start), lambda: True)


def _floor(folder: Path, cafe: str) -> datetime:
    content = Content(folder, cafe)
    content.poll()
    floor = content.facts.floor
    content.close()
    if floor is None:
        raise RuntimeError(f"there is no content in {folder}")
    return floor
