"""Deadlines and facts of postings, in words."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.screen.phrases.times import (
    NOON,
    clock_text,
    full_date_text,
    half_text,
    hour_text,
    seoul,
    short_date_text,
    weekday_text,
)
from kiosk.screen.phrases.vocabulary import term
from kiosk.screen.phrases.words import Translate
from offline_cache.contract.posting import CloseType, LeadsTo

SOON_DAYS = 3
LAST_MINUTE = time(23, 59)
"""Sources write midnight of the last day as its last minute or as its end."""


class Urgency(enum.StrEnum):
    """How a deadline block looks; the words tell it, the look repeats it."""

    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    ALWAYS = "always"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Deadline:
    """What is known of the end of a posting."""

    close_type: CloseType
    day: date | None
    hour: time | None

    def passed(self, now: datetime) -> bool:
        """Return whether it lies behind a trusted moment; a day without an hour ends with the day."""
        if self.close_type is not CloseType.DATE or self.day is None:
            return False
        local = seoul(now)
        if self.day != local.date() or self.hour is None or _is_midnight(self.hour):
            return self.day < local.date()
        return self.hour <= local.time()


@dataclass(frozen=True, slots=True)
class DeadlineWords:
    """The words of a deadline block: a large one and a small one."""

    word: str
    detail: str
    urgency: Urgency


def deadline_words(
    deadline: Deadline, now: datetime, translate: Translate, *, trusted: bool
) -> DeadlineWords:
    """Return the words of a deadline block.

    Args:
        deadline: the end of the posting.
        now: the trusted moment.
        translate: gives the words.
        trusted: whether the clock can be trusted; if not, only the date is told.
    """
    if deadline.close_type is CloseType.DATE and deadline.day is not None:
        return _dated(deadline, deadline.day, now, translate, trusted=trusted)
    word, detail = {
        CloseType.UNTIL_FILLED: (translate("postings", "상시"), translate("postings", "채용까지")),
        CloseType.ALWAYS: (translate("postings", "상시"), translate("postings", "언제나")),
    }.get(deadline.close_type, (translate("postings", "미정"), translate("postings", "원문 확인")))
    return DeadlineWords(word, detail, Urgency.ALWAYS)


def closing_sentence(deadline: Deadline, now: datetime, translate: Translate, *, trusted: bool) -> str:
    """Return the sentence beside the deadline on the detail screen: 오후 6시에 접수를 마칩니다.

    Args:
        deadline: the end of the posting.
        now: the trusted moment.
        translate: gives the words.
        trusted: whether the clock can be trusted; if not, nothing is called closed.
    """
    if trusted and deadline.passed(now):
        return translate("postings", "접수를 마쳤습니다")
    if deadline.close_type is CloseType.UNTIL_FILLED:
        return translate("postings", "사람을 구할 때까지 받습니다")
    if deadline.close_type is CloseType.ALWAYS:
        return translate("postings", "언제나 받습니다")
    if deadline.day is None or deadline.hour is None:
        return translate("postings", "마감 시각은 공고 원문 확인")
    if _is_midnight(deadline.hour):
        return translate("postings", "자정에 접수를 마칩니다")
    return translate("postings", "{hour}에 접수를 마칩니다").format(hour=hour_text(deadline.hour, translate))


def closing_day(deadline: Deadline, translate: Translate) -> str:
    """Return the day of the end in full: 8월 21일 금요일, 상시 모집, or that the source has to be read."""
    if deadline.close_type is CloseType.DATE and deadline.day is not None:
        return full_date_text(deadline.day, translate)
    if deadline.close_type in (CloseType.UNTIL_FILLED, CloseType.ALWAYS):
        return translate("postings", "상시 모집")
    return translate("postings", "마감일 미정")


def until_text(hour: time, translate: Translate) -> str:
    """Return a closing hour for the card: 5시까지, 오전 10시까지, 오후 2:30, 자정까지.

    Only an afternoon hour goes without its half of the day; with minutes there is no room for a further word.
    """
    if _is_midnight(hour):
        return translate("postings", "자정까지")
    if hour.minute:
        return clock_text(hour.hour, hour.minute, translate)
    if hour.hour == NOON:
        return translate("postings", "낮 12시까지")
    if hour.hour < NOON:
        return translate("postings", "오전 {hour}시까지").format(hour=hour.hour)
    half = half_text(hour.hour, translate)
    return translate("postings", "{hour}시까지").format(hour=hour.hour - NOON, half=half)


def fact(values: Sequence[str], translate: Translate) -> str:
    """Return a fact in the words of the source, translated where they are known; without one it says so."""
    known = [term(value, translate).replace("+", "·") for value in values if value.strip()]
    return "·".join(known) if known else translate("postings", "공고 원문 확인")


def leads_to_text(leads_to: LeadsTo | None, translate: Translate) -> str:
    """Return what a phone sees when it opens the code."""
    return {
        LeadsTo.POSTING: translate("postings", "휴대폰 카메라로\n원문이 열립니다"),
        LeadsTo.HOME: translate("postings", "휴대폰 카메라로\n첫 화면이 열립니다"),
        LeadsTo.CENTRAL: translate("postings", "휴대폰 카메라로\n안내 쪽이 열립니다"),
    }.get(leads_to or LeadsTo.HOME, "")


def _dated(
    deadline: Deadline, day: date, now: datetime, translate: Translate, *, trusted: bool
) -> DeadlineWords:
    if not trusted:
        word = translate("postings", "{month}.{day}").format(month=day.month, day=day.day)
        return DeadlineWords(word, weekday_text(day, translate), Urgency.LATER)
    if deadline.passed(now):
        return DeadlineWords(translate("postings", "마감"), short_date_text(day, translate), Urgency.CLOSED)
    days = (day - seoul(now).date()) // timedelta(days=1)
    if days == 0:
        detail = until_text(deadline.hour, translate) if deadline.hour else translate("postings", "원문 확인")
        return DeadlineWords(translate("postings", "오늘"), detail, Urgency.TODAY)
    word = translate("postings", "D-{days}", None, days).format(days=days)
    urgency = Urgency.SOON if days <= SOON_DAYS else Urgency.LATER
    return DeadlineWords(word, short_date_text(day, translate), urgency)


def _is_midnight(hour: time) -> bool:
    return hour in (LAST_MINUTE, time(0))
