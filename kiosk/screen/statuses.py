"""From the facts of the cache to the state of every room at a moment."""

from datetime import datetime

from kiosk.screen.content import Facts
from kiosk.screen.derive.doors import RoomNow
from offline_cache.freshness import AgeLimits
from offline_cache.rooms import board_of, opening_today, room_status


def rooms_now(facts: Facts, now: datetime, limits: AgeLimits) -> tuple[RoomNow, ...]:
    """Return every room of the cafe, in the cafe's own order, with what may be said about it."""
    return tuple(
        RoomNow(room, room_status(board_of(facts.board, room.id), facts.board, now, limits))
        for room in facts.rooms
    )


def last_heard(facts: Facts) -> datetime | None:
    """Return when the newest state of any room was true."""
    boards = facts.board.rooms if facts.board else ()
    return max((board.as_of for board in boards if board.as_of), default=None)


def closed_reason(facts: Facts, now: datetime) -> str | None:
    """Return why the cafe is shut today; ``None`` when it is not."""
    return opening_today(facts.cafe, facts.board, now).reason
