"""Notices of the desk or the city, shown as one line on home."""

from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Record):
    """One notice; ``valid_until`` ends it.

    Attributes:
        headline: the line.
        body: the whole text.
        cafe: the id of the cafe it is for; ``None`` for every cafe.
        starts: when it begins to show.
    """

    headline: str
    body: str
    cafe: str | None
    starts: datetime
