"""The home screen: this place, now."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.screen.derive.cards import JobCard
from kiosk.screen.derive.doors import Door, RoomNow, all_unknown, door
from kiosk.screen.derive.home_inputs import HomeInputs
from kiosk.screen.derive.home_now import NowPart, closing_today_now, programme_now, tomorrow_now
from kiosk.screen.derive.notices import NoticeBand
from kiosk.screen.derive.rich import number
from kiosk.screen.phrases.ages import as_of_text
from kiosk.screen.phrases.times import full_date_text, seoul
from kiosk.screen.phrases.words import Translate
from offline_cache.rooms import RoomState

DOORS = 4


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
        today=programme_now(inputs, translate) if inputs.programme else tomorrow_now(inputs, translate),
        today_kind=_today_kind(inputs),
        closing_today=closing_today_now(inputs, translate),
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


def _postings_live(inputs: HomeInputs, translate: Translate) -> str:
    if inputs.old_since is not None:
        return as_of_text(inputs.old_since, inputs.trusted_now, translate)
    live = translate("home", "모두 {n}건").format(n=number(inputs.open_total))
    if not inputs.new_today or not inputs.trusted:
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
            inputs.programmes_week if inputs.trusted else inputs.programmes,
            "programmes",
            "programme",
            translate("home", "취업\n프로그램"),
            translate("home", "이번 주 {n}개") if inputs.trusted else translate("home", "예정 {n}개"),
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
