"""From an iCalendar file to the spans that are taken (RFC 5545). Titles, people and places are never read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

import icalendar
import recurring_ical_events

from central.boards.ics_checks import CalendarError, check_events
from central.seoul import SEOUL

_MARGIN = timedelta(days=2)


@dataclass(frozen=True, slots=True, order=True)
class Busy:
    """A span that is taken, half open; a tentative one is held for somebody."""

    start: datetime
    end: datetime
    is_tentative: bool = False


def busy_spans(data: bytes, start: datetime, end: datetime) -> list[Busy]:
    """Return the spans taken between two moments, in order.

    Floating times and whole days are those of Asia/Seoul. Cancelled and transparent events take nothing.

    Args:
        data: the file.
        start, end: the moments; spans that reach over them are cut.

    Raises:
        CalendarError: it is no iCalendar file, repeats too often, or names a zone that nobody defines.
    """
    found: set[Busy] = set()
    for component in _parse(data):
        for busy in (*_events(component, start, end), *_free_busy(component)):
            if busy.start < end and busy.end > start:
                found.add(Busy(max(busy.start, start), min(busy.end, end), busy.is_tentative))
    return sorted(found)


def _parse(data: bytes) -> list[Any]:
    try:
        text = data.decode("utf-8-sig")
        components: list[Any] = list(icalendar.Calendar.from_ical(text, multiple=True))
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        raise CalendarError("it is not an iCalendar file") from None
    if not components:
        raise CalendarError("it is not an iCalendar file")
    return components


def _events(calendar: Any, start: datetime, end: datetime) -> Iterator[Busy]:
    if calendar.name != "VCALENDAR":
        return
    check_events(calendar)
    try:
        query = recurring_ical_events.of(calendar)
        events = query.between(start.astimezone(SEOUL) - _MARGIN, end.astimezone(SEOUL) + _MARGIN)
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError):
        raise CalendarError("one of its events cannot be read") from None
    for event in events:
        status = str(event.get("STATUS", "")).upper()
        if status != "CANCELLED" and str(event.get("TRANSP", "")).upper() != "TRANSPARENT":
            yield from _span(event["DTSTART"].dt, event.end, is_tentative=status == "TENTATIVE")


def _free_busy(component: Any) -> Iterator[Busy]:
    for part in component.walk("VFREEBUSY"):
        lines = part.get("FREEBUSY") or []
        for line in lines if isinstance(lines, list) else [lines]:
            kind = str(line.params.get("FBTYPE", "BUSY")).upper()
            if kind != "FREE":
                yield from _periods(line, is_tentative=kind == "BUSY-TENTATIVE")


def _periods(line: Any, *, is_tentative: bool) -> Iterator[Busy]:
    for period in getattr(line, "dts", [line]):
        first, last = period.dt
        yield from _span(
            first, first + last if isinstance(last, timedelta) else last, is_tentative=is_tentative
        )


def _span(first: date, last: date, *, is_tentative: bool) -> Sequence[Busy]:
    start, end = _moment(first), _moment(last)
    return [Busy(start, end, is_tentative)] if start < end else []


def _moment(value: date) -> datetime:
    if not isinstance(value, datetime):
        return datetime.combine(value, time(), SEOUL)
    zone: tzinfo | None = value.tzinfo
    return value.replace(tzinfo=SEOUL) if zone is None else value
