"""The plan is the cheapest of all ways, against trying every one; and what a catalogue adds."""

from dataclasses import replace
from itertools import combinations

import pytest
from cache_publisher import Publisher
from hypothesis import given, settings
from hypothesis import strategies as st

from offline_cache.contract.catalogue import Catalogue, Listing, completed, read_catalogue, write_catalogue
from offline_cache.contract.fields import ContractError
from offline_cache.contract.head import Base, Head, ObjectRef, Segment, read_head, write_head
from offline_cache.plan import REQUEST_COST, Cursor, NoWay, Route, needs_catalogue, plan

FEED = "notices"
END = 8


def ref(number: int, size: int) -> ObjectRef:
    return ObjectRef(sha256=f"{number:064x}", size=size, content_size=size, rows=1)


@pytest.fixture(scope="module")
def empty() -> Head:
    return Publisher().sign()


def with_feed(head: Head, segments: tuple[Segment, ...], base: Base | None, seq: int = END) -> Head:
    feed = replace(head.feeds[FEED], seq=seq, base=base, segments=segments)
    return replace(head, feeds={**head.feeds, FEED: feed})


def cursors(head: Head, seq: int) -> dict[str, Cursor]:
    same = {name: Cursor(feed.seq, feed.rows, feed.digest) for name, feed in head.feeds.items()}
    return {**same, FEED: Cursor(seq, 0, "elsewhere")}


def cost(objects: tuple[ObjectRef, ...]) -> int:
    return sum(one.size + REQUEST_COST for one in objects)


def leads(segments: tuple[Segment, ...], start: int) -> bool:
    at = start
    for one in sorted(segments, key=lambda one: one.to_seq):
        if not one.from_seq <= at < one.to_seq:
            return False
        at = one.to_seq
    return at == END


def cheapest_by_trying(segments: tuple[Segment, ...], base: Base, start: int) -> int | None:
    ways = [chosen for size in range(len(segments) + 1) for chosen in combinations(segments, size)]
    onward = [cost(tuple(one.object for one in way)) for way in ways if leads(way, start) and start < END]
    whole = [
        cost((*base.parts, *(one.object for one in way)))
        for way in ways
        if leads(way, base.seq) or (base.seq == END and not way)
    ]
    return min(onward + whole, default=None)


spans = st.tuples(st.integers(0, END), st.integers(0, END), st.integers(0, 5000)).filter(
    lambda one: one[0] < one[1]
)


@settings(max_examples=300, deadline=None)
@given(
    found=st.lists(spans, max_size=7),
    start=st.integers(0, END),
    base_seq=st.integers(0, END),
    base_sizes=st.lists(st.integers(0, 9000), max_size=3),
)
def test_no_way_is_cheaper(
    found: list[tuple[int, int, int]], start: int, base_seq: int, base_sizes: list[int], empty: Head
) -> None:
    segments = tuple(
        Segment(from_seq=first, to_seq=last, object=ref(number, size))
        for number, (first, last, size) in enumerate(found)
    )
    base = Base(seq=base_seq, parts=tuple(ref(100 + n, size) for n, size in enumerate(base_sizes)))
    head = with_feed(empty, segments, base)
    best = cheapest_by_trying(segments, base, start)
    try:
        (route,) = plan(head, cursors(head, start))
    except NoWay:
        assert best is None
        return
    assert cost(route.objects) == best
    assert_leads(route, segments, base, start)


def assert_leads(route: Route, segments: tuple[Segment, ...], base: Base, start: int) -> None:
    taken = route.objects[len(base.parts) :] if route.fresh else route.objects
    by_name = {one.object.sha256: one for one in segments}
    at = base.seq if route.fresh else start
    for one in taken:
        segment = by_name[one.sha256]
        assert segment.from_seq <= at < segment.to_seq
        at = segment.to_seq
    assert at == END


def test_a_device_that_polls_needs_no_catalogue(empty: Head) -> None:
    tick = Segment(from_seq=7, to_seq=END, object=ref(1, 100))
    head = replace(with_feed(empty, (tick,), None), catalogue=ref(9, 50))
    assert not needs_catalogue(head, cursors(head, 7))
    assert needs_catalogue(head, cursors(head, 6))
    assert needs_catalogue(head, cursors(head, 7), anew={FEED})
    assert needs_catalogue(head, {})


def test_a_catalogue_completes_a_head(empty: Head) -> None:
    tick, day = (Segment(from_seq=a, to_seq=END, object=ref(a, 100)) for a in (7, 2))
    base = Base(seq=3, parts=(ref(50, 10),))
    head = replace(with_feed(empty, (tick,), None), catalogue=ref(9, 50))
    listings = {name: Listing(base=Base(seq=0, parts=())) for name in head.feeds}
    catalogue = Catalogue(feeds={**listings, FEED: Listing(base=base, segments=(day, tick))})
    assert read_catalogue(write_catalogue(catalogue)) == catalogue
    full = completed(head, catalogue)
    assert full.feeds[FEED].segments == (tick, day)
    assert full.feeds[FEED].base == base
    (route,) = plan(full, cursors(head, 5))
    assert route.objects == (day.object,)


def test_a_catalogue_of_another_edition_is_refused(empty: Head) -> None:
    head = replace(with_feed(empty, (), None, seq=2), catalogue=ref(9, 50))
    listings = {name: Listing(base=Base(seq=0, parts=())) for name in head.feeds}
    late = Catalogue(feeds={**listings, FEED: Listing(base=Base(seq=3, parts=()))})
    with pytest.raises(ContractError, match="cannot be so"):
        completed(head, late)
    with pytest.raises(ContractError, match="expected"):
        read_catalogue(b'{"feeds":{}}')


def test_a_head_without_base_and_catalogue_is_refused(empty: Head) -> None:
    with pytest.raises(ContractError, match="no base and no catalogue"):
        read_head(write_head(with_feed(empty, (), None)))
