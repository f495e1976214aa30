"""The rowids of the index: their order is the order of deadlines."""

from datetime import date
from typing import Final

_NUMBER_BITS: Final = 32
_NO_DEADLINE: Final = (1 << 31) - 1


def make_rowid(deadline: date | None, number: int) -> int:
    """Return the rowid of a posting, so that the order of rowids is the order of deadlines.

    Args:
        deadline: The last day; `None` sorts behind every day.
        number: The posting's own number, from 0 to 2**32 - 1.

    Raises:
        ValueError: `number` is out of range.
    """
    if not 0 <= number < 1 << _NUMBER_BITS:
        message = f"number {number} of a posting is not between 0 and 2**32 - 1"
        raise ValueError(message)
    day = _NO_DEADLINE if deadline is None else deadline.toordinal()
    return day << _NUMBER_BITS | number


def first_rowid(day: date) -> int:
    """Return the lowest rowid of postings that close on `day` or later.

    Args:
        day: A calendar day in Asia/Seoul.
    """
    return make_rowid(day, 0)


def split_rowid(rowid: int) -> tuple[date | None, int]:
    """Return the deadline and the number that `make_rowid` joined.

    Args:
        rowid: A rowid of the index.
    """
    day = rowid >> _NUMBER_BITS
    number = rowid & ((1 << _NUMBER_BITS) - 1)
    return (None if day == _NO_DEADLINE else date.fromordinal(day)), number
