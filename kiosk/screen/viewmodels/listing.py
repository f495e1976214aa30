"""A list that was read once and cut into pages: nothing in it moves until the visitor turns or comes back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.screen.derive.pages import pages
from kiosk.screen.measure import USUAL, Setting, continued, setting
from kiosk.screen.space import Space
from offline_cache.store.results import PostingRow

MOST_ROWS = 400
"""Rows that are read at most: a hundred pages, more than anybody turns."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows with their pages.

    Attributes:
        rows: the rows, in order.
        pages: the same rows, page by page; a title that no page holds goes on on the next one.
        settings: how cards are set that a page could not hold otherwise.
    """

    rows: tuple[PostingRow, ...] = ()
    pages: tuple[tuple[PostingRow, ...], ...] = ((),)
    settings: Mapping[str, Setting] = field(default_factory=dict)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rows, in order."""
        return tuple(row.id for row in self.rows)

    def page(self, number: int) -> tuple[PostingRow, ...]:
        """Return a page, the nearest one if the number is out of range."""
        return self.pages[self.clamp(number)]

    def clamp(self, number: int) -> int:
        """Return a page that exists."""
        return min(max(number, 0), len(self.pages) - 1)

    def first(self, number: int) -> str | None:
        """Return the id of the first row of a page."""
        return next((row.id for row in self.page(number)), None)

    def holding(self, posting: str | None) -> int:
        """Return the page that holds a posting, from 0; the first one if none does."""
        found = (number for number, rows in enumerate(self.pages) if any(row.id == posting for row in rows))
        return next(found, 0)


@dataclass(frozen=True, slots=True)
class Part:
    """A row on a page, or as much of it as the page holds: how it is set, and its height in pixels."""

    row: PostingRow
    way: Setting
    height: float


class Cutter:
    """Cuts rows into pages for the height that QML has left for cards.

    Args:
        space: the room for cards.
        about: gives the second line of a card.
        word: gives the word of its deadline.
    """

    def __init__(
        self, space: Space, about: Callable[[PostingRow], str], word: Callable[[PostingRow], str]
    ) -> None:
        self.space = space
        self._about = about
        self._word = word

    def cut(self, rows: Sequence[PostingRow], start: int = 0) -> Listing:
        """Return a listing of rows.

        Args:
            rows: the rows, in order.
            start: the number of a row with which a page begins.
        """
        before, after = (
            [part for row in some for part in self._fitted(row)] for some in (rows[:start], rows[start:])
        )
        settings = {part.row.id: part.way for part in (*before, *after) if part.way != USUAL}
        cut = (*(self._pages(before) if before else ()), *self._pages(after))
        return Listing(tuple(rows), cut, settings)

    def _pages(self, parts: Sequence[Part]) -> tuple[tuple[PostingRow, ...], ...]:
        cut = pages(parts, lambda part: part.height, self.space.room, self.space.gap)
        return tuple(tuple(part.row for part in page) for page in cut)

    def _fitted(self, row: PostingRow) -> Sequence[Part]:
        """Return a row as its card is not higher than a page, maybe as several."""
        room, height = self.space.room, self._height_of(row, USUAL)
        if room <= 0 or height <= room:
            return (Part(row, USUAL, height),)
        way = setting(self.space.glass, lambda way: self._height_of(row, way) <= room)
        titles = continued(
            row.display_title, lambda title: self._height_of(replace(row, display_title=title), way) <= room
        )
        rows = [replace(row, display_title=title) for title in titles]
        return [Part(one, way, self._height_of(one, way)) for one in rows]

    def _height_of(self, row: PostingRow, way: Setting) -> float:
        # Slim cards alone show the word of the deadline in their title.
        word = self._word(row) if self.space.slim or way.brief else ""
        return self.space.listed_height(row.display_title, self._about(row), word, way)


def turned(
    before: Listing, page: int, turn: int, rows: Sequence[PostingRow], cutter: Cutter
) -> tuple[Listing, int]:
    """Turn pages on a list that was read anew, so that what closed leaves and what is new comes.

    Args:
        before: the list as it was seen.
        page: the present page, from 0.
        turn: pages forward, or back by a negative number.
        rows: the list as it is now.
        cutter: cuts it into pages.

    Returns:
        The new list, cut so that a page begins with what the visitor expects next, and its number; the
        nearest page if all of it is gone.
    """
    if tuple(row.id for row in rows) == before.ids:
        return before, before.clamp(page + turn)
    places = {row.id: number for number, row in enumerate(rows)}
    start = next((places[row.id] for row in before.page(page + turn) if row.id in places), None)
    if start is None:
        after = cutter.cut(rows)
        return after, min(max(page + turn, 0), len(after.pages) - 1)
    after = cutter.cut(rows, start)
    return after, [shown[0].id for shown in after.pages].index(rows[start].id)
