"""Carrying rows from one generation of the store to the next."""

import contextlib
import sqlite3
from collections.abc import Iterable

import sqlite_utils

from offline_cache.store.errors import UNSOUND

TABLES = ("meta", "sync_state", "board", "dictionary")
"""What is carried over whole; rows and cursors go feed by feed, lists and search are derived again."""

_COLUMNS = "feed, id, body, until, scope, place"


def carry_tables(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Copy everything that is not a row of a feed."""
    for table in TABLES:
        _copy(old, new, table)


def carry_what_is_readable(old: sqlite3.Connection, new: sqlite_utils.Database) -> None:
    """Copy from a damaged database what is not a row of a feed, as far as it can be read."""
    for table in TABLES:
        with contextlib.suppress(*UNSOUND), new.atomic():
            _copy(old, new.conn, table)


def carry_feed(old: sqlite3.Connection, new: sqlite3.Connection, feed: str) -> None:
    """Copy the rows of one feed and where it stands; an index may be damaged, so none is asked."""
    rows = old.execute(f"SELECT {_COLUMNS} FROM record NOT INDEXED WHERE feed = ?", (feed,))  # noqa: S608 - names of ours
    new.executemany(f"INSERT INTO record ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    cursor = old.execute("SELECT feed, seq, rows, digest FROM cursor WHERE feed = ?", (feed,))
    _fill(new, "cursor", 4, cursor)


def _copy(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    rows = old.execute(f"SELECT * FROM {table}")  # noqa: S608 - a name of ours
    _fill(new, table, len(rows.description), rows)


def _fill(db: sqlite3.Connection, table: str, width: int, rows: Iterable[tuple[object, ...]]) -> None:
    marks = ", ".join("?" * width)
    db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - a name of ours
