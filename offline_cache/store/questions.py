"""Questions about the postings: shelves, conditions, search."""

import dataclasses
import sqlite3
from datetime import datetime

from offline_cache.search import Filters, Query, Tally, search_rowids
from offline_cache.shelves import Shelf
from offline_cache.store import lists
from offline_cache.store.around import Around, Asked, Known
from offline_cache.store.counting import Counting
from offline_cache.store.current import CurrentFile
from offline_cache.store.find import find
from offline_cache.store.kept import postings_state
from offline_cache.store.results import PostingRow, PostingTotals, SearchResult


class Questions:
    """Asks them of the present file; :class:`~offline_cache.store.reader.ContentReader` says what each means.

    Args:
        file: the present file.
    """

    def __init__(self, file: CurrentFile) -> None:
        self._file = file
        self._known = Known()
        self._counting = Counting()

    def drop(self) -> None:
        """Free what is kept between questions."""
        self._counting.drop()

    def shelf_counts(self, now: datetime, filters: Filters) -> dict[Shelf, int]:
        """Return how many open postings stand on each shelf."""
        with self._file.reading() as db:
            return lists.shelf_counts(db, self._tally(db), now, filters)

    def shelf(
        self, shelf: Shelf, now: datetime, filters: Filters, *, offset: int, limit: int
    ) -> tuple[PostingRow, ...]:
        """Return a page of a shelf."""
        with self._file.reading() as db:
            return lists.shelf_rows(db, shelf, now, filters, offset=offset, limit=limit)

    def facets(self, now: datetime, filters: Filters, shelf: Shelf | None) -> dict[str, dict[str, int]]:
        """Return what each value of each facet would leave."""
        with self._file.reading() as db:
            return lists.facets(db, self._tally(db), now, filters, shelf)

    def search(self, asked: Asked, *, offset: int, limit: int) -> SearchResult:
        """Search, with all that stands around the hits."""
        with self._file.reading() as db:
            found = find(db, asked, offset=offset, limit=limit)
            around = Around(asked, found.total, self._known)
            around.go_on(db, self._state(db), None)
            return dataclasses.replace(found, words=around.words, nearest=around.nearest)

    def hits(self, asked: Asked, *, limit: int) -> SearchResult:
        """Search without what stands around the hits."""
        with self._file.reading() as db:
            return find(db, asked, offset=0, limit=limit)

    def around(self, asked: Asked, found: int) -> Around:
        """Return what works out the words around a search that found so many."""
        return Around(asked, found, self._known)

    def go_on(self, around: Around, budget_s: float) -> bool:
        """Work for a while on what stands around a search; return whether there is more to do."""
        with self._file.reading() as db:
            return around.go_on(db, self._state(db), budget_s)

    def prepare(self, budget_s: float) -> bool:
        """Read ahead for a while; return whether there is more to do."""
        with self._file.reading() as db:
            return self._counting.prepare(db, self._state(db), budget_s)

    def posting_totals(self, now: datetime) -> PostingTotals:
        """Return the figures for home."""
        with self._file.reading() as db:
            return lists.posting_totals(db, self._tally(db), now)

    def warm_up(self) -> None:
        """Ask once."""
        with self._file.reading() as db:
            search_rowids(db, Query.parse("ㅊ"), limit=1)
            db.execute("SELECT max(first_seen), max(kin) FROM posting").fetchone()

    def _state(self, db: sqlite3.Connection) -> object:
        return postings_state(db, self._file.opened)

    def _tally(self, db: sqlite3.Connection) -> Tally:
        return self._counting.tally(db, self._state(db))
