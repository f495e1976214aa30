"""The tables of ``content.db`` and their migrations.

``record`` holds every row of every feed as it was signed; ``posting`` and the full-text table are derived
from it and can be rebuilt. A rowid of ``posting`` is a deadline, so the order of rowids is that of deadlines.
"""

import sqlite_utils
from sqlite_utils.migrations import Migrations

from offline_cache import search
from offline_cache.store.errors import StoreNewer

MIGRATIONS = Migrations("content")

_FIRST = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "CREATE TABLE sync_state (key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    """CREATE TABLE cursor (
        feed TEXT PRIMARY KEY, seq INTEGER NOT NULL, rows INTEGER NOT NULL, digest TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE record (
        n INTEGER PRIMARY KEY, feed TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,
        until INTEGER, scope TEXT, place INTEGER NOT NULL, UNIQUE (feed, id)
    )""",
    "CREATE INDEX record_place ON record (feed, scope, place)",
    """CREATE TABLE posting (
        rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number INTEGER NOT NULL UNIQUE,
        title TEXT NOT NULL, display_title TEXT NOT NULL, organization TEXT NOT NULL,
        regions TEXT NOT NULL, employment TEXT NOT NULL,
        experience TEXT, close_type TEXT NOT NULL, valid_through TEXT, closing_time TEXT,
        first_seen INTEGER NOT NULL, until INTEGER, kin TEXT NOT NULL
    )""",
    "CREATE INDEX posting_kin ON posting (kin, rowid)",
    "CREATE INDEX posting_first_seen ON posting (first_seen)",
    "CREATE INDEX posting_until ON posting (until) WHERE until IS NOT NULL",
    """CREATE TABLE dictionary (
        feed TEXT PRIMARY KEY, sha256 TEXT NOT NULL, body BLOB NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE board (
        kind TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, etag TEXT, payload BLOB NOT NULL,
        PRIMARY KEY (kind, name)
    ) WITHOUT ROWID""",
)


_GROUPS = (
    "DROP TABLE posting",
    """CREATE TABLE posting (
        rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL, display_title TEXT NOT NULL, organization TEXT NOT NULL,
        regions TEXT NOT NULL, employment TEXT NOT NULL,
        experience TEXT, close_type TEXT NOT NULL, valid_through TEXT, closing_time TEXT,
        first_seen INTEGER NOT NULL, until INTEGER, kin INTEGER NOT NULL, sources TEXT NOT NULL
    )""",
    "CREATE INDEX posting_kin ON posting (kin)",
    "CREATE INDEX posting_first_seen ON posting (first_seen)",
    "CREATE INDEX posting_until ON posting (until) WHERE until IS NOT NULL",
    """CREATE TABLE member (
        at INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number INTEGER NOT NULL UNIQUE,
        kin INTEGER NOT NULL, rank INTEGER NOT NULL, seen INTEGER NOT NULL,
        source TEXT NOT NULL, until INTEGER
    )""",
    "CREATE INDEX member_kin ON member (kin, rank)",
)
"""``member`` has every posting; ``posting`` and the full-text table the one of each group that is shown."""


@MIGRATIONS()
def m001_first_tables(db: sqlite_utils.Database) -> None:
    """Create the first form of all tables."""
    for statement in _FIRST:
        db.execute(statement)
    search.create(db.conn)


@MIGRATIONS()
def m002_groups(db: sqlite_utils.Database) -> None:
    """List one posting of each group only, and derive lists and search anew."""
    from offline_cache.store.apply import rebuild_postings  # it needs this module

    for statement in _GROUPS:
        db.execute(statement)
    rebuild_postings(db.conn)


_KNOWN = frozenset({m001_first_tables.__name__, m002_groups.__name__})


def migrate(db: sqlite_utils.Database) -> None:
    """Bring a database to the form this program knows.

    Raises:
        StoreNewer: it has been changed by a program that is newer than this one.
    """
    applied = {migration.name for migration in MIGRATIONS.applied(db)}
    if applied - _KNOWN:
        raise StoreNewer(
            "The content database was written by a newer version of this program. "
            "Install that version, or remove content.db so that it is fetched again."
        )
    if _KNOWN - applied:
        MIGRATIONS.apply(db)
