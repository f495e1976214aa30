"""The catalogue of an edition: bases and longer segments, apart from the head, so that a poll stays small.

A device that polls as it should finds the newest segments in the head itself. One that was away, or is new,
gets the catalogue too; the signed head names it by its hash.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from offline_cache.contract.feed_names import FEED_NAMES
from offline_cache.contract.fields import ContractError, decode, encode
from offline_cache.contract.head import Base, FeedHead, Head, Segment, check_feed
from offline_cache.contract.wire import canonical, parse_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a catalogue knows of one feed.

    Attributes:
        base: a whole state to start from.
        segments: changes over longer spans.
    """

    base: Base
    segments: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The listing of each of :data:`~offline_cache.contract.feed_names.FEED_NAMES`, no more and no less."""

    feeds: Mapping[str, Listing]


def write_catalogue(catalogue: Catalogue) -> bytes:
    """Return its canonical bytes."""
    return canonical(encode(catalogue))


def read_catalogue(content: bytes) -> Catalogue:
    """Return the catalogue in the bytes that a head names.

    Raises:
        ContractError: it has another shape, or lists other feeds.
    """
    catalogue = decode(Catalogue, parse_json(content, "catalogue"), "catalogue")
    if set(catalogue.feeds) != set(FEED_NAMES):
        raise ContractError(f"catalogue.feeds: expected {sorted(FEED_NAMES)}, got {sorted(catalogue.feeds)}")
    return catalogue


def completed(head: Head, catalogue: Catalogue) -> Head:
    """Return a head that names everything its catalogue names.

    Raises:
        ContractError: they do not fit each other.
    """
    feeds = {name: _joined(name, feed, catalogue.feeds[name]) for name, feed in head.feeds.items()}
    return replace(head, feeds=feeds)


def _joined(name: str, feed: FeedHead, listing: Listing) -> FeedHead:
    segments = tuple(dict.fromkeys((*feed.segments, *listing.segments)))
    joined = replace(feed, base=feed.base or listing.base, segments=segments)
    check_feed(joined, f"catalogue.feeds.{name}")
    return joined
