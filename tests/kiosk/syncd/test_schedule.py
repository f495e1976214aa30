"""When the sync service asks again."""

import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.syncd.schedule import BACKOFF_CAP_S, Rhythm, phase

INTERVAL_S = 60.0
names = st.text(min_size=1, max_size=20)


@given(names)
def test_a_device_keeps_its_place_in_the_interval(name):
    assert phase(name, INTERVAL_S) == phase(name, INTERVAL_S)
    assert 0 <= phase(name, INTERVAL_S) < INTERVAL_S


def test_ten_thousand_devices_that_start_together_do_not_ask_together():
    seconds = [int(phase(f"device-{number}", INTERVAL_S)) for number in range(10_000)]
    busiest = max(seconds.count(second) for second in range(60))
    assert busiest < 2 * 10_000 / 60


@given(st.floats(0, 1e7), st.floats(0, INTERVAL_S, exclude_max=True))
def test_after_a_success_the_next_question_is_half_to_one_and_a_half_intervals_away(now, offset):
    rhythm = Rhythm(INTERVAL_S, due=now)
    rhythm.succeeded(now, offset)
    assert INTERVAL_S / 2 - 1e-6 <= rhythm.due - now <= 1.5 * INTERVAL_S + 1e-6


@given(st.integers(1, 200), st.integers(0, 2**32))
def test_failures_wait_longer_but_never_longer_than_the_interval(times, seed):
    rhythm = Rhythm(INTERVAL_S, due=0)
    for _ in range(times):
        rhythm.failed(100.0, random.Random(seed))
    assert 101.0 <= rhythm.due <= 100.0 + INTERVAL_S


def test_the_server_can_ask_for_patience_but_not_for_ever():
    rhythm = Rhythm(INTERVAL_S, due=0)
    rhythm.failed(0.0, random.Random(1), retry_after_s=120)
    assert rhythm.due >= 120
    rhythm.failed(0.0, random.Random(1), retry_after_s=10**9)
    assert rhythm.due <= BACKOFF_CAP_S + INTERVAL_S


def test_success_forgets_the_failures():
    rhythm = Rhythm(INTERVAL_S, due=0)
    for _ in range(5):
        rhythm.failed(0.0, random.Random(1))
    rhythm.succeeded(0.0, 0.0)
    assert rhythm.failures == 0
