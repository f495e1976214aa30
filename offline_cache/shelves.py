"""Shelves: the open postings, split by when they close."""

import enum
from dataclasses import dataclass
from datetime import date, timedelta

_SUNDAY = 6


class Shelf(enum.StrEnum):
    """A span of closing days, seen from today."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    THREE_DAYS = "three_days"
    WEEK = "week"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Days from ``first`` up to but without ``end``; without an ``end`` also postings that have no date."""

    first: date
    end: date | None

    def is_empty(self) -> bool:
        """Return whether no day is in it."""
        return self.end is not None and self.end <= self.first


def shelf_spans(today: date) -> dict[Shelf, DaySpan]:
    """Return the days of every shelf, in order, without gap or overlap.

    Today; tomorrow; in two or three days; later until the Sunday of this week, which is empty from Thursday
    on; the rest and what has no date.

    Args:
        today: the day in Asia/Seoul.
    """
    fourth = today + timedelta(days=4)
    monday = today + timedelta(days=_SUNDAY - today.weekday() + 1)
    week_end = max(fourth, monday)
    return {
        Shelf.TODAY: DaySpan(today, today + timedelta(days=1)),
        Shelf.TOMORROW: DaySpan(today + timedelta(days=1), today + timedelta(days=2)),
        Shelf.THREE_DAYS: DaySpan(today + timedelta(days=2), fourth),
        Shelf.WEEK: DaySpan(fourth, week_end),
        Shelf.LATER: DaySpan(week_end, None),
    }
