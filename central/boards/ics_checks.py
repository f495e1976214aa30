"""What is checked on the events of a calendar before their times are trusted.

A booking that is dropped because its file is damaged would show a taken room as free. So a damaged exception
to a series is left out, which leaves the room taken, and any other damage refuses the whole calendar, which
leaves what was known with its age.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from icalendar.prop.broken import vBroken

_TIMES = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "RECURRENCE-ID")
_ZONED = ("DTSTART", "DTEND", "RECURRENCE-ID")
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY"})
_HERE = ("seoul", "korea", "서울", "대한민국")


class CalendarError(ValueError):
    """A calendar cannot be read; the message holds nothing of its content."""


def check_events(calendar: Any) -> None:
    """Drop damaged exceptions, and refuse what cannot be trusted.

    Raises:
        CalendarError: a time is damaged, a series repeats each minute or second, or a zone is nobody's.
    """
    for event in calendar.walk("VEVENT"):
        whole = [value for value in _values(event, "EXDATE") if not isinstance(value, vBroken)]
        event.pop("EXDATE", None)
        if whole:
            event["EXDATE"] = whole
        if "DTSTART" not in event or any(isinstance(value, vBroken) for value in _all(event, _TIMES)):
            raise CalendarError("the time of one of its events is damaged")
        for rule in _values(event, "RRULE"):
            if _TOO_OFTEN & {str(name).upper() for name in rule.get("FREQ", [])}:
                raise CalendarError("one of its events repeats every minute or second")
        for value in _all(event, _ZONED):
            _check_zone(value)


def _check_zone(value: Any) -> None:
    name = str(value.params.get("TZID", "")).lower()
    is_naive = isinstance(value.dt, datetime) and value.dt.tzinfo is None
    if name and is_naive and not any(place in name for place in _HERE):
        raise CalendarError("one of its events is in a time zone that it does not define")


def _all(event: Any, names: tuple[str, ...]) -> Iterator[Any]:
    for name in names:
        yield from _values(event, name)


def _values(event: Any, name: str) -> list[Any]:
    found = event.get(name)
    if found is None:
        return []
    return found if isinstance(found, list) else [found]
