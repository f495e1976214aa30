"""The engines that are compared inside SQLite: the product's own search, FTS5 trigram and LIKE."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, Protocol

from kiosk.bench.search.corpus import Posting
from kiosk.bench.search.states import State
from kiosk.bench.search.timing import Watch
from offline_cache import search
from offline_cache.store.database import finish_building, open_builder, open_reader

LIMIT: Final = 30
"""Rows of a list."""

_LISTED: Final = """CREATE TABLE listed (
    rowid INTEGER PRIMARY KEY, title TEXT NOT NULL, institution TEXT NOT NULL, last_day TEXT NOT NULL,
    regions TEXT NOT NULL, employment TEXT NOT NULL, career TEXT NOT NULL
)"""
_COLUMNS: Final = ", ".join(
    f"listed.{name}"
    for name in ("rowid", "title", "institution", "last_day", "regions", "employment", "career")
)
_FILTERS: Final = (
    " AND instr(listed.regions, :region) AND instr(listed.employment, :employment) ORDER BY {} LIMIT :limit"
)

Row = tuple[object, ...]


class Engine(Protocol):
    """One way to search.

    Attributes:
        name: as the table prints it.
        by_tier: whether word-start hits come first; else all hits are in deadline order.
        size: bytes of the index, without the table of list rows.
    """

    name: str
    by_tier: bool
    size: int

    def build(self, folder: Path, postings: Sequence[Posting]) -> float:
        """Build in an empty folder and return the seconds that the index took."""

    def ask(self, state: State) -> list[Row]:
        """Return the first rows of the list, each with its rowid first."""


class Lists:
    """The table of list rows, which every engine reads its rows from, in a file of its own."""

    def __init__(self, path: Path, postings: Iterable[Posting]) -> None:
        """Fill the table and leave the file open for an index."""
        self._path = path
        self.db = open_builder(path)
        self.db.execute(_LISTED)
        values = (
            (
                posting.rowid,
                posting.title,
                posting.institution,
                posting.last_day.isoformat(),
                _array(posting.regions),
                _array(posting.employment),
                _array(posting.career),
            )
            for posting in postings
        )
        self.db.executemany("INSERT INTO listed VALUES (?,?,?,?,?,?,?)", values)
        self.db.commit()
        self._own_size = path.stat().st_size

    def finish(self) -> int:
        """Open the file for reading, as the screen does, and return how many bytes the index took."""
        self.db.commit()
        finish_building(self.db)
        self.db = open_reader(self._path)
        return self._path.stat().st_size - self._own_size

    def rows(self, rowids: Sequence[int]) -> list[Row]:
        """Return the rows in the order of `rowids`."""
        marks = ",".join("?" * len(rowids))
        statement = f"SELECT {_COLUMNS} FROM listed WHERE rowid IN ({marks})"  # noqa: S608
        found: dict[object, Row] = {row[0]: row for row in self.db.execute(statement, rowids)}
        return [found[rowid] for rowid in rowids]


def _array(values: Iterable[str]) -> str:
    return "|" + "|".join(values) + "|"


def _bar(value: str) -> str:
    return f"|{value}|" if value else "|"


class ProductSearch:
    """`offline_cache.search`, as the store uses it."""

    name = "this product"
    by_tier = True
    size = 0
    lists: Lists

    def build(self, folder: Path, postings: Sequence[Posting]) -> float:
        """Build, see `Engine`."""
        self.lists = Lists(folder / "product.db", postings)
        search.create(self.lists.db)
        with Watch() as watch:
            search.rebuild(self.lists.db, ((posting.rowid, posting.tokens()) for posting in postings))
            self.size = self.lists.finish()
        return watch.seconds

    def rowids(self, state: State) -> list[int]:
        """Return the rowids of the list alone."""
        query = search.Query.parse(state.typed)
        return search.search_rowids(self.lists.db, query, state.filters, limit=LIMIT)

    def ask(self, state: State) -> list[Row]:
        """Ask, see `Engine`."""
        return self.lists.rows(self.rowids(state))


class Like:
    """`LIKE '%…%'` over the table of list rows."""

    name = "LIKE"
    by_tier = False
    size = 0
    lists: Lists

    def build(self, folder: Path, postings: Sequence[Posting]) -> float:
        """Build, see `Engine`."""
        self.lists = Lists(folder / "like.db", postings)
        self.lists.finish()
        return 0.0

    def ask(self, state: State) -> list[Row]:
        """Ask, see `Engine`."""
        return like_rows(self.lists, state)


def _values(state: State) -> dict[str, object]:
    return {"region": _bar(state.region), "employment": _bar(state.employment), "limit": LIMIT}


def like_rows(lists: Lists, state: State) -> list[Row]:
    """Return the first rows whose text contains every typed word."""
    words = search.Query.parse(state.typed).words
    contains = " AND ".join(f"(title LIKE :w{at} OR institution LIKE :w{at})" for at in range(len(words)))
    statement = f"SELECT {_COLUMNS} FROM listed WHERE {contains}" + _FILTERS.format("listed.rowid")  # noqa: S608
    values = _values(state) | {f"w{at}": f"%{word}%" for at, word in enumerate(words)}
    return lists.db.execute(statement, values).fetchall()


class Trigram:
    """FTS5 with the trigram tokenizer; words below three characters go to LIKE, as it cannot find them."""

    name = "FTS5 trigram"
    by_tier = False
    size = 0
    lists: Lists

    def build(self, folder: Path, postings: Sequence[Posting]) -> float:
        """Build, see `Engine`."""
        self.lists = Lists(folder / "trigram.db", postings)
        db = self.lists.db
        with Watch() as watch:
            db.execute(
                "CREATE VIRTUAL TABLE grams USING fts5(title, institution, content='listed', "
                "content_rowid='rowid', tokenize='trigram', columnsize=0)"
            )
            db.execute(
                "INSERT INTO grams(rowid, title, institution) SELECT rowid, title, institution FROM listed"
            )
            db.execute("INSERT INTO grams(grams) VALUES ('optimize')")
            self.size = self.lists.finish()
        return watch.seconds

    def ask(self, state: State) -> list[Row]:
        """Ask, see `Engine`."""
        words = search.Query.parse(state.typed).words
        if any(len(word) < 3 for word in words):
            return like_rows(self.lists, state)
        match = " AND ".join(f'"{word}"' for word in words)
        statement = (
            f"SELECT {_COLUMNS} FROM grams JOIN listed ON listed.rowid = grams.rowid "  # noqa: S608
            "WHERE grams MATCH :match" + _FILTERS.format("grams.rowid")
        )
        return self.lists.db.execute(statement, _values(state) | {"match": match}).fetchall()
