"""The boards of a cafe and of the city, from the tables."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings

from central.boards.ics import Busy
from central.boards.opening import Opening, opening
from central.boards.refresh import DAYS, board_window
from central.boards.slots import Word, make_slots
from central.content.models import Programme
from offline_cache.contract.boards import (
    SPEC,
    CityDocument,
    CityEntry,
    RoomBoard,
    RoomsDocument,
    SeatCount,
    SlotState,
)

ROOMS_LIFE = timedelta(minutes=10)
CITY_LIFE = timedelta(minutes=30)
BESIDE_A_WORD = timedelta(minutes=5)
"""Up to this age a calendar is told together with a word of the desk, which then shares its age; an older one
would take the word with it when devices withhold it."""


def rooms_document(cafe: Any, version: int, now: datetime) -> RoomsDocument:
    """Return the board of one cafe."""
    start, _ = board_window(now)
    hours = opening(cafe, start.date(), DAYS)
    rooms = cafe.rooms.select_related("calendar").prefetch_related("busy", "overrides")
    return RoomsDocument(
        spec=SPEC,
        channel=settings.ENVIRONMENT.channel,
        cafe=cafe.pk,
        version=version,
        issued=now,
        expires=now + ROOMS_LIFE,
        open_spans=tuple(hours.spans or ()),
        closed_reason=hours.closed_reason,
        rooms=tuple(_room(room, hours, now) for room in rooms),
        seats=_seats(cafe, start),
    )


def city_document(boards: Sequence[RoomsDocument], version: int, now: datetime) -> CityDocument:
    """Return the city's board from those of its cafes."""
    return CityDocument(
        spec=SPEC,
        channel=settings.ENVIRONMENT.channel,
        version=version,
        issued=now,
        expires=now + CITY_LIFE,
        cafes=tuple(_entry(board, now) for board in boards),
    )


def _room(room: Any, hours: Opening, now: datetime) -> RoomBoard:
    start, end = board_window(now)
    calendar = getattr(room, "calendar", None)
    read = calendar.last_success if calendar else None
    overrides = [entry for entry in room.overrides.all() if entry.until > now]
    spoken = [entry for entry in overrides if entry.start <= now]
    is_read = read is not None and (not spoken or now - read <= BESIDE_A_WORD)
    slots = make_slots(
        start,
        end,
        open_spans=hours.spans,
        busy=[Busy(span.start, span.end, span.is_tentative) for span in room.busy.all()] if is_read else [],
        words=[Word(entry.start, entry.until, SlotState(entry.state)) for entry in overrides],
        is_read=is_read,
    )
    return RoomBoard(
        room=room.pk,
        as_of=read if is_read else (now if spoken else None),
        slots=slots,
        note=spoken[0].note or None if spoken else None,
    )


def _seats(cafe: Any, start: datetime) -> tuple[SeatCount, ...]:
    counted = (
        Programme.objects.filter(cafe=cafe, start__gte=start)
        .exclude(seats_left=None)
        .exclude(seats_as_of=None)
    )
    return tuple(
        SeatCount(programme=row.pk, remaining=row.seats_left, as_of=row.seats_as_of) for row in counted
    )


def _entry(board: RoomsDocument, now: datetime) -> CityEntry:
    today_ends = board_window(now)[0] + timedelta(days=1)
    known = [
        room for room in board.rooms if room.as_of is not None and _state(room, now) != SlotState.UNKNOWN
    ]
    free = sum(_state(room, now) == SlotState.FREE for room in known)
    coming = [
        slot.start
        for room in known
        for slot in room.slots
        if slot.state == SlotState.FREE and now < slot.start < today_ends
    ]
    return CityEntry(
        cafe=board.cafe,
        as_of=min((room.as_of for room in known if room.as_of is not None), default=None),
        rooms_free=free if known else None,
        next_free=min(coming, default=None) if known and not free else None,
    )


def _state(room: RoomBoard, now: datetime) -> SlotState:
    return next((slot.state for slot in room.slots if slot.start <= now < slot.end), SlotState.UNKNOWN)
