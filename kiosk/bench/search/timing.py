"""Taking times."""

import gc
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Final, Self, TypeVar

T = TypeVar("T")

ROUNDS: Final = 3


class Watch:
    """Takes the time of a `with` block."""

    seconds = 0.0

    def __enter__(self) -> Self:
        self._start = time.perf_counter()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.seconds = time.perf_counter() - self._start


@contextmanager
def no_collection() -> Iterator[None]:
    """Keep the garbage collector out of what is measured, as `timeit` does."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def median_seconds(work: Callable[[], object], times: int) -> float:
    """Return the median time of some calls.

    Args:
        work: What to call.
        times: How often.
    """
    found = []
    for _ in range(times):
        with Watch() as watch:
            work()
        found.append(watch.seconds)
    return statistics.median(found)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least `share` of all do not exceed.

    Args:
        values: At least one.
        share: Between 0 and 1.
    """
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, max(0, -int(-share * len(ranked) // 1) - 1))]


def timed(work: Callable[[T], object], states: Sequence[T], budget: float) -> list[float]:
    """Return the best of three times for each state: what else the machine does can only add to a time.

    The times are taken in whole rounds, so that no state is asked twice in a row.

    Args:
        work: What to time.
        states: In an order that says nothing.
        budget: Seconds to spend; when the first round has used a third of it, the rest is left out.
    """
    rounds: list[list[float]] = []
    number = len(states)
    with no_collection():
        for _ in range(ROUNDS):
            times: list[float] = []
            start = time.perf_counter()
            for state in states[:number]:
                with Watch() as watch:
                    work(state)
                times.append(watch.seconds)
                if not rounds and time.perf_counter() - start > budget / ROUNDS:
                    break
            number = len(times)
            rounds.append(times)
    return [min(times) for times in zip(*rounds, strict=True)]
