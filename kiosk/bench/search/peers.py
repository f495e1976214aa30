"""Peers from outside: tantivy, DuckDB, and one SIMD pass over the text; development extras, each optional."""

import importlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.bench.search.corpus import Posting
from kiosk.bench.search.engines import LIMIT, Lists, Row
from kiosk.bench.search.states import State
from kiosk.bench.search.timing import Watch, median_seconds
from offline_cache.hangul import keystrokes
from offline_cache.search import Query
from offline_cache.search.letters import WORD, normalize
from offline_cache.search.readings import Reading, readings
from offline_cache.search.tokens import (
    INITIALS,
    MAX_INITIALS,
    MAX_KEYS,
    START,
    START_INITIALS,
    both,
    facet_token,
    key_token,
    prefixes,
)

_HEAP: Final = 512 << 20
_PASSES: Final = 31
_ABSENT: Final = b"roqkf\x1e"


class PeerMissingError(Exception):
    """A peer is not installed; the message says how to get it."""


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        message = f"{name} is not installed; it comes with the development extras (pip install -e '.[dev]')"
        raise PeerMissingError(message) from error


def memory_pass(text: bytes) -> float:
    """Return the seconds of one SIMD pass over `text`, the median of some.

    Args:
        text: The keys of all searchable text, joined.

    Raises:
        PeerMissingError: stringzilla is not installed.
    """
    joined = _module("stringzilla").Str(text)
    return median_seconds(lambda: joined.find(_ABSENT), _PASSES)


def _folder_size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


class Tantivy:
    """tantivy with the same terms as ours, every prefix among them, ordered by a fast field."""

    by_tier = False
    name = "tantivy, deadline order"
    size = 0
    lists: Lists
    schema: Any
    searcher: Any

    def __init__(self, built: "Tantivy | None" = None) -> None:
        """Take over an index that another one built, or be ready to build one.

        Raises:
            PeerMissingError: tantivy is not installed.
        """
        self._tantivy = _module("tantivy")
        if built is not None:
            self.lists, self.size = built.lists, built.size
            self.schema, self.searcher = built.schema, built.searcher

    def build(self, folder: Path, postings: Sequence[Posting]) -> float:
        """Build, see `Engine`."""
        self.lists = Lists(folder / "tantivy.db", postings)
        self.lists.finish()
        own = folder / "tantivy"
        own.mkdir()
        builder = self._tantivy.SchemaBuilder()
        builder.add_text_field("tokens", tokenizer_name="whitespace", index_option="basic")
        builder.add_integer_field("row", fast=True)
        self.schema = builder.build()
        with Watch() as watch:
            index = self._tantivy.Index(self.schema, path=str(own))
            writer = index.writer(_HEAP, 1)
            for posting in postings:
                terms = " ".join(map(prefixes, posting.tokens()))
                writer.add_document(self._tantivy.Document(tokens=terms, row=posting.rowid))
            writer.commit()
            writer.wait_merging_threads()
        index.reload()
        self.searcher = index.searcher()
        self.size = _folder_size(own)
        return watch.seconds

    def ask(self, state: State) -> list[Row]:
        """Ask, see `Engine`."""
        return self.lists.rows(self._page(self._query(state, word_starts=False), LIMIT))

    def _page(self, query: Any, limit: int) -> list[int]:
        order = self._tantivy.Order.Asc
        found = self.searcher.search(query, limit, count=False, order_by_field="row", order=order)
        return [rowid for rowid, _ in found.hits]

    def _query(self, state: State, *, word_starts: bool) -> Any:
        chosen = [("region", state.region), ("employment", state.employment)]
        filters = [facet_token(facet, value) for facet, value in chosen if value]
        terms = map(self._term, [both(*filters)] if len(filters) > 1 else filters)
        words = (self._word(word, word_starts=word_starts) for word in Query.parse(state.typed).words)
        return self._all([*words, *terms])

    def _word(self, word: str, *, word_starts: bool) -> Any:
        return self._any(self._reading(reading, word_starts=word_starts) for reading in readings(word))

    def _reading(self, reading: Reading, *, word_starts: bool) -> Any:
        parts = []
        if reading.keys:
            parts.append(self._prefix(START, "", reading.keys, word_starts=word_starts))
        if reading.initials:
            parts.append(self._prefix(START_INITIALS, INITIALS, reading.initials, word_starts=word_starts))
        parts += [self._prefix(START, "", keys, word_starts=False) for keys in reading.syllables]
        for first, second in reading.pairs:
            beside = self._prefix(START, "", first + second, word_starts=False)
            parts.append(self._any([beside, self._prefix(START, "", second, word_starts=True)]))
        return self._all(parts)

    def _prefix(self, start: str, inside: str, keys: str, *, word_starts: bool) -> Any:
        token = key_token(keys[: MAX_KEYS if start == START else MAX_INITIALS])
        marks = [start] if word_starts else [start, inside]
        return self._any(self._term(mark + token) for mark in marks)

    def _term(self, token: str) -> Any:
        return self._tantivy.Query.term_query(self.schema, "tokens", token, "basic")

    def _any(self, parts: Iterable[Any]) -> Any:
        return self._joined(self._tantivy.Occur.Should, parts)

    def _all(self, parts: Iterable[Any]) -> Any:
        return self._joined(self._tantivy.Occur.Must, parts)

    def _joined(self, occur: Any, parts: Iterable[Any]) -> Any:
        every = list(parts)
        if len(every) == 1:
            return every[0]
        return self._tantivy.Query.boolean_query([(occur, part) for part in every])


class TantivyByTier(Tantivy):
    """The same index asked as the product asks its own: word starts first, the rest only when needed."""

    by_tier = True
    name = "tantivy, word starts first"

    def ask(self, state: State) -> list[Row]:
        """Ask, see `Engine`."""
        found = self._page(self._query(state, word_starts=True), LIMIT)
        if len(found) < LIMIT:
            known = set(found)
            more = self._page(self._query(state, word_starts=False), LIMIT + len(found))
            found += [rowid for rowid in more if rowid not in known]
        return self.lists.rows(found[:LIMIT])


class DuckDB:
    """DuckDB's `contains` over the keys of each posting."""

    name = "DuckDB contains"
    by_tier = False
    size = 0

    def __init__(self) -> None:
        """Be ready to build.

        Raises:
            PeerMissingError: duckdb is not installed.
        """
        self._duckdb = _module("duckdb")

    def build(self, folder: Path, postings: Sequence[Posting]) -> float:
        """Build, see `Engine`."""
        path = folder / "duck.db"
        self._db = self._duckdb.connect(str(path), config={"threads": 1})
        self._db.execute(
            "CREATE TABLE listed (row BIGINT, title TEXT, institution TEXT, last_day TEXT, regions TEXT[], "
            "employment TEXT[], career TEXT, keys TEXT)"
        )
        with Watch() as watch:
            for start in range(0, len(postings), 10_000):
                columns = list(zip(*map(_duck_row, postings[start : start + 10_000]), strict=True))
                marks = ", ".join(["unnest(?)"] * len(columns))
                self._db.execute(f"INSERT INTO listed SELECT {marks}", columns)
            self._db.execute("CHECKPOINT")
        self.size = path.stat().st_size
        return watch.seconds

    def ask(self, state: State) -> list[Row]:
        """Ask, see `Engine`."""
        needles = list(_needles(state.typed))
        conditions = ["contains(keys, ?)"] * len(needles)
        chosen = [("regions", state.region), ("employment", state.employment)]
        conditions += [f"list_contains({column}, ?)" for column, value in chosen if value]
        values = [*needles, *(value for _, value in chosen if value)]
        statement = (
            "SELECT row, title, institution, last_day, regions, employment, career FROM listed "  # noqa: S608
            f"WHERE {' AND '.join(conditions)} ORDER BY row LIMIT {LIMIT}"
        )
        rows: list[Row] = self._db.execute(statement, values).fetchall()
        return rows


def _needles(typed: str) -> Iterator[str]:
    for match in WORD.finditer(normalize(typed)):
        yield keystrokes(match.group())


def _duck_row(posting: Posting) -> tuple[object, ...]:
    return (
        posting.rowid,
        posting.title,
        posting.institution,
        posting.last_day.isoformat(),
        list(posting.regions),
        list(posting.employment),
        "+".join(posting.career),
        keystrokes(normalize(" ".join(posting.texts))),
    )
