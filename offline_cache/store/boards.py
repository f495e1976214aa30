"""The last verified documents about rooms, as they were signed."""

import sqlite3
from dataclasses import dataclass

ROOMS = "rooms"
CITY = "city"
_FIND = "SELECT version, etag, payload FROM board WHERE kind = ? AND name = ?"


@dataclass(frozen=True, slots=True)
class StoredBoard:
    """A verified document: its version, the tag it is offered under, and its signed payload."""

    version: int
    etag: str | None
    payload: bytes


def read_board(db: sqlite3.Connection, kind: str, name: str) -> StoredBoard | None:
    """Return the last verified document.

    Args:
        db: the database.
        kind: :data:`ROOMS` or :data:`CITY`.
        name: the id of the cafe; empty for the city.

    Returns:
        ``None`` also for one that is damaged: the next round takes it anew.
    """
    found = db.execute(_FIND, (kind, name)).fetchone()
    return StoredBoard(*found) if found is not None and _is_sound(*found) else None


def _is_sound(version: object, etag: object, payload: object) -> bool:
    return isinstance(version, int) and isinstance(etag, str | None) and isinstance(payload, bytes)


def write_board(db: sqlite3.Connection, kind: str, name: str, board: StoredBoard) -> None:
    """Keep a verified document in place of the last one."""
    row = (kind, name, board.version, board.etag, board.payload)
    db.execute("INSERT OR REPLACE INTO board VALUES (?, ?, ?, ?, ?)", row)
