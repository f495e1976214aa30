"""Reading the calendars of rooms. A failed reading keeps what was known, with its age."""

import hashlib
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from central.boards.ics import Busy, busy_spans
from central.boards.ics_checks import CalendarError
from central.boards.models import BusySpan, RoomCalendar
from central.boards.reading import Answer, read_all
from central.seoul import SEOUL

DAYS = 2


def board_window(now: datetime) -> tuple[datetime, datetime]:
    """Return the span that boards cover: today and tomorrow of Asia/Seoul."""
    start = datetime.combine(now.astimezone(SEOUL).date(), time(), SEOUL)
    return start, start + timedelta(days=DAYS)


def refresh_calendars(now: datetime | None = None) -> dict[str, str]:
    """Read every calendar once.

    Args:
        now: the moment of the reading.

    Returns:
        The reason for each room whose calendar could not be read.
    """
    moment = now or timezone.now()
    calendars = {calendar.pk: calendar for calendar in RoomCalendar.objects.all()}
    answers = read_all({room: calendar.address for room, calendar in calendars.items()})
    reasons = {room: _take(calendar, answers[room], moment) for room, calendar in calendars.items()}
    return {room: reason for room, reason in reasons.items() if reason}


def _take(calendar: Any, answer: Answer, now: datetime) -> str:
    """Note an answer, unless the calendar was deleted or got another address while it was read."""
    try:
        if isinstance(answer, CalendarError):
            raise answer
        _store(calendar, answer, now)
    except CalendarError as error:
        _as_it_was_asked(calendar).update(last_attempt=now, last_message=str(error))
        return str(error)
    return ""


def _store(calendar: Any, data: bytes, now: datetime) -> None:
    start, end = board_window(now)
    seen = hashlib.sha256(f"{start:%Y-%m-%d}".encode() + data).hexdigest()
    spans = None if calendar.seen == seen else busy_spans(data, start, end + timedelta(days=1))
    with transaction.atomic():
        asked = _as_it_was_asked(calendar)
        is_there = asked.update(seen=seen, last_success=now, last_attempt=now, last_message="")
        if is_there and spans is not None:
            _lay_out(calendar.pk, spans)


def _lay_out(room: str, spans: Sequence[Busy]) -> None:
    BusySpan.objects.filter(room_id=room).delete()
    BusySpan.objects.bulk_create(
        BusySpan(room_id=room, start=span.start, end=span.end, is_tentative=span.is_tentative)
        for span in spans
    )


def _as_it_was_asked(calendar: Any) -> Any:
    return RoomCalendar.objects.filter(pk=calendar.pk, address=calendar.address)
