"""The same touches and turns on the plain window, as the scale for those on the screen."""

import time
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.screen.app import application
from kiosk.screen.gauge.body import weight
from kiosk.screen.gauge.frames import FrameWatch
from kiosk.screen.gauge.hand import Hand
from kiosk.screen.gauge.plain import open_plain
from kiosk.screen.gauge.touches import KEY_PAUSE_MS, TURN_MS
from kiosk.screen.touching import FRAME_LIMIT_S, pause, until


def bare(count: int) -> dict[str, Any]:
    """Tap the plain window, first without and then with a slide.

    Returns:
        ``seconds`` from lifting to the first changed frame, the ``intervals`` between the frames of slides,
        and the ``weight`` in MB.
    """
    application()
    engine = QQmlApplicationEngine()
    window = open_plain(engine)
    frames, hand = FrameWatch(window), Hand(window)
    window.show()
    until(lambda: bool(frames.swaps), FRAME_LIMIT_S)
    middle = QPoint(window.width() // 2, window.height() // 2)
    seconds: list[float] = []
    intervals: list[float] = []
    for turn in range(2 * count):
        window.setProperty("moves", turn >= count)
        lift = hand.press(middle)
        start = time.perf_counter()
        taken = frames.first_change(lift, lambda: window.property("turns"))
        pause(TURN_MS)
        if taken is None:
            continue
        if turn < count:
            seconds.append(taken)
        else:
            intervals += frames.intervals_since(start + taken)
        pause(KEY_PAUSE_MS)
    window.close()
    return {"seconds": seconds, "intervals": intervals, "weight": weight()}
