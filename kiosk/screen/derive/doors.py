"""Doors: how the four states of a room look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.screen.phrases.rooms import short_state_word
from kiosk.screen.phrases.words import Translate
from offline_cache.contract.cafe import Room
from offline_cache.rooms import RoomState, RoomStatus

TONES: Mapping[RoomState, str] = {
    RoomState.FREE: "ok",
    RoomState.SOON: "warn",
    RoomState.CLOSED: "sub",
    RoomState.UNKNOWN: "sub",
}

SIGNS: Mapping[RoomState, str] = {
    RoomState.FREE: "circle-check",
    RoomState.SOON: "clock",
    RoomState.CLOSED: "circle-x",
    RoomState.UNKNOWN: "circle-question-mark",
}
"""Icons, as ``Controls/Tone.qml`` has them."""


@dataclass(frozen=True, slots=True)
class RoomNow:
    """A room and what may be said about it now."""

    room: Room
    status: RoomStatus


@dataclass(frozen=True, slots=True)
class Door:
    """One door of the home screen."""

    name: str
    state: str
    word: str
    tone: str


def door(item: RoomNow, now: datetime, translate: Translate) -> Door:
    """Return the door of a room."""
    return Door(
        name=item.room.short_name,
        state=item.status.state.value,
        word=short_state_word(item.status, now, translate),
        tone=TONES[item.status.state],
    )


def all_unknown(rooms: Sequence[RoomNow]) -> bool:
    """Return whether nothing may be said about any room."""
    return all(item.status.state is RoomState.UNKNOWN for item in rooms)
