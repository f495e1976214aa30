"""What the reader gives for lists: enough for a card, without decoding the whole record."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from offline_cache.contract.fields import ContractError
from offline_cache.contract.posting import CloseType


@dataclass(frozen=True, slots=True)
class PostingRow:
    """What a card of a posting shows.

    Attributes:
        id: the id of the posting.
        title: the whole title.
        display_title: without the employer's name and 채용 공고.
        hiring_organization: the employer.
        regions: short names of the regions of work.
        employment_type: kinds of employment.
        experience: 신입, 경력, or both.
        close_type: how it ends.
        valid_through: its last day; ``None`` without one.
        closing_time: the hour on that day; ``None`` if the source does not say.
        first_seen: when central first saw it.
        group_size: how many open posts of this vacancy there are, this one included; see
            :mod:`offline_cache.kin`.
        sources: the short names of the sources in which an open one stands.
    """

    id: str
    title: str
    display_title: str
    hiring_organization: str
    regions: tuple[str, ...]
    employment_type: tuple[str, ...]
    experience: str | None
    close_type: CloseType
    valid_through: date | None
    closing_time: time | None
    first_seen: datetime
    group_size: int
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One page of a search.

    Attributes:
        hits: the page.
        total: hits in all.
        words: words to narrow it with, and how many each would leave.
        nearest: words that may have been meant, if almost nothing was found.
    """

    hits: tuple[PostingRow, ...]
    total: int
    words: tuple[tuple[str, int], ...] = ()
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PostingTotals:
    """Open postings in all, those first seen today, and the first hour at which one closes today."""

    open: int
    new_today: int
    first_close_today: time | None


COLUMNS = """posting.id, title, display_title, organization, regions, employment, experience, close_type,
    valid_through, closing_time, first_seen,
    (SELECT json_group_array(source) FROM member WHERE member.kin = posting.kin AND member.at >= :open
        AND (member.until IS NULL OR member.until > :now))"""
"""Columns of :func:`posting_row`; ``:open`` is the lowest rowid that is open, ``:now`` the time."""


def text(value: object) -> str:
    """Return a text as it stood in a column.

    Raises:
        ContractError: it is none any more.
    """
    if not isinstance(value, str):
        raise ContractError(f"a row of the lists holds {value!r:.40} in place of a text")
    return value


def hour(value: object) -> time | None:
    """Return an hour as it stood in a column; ``None`` for none.

    Raises:
        ContractError: it is none any more.
    """
    try:
        return None if value is None else time.fromisoformat(text(value))
    except ValueError as error:
        raise ContractError(f"a row of the lists is damaged ({error})") from None


def posting_row(row: Sequence[Any]) -> PostingRow:
    """Return the card of one row of :data:`COLUMNS`.

    Raises:
        ContractError: the row is damaged.
    """
    try:
        return _card(row)
    except (TypeError, ValueError, OverflowError, OSError) as error:
        raise ContractError(f"a row of the lists is damaged ({error})") from None


def _card(row: Sequence[Any]) -> PostingRow:
    stands_in = json.loads(row[11])
    return PostingRow(
        id=text(row[0]),
        title=text(row[1]),
        display_title=text(row[2]),
        hiring_organization=text(row[3]),
        regions=tuple(json.loads(row[4])),
        employment_type=tuple(json.loads(row[5])),
        experience=row[6],
        close_type=CloseType(row[7]),
        valid_through=None if row[8] is None else date.fromisoformat(row[8]),
        closing_time=hour(row[9]),
        first_seen=datetime.fromtimestamp(row[10], UTC),
        group_size=len(stands_in),
        sources=tuple(sorted(set(stands_in))),
    )
