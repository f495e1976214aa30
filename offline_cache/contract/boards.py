"""Signed documents that change by the minute: the rooms of one cafe, and the free rooms of the city.

A slot has the shape of the OpenActive ``Slot``. Each room carries the age of its own calendar: a document
issued now may still hold a calendar that was last read an hour ago.
"""

import enum
from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.fields import ContractError, decode, encode
from offline_cache.contract.wire import canonical, parse_json

ROOMS_TYPE = "application/vnd.jobcafe.rooms+json"
CITY_TYPE = "application/vnd.jobcafe.city+json"
SPEC = 1


class SlotState(enum.StrEnum):
    """What a span of time in a room is."""

    FREE = "free"
    BUSY = "busy"
    CLOSED = "closed"
    HELD = "held"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A span of one state, half open: ``start <= t < end``."""

    start: datetime
    end: datetime
    state: SlotState


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomBoard:
    """The state of one room.

    Attributes:
        room: the id of the room.
        as_of: how old the oldest is of what the slots say, by its calendar or by the desk; ``None`` if nobody
            ever said anything.
        slots: without gaps or overlaps, in order, over at least today and tomorrow of Asia/Seoul.
        note: why it is shut, in words, for example that a programme uses it today.
    """

    room: str
    as_of: datetime | None
    slots: tuple[Slot, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatCount:
    """Seats left in one programme, and when that was last known."""

    programme: str
    remaining: int
    as_of: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSpan:
    """A span in which the cafe is open."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsDocument:
    """All rooms and seats of one cafe.

    Attributes:
        version: strictly growing for each cafe.
        open_spans: when the cafe is open, today and tomorrow.
        closed_reason: why it is shut today, in words; ``None`` when it is not. Without a reason and without
            any span the hours are not known.
    """

    spec: int
    channel: str
    cafe: str
    version: int
    issued: datetime
    expires: datetime
    open_spans: tuple[OpenSpan, ...]
    closed_reason: str | None
    rooms: tuple[RoomBoard, ...]
    seats: tuple[SeatCount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CityEntry:
    """Free rooms of one cafe.

    Attributes:
        cafe: its id.
        as_of: the oldest age among the rooms that were counted; ``None`` when nothing is known.
        rooms_free: rooms free at ``issued``; ``None`` when unknown.
        next_free: when the next room becomes free if none is; ``None`` when not today or unknown.
    """

    cafe: str
    as_of: datetime | None
    rooms_free: int | None
    next_free: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CityDocument:
    """Free rooms of every cafe, for the neighbours' lines."""

    spec: int
    channel: str
    version: int
    issued: datetime
    expires: datetime
    cafes: tuple[CityEntry, ...]


def write_board(document: RoomsDocument | CityDocument) -> bytes:
    """Return the bytes to sign."""
    return canonical(encode(document))


def read_rooms(payload: bytes) -> RoomsDocument:
    """Return the rooms document of a verified payload.

    Raises:
        ContractError: it has another shape, or slots that overlap or leave gaps.
    """
    document = decode(RoomsDocument, parse_json(payload, "rooms"), "rooms")
    _check_spec(document.spec, "rooms")
    for board in document.rooms:
        _check_slots(board)
    return document


def read_city(payload: bytes) -> CityDocument:
    """Return the city document of a verified payload.

    Raises:
        ContractError: it has another shape.
    """
    document = decode(CityDocument, parse_json(payload, "city"), "city")
    _check_spec(document.spec, "city")
    return document


def _check_spec(spec: int, where: str) -> None:
    if spec != SPEC:
        raise ContractError(f"{where}.spec: this program reads {SPEC}, the server wrote {spec}")


def _check_slots(board: RoomBoard) -> None:
    for slot in board.slots:
        if slot.start >= slot.end:
            raise ContractError(f"rooms[{board.room}]: a slot ends before it starts")
    for before, after in zip(board.slots, board.slots[1:], strict=False):
        if before.end != after.start:
            raise ContractError(f"rooms[{board.room}]: slots leave a gap or overlap")
