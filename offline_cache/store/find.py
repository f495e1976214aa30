"""Searching open postings, with the words around the result."""

from datetime import datetime

import sqlite_utils

from offline_cache.search import (
    FEW_HITS,
    Filters,
    Query,
    Tally,
    Vocabulary,
    related_words,
    search_rowids,
    suggestions,
    vocabulary,
)
from offline_cache.seoul import seoul_day
from offline_cache.store.deadlines import first_open
from offline_cache.store.kept import Kept
from offline_cache.store.lists import rows_of, titles_of, total
from offline_cache.store.results import SearchResult

_WORDS_FROM = 100
_WORDS = 6
_TEXTS = "SELECT title FROM posting WHERE rowid >= ? UNION SELECT organization FROM posting WHERE rowid >= ?"


class Finder:
    """Searches one state of a database; keeps the vocabulary that it needed until the postings change."""

    def __init__(self) -> None:
        self._vocabulary: Kept[Vocabulary] = Kept()

    def find(
        self,
        db: sqlite_utils.Database,
        text: str,
        now: datetime,
        filters: Filters,
        *,
        offset: int,
        limit: int,
        state: object,
        tally: Tally,
    ) -> SearchResult:
        """Return one page of a search.

        Args:
            db: the database.
            text: what was typed.
            now: trusted time; what has closed is not found.
            filters: what was chosen.
            offset: hits to skip.
            limit: the most hits to return.
            state: differs when the postings have changed.
            tally: counts of that state.
        """
        query, lowest = Query.parse(text), first_open(now)
        if not query.words:
            return SearchResult((), 0)
        rowids = search_rowids(
            db.conn, query, filters, not_before_rowid=lowest, limit=max(limit, _WORDS_FROM), offset=offset
        )
        found = total(db, query, now, filters)
        words = related_words(
            db.conn,
            query,
            filters,
            titles=titles_of(db, rowids),
            not_before_rowid=lowest,
            limit=_WORDS,
            tally=tally,
        )
        nearest = suggestions(text, self._known(db, now, state)) if found < FEW_HITS else ()
        return SearchResult(rows_of(db, rowids[:limit], now), found, words, nearest)

    def _known(self, db: sqlite_utils.Database, now: datetime, state: object) -> Vocabulary:
        """Return the words of what was open when it was first needed in this state, on this day."""
        lowest = first_open(now)
        return self._vocabulary.of(
            (state, seoul_day(now)),
            lambda: vocabulary(text for (text,) in db.execute(_TEXTS, (lowest, lowest))),
        )
