"""Days and hours of Asia/Seoul, the wall clock of every rule about days, whatever the device's zone."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SEOUL = ZoneInfo("Asia/Seoul")


def seoul_day(moment: datetime) -> date:
    """Return the calendar day of a moment in Seoul."""
    return moment.astimezone(SEOUL).date()


def seoul_minute(moment: datetime) -> int:
    """Return the minutes since midnight of a moment in Seoul."""
    wall = moment.astimezone(SEOUL)
    return wall.hour * 60 + wall.minute


def day_start(day: date) -> datetime:
    """Return the moment at which a day begins in Seoul."""
    return datetime.combine(day, time(), SEOUL)


def day_end(day: date) -> datetime:
    """Return the moment at which a day ends in Seoul, which is the start of the next."""
    return day_start(day + timedelta(days=1))
