"""The rowid of a posting: the moment at which it closes, then its own number.

``day << 32 | minute << 21 | number``, so one comparison of rowids tells what is open at a moment, and the
order of rowids is the order of closing. A whole day closes at minute 1440.
"""

from datetime import date, datetime
from typing import TYPE_CHECKING

from offline_cache.search.rowids import make_rowid
from offline_cache.seoul import seoul_day, seoul_minute

if TYPE_CHECKING:
    from offline_cache.contract.posting import JobPosting

NUMBER_BITS = 21
NUMBERS = 1 << NUMBER_BITS
WHOLE_DAY = 24 * 60
_WITHDRAWN = 1 << 60


def closing(posting: "JobPosting") -> tuple[date | None, int]:
    """Return the day and minute from which a posting is closed; its end of validity may be the earlier one.

    A posting without a last day has none here, also if its validity ends: it stands with the undated ones.
    """
    if posting.valid_through is None:
        return None, WHOLE_DAY
    hour = posting.closing_time
    own = (posting.valid_through, WHOLE_DAY if hour is None else hour.hour * 60 + hour.minute)
    if posting.valid_until is None:
        return own
    return min(own, (seoul_day(posting.valid_until), seoul_minute(posting.valid_until)))


def posting_rowid(posting: "JobPosting", number: int) -> int:
    """Return the rowid of a posting.

    Args:
        posting: the posting.
        number: its own number, below :data:`NUMBERS`.
    """
    day, minute = closing(posting)
    return make_rowid(day, minute << NUMBER_BITS | number)


def posting_rank(posting: "JobPosting") -> int:
    """Return a number by which the one that stands for a group is chosen, the highest.

    Postings that their source still lists stand above withdrawn ones, then those that close later.
    """
    day, minute = closing(posting)
    if day is None and posting.valid_until is not None:
        day, minute = seoul_day(posting.valid_until), seoul_minute(posting.valid_until)
    slot = make_rowid(day, minute << NUMBER_BITS) >> NUMBER_BITS
    return slot - (_WITHDRAWN if posting.gone_since is not None else 0)


def first_open(now: datetime) -> int:
    """Return the lowest rowid of postings that are open at a moment."""
    return make_rowid(seoul_day(now), (seoul_minute(now) + 1) << NUMBER_BITS)


def first_of_day(day: date | None) -> int:
    """Return the lowest rowid of postings that close on a day; for ``None`` one above all."""
    return make_rowid(None, (1 << 32) - 1) if day is None else make_rowid(day, 0)
