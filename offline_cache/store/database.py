"""Opening databases: writers with a durable log, readers that cannot write."""

import sqlite3
from pathlib import Path
from urllib.parse import quote

BUSY_S = 5.0
"""How long to wait for another connection's lock, in seconds."""


def open_writer(path: Path) -> sqlite3.Connection:
    """Open a database for writing, with a log that survives a power cut.

    ``synchronous=FULL`` costs one more flush a transaction; with NORMAL a power cut loses the last ones.
    """
    db = sqlite3.connect(path, timeout=BUSY_S)
    _run(db, "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL")
    return db


def open_builder(path: Path) -> sqlite3.Connection:
    """Open a database that nobody else knows yet; it is made durable by :func:`finish_building`."""
    db = sqlite3.connect(path)
    _run(db, "PRAGMA journal_mode=MEMORY", "PRAGMA synchronous=OFF")
    return db


def finish_building(db: sqlite3.Connection) -> None:
    """Bring a database that was built to the form of a written one, and close it."""
    _run(db, "PRAGMA synchronous=FULL", "PRAGMA journal_mode=WAL", "PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def open_reader(path: Path) -> sqlite3.Connection:
    """Open a database so that nothing can be written through the connection.

    Raises:
        sqlite3.OperationalError: there is no such file.
    """
    uri = f"file:{quote(str(path))}?mode=ro"
    db = sqlite3.connect(uri, uri=True, timeout=BUSY_S)
    _run(db, "PRAGMA query_only=ON")
    return db


def _run(db: sqlite3.Connection, *statements: str) -> None:
    try:
        for statement in statements:
            db.execute(statement).fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        db.close()
        raise
