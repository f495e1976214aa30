"""What may be said about a room, in words."""

from datetime import datetime

from kiosk.screen.phrases.times import (
    NOON,
    day_and_hour,
    day_text,
    half_text,
    hour_text,
    minutes_until,
    seoul,
    span_text,
)
from kiosk.screen.phrases.words import Name, Translate
from offline_cache.contract.boards import OpenSpan
from offline_cache.rooms import RoomState, RoomStatus

SOON_MIN = 60
"""Minutes up to which a wait is told in minutes; beyond it the hour is told."""


def state_word(status: RoomStatus, now: datetime, translate: Translate) -> str:
    """Return the word under the door: 지금 가능, 20분 뒤, 오늘 마감, 확인 필요."""
    if status.state is RoomState.SOON and status.next_free is not None:
        return _wait(status.next_free.start, now, translate("rooms", "{hour}부터"), translate)
    return {
        RoomState.FREE: translate("rooms", "지금 가능"),
        RoomState.CLOSED: translate("rooms", "오늘 마감"),
    }.get(status.state, translate("rooms", "확인 필요"))


def short_state_word(status: RoomStatus, now: datetime, translate: Translate) -> str:
    """Return the word for a narrow place: 지금, 20분 뒤, 6시에, 마감, 확인."""
    if status.state is RoomState.SOON and status.next_free is not None:
        return _wait(status.next_free.start, now, translate("rooms", "{hour}에"), translate)
    return {
        RoomState.FREE: translate("rooms", "지금"),
        RoomState.CLOSED: translate("rooms", "마감"),
    }.get(status.state, translate("rooms", "확인"))


def span_line(status: RoomStatus, now: datetime, translate: Translate) -> str:
    """Return the line that says when the room is free: 오후 4시까지 비어 있음, 내일 오전 10시부터."""
    if status.state is RoomState.FREE and status.free_until is not None:
        until = hour_text(seoul(status.free_until).time(), translate)
        return translate("rooms", "{hour}까지 비어 있음").format(hour=until)
    if status.state is RoomState.SOON and status.next_free is not None:
        span = free_span(status.next_free, translate)
        return translate("rooms", "{span} 비어 있음").format(span=span)
    if status.state is RoomState.CLOSED:
        return _next_day(status, now, translate)
    return translate("rooms", "직원에게 물어보세요")


def sentence(status: RoomStatus, now: datetime, translate: Translate) -> str:
    """Return the line of the detail screen: 오후 4시까지 비어 있습니다."""
    if status.state is RoomState.FREE and status.free_until is not None:
        until = hour_text(seoul(status.free_until).time(), translate)
        return translate("rooms", "{hour}까지\n비어 있습니다").format(hour=until)
    if status.state is RoomState.SOON and status.next_free is not None:
        start = hour_text(seoul(status.next_free.start).time(), translate)
        return translate("rooms", "{hour}부터\n비어 있습니다").format(hour=start)
    return span_line(status, now, translate)


def free_span(span: OpenSpan, translate: Translate) -> str:
    """Return a free span of one day: 오후 6:00–8:00."""
    return span_text(seoul(span.start).time(), seoul(span.end).time(), translate)


def opens_text(booking_name: str | None, translate: Translate) -> str:
    """Return what a booking code opens: 서울일자리포털이 열립니다."""
    if not booking_name:
        return translate("rooms", "예약 화면이 열립니다")
    return translate("rooms", "{name:subject} 열립니다").format(name=Name(booking_name))


def limit_text(minutes: int, translate: Translate) -> str:
    """Return the limit for a person and day: 하루 3시간, 하루 1시간 30분."""
    hours, rest = divmod(minutes, 60)
    if not rest:
        return translate("rooms", "하루 {hours}시간", None, hours).format(hours=hours)
    if not hours:
        return translate("rooms", "하루 {minutes}분").format(minutes=rest)
    return translate("rooms", "하루 {hours}시간 {minutes}분").format(hours=hours, minutes=rest)


def _wait(start: datetime, now: datetime, later: str, translate: Translate) -> str:
    minutes = minutes_until(start, now)
    if minutes <= SOON_MIN:
        return translate("rooms", "{n}분 뒤").format(n=max(1, minutes))
    local = seoul(start)
    if local.minute or local.hour <= NOON:
        return later.format(hour=hour_text(local.time(), translate))
    half = half_text(local.hour, translate)
    return later.format(hour=translate("rooms", "{hour}시").format(hour=local.hour % NOON, half=half))


def _next_day(status: RoomStatus, now: datetime, translate: Translate) -> str:
    if status.next_day_free is None:
        return translate("rooms", "오늘은 빈 시간이 없음")
    start = seoul(status.next_day_free.start)
    day = day_text(start.date(), seoul(now).date(), translate)
    when = day_and_hour(day, hour_text(start.time(), translate), translate)
    return translate("rooms", "{when}부터").format(when=when)
