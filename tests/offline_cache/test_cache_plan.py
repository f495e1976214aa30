"""The cheapest way to a head, and that every way leads to the same state."""

from dataclasses import replace

import pytest
from cache_publisher import Publisher
from cache_samples import notice, posting
from hypothesis import given, settings
from hypothesis import strategies as st

from offline_cache.contract.digest import StateDigest
from offline_cache.contract.head import Base, Head, ObjectRef, Segment
from offline_cache.contract.paths import object_path
from offline_cache.contract.wire import decompress, read_lines
from offline_cache.plan import Cursor, NoWay, Route, plan

FEED = "notices"


def ref(name: str, size: int) -> ObjectRef:
    return ObjectRef(sha256=name * 64, size=size, content_size=size, rows=1)


def segment(from_seq: int, to_seq: int, size: int, name: str = "a") -> Segment:
    return Segment(from_seq=from_seq, to_seq=to_seq, object=ref(name, size))


def at(publisher: Publisher, feed: str = FEED) -> Cursor:
    state = publisher.feeds[feed]
    return Cursor(state.seq, len(state.rows), state.digest.text())


def cursors(publisher: Publisher) -> dict[str, Cursor]:
    return {name: at(publisher, name) for name in publisher.feeds}


def head_with(publisher: Publisher, seq: int, *segments: Segment) -> Head:
    head = publisher.sign()
    feed = replace(head.feeds[FEED], seq=seq, segments=segments)
    return replace(head, feeds={**head.feeds, FEED: feed})


def test_an_empty_store_starts_every_feed_from_its_base() -> None:
    publisher = Publisher()
    head = publisher.publish(posting(1))
    routes = plan(head, {})
    assert [route.feed for route in routes] == sorted(publisher.feeds)
    assert all(route.fresh for route in routes)


def test_feeds_that_are_the_same_are_left_alone() -> None:
    publisher = Publisher()
    publisher.publish(posting(1), notice(1))
    before = cursors(publisher)
    head = publisher.publish(notice(2))
    assert [route.feed for route in plan(head, before)] == [FEED]
    assert plan(head, cursors(publisher)) == ()


def test_a_long_segment_is_taken_if_it_is_cheaper_than_the_short_ones() -> None:
    publisher = Publisher()
    ticks = [segment(n, n + 1, 3000, str(n)) for n in range(4)]
    cheap = head_with(publisher, 4, *ticks, segment(0, 4, 5000, "d"))
    dear = head_with(publisher, 4, *ticks, segment(0, 4, 90_000, "d"))
    start = {**cursors(publisher), FEED: Cursor(0, 0, "x")}
    base_is_empty_but_far = Base(seq=0, parts=(ref("b", 10**6),))
    for head, count in ((cheap, 1), (dear, 4)):
        feed = replace(head.feeds[FEED], base=base_is_empty_but_far)
        (route,) = plan(replace(head, feeds={**head.feeds, FEED: feed}), start)
        assert (route.fresh, len(route.objects)) == (False, count)


def test_a_covering_segment_may_begin_before_the_cursor() -> None:
    publisher = Publisher()
    head = head_with(publisher, 9, segment(0, 9, 100))
    start = {**cursors(publisher), FEED: Cursor(5, 0, "x")}
    (route,) = plan(head, start)
    assert not route.fresh


def test_a_segment_that_ends_before_the_cursor_is_never_taken() -> None:
    publisher = Publisher()
    head = head_with(publisher, 9, segment(0, 4, 1, "a"), segment(4, 9, 100, "b"))
    start = {**cursors(publisher), FEED: Cursor(5, 0, "x")}
    (route,) = plan(head, start)
    assert [one.sha256[0] for one in route.objects] == ["b"]


def test_a_small_base_beats_large_segments() -> None:
    publisher = Publisher()
    publisher.publish(*(notice(n) for n in range(3)))
    before = cursors(publisher)
    for _ in range(20):
        publisher.publish(*(notice(n) for n in range(3)))
    publisher.rebase(FEED, keep_segments=True)
    (route,) = plan(publisher.sign(), before)
    assert route.fresh


@pytest.mark.parametrize("cursor", [Cursor(99, 1, "0" * 64), Cursor(2, 2, "0" * 64), Cursor(2, 7, "0" * 64)])
def test_a_cursor_that_cannot_be_is_answered_with_the_base(cursor: Cursor) -> None:
    publisher = Publisher()
    head = publisher.publish(notice(1), notice(2))
    (route,) = plan(head, {**cursors(publisher), FEED: cursor})
    assert route.fresh


def test_a_feed_whose_state_is_not_to_be_used_starts_from_the_base() -> None:
    publisher = Publisher()
    publisher.publish(notice(1))
    before = cursors(publisher)
    head = publisher.publish(notice(2))
    (route,) = plan(head, before, anew={FEED})
    assert route.fresh


def test_no_way() -> None:
    publisher = Publisher()
    head = head_with(publisher, 9, segment(0, 4, 1), segment(5, 9, 1))
    with pytest.raises(NoWay, match="notices"):
        plan(head, {})


def replay(publisher: Publisher, route: Route, rows: dict[str, bytes]) -> str:
    """Apply a route to rows and return the digest."""
    state = {} if route.fresh else dict(rows)
    for one in route.objects:
        data = publisher.files[object_path(one.sha256)]
        for change in read_lines(decompress(data, one.content_size), "test"):
            state.pop(change.id, None)
            if change.body is not None:
                state[change.id] = change.body
    digest = StateDigest()
    for body in state.values():
        digest.add(body)
    return digest.text()


edits = st.lists(
    st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=1, max_size=4), min_size=1, max_size=8
)
spans = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=6)


@settings(max_examples=60, deadline=None)
@given(ticks=edits, wide=spans, base_after=st.integers(0, 8), start_after=st.integers(0, 8))
def test_every_covering_way_leads_to_the_state_of_the_head(
    ticks: list[list[tuple[int, bool]]],
    wide: list[tuple[float, float]],
    base_after: int,
    start_after: int,
) -> None:
    publisher = Publisher()
    start, rows = at(publisher), dict[str, bytes]()
    for count, tick in enumerate(ticks):
        added = [notice(number, body=f"{count}") for number, gone in tick if not gone]
        publisher.publish(*added, gone=[notice(number) for number, gone in tick if gone])
        if count == base_after:
            publisher.rebase(FEED, 2, keep_segments=True)
        if count == start_after:
            start, rows = at(publisher), dict(publisher.feeds[FEED].rows)
    seq = publisher.feeds[FEED].seq
    for first, last in wide:
        low, high = sorted((int(first * seq), int(last * seq)))
        if low < high:
            publisher.span(FEED, low, high)
    head = publisher.sign()
    for cursor in (start, None):
        for route in plan(head, {**cursors(publisher), **({FEED: cursor} if cursor else {})}):
            if route.feed == FEED:
                assert replay(publisher, route, rows) == head.feeds[FEED].digest
    (whole,) = [route for route in plan(head, {}) if route.feed == FEED]
    assert replay(publisher, whole, {}) == head.feeds[FEED].digest
