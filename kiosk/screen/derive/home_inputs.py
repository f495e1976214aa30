"""What home is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time

from kiosk.screen.derive.cards import JobCard
from kiosk.screen.derive.doors import RoomNow
from kiosk.screen.derive.notices import NoticeBand
from kiosk.screen.derive.seats import Entry
from offline_cache.shelves import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeInputs:
    """What home is made of.

    Attributes:
        now: the trusted moment.
        trusted: whether the clock can be trusted.
        has_content: whether any content ever arrived.
        rooms: the rooms in the cafe's own order.
        closed_reason: why the cafe is shut today; ``None`` when it is not.
        shelf_counts: open postings by shelf.
        intern_counts: of these, the internships for young people.
        open_total: all open postings.
        new_today: postings first seen today.
        first_close: the first closing hour of today.
        old_since: when the postings were last checked, if that is too long ago to tell how many there are.
        programme: the next programme.
        guides: how many guides there are.
        mentoring: how many online services.
        programmes: how many programmes are coming.
        programmes_week: how many of them until Sunday.
        other_cafes: how many other cafes.
        next_closing: cards of the postings that close next.
        notice: the newest notice.
    """

    now: datetime
    trusted: bool
    has_content: bool
    rooms: Sequence[RoomNow] = ()
    closed_reason: str | None = None
    shelf_counts: Mapping[Shelf, int] = field(default_factory=dict)
    intern_counts: Mapping[Shelf, int] = field(default_factory=dict)
    open_total: int = 0
    new_today: int = 0
    first_close: time | None = None
    old_since: datetime | None = None
    programme: Entry | None = None
    guides: int = 0
    mentoring: int = 0
    programmes: int = 0
    programmes_week: int = 0
    other_cafes: int = 0
    next_closing: Sequence[JobCard] = ()
    notice: NoticeBand = field(default_factory=NoticeBand)

    @property
    def trusted_now(self) -> datetime | None:
        """The moment; ``None`` when the clock cannot be trusted."""
        return self.now if self.trusted else None
