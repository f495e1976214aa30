"""The sanity gate: a rightly signed edition that loses too much of a feed is held back.

Records whose time has passed do not count as lost. A feed that the head lists under ``meant_losses``
is let through.
"""

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from offline_cache.contract.head import Head
from offline_cache.store.errors import LosesTooMuch
from offline_cache.store.rows import seconds

MAX_SHARE = 0.3
"""Share of a feed's current records that an edition may lose."""

MIN_LOST = 20
"""Below this number of lost records nothing is held back; :data:`NEVER_EMPTY` apart."""

NEVER_EMPTY = frozenset({"cafes", "rooms", "guides"})
"""Small feeds that a device cannot do without: to lose all of one is a mistake of the publisher."""

_ALIVE = "SELECT id FROM record WHERE feed = ? AND (until IS NULL OR until > ?)"


def current_ids(
    db: sqlite3.Connection, head: Head, feeds: tuple[str, ...], now: datetime
) -> dict[str, set[str]]:
    """Return the ids of the current records of the feeds that an edition changes and whose loss is not meant.

    Args:
        db: the database before the change.
        head: the head of the edition.
        feeds: the feeds it changes.
        now: trusted time.
    """
    watched = [feed for feed in feeds if feed not in head.meant_losses]
    return {feed: {row[0] for row in db.execute(_ALIVE, (feed, seconds(now)))} for feed in watched}


def check_losses(db: sqlite3.Connection, before: Mapping[str, set[str]], max_share: float) -> None:
    """Compare the database after the change with the ids before it.

    Raises:
        LosesTooMuch: a feed lost more than its share, or all of what is never empty.
    """
    for feed, ids in before.items():
        left = {row[0] for row in db.execute("SELECT id FROM record WHERE feed = ?", (feed,))}
        lost = len(ids - left)
        counts = lost >= MIN_LOST or (feed in NEVER_EMPTY and not left)
        if counts and lost > max_share * len(ids):
            raise LosesTooMuch(feed, lost, len(ids))
