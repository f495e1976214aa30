"""What changed between the published rows of a feed and the rows as they are now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from central.content.records import CurrentRows
from central.parts import in_parts
from central.publishing.models import FeedState, PublishedRow
from offline_cache.contract.digest import StateDigest
from offline_cache.contract.wire import Change


@dataclass(frozen=True, slots=True)
class Difference:
    """What an edition changes in a feed.

    Attributes:
        changes: in order of ids: rows that are new or differ, then rows that are gone.
        before: the published bytes of the changed rows, by id.
        marks: marks of rows that were built, by id, also of those that came out as they were.
    """

    changes: Sequence[Change]
    before: Mapping[str, bytes]
    marks: Mapping[str, bytes] = field(default_factory=dict)


def published_marks(feed: str) -> dict[str, bytes | None]:
    """Return the mark of each row of a feed that is published, by id."""
    rows = PublishedRow.objects.filter(feed=feed, body__isnull=False).values_list("record_id", "mark")
    return {key: None if mark is None else bytes(mark) for key, mark in rows.iterator(chunk_size=2000)}


def difference(feed: str, published: Mapping[str, bytes | None], current: CurrentRows) -> Difference:
    """Compare a feed with what was published.

    Whole states are compared, not a list of events, so a row that was committed late is found at the next
    comparison and never skipped.

    Args:
        feed: the name of the feed.
        published: the ids and marks of the published rows.
        current: the rows as they are now.
    """
    gone = sorted(published.keys() - current.ids)
    before = _bodies(feed, [*(key for key in current.bodies if key in published), *gone])
    changed = [Change(key, body) for key, body in sorted(current.bodies.items()) if before.get(key) != body]
    return Difference([*changed, *(Change(key, None) for key in gone)], before, current.marks)


def advance(state: FeedState, found: Difference) -> None:
    """Take changes into a state: one sequence number for each, rows, and the digest."""
    digest = StateDigest(state.digest)
    for change in found.changes:
        before = found.before.get(change.id)
        if before is not None:
            digest.remove(before)
            state.rows -= 1
        if change.body is not None:
            digest.add(change.body)
            state.rows += 1
    state.seq += len(found.changes)
    state.digest = digest.text()


def _bodies(feed: str, ids: Sequence[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for part in in_parts(ids):
        rows = PublishedRow.objects.filter(feed=feed, record_id__in=part)
        found.update((key, bytes(body)) for key, body in rows.values_list("record_id", "body"))
    return found
