"""Ages against their limits: what may still be said, and what the strip says about the whole screen."""

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta

from offline_cache.states import Edition, SyncState


@dataclass(frozen=True, slots=True)
class AgeLimits:
    """How old a fact may be.

    Attributes:
        rooms_live: rooms count as live until this age.
        rooms: above this age a room is unknown, whatever its board said.
        seats: above this age the number of seats left is not shown.
        postings: above this age since the last check of the sources, postings carry a warning.
        links: above this age a link shows the date of its last check.
    """

    rooms_live: timedelta = timedelta(minutes=2)
    rooms: timedelta = timedelta(minutes=10)
    seats: timedelta = timedelta(minutes=10)
    postings: timedelta = timedelta(hours=24)
    links: timedelta = timedelta(hours=24)


class Freshness(enum.StrEnum):
    """What the strip says: live, as of an hour, too old, or cut off."""

    LIVE = "live"
    AS_OF = "as_of"
    STALE = "stale"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class FreshnessVerdict:
    """A freshness and the moment that the screen's data are from; ``None`` when there never was one."""

    kind: Freshness
    since: datetime | None


def is_within(as_of: datetime | None, now: datetime, limit: timedelta) -> bool:
    """Return whether a fact is young enough; nor may it be further in the future than the limit."""
    return as_of is not None and -limit <= now - as_of <= limit


def postings_checked(edition: Edition) -> datetime | None:
    """Return since when all sources of postings have been asked with success: the oldest of their answers."""
    states = (edition.sources[name] for name in edition.posting_sources if name in edition.sources)
    return min((state.checked for state in states if state.checked), default=None)


def strip_freshness(
    sync: SyncState, edition: Edition | None, now: datetime, limits: AgeLimits
) -> FreshnessVerdict:
    """Return what the strip may claim.

    A contact is a head or a board that was verified, or confirmed as unchanged. Content that ran out, or
    whose sources have not answered for longer than the limit, is stale even right after a contact: the server
    answers, but what it has is old. A contact further in the future than rooms may be old was noted under a
    wrong clock and counts for nothing.

    Args:
        sync: what the sync service wrote down.
        edition: the edition on the screen; ``None`` if there is none.
        now: trusted time.
        limits: the limits.
    """
    contacts = [at for at in (sync.last_contact, sync.rooms_contact) if at is not None]
    issued = None if edition is None else edition.issued
    if not contacts:
        return FreshnessVerdict(Freshness.OFFLINE, issued)
    cut = Freshness.OFFLINE if sync.is_cut_off else Freshness.STALE
    contact = max((at for at in contacts if at - now <= limits.rooms), default=None)
    if contact is None:
        return FreshnessVerdict(cut, issued)
    age = now - contact
    if age > limits.rooms:
        return FreshnessVerdict(cut, contact)
    old = None if edition is None else _too_old(edition, now, limits)
    if old is not None:
        return FreshnessVerdict(Freshness.STALE, old)
    return FreshnessVerdict(Freshness.LIVE if age <= limits.rooms_live else Freshness.AS_OF, contact)


def _too_old(edition: Edition, now: datetime, limits: AgeLimits) -> datetime | None:
    checked = postings_checked(edition)
    if checked is not None and now - checked > limits.postings:
        return checked
    return edition.issued if now > edition.expires else None
