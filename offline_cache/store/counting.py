"""The tally of one state of the postings, made anew when they change, a little at a time."""

import sqlite3
import time
from collections.abc import Iterator

from offline_cache.search import Tally
from offline_cache.store.kept import Kept


class Counting:
    """Keeps a tally for as long as it fits the postings."""

    def __init__(self) -> None:
        self._tally: Kept[Tally] = Kept()
        self._steps: Iterator[None] = iter(())

    def tally(self, db: sqlite3.Connection, state: object) -> Tally:
        """Return the tally of a state.

        Args:
            db: the database.
            state: from :func:`offline_cache.store.kept.postings_state`.
        """
        return self._tally.of(state, lambda: self._made(db))

    def prepare(self, db: sqlite3.Connection, state: object, budget_s: float) -> bool:
        """Read on for a while what counting by facets needs.

        Args:
            db: the database.
            state: as above.
            budget_s: no further step begins after this long, in seconds.

        Returns:
            Whether there is more to do.
        """
        end, tally = time.monotonic() + budget_s, self.tally(db, state)
        for _ in self._steps:
            if time.monotonic() >= end:
                break
        return not tally.is_prepared

    def drop(self) -> None:
        """Free its memory."""
        self._tally.drop()

    def _made(self, db: sqlite3.Connection) -> Tally:
        tally = Tally(db)
        self._steps = tally.prepared()
        return tally
