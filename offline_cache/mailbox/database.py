"""Opening the small databases that both processes write."""

import contextlib
import fcntl
import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from offline_cache.files import create_empty, open_group_file
from offline_cache.mailbox.errors import MailboxError

Step = Callable[[sqlite3.Connection], None]
"""Brings a mailbox on by one version; its name is noted in the mailbox."""

LOCK = "mailbox.lock"
BUSY_S = 5.0
"""How long to wait for the other process's lock, in seconds."""


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Turn errors of the database into :class:`MailboxError`.

    Raises:
        MailboxError: the mailbox cannot be used.
    """
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError, OSError) as error:
        raise MailboxError(str(error)) from error


def open_mailbox(path: Path, kind: str, steps: Sequence[Step]) -> sqlite3.Connection:
    """Open a mailbox, creating it if there is none; a damaged one is set aside and begun anew.

    ``synchronous=NORMAL``: a power cut may lose the last entries but damages nothing, and no tap waits for
    the disk. Outside of :func:`atomic` each statement is a transaction of its own.

    Args:
        path: the file.
        kind: the name of its set of steps.
        steps: what makes an empty file a mailbox, in order.

    Raises:
        MailboxError: it cannot be opened.
    """
    with translated(), _opening(path.parent):
        if not path.exists():
            create_empty(path)
        try:
            return _open(path, kind, steps)
        except sqlite3.OperationalError:
            raise
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            _set_aside(path)
            create_empty(path)
            return _open(path, kind, steps)


@contextlib.contextmanager
def _opening(folder: Path) -> Iterator[None]:
    """Let one process at a time create, bring up to date or set aside."""
    descriptor = open_group_file(folder / LOCK, os.O_RDWR)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _set_aside(path: Path) -> None:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    path.replace(path.with_name(f"{path.name}.damaged-{stamp}"))
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _open(path: Path, kind: str, steps: Sequence[Step]) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode=WAL").fetchall()
        db.execute("PRAGMA synchronous=NORMAL")
        if not _is_up_to_date(db, kind, steps):
            _bring_up_to_date(db, kind, steps)
    except (sqlite3.Error, UnicodeDecodeError):
        db.close()
        raise
    return db


def _is_up_to_date(db: sqlite3.Connection, kind: str, steps: Sequence[Step]) -> bool:
    table = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
    if db.execute(table).fetchone() is None:
        return False
    found = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (kind,))
    return {step.__name__ for step in steps} <= {name for (name,) in found}


def _bring_up_to_date(db: sqlite3.Connection, kind: str, steps: Sequence[Step]) -> None:
    import sqlite_utils  # 9 MB of a process, for the first start on a device and the first after an update
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(kind)
    for step in steps:
        migrations(name=step.__name__)(lambda known, step=step: step(known.conn))
    migrations.apply(sqlite_utils.Database(db))


@contextlib.contextmanager
def atomic(db: sqlite3.Connection) -> Iterator[None]:
    """Make one transaction of what is done meanwhile, or a part of the one that is open."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def name_box(db: sqlite3.Connection) -> None:
    """Give a mailbox a random name, so that numbers begun anew are not taken for the old ones."""
    db.execute("CREATE TABLE box (name TEXT NOT NULL)")
    db.execute("INSERT INTO box VALUES (lower(hex(randomblob(8))))")


def box_name(db: sqlite3.Connection) -> str:
    """Return the name of a mailbox.

    Raises:
        MailboxError: the mailbox cannot be used.
    """
    with translated():
        found = db.execute("SELECT name FROM box").fetchone()
    if found is None:
        raise MailboxError("the mailbox has lost its name")
    return str(found[0])


def to_text(body: Mapping[str, Any]) -> str:
    """Return the stored form of a body."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)


def from_text(text: str) -> Mapping[str, Any]:
    """Return the body of its stored form.

    Raises:
        MailboxError: it is damaged.
    """
    try:
        body = json.loads(text)
    except (TypeError, ValueError) as error:
        raise MailboxError(f"an entry is damaged ({error})") from None
    if not isinstance(body, dict):
        raise MailboxError("an entry is damaged (it is no object)")
    return body


def epoch(moment: datetime | None) -> int:
    """Return whole seconds since 1970 of a moment, or of now."""
    return int((moment or datetime.now(UTC)).timestamp())


def from_epoch(seconds: int) -> datetime:
    """Return the moment of whole seconds since 1970.

    Raises:
        MailboxError: there is no such moment; an entry is damaged.
    """
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (TypeError, ValueError, OverflowError, OSError) as error:
        raise MailboxError(f"an entry is damaged ({error})") from None
