"""Reading the calendars of rooms. A failed reading keeps what was known, with its age."""

import hashlib
from datetime import datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from central.boards.ics import busy_spans
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
    calendar.last_attempt, calendar.last_message = now, ""
    try:
        if isinstance(answer, CalendarError):
            raise answer
        _store(calendar, answer, now)
    except CalendarError as error:
        calendar.last_message = str(error)
    calendar.save()
    return str(calendar.last_message)


def _store(calendar: Any, data: bytes, now: datetime) -> None:
    start, end = board_window(now)
    seen = hashlib.sha256(f"{start:%Y-%m-%d}".encode() + data).hexdigest()
    if calendar.seen != seen:
        spans = busy_spans(data, start, end + timedelta(days=1))
        with transaction.atomic():
            BusySpan.objects.filter(room_id=calendar.pk).delete()
            BusySpan.objects.bulk_create(
                BusySpan(room_id=calendar.pk, start=span.start, end=span.end, is_tentative=span.is_tentative)
                for span in spans
            )
    calendar.seen, calendar.last_success = seen, now
