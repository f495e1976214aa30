"""What home counts in the cache: read again when the content or the minute changes, not each second."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from offline_cache.contract.notice import Notice
from offline_cache.contract.programme import Programme
from offline_cache.search.filters import NO_FILTERS, Filters
from offline_cache.seoul import day_end, seoul_day
from offline_cache.shelves import Shelf
from offline_cache.store.reader import ContentReader
from offline_cache.store.results import PostingRow, PostingTotals

LOOK_AHEAD = timedelta(days=14)
SUNDAY = 6
INTERNSHIPS = Filters(employment=frozenset({"청년인턴(체험형)", "청년인턴(채용형)"}))


NO_TOTALS = PostingTotals(open=0, new_today=0, first_close_today=None)


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """Counts for home; all zero while there is no content."""

    totals: PostingTotals = NO_TOTALS
    shelf_counts: Mapping[Shelf, int] = field(default_factory=dict)
    intern_counts: Mapping[Shelf, int] = field(default_factory=dict)
    programme: Programme | None = None
    programmes: int = 0
    programmes_week: int = 0
    guides: int = 0
    mentoring: int = 0
    notices: tuple[Notice, ...] = ()


def home_facts(reader: ContentReader, cafe: str, now: datetime) -> HomeFacts:
    """Count what home tells.

    Args:
        reader: the cache.
        cafe: the cafe in which the device stands.
        now: the trusted moment.
    """
    coming = [item for item in reader.programmes(cafe, now, now + LOOK_AHEAD) if item.start >= now]
    today = seoul_day(now)
    week_end = day_end(today + timedelta(days=SUNDAY - today.weekday()))
    return HomeFacts(
        totals=reader.posting_totals(now),
        shelf_counts=reader.shelf_counts(now),
        intern_counts=reader.shelf_counts(now, INTERNSHIPS),
        programme=coming[0] if coming else None,
        programmes=len(coming),
        programmes_week=sum(item.start < week_end for item in coming),
        guides=len(reader.guides(now)),
        mentoring=len(reader.mentoring(now)),
        notices=reader.notices(cafe, now),
    )


def next_closing(
    reader: ContentReader, now: datetime, limit: int, filters: Filters = NO_FILTERS
) -> tuple[PostingRow, ...]:
    """Return the postings that close next, over all shelves."""
    rows: tuple[PostingRow, ...] = ()
    for shelf in Shelf:
        if len(rows) < limit:
            rows += reader.shelf(shelf, now, filters, limit=limit - len(rows))
    return rows
