"""The signed head of a channel: what the newest edition consists of, for all feeds together."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import zstandard

from offline_cache.contract.feed_names import FEED_NAMES
from offline_cache.contract.fields import ContractError, decode, encode
from offline_cache.contract.head_model import MODEL
from offline_cache.contract.wire import canonical, parse_json

HEAD_TYPE = "application/vnd.jobcafe.head+json"
SPEC = 1
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MAX_CONTENT = 1_048_576
_MODEL = zstandard.ZstdCompressionDict(MODEL, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectRef:
    """An immutable file named by its SHA-256.

    Attributes:
        sha256: 64 hexadecimal figures; the file is ``/v1/o/<sha256>``.
        size: its length on the wire in bytes.
        content_size: the length of what it decompresses to in bytes; equal to ``size`` if uncompressed.
        rows: lines in it; 0 for a dictionary.
    """

    sha256: str
    size: int
    content_size: int
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """The changes that lead a feed from one sequence number to a later one."""

    from_seq: int
    to_seq: int
    object: ObjectRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """The whole state of a feed at a sequence number, in parts."""

    seq: int
    parts: tuple[ObjectRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedHead:
    """What one feed is at this edition.

    Attributes:
        seq: the sequence number of the newest change.
        rows: how many records the feed has.
        digest: the state digest, see :mod:`offline_cache.contract.digest`.
        base: a whole state to start from; ``None`` when it stands in the catalogue.
        segments: changes; several may cover the same span, and the catalogue may name more.
        dictionary: the zstd dictionary of this feed's objects.
    """

    seq: int
    rows: int
    digest: str
    base: Base | None
    segments: tuple[Segment, ...] = ()
    dictionary: ObjectRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """What is known about one source of records.

    Attributes:
        name: its name to show, for example 공공기관 채용정보.
        checked: when it last answered; a failed attempt does not move it. ``None`` if it never did.
    """

    name: str
    checked: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The head of a channel.

    Attributes:
        spec: the version of the contract, :data:`SPEC`.
        channel: the channel's name, so that a head cannot stand in for another channel's.
        version: grows by at least one with each edition.
        issued: when it was signed.
        expires: after this it is stale; a verdict on freshness, never a reason to drop content.
        poll_s: how often a device should ask, in seconds.
        feeds: each of :data:`~offline_cache.contract.feed_names.FEED_NAMES`, no more and no less.
        sources: the state of each source, by the short name that records carry.
        label: a word to show in the strip, for example 시연 자료.
        meant_losses: feeds whose large loss in this edition is meant.
        catalogue: an object that names the bases and the longer segments, see
            :mod:`offline_cache.contract.catalogue`; only a device that was away needs it.
    """

    spec: int
    channel: str
    version: int
    issued: datetime
    expires: datetime
    poll_s: int
    feeds: Mapping[str, FeedHead]
    sources: Mapping[str, SourceState] = field(default_factory=dict)
    label: str | None = None
    meant_losses: tuple[str, ...] = ()
    catalogue: ObjectRef | None = None


def write_head(head: Head) -> bytes:
    """Return the bytes to sign: canonical JSON in a zstd frame that shares a fixed model of a head."""
    return zstandard.ZstdCompressor(level=19, dict_data=_MODEL).compress(canonical(encode(head)))


def read_head(payload: bytes) -> Head:
    """Return the head of a verified payload.

    Raises:
        ContractError: it has another shape, lists other feeds, or numbers that cannot be.
    """
    head = decode(Head, parse_json(_unpacked(payload), "head"), "head")
    if head.spec != SPEC:
        raise ContractError(f"head.spec: this program reads {SPEC}, the server wrote {head.spec}")
    if set(head.feeds) != set(FEED_NAMES):
        raise ContractError(f"head.feeds: expected {sorted(FEED_NAMES)}, got {sorted(head.feeds)}")
    for name, feed in head.feeds.items():
        check_feed(feed, f"head.feeds.{name}")
        if feed.base is None and head.catalogue is None:
            raise ContractError(f"head.feeds.{name}: there is no base and no catalogue")
    if head.catalogue is not None:
        _check_ref(head.catalogue, "head.catalogue")
    return head


def _unpacked(payload: bytes) -> bytes:
    try:
        if not 0 <= zstandard.get_frame_parameters(payload).content_size <= _MAX_CONTENT:
            raise ContractError("head: longer than a head can be")
        return zstandard.ZstdDecompressor(dict_data=_MODEL).decompress(payload, max_output_size=_MAX_CONTENT)
    except zstandard.ZstdError:
        raise ContractError("head: cannot be decompressed") from None


def check_feed(feed: FeedHead, where: str) -> None:
    """Check the numbers and names of a feed.

    Raises:
        ContractError: some of them cannot be.
    """
    base_seq = 0 if feed.base is None else feed.base.seq
    if min(feed.seq, feed.rows, base_seq) < 0 or base_seq > feed.seq:
        raise ContractError(f"{where}: sequence numbers or rows cannot be so")
    if not _SHA256.fullmatch(feed.digest):
        raise ContractError(f"{where}.digest: expected 64 hexadecimal figures")
    for segment in feed.segments:
        if not 0 <= segment.from_seq < segment.to_seq <= feed.seq:
            raise ContractError(f"{where}.segments: a span cannot be so")
    for ref in feed_objects(feed):
        _check_ref(ref, where)


def feed_objects(feed: FeedHead) -> tuple[ObjectRef, ...]:
    """Return every object that a feed names."""
    parts = () if feed.base is None else feed.base.parts
    spare = () if feed.dictionary is None else (feed.dictionary,)
    return (*parts, *(segment.object for segment in feed.segments), *spare)


def _check_ref(ref: ObjectRef, where: str) -> None:
    if not _SHA256.fullmatch(ref.sha256) or min(ref.size, ref.content_size, ref.rows) < 0:
        raise ContractError(f"{where}: an object's name or size cannot be so")
