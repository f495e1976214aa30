"""When a posting leaves the screens."""

from datetime import UTC, date, datetime, time, timedelta

from central.seoul import SEOUL


def end_of(day: date | None, hour: time | None = None) -> datetime | None:
    """Return the moment after which a posting of this last day is not shown, in UTC.

    Args:
        day: the last day, the whole of it in Asia/Seoul.
        hour: the closing hour on that day, if the source says one.
    """
    if day is None:
        return None
    if hour is not None:
        return datetime.combine(day, hour, SEOUL).astimezone(UTC)
    return datetime.combine(day + timedelta(days=1), time(), SEOUL).astimezone(UTC)
