"""A list that was read once and cut into pages: nothing in it moves until the visitor turns or comes back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.screen.derive.pages import pages
from kiosk.screen.measure import shortened
from kiosk.screen.space import Space
from offline_cache.store.results import PostingRow

MOST_ROWS = 400
"""Rows that are read at most: a hundred pages, more than anybody turns."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows with their pages.

    Attributes:
        rows: the rows, in order.
        pages: the same rows, page by page; titles that are too long for a page are cut.
    """

    rows: tuple[PostingRow, ...] = ()
    pages: tuple[tuple[PostingRow, ...], ...] = ((),)

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
        before = self._pages(rows[:start]) if start else ()
        return Listing(tuple(rows), (*before, *self._pages(rows[start:])))

    def _pages(self, rows: Sequence[PostingRow]) -> tuple[tuple[PostingRow, ...], ...]:
        fitted = [self._fitted(row) for row in rows]
        cut = pages(fitted, lambda one: one[1], self.space.room, self.space.gap)
        return tuple(tuple(row for row, _ in page) for page in cut)

    def _fitted(self, row: PostingRow) -> tuple[PostingRow, float]:
        """Return a row whose card is not higher than a page; the employer leaves room for a title."""
        space, height = self.space, self._height_of(row)
        if space.room <= 0 or height <= space.room:
            return row, height

        def fits(title: str, employer: str, room: float) -> bool:
            return self._height_of(replace(row, display_title=title, hiring_organization=employer)) <= room

        employer = row.hiring_organization
        if not space.slim:
            employer = shortened(employer, lambda text: fits("", text, space.room - space.title_line))
        title = shortened(row.display_title, lambda text: fits(text, employer, space.room))
        short = replace(row, display_title=title, hiring_organization=employer)
        return short, self._height_of(short)

    def _height_of(self, row: PostingRow) -> float:
        # Slim cards alone show the word of the deadline in their title.
        word = self._word(row) if self.space.slim else ""
        return self.space.listed_height(row.display_title, self._about(row), word)


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
    places = {row.id: number for number, row in enumerate(rows)}
    start = next((places[row.id] for row in before.page(page + turn) if row.id in places), None)
    if start is None:
        after = cutter.cut(rows)
        return after, min(max(page + turn, 0), len(after.pages) - 1)
    after = cutter.cut(rows, start)
    return after, [shown[0].id for shown in after.pages].index(rows[start].id)
