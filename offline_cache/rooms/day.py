"""The line of one room's day."""

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from offline_cache.contract.boards import OpenSpan, RoomBoard, RoomsDocument, SlotState
from offline_cache.freshness import AgeLimits
from offline_cache.rooms.spans import clip, of_day
from offline_cache.rooms.status import is_current, shut_today


class SegmentState(enum.StrEnum):
    """What one piece of the line shows."""

    PAST = "past"
    FREE = "free"
    BUSY = "busy"
    CLOSED = "closed"
    HELD = "held"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DaySegment:
    """A piece of the line, half open."""

    start: datetime
    end: datetime
    state: SegmentState


def day_segments(
    board: RoomBoard | None, document: RoomsDocument | None, now: datetime, limits: AgeLimits | None = None
) -> tuple[DaySegment, ...]:
    """Return today's line of a room, from the first opening to the last closing of its cafe.

    Args:
        board: the room's board.
        document: the rooms document.
        now: trusted time; before it the line is past.
        limits: the age limits; above them the rest of the line is unknown.

    Returns:
        Segments without gap or overlap; none if the cafe is not open today or its hours are not known.
    """
    opening = () if document is None else of_day(document.open_spans, now)
    if document is None or not opening or shut_today(document, now) is not None:
        return ()
    known = board is not None and is_current(board, document, now, limits or AgeLimits())
    pieces = _pieces(board if known else None, opening)
    return _joined(_with_past(pieces, now))


def _pieces(board: RoomBoard | None, opening: tuple[OpenSpan, ...]) -> Iterator[DaySegment]:
    place = opening[0].start
    for span in opening:
        if place < span.start:
            yield DaySegment(place, span.start, SegmentState.CLOSED)
        yield from _open_pieces(board, span)
        place = span.end


def _open_pieces(board: RoomBoard | None, span: OpenSpan) -> Iterator[DaySegment]:
    place = span.start
    for slot in () if board is None else board.slots:
        part = clip(OpenSpan(start=slot.start, end=slot.end), place, span.end)
        if part is None:
            continue
        if place < part.start:
            yield DaySegment(place, part.start, SegmentState.UNKNOWN)
        yield DaySegment(part.start, part.end, _SEGMENTS[slot.state])
        place = part.end
    if place < span.end:
        yield DaySegment(place, span.end, SegmentState.UNKNOWN)


def _with_past(pieces: Iterable[DaySegment], now: datetime) -> Iterator[DaySegment]:
    for piece in pieces:
        if piece.end <= now:
            yield replace(piece, state=SegmentState.PAST)
        elif piece.start < now:
            yield DaySegment(piece.start, now, SegmentState.PAST)
            yield replace(piece, start=now)
        else:
            yield piece


def _joined(pieces: Iterable[DaySegment]) -> tuple[DaySegment, ...]:
    line: list[DaySegment] = []
    for piece in pieces:
        if line and line[-1].state is piece.state and line[-1].end == piece.start:
            line[-1] = replace(line[-1], end=piece.end)
        else:
            line.append(piece)
    return tuple(line)


_SEGMENTS = {state: SegmentState(state.value) for state in SlotState}
