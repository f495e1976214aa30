"""From the facts of the cache to the state of every room at a moment."""

from datetime import datetime

from kiosk.screen.content import Facts
from kiosk.screen.derive.doors import RoomNow
from offline_cache.freshness import AgeLimits, postings_checked
from offline_cache.rooms import RoomState, RoomStatus, board_of, opening_today, room_status


def rooms_now(facts: Facts, now: datetime, limits: AgeLimits, *, trusted: bool) -> tuple[RoomNow, ...]:
    """Return every room of the cafe, in the cafe's own order, with what may be said about it.

    Args:
        facts: what the cache says.
        now: the trusted moment.
        limits: the age limits.
        trusted: whether the clock can be trusted; without it no age is known, so nothing may be said.
    """
    if not trusted:
        return tuple(RoomNow(room, RoomStatus(RoomState.UNKNOWN)) for room in facts.rooms)
    return tuple(
        RoomNow(room, room_status(board_of(facts.board, room.id), facts.board, now, limits))
        for room in facts.rooms
    )


def last_heard(facts: Facts) -> datetime | None:
    """Return when the newest state of any room was true."""
    boards = facts.board.rooms if facts.board else ()
    return max((board.as_of for board in boards if board.as_of), default=None)


def closed_reason(facts: Facts, now: datetime, *, trusted: bool) -> str | None:
    """Return why the cafe is shut today; ``None`` when it is not, or without a trusted clock."""
    return opening_today(facts.cafe, facts.board, now).reason if trusted else None


def old_postings(facts: Facts, now: datetime, limits: AgeLimits) -> datetime | None:
    """Return when the postings were last checked if that is too long ago; ``None`` if it is not."""
    checked = postings_checked(facts.edition) if facts.edition else None
    return checked if checked is not None and now - checked > limits.postings else None
