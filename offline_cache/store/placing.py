"""What is kept beside a row of a feed, so that lists need not decode it."""

from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.cafe import Room
from offline_cache.contract.notice import Notice
from offline_cache.contract.posting import JobPosting
from offline_cache.contract.programme import Programme
from offline_cache.contract.record import Record
from offline_cache.seoul import day_end
from offline_cache.store.rows import seconds


@dataclass(frozen=True, slots=True)
class Placing:
    """What is kept beside a row so that lists need not decode it.

    Attributes:
        until: when it runs out, as seconds since 1970; ``None`` if it does not.
        scope: the cafe it belongs to; ``None`` if to none.
        place: its place in a list.
    """

    until: int | None
    scope: str | None
    place: int


def runs_out(record: Record) -> datetime | None:
    """Return the moment from which a record is no longer current, or ``None``.

    For a posting also the end of its last day, for a programme its own end.
    """
    ends = [record.valid_until]
    if isinstance(record, JobPosting) and record.valid_through is not None:
        ends.append(day_end(record.valid_through))
    if isinstance(record, Programme):
        ends.append(record.end or record.start)
    return min((end for end in ends if end is not None), default=None)


def placing(record: Record) -> Placing:
    """Return what is kept beside a record's row."""
    end = runs_out(record)
    return Placing(None if end is None else seconds(end), _scope(record), _place(record))


def _scope(record: Record) -> str | None:
    return record.cafe if isinstance(record, Room | Programme | Notice) else None


def _place(record: Record) -> int:
    if isinstance(record, Room):
        return record.position
    if isinstance(record, Programme):
        return seconds(record.start)
    if isinstance(record, Notice):
        return -seconds(record.starts)
    return -seconds(record.first_seen) if isinstance(record, JobPosting) else 0
