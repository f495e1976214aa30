"""What the next edition of one feed consists of: planned and written to files before any table changes."""

from datetime import date

from central.publishing.diff import Difference, advance
from central.publishing.models import FeedState, Kind, PublishedRow, StoredObject
from central.publishing.objects import ObjectWriter
from central.publishing.segments import SPANS, FeedPlan, add_segments, trim
from offline_cache.contract.dictionary import train
from offline_cache.contract.digest import sha256_hex
from offline_cache.contract.wire import Change

GROWN_SHARE = 0.5
GROWN_BYTES = 65_536


def plan_feed(
    feed: str, found: Difference, writer: ObjectWriter, today: date, *, force_base: bool, retrain: bool
) -> FeedPlan:
    """Write the objects of the next edition of a feed.

    Args:
        feed: the name of the feed.
        found: what differs from what was published.
        writer: writes the objects.
        today: the day in Asia/Seoul.
        force_base: make a new base if there was any change since the last.
        retrain: make a new dictionary, and with it a new base.
    """
    state = FeedState.objects.filter(pk=feed).first() or FeedState(feed=feed)
    advance(state, found)
    plan = FeedPlan(state, found, list(StoredObject.objects.filter(feed=feed, retired=None)))
    fresh = plan.from_seq == 0 or _is_damaged(plan, writer)
    if fresh:
        plan.retire(plan.live)
    shared = _dictionary(plan, writer)
    if plan.changes and not fresh:
        add_segments(plan, writer, today, shared)
    moved = state.seq > state.base_seq
    if fresh or (moved and (force_base or _has_grown(plan))) or retrain:
        _add_base(plan, writer, today, shared=None if retrain else shared)
    trim(plan)
    return plan


def _whole_state(plan: FeedPlan) -> dict[str, bytes]:
    rows = PublishedRow.objects.filter(feed=plan.state.feed, body__isnull=False)
    pairs = rows.values_list("record_id", "body").iterator(chunk_size=2000)
    state: dict[str, bytes | None] = {key: bytes(body) for key, body in pairs}
    state.update((change.id, change.body) for change in plan.changes)
    return {key: body for key, body in sorted(state.items()) if body is not None}


def _is_damaged(plan: FeedPlan, writer: ObjectWriter) -> bool:
    """Return whether a live object is lost or has other bytes than its name says."""
    paths = [(writer.path(stored), stored.sha256) for stored in plan.live]
    return any(not path.is_file() or sha256_hex(path.read_bytes()) != name for path, name in paths)


def _dictionary(plan: FeedPlan, writer: ObjectWriter) -> bytes | None:
    found = plan.of(Kind.DICTIONARY)
    return writer.path(found[-1]).read_bytes() if found else None


def _has_grown(plan: FeedPlan) -> bool:
    base = sum(stored.size for stored in plan.of(Kind.BASE))
    since = sum(stored.size for stored in plan.of(Kind.DAY) if stored.to_seq > plan.state.base_seq)
    return bool(since > max(GROWN_BYTES, GROWN_SHARE * base))


def _add_base(plan: FeedPlan, writer: ObjectWriter, today: date, shared: bytes | None) -> None:
    state, current = plan.state, _whole_state(plan)
    plan.retire(plan.of(Kind.BASE))
    trained = train(list(current.values())) if shared is None else None
    if trained is not None:
        plan.retire(plan.live)
        plan.live.append(writer.plain(state.feed, Kind.DICTIONARY, trained))
    if not plan.of(*SPANS):
        state.day, state.day_from = today, state.seq
    state.base_seq = state.seq
    rows = [Change(key, body) for key, body in current.items()]
    plan.live += writer.base(state.feed, state.seq, rows, trained or shared)
