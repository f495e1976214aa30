"""Lists in pages that stay as the visitor met them."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from kiosk.screen.derive.pages import pages
from kiosk.screen.space import Space


class Kept(Protocol):
    """Something with an id."""

    @property
    def id(self) -> str:
        """Its id."""


T = TypeVar("T")
R = TypeVar("R", bound=Kept)


def settled(seen: Sequence[R], fresh: Sequence[R]) -> tuple[R, ...]:
    """Return new records in the order in which the visitor met the old ones; what is new comes last.

    Args:
        seen: what is on the screen.
        fresh: what the cache says now.
    """
    found = {record.id: record for record in fresh}
    kept = [found.pop(record.id) for record in seen if record.id in found]
    return (*kept, *found.values())


class Leaves:
    """Cuts lists into pages.

    Args:
        space: the room for cards.
    """

    def __init__(self, space: Space) -> None:
        self.space = space
        self.count = 1

    def page(self, items: Sequence[T], height: Callable[[T], float], number: int) -> tuple[T, ...]:
        """Return one page and note how many there are; a number beyond the end gives the last page.

        Args:
            items: the whole list.
            height: the height of an item's card, in pixels.
            number: the page, from 0.
        """
        cut = pages(items, height, self.space.room, self.space.gap)
        self.count = len(cut)
        return cut[self.clamp(number)]

    def clamp(self, number: int) -> int:
        """Return a page that exists."""
        return min(max(number, 0), self.count - 1)
