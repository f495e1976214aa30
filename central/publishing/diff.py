"""What changed between the published rows of a feed and the rows as they are now."""

from collections.abc import Mapping, Sequence

from central.publishing.models import FeedState
from offline_cache.contract.digest import StateDigest
from offline_cache.contract.wire import Change


def diff(published: Mapping[str, bytes | None], current: Mapping[str, bytes]) -> list[Change]:
    """Return the changes, in order of ids: rows that are new or differ, then rows that are gone.

    Whole states are compared, not a list of events, so a row that was committed late is found at the next
    comparison and never skipped.
    """
    changed = [Change(key, body) for key, body in sorted(current.items()) if published.get(key) != body]
    gone = [
        Change(key, None)
        for key, body in sorted(published.items())
        if body is not None and key not in current
    ]
    return changed + gone


def advance(state: FeedState, published: Mapping[str, bytes | None], changes: Sequence[Change]) -> None:
    """Take changes into a state: one sequence number for each, rows, and the digest."""
    digest = StateDigest(state.digest)
    for change in changes:
        before = published.get(change.id)
        if before is not None:
            digest.remove(before)
            state.rows -= 1
        if change.body is not None:
            digest.add(change.body)
            state.rows += 1
    state.seq += len(changes)
    state.digest = digest.text()
