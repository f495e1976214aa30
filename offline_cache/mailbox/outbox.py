"""What waits to be sent to central: counts, votes, reports. Written by the screen, emptied by syncd.

Entries are numbered and never renumbered, so sending one twice has no second effect at central. No entry
names or describes a visitor.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import sqlite_utils
from sqlite_utils.migrations import Migrations

from offline_cache.mailbox.database import epoch, from_epoch, from_text, open_mailbox, to_text, translated

FILE = "outbox.db"
MAX_ROWS = 5_000
MAX_AGE = timedelta(days=7)
_MIGRATIONS = Migrations("outbox")


@_MIGRATIONS()
def m001_entry(db: sqlite_utils.Database) -> None:
    """Create the table."""
    db.execute(
        """CREATE TABLE entry (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, created INTEGER NOT NULL,
            body TEXT NOT NULL
        )"""
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that waits."""

    seq: int
    kind: str
    created: datetime
    body: Mapping[str, Any]


class Outbox:
    """The outbox of a device; every method may raise :class:`~offline_cache.mailbox.MailboxError`."""

    def __init__(self, db: sqlite_utils.Database) -> None:
        self._db = db

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the outbox of a cache folder, creating it if there is none."""
        return cls(open_mailbox(folder / FILE, _MIGRATIONS))

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
        """Add an entry and return its number; the oldest leave when there are too many or they are too old.

        Args:
            kind: what it is, for example ``vote``.
            body: values that JSON can write.
            now: the time to note; the system's by default.
        """
        created = epoch(now)
        with translated(), self._db.atomic():
            row = (kind, created, to_text(body))
            seq = self._db.execute("INSERT INTO entry (kind, created, body) VALUES (?, ?, ?)", row).lastrowid
            oldest = created - int(MAX_AGE.total_seconds())
            self._db.execute("DELETE FROM entry WHERE created < ?", (oldest,))
            self._db.execute(
                "DELETE FROM entry WHERE seq <= (SELECT seq FROM entry ORDER BY seq DESC LIMIT 1 OFFSET ?)",
                (MAX_ROWS,),
            )
        return int(seq or 0)

    def pending(self, limit: int) -> list[Entry]:
        """Return the oldest entries, at most ``limit``."""
        statement = "SELECT seq, kind, created, body FROM entry ORDER BY seq LIMIT ?"
        with translated():
            found = self._db.execute(statement, (limit,)).fetchall()
        return [Entry(seq, kind, from_epoch(created), from_text(body)) for seq, kind, created, body in found]

    def forget(self, up_to_seq: int) -> None:
        """Remove the entries that central has."""
        with translated():
            self._db.execute("DELETE FROM entry WHERE seq <= ?", (up_to_seq,))
