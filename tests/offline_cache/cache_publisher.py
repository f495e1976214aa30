"""A whole small publisher in memory: keys, root metadata, editions, boards, all by the contract."""

import itertools
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import zstandard
from cache_samples import NOW
from securesystemslib.signer._crypto_signer import CryptoSigner
from tuf.api.metadata import Metadata, Root  # type: ignore[attr-defined]

from offline_cache.contract.boards import CITY_TYPE, ROOMS_TYPE, CityDocument, RoomsDocument, write_board
from offline_cache.contract.catalogue import Catalogue, Listing, write_catalogue
from offline_cache.contract.digest import StateDigest, sha256_hex
from offline_cache.contract.envelope import seal
from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.head import (
    HEAD_TYPE,
    Base,
    FeedHead,
    Head,
    ObjectRef,
    Segment,
    SourceState,
    write_head,
)
from offline_cache.contract.paths import city_path, head_path, object_path, rooms_path, root_path
from offline_cache.contract.record import Record
from offline_cache.contract.wire import Change, compress, row_body, write_lines

CHANNEL = "demo"
FEED_OF = {kind: feed for feed, kind in FEEDS.items()}


@cache
def signer(name: str) -> CryptoSigner:
    """Return the signing key of a name; making one is slow enough to do it once."""
    return CryptoSigner.generate_ed25519()


def make_root(version: int, *, content: str, rooms: str, roots: Sequence[str]) -> Root:
    root = Root(version=version, expires=NOW + timedelta(days=800), consistent_snapshot=True)
    for name in roots:
        root.add_key(signer(name).public_key, "root")
    root.roles["root"].threshold = 2
    root.add_key(signer(content).public_key, "targets")
    root.add_key(signer(content).public_key, "snapshot")
    root.add_key(signer(rooms).public_key, "timestamp")
    return root


def sign_root(root: Root, names: Iterable[str]) -> bytes:
    metadata = Metadata(root)
    for name in names:
        metadata.sign(signer(name), append=True)
    return metadata.to_bytes()


@dataclass
class _Feed:
    rows: dict[str, bytes] = field(default_factory=dict)
    digest: StateDigest = field(default_factory=StateDigest)
    seq: int = 0
    segments: tuple[Segment, ...] = ()
    base: Base = field(default_factory=lambda: Base(seq=0, parts=()))
    log: list[tuple[int, Change]] = field(default_factory=list)
    dictionary: bytes | None = None


class Publisher:
    """Publishes into ``files``, a mapping of paths to bytes."""

    ROOTS = ("root-a", "root-b", "root-c")

    def __init__(self, channel: str = CHANNEL) -> None:
        self.channel = channel
        self.files: dict[str, bytes] = {}
        self.feeds = {name: _Feed() for name in FEEDS}
        self.version = 0
        self.content, self.rooms_key = "content-1", "rooms-1"
        self.roots: tuple[str, ...] = self.ROOTS
        self.root_version = 1
        self.installed_root = sign_root(self._root(), self.roots[:2])
        self.files[root_path(1)] = self.installed_root
        self.head: Head | None = None
        self.catalogue = False

    def _root(self) -> Root:
        return make_root(self.root_version, content=self.content, rooms=self.rooms_key, roots=self.roots)

    def rotate(
        self,
        *,
        content: str | None = None,
        rooms: str | None = None,
        roots: Sequence[str] | None = None,
        signed_by: Sequence[str] | None = None,
    ) -> None:
        """Publish a next root; ``signed_by`` overrides the keys of the old and the new root."""
        old = self.roots
        self.content, self.rooms_key = content or self.content, rooms or self.rooms_key
        self.roots = tuple(roots or self.roots)
        self.root_version += 1
        names = signed_by if signed_by is not None else dict.fromkeys((*old[:2], *self.roots[:2]))
        self.files[root_path(self.root_version)] = sign_root(self._root(), names)

    def put(self, data: bytes, content_size: int | None = None, rows: int = 0) -> ObjectRef:
        name = sha256_hex(data)
        self.files[object_path(name)] = data
        return ObjectRef(sha256=name, size=len(data), content_size=content_size or len(data), rows=rows)

    def lines(self, changes: Sequence[Change], dictionary: bytes | None = None) -> ObjectRef:
        text = write_lines(changes)
        ref = self.put(compress(text, dictionary, level=3), rows=len(changes))
        return replace(ref, content_size=len(text))

    def publish(
        self, *records: Record, gone: Iterable[Record] = (), now: datetime = NOW, **head: Any
    ) -> Head:
        """Publish an edition that adds or replaces records and takes some away."""
        changes = [(FEED_OF[type(one)], Change(one.id, row_body(one))) for one in records]
        changes += [(FEED_OF[type(one)], Change(one.id, None)) for one in gone]
        for name in dict.fromkeys(name for name, _ in changes):
            self._tick(self.feeds[name], [change for feed, change in changes if feed == name])
        return self.sign(now, **head)

    def _tick(self, feed: _Feed, changes: list[Change]) -> None:
        start = feed.seq
        for change in changes:
            old = feed.rows.pop(change.id, None)
            if old is not None:
                feed.digest.remove(old)
            if change.body is not None:
                feed.rows[change.id] = change.body
                feed.digest.add(change.body)
            feed.seq += 1
            feed.log.append((feed.seq, change))
        ref = self.lines(changes, feed.dictionary)
        feed.segments += (Segment(from_seq=start, to_seq=feed.seq, object=ref),)

    def span(self, feed: str, from_seq: int, to_seq: int) -> Segment:
        """Add a segment over a longer span, with the last change of each row only."""
        state = self.feeds[feed]
        last = {change.id: change for seq, change in state.log if from_seq < seq <= to_seq}
        ref = self.lines(list(last.values()), state.dictionary)
        segment = Segment(from_seq=from_seq, to_seq=to_seq, object=ref)
        state.segments += (segment,)
        return segment

    def rebase(self, feed: str, parts: int = 1, *, keep_segments: bool = False) -> None:
        """Make a new base of a feed, in parts."""
        state = self.feeds[feed]
        changes = [Change(key, body) for key, body in sorted(state.rows.items())]
        size = max(1, -(-len(changes) // parts))
        refs = tuple(
            self.lines(changes[at : at + size], state.dictionary) for at in range(0, len(changes), size)
        )
        state.base = Base(seq=state.seq, parts=refs)
        if not keep_segments:
            state.segments = ()

    def train(self, feed: str, size: int = 4096) -> None:
        """Give a feed a dictionary made of its rows."""
        rows = list(self.feeds[feed].rows.values())
        samples: list[Any] = list(itertools.islice(itertools.cycle(rows), 400))
        self.feeds[feed].dictionary = zstandard.train_dictionary(size, samples).as_bytes()

    def _feed_head(self, feed: _Feed) -> FeedHead:
        return FeedHead(
            seq=feed.seq,
            rows=len(feed.rows),
            digest=feed.digest.text(),
            base=feed.base,
            segments=feed.segments,
            dictionary=None if feed.dictionary is None else self.put(feed.dictionary),
        )

    def sign(self, now: datetime = NOW, *, key: str | None = None, **changes: Any) -> Head:
        """Sign the present state as a new edition."""
        self.version += 1
        head = Head(
            spec=1,
            channel=self.channel,
            version=self.version,
            issued=now,
            expires=now + timedelta(days=3),
            poll_s=60,
            feeds={name: self._feed_head(feed) for name, feed in self.feeds.items()},
            sources={"moef": SourceState(name="공공기관 채용정보", checked=now)},
        )
        if self.catalogue:
            head = self._with_catalogue(head)
        self.head = replace(head, **changes)
        self.place_head(self.head, key=key)
        return self.head

    def _with_catalogue(self, head: Head) -> Head:
        """Move bases and all but the newest segment of each feed into a catalogue."""
        listings, feeds = {}, {}
        for name, feed in head.feeds.items():
            assert feed.base is not None
            listings[name] = Listing(base=feed.base, segments=feed.segments[:-1])
            feeds[name] = replace(feed, base=None, segments=feed.segments[-1:])
        content = write_catalogue(Catalogue(feeds=listings))
        ref = replace(self.put(compress(content)), content_size=len(content))
        return replace(head, feeds=feeds, catalogue=ref)

    def place_head(self, head: Head, *, key: str | None = None, payload_type: str = HEAD_TYPE) -> None:
        """Put a head at its place, signed by some key."""
        sealed = seal(write_head(head), payload_type, [signer(key or self.content)])
        self.files[head_path(self.channel)] = sealed

    def place_rooms(
        self,
        document: RoomsDocument,
        *,
        cafe: str | None = None,
        key: str | None = None,
        payload_type: str = ROOMS_TYPE,
    ) -> None:
        """Put a rooms document at the place of a cafe."""
        sealed = seal(write_board(document), payload_type, [signer(key or self.rooms_key)])
        self.files[rooms_path(self.channel, cafe or document.cafe)] = sealed

    def place_city(self, document: CityDocument, *, key: str | None = None) -> None:
        sealed = seal(write_board(document), CITY_TYPE, [signer(key or self.rooms_key)])
        self.files[city_path(self.channel)] = sealed


def flipped(data: bytes, at: int, bit: int = 0) -> bytes:
    """Return bytes with one bit turned."""
    return data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :]


def as_json(data: bytes) -> Any:
    return json.loads(data)
