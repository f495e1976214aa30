"""The segments of a feed: ticks in the head, runs and days in the catalogue.

A device that polls as it should is never more than :data:`TICKS` editions behind and needs the head alone.
After every :data:`TICKS` ticks they are merged into a run, and the day is made anew up to there, so each
place in the last :data:`DAYS` days has a way to the newest edition: at most the rest of its day, the days
since, and a few runs and ticks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from central.publishing.diff import Difference
from central.publishing.models import FeedState, Kind, PublishedRow, StoredObject
from central.publishing.objects import ObjectWriter
from offline_cache.contract.wire import Change

TICKS = 5
"""Ticks in the head, and ticks in a run."""

RUNS = 24
DAYS = 14
SPANS = (Kind.TICK, Kind.RUN, Kind.DAY)
"""What leads from one sequence number to another."""


@dataclass(slots=True)
class FeedPlan:
    """A feed as it will stand.

    Attributes:
        state: its state, not saved yet.
        found: what differs from the published rows; the last change has the sequence number ``state.seq``.
        live: the objects of the feed, old and new.
        retired: old objects that the next head no longer lists.
    """

    state: FeedState
    found: Difference
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
    def changes(self) -> Sequence[Change]:
        """What differs from the published rows."""
        return self.found.changes

    @property
    def from_seq(self) -> int:
        """The sequence number before the changes."""
        return int(self.state.seq) - len(self.changes)


def add_segments(plan: FeedPlan, writer: ObjectWriter, today: date, shared: bytes | None) -> None:
    """Write the tick of the changes of a plan, and the run and the day that are due with it.

    Args:
        plan: the plan, its state at the newest number.
        writer: writes the objects.
        today: the day in Asia/Seoul; a new one closes the day before.
        shared: the dictionary of the feed.
    """
    state, before = plan.state, plan.from_seq
    if state.day != today:
        _merge_day(plan, writer, shared, before, ())
        state.day, state.day_from = today, before
    tick = writer.segment(state.feed, Kind.TICK, (before, state.seq), plan.changes, shared)
    plan.live.append(tick)
    start = _merged_up_to(plan)
    if sum(one.to_seq > start for one in plan.of(Kind.TICK)) >= TICKS:
        if start != state.day_from:
            plan.live.append(_merged(plan, writer, shared, Kind.RUN, (start, state.seq), plan.changes))
        _merge_day(plan, writer, shared, state.seq, plan.changes)


def trim(plan: FeedPlan) -> None:
    """Retire what is no longer listed."""
    plan.retire(plan.of(Kind.TICK)[:-TICKS])
    plan.retire(plan.of(Kind.RUN)[:-RUNS])
    plan.retire(plan.of(Kind.DAY)[:-DAYS])


def _merged_up_to(plan: FeedPlan) -> int:
    return max([int(plan.state.day_from), *(int(one.to_seq) for one in plan.of(Kind.RUN, Kind.DAY))])


def _merge_day(
    plan: FeedPlan, writer: ObjectWriter, shared: bytes | None, to_seq: int, newest: Sequence[Change]
) -> None:
    span = (plan.state.day_from, to_seq)
    same_day = [stored for stored in plan.of(Kind.DAY) if stored.from_seq == span[0]]
    if any(stored.to_seq == to_seq for stored in same_day) or span[0] == to_seq:
        return
    plan.retire(same_day)
    plan.live.append(_merged(plan, writer, shared, Kind.DAY, span, newest))


def _merged(
    plan: FeedPlan,
    writer: ObjectWriter,
    shared: bytes | None,
    kind: Kind,
    span: tuple[int, int],
    newest: Sequence[Change],
) -> StoredObject:
    feed = plan.state.feed
    rows = PublishedRow.objects.filter(feed=feed, seq__gt=span[0]).order_by("record_id")
    merged = {row.record_id: None if row.body is None else bytes(row.body) for row in rows}
    merged |= {change.id: change.body for change in newest}
    changes = [Change(key, body) for key, body in sorted(merged.items())]
    return writer.segment(feed, kind, span, changes, shared)
