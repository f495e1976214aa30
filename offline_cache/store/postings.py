"""The derived tables of postings: the narrow one that lists read, and the full-text index."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlite_utils

from offline_cache import search
from offline_cache.contract.posting import JobPosting
from offline_cache.store.deadlines import NUMBERS, posting_rowid
from offline_cache.store.errors import StoreError
from offline_cache.store.rows import seconds
from offline_cache.titles import display_title

_INSERT = "INSERT INTO posting VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
_LOWEST = "SELECT min(number) FROM posting"
_GAP = """SELECT number - 1 FROM posting AS taken
    WHERE number > 0 AND NOT EXISTS (SELECT 1 FROM posting WHERE number = taken.number - 1) LIMIT 1"""
_MIDDLE = NUMBERS // 2
_KIN = re.compile(r"[\W_]+")


def insert(db: sqlite_utils.Database, posting: JobPosting, number: int) -> None:
    """Add a posting to both tables under its own number."""
    rowid = posting_rowid(posting, number)
    db.execute(_INSERT, _columns(posting, rowid, number))
    search.insert(db.conn, rowid, search.posting_tokens(posting))


def delete(db: sqlite_utils.Database, posting: JobPosting) -> int | None:
    """Take a posting out of both tables and return the number it had; ``None`` if it was not in."""
    found = db.execute("SELECT rowid, number FROM posting WHERE id = ?", (posting.id,)).fetchone()
    if found is None:
        return None
    rowid, number = found
    search.delete(db.conn, rowid, search.posting_tokens(posting))
    db.execute("DELETE FROM posting WHERE rowid = ?", (rowid,))
    return int(number)


def replace(db: sqlite_utils.Database, old: JobPosting | None, new: JobPosting | None) -> None:
    """Bring both tables from one state of a posting to another; ``None`` means it is not there."""
    number = delete(db, old) if old is not None else None
    if new is not None:
        insert(db, new, next_number(db) if number is None else number)


def next_number(db: sqlite_utils.Database) -> int:
    """Return a number for a new posting: below all others, so that of equal deadlines the newest comes first.

    Raises:
        StoreError: all numbers are taken.
    """
    (lowest,) = db.execute(_LOWEST).fetchone()
    if lowest is None:
        return _MIDDLE
    if lowest > 0:
        return int(lowest) - 1
    gap = db.execute(_GAP).fetchone()
    if gap is None:
        raise StoreError(f"more than {NUMBERS:,} postings")
    return int(gap[0])


def rebuild(db: sqlite_utils.Database, newest_first: Iterable[JobPosting]) -> None:
    """Fill both tables anew.

    Args:
        db: the database, in a transaction.
        newest_first: every posting.
    """
    db.execute("DELETE FROM posting")

    def filled() -> Iterator[tuple[int, Sequence[str]]]:
        for number, posting in enumerate(newest_first, start=_MIDDLE):
            rowid = posting_rowid(posting, number)
            db.execute(_INSERT, _columns(posting, rowid, number))
            yield rowid, search.posting_tokens(posting)

    search.rebuild(db.conn, filled())


def clear(db: sqlite_utils.Database) -> None:
    """Empty both tables."""
    db.execute("DELETE FROM posting")
    search.clear(db.conn)


def kin(posting: JobPosting) -> str:
    """Return what re-posts of one posting have in common: employer and title without signs and blanks."""
    return _KIN.sub("", f"{posting.hiring_organization}{posting.title}").casefold()


def _columns(posting: JobPosting, rowid: int, number: int) -> tuple[Any, ...]:
    return (
        rowid,
        posting.id,
        number,
        posting.title,
        display_title(posting.title, posting.hiring_organization),
        posting.hiring_organization,
        _array(posting.regions),
        _array(posting.employment_type),
        posting.experience_requirements,
        posting.close_type.value,
        None if posting.valid_through is None else posting.valid_through.isoformat(),
        None if posting.closing_time is None else posting.closing_time.strftime("%H:%M"),
        seconds(posting.first_seen),
        None if posting.valid_until is None else seconds(posting.valid_until),
        kin(posting),
    )


def _array(texts: tuple[str, ...]) -> str:
    return json.dumps(texts, ensure_ascii=False)
