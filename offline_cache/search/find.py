"""Questions to the index: which postings, how many, and how many for each further choice."""

from typing import TYPE_CHECKING

from offline_cache.search.filters import FACETS, NO_FILTERS, Filters
from offline_cache.search.query import Query, Tier, filter_terms
from offline_cache.search.tokens import facet_value

if TYPE_CHECKING:
    from sqlite3 import Connection

_ROWIDS = """
    SELECT rowid FROM posting_search WHERE posting_search MATCH ? AND rowid >= ?
    ORDER BY rowid LIMIT ?
"""
_COUNT = "SELECT count(*) FROM posting_search WHERE posting_search MATCH ? AND rowid >= ?"
_TERMS = "SELECT term FROM posting_search_terms WHERE term >= ? AND term < ?"


def _count(conn: "Connection", match: str, not_before_rowid: int) -> int:
    return int(conn.execute(_COUNT, (match, not_before_rowid)).fetchone()[0])


def count(
    conn: "Connection", query: Query, filters: Filters = NO_FILTERS, *, not_before_rowid: int = 0
) -> int:
    """Return how many postings match.

    Args:
        conn: A connection to the database with the index; reading is enough.
        query: What was typed.
        filters: What was chosen.
        not_before_rowid: Rows below are closed, see `offline_cache.search.first_rowid`.
    """
    return _count(conn, query.match(filter_terms(filters)), not_before_rowid)


def search_rowids(
    conn: "Connection",
    query: Query,
    filters: Filters = NO_FILTERS,
    *,
    not_before_rowid: int = 0,
    limit: int = 30,
    offset: int = 0,
) -> list[int]:
    """Return the rowids of matching postings: word-start hits by deadline, then the others by deadline.

    Only where the word starts do not fill the list all hits are asked for too, and those already there are
    dropped. The index reads no further than to the end of the page.

    Args:
        conn: A connection to the database with the index; reading is enough.
        query: What was typed.
        filters: What was chosen.
        not_before_rowid: Rows below are closed, see `offline_cache.search.first_rowid`.
        limit: The most rows to return.
        offset: Rows to skip.
    """
    terms = filter_terms(filters)
    end = offset + limit

    def first(tier: Tier) -> list[int]:
        arguments = (query.match(terms, tier), not_before_rowid, end)
        return [rowid for (rowid,) in conn.execute(_ROWIDS, arguments)]

    found = first(Tier.WORD_START)
    if len(found) < end and query.words:
        known = set(found)
        found += [rowid for rowid in first(Tier.ALL) if rowid not in known]
    return found[offset:end]


def facet_values(conn: "Connection", facet: str) -> list[str]:
    """Return the values of a facet that stand in the index.

    Args:
        conn: A connection to the database with the index; reading is enough.
        facet: A name in `FACETS`.
    """
    mark = FACETS[facet]
    return [facet_value(term) for (term,) in conn.execute(_TERMS, (mark, chr(ord(mark) + 1)))]


def facet_counts(
    conn: "Connection", query: Query, filters: Filters = NO_FILTERS, *, not_before_rowid: int = 0
) -> dict[str, dict[str, int]]:
    """Return how many postings each value of each facet would leave, given the other facets' choices.

    Values that would leave nothing are absent; the commonest come first.

    Args:
        conn: A connection to the database with the index; reading is enough.
        query: What was typed.
        filters: What was chosen.
        not_before_rowid: Rows below are closed, see `offline_cache.search.first_rowid`.
    """
    counts = {}
    for facet in FACETS:
        others = filter_terms(filters, without=facet)
        found = {}
        for value in facet_values(conn, facet):
            chosen = filter_terms(Filters(**{facet: frozenset({value})}))
            found[value] = _count(conn, query.match([*others, *chosen]), not_before_rowid)
        ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
        counts[facet] = {value: number for value, number in ranked if number}
    return counts
