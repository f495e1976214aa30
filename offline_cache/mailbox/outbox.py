"""What waits to be sent to central: counts, votes, reports. Written by the screen, emptied by syncd.

Entries are numbered and never renumbered, so sending one twice has no second effect at central. No entry
names or describes a visitor.
"""

import logging
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self

from offline_cache.mailbox.database import (
    atomic,
    box_name,
    epoch,
    from_epoch,
    from_text,
    name_box,
    open_mailbox,
    to_text,
    translated,
)
from offline_cache.mailbox.errors import MailboxError

_log = logging.getLogger(__name__)

FILE = "outbox.db"
KIND = "outbox"
MAX_ROWS = 5_000
"""Entries that are kept, the newest; their age says nothing, since the clock may have been wrong."""

MAX_REFUSED = 200
"""Refused entries that are kept, the newest."""

_NONE: Mapping[int, str] = MappingProxyType({})
_SET_ASIDE = """INSERT OR REPLACE INTO refused (seq, kind, created, body, reason)
    SELECT seq, kind, created, body, ? FROM entry WHERE seq = ? AND seq <= ?"""
_FORGET_REFUSED = (
    "DELETE FROM refused WHERE seq <= (SELECT seq FROM refused ORDER BY seq DESC LIMIT 1 OFFSET ?)"
)


def m001_entry(db: sqlite3.Connection) -> None:
    """Create the table."""
    db.execute(
        """CREATE TABLE entry (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, created INTEGER NOT NULL,
            body TEXT NOT NULL
        )"""
    )


def m002_box(db: sqlite3.Connection) -> None:
    """Name the box, and keep what central refuses."""
    name_box(db)
    db.execute("""CREATE TABLE refused (
            seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, created INTEGER NOT NULL, body TEXT NOT NULL,
            reason TEXT NOT NULL
        )""")


_STEPS = (m001_entry, m002_box)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that waits."""

    seq: int
    kind: str
    created: datetime
    body: Mapping[str, Any]


class Outbox:
    """The outbox of a device; every method may raise :class:`~offline_cache.mailbox.MailboxError`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the outbox of a cache folder, creating it if there is none."""
        return cls(open_mailbox(folder / FILE, KIND, _STEPS))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def add(self, kind: str, body: Mapping[str, Any], *, now: datetime | None = None) -> int:
        """Add an entry and return its number; the oldest leave when there are too many.

        Args:
            kind: what it is, for example ``vote``.
            body: values that JSON can write.
            now: the time to note; the system's by default.
        """
        with translated(), atomic(self._db):
            row = (kind, epoch(now), to_text(body))
            seq = self._db.execute("INSERT INTO entry (kind, created, body) VALUES (?, ?, ?)", row).lastrowid
            self._db.execute(
                "DELETE FROM entry WHERE seq <= (SELECT seq FROM entry ORDER BY seq DESC LIMIT 1 OFFSET ?)",
                (MAX_ROWS,),
            )
        return int(seq or 0)

    def pending(self, limit: int) -> list[Entry]:
        """Return the oldest entries, at most ``limit``; one that damage made unreadable is dropped."""
        statement = "SELECT seq, kind, created, body FROM entry ORDER BY seq LIMIT ?"
        with translated():
            found = self._db.execute(statement, (limit,)).fetchall()
        entries = []
        for seq, kind, created, body in found:
            try:
                entries.append(Entry(seq, kind, from_epoch(created), from_text(body)))
            except MailboxError:
                self._drop(seq)
        return entries or (self.pending(limit) if found else [])

    def _drop(self, seq: int) -> None:
        _log.warning("entry %d of the outbox cannot be read and is dropped", seq)
        with translated():
            self._db.execute("DELETE FROM entry WHERE seq = ?", (seq,))

    @property
    def box(self) -> str:
        """The name of this box; numbers are unique within it."""
        return box_name(self._db)

    def count(self) -> int:
        """Return how many entries wait."""
        with translated():
            return int(self._db.execute("SELECT count(*) FROM entry").fetchone()[0])

    def forget(self, up_to_seq: int, refused: Mapping[int, str] = _NONE) -> None:
        """Remove the entries that central has dealt with.

        Args:
            up_to_seq: the highest number it has dealt with.
            refused: numbers among them that it refuses, and why; they are set aside for the technician.
        """
        with translated(), atomic(self._db):
            for seq, reason in refused.items():
                self._db.execute(_SET_ASIDE, (reason, seq, up_to_seq))
            self._db.execute("DELETE FROM entry WHERE seq <= ?", (up_to_seq,))
            self._db.execute(_FORGET_REFUSED, (MAX_REFUSED,))

    def refused(self) -> list[tuple[Entry, str]]:
        """Return the entries that central refused, with its reasons, the oldest first."""
        with translated():
            found = self._db.execute(
                "SELECT seq, kind, created, body, reason FROM refused ORDER BY seq"
            ).fetchall()
        return [
            (Entry(seq, kind, from_epoch(created), from_text(body)), reason)
            for seq, kind, created, body, reason in found
        ]
