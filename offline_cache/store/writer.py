"""The store as the sync service holds it: one edition after the other, each whole or not at all."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import sqlite_utils

from offline_cache.contract.digest import sha256_hex
from offline_cache.contract.head import FeedHead, Head
from offline_cache.contract.wire import read_lines
from offline_cache.plan import Cursor, Route
from offline_cache.store import gate, generations, meta, postings
from offline_cache.store.apply import FeedWriter, rebuild_postings
from offline_cache.store.boards import StoredBoard, read_board, write_board
from offline_cache.store.carry import carry_feed, carry_tables
from offline_cache.store.cursors import read_cursors
from offline_cache.store.database import finish_building, open_builder, open_writer
from offline_cache.store.errors import translated
from offline_cache.store.schema import migrate

REBUILD_ROWS = 5_000
"""From this many rows in whole states on, an edition is built as a new generation instead of in place."""

Contents = Callable[[Route], Iterator[bytes]]
"""Gives the decompressed lines of each object of a route, in order."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """An edition that was verified and downloaded.

    Attributes:
        head: its verified head.
        etag: the tag under which the server offers it.
        routes: what is to be applied.
        contents: where the lines come from.
        dictionaries: the dictionary of each feed that has one, for later use.
    """

    head: Head
    etag: str | None
    routes: tuple[Route, ...]
    contents: Contents
    dictionaries: dict[str, bytes]


class Store:
    """The writer's side of ``content.db``; one process at a time, see :mod:`offline_cache.store.lock`."""

    def __init__(self, folder: Path) -> None:
        """Open the store, creating an empty one if there is none.

        Raises:
            StoreBroken: it is damaged; see :mod:`offline_cache.store.check`.
            StoreNewer: it was written by a newer program.
            NoSpace: the disk is full.
        """
        self._folder = folder
        with translated():
            generations.sweep(folder)
            path = generations.current(folder) or create_empty_store(folder)
            self.db = sqlite_utils.Database(open_writer(path))
            with _closing_on_error(self.db):
                migrate(self.db)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self.db.close()

    def accepted(self) -> meta.Accepted:
        """Return what has been accepted so far."""
        with translated():
            return meta.read_accepted(self.db.conn)

    def cursors(self) -> dict[str, Cursor]:
        """Return where each feed stands.

        Raises:
            StoreBroken: what is stored of it is damaged.
        """
        with translated():
            return read_cursors(self.db.conn)

    def dictionary(self, sha256: str) -> bytes | None:
        """Return a dictionary that is kept from an earlier edition, if it is sound."""
        with translated():
            found = self.db.execute("SELECT body FROM dictionary WHERE sha256 = ?", (sha256,)).fetchone()
        return found[0] if found is not None and sha256_hex(found[0]) == sha256 else None

    def board(self, kind: str, name: str) -> StoredBoard | None:
        """Return the last verified document, see :mod:`offline_cache.store.boards`."""
        with translated():
            return read_board(self.db.conn, kind, name)

    def keep_board(self, kind: str, name: str, board: StoredBoard, issued: datetime) -> None:
        """Keep a verified document, and its issue time as a floor of the clock."""
        with translated(), self.db.atomic():
            write_board(self.db.conn, kind, name, board)
            meta.raise_clock_floor(self.db.conn, issued)

    def keep_etag(self, etag: str | None) -> None:
        """Note the tag under which the accepted head is offered now."""
        with translated(), self.db.atomic():
            meta.write_etag(self.db.conn, etag)

    def clock_floor(self) -> datetime | None:
        """Return the issue time of the newest signed document that was verified here."""
        with translated():
            return meta.read_clock_floor(self.db.conn)

    def note(self, facts: Mapping[str, str | datetime | None]) -> None:
        """Note how synchronising goes."""
        with translated(), self.db.atomic():
            meta.write_sync_state(self.db.conn, facts)

    def apply(self, incoming: Incoming, now: datetime, *, max_share: float = gate.MAX_SHARE) -> int:
        """Take in an edition: rows, version and digests in one step, or nothing.

        Args:
            incoming: the edition.
            now: trusted time.
            max_share: share of a feed that may be lost, see :mod:`offline_cache.store.gate`.

        Returns:
            How many rows changed.

        Raises:
            RowsDiffer: the result is not the head's state.
            LosesTooMuch: the sanity gate holds it back.
            ContractError: a row does not follow the contract.
            StoreBroken: the database is damaged.
            NoSpace: the disk is full.
        """
        change = _Change(incoming, now, max_share)
        with translated():
            if _whole_rows(incoming) >= REBUILD_ROWS or not self.cursors():
                return self._build(change)
            with self.db.atomic():
                changed = change.write(self.db.conn, self.db.conn, derive=True)
                meta.write_posting_sources(self.db.conn, postings.sources(self.db.conn))
                return changed

    def _build(self, change: "_Change") -> int:
        changed = 0

        def fill(new: sqlite_utils.Database) -> None:
            nonlocal changed
            carry_tables(self.db.conn, new.conn)
            fresh = {route.feed for route in change.incoming.routes if route.fresh}
            for feed in sorted(self.cursors().keys() - fresh):
                carry_feed(self.db.conn, new.conn, feed)
            changed = change.write(self.db.conn, new.conn, derive=False)
            rebuild_postings(new.conn)
            meta.write_posting_sources(new.conn, postings.sources(new.conn))

        path = build(self._folder, fill)
        self.db.close()
        swap_in(path)
        self.db = sqlite_utils.Database(open_writer(path))
        return changed


@dataclass(frozen=True, slots=True)
class _Change:
    incoming: Incoming
    now: datetime
    max_share: float

    def write(self, old: sqlite3.Connection, db: sqlite3.Connection, *, derive: bool) -> int:
        """Write everything in the caller's transaction and return how many rows changed."""
        incoming = self.incoming
        feeds = tuple(route.feed for route in incoming.routes)
        before = gate.current_ids(old, incoming.head, feeds, self.now)
        changed = sum(self._write_feed(db, route, derive=derive) for route in incoming.routes)
        gate.check_losses(db, before, self.max_share)
        for feed, body in incoming.dictionaries.items():
            row = (feed, sha256_hex(body), body)
            db.execute("INSERT OR REPLACE INTO dictionary VALUES (?, ?, ?)", row)
        meta.write_accepted(db, incoming.head, incoming.etag, self.now)
        return changed

    def _write_feed(self, db: sqlite3.Connection, route: Route, *, derive: bool) -> int:
        start = None if route.fresh else read_cursors(db)[route.feed]
        writer = FeedWriter(db, route.feed, start, derive=derive)
        for number, content in enumerate(self.incoming.contents(route), start=1):
            writer.apply(read_lines(content, f"{route.feed} object {number}"))
        writer.finish(_cursor(self.incoming.head.feeds[route.feed]))
        return writer.changed


def build(folder: Path, fill: Callable[[sqlite_utils.Database], None]) -> Path:
    """Build a generation that is not yet the present one and return its path.

    Args:
        folder: the cache folder.
        fill: fills the empty database, in one transaction; if it fails nothing is left behind.
    """
    path = generations.create(folder)
    with _removing_on_error(path):
        db = sqlite_utils.Database(open_builder(path))
        with _closing_on_error(db):
            migrate(db)
            with db.atomic():
                fill(db)
            finish_building(db.conn)
    return path


def swap_in(path: Path) -> None:
    """Make a built generation the present one and remove the others."""
    generations.make_current(path)
    generations.sweep(path.parent)


def create_empty_store(folder: Path) -> Path:
    """Create a store without content and return its path."""
    path = build(folder, lambda _: None)
    swap_in(path)
    return path


def _cursor(feed: FeedHead) -> Cursor:
    return Cursor(feed.seq, feed.rows, feed.digest)


def _whole_rows(incoming: Incoming) -> int:
    return sum(ref.rows for route in incoming.routes if route.fresh for ref in route.objects)


@contextlib.contextmanager
def _closing_on_error(db: sqlite_utils.Database) -> Iterator[None]:
    try:
        yield
    except BaseException:
        db.close()
        raise


@contextlib.contextmanager
def _removing_on_error(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        for suffix in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise
