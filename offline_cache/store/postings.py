"""The derived tables of postings: the narrow one that lists read, and the full-text index.

Postings of one vacancy form a group (:mod:`offline_cache.kin`). All are in ``member``; lists and search know
the one that stands for its group: listed by its source rather than withdrawn, then the one that is open
longest, then the newest. That is the newest post, and a group is found as long as a listed member is open.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from offline_cache import search
from offline_cache.contract.posting import JobPosting
from offline_cache.kin import kin
from offline_cache.store.deadlines import NUMBERS, posting_rank, posting_rowid
from offline_cache.store.errors import StoreBroken, StoreError
from offline_cache.store.rows import seconds
from offline_cache.titles import display_title

Load = Callable[[str], JobPosting]
"""Gives the stored posting of an id."""

_INSERT = "INSERT INTO posting VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
_INSERT_MEMBER = "INSERT INTO member VALUES (?,?,?,?,?,?,?,?)"
_SHOWN = "SELECT rowid, id, sources FROM posting WHERE kin = ?"
_MEMBERS = "SELECT at, id, source FROM member WHERE kin = ? ORDER BY rank DESC, seen DESC, id DESC"
_GROUPED = "SELECT kin FROM member GROUP BY kin HAVING count(*) > 1"
_LOWEST = "SELECT min(number) FROM member"
_GAP = """SELECT number - 1 FROM member AS taken
    WHERE number > 0 AND NOT EXISTS (SELECT 1 FROM member WHERE number = taken.number - 1) LIMIT 1"""
_MIDDLE = NUMBERS // 2


def replace(db: sqlite3.Connection, old: JobPosting | None, new: JobPosting | None, load: Load) -> None:
    """Bring all tables from one state of a posting to another; ``None`` means it is not there.

    Args:
        db: the database, in a transaction.
        old: the posting as it was.
        new: the posting as it is; it is stored already.
        load: gives the other postings of its group.
    """
    number = None if old is None else _remove(db, old)
    groups = set() if old is None else {kin(old)}
    if new is not None:
        group = kin(new)
        groups.add(group)
        _add_member(db, new, group, next_number(db) if number is None else number)
    for group in groups:
        _elect(db, group, load)


def _remove(db: sqlite3.Connection, posting: JobPosting) -> int | None:
    """Take a posting out of all tables and return the number it had; ``None`` if it was not in."""
    found = db.execute("SELECT at, number FROM member WHERE id = ?", (posting.id,)).fetchone()
    if found is None:
        return None
    at, number = found
    shown = db.execute("SELECT sources FROM posting WHERE rowid = ?", (at,)).fetchone()
    if shown is not None:
        _hide(db, at, posting, shown[0])
    db.execute("DELETE FROM member WHERE at = ?", (at,))
    return int(number)


def _add_member(db: sqlite3.Connection, posting: JobPosting, group: int, number: int) -> int:
    """Note a posting as a member of its group and return its rowid."""
    at = posting_rowid(posting, number)
    until = None if posting.valid_until is None else seconds(posting.valid_until)
    standing = (group, posting_rank(posting), seconds(posting.first_seen))
    row = (at, posting.id, number, *standing, posting.source, until)
    db.execute(_INSERT_MEMBER, row)
    return at


def _elect(db: sqlite3.Connection, group: int, load: Load) -> None:
    """Let the right member stand for its group, under the sources of all."""
    members = db.execute(_MEMBERS, (group,)).fetchall()
    sources = _array(tuple(sorted({source for _, _, source in members})))
    shown = db.execute(_SHOWN, (group,)).fetchall()
    if shown and not members:
        raise StoreBroken("a posting is shown for a group without members")
    is_right = False
    for rowid, posting_id, under in shown:
        if (posting_id, under) == (members[0][1], sources):
            is_right = True
        else:
            _hide(db, rowid, load(posting_id), under)
    if members and not is_right:
        at, posting_id, _ = members[0]
        posting = load(posting_id)
        db.execute(_INSERT, _columns(posting, at, group, sources))
        search.insert(db, at, _tokens(posting, sources))


def _hide(db: sqlite3.Connection, rowid: int, posting: JobPosting, sources: str) -> None:
    search.delete(db, rowid, _tokens(posting, sources))
    db.execute("DELETE FROM posting WHERE rowid = ?", (rowid,))


def _tokens(posting: JobPosting, sources: str) -> tuple[str, ...]:
    return search.posting_tokens(posting, json.loads(sources))


def sources(db: sqlite3.Connection) -> list[str]:
    """Return the sources that postings come from."""
    return [source for (source,) in db.execute("SELECT DISTINCT source FROM member ORDER BY source")]


def next_number(db: sqlite3.Connection) -> int:
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


def rebuild(db: sqlite3.Connection, newest_first: Iterable[JobPosting], load: Load) -> None:
    """Fill all tables anew.

    Args:
        db: the database, in a transaction.
        newest_first: every posting.
        load: gives a posting of a group once more.
    """
    clear(db)

    def filled() -> Iterator[tuple[int, Sequence[str]]]:
        for number, posting in enumerate(newest_first, start=_MIDDLE):
            group, own = kin(posting), _array((posting.source,))
            rowid = _add_member(db, posting, group, number)
            db.execute(_INSERT, _columns(posting, rowid, group, own))
            yield rowid, search.posting_tokens(posting)

    search.rebuild(db, filled())
    for (group,) in db.execute(_GROUPED).fetchall():
        _elect(db, group, load)


def clear(db: sqlite3.Connection) -> None:
    """Empty all tables."""
    db.execute("DELETE FROM posting")
    db.execute("DELETE FROM member")
    search.clear(db)


def _columns(posting: JobPosting, rowid: int, group: int, sources: str) -> tuple[Any, ...]:
    return (
        rowid,
        posting.id,
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
        group,
        sources,
    )


def _array(texts: tuple[str, ...]) -> str:
    return json.dumps(texts, ensure_ascii=False)
