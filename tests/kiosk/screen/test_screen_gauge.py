"""The gauge: which frame counts as the first changed one, and what counts as growth."""

import random
import time

import pytest
from PySide6.QtCore import QPoint
from screen_bench import Bench

from kiosk.screen.gauge.frames import FrameWatch
from kiosk.screen.gauge.hand import Hand
from kiosk.screen.gauge.lasting import growth
from kiosk.screen.touching import BETWEEN_TAPS_MS, TargetMissingError, pause


def test_a_frame_counts_once_the_models_changed_and_it_looks_different(bench: Bench) -> None:
    frames, hand = FrameWatch(bench.screen.window), Hand(bench.screen.window)
    before = bench.grab()
    lift = hand.press(hand.named("home.postings"))
    start = time.perf_counter()
    taken = frames.first_change(lift, lambda: bench.screen.frame.turn)
    assert taken is not None
    assert 0 < taken <= time.perf_counter() - start
    assert bench.grab() != before


def test_a_touch_that_changes_nothing_is_not_counted(bench: Bench) -> None:
    frames, hand = FrameWatch(bench.screen.window), Hand(bench.screen.window)
    corner = QPoint(4, 4)
    assert frames.first_change(hand.press(corner), lambda: bench.screen.frame.turn) is None


def test_frames_before_the_change_do_not_count(bench: Bench) -> None:
    """A change that comes late is timed by its own frame, though others were drawn before it."""
    frames, window = FrameWatch(bench.screen.window), bench.screen.window

    def late() -> None:
        for _ in range(5):
            window.update()
            pause(20)
        bench.screen.stage.refresh()
        bench.screen.stage.turn += 1

    taken = frames.first_change(lambda: (late(), window.update())[0], lambda: bench.screen.stage.turn)
    assert taken is not None
    assert taken >= 0.1
    assert len(frames.swaps) > 2


def test_what_cannot_be_pressed_is_named(bench: Bench) -> None:
    with pytest.raises(TargetMissingError, match=r"key\.ㅊ"):
        Hand(bench.screen.window).named("key.ㅊ")
    pause(BETWEEN_TAPS_MS)


def test_growth_is_what_comes_after_the_first_minute() -> None:
    rng = random.Random(1)
    noisy = [rng.uniform(-0.1, 0.1) for _ in range(300)]
    warm = [100 + min(second, 60) / 3 for second in range(300)]
    assert abs(growth([level + noise for level, noise in zip(warm, noisy, strict=True)])) < 0.3
    leak = [level + 0.02 * second for second, level in enumerate(warm)]
    assert growth(leak) == pytest.approx(0.02 * 180, abs=0.2)
    kept_for_a_while = [level + second % 37 for second, level in enumerate(warm)]
    assert growth(kept_for_a_while) == pytest.approx(0, abs=0.2)
