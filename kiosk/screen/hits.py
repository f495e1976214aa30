"""The hits of the search at once, and the words around them a moment later."""

import dataclasses
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.screen.derive.search import Spans
from kiosk.screen.home_facts import next_closing
from kiosk.screen.stage import Stage
from kiosk.screen.visit import Place
from offline_cache.search import spans
from offline_cache.search.filters import NO_FILTERS, Filters
from offline_cache.search.query import forget_words
from offline_cache.store.around import Around
from offline_cache.store.results import SearchResult

SLICE_S = 0.003
BETWEEN_SLICES_MS = 2
BEFORE_SLICES_MS = 25
"""The words are worked at in slices, after the hits are on the glass, so that no key has to wait for them."""

NOTHING = SearchResult(hits=(), total=0)


class Marks:
    """What of a title matches a query; asked often for the same query."""

    def __init__(self) -> None:
        self._last: tuple[str, Spans] = ("", lambda _text: ())

    @property
    def query(self) -> str:
        """The last one."""
        return self._last[0]

    def of(self, query: str) -> Spans:
        """Return the function that finds what matches."""
        if query != self._last[0]:
            self._last = (query, cache(lambda text: spans(text, query) if query else ()))
        return self._last[1]


class Hits(QObject):
    """Searches the cache.

    Args:
        parent: the owner.
        stage: what all screens share.
        grown: is called when the words around the hits have come later than these.

    Attributes:
        marks: what of a title matches.
        open_total: all open postings under the chosen filters.
        result: what is known of the present search; the last one's words stand until the new ones come.
    """

    def __init__(self, parent: QObject, stage: Stage, grown: Callable[[], None]) -> None:
        super().__init__(parent)
        self.marks = Marks()
        self.result = NOTHING
        self.open_total = 0
        self._stage = stage
        self._grown = grown
        self._around: Around | None = None
        self._next_slice = QTimer(self)
        self._next_slice.setSingleShot(True)
        self._next_slice.timeout.connect(self._look_further)

    @property
    def looks_on(self) -> bool:
        """Whether the words around the hits are still looked for."""
        return self._around is not None

    def forget(self) -> None:
        """Let go of what was typed and found, also in the caches of the search."""
        self.marks, self.result, self.open_total, self._around = Marks(), NOTHING, 0, None
        forget_words()

    def remains(self) -> dict[str, Any]:
        """Return what is left of that, by name."""
        left = {"query": self.marks.query, "result": self.result, "around": self._around}
        blank = {"query": "", "result": NOTHING, "around": None}
        return {name: value for name, value in left.items() if value != blank[name]}

    def count(self, filters: Filters) -> None:
        """Count what is open under some filters."""
        content, now = self._stage.content, self._stage.clock.sure
        if filters == NO_FILTERS:
            self.open_total = content.ask(lambda reader: reader.posting_totals(now).open, 0)
        else:
            self.open_total = sum(content.ask(lambda reader: reader.shelf_counts(now, filters), {}).values())

    def find(self, query: str, filters: Filters, limit: int) -> None:
        """Search; without a query, find what closes next.

        Args:
            query: what was typed.
            filters: what was chosen.
            limit: the most hits.
        """
        if query:
            self._search(query, filters, limit)
            return
        content, now = self._stage.content, self._stage.clock.sure
        rows = content.ask(lambda reader: next_closing(reader, now, limit, filters), ())
        self.result, self._around = SearchResult(hits=rows, total=self.open_total), None

    def _search(self, query: str, filters: Filters, limit: int) -> None:
        content, now, words = self._stage.content, self._stage.clock.sure, self.result.words
        found = content.ask(lambda reader: reader.hits(query, now, filters, limit=limit), NOTHING)
        self.result = dataclasses.replace(found, words=words if found.total else ())
        self._around = content.ask(lambda reader: reader.around(query, now, filters, found.total), None)
        self._next_slice.start(BEFORE_SLICES_MS)

    def _look_around(self) -> None:
        around = self._around
        if around is None:
            return
        if self._stage.content.glance(lambda reader: reader.go_on(around, SLICE_S), nothing=False):
            self._next_slice.start(BETWEEN_SLICES_MS)
            return
        self._around = None
        self.result = dataclasses.replace(self.result, words=around.words, nearest=around.nearest)

    @Slot()
    def _look_further(self) -> None:
        if self._stage.visit.here.place is not Place.SEARCH:
            self._around = None
        if self._around is None:
            return
        self._look_around()
        if self._around is None:
            self._grown()
