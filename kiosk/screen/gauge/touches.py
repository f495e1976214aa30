"""From a lifted finger to the first changed frame: other screens, keys, pages."""

import time
from collections.abc import Sequence
from typing import Any

from kiosk.screen.gauge.body import weight
from kiosk.screen.gauge.subject import Subject
from kiosk.screen.gauge.wandering import Monkey
from kiosk.screen.touching import TargetMissingError, pause
from kiosk.screen.visit import Place

PAUSE_MS = 320
"""Between two measured touches: longer than the guard against double strikes and any transition."""

KEY_PAUSE_MS = 90
TURN_MS = 260
"""How long frames are watched after a page turn begins."""

MOST_TRIES = 20
"""Touches for one change of screen at most; the monkey also touches what changes nothing."""


def screens(subject: Subject, count: int, seed: int) -> dict[str, Any]:
    """Walk from screen to screen.

    Returns:
        ``seconds`` of each change, the touched ``places``, and the ``weight`` in MB at the end.
    """
    monkey, seconds = Monkey(subject, seed), []
    for _ in range(count * MOST_TRIES):
        lift = subject.hand.press(monkey.next_point(keys=False, blind=False))
        taken = subject.frames.first_change(lift, lambda: subject.screen.frame.turn)
        if taken is not None:
            seconds.append(taken)
        pause(PAUSE_MS)
        if len(seconds) == count:
            break
    return {"seconds": seconds, "places": monkey.places, "weight": weight()}


def keys(subject: Subject, words: Sequence[Sequence[str]]) -> dict[str, Any]:
    """Type words key by key into the search, emptying it after each.

    Args:
        subject: the screen.
        words: for each word its keys, in jamo.

    Returns:
        ``seconds`` of each key, and how many found something.
    """
    subject.screen.stage.go(Place.SEARCH)
    pause(PAUSE_MS)
    points = {key: subject.hand.named(f"key.{key}") for key in {key for word in words for key in word}}
    clear, seconds, hits = subject.hand.named("key.clear"), [], 0
    search = subject.screen.search
    for word in words:
        for key in word:
            lift = subject.hand.press(points[key])
            taken = subject.frames.first_change(lift, lambda: (search.props.text, search.props.composing))
            if taken is not None:
                seconds.append(taken)
            hits += bool(search.props.cards)
            pause(KEY_PAUSE_MS)
        subject.hand.press(clear)()
        pause(KEY_PAUSE_MS)
    return {"seconds": seconds, "hits": hits}


def pages(subject: Subject, count: int) -> dict[str, Any]:
    """Turn pages of the postings, forward and back at the ends.

    Returns:
        ``seconds`` to the first changed frame of each turn, and the ``intervals`` between the frames of it.
    """
    subject.screen.stage.go(Place.POSTINGS)
    pause(PAUSE_MS)
    model, name = subject.screen.postings, "pager.next"
    seconds: list[float] = []
    intervals: list[float] = []
    for _ in range(count):
        try:
            point = subject.hand.named(name)
        except TargetMissingError:
            name = "pager.previous" if name == "pager.next" else "pager.next"
            point = subject.hand.named(name)
        lift = subject.hand.press(point)
        start = time.perf_counter()
        taken = subject.frames.first_change(lift, lambda: model.props.page)
        pause(TURN_MS)
        if taken is not None:
            seconds.append(taken)
            intervals += subject.frames.intervals_since(start + taken)
        pause(KEY_PAUSE_MS)
    return {"seconds": seconds, "intervals": intervals}
