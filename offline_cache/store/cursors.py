"""Where each feed of the store stands."""

import sqlite3

from offline_cache.contract.digest import StateDigest
from offline_cache.contract.fields import ContractError
from offline_cache.plan import Cursor
from offline_cache.store.errors import StoreBroken
from offline_cache.store.meta import whole_number


def read_cursors(db: sqlite3.Connection) -> dict[str, Cursor]:
    """Return where each feed stands.

    Raises:
        StoreBroken: what is stored of it is damaged.
    """
    found = db.execute("SELECT feed, seq, rows, digest FROM cursor").fetchall()
    try:
        return {
            feed: Cursor(whole_number(seq), whole_number(rows), StateDigest(digest).text())
            for feed, seq, rows, digest in found
        }
    except (ContractError, TypeError, ValueError) as error:
        raise StoreBroken(f"a stored cursor is damaged ({error})") from None


def write_cursor(db: sqlite3.Connection, feed: str, cursor: Cursor) -> None:
    """Note where a feed stands."""
    row = (feed, cursor.seq, cursor.rows, cursor.digest)
    db.execute("INSERT OR REPLACE INTO cursor VALUES (?, ?, ?, ?)", row)
