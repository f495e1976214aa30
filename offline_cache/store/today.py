"""How many postings close today: the figure of the resting screen, without anything of lists and search."""

import sqlite3
from datetime import datetime, timedelta

from offline_cache.seoul import seoul_day
from offline_cache.store.deadlines import first_of_day, first_open
from offline_cache.store.rows import seconds

_CLOSING = "SELECT count(*) FROM posting WHERE rowid >= ? AND rowid < ? AND (until IS NULL OR until > ?)"


def closing_today(db: sqlite3.Connection, now: datetime) -> int:
    """Return how many postings are open at a moment and close on its day."""
    tomorrow = first_of_day(seoul_day(now) + timedelta(days=1))
    (number,) = db.execute(_CLOSING, (first_open(now), tomorrow, seconds(now))).fetchone()
    return int(number)
