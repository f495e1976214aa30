"""Requests and answers between the screen and the sync service, for example "synchronise now"."""

import logging
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
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

FILE = "control.db"
KIND = "control"
KEPT = timedelta(hours=1)
"""How long a request stays after its deadline, so that its answer can still be read."""


def m001_request(db: sqlite3.Connection) -> None:
    """Create the table."""
    db.execute(
        """CREATE TABLE request (
            id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, body TEXT NOT NULL,
            deadline INTEGER NOT NULL, answer TEXT
        )"""
    )


def m002_box(db: sqlite3.Connection) -> None:
    """Name the box."""
    name_box(db)


_STEPS = (m001_request, m002_box)


@dataclass(frozen=True, slots=True)
class Request:
    """One request; after its deadline nobody waits for it."""

    id: int
    kind: str
    body: Mapping[str, Any]
    deadline: datetime


class Control:
    """The requests of a device; every method may raise :class:`~offline_cache.mailbox.MailboxError`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the requests of a cache folder, creating the file if there is none."""
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

    def ask(self, kind: str, body: Mapping[str, Any], deadline: datetime) -> int:
        """Leave a request and return its id.

        Args:
            kind: what is asked for, for example ``sync``.
            body: values that JSON can write.
            deadline: after it nobody waits for the answer.
        """
        with translated(), atomic(self._db):
            forgotten = epoch(deadline - KEPT)
            self._db.execute("DELETE FROM request WHERE deadline < ?", (forgotten,))
            row = (kind, to_text(body), epoch(deadline))
            found = self._db.execute("INSERT INTO request (kind, body, deadline) VALUES (?, ?, ?)", row)
        return int(found.lastrowid or 0)

    def open_requests(self, now: datetime) -> list[Request]:
        """Return the requests that wait for an answer, the oldest first."""
        statement = (
            "SELECT id, kind, body, deadline, answer FROM request WHERE answer IS NULL AND deadline > ?"
        )
        with translated():
            found = self._db.execute(f"{statement} ORDER BY id", (epoch(now),)).fetchall()
        return [request for request, _ in self._readable(found)]

    @property
    def box(self) -> str:
        """The name of this box; ids of requests are unique within it."""
        return box_name(self._db)

    def followed(
        self, kinds: Collection[str], now: datetime
    ) -> list[tuple[Request, Mapping[str, Any] | None]]:
        """Return requests of these kinds with their answers so far, the oldest first.

        Args:
            kinds: the kinds.
            now: a request stays for a while after its deadline, so that its last answer can be given.
        """
        marks = ",".join("?" * len(kinds))
        statement = f"SELECT id, kind, body, deadline, answer FROM request WHERE kind IN ({marks})"  # noqa: S608
        with translated():
            found = self._db.execute(
                f"{statement} AND deadline > ? ORDER BY id", (*kinds, epoch(now - KEPT))
            ).fetchall()
        return self._readable(found)

    def _readable(self, rows: list[tuple[Any, ...]]) -> list[tuple[Request, Mapping[str, Any] | None]]:
        """Return the entries of rows; a damaged one counts as absent and leaves, to block nothing."""
        entries = []
        for number, kind, body, end, answer in rows:
            try:
                request = Request(number, kind, from_text(body), from_epoch(end))
                entries.append((request, None if answer is None else from_text(answer)))
            except MailboxError:
                _log.warning("request %s cannot be read and is dropped", number)
                with translated():
                    self._db.execute("DELETE FROM request WHERE id = ?", (number,))
        return entries

    def answer(self, request_id: int, body: Mapping[str, Any]) -> None:
        """Answer a request; a later answer replaces an earlier one."""
        with translated():
            self._db.execute("UPDATE request SET answer = ? WHERE id = ?", (to_text(body), request_id))

    def answer_of(self, request_id: int) -> Mapping[str, Any] | None:
        """Return the answer of a request, or ``None`` while there is none."""
        with translated():
            found = self._db.execute("SELECT answer FROM request WHERE id = ?", (request_id,)).fetchone()
        return None if found is None or found[0] is None else from_text(found[0])
