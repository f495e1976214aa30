"""Whether one can still sign up for a programme, in words."""

import re
from dataclasses import dataclass
from datetime import datetime

from kiosk.screen.phrases.words import Translate
from offline_cache.contract.programme import ApplyStatus, Programme

FEW = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A programme and the seats left in it; ``None`` when not known or too old to say."""

    programme: Programme
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class SeatWords:
    """What may be said about signing up: an icon, words and a tone."""

    sign: str
    text: str
    tone: str


def seat_words(entry: Entry, now: datetime | None, translate: Translate) -> SeatWords:
    """Return what may be said about signing up: 3자리 남음, 예약 마감, 접수 확인 필요.

    Args:
        entry: the programme and its seats.
        now: the moment; ``None`` when the clock cannot be trusted, and nothing is called begun.
        translate: gives the words.
    """
    status = entry.programme.apply_status
    if now is not None and entry.programme.start <= now:
        return SeatWords("clock", translate("programmes", "시작했습니다"), "sub")
    closed = {
        ApplyStatus.NOTICE: translate("programmes", "접수 예정"),
        ApplyStatus.PAUSED: translate("programmes", "접수 쉬는 중"),
        ApplyStatus.CLOSED: translate("programmes", "접수 마감"),
        ApplyStatus.FULL: translate("programmes", "자리 없음"),
    }
    if status in closed:
        return SeatWords("clock" if status is ApplyStatus.NOTICE else "circle-x", closed[status], "sub")
    if entry.seats is None:
        return SeatWords("circle-question-mark", translate("programmes", "접수 확인 필요"), "warn")
    if entry.seats == 0:
        return SeatWords("circle-x", closed[ApplyStatus.FULL], "sub")
    text = translate("programmes", "{n}자리 남음", None, entry.seats).format(n=entry.seats)
    return (
        SeatWords("hourglass", text, "warn") if entry.seats <= FEW else SeatWords("circle-check", text, "ok")
    )


def rich_seats(entry: Entry, now: datetime | None, translate: Translate) -> str:
    """Return what :func:`seat_words` says as a rich phrase, its figure in the tone."""
    words = seat_words(entry, now, translate)
    return re.sub(r"\d+", rf"<{words.tone}>\g<0></{words.tone}>", words.text)
