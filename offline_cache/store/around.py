"""What stands around the hits of a search: words to narrow it by, and what may have been meant."""

import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from offline_cache.search import (
    FEW_HITS,
    Filters,
    Query,
    Vocabulary,
    content_words,
    count,
    guessing,
    narrowing_words,
    ranked_words,
    search_rowids,
)
from offline_cache.seoul import seoul_day
from offline_cache.store.deadlines import first_open
from offline_cache.store.lists import titles_of
from offline_cache.store.results import text

WORDS_FROM = 100
"""Hits from whose titles the words come."""

_WORDS = 6
_AT_ONCE = 64
_TEXTS = "SELECT rowid, title, organization FROM posting WHERE rowid >= ? ORDER BY rowid LIMIT ?"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the search.

    Attributes:
        text: what was typed.
        now: trusted time; what has closed is not found.
        filters: what was chosen.
    """

    text: str
    now: datetime
    filters: Filters

    @property
    def query(self) -> Query:
        """What was typed, read."""
        return Query.parse(self.text)

    @property
    def lowest(self) -> int:
        """The lowest rowid that is open."""
        return first_open(self.now)


class Known:
    """The words of one state of the postings; learning them is interrupted and gone on with as it comes."""

    def __init__(self) -> None:
        self._db: sqlite3.Connection | None = None
        self._state: object = None
        self._learning: Iterator[None] = iter(())
        self.vocabulary = Vocabulary()

    def learn(self, db: sqlite3.Connection, state: object, lowest: int) -> bool:
        """Take one small step.

        Args:
            db: the database, as it is now.
            state: differs when the postings have changed.
            lowest: the lowest rowid that is open.

        Returns:
            Whether there is more to learn.
        """
        if state != self._state:
            self._state, self._learning = state, self._steps(lowest)
        self._db = db
        return next(self._learning, self) is None

    def _steps(self, lowest: int) -> Iterator[None]:
        counts: Counter[str] = Counter()
        names: set[str] = set()
        while rows := self._rows(lowest):
            for rowid, title, organization in rows:
                counts.update(content_words(title))
                if organization not in names:
                    names.add(organization)
                    counts.update(content_words(organization))
                lowest = rowid + 1
            yield
        fresh = Vocabulary()
        yield from fresh.taking_in(counts)
        self.vocabulary = fresh

    def _rows(self, lowest: int) -> list[tuple[int, str, str]]:
        # The database may have been opened anew since the last step.
        found = [] if self._db is None else self._db.execute(_TEXTS, (lowest, _AT_ONCE)).fetchall()
        return [(rowid, text(title), text(organization)) for rowid, title, organization in found]


class Around:
    """Works out what stands around one search, step by step.

    Args:
        asked: the question.
        found: how many postings it finds.
        known: the words of the cache.

    Attributes:
        words: words to narrow by, each with the postings it leaves; empty until all are counted.
        nearest: what may have been meant, when almost nothing was found.
    """

    def __init__(self, asked: Asked, found: int, known: Known) -> None:
        self.words: tuple[tuple[str, int], ...] = ()
        self.nearest: tuple[str, ...] = ()
        self._asked = asked
        self._found = found
        self._known = known
        self._db: sqlite3.Connection | None = None
        self._state: object = None
        self._work = self._steps()

    def go_on(self, db: sqlite3.Connection, state: object, budget_s: float | None) -> bool:
        """Work for a while.

        Args:
            db: the database, as it is now.
            state: differs when the postings have changed.
            budget_s: no further step begins after this long, in seconds; ``None`` for all of it.

        Returns:
            Whether there is more to do.
        """
        self._db, self._state = db, state
        end = None if budget_s is None else time.monotonic() + budget_s
        return any(end is not None and time.monotonic() >= end for _ in self._work)

    def _steps(self) -> Iterator[None]:
        query, filters, lowest = self._asked.query, self._asked.filters, self._asked.lowest
        assert self._db is not None
        rowids = search_rowids(self._db, query, filters, not_before_rowid=lowest, limit=WORDS_FROM)
        counts = []
        for word in narrowing_words(titles_of(self._db, rowids), _WORDS):
            narrowed = query.narrowed(word)
            counts.append((word, count(self._db, narrowed, filters, not_before_rowid=lowest)))
            yield
        self.words = ranked_words(counts, _WORDS)
        if self._found < FEW_HITS and query.words:
            while self._known.learn(self._db, (self._state, seoul_day(self._asked.now)), lowest):
                yield
            self.nearest = yield from guessing(self._asked.text, self._known.vocabulary)
