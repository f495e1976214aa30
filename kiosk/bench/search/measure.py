"""What one engine does with the typing states: times, and how much of the exact scan's rows it shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.bench.search.engines import Engine
from kiosk.bench.search.exact import Answer
from kiosk.bench.search.states import State
from kiosk.bench.search.timing import percentile, timed


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of one engine.

    Attributes:
        name: of the engine.
        by_tier: whether word-start hits come first.
        states: how many states were asked; fewer than all where time ran out.
        p50: median time of a list, in seconds.
        p99: the time that 99 % of the lists do not exceed, in seconds.
        slowest: the time of the slowest list, in seconds.
        recall: share of the exact scan's rows that the lists have.
        empty: states that show an empty list where the exact scan has hits.
        size: bytes of the index.
        build: seconds that building it took.
    """

    name: str
    by_tier: bool
    states: int
    p50: float
    p99: float
    slowest: float
    recall: float
    empty: int
    size: int
    build: float


def figures(
    engine: Engine, build: float, states: Sequence[State], answers: Sequence[Answer], budget: float
) -> Figures:
    """Measure one engine that has been built.

    Args:
        engine: The engine.
        build: Seconds that building took.
        states: What to ask.
        answers: The exact scan's rows for each.
        budget: Seconds to spend on asking.
    """
    for state in states[:20]:
        engine.ask(state)
    times = timed(engine.ask, states, budget)
    asked = list(zip(states[: len(times)], answers, strict=False))
    wanted = got = empty = 0
    for state, answer in asked:
        right = set(answer.by_tier if engine.by_tier else answer.by_deadline)
        shown = {row[0] for row in engine.ask(state)}
        wanted += len(right)
        got += len(right & shown)
        empty += bool(right) and not shown
    return Figures(
        engine.name,
        engine.by_tier,
        len(times),
        percentile(times, 0.5),
        percentile(times, 0.99),
        max(times),
        got / wanted if wanted else 1.0,
        empty,
        engine.size,
        build,
    )
