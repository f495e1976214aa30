"""What may be said about one room now."""

import enum
from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.boards import OpenSpan, RoomBoard, RoomsDocument, SlotState
from offline_cache.freshness import AgeLimits, is_within
from offline_cache.rooms.spans import spans_of
from offline_cache.seoul import day_end, seoul_day


class RoomState(enum.StrEnum):
    """The four doors: free now, free again later today, nothing more today, not known."""

    FREE = "free"
    SOON = "soon"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RoomStatus:
    """What may be said about a room.

    Attributes:
        state: its door. ``SOON`` whenever it becomes free again today; ``next_free`` tells when.
        free_until: until when it is free, if it is now.
        next_free: the next span in which it is free today, after now.
        next_day_free: the first span in which it is free on a later day.
        as_of: how old this is.
        note: why it is shut, in words.
    """

    state: RoomState
    free_until: datetime | None = None
    next_free: OpenSpan | None = None
    next_day_free: OpenSpan | None = None
    as_of: datetime | None = None
    note: str | None = None


def board_of(document: RoomsDocument | None, room: str) -> RoomBoard | None:
    """Return the board of one room in a document, or ``None``."""
    boards = () if document is None else document.rooms
    return next((board for board in boards if board.room == room), None)


def room_status(
    board: RoomBoard | None, document: RoomsDocument | None, now: datetime, limits: AgeLimits
) -> RoomStatus:
    """Judge a room.

    Args:
        board: its board; ``None`` if the document has none for it.
        document: the rooms document; ``None`` if there is none.
        now: trusted time.
        limits: older than ``limits.rooms`` is unknown, whatever it said.
    """
    if board is None or document is None:
        return RoomStatus(RoomState.UNKNOWN)
    if not is_current(board, document, now, limits):
        return RoomStatus(RoomState.UNKNOWN, as_of=board.as_of)
    if not _is_covered(board, document, now):
        return RoomStatus(RoomState.UNKNOWN, as_of=board.as_of, note=board.note)
    return _known_status(board, document, now)


def is_current(board: RoomBoard, document: RoomsDocument, now: datetime, limits: AgeLimits) -> bool:
    """Return whether a board is young enough to be repeated."""
    return now < document.expires and is_within(board.as_of, now, limits.rooms)


def seats_left(
    document: RoomsDocument | None, programme: str, now: datetime, limits: AgeLimits
) -> int | None:
    """Return the seats left in a programme; ``None`` when unknown or older than ``limits.seats``."""
    if document is None or now >= document.expires:
        return None
    counts = (seat for seat in document.seats if seat.programme == programme)
    return next((seat.remaining for seat in counts if is_within(seat.as_of, now, limits.seats)), None)


def shut_today(document: RoomsDocument, now: datetime) -> str | None:
    """Return why the cafe is shut on the day of ``now``, if the document is of that day and says so."""
    return document.closed_reason if seoul_day(document.issued) == seoul_day(now) else None


def _is_covered(board: RoomBoard, document: RoomsDocument, now: datetime) -> bool:
    """Return whether the board knows about now; while the cafe is shut it need not."""
    if shut_today(document, now):
        return True
    if not document.open_spans:
        return False
    if not any(span.start <= now < span.end for span in document.open_spans):
        return True
    return _slot_state(board, now) is not SlotState.UNKNOWN


def _slot_state(board: RoomBoard, now: datetime) -> SlotState:
    return next((slot.state for slot in board.slots if slot.start <= now < slot.end), SlotState.UNKNOWN)


def _known_status(board: RoomBoard, document: RoomsDocument, now: datetime) -> RoomStatus:
    free = spans_of(board, SlotState.FREE, document.open_spans)
    midnight = day_end(seoul_day(now))
    later = next((span for span in free if span.start >= midnight), None)
    reason = shut_today(document, now)
    if reason is not None:
        return RoomStatus(RoomState.CLOSED, next_day_free=later, as_of=board.as_of, note=reason)
    present = next((span for span in free if span.start <= now < span.end), None)
    coming = next((span for span in free if now < span.start < midnight), None)
    if present is None and coming is None and _may_be_free_again(board, document, now):
        return RoomStatus(RoomState.UNKNOWN, as_of=board.as_of, note=board.note)
    return RoomStatus(
        _state(present, coming),
        free_until=None if present is None else present.end,
        next_free=coming,
        next_day_free=later,
        as_of=board.as_of,
        note=board.note,
    )


def _may_be_free_again(board: RoomBoard, document: RoomsDocument, now: datetime) -> bool:
    """Return whether a room that is taken now may be free again today for all that is known."""
    unknown = spans_of(board, SlotState.UNKNOWN, document.open_spans)
    is_taken = _slot_state(board, now) in {SlotState.BUSY, SlotState.HELD}
    return is_taken and any(now < span.start < day_end(seoul_day(now)) for span in unknown)


def _state(present: OpenSpan | None, coming: OpenSpan | None) -> RoomState:
    if present is not None:
        return RoomState.FREE
    return RoomState.CLOSED if coming is None else RoomState.SOON
