"""Cutting lists into pages of cards that differ in height, so that nothing is clipped and nothing scrolls."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def pages(
    items: Sequence[T], height_of: Callable[[T], float], room: float, gap: float
) -> tuple[tuple[T, ...], ...]:
    """Return the pages of a list, each filled from the top as far as its cards fit.

    Args:
        items: what is listed, in order.
        height_of: the height of an item's card.
        room: the height a page has, in the same unit.
        gap: the distance between two cards.

    Returns:
        At least one page, which is empty if nothing is listed; a card higher than the page stands alone.
    """
    result: list[tuple[T, ...]] = []
    page: list[T] = []
    used = 0.0
    for item in items:
        height = height_of(item)
        needed = height if not page else used + gap + height
        if page and needed > room:
            result.append(tuple(page))
            page, needed = [], height
        page.append(item)
        used = needed
    return (*result, tuple(page)) if page or not result else tuple(result)


def fitting(items: Sequence[T], height_of: Callable[[T], float], room: float, gap: float) -> tuple[T, ...]:
    """Return the first items that have room; one that is too high makes way for the next.

    Args:
        items: what could be shown, in order.
        height_of: the height of an item's card.
        room: the height there is, in the same unit.
        gap: the distance between two cards.
    """
    shown: list[T] = []
    left = room
    for item in items:
        height = height_of(item) + (gap if shown else 0)
        if height <= left:
            shown.append(item)
            left -= height
    return tuple(shown)
