"""What the next edition of one feed consists of: planned and written to files before any table changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from central.publishing.diff import advance, diff
from central.publishing.models import FeedState, Kind, PublishedRow, StoredObject
from central.publishing.objects import ObjectWriter, train
from offline_cache.contract.wire import Change

TICKS = 30
DAYS = 14
GROWN_SHARE = 0.5
GROWN_BYTES = 65_536


@dataclass(slots=True)
class FeedPlan:
    """A feed as it will stand.

    Attributes:
        state: its state, not saved yet.
        changes: what differs from the published rows; the last has the sequence number ``state.seq``.
        live: the objects of the feed, old and new.
        retired: old objects that the next head no longer lists.
    """

    state: FeedState
    changes: Sequence[Change]
    live: list[StoredObject]
    retired: list[StoredObject] = field(default_factory=list)

    def of(self, *kinds: Kind) -> list[StoredObject]:
        """Return the live objects of some kinds in the order of what they cover."""
        found = [stored for stored in self.live if stored.kind in kinds]
        return sorted(found, key=lambda stored: (stored.to_seq, stored.position, stored.from_seq))

    def retire(self, objects: Sequence[StoredObject]) -> None:
        """Take objects out of the next head."""
        gone = {id(stored) for stored in objects}
        self.live = [stored for stored in self.live if id(stored) not in gone]
        self.retired += [stored for stored in objects if stored.pk is not None]

    @property
    def from_seq(self) -> int:
        """The sequence number before the changes."""
        return int(self.state.seq) - len(self.changes)


def plan_feed(
    feed: str,
    published: Mapping[str, bytes | None],
    current: Mapping[str, bytes],
    writer: ObjectWriter,
    today: date,
    *,
    force_base: bool,
    retrain: bool,
) -> FeedPlan:
    """Compare a feed with what was published and write the objects of its next edition.

    Args:
        feed: the name of the feed.
        published: its rows as last published.
        current: its rows as they are now, canonical bytes by id.
        writer: writes the objects.
        today: the day in Asia/Seoul.
        force_base: make a new base if there was any change since the last.
        retrain: make a new dictionary, and with it a new base.
    """
    state = FeedState.objects.filter(pk=feed).first() or FeedState(feed=feed)
    changes = diff(published, current)
    advance(state, published, changes)
    plan = FeedPlan(state, changes, list(StoredObject.objects.filter(feed=feed, retired=None)))
    fresh = plan.from_seq == 0 or _is_damaged(plan, writer)
    if fresh:
        plan.retire(plan.live)
    shared = _dictionary(plan, writer)
    if changes and not fresh:
        _add_segments(plan, writer, today, shared)
    moved = state.seq > state.base_seq
    if fresh or (moved and (force_base or _has_grown(plan))) or retrain:
        _add_base(plan, current, writer, today, shared=None if retrain else shared)
    _trim(plan)
    return plan


def published_rows(feed: str) -> dict[str, bytes | None]:
    """Return the rows of a feed as last published, canonical bytes by id; ``None`` for a tombstone."""
    rows = PublishedRow.objects.filter(feed=feed).values_list("record_id", "body")
    return {key: None if body is None else bytes(body) for key, body in rows.iterator(chunk_size=2000)}


def _is_damaged(plan: FeedPlan, writer: ObjectWriter) -> bool:
    paths = [(writer.path(stored), stored.size) for stored in plan.live]
    return any(not path.is_file() or path.stat().st_size != size for path, size in paths)


def _dictionary(plan: FeedPlan, writer: ObjectWriter) -> bytes | None:
    found = plan.of(Kind.DICTIONARY)
    return writer.path(found[-1]).read_bytes() if found else None


def _add_segments(plan: FeedPlan, writer: ObjectWriter, today: date, shared: bytes | None) -> None:
    state, before = plan.state, plan.from_seq
    if state.day != today:
        state.day, state.day_from = today, before
    plan.retire([stored for stored in plan.of(Kind.DAY) if stored.from_seq == state.day_from])
    merged = {change.id: change for change in (*_changes_since(state), *plan.changes)}
    plan.live += [
        writer.segment(state.feed, Kind.TICK, (before, state.seq), plan.changes, shared),
        writer.segment(state.feed, Kind.DAY, (state.day_from, state.seq), list(merged.values()), shared),
    ]


def _changes_since(state: FeedState) -> list[Change]:
    rows = PublishedRow.objects.filter(feed=state.feed, seq__gt=state.day_from).order_by("seq")
    return [Change(row.record_id, None if row.body is None else bytes(row.body)) for row in rows]


def _has_grown(plan: FeedPlan) -> bool:
    base = sum(stored.size for stored in plan.of(Kind.BASE))
    since = sum(stored.size for stored in plan.of(Kind.DAY) if stored.to_seq > plan.state.base_seq)
    return bool(since > max(GROWN_BYTES, GROWN_SHARE * base))


def _add_base(
    plan: FeedPlan, current: Mapping[str, bytes], writer: ObjectWriter, today: date, shared: bytes | None
) -> None:
    state = plan.state
    plan.retire(plan.of(Kind.BASE))
    trained = train(current.values()) if shared is None else None
    if trained is not None:
        plan.retire(plan.live)
        plan.live.append(writer.plain(state.feed, Kind.DICTIONARY, trained))
    if not plan.of(Kind.DAY):
        state.day, state.day_from = today, state.seq
    state.base_seq = state.seq
    rows = [Change(key, body) for key, body in sorted(current.items())]
    plan.live += writer.base(state.feed, state.seq, rows, trained or shared)


def _trim(plan: FeedPlan) -> None:
    plan.retire(plan.of(Kind.TICK)[:-TICKS])
    plan.retire(plan.of(Kind.DAY)[:-DAYS])
