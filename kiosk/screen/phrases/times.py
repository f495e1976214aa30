"""Moments, days and hours in words; always Asia/Seoul, whatever zone the device believes in."""

from datetime import date, datetime, time, timedelta

from kiosk.screen.phrases.words import Translate
from offline_cache.seoul import SEOUL

NOON = 12
FULL_DIGITS = 4
"""Figures of a date from which on its words no longer fit beside them."""


def seoul(moment: datetime) -> datetime:
    """Return a moment on the wall clock of Seoul.

    Raises:
        ValueError: the moment has no zone, so nobody knows when it is.
    """
    if moment.tzinfo is None:
        raise ValueError(f"a moment without a zone: {moment!r}")
    return moment.astimezone(SEOUL)


def clock_text(hour: int, minute: int, translate: Translate) -> str:
    """Return the strip's clock: 오후 2:10."""
    return f"{_half(hour, translate)} {_twelve(hour)}:{minute:02d}"


def bare_clock(hour: int, minute: int) -> str:
    """Return an hour without its half of the day: 2:08."""
    return f"{_twelve(hour)}:{minute:02d}"


def hour_text(at: time, translate: Translate) -> str:
    """Return an hour as it is said: 오후 4시, 오후 2:30, 낮 12시, 자정."""
    if at.minute:
        return clock_text(at.hour, at.minute, translate)
    if at.hour == 0:
        return translate("times", "자정")
    if at.hour == NOON:
        return translate("times", "낮 12시")
    return translate("times", "{half} {hour}시").format(half=_half(at.hour, translate), hour=_twelve(at.hour))


def span_text(start: time, end: time, translate: Translate) -> str:
    """Return a span of one day: 오후 2:30–5:00, 오전 11:00–오후 1:00."""
    first = clock_text(start.hour, start.minute, translate)
    if end == time(0):
        return f"{first}–{hour_text(end, translate)}"
    if (start.hour < NOON) == (end.hour < NOON):
        return f"{first}–{bare_clock(end.hour, end.minute)}"
    return f"{first}–{clock_text(end.hour, end.minute, translate)}"


def weekday_text(day: date, translate: Translate) -> str:
    """Return the name of a day of the week: 화요일."""
    return (
        translate("times", "월요일"),
        translate("times", "화요일"),
        translate("times", "수요일"),
        translate("times", "목요일"),
        translate("times", "금요일"),
        translate("times", "토요일"),
        translate("times", "일요일"),
    )[day.weekday()]


def date_text(day: date, translate: Translate) -> str:
    """Return a date without its weekday: 8월 21일."""
    return translate("times", "{month}월 {day}일").format(month=day.month, day=day.day)


def short_date_text(day: date, translate: Translate) -> str:
    """Return a date for a narrow place, six characters at most: 8월 18일, 11.23."""
    if len(f"{day.month}{day.day}") < FULL_DIGITS:
        return date_text(day, translate)
    return translate("times", "{month}.{day}").format(month=day.month, day=day.day)


def full_date_text(day: date, translate: Translate) -> str:
    """Return a date with its weekday: 8월 21일 금요일."""
    return f"{date_text(day, translate)} {weekday_text(day, translate)}"


def day_text(day: date, today: date, translate: Translate) -> str:
    """Return a day near today by its word, any other by its date: 오늘, 내일, 어제, 8월 21일 금요일."""
    near = {
        today: translate("times", "오늘"),
        today + timedelta(days=1): translate("times", "내일"),
        today - timedelta(days=1): translate("times", "어제"),
    }
    return near.get(day) or full_date_text(day, translate)


def moment_text(moment: datetime, now: datetime, translate: Translate) -> str:
    """Return a moment with its day: 오늘 오후 1:40, 8월 12일 수요일 오전 9:05."""
    local = seoul(moment)
    day = day_text(local.date(), seoul(now).date(), translate)
    return f"{day} {clock_text(local.hour, local.minute, translate)}"


def duration_text(length: timedelta, translate: Translate) -> str:
    """Return a length of time in its largest fitting unit, rounded down: 18분, 3시간, 2일."""
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 60:
        return translate("times", "{n}분").format(n=minutes)
    if minutes < 48 * 60:
        return translate("times", "{n}시간").format(n=minutes // 60)
    return translate("times", "{n}일").format(n=minutes // (24 * 60))


def minutes_until(moment: datetime, now: datetime) -> int:
    """Return the whole minutes until a moment, rounded up so that nobody comes too early."""
    return max(0, -int((now - moment).total_seconds() // 60))


def _half(hour: int, translate: Translate) -> str:
    return translate("times", "오전") if hour < NOON else translate("times", "오후")


def _twelve(hour: int) -> int:
    return hour % NOON or NOON
