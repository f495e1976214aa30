"""Lists in pages that stay as the visitor met them."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from kiosk.screen.derive.pages import pages
from kiosk.screen.glass import Glass
from kiosk.screen.reading_cards import Fitting, ReadingCard
from kiosk.screen.stage import Stage

GAP_MM = 6.2
"""The distance between two cards."""


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
    """The room that QML leaves for cards of one kind, and the pages cut for it.

    Args:
        stage: knows the panel and the size of the letters.
        card: the kind of card.
    """

    def __init__(self, stage: Stage, card: ReadingCard) -> None:
        self._stage = stage
        self._card = card
        self._taken: tuple[float, float, Glass] = (0.0, stage.page_width, stage.glass)
        self.count = 1

    def take(self, room: float, width: float) -> bool:
        """Take what QML has for cards, and say whether that is news.

        Args:
            room: the height, in pixels.
            width: the width of a card, in pixels.
        """
        before, self._taken = self._taken, (room, width, self._stage.glass)
        return self._taken != before

    def fitting(self, texts: Sequence[str]) -> Fitting:
        """Return how a card that tells these texts is drawn."""
        room, width, _ = self._taken
        return self._card.fitting(self._stage.glass, width, room, texts)

    def holds(self, texts: Sequence[str]) -> bool:
        """Return whether a card that tells these texts is no higher than a page."""
        return self.fitting(texts).height <= self._taken[0]

    def page(self, items: Sequence[T], texts: Callable[[T], Sequence[str]], number: int) -> tuple[T, ...]:
        """Return one page and note how many there are; a number beyond the end gives the last page.

        Args:
            items: the whole list.
            texts: what the card of an item tells.
            number: the page, from 0.
        """
        gap = float(self._stage.glass.gap(GAP_MM))
        cut = pages(items, lambda item: self.fitting(texts(item)).height, self._taken[0], gap)
        self.count = len(cut)
        return cut[self.clamp(number)]

    def clamp(self, number: int) -> int:
        """Return a page that exists."""
        return min(max(number, 0), self.count - 1)
