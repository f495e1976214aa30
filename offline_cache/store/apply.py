"""Applying changes to the rows of a feed, keeping its digest; all in the caller's transaction."""

import sqlite3
from collections.abc import Iterable

import zstandard

from offline_cache.contract.digest import StateDigest
from offline_cache.contract.feeds import read_record
from offline_cache.contract.fields import ContractError
from offline_cache.contract.posting import JobPosting
from offline_cache.contract.record import Record
from offline_cache.contract.wire import Change
from offline_cache.plan import Cursor
from offline_cache.store import postings
from offline_cache.store.cursors import write_cursor
from offline_cache.store.errors import RowsDiffer
from offline_cache.store.placing import placing
from offline_cache.store.rows import pack, unpack

_FIND = "SELECT n, body FROM record WHERE feed = ? AND id = ?"
_INSERT = "INSERT INTO record (feed, id, body, until, scope, place) VALUES (?, ?, ?, ?, ?, ?)"
_UPDATE = "UPDATE record SET body = ?, until = ?, scope = ?, place = ? WHERE n = ?"
_POSTINGS = "postings"


class FeedWriter:
    """Writes one feed; afterwards :meth:`finish` checks that the state is the expected one."""

    def __init__(self, db: sqlite3.Connection, feed: str, start: Cursor | None, *, derive: bool) -> None:
        """Begin at a state.

        Args:
            db: the database, in a transaction.
            feed: the feed's name.
            start: where it stands; ``None`` empties it first.
            derive: whether lists and search are kept up to date row by row; if not, rebuild them afterwards.
        """
        self._db = db
        self._feed = feed
        self._derive = derive and feed == _POSTINGS
        self._digest = StateDigest() if start is None else StateDigest(start.digest)
        self._rows = 0 if start is None else start.rows
        self.changed = 0
        if start is None:
            self._clear()

    def _clear(self) -> None:
        self._db.execute("DELETE FROM record WHERE feed = ?", (self._feed,))
        if self._feed == _POSTINGS:
            postings.clear(self._db)

    def apply(self, changes: Iterable[Change]) -> None:
        """Apply changes in order; one that is already there changes nothing.

        Raises:
            ContractError: a row does not follow the contract.
            RowsDiffer: a stored row is damaged.
        """
        for change in changes:
            self._apply_one(change)

    def _apply_one(self, change: Change) -> None:
        number, old = self._find(change.id)
        if old == change.body:
            return
        self.changed += 1
        if old is not None:
            self._digest.remove(old)
            self._rows -= 1
        if change.body is None:
            self._db.execute("DELETE FROM record WHERE n = ?", (number,))
            self._derived(old, None)
            return
        self._digest.add(change.body)
        self._rows += 1
        self._write(number, change, change.body, old)

    def _write(self, number: int | None, change: Change, body: bytes, old: bytes | None) -> None:
        record = read_record(self._feed, body, change.value)
        beside = placing(record)
        packed, columns = pack(body), (beside.until, beside.scope, beside.place)
        if number is None:
            self._db.execute(_INSERT, (self._feed, change.id, packed, *columns))
        else:
            self._db.execute(_UPDATE, (packed, *columns, number))
        self._derived(old, record)

    def _find(self, record_id: str) -> tuple[int | None, bytes | None]:
        found = self._db.execute(_FIND, (self._feed, record_id)).fetchone()
        if found is None:
            return None, None
        try:
            return found[0], unpack(found[1])
        except (zstandard.ZstdError, ContractError):
            raise RowsDiffer(self._feed) from None

    def _derived(self, old: bytes | None, new: Record | None) -> None:
        if self._derive:
            before = None if old is None else self._stored(old)
            postings.replace(self._db, before, _posting(new), lambda other: stored_posting(self._db, other))

    def _stored(self, body: bytes) -> JobPosting | None:
        try:
            return _posting(read_record(self._feed, body))
        except ContractError:
            raise RowsDiffer(self._feed) from None

    def finish(self, expected: Cursor) -> None:
        """Note where the feed stands now.

        Raises:
            RowsDiffer: it is not where it should be.
        """
        if (self._rows, self._digest.text()) != (expected.rows, expected.digest):
            raise RowsDiffer(self._feed)
        write_cursor(self._db, self._feed, expected)


def rebuild_postings(db: sqlite3.Connection) -> None:
    """Fill lists and search anew from the rows."""
    found = db.execute("SELECT body FROM record WHERE feed = ? ORDER BY place, n", (_POSTINGS,))
    records = (_posting(read_record(_POSTINGS, unpack(body))) for (body,) in found)
    known = (posting for posting in records if posting is not None)
    postings.rebuild(db, known, lambda posting_id: stored_posting(db, posting_id))


def stored_posting(db: sqlite3.Connection, posting_id: str) -> JobPosting:
    """Return the posting of an id.

    Raises:
        RowsDiffer: its row is missing or damaged.
    """
    found = db.execute(_FIND, (_POSTINGS, posting_id)).fetchone()
    try:
        posting = None if found is None else _posting(read_record(_POSTINGS, unpack(found[1])))
    except (ContractError, zstandard.ZstdError):
        posting = None
    if posting is None:
        raise RowsDiffer(_POSTINGS)
    return posting


def _posting(record: Record | None) -> JobPosting | None:
    return record if isinstance(record, JobPosting) else None
