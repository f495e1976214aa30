"""Small facts of the store: the accepted head, how synchronising goes."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from offline_cache.contract.fields import ContractError, parse_utc, utc_text
from offline_cache.contract.head import Head, read_head, write_head
from offline_cache.states import Edition, SyncState
from offline_cache.store.errors import StoreBroken

_MOMENTS = frozenset({"last_attempt", "last_contact", "rooms_contact", "city_contact", "damaged"})


@dataclass(frozen=True, slots=True)
class Accepted:
    """What has been accepted so far.

    Attributes:
        head: the accepted head; ``None`` if none is, or if not all its rows are here.
        etag: the tag under which the server offered it.
        floor: the lowest version that may be accepted, also when the rows were lost.
    """

    head: Head | None = None
    etag: str | None = None
    floor: int = 0


def read_accepted(db: sqlite3.Connection) -> Accepted:
    """Return what has been accepted so far.

    Raises:
        StoreBroken: the stored head is damaged.
    """
    meta = _all(db, "meta")
    head = meta.get("head")
    try:
        floor = whole_number(meta.get("floor", 0))
        return Accepted(None if head is None else _head(head), meta.get("etag"), floor)
    except ContractError as error:
        raise StoreBroken(f"the stored head is damaged ({error})") from None


def _head(stored: object) -> Head:
    if not isinstance(stored, bytes):
        raise ContractError(f"the stored head is of the kind {type(stored).__name__}")
    return read_head(stored)


def whole_number(stored: object) -> int:
    """Return a stored value that must be a whole number.

    Raises:
        ContractError: it is of another kind.
    """
    if not isinstance(stored, int):
        raise ContractError(f"a stored number is of the kind {type(stored).__name__}")
    return stored


def write_accepted(db: sqlite3.Connection, head: Head, etag: str | None, applied_at: datetime) -> None:
    """Note a head as accepted, in the caller's transaction."""
    _set(
        db,
        "meta",
        {
            "head": write_head(head),
            "etag": etag,
            "floor": head.version,
            "applied_at": utc_text(applied_at),
        },
    )
    raise_clock_floor(db, head.issued)


def write_etag(db: sqlite3.Connection, etag: str | None) -> None:
    """Note the tag under which the accepted head is offered now."""
    _set(db, "meta", {"etag": etag})


def forget_head(db: sqlite3.Connection) -> None:
    """Forget the accepted head, not its version: its rows are not all here any more."""
    db.execute("DELETE FROM meta WHERE key IN ('head', 'etag', 'applied_at')")


def read_edition(db: sqlite3.Connection) -> Edition | None:
    """Return the edition in the store, or ``None``."""
    meta = _all(db, "meta")
    if meta.get("head") is None:
        return None
    head = _head(meta["head"])
    return Edition(
        version=head.version,
        channel=head.channel,
        issued=head.issued,
        expires=head.expires,
        applied_at=parse_utc(meta.get("applied_at")),
        label=head.label,
        sources=head.sources,
        posting_sources=_posting_sources(meta.get("posting_sources"), head),
        poll_s=head.poll_s,
    )


def _posting_sources(stored: object, head: Head) -> frozenset[str]:
    """Return the noted names; all sources for a store of before they were noted."""
    return frozenset(head.sources if stored is None else str(stored).splitlines())


def write_posting_sources(db: sqlite3.Connection, sources: Iterable[str]) -> None:
    """Note the sources that postings come from; to find them out takes a look at all postings."""
    _set(db, "meta", {"posting_sources": "\n".join(sources)})


def read_sync_state(db: sqlite3.Connection) -> SyncState:
    """Return how synchronising goes."""
    found = {key: value for key, value in _all(db, "sync_state").items() if value is not None}
    known = {key: found[key] for key in SyncState.__dataclass_fields__ if key in found}
    facts: dict[str, Any] = {
        key: parse_utc(value) if key in _MOMENTS else value for key, value in known.items()
    }
    return SyncState(**facts)


def write_sync_state(db: sqlite3.Connection, facts: Mapping[str, str | datetime | None]) -> None:
    """Note some facts of :class:`~offline_cache.states.SyncState`; the others stay."""
    texts = {key: utc_text(value) if isinstance(value, datetime) else value for key, value in facts.items()}
    _set(db, "sync_state", texts)


def read_clock_floor(db: sqlite3.Connection) -> datetime | None:
    """Return the issue time of the newest signed document that was ever verified here, or ``None``."""
    text = _all(db, "meta").get("clock_floor")
    return None if text is None else parse_utc(text)


def raise_clock_floor(db: sqlite3.Connection, issued: datetime) -> None:
    """Note that a document signed at ``issued`` was verified."""
    floor = read_clock_floor(db)
    if floor is None or issued > floor:
        _set(db, "meta", {"clock_floor": utc_text(issued)})


def _all(db: sqlite3.Connection, table: str) -> dict[str, Any]:
    return dict(db.execute(f"SELECT key, value FROM {table}").fetchall())  # noqa: S608 - a name of ours


def _set(db: sqlite3.Connection, table: str, values: Mapping[str, Any]) -> None:
    statement = f"INSERT OR REPLACE INTO {table} VALUES (?, ?)"  # noqa: S608 - a name of ours
    for key, value in values.items():
        db.execute(statement, (key, value))
