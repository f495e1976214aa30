"""Whether the store is sound, and what to do if it is not.

SQLite's own check finds broken pages but no changed bytes inside a row; the state digest finds those. What is
derived from the rows is compared by number and built anew with a new generation.
"""

import contextlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlite_utils
import zstandard

from offline_cache.contract.digest import StateDigest
from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.fields import ContractError
from offline_cache.plan import Cursor
from offline_cache.search import Query, count
from offline_cache.store import generations, lists, meta
from offline_cache.store.apply import rebuild_postings
from offline_cache.store.carry import carry_feed, carry_what_is_readable
from offline_cache.store.cursors import read_cursors
from offline_cache.store.database import open_reader
from offline_cache.store.errors import UNSOUND, StoreBroken, translated
from offline_cache.store.rows import unpack
from offline_cache.store.writer import build, swap_in

_UNREADABLE = (sqlite3.DatabaseError, zstandard.ZstdError, ContractError, ValueError, StoreBroken)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found.

    Attributes:
        present: whether there is a store at all.
        rows: records in each feed.
        damaged: feeds whose rows are not those that were signed.
        problem: what else is wrong, in the words of the database; ``None`` if nothing is.
    """

    present: bool
    rows: dict[str, int]
    damaged: tuple[str, ...] = ()
    problem: str | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong; a store that is not there yet is sound."""
        return not self.damaged and self.problem is None


def verify(folder: Path) -> CheckReport:
    """Check the store of a cache folder: pages, the digest of every feed, and that lists are complete."""
    path = generations.current(folder)
    if path is None:
        return CheckReport(present=False, rows={})
    try:
        db = open_reader(path)
    except UNSOUND as error:
        return CheckReport(present=True, rows={}, problem=str(error))
    try:
        return _verified(db)
    except _UNREADABLE as error:
        return CheckReport(present=True, rows={}, problem=str(error))
    finally:
        db.close()


def _verified(db: sqlite3.Connection) -> CheckReport:
    answer = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
    rows = dict(db.execute("SELECT feed, count(*) FROM record GROUP BY feed").fetchall())
    cursors = read_cursors(db)
    damaged = tuple(feed for feed in sorted(cursors) if not is_sound(db, feed, cursors[feed]))
    meta.read_accepted(db)
    problem = _problem_of_lists(db, rows.get("postings", 0)) if answer == "ok" else str(answer)
    return CheckReport(present=True, rows=rows, damaged=damaged, problem=problem)


def _problem_of_lists(db: sqlite3.Connection, postings: int) -> str | None:
    """Return what is wrong with what was derived from the postings: all of it is read once."""
    listed, groups = db.execute("SELECT count(*), count(DISTINCT kin) FROM member").fetchone()
    shown = sum(1 for _ in lists.every_row(db))
    db.execute("SELECT count(*), sum(doc) FROM posting_search_terms").fetchone()
    found = count(db, Query())
    if listed != postings:
        return f"{listed} of {postings} postings are listed"
    if shown != groups:
        return f"{shown} of {groups} groups of postings are shown"
    return None if found == shown else f"{found} of {shown} groups of postings are found"


def is_sound(db: sqlite3.Connection, feed: str, cursor: Cursor) -> bool:
    """Return whether the rows of a feed are the ones that were signed."""
    digest, rows = StateDigest(), 0
    try:
        for (body,) in db.execute("SELECT body FROM record NOT INDEXED WHERE feed = ?", (feed,)):
            digest.add(unpack(body))
            rows += 1
    except _UNREADABLE:
        return False
    return (rows, digest.text()) == (cursor.rows, cursor.digest)


def repair(folder: Path, now: datetime) -> bool:
    """Set a damaged store aside and begin a new one with every feed that is still sound.

    The screen keeps reading the damaged file until the new one takes its place. What is missing is fetched
    with the next edition; the accepted version is carried over, so that no older one can slip in meanwhile.

    Returns:
        Whether everything could be carried over.

    Raises:
        NoSpace: the disk is full.
    """
    with translated():
        old = _open_damaged(folder)
        whole = False

        def fill(new: sqlite_utils.Database) -> None:
            nonlocal whole
            whole = old is not None and _carry(old, new)
            meta.write_sync_state(new.conn, {"damaged": now})

        try:
            path = build(folder, fill)
        finally:
            if old is not None:
                old.close()
        generations.set_aside(folder, now.strftime("%Y%m%dT%H%M%S"))
        swap_in(path)
    return whole


def _open_damaged(folder: Path) -> sqlite3.Connection | None:
    path = generations.current(folder)
    try:
        return None if path is None else open_reader(path)
    except UNSOUND:
        return None


def _carry(old: sqlite3.Connection, new: sqlite_utils.Database) -> bool:
    carry_what_is_readable(old, new)
    kept = set(_carry_sound(old, new))
    rebuild_postings(new.conn)
    whole = kept == set(FEEDS) and _has_head(new.conn)
    if not whole:
        meta.forget_head(new.conn)
    return whole


def _carry_sound(old: sqlite3.Connection, new: sqlite_utils.Database) -> Iterable[str]:
    try:
        cursors = read_cursors(old)
    except _UNREADABLE:
        return
    for feed, cursor in cursors.items():
        if feed in FEEDS and is_sound(old, feed, cursor):
            with contextlib.suppress(*_UNREADABLE), new.atomic():
                carry_feed(old, new.conn, feed)
                yield feed


def _has_head(db: sqlite3.Connection) -> bool:
    try:
        return meta.read_accepted(db).head is not None
    except StoreBroken:
        return False
