"""The order of rooms on the screen."""

from collections.abc import Iterable

from offline_cache.contract.cafe import Room
from offline_cache.rooms.status import RoomState, RoomStatus

_RANK = {state: rank for rank, state in enumerate(RoomState)}


def order_rooms(rooms: Iterable[tuple[Room, RoomStatus]]) -> tuple[tuple[Room, RoomStatus], ...]:
    """Return rooms with their states: free first, then soon, closed and unknown, each by position."""
    return tuple(sorted(rooms, key=lambda one: (_RANK[one[1].state], one[0].position, one[0].id)))
