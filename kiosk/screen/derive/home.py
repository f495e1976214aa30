"""The home screen: this place, now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from kiosk.screen.derive.cards import JobCard
from kiosk.screen.derive.doors import Door, RoomNow, all_unknown, door
from kiosk.screen.derive.notices import NoticeBand
from kiosk.screen.derive.rich import escape, number
from kiosk.screen.phrases.times import (
    bare_clock,
    day_text,
    full_date_text,
    half_text,
    hour_pattern,
    hour_text,
    seoul,
)
from kiosk.screen.phrases.words import Translate
from offline_cache.contract.programme import Programme
from offline_cache.rooms import RoomState
from offline_cache.shelves import Shelf

DOORS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeInputs:
    """What home is made of.

    Attributes:
        now: the trusted moment.
        trusted: whether the clock can be trusted.
        has_content: whether any content ever arrived.
        rooms: the rooms in the cafe's own order.
        closed_reason: why the cafe is shut today; ``None`` when it is not.
        shelf_counts: open postings by shelf.
        intern_counts: of these, the internships for young people.
        open_total: all open postings.
        new_today: postings first seen today.
        first_close: the first closing hour of today.
        programme: the next programme.
        seats: seats left in it; ``None`` when not known or too old.
        guides: how many guides there are.
        mentoring: how many online services.
        programmes_week: how many programmes until Sunday.
        other_cafes: how many other cafes.
        next_closing: cards of the postings that close next.
        notice: the newest notice.
    """

    now: datetime
    trusted: bool
    has_content: bool
    rooms: Sequence[RoomNow] = ()
    closed_reason: str | None = None
    shelf_counts: Mapping[Shelf, int] = field(default_factory=dict)
    intern_counts: Mapping[Shelf, int] = field(default_factory=dict)
    open_total: int = 0
    new_today: int = 0
    first_close: time | None = None
    programme: Programme | None = None
    seats: int | None = None
    guides: int = 0
    mentoring: int = 0
    programmes_week: int = 0
    other_cafes: int = 0
    next_closing: Sequence[JobCard] = ()
    notice: NoticeBand = field(default_factory=NoticeBand)


@dataclass(frozen=True, slots=True)
class NowPart:
    """A large live value: words before and after the figure, then a strong and a rich line."""

    title: str = ""
    before: str = ""
    number: str = ""
    after: str = ""
    line: str = ""
    live: str = ""


@dataclass(frozen=True, slots=True)
class InfoTile:
    """A tile that leads to a subject. ``live`` is rich."""

    place: str
    picture: str
    title: str
    live: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeProps:
    """What QML reads of home."""

    title: str
    side: str
    waiting: bool
    has_rooms: bool
    rooms_stale: bool
    rooms_number: str
    rooms_unit: str
    rooms_sub: str
    doors: tuple[Door, ...]
    today: NowPart
    closing_today: NowPart
    today_kind: str
    has_postings: bool
    postings_live: str
    tiles: tuple[InfoTile, ...]
    notice: NoticeBand
    cards: tuple[JobCard, ...]


def derive_home(inputs: HomeInputs, translate: Translate) -> HomeProps:
    """Return what home shows."""
    stale = bool(inputs.rooms) and all_unknown(inputs.rooms)
    tiles = _tiles(inputs, translate)
    figure, unit, sub = _hero(inputs, translate, stale=stale)
    return HomeProps(
        title=translate("home", "지금, 여기"),
        side=inputs.closed_reason or _date(inputs, translate),
        waiting=not inputs.has_content,
        has_rooms=bool(inputs.rooms),
        rooms_stale=stale or inputs.closed_reason is not None,
        rooms_number=figure,
        rooms_unit=unit,
        rooms_sub=sub,
        doors=tuple(door(item, inputs.now, translate) for item in _shown_rooms(inputs.rooms)),
        today=_programme(inputs, translate) if inputs.programme else _tomorrow(inputs, translate),
        today_kind=_today_kind(inputs),
        closing_today=_closing_today(inputs, translate),
        has_postings=inputs.open_total > 0,
        postings_live=_postings_live(inputs, translate),
        tiles=tiles,
        notice=inputs.notice,
        cards=tuple(inputs.next_closing),
    )


def _date(inputs: HomeInputs, translate: Translate) -> str:
    return full_date_text(seoul(inputs.now).date(), translate) if inputs.trusted else ""


def _today_kind(inputs: HomeInputs) -> str:
    if not inputs.trusted:
        return ""
    return "programme" if inputs.programme else "tomorrow"


def _shown_rooms(rooms: Sequence[RoomNow]) -> Sequence[RoomNow]:
    if len(rooms) <= DOORS:
        return rooms
    order = list(RoomState)
    return sorted(rooms, key=lambda item: order.index(item.status.state))[:DOORS]


def _hero(inputs: HomeInputs, translate: Translate, *, stale: bool) -> tuple[str, str, str]:
    if inputs.closed_reason is not None:
        return translate("home", "오늘은 쉽니다"), "", ""
    if stale:
        return translate("home", "확인 필요"), "", ""
    free = sum(item.status.state is RoomState.FREE for item in inputs.rooms)
    return str(free), translate("home", "곳", None, free), translate("home", "지금 가능")


def _programme(inputs: HomeInputs, translate: Translate) -> NowPart:
    programme = inputs.programme
    if programme is None:
        return NowPart()
    start = seoul(programme.start)
    today = seoul(inputs.now).date()
    is_today = start.date() == today
    before, figure, after = _hour_parts(start.time(), translate)
    day = day_text(start.date(), today, translate)
    return NowPart(
        title=translate("home", "오늘 프로그램") if is_today else translate("home", "다음 프로그램"),
        before=before,
        number=figure,
        after=after,
        line=programme.name,
        live=_seats(inputs.seats, translate) if is_today else escape(day),
    )


def _hour_parts(at: time, translate: Translate) -> tuple[str, str, str]:
    before, _, after = hour_pattern(at.minute, translate).partition("{hour}")
    half = half_text(at.hour, translate)
    figure = bare_clock(at.hour, at.minute) if at.minute else str(at.hour % 12 or 12)
    return before.format(half=half).rstrip(), figure, after.format(half=half)


def _seats(seats: int | None, translate: Translate) -> str:
    if seats is None:
        return translate("home", "데스크에서 접수 확인")
    if seats == 0:
        return translate("home", "자리 없음")
    return translate("home", "<ok>{n}자리</ok> 남음", None, seats).format(n=seats)


def _tomorrow(inputs: HomeInputs, translate: Translate) -> NowPart:
    count = inputs.shelf_counts.get(Shelf.TOMORROW, 0)
    return NowPart(
        title=translate("home", "내일 마감 공고"),
        number=f"{count:,}",
        after=translate("home", "건", None, count),
        line=full_date_text(seoul(inputs.now).date() + timedelta(days=1), translate),
        live=_interns(inputs, Shelf.TOMORROW, translate),
    )


def _interns(inputs: HomeInputs, shelf: Shelf, translate: Translate) -> str:
    count = inputs.intern_counts.get(shelf, 0)
    return translate("home", "청년인턴 {n}건").format(n=number(count)) if count else ""


def _closing_today(inputs: HomeInputs, translate: Translate) -> NowPart:
    if not inputs.trusted:
        return NowPart(
            title=translate("home", "모집 중인 공고"),
            number=f"{inputs.open_total:,}",
            after=translate("home", "건", None, inputs.open_total),
            line=translate("home", "시각을 확인하고 있어 마감일만 보입니다"),
        )
    line, live = _closing_lines(inputs, translate)
    count = inputs.shelf_counts.get(Shelf.TODAY, 0)
    return NowPart(
        title=translate("home", "오늘 마감 공고"),
        number=f"{count:,}",
        after=translate("home", "건", None, count),
        line=line,
        live=live,
    )


def _closing_lines(inputs: HomeInputs, translate: Translate) -> tuple[str, str]:
    first = ""
    if inputs.first_close is not None:
        first = translate("home", "첫 마감 {hour}").format(hour=hour_text(inputs.first_close, translate))
    if inputs.programme is None:
        day = full_date_text(seoul(inputs.now).date(), translate)
        return first or day, _interns(inputs, Shelf.TODAY, translate)
    tomorrow = inputs.shelf_counts.get(Shelf.TOMORROW, 0)
    if first:
        return first, translate("home", "내일 마감 {n}건").format(n=number(tomorrow))
    line = translate("home", "내일 마감 {n}건").format(n=f"{tomorrow:,}")
    return line, _interns(inputs, Shelf.TODAY, translate)


def _postings_live(inputs: HomeInputs, translate: Translate) -> str:
    live = translate("home", "모두 {n}건").format(n=number(inputs.open_total))
    if not inputs.new_today:
        return live
    return live + " · " + translate("home", "오늘 새로 {n}건").format(n=number(inputs.new_today))


def _tiles(inputs: HomeInputs, translate: Translate) -> tuple[InfoTile, ...]:
    found = (
        (
            inputs.guides,
            "guides",
            "guide",
            translate("home", "이력서·자소서\n가이드"),
            translate("home", "읽을거리 {n}편", None, inputs.guides),
        ),
        (
            inputs.mentoring,
            "services",
            "mentor",
            translate("home", "온라인\n멘토링"),
            translate("home", "사이트 {n}곳", None, inputs.mentoring),
        ),
        (
            inputs.programmes_week,
            "programmes",
            "programme",
            translate("home", "취업\n프로그램"),
            translate("home", "이번 주 {n}개"),
        ),
        (
            inputs.other_cafes,
            "cafes",
            "cafes",
            translate("home", "다른\n일자리카페"),
            translate("home", "서울 {n}곳"),
        ),
    )
    return tuple(
        InfoTile(place, picture, title, live.format(n=number(count)))
        for count, place, picture, title, live in found
        if count
    )
