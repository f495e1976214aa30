"""The list of rooms: pick one now, or learn honestly that nothing is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.screen.derive.doors import TONES, RoomNow, all_unknown
from kiosk.screen.phrases.ages import as_of_text
from kiosk.screen.phrases.rooms import limit_text, opens_text, span_line, state_word
from kiosk.screen.phrases.times import (
    clock_text,
    date_text,
    day_and_hour,
    day_text,
    duration_text,
    hour_text,
    minutes_until,
    seoul,
)
from kiosk.screen.phrases.words import Translate
from offline_cache.contract.boards import CityEntry
from offline_cache.contract.cafe import Cafe
from offline_cache.freshness import is_within
from offline_cache.rooms import RoomState


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another cafe, what the city's document says of its rooms, and how far it is in kilometres."""

    cafe: Cafe
    entry: CityEntry | None
    distance_km: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsInputs:
    """What the list is made of.

    Attributes:
        now: the trusted moment.
        rooms: the rooms in the order in which the visitor met them.
        trusted: whether the clock can be trusted, without which no age is told.
        closed_reason: why the cafe is shut today.
        last_heard: when the newest state of any room was true.
        neighbours: near cafes, the nearest first.
        city_limit: the age after which a neighbour's rooms are not told.
    """

    now: datetime
    rooms: Sequence[RoomNow]
    trusted: bool = True
    closed_reason: str | None = None
    last_heard: datetime | None = None
    neighbours: Sequence[Neighbour] = ()
    city_limit: timedelta = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class RoomLine:
    """One room of the list."""

    key: str
    name: str
    capacity: str
    door: str
    tone: str
    word: str
    span: str
    equipment: str


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One near cafe."""

    key: str
    name: str
    distance: str
    word: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsProps:
    """What QML reads of the list of rooms; ``cards`` become a model."""

    title: str
    side: str
    stale: bool
    stale_lines: tuple[str, ...]
    closed_note: str
    next_text: str
    cards: tuple[RoomLine, ...]
    places: tuple[PlaceLine, ...]
    places_age: str
    booking_url: str
    booking_opens: str


def derive_rooms(inputs: RoomsInputs, page: Sequence[RoomNow], translate: Translate) -> RoomsProps:
    """Return what the list of rooms shows.

    Args:
        inputs: what the list is made of.
        page: the rooms on the present page.
        translate: gives the words.
    """
    stale = all_unknown(inputs.rooms)
    booking = next((item.room for item in inputs.rooms if item.room.booking_url), None)
    places = () if stale else tuple(_place(near, inputs, translate) for near in inputs.neighbours)
    return RoomsProps(
        title=translate("rooms", "오늘 스터디룸") if inputs.trusted else translate("rooms", "스터디룸"),
        side="" if stale else _side(inputs, translate),
        stale=stale,
        stale_lines=_stale_lines(inputs, translate) if stale else (),
        closed_note=inputs.closed_reason or "",
        next_text="" if inputs.closed_reason else _next_text(inputs, translate),
        cards=tuple(room_line(item, inputs.now, translate) for item in page),
        places=places,
        places_age=_places_age(inputs, translate) if places else "",
        booking_url=(booking.booking_url or "") if booking else "",
        booking_opens=opens_text(booking.booking_name, translate) if booking else "",
    )


def room_line(item: RoomNow, now: datetime, translate: Translate) -> RoomLine:
    """Return one room of the list."""
    note = item.status.note if item.status.state is not RoomState.FREE else None
    return RoomLine(
        key=item.room.id,
        name=item.room.name,
        capacity=capacity_text(item.room.maximum_attendee_capacity, translate),
        door=item.status.state.value,
        tone=TONES[item.status.state],
        word=state_word(item.status, now, translate),
        span=span_line(item.status, now, translate),
        equipment=note or " · ".join(item.room.amenity_feature),
    )


def capacity_text(seats: int, translate: Translate) -> str:
    """Return how many people fit: 4명까지."""
    return translate("rooms", "{n}명까지", None, seats).format(n=seats)


def desk_note(desk: str | None, translate: Translate) -> str:
    """Return where a person can be asked."""
    if desk:
        return translate("rooms", "직원은 {desk}에 있습니다").format(desk=desk)
    return translate("rooms", "데스크의 직원에게 물어보세요")


def _side(inputs: RoomsInputs, translate: Translate) -> str:
    limits = {item.room.max_minutes_per_day for item in inputs.rooms}
    free = translate("rooms", "무료")
    limit = limits.pop() if len(limits) == 1 else None
    return free if limit is None else f"{free} · {limit_text(limit, translate)}"


def _next_text(inputs: RoomsInputs, translate: Translate) -> str:
    """Return which room is free next, where none is now: 다음 빈 방 2호실 오후 2:30."""
    if any(item.status.state is RoomState.FREE for item in inputs.rooms):
        return ""
    coming = [(item.status.next_free or item.status.next_day_free, item.room.name) for item in inputs.rooms]
    starts = sorted(
        (span.start, place, name) for place, (span, name) in enumerate(coming) if span is not None
    )
    if not starts:
        return ""
    start, _, name = starts[0]
    local, today = seoul(start), seoul(inputs.now).date()
    when = hour_text(local.time(), translate)
    if local.date() != today:
        when = day_and_hour(day_text(local.date(), today, translate), when, translate)
    return translate("rooms", "다음 빈 방 {room} {when}").format(room=name, when=when)


def _stale_lines(inputs: RoomsInputs, translate: Translate) -> tuple[str, ...]:
    if inputs.last_heard is None:
        return (translate("rooms", "아직 현황을 받지 못했습니다"),)
    local = seoul(inputs.last_heard)
    when = clock_text(local.hour, local.minute, translate)
    if not inputs.trusted or local.date() != seoul(inputs.now).date():
        when = day_and_hour(date_text(local.date(), translate), when, translate)
    last = translate("rooms", "마지막 확인 {when}").format(when=when)
    if not inputs.trusted:
        return (last,)
    age = duration_text(inputs.now - inputs.last_heard, translate)
    return (last, translate("rooms", "{age} 동안 새 소식이 없습니다").format(age=age))


def _place(near: Neighbour, inputs: RoomsInputs, translate: Translate) -> PlaceLine:
    state = place_state(near.entry, inputs.now, inputs.city_limit)
    word = place_word(near.entry, state, inputs.now, translate)
    distance = "" if near.distance_km is None else f"{near.distance_km:.1f}km"
    return PlaceLine(near.cafe.id, near.cafe.name, distance, word, TONES[state])


def place_state(entry: CityEntry | None, now: datetime, limit: timedelta) -> RoomState:
    """Return the state of the rooms of another cafe, taken together.

    Args:
        entry: what the city's document says of it.
        now: the trusted moment.
        limit: the age after which nothing is told.
    """
    if entry is None or entry.rooms_free is None or not is_within(entry.as_of, now, limit):
        return RoomState.UNKNOWN
    if entry.rooms_free:
        return RoomState.FREE
    return RoomState.CLOSED if entry.next_free is None else RoomState.SOON


def place_word(entry: CityEntry | None, state: RoomState, now: datetime, translate: Translate) -> str:
    """Return what may be said about the rooms of another cafe: 지금 2곳, 40분 뒤 1곳, 오늘 빈 방 없음."""
    if state is RoomState.CLOSED:
        return translate("rooms", "오늘 빈 방 없음")
    if state is RoomState.UNKNOWN or entry is None:
        return translate("rooms", "방 현황 없음")
    if entry.next_free is None or state is RoomState.FREE:
        return translate("rooms", "지금 {n}곳").format(n=entry.rooms_free)
    minutes = minutes_until(entry.next_free, now)
    if minutes <= 60:
        return translate("rooms", "{n}분 뒤 1곳").format(n=max(1, minutes))
    local = seoul(entry.next_free)
    hour = clock_text(local.hour, local.minute, translate)
    return translate("rooms", "{hour}부터").format(hour=hour)


def _places_age(inputs: RoomsInputs, translate: Translate) -> str:
    oldest = oldest_known(inputs.neighbours, inputs.now, inputs.city_limit)
    return as_of_text(oldest, inputs.now, translate) if oldest else ""


def oldest_known(cafes: Sequence[Neighbour], now: datetime, limit: timedelta) -> datetime | None:
    """Return the oldest moment among those at which what may be told of other cafes' rooms was true."""
    ages = [near.entry.as_of for near in cafes if near.entry is not None]
    return min((age for age in ages if age is not None and is_within(age, now, limit)), default=None)
