"""Reading the calendars of rooms. A failed reading keeps what was known, with its age."""

from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from central.boards.ics import SEOUL, busy_spans
from central.boards.ics_checks import CalendarError
from central.boards.models import BusySpan, RoomCalendar
from central.importers.answers import SourceFailedError
from central.importers.client import get

MAX_BYTES = 5_000_000
DEADLINE_S = 20.0
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
    reasons = {calendar.pk: _refresh(calendar, moment) for calendar in RoomCalendar.objects.all()}
    return {room: reason for room, reason in reasons.items() if reason}


def _refresh(calendar: Any, now: datetime) -> str:
    start, end = board_window(now)
    reason = ""
    try:
        spans = busy_spans(_read(calendar.address), start, end + timedelta(days=1))
    except (CalendarError, SourceFailedError) as error:
        reason = str(error)
    except OSError as error:
        reason = f"the file cannot be read: {error.strerror}"
    calendar.last_attempt, calendar.last_message = now, reason
    with transaction.atomic():
        if not reason:
            calendar.last_success = now
            BusySpan.objects.filter(room_id=calendar.pk).delete()
            BusySpan.objects.bulk_create(
                BusySpan(room_id=calendar.pk, start=span.start, end=span.end, is_tentative=span.is_tentative)
                for span in spans
            )
        calendar.save()
    return reason


def _read(address: str) -> bytes:
    if address.startswith("webcal://"):
        address = f"https://{address.removeprefix('webcal://')}"
    if "://" in address:
        return get(address, DEADLINE_S, MAX_BYTES)
    path = Path(address)
    if path.stat().st_size > MAX_BYTES:
        raise CalendarError(f"the file is larger than {MAX_BYTES} bytes")
    return path.read_bytes()
