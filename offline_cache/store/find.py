"""Searching open postings."""

import sqlite3

from offline_cache.search import search_rowids
from offline_cache.store.around import Asked
from offline_cache.store.lists import rows_of, total
from offline_cache.store.results import SearchResult


def find(db: sqlite3.Connection, asked: Asked, *, offset: int, limit: int) -> SearchResult:
    """Return one page of a search, without what stands around it.

    Args:
        db: the database.
        asked: the question.
        offset: hits to skip.
        limit: the most hits to return.
    """
    query = asked.query
    if not query.words:
        return SearchResult((), 0)
    rowids = search_rowids(
        db, query, asked.filters, not_before_rowid=asked.lowest, limit=limit, offset=offset
    )
    return SearchResult(rows_of(db, rowids, asked.now), total(db, query, asked.now, asked.filters))
