"""Programmes by day: when, where, and whether there is still a seat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.screen.derive.detail import DetailProps
from kiosk.screen.derive.guides import Tab
from kiosk.screen.derive.listed import ListProps, ReadingRow
from kiosk.screen.derive.posting import Fact
from kiosk.screen.derive.seats import Entry, seat_words
from kiosk.screen.phrases.times import (
    bare_clock,
    day_and_hour,
    day_text,
    full_date_text,
    half_text,
    hour_text,
    seoul,
    short_weekday,
)
from kiosk.screen.phrases.words import Translate
from offline_cache.contract.programme import ApplyStatus, Programme

DAYS = 6
"""Day keys: today and the next days on which there is something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeCard(ReadingRow):
    """One programme of the list."""

    half: str
    hour: str
    name: str
    about: str
    sign: str
    seats: str
    tone: str

    @property
    def texts(self) -> tuple[str, ...]:
        """What the card tells, for its height."""
        return self.name, self.about, self.seats, f"{self.half} {self.hour}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammesProps(ListProps):
    """What QML reads of the programmes."""

    tabs: tuple[Tab, ...]
    note: str
    empty_line: str


def day_of(programme: Programme) -> date:
    """Return the day of Seoul on which a programme begins."""
    return seoul(programme.start).date()


def shown_days(programmes: Sequence[Programme], today: date | None) -> tuple[date, ...]:
    """Return the days that get a key: today where that is known, then the next days with a programme."""
    later = sorted({day_of(programme) for programme in programmes} - {today})
    return tuple(later[:DAYS]) if today is None else (today, *later[: DAYS - 1])


def chosen_day(programmes: Sequence[Programme], wished: date | None, today: date | None) -> date | None:
    """Return the day to show: the wished one, today, or else the next day with a programme."""
    days = {day_of(programme) for programme in programmes}
    first = today if today in days else min(days, default=today)
    return wished if wished in days else first


def start_text(programme: Programme, translate: Translate) -> str:
    """Return when a programme begins: 8월 21일 금요일 오후 4시."""
    start = seoul(programme.start)
    day, hour = full_date_text(start.date(), translate), hour_text(start.time(), translate)
    return day_and_hour(day, hour, translate)


def length_text(programme: Programme, translate: Translate) -> str:
    """Return how long a programme takes: 50분, 2시간, 2시간 30분; empty when not said."""
    if programme.end is None:
        return ""
    hours, minutes = divmod(int((programme.end - programme.start) / timedelta(minutes=1)), 60)
    if hours < 2:
        return translate("programmes", "{n}분").format(n=hours * 60 + minutes)
    if not minutes:
        return translate("programmes", "{n}시간", None, hours).format(n=hours)
    return translate("programmes", "{n}시간 {m}분").format(n=hours, m=minutes)


def programme_card(entry: Entry, now: datetime | None, translate: Translate) -> ProgrammeCard:
    """Return one programme of the list; ``now`` as in :func:`seat_words`."""
    start, words = seoul(entry.programme.start), seat_words(entry, now, translate)
    parts = (entry.programme.place, length_text(entry.programme, translate))
    return ProgrammeCard(
        key=entry.programme.id,
        half=half_text(start.hour, translate),
        hour=bare_clock(start.hour, start.minute),
        name=entry.programme.name,
        about=" · ".join(part for part in parts if part),
        sign=words.sign,
        seats=words.text,
        tone=words.tone,
    )


def derive_programmes(
    programmes: Sequence[Programme],
    cards: tuple[ProgrammeCard, ...],
    day: date | None,
    page: tuple[int, int],
    today: date | None,
    translate: Translate,
) -> ProgrammesProps:
    """Return what the programmes of one day show.

    Args:
        programmes: all that are coming.
        cards: those on the present page.
        day: the chosen day.
        page: the present page, from 1, and how many there are.
        today: the day; ``None`` when the clock cannot be trusted, and all is told by dates.
        translate: gives the words.
    """
    count = 0 if today is None else _until_sunday(programmes, today)
    return ProgrammesProps(
        title=translate("programmes", "취업 프로그램"),
        side=translate("programmes", "이번 주 {n}개").format(n=count) if count else "",
        tabs=_tabs(programmes, day, today, translate) if programmes else (),
        cards=cards,
        page=page[0],
        pages=page[1],
        note=_note(programmes, day, today, translate) if page[1] == 1 else "",
        empty_text="" if programmes else translate("programmes", "예정된 프로그램이 없습니다"),
        empty_line="" if programmes else translate("programmes", "새 일정이 나오면 여기에 보입니다"),
    )


def derive_programme(
    entry: Entry | None, desk: str, now: datetime | None, translate: Translate
) -> DetailProps:
    """Return what one programme shows; ``None`` for one that an edition took away.

    Args:
        entry: the programme and its seats.
        desk: where a person can be asked, in words.
        now: the moment; ``None`` when the clock cannot be trusted.
        translate: gives the words.
    """
    title = translate("programmes", "취업 프로그램")
    if entry is None:
        return DetailProps(
            title=title, heading=translate("programmes", "이 프로그램은 이제 없습니다"), note=desk
        )
    programme, words = entry.programme, seat_words(entry, now, translate)
    begun = now is not None and programme.start <= now
    open_now = programme.apply_status is ApplyStatus.OPEN and not begun
    return DetailProps(
        title=title,
        side="" if now is None else day_text(day_of(programme), seoul(now).date(), translate),
        found=True,
        picture="programme",
        heading=programme.name,
        line=start_text(programme, translate),
        state_icon=words.sign,
        state_text=words.text,
        state_tone=words.tone,
        facts=_facts(programme, translate),
        url=(programme.url or "") if open_now else "",
        link_heading=translate("programmes", "휴대폰으로 신청하세요"),
        opens=translate("programmes", "신청 화면이 열립니다"),
        warning=""
        if programme.url or not open_now
        else translate("programmes", "신청은 데스크에서 받습니다"),
        note=desk,
    )


def _facts(programme: Programme, translate: Translate) -> tuple[Fact, ...]:
    free = {
        True: translate("programmes", "무료"),
        False: translate("programmes", "유료"),
        None: translate("programmes", "데스크에서 확인"),
    }
    found = [
        (translate("programmes", "장소"), programme.place),
        (translate("programmes", "걸리는 시간"), length_text(programme, translate)),
        (translate("programmes", "대상"), programme.audience or translate("programmes", "데스크에서 확인")),
        (translate("programmes", "요금"), free[programme.is_free]),
    ]
    return tuple(Fact(label, value or free[None]) for label, value in found)


def _until_sunday(programmes: Sequence[Programme], today: date) -> int:
    sunday = today + timedelta(days=6 - today.weekday())
    return sum(day_of(programme) <= sunday for programme in programmes)


def _note(programmes: Sequence[Programme], day: date | None, today: date | None, translate: Translate) -> str:
    if day is None:
        return ""
    count = sum(day_of(programme) == day for programme in programmes)
    if day == today:
        return translate("programmes", "오늘은 {n}개가 전부입니다", None, count).format(n=count)
    text = translate("programmes", "{day}은 {n}개가 전부입니다", None, count)
    note = text.format(day=full_date_text(day, translate), n=count)
    if today is None or any(day_of(programme) == today for programme in programmes):
        return note
    return translate("programmes", "오늘은 프로그램이 없습니다") + "\n" + note


def _tabs(
    programmes: Sequence[Programme], day: date | None, today: date | None, translate: Translate
) -> tuple[Tab, ...]:
    found = []
    for one in shown_days(programmes, today):
        count = sum(day_of(programme) == one for programme in programmes)
        name = translate("times", "오늘") if one == today else short_weekday(one, translate)
        # The spoken name begins with what is to be read on the key.
        day_words = f"{name} {one.day},"
        if one != today:
            told = full_date_text(one, translate) if today is None else day_text(one, today, translate)
            day_words += f" {told}"
        spoken = translate("programmes", "{day} {n}개", None, count).format(day=day_words, n=count)
        found.append(
            Tab(one.isoformat(), name, count, one == day, figure=str(one.day), spoken=spoken if count else "")
        )
    return tuple(found)
