"""Questions to the derived tables of postings."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from offline_cache.search import (
    FACETS,
    NO_FILTERS,
    Filters,
    Query,
    Tally,
    count,
    facet_counts,
    facet_values,
    filter_terms,
)
from offline_cache.seoul import day_start, seoul_day
from offline_cache.shelves import DaySpan, Shelf, shelf_spans
from offline_cache.store.deadlines import first_of_day, first_open
from offline_cache.store.results import COLUMNS, PostingRow, PostingTotals, hour, posting_row, text
from offline_cache.store.rows import seconds

Bounds = tuple[int, int]
"""Lowest rowid, and the one that is no longer in."""

_SHELF = f"""SELECT {COLUMNS} FROM posting WHERE rowid >= :low AND rowid < :high
    AND (until IS NULL OR until > :now) ORDER BY rowid LIMIT :limit OFFSET :offset"""  # noqa: S608
_FILTERED_SHELF = f"""SELECT {COLUMNS}
    FROM posting_search AS found JOIN posting ON posting.rowid = found.rowid
    WHERE found.posting_search MATCH :match AND found.rowid >= :low AND found.rowid < :high
    AND (until IS NULL OR until > :now) ORDER BY found.rowid LIMIT :limit OFFSET :offset"""  # noqa: S608
_EVERY = f"SELECT {COLUMNS} FROM posting"  # noqa: S608
_ROW = f"SELECT {COLUMNS} FROM posting WHERE rowid = :rowid AND (until IS NULL OR until > :now)"  # noqa: S608
# With a plain rowid the planner would walk every open posting instead of the few that have ended.
_ENDED = "SELECT rowid FROM posting WHERE +rowid >= ? AND +rowid < ? AND until <= ?"
_MATCHES = "SELECT 1 FROM posting_search WHERE posting_search MATCH ? AND rowid = ?"
_NEW = """SELECT count(*) FROM posting WHERE first_seen >= ? AND first_seen <= ? AND rowid >= ?"""
_FIRST = (
    "SELECT closing_time FROM posting WHERE rowid >= ? AND rowid < ? AND closing_time IS NOT NULL LIMIT 1"
)


def shelf_bounds(now: datetime) -> dict[Shelf, Bounds]:
    """Return the rowids of every shelf; what has closed by now is in none."""
    spans = shelf_spans(seoul_day(now))
    return {shelf: _bounds(span, first_open(now)) for shelf, span in spans.items()}


def _bounds(span: DaySpan, lowest: int) -> Bounds:
    if span.is_empty():
        return lowest, lowest
    return max(first_of_day(span.first), lowest), first_of_day(span.end)


def shelf_counts(db: sqlite3.Connection, tally: Tally, now: datetime, filters: Filters) -> dict[Shelf, int]:
    """Return how many open postings stand on each shelf."""
    return {shelf: _count(db, tally, bounds, now, filters) for shelf, bounds in shelf_bounds(now).items()}


def _count(db: sqlite3.Connection, tally: Tally, bounds: Bounds, now: datetime, filters: Filters) -> int:
    low, high = bounds
    if low >= high:
        return 0
    if filters == NO_FILTERS:
        return tally.open_rows(low, high) - len(db.execute(_ENDED, (*bounds, seconds(now))).fetchall())
    at_least = [_at_least(db, tally, filters, rowid) for rowid in bounds]
    return at_least[0] - at_least[1] - _ended(db, Query().match(filter_terms(filters)), bounds, now)


def _at_least(db: sqlite3.Connection, tally: Tally, filters: Filters, rowid: int) -> int:
    if tally.is_prepared:
        return tally.count(Query(), filters, not_before_rowid=rowid)
    return count(db, Query(), filters, not_before_rowid=rowid)


def total(db: sqlite3.Connection, query: Query, now: datetime, filters: Filters) -> int:
    """Return how many open postings a query finds."""
    lowest = first_open(now)
    found = count(db, query, filters, not_before_rowid=lowest)
    return found - _ended(db, query.match(filter_terms(filters)), (lowest, first_of_day(None)), now)


def _ended(db: sqlite3.Connection, match: str, bounds: Bounds, now: datetime) -> int:
    """Return how many matches are no longer valid though their last day has not passed; usually none."""
    ended = db.execute(_ENDED, (*bounds, seconds(now))).fetchall()
    matches = (db.execute(_MATCHES, (match, rowid)).fetchone() for (rowid,) in ended)
    return sum(1 for found in matches if found is not None)


def shelf_rows(
    db: sqlite3.Connection, shelf: Shelf, now: datetime, filters: Filters, *, offset: int, limit: int
) -> tuple[PostingRow, ...]:
    """Return one page of a shelf: by hour of closing, then the newest first."""
    low, high = shelf_bounds(now)[shelf]
    values: dict[str, object] = {"low": low, "high": high, "offset": offset, "limit": limit}
    values |= {"now": seconds(now), "open": first_open(now)}
    if filters == NO_FILTERS:
        return tuple(posting_row(row) for row in db.execute(_SHELF, values))
    values["match"] = Query().match(filter_terms(filters))
    return tuple(posting_row(row) for row in db.execute(_FILTERED_SHELF, values))


def rows_of(db: sqlite3.Connection, rowids: Sequence[int], now: datetime) -> tuple[PostingRow, ...]:
    """Return the cards of rowids, in their order."""
    values = [{"rowid": rowid, "now": seconds(now), "open": first_open(now)} for rowid in rowids]
    found = (db.execute(_ROW, value).fetchone() for value in values)
    return tuple(posting_row(row) for row in found if row is not None)


def every_row(db: sqlite3.Connection) -> Iterator[PostingRow]:
    """Yield the card of every group of postings.

    Raises:
        ContractError: one is damaged.
    """
    return (posting_row(row) for row in db.execute(_EVERY, {"open": 0, "now": 0}))


def titles_of(db: sqlite3.Connection, rowids: Sequence[int]) -> list[str]:
    """Return the titles of rowids."""
    found = (db.execute("SELECT title FROM posting WHERE rowid = ?", (rowid,)).fetchone() for rowid in rowids)
    return [text(row[0]) for row in found if row is not None]


def facets(
    db: sqlite3.Connection, tally: Tally, now: datetime, filters: Filters, shelf: Shelf | None
) -> dict[str, dict[str, int]]:
    """Return what each further choice would leave, on one shelf or on all; never zero."""
    bounds = (first_open(now), first_of_day(None)) if shelf is None else shelf_bounds(now)[shelf]
    low, high = (_facets_at_least(db, tally, filters, rowid) for rowid in bounds)
    ended = _facets_of_ended(db, filters, bounds, now)
    return {
        facet: _left(values, Counter(high[facet]) + ended.get(facet, Counter()))
        for facet, values in low.items()
    }


def _facets_at_least(
    db: sqlite3.Connection, tally: Tally, filters: Filters, rowid: int
) -> dict[str, dict[str, int]]:
    if tally.is_prepared:
        return tally.facet_counts(Query(), filters, not_before_rowid=rowid)
    return facet_counts(db, Query(), filters, not_before_rowid=rowid)


def _facets_of_ended(
    db: sqlite3.Connection, filters: Filters, bounds: Bounds, now: datetime
) -> dict[str, Counter[str]]:
    if db.execute(_ENDED, (*bounds, seconds(now))).fetchone() is None:
        return {}
    return {
        facet: Counter({value: _ended(db, _choice(filters, facet, value), bounds, now) for value in values})
        for facet, values in ((facet, facet_values(db, facet)) for facet in FACETS)
    }


def _choice(filters: Filters, facet: str, value: str) -> str:
    """Return the condition that one value of a facet makes together with the choices in the others."""
    chosen = Filters(**{facet: frozenset({value})})
    return Query().match([*filter_terms(filters, without=facet), *filter_terms(chosen)])


def _left(values: Mapping[str, int], less: Mapping[str, int]) -> dict[str, int]:
    left = {value: number - less.get(value, 0) for value, number in values.items()}
    ranked = sorted(left.items(), key=lambda item: (-item[1], item[0]))
    return {value: number for value, number in ranked if number > 0}


def posting_totals(db: sqlite3.Connection, tally: Tally, now: datetime) -> PostingTotals:
    """Return the figures for home."""
    lowest = first_open(now)
    total = _count(db, tally, (lowest, first_of_day(None)), now, NO_FILTERS)
    morning = seconds(day_start(seoul_day(now)))
    (new,) = db.execute(_NEW, (morning, seconds(now), lowest)).fetchone()
    tomorrow = first_of_day(seoul_day(now) + timedelta(days=1))
    first = db.execute(_FIRST, (lowest, tomorrow)).fetchone()
    return PostingTotals(total, new, None if first is None else hour(first[0]))
