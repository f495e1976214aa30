"""From a head and what the store has to the cheapest list of files; pure.

Rows are whole and the last one wins, so a segment may be applied wherever its span begins at or before the
feed's place and ends after it. The cheapest way is a shortest path over sequence numbers, weighed in bytes.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from offline_cache.contract.head import FeedHead, Head, ObjectRef, Segment

REQUEST_COST = 700
"""What one more request costs, in bytes: headers both ways on a kept connection, rounded up."""


class NoWay(ValueError):  # noqa: N818 - no fault of the program
    """The head names no files that lead to the state it states."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the store stands in a feed: sequence number, number of rows, state digest."""

    seq: int
    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class Route:
    """How one feed gets to the head's state.

    Attributes:
        feed: its name.
        fresh: whether it begins with a whole state, in place of what is there.
        objects: the files, in order.
        dictionary: the dictionary they need; ``None`` without one.
    """

    feed: str
    fresh: bool
    objects: tuple[ObjectRef, ...]
    dictionary: ObjectRef | None


def plan(head: Head, cursors: Mapping[str, Cursor], *, anew: Collection[str] = ()) -> tuple[Route, ...]:
    """Return the cheapest way from the store's state to the head's, one route for each feed that differs.

    Args:
        head: the head to reach.
        cursors: where the store stands; a feed that is missing is empty.
        anew: feeds of which the store's state is not to be used.

    Raises:
        NoWay: some feed cannot be reached.
    """
    routes = []
    for name in sorted(head.feeds):
        feed, cursor = head.feeds[name], None if name in anew else cursors.get(name)
        if cursor is None or cursor != Cursor(feed.seq, feed.rows, feed.digest):
            routes.append(_route(name, feed, cursor))
    return tuple(routes)


def needs_catalogue(head: Head, cursors: Mapping[str, Cursor], *, anew: Collection[str] = ()) -> bool:
    """Return whether some feed cannot be reached by what the head itself names.

    Args:
        head: the head to reach.
        cursors: where the store stands.
        anew: feeds of which the store's state is not to be used.
    """
    try:
        plan(head, cursors, anew=anew)
    except NoWay:
        return head.catalogue is not None
    return False


def _route(name: str, feed: FeedHead, cursor: Cursor | None) -> Route:
    onward = None if cursor is None or cursor.seq >= feed.seq else _cheapest(feed, cursor.seq)
    whole = _whole(feed)
    if onward is not None and (whole is None or _cost(onward) <= _cost(whole)):
        return Route(name, fresh=False, objects=onward, dictionary=feed.dictionary)
    if whole is None:
        raise NoWay(f"{name}: neither segments nor base lead to sequence {feed.seq}")
    return Route(name, fresh=True, objects=whole, dictionary=feed.dictionary)


def _whole(feed: FeedHead) -> tuple[ObjectRef, ...] | None:
    if feed.base is None:
        return None
    tail = _cheapest(feed, feed.base.seq)
    return None if tail is None else (*feed.base.parts, *tail)


def _cheapest(feed: FeedHead, start: int) -> tuple[ObjectRef, ...] | None:
    """Return the segments of the cheapest way from a sequence number to the head's, or ``None``."""
    best: dict[int, tuple[ObjectRef, ...]] = {start: ()}
    for segment in sorted(feed.segments, key=lambda one: (one.to_seq, one.from_seq)):
        way = _extended(best, segment)
        if way is not None and _cost(way) < _cost_at(best, segment.to_seq):
            best[segment.to_seq] = way
    return best.get(feed.seq)


def _extended(best: Mapping[int, tuple[ObjectRef, ...]], segment: Segment) -> tuple[ObjectRef, ...] | None:
    ways = [way for seq, way in best.items() if segment.from_seq <= seq < segment.to_seq]
    return (*min(ways, key=_cost), segment.object) if ways else None


def _cost_at(best: Mapping[int, tuple[ObjectRef, ...]], seq: int) -> float:
    return _cost(best[seq]) if seq in best else float("inf")


def _cost(objects: tuple[ObjectRef, ...]) -> int:
    return sum(ref.size + REQUEST_COST for ref in objects)
