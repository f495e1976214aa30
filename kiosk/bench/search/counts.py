"""Times of counting: how many postings match, and how many each further choice would leave."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.bench.search.states import State
from kiosk.bench.search.timing import Watch, percentile, timed
from offline_cache.search import Query, Tally, count, facet_counts

if TYPE_CHECKING:
    from sqlite3 import Connection


@dataclass(frozen=True, slots=True)
class CountFigures:
    """Times of one kind of counting over the typing states, in seconds.

    Attributes:
        name: what is counted.
        states: how many states were asked.
        p50: median.
        p99: the time that 99 % do not exceed.
        slowest: the longest.
    """

    name: str
    states: int
    p50: float
    p99: float
    slowest: float


def count_figures(conn: "Connection", states: Sequence[State], budget: float) -> tuple[CountFigures, ...]:
    """Measure counting.

    Args:
        conn: A connection to the database with the product's index.
        states: What to ask.
        budget: Seconds to spend on each kind.
    """

    with Watch() as watch:
        tally = Tally(conn)
        tally.facet_counts(Query())
    making = CountFigures("making a tally, once per edition", 1, *[watch.seconds] * 3)

    def by_index(state: State) -> object:
        return facet_counts(conn, Query.parse(state.typed), state.filters)

    def first_time(state: State) -> object:
        tally.forget()
        return again(state)

    def again(state: State) -> object:
        return tally.facet_counts(Query.parse(state.typed), state.filters)

    def hits(state: State) -> object:
        return count(conn, Query.parse(state.typed), state.filters)

    kinds: list[tuple[str, Callable[[State], object]]] = [
        ("all hits, in the index", hits),
        ("all facets, in the index", by_index),
        ("all facets, tally, new words", first_time),
        ("all facets, tally, known words", again),
    ]
    found = [making]
    for name, work in kinds:
        times = timed(work, states, budget)
        p50, p99 = percentile(times, 0.5), percentile(times, 0.99)
        found.append(CountFigures(name, len(times), p50, p99, max(times)))
    return tuple(found)
