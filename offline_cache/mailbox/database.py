"""Opening the small databases that both processes write."""

import contextlib
import json
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlite_utils
from sqlite_utils.migrations import Migrations

from offline_cache.files import create_empty

BUSY_S = 5.0
"""How long to wait for the other process's lock, in seconds."""


def open_mailbox(path: Path, migrations: Migrations) -> sqlite_utils.Database:
    """Open a mailbox, creating it if there is none; a damaged one is set aside and begun anew.

    ``synchronous=NORMAL``: a power cut may lose the last entries but damages nothing, and no tap waits for
    the disk.
    """
    try:
        return _open(path, migrations)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        path.replace(path.with_name(f"{path.name}.damaged-{stamp}"))
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        return _open(path, migrations)


def _open(path: Path, migrations: Migrations) -> sqlite_utils.Database:
    with contextlib.suppress(FileExistsError):
        create_empty(path)
    db = sqlite_utils.Database(sqlite3.connect(path, timeout=BUSY_S))
    try:
        db.execute("PRAGMA journal_mode=WAL").fetchall()
        db.execute("PRAGMA synchronous=NORMAL")
        migrations.apply(db)
    except sqlite3.Error:
        db.close()
        raise
    return db


def to_text(body: Mapping[str, Any]) -> str:
    """Return the stored form of a body."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_text(text: str) -> Mapping[str, Any]:
    """Return the body of its stored form."""
    body: Mapping[str, Any] = json.loads(text)
    return body


def epoch(moment: datetime | None) -> int:
    """Return whole seconds since 1970 of a moment, or of now."""
    return int((moment or datetime.now(UTC)).timestamp())


def from_epoch(seconds: int) -> datetime:
    """Return the moment of whole seconds since 1970."""
    return datetime.fromtimestamp(seconds, UTC)
