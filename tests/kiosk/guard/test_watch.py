"""The decisions of the guard, from times alone."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guard.limits import Limits
from kiosk.guard.watch import Fault, Step, Watch

LIMITS = Limits()


def drawing(now: float = 0.0) -> Watch:
    watch = Watch(LIMITS, now)
    watch.started(now)
    watch.beat(now)
    return watch


def test_the_screen_is_started_at_once() -> None:
    assert Watch(LIMITS, 5.0).step(5.0) is Step.START


def test_the_first_frame_has_more_time_than_the_next_ones() -> None:
    watch = Watch(LIMITS, 0.0)
    watch.started(0.0)
    assert watch.step(29.9) is Step.WAIT
    assert watch.step(30.0) is Step.KILL
    assert watch.silence is Fault.NEVER_DREW
    watch.beat(29.0)
    assert watch.step(38.9) is Step.WAIT
    assert watch.step(39.0) is Step.KILL
    assert watch.silence is Fault.SILENT


def test_the_waits_grow_and_the_last_one_repeats() -> None:
    watch, now, waits = Watch(LIMITS, 0.0), 0.0, []
    for _ in range(7):
        watch.started(now)
        watch.failed(now, Fault.ENDED)
        waits.append(watch.deadline() - now)
        assert watch.step(watch.deadline() - 0.01) is Step.WAIT
        now = watch.deadline()
        assert watch.step(now) is Step.START
    assert waits == [1, 2, 5, 10, 30, 30, 30]


def test_one_frame_takes_the_fault_away_but_the_failures_stay_until_it_is_steady() -> None:
    watch = Watch(LIMITS, 0.0)
    watch.started(0.0)
    watch.failed(0.0, Fault.ENDED)
    watch.started(1.0)
    watch.beat(2.0)
    assert watch.fault is None
    assert watch.failures == 1
    watch.beat(61.9)
    assert watch.failures == 1
    watch.beat(62.0)
    assert watch.failures == 0


def test_after_too_many_failures_in_a_row_it_gives_up() -> None:
    watch = Watch(LIMITS, 0.0)
    for _ in range(LIMITS.failures):
        watch.started(0.0)
        watch.failed(0.0, Fault.ENDED)
    assert watch.step(1e9) is Step.GIVE_UP
    assert watch.deadline() < 0


def test_a_restart_on_request_is_no_failure() -> None:
    watch = drawing()
    watch.stopped_on_request(3.0)
    assert watch.step(3.0) is Step.START
    assert watch.failures == 0
    assert watch.fault is None


@given(st.lists(st.floats(0.001, 9.999), max_size=200))
def test_a_screen_that_is_never_silent_too_long_is_never_killed(pauses: list[float]) -> None:
    watch, now = drawing(), 0.0
    for pause in pauses:
        now += pause
        assert watch.step(now) is Step.WAIT
        watch.beat(now)


@given(st.floats(0, 1e6))
def test_nothing_is_due_before_the_deadline(moment: float) -> None:
    watch = drawing()
    assert (watch.step(moment) is Step.WAIT) == (moment < watch.deadline())
