"""Other cafes: on the map of districts, as cards, and one of them with its rooms and its way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.screen.derive.detail import DetailProps
from kiosk.screen.derive.doors import SIGNS, TONES
from kiosk.screen.derive.listed import ListProps, ReadingRow
from kiosk.screen.derive.posting import Fact
from kiosk.screen.derive.rooms import Neighbour, oldest_known, place_state, place_word
from kiosk.screen.phrases.ages import as_of_text
from kiosk.screen.phrases.times import hour_text, seoul
from kiosk.screen.phrases.vocabulary import locality_text, short_district
from kiosk.screen.phrases.words import Translate
from offline_cache.contract.cafe import Cafe
from offline_cache.rooms import RoomState, opening_today


@dataclass(frozen=True, slots=True)
class District:
    """A district with a cafe, without 구 where two syllables are left; ``text`` in the visit's language."""

    name: str
    text: str
    here: bool
    selected: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CafeCard(ReadingRow):
    """One cafe of the list."""

    name: str
    place: str
    hours: str
    word: str
    tone: str

    @property
    def texts(self) -> tuple[str, ...]:
        """What the card tells, for its height."""
        return self.name, self.place, self.word, self.hours


@dataclass(frozen=True, slots=True, kw_only=True)
class CafesProps(ListProps):
    """What QML reads of the other cafes."""

    districts: tuple[District, ...]
    hint: str
    age: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CafesInputs:
    """What the other cafes are made of.

    Attributes:
        now: the trusted moment.
        limit: the age after which rooms are not told.
        here: the cafe in which the device stands.
        cafes: the other cafes, the nearest first.
        district: the district to which the list is narrowed; empty for all.
        trusted: whether the clock can be trusted, without which nothing is said about today.
    """

    now: datetime
    limit: timedelta
    here: Cafe | None
    cafes: Sequence[Neighbour]
    district: str = ""
    trusted: bool = True


def narrowed(inputs: CafesInputs) -> tuple[Neighbour, ...]:
    """Return the cafes of the chosen district, or all."""
    return tuple(
        near
        for near in inputs.cafes
        if not inputs.district or short_district(near.cafe.address_locality) == inputs.district
    )


def derive_cafes(
    inputs: CafesInputs, cards: tuple[CafeCard, ...], page: tuple[int, int], translate: Translate
) -> CafesProps:
    """Return what the other cafes show.

    Args:
        inputs: what they are made of.
        cards: those on the present page.
        page: the present page, from 1, and how many there are.
        translate: gives the words.
    """
    return CafesProps(
        title=translate("cafes", "다른 일자리카페"),
        side=translate("cafes", "서울 {n}곳").format(n=len(inputs.cafes)) if inputs.cafes else "",
        districts=_districts(inputs, translate),
        hint=translate("cafes", "테두리가 있는 곳을 누르세요"),
        age=rooms_age(inputs.cafes, inputs, translate),
        cards=cards,
        page=page[0],
        pages=page[1],
        empty_text="" if inputs.cafes else translate("cafes", "아직 다른 카페를 받지 못했습니다"),
    )


def cafe_card(near: Neighbour, inputs: CafesInputs, translate: Translate) -> CafeCard:
    """Return one cafe of the list."""
    state = place_state(near.entry, inputs.now, inputs.limit)
    return CafeCard(
        key=near.cafe.id,
        name=near.cafe.name,
        place=place_text(near, translate),
        hours=hours_today(near.cafe, inputs.now, translate) if inputs.trusted else "",
        word=place_word(near.entry, state, inputs.now, translate),
        tone=TONES[state],
    )


def place_text(near: Neighbour, translate: Translate) -> str:
    """Return district and distance: 동작구 · 2.3km."""
    distance = "" if near.distance_km is None else f"{near.distance_km:.1f}km"
    return " · ".join(
        part for part in (locality_text(near.cafe.address_locality, translate), distance) if part
    )


def hours_today(cafe: Cafe, now: datetime, translate: Translate) -> str:
    """Return until or from when a cafe is open today: 오후 6시까지, 오늘 쉼; empty if unknown."""
    opening = opening_today(cafe, None, now)
    if opening.is_open is None:
        return ""
    if opening.reason is not None or not opening.spans:
        return translate("cafes", "오늘 쉼")
    coming = next((span for span in opening.spans if now < span.end), None)
    if coming is None:
        return translate("cafes", "오늘 끝남")
    if now < coming.start:
        hour = hour_text(seoul(coming.start).time(), translate)
        return translate("cafes", "{hour}부터").format(hour=hour)
    return translate("cafes", "{hour}까지").format(hour=hour_text(seoul(coming.end).time(), translate))


def rooms_age(cafes: Sequence[Neighbour], inputs: CafesInputs, translate: Translate) -> str:
    """Return the age of what is told about rooms, by the oldest: 방 현황 2:05 기준, 방 현황 없음."""
    oldest = oldest_known(cafes, inputs.now, inputs.limit)
    if oldest is None:
        return translate("cafes", "방 현황 없음")
    return translate("cafes", "방 현황 {age}").format(age=as_of_text(oldest, inputs.now, translate))


def derive_cafe(near: Neighbour | None, inputs: CafesInputs, translate: Translate) -> DetailProps:
    """Return what one cafe shows; ``None`` for one that an edition took away."""
    title = translate("cafes", "다른 일자리카페")
    if near is None:
        return DetailProps(title=title, heading=translate("cafes", "이 카페는 이제 안내하지 않습니다"))
    cafe = near.cafe
    state = place_state(near.entry, inputs.now, inputs.limit)
    word = place_word(near.entry, state, inputs.now, translate)
    is_here = inputs.here is not None and inputs.here.id == cafe.id
    counted = state in (RoomState.FREE, RoomState.SOON)
    age = rooms_age((near,), inputs, translate)
    way = (
        cafe.directions or "",
        translate("cafes", "직원: {desk}").format(desk=cafe.desk) if cafe.desk else "",
    )
    return DetailProps(
        title=translate("cafes", "지금 있는 카페") if is_here else title,
        side=age if age != word else "",
        found=True,
        picture="cafes",
        heading=cafe.name,
        line=place_text(near, translate),
        state_icon=SIGNS[state],
        state_text=translate("cafes", "방 {word}").format(word=word) if counted else word,
        state_tone=TONES[state],
        facts=_facts(cafe, inputs, translate),
        text="\n".join((cafe.address, *(line for line in way if line))),
        url=cafe.source_url if cafe.source_url and cafe.source_url.startswith("https://") else "",
        link_heading=translate("cafes", "휴대폰으로 보기"),
        opens=translate("cafes", "이 카페의 안내가 열립니다"),
    )


def _facts(cafe: Cafe, inputs: CafesInputs, translate: Translate) -> tuple[Fact, ...]:
    unknown = translate("cafes", "전화로 확인") if cafe.telephone else translate("cafes", "데스크에서 확인")
    today = hours_today(cafe, inputs.now, translate) or unknown
    return (
        *((Fact(translate("cafes", "오늘"), today),) if inputs.trusted else ()),
        Fact(translate("cafes", "여는 시간"), cafe.opening_hours_text or unknown),
        *((Fact(translate("cafes", "전화"), cafe.telephone),) if cafe.telephone else ()),
    )


def _districts(inputs: CafesInputs, translate: Translate) -> tuple[District, ...]:
    counts: dict[str, int] = {}
    for near in inputs.cafes:
        name = short_district(near.cafe.address_locality)
        counts[name] = counts.get(name, 0) + 1
    here = short_district(inputs.here.address_locality) if inputs.here else ""
    if here:
        counts.setdefault(here, 0)
    return tuple(
        District(
            name=name,
            text=translate("districts", name),
            here=name == here,
            selected=name == inputs.district,
            spoken=_spoken(name, count, name == here, translate),
        )
        for name, count in counts.items()
        if name
    )


def _spoken(name: str, count: int, is_here: bool, translate: Translate) -> str:
    parts = (
        translate("districts", name),
        translate("cafes", "지금 있는 곳") if is_here else "",
        translate("cafes", "다른 카페 {n}곳", None, count).format(n=count) if count else "",
    )
    return ", ".join(part for part in parts if part)
