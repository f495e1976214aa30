"""The store as the screen reads it: whatever the sync service does, always one whole edition."""

import sqlite3
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from offline_cache.contract.boards import CityDocument, RoomsDocument, read_city, read_rooms
from offline_cache.contract.cafe import Cafe, Room
from offline_cache.contract.record import Record
from offline_cache.contract.wire import read_row
from offline_cache.search.filters import NO_FILTERS, Filters
from offline_cache.shelves import Shelf
from offline_cache.states import Edition, SyncState
from offline_cache.store import meta
from offline_cache.store.boards import CITY, ROOMS, read_board
from offline_cache.store.current import CacheAbsent, CacheUnreadable, CurrentFile
from offline_cache.store.rows import seconds, unpack
from offline_cache.store.today import closing_today

# Other records and the search are imported with the first question: a first frame does without.
if TYPE_CHECKING:
    from offline_cache.contract.guide import Guide
    from offline_cache.contract.mentoring import MentoringLink
    from offline_cache.contract.notice import Notice
    from offline_cache.contract.posting import JobPosting
    from offline_cache.contract.programme import Programme
    from offline_cache.store.around import Around
    from offline_cache.store.questions import Questions
    from offline_cache.store.results import PostingRow, PostingTotals, SearchResult

ANY = NO_FILTERS
"""No filter chosen."""

__all__ = ["ANY", "CacheAbsent", "CacheUnreadable", "ContentReader"]

R = TypeVar("R", bound=Record)

_BY_FEED = """SELECT body FROM record WHERE feed = :feed AND (until IS NULL OR until > :now)
    AND (:scope IS NULL OR scope IS NULL OR scope = :scope) ORDER BY place, id"""
_BY_TIME = """SELECT body FROM record WHERE feed = 'programmes' AND place >= :start AND place < :end
    AND (:scope IS NULL OR scope = :scope) ORDER BY place, id"""


class ContentReader:
    """Reads ``content.db``; belongs to the thread that opened it.

    When the file is replaced the next question goes to the new one. A damaged file is as good as none: the
    question raises :class:`CacheAbsent`, and a later one may find the repaired file.
    """

    def __init__(self, folder: Path) -> None:
        self._file = CurrentFile(folder)

    @cached_property
    def _questions(self) -> "Questions":
        from offline_cache.store.questions import Questions

        return Questions(self._file)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the content of a cache folder.

        Raises:
            CacheAbsent: there is none yet, or it cannot be read.
        """
        reader = cls(folder)
        with reader._file.reading() as db:
            meta.read_edition(db)
        return reader

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        if "_questions" in self.__dict__:
            self._questions.drop()

    def change_count(self) -> int:
        """Return a number that differs whenever the content may have changed; cheap.

        Raises:
            CacheAbsent: there is no content.
        """
        with self._file.reading() as db:
            return self._file.opened << 32 | _data_version(db)

    def edition(self) -> Edition | None:
        """Return the edition, or ``None`` when none has been applied."""
        with self._file.reading() as db:
            return meta.read_edition(db)

    def sync_state(self) -> SyncState:
        """Return how synchronising goes."""
        with self._file.reading() as db:
            return meta.read_sync_state(db)

    def clock_floor(self) -> datetime | None:
        """Return the issue time of the newest signed document here: the time cannot be earlier."""
        with self._file.reading() as db:
            return meta.read_clock_floor(db)

    def cafes(self) -> tuple[Cafe, ...]:
        """Return every cafe."""
        return self._all(Cafe, "cafes")

    def cafe(self, cafe_id: str) -> Cafe | None:
        """Return one cafe, or ``None``."""
        return self._one(Cafe, "cafes", cafe_id)

    def rooms(self, cafe: str) -> tuple[Room, ...]:
        """Return the rooms of a cafe, by position."""
        return self._all(Room, "rooms", scope=cafe)

    def rooms_document(self, cafe: str) -> RoomsDocument | None:
        """Return the last verified rooms document of a cafe, or ``None``."""
        with self._file.reading() as db:
            board = read_board(db, ROOMS, cafe)
            return None if board is None else read_rooms(board.payload)

    def city_document(self) -> CityDocument | None:
        """Return the last verified city document, or ``None``."""
        with self._file.reading() as db:
            board = read_board(db, CITY, "")
            return None if board is None else read_city(board.payload)

    def programmes(self, cafe: str | None, start: datetime, end: datetime) -> "tuple[Programme, ...]":
        """Return programmes that start in a span, by start.

        Args:
            cafe: the id of a cafe; ``None`` for all.
            start: the first moment.
            end: the moment that is no longer in.
        """
        from offline_cache.contract.programme import Programme

        values = {"scope": cafe, "start": seconds(start), "end": seconds(end)}
        with self._file.reading() as db:
            bodies = db.execute(_BY_TIME, values).fetchall()
            return tuple(_record(Programme, "programmes", body) for (body,) in bodies)

    def guides(self, now: datetime | None = None) -> "tuple[Guide, ...]":
        """Return every guide that is valid at ``now``; without it, every guide."""
        from offline_cache.contract.guide import Guide

        return self._all(Guide, "guides", now=now)

    def mentoring(self, now: datetime | None = None) -> "tuple[MentoringLink, ...]":
        """Return every online service that is valid at ``now``; without it, every one."""
        from offline_cache.contract.mentoring import MentoringLink

        return self._all(MentoringLink, "mentoring", now=now)

    def notices(self, cafe: str | None, now: datetime) -> "tuple[Notice, ...]":
        """Return the notices to show now, for a cafe and for all, the latest first."""
        from offline_cache.contract.notice import Notice

        found = self._all(Notice, "notices", scope=cafe, now=now)
        return tuple(one for one in found if one.starts <= now and one.cafe in (None, cafe))

    def posting(self, posting_id: str) -> "JobPosting | None":
        """Return a whole posting, open or not, or ``None``."""
        from offline_cache.contract.posting import JobPosting

        return self._one(JobPosting, "postings", posting_id)

    def shelf_counts(self, now: datetime, filters: Filters = ANY) -> dict[Shelf, int]:
        """Return how many open postings stand on each shelf."""
        return self._questions.shelf_counts(now, filters)

    def closing_today(self, now: datetime) -> int:
        """Return how many postings are open now and close today: one shelf's count, without the others'."""
        with self._file.reading() as db:
            return closing_today(db, now)

    def shelf(
        self, shelf: Shelf, now: datetime, filters: Filters = ANY, *, offset: int = 0, limit: int = 30
    ) -> "tuple[PostingRow, ...]":
        """Return a page of a shelf, by closing hour, then the newest first, without what has closed."""
        return self._questions.shelf(shelf, now, filters, offset=offset, limit=limit)

    def facets(
        self, now: datetime, filters: Filters = ANY, shelf: Shelf | None = None
    ) -> dict[str, dict[str, int]]:
        """Return for region, employment, career, education and source what each value would leave."""
        return self._questions.facets(now, filters, shelf)

    def search(
        self, text: str, now: datetime, filters: Filters = ANY, *, offset: int = 0, limit: int = 30
    ) -> "SearchResult":
        """Search the open postings, in any state of typing: by deadline, hits at word starts first."""
        from offline_cache.store.around import Asked

        return self._questions.search(Asked(text, now, filters), offset=offset, limit=limit)

    def hits(self, text: str, now: datetime, filters: Filters = ANY, *, limit: int = 30) -> "SearchResult":
        """Search like :meth:`search`, but leave what stands around the hits to :meth:`around`."""
        from offline_cache.store.around import Asked

        return self._questions.hits(Asked(text, now, filters), limit=limit)

    def around(self, text: str, now: datetime, filters: Filters, found: int) -> "Around":
        """Return what works out the words around a search that found so many; see :meth:`go_on`."""
        from offline_cache.store.around import Asked

        return self._questions.around(Asked(text, now, filters), found)

    def go_on(self, around: "Around", budget_s: float) -> bool:
        """Work for a while on what stands around a search.

        Args:
            around: from :meth:`around`.
            budget_s: no further small step begins after this long, in seconds.

        Returns:
            Whether there is more to do.
        """
        return self._questions.go_on(around, budget_s)

    def prepare(self, budget_s: float) -> bool:
        """Read ahead for a while, so that counting on shelves and by conditions is quick.

        Args:
            budget_s: no further small step begins after this long, in seconds.

        Returns:
            Whether there is more to do.
        """
        return self._questions.prepare(budget_s)

    def posting_totals(self, now: datetime) -> "PostingTotals":
        """Return the figures about postings for home."""
        return self._questions.posting_totals(now)

    def warm_up(self) -> None:
        """Ask once, so that the first tap finds its pages in memory."""
        self._questions.warm_up()

    def _all(
        self, kind: type[R], feed: str, *, scope: str | None = None, now: datetime | None = None
    ) -> tuple[R, ...]:
        values = {"feed": feed, "scope": scope, "now": 0 if now is None else seconds(now)}
        with self._file.reading() as db:
            return tuple(_record(kind, feed, body) for (body,) in db.execute(_BY_FEED, values))

    def _one(self, kind: type[R], feed: str, record_id: str) -> R | None:
        with self._file.reading() as db:
            found = db.execute(
                "SELECT body FROM record WHERE feed = ? AND id = ?", (feed, record_id)
            ).fetchone()
            return None if found is None else _record(kind, feed, found[0])


def _data_version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def _record(kind: type[R], feed: str, body: bytes) -> R:
    return read_row(kind, feed, unpack(body))
