"""What every list of things to read shows."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingRow:
    """What a card of such a list has.

    Attributes:
        key: the id of what it tells.
        form: how it is drawn: wide, narrow, slim, bare.
        step: the size of its title's letters, as a part of the chosen one.
    """

    key: str
    form: str = "wide"
    step: float = 1.0

    @property
    def texts(self) -> tuple[str, ...]:
        """What the card tells, for its height."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class ListProps:
    """What QML reads of such a list.

    Attributes:
        title: the screen's name.
        side: one short fact.
        cards: the cards of the present page.
        page: the present page, from 1.
        pages: how many there are.
        empty_text: why the list is empty; empty when it is not.
    """

    title: str
    side: str
    cards: tuple[Any, ...]
    page: int
    pages: int
    empty_text: str
