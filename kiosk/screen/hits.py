"""The hits of the search at once, and the words around them a moment later."""

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.screen.stage import Stage
from kiosk.screen.visit import Place
from offline_cache.search.query import Filters
from offline_cache.store.around import Around
from offline_cache.store.results import SearchResult

SLICE_S = 0.003
BETWEEN_SLICES_MS = 2
"""The words are worked at in slices, so that no key has to wait for them."""

NOTHING = SearchResult(hits=(), total=0)


class Hits(QObject):
    """Searches the cache.

    Args:
        parent: the owner.
        stage: what all screens share.
        grown: is called when the words around the hits have come later than these.

    Attributes:
        result: what is known of the present search; the last one's words stand until the new ones come.
    """

    def __init__(self, parent: QObject, stage: Stage, grown: Callable[[], None]) -> None:
        super().__init__(parent)
        self.result = NOTHING
        self._stage = stage
        self._grown = grown
        self._around: Around | None = None
        self._next_slice = QTimer(self)
        self._next_slice.setSingleShot(True)
        self._next_slice.setInterval(BETWEEN_SLICES_MS)
        self._next_slice.timeout.connect(self._look_further)

    def show(self, result: SearchResult) -> None:
        """Take a result that has nothing around it."""
        self.result, self._around = result, None

    def find(self, query: str, filters: Filters, limit: int) -> None:
        """Search.

        Args:
            query: what was typed, not empty.
            filters: what was chosen.
            limit: the most hits.
        """
        content, now, words = self._stage.content, self._stage.now, self.result.words
        found = content.ask(lambda reader: reader.hits(query, now, filters, limit=limit), NOTHING)
        self.result = dataclasses.replace(found, words=words if found.total else ())
        self._around = content.ask(lambda reader: reader.around(query, now, filters, found.total), None)
        self._look_around()

    def _look_around(self) -> None:
        around = self._around
        if around is None:
            return
        if self._stage.content.ask(lambda reader: reader.go_on(around, SLICE_S), nothing=False):
            self._next_slice.start()
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
