"""Moments, days and hours in words; always Asia/Seoul, whatever zone the device believes in."""

import unicodedata
from datetime import date, datetime, time, timedelta

from kiosk.screen.phrases.words import Translate
from offline_cache.seoul import SEOUL

NOON = 12
NARROW_EM = 4.2
"""Widths of a letter that have room in a narrow place: 8월 18일 fits, 11월 23일 does not."""


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
    clock = bare_clock(hour, minute)
    return translate("times", "{half} {clock}").format(half=half_text(hour, translate), clock=clock)


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
    return translate("times", "{half} {hour}시").format(
        half=half_text(at.hour, translate), hour=_twelve(at.hour)
    )


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


def short_weekday(day: date, translate: Translate) -> str:
    """Return the name of a day of the week for a narrow place: 화."""
    return (
        translate("weekdays", "월"),
        translate("weekdays", "화"),
        translate("weekdays", "수"),
        translate("weekdays", "목"),
        translate("weekdays", "금"),
        translate("weekdays", "토"),
        translate("weekdays", "일"),
    )[day.weekday()]


def date_text(day: date, translate: Translate) -> str:
    """Return a date without its weekday: 8월 21일."""
    return translate("times", "{month} {day}일").format(month=month_text(day.month, translate), day=day.day)


def month_text(month: int, translate: Translate) -> str:
    """Return the name of a month, from 1: 8월."""
    return (
        translate("times", "1월"),
        translate("times", "2월"),
        translate("times", "3월"),
        translate("times", "4월"),
        translate("times", "5월"),
        translate("times", "6월"),
        translate("times", "7월"),
        translate("times", "8월"),
        translate("times", "9월"),
        translate("times", "10월"),
        translate("times", "11월"),
        translate("times", "12월"),
    )[month - 1]


def short_date_text(day: date, translate: Translate) -> str:
    """Return a date for a narrow place: 8월 18일, 11.23."""
    text = date_text(day, translate)
    if _width_em(text) <= NARROW_EM:
        return text
    return translate("times", "{month}.{day}").format(month=day.month, day=day.day)


def full_date_text(day: date, translate: Translate) -> str:
    """Return a date with its weekday: 8월 21일 금요일."""
    date_words, weekday = date_text(day, translate), weekday_text(day, translate)
    return translate("times", "{date} {weekday}").format(date=date_words, weekday=weekday)


def day_and_hour(day: str, hour: str, translate: Translate) -> str:
    """Return a moment of a day, both in words: 8월 21일 금요일 오후 4시."""
    return translate("times", "{day} {hour}").format(day=day, hour=hour)


def day_text(day: date, today: date, translate: Translate) -> str:
    """Return a day near today by its word, any other by its date: 오늘, 내일, 어제, 8월 21일 금요일."""
    near = {
        today: translate("times", "오늘"),
        today + timedelta(days=1): translate("times", "내일"),
        today - timedelta(days=1): translate("times", "어제"),
    }
    return near.get(day) or full_date_text(day, translate)


def moment_text(moment: datetime, now: datetime | None, translate: Translate) -> str:
    """Return a moment with its day: 오늘 오후 1:40, 8월 12일 수요일 오전 9:05.

    Args:
        moment: the moment.
        now: the present; ``None`` when the clock cannot be trusted, and no day is called by its word.
        translate: gives the words.
    """
    local = seoul(moment)
    day = full_date_text(local.date(), translate)
    if now is not None:
        day = day_text(local.date(), seoul(now).date(), translate)
    return day_and_hour(day, clock_text(local.hour, local.minute, translate), translate)


def duration_text(length: timedelta, translate: Translate) -> str:
    """Return a length of time in its largest fitting unit, rounded down: 18분, 3시간, 2일."""
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 60:
        return translate("times", "{n}분", None, minutes).format(n=minutes)
    if minutes < 48 * 60:
        hours = minutes // 60
        return translate("times", "{n}시간", None, hours).format(n=hours)
    days = minutes // (24 * 60)
    return translate("times", "{n}일", None, days).format(n=days)


def minutes_until(moment: datetime, now: datetime) -> int:
    """Return the whole minutes until a moment, rounded up so that nobody comes too early."""
    return max(0, -int((now - moment).total_seconds() // 60))


def half_text(hour: int, translate: Translate) -> str:
    """Return the half of the day in which an hour lies: 오전, 오후."""
    return translate("times", "오전") if hour < NOON else translate("times", "오후")


def hour_pattern(minute: int, translate: Translate) -> str:
    """Return how an hour is said around its figure, which stands as ``{hour}``: {half} {hour}시."""
    if minute:
        return translate("times", "{half} {clock}").replace("{clock}", "{hour}")
    return translate("times", "{half} {hour}시")


def _width_em(text: str) -> float:
    wide = sum(unicodedata.east_asian_width(letter) == "W" for letter in text)
    blanks = text.count(" ")
    return wide + 0.3 * blanks + 0.6 * (len(text) - wide - blanks)


def _twelve(hour: int) -> int:
    return hour % NOON or NOON
