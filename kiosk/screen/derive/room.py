"""One room: its day, and the way to book it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.screen.derive.day import DayDrawing, day_drawing
from kiosk.screen.derive.doors import RoomNow
from kiosk.screen.derive.rooms import capacity_text, desk_note
from kiosk.screen.phrases.ages import as_of_text
from kiosk.screen.phrases.rooms import free_span, opens_text, sentence, state_word
from kiosk.screen.phrases.words import Translate
from offline_cache.rooms import DaySegment, RoomState


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomInputs:
    """What the room's screen is made of.

    Attributes:
        now: the trusted moment.
        item: the room and its status; ``None`` when an edition took the room away.
        segments: its day within the hours of the cafe.
        desk: where the desk is, in words.
    """

    now: datetime
    item: RoomNow | None
    segments: Sequence[DaySegment] = ()
    desk: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomProps:
    """What QML reads of one room."""

    title: str
    side: str
    found: bool
    state: str
    word: str
    sentence: str
    equipment: str
    seats: int
    capacity: str
    known: bool
    day: DayDrawing
    next_label: str
    next_text: str
    age: str
    booking_url: str
    booking_opens: str
    desk_note: str


def derive_room(inputs: RoomInputs, translate: Translate) -> RoomProps:
    """Return what the room's screen shows."""
    if inputs.item is None:
        return _gone(inputs, translate)
    room, status = inputs.item.room, inputs.item.status
    known = status.state is not RoomState.UNKNOWN
    label, text = _next(inputs.item, translate)
    return RoomProps(
        title=room.name,
        side=room.place or "",
        found=True,
        state=status.state.value,
        word=state_word(status, inputs.now, translate),
        sentence=sentence(status, inputs.now, translate),
        equipment=" · ".join(room.amenity_feature),
        seats=room.maximum_attendee_capacity,
        capacity=capacity_text(room.maximum_attendee_capacity, translate),
        known=known,
        day=day_drawing(inputs.segments, inputs.now, translate) if known else DayDrawing(),
        next_label=label,
        next_text=text,
        age=as_of_text(status.as_of, inputs.now, translate) if status.as_of else "",
        booking_url=room.booking_url or "",
        booking_opens=opens_text(room.booking_name, translate),
        desk_note=desk_note(inputs.desk, translate),
    )


def _next(item: RoomNow, translate: Translate) -> tuple[str, str]:
    status = item.status
    if status.state is RoomState.FREE and status.next_free is not None:
        return translate("rooms", "다음 빈 시간"), free_span(status.next_free, translate)
    if status.state is RoomState.SOON and status.next_free is not None:
        return translate("rooms", "빈 시간"), free_span(status.next_free, translate)
    if status.note:
        return translate("rooms", "알림"), status.note
    if status.state is RoomState.FREE:
        return translate("rooms", "다음 빈 시간"), translate("rooms", "오늘은 더 없습니다")
    return "", ""


def _gone(inputs: RoomInputs, translate: Translate) -> RoomProps:
    return RoomProps(
        title=translate("rooms", "스터디룸"),
        side="",
        found=False,
        state=RoomState.UNKNOWN.value,
        word="",
        sentence=translate("rooms", "이 방은 이제 안내하지 않습니다"),
        equipment="",
        seats=0,
        capacity="",
        known=False,
        day=DayDrawing(),
        next_label="",
        next_text="",
        age="",
        booking_url="",
        booking_opens="",
        desk_note=desk_note(inputs.desk, translate),
    )
