"""An iCalendar file for a demonstration room, as a calendar programme would write it."""

from collections.abc import Sequence
from datetime import UTC, datetime

import icalendar

from central.seoul import SEOUL


def calendar_text(room: str, spans: Sequence[tuple[datetime, datetime]], now: datetime) -> str:
    """Return a calendar with one event for each span.

    Args:
        room: the id of the room.
        spans: the bookings.
        now: the time of writing.
    """
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Job Cafe kiosk//demonstration//KO")
    for number, (start, end) in enumerate(spans, start=1):
        event = icalendar.Event()
        event.add("UID", f"{room}-{number}@demo.invalid")
        event.add("DTSTAMP", now.astimezone(UTC))
        event.add("DTSTART", start.astimezone(SEOUL))
        event.add("DTEND", end.astimezone(SEOUL))
        event.add("SUMMARY", "시연 예약")
        calendar.add_component(event)
    return bytes(calendar.to_ical()).decode()
