"""The basket: postings a visitor keeps for the whole visit, with the last one taken out still at hand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offline_cache.contract.posting import CloseType, JobPosting

MOST_KEPT = 10
"""Postings in a basket; as many fit into one code that phones can read."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the basket tells of a posting; it stays when an edition takes the posting away."""

    id: str
    title: str
    organization: str
    close_type: "CloseType"
    day: date | None
    hour: time | None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Basket:
    """Kept postings in the order in which they were kept.

    Attributes:
        items: the postings.
        undo: the posting that was just taken out, until the next action.
        place: where it stood.
    """

    items: tuple[Kept, ...] = ()
    undo: Kept | None = None
    place: int = 0

    def __contains__(self, posting: object) -> bool:
        return any(item.id == posting for item in self.items)

    @property
    def full(self) -> bool:
        """Whether nothing more can be kept."""
        return len(self.items) >= MOST_KEPT

    def keep(self, item: Kept) -> "Basket":
        """Return the basket with a posting added; the same one if it is full or has it already."""
        if self.full or item.id in self:
            return self
        return Basket((*self.items, item))

    def take_out(self, posting: str) -> "Basket":
        """Return the basket without a posting, which can be put back until the next action."""
        for place, item in enumerate(self.items):
            if item.id == posting:
                return Basket((*self.items[:place], *self.items[place + 1 :]), item, place)
        return self

    def put_back(self) -> "Basket":
        """Return the basket as it was before the last posting was taken out."""
        if self.undo is None:
            return self
        return Basket((*self.items[: self.place], self.undo, *self.items[self.place :]))

    def settled(self) -> "Basket":
        """Return the basket with nothing left to put back."""
        return self if self.undo is None else Basket(self.items)

    def renewed(self, postings: "Sequence[JobPosting]") -> "Basket":
        """Return the basket with what the cache says now; a posting it no longer has is marked as gone."""
        known = {posting.id: posting for posting in postings}
        items = tuple(
            kept_of(known[item.id]) if item.id in known else replace(item, gone=True) for item in self.items
        )
        return replace(self, items=items)


def kept_of(posting: "JobPosting") -> Kept:
    """Return what the basket keeps of a posting."""
    from offline_cache.titles import display_title  # no first frame needs it

    return Kept(
        id=posting.id,
        title=display_title(posting.title, posting.hiring_organization),
        organization=posting.hiring_organization,
        close_type=posting.close_type,
        day=posting.valid_through,
        hour=posting.closing_time,
        gone=posting.gone_since is not None,
    )
