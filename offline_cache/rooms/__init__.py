"""From the signed board of a cafe and the time to what may be said about its rooms; pure.

Whatever a board said, above its age limit nothing is said but that it is not known.
"""

from offline_cache.rooms.day import DaySegment, SegmentState, day_segments
from offline_cache.rooms.opening import Opening, opening_today
from offline_cache.rooms.order import order_rooms
from offline_cache.rooms.status import RoomState, RoomStatus, board_of, room_status, seats_left

__all__ = [
    "DaySegment",
    "Opening",
    "RoomState",
    "RoomStatus",
    "SegmentState",
    "board_of",
    "day_segments",
    "opening_today",
    "order_rooms",
    "room_status",
    "seats_left",
]
