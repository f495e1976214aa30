"""What shows only after a while: the idle processor, and the memory under a monkey."""

import time
from typing import Any

from kiosk.screen.gauge.body import cpu_share, weight
from kiosk.screen.gauge.subject import SETTLE_MS, Subject
from kiosk.screen.gauge.wandering import Monkey
from kiosk.screen.glass import TextSize
from kiosk.screen.memory import resident
from kiosk.screen.stage import CLEARED_S
from kiosk.screen.touching import pause
from kiosk.screen.visit import Place

TAPS_A_SECOND = 10
FINGER_MS = 30
WARM_SHARE = 1 / 3
WARM_S = 60.0
"""Growth counts after the first minute, or after a third of a shorter soak."""

LAP = (Place.HOME, Place.POSTINGS, Place.SEARCH, Place.ROOMS, Place.GUIDES, Place.HELP)
LAP_MS = 40
LEVEL_S = 60.0
"""The memory at a moment is the least over this long: drawn letters are kept for a while, then let go."""


def idle(subject: Subject, seconds: float) -> dict[str, Any]:
    """Leave the screen alone.

    Returns:
        ``cpu``, the share of one core in percent, how many ``frames`` were drawn, and the ``weight`` in MB.
    """
    before = len(subject.frames.swaps)
    share = cpu_share(lambda: pause(round(seconds * 1000)))
    return {"cpu": share, "frames": len(subject.frames.swaps) - before, "weight": weight()}


def soak(subject: Subject, seconds: float, seed: int) -> dict[str, Any]:
    """Let the monkey tap ten times a second, after one lap in every language and size.

    Returns:
        ``taps``; ``resident``, the memory in MB second by second; ``growth`` after the first minute in MB;
        the ``places``, ``complaints`` and ``weight`` at the end; ``late``, by how many seconds the latest tap
        was behind.
    """
    lap(subject)
    monkey, start = Monkey(subject, seed), time.monotonic()
    levels: list[float] = []
    taps, late = 0, 0.0
    while (passed := time.monotonic() - start) < seconds:
        if passed >= len(levels):
            levels.append(resident())
            del subject.frames.swaps[:]
        subject.hand.press(monkey.next_point(), FINGER_MS)()
        taps += 1
        ahead = taps / TAPS_A_SECOND - (time.monotonic() - start)
        late = max(late, -ahead)
        pause(max(0, round(ahead * 1000)))
    return {
        "taps": taps,
        "late": late,
        "resident": levels,
        "growth": growth(levels),
        "places": monkey.places,
        "complaints": subject.complaints.lines,
        "weight": weight(),
    }


def lap(subject: Subject) -> None:
    """Show what is loaded once and kept: letters of each language at each size, the lists, the keyboard."""
    stage = subject.screen.stage
    for language in stage.languages.offered:
        for size in TextSize:
            stage.session.change(language=language, text_size=size)
            for place in LAP:
                stage.go(place)
                pause(LAP_MS)
    stage.end()
    pause(round(CLEARED_S * 1000) + SETTLE_MS)


def growth(levels: list[float]) -> float:
    """Return how much memory grew after the first minute.

    Args:
        levels: the resident memory, second by second.

    Returns:
        The least of the last minute over the least of the second one, in the unit of ``levels``; of a
        shorter soak a quarter each.
    """
    warm = round(min(WARM_S, len(levels) * WARM_SHARE))
    span = max(1, min(round(LEVEL_S), len(levels) // 4))
    return min(levels[-span:]) - min(levels[warm : warm + span])
