"""What is known about the content as a whole: its edition, and how synchronising goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.head import SourceState

CUT_OFF = frozenset({"unreachable", "too_slow", "truncated", "captive_portal"})
"""Names of the outcomes in which central was not reached."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The edition in the store.

    Attributes:
        version: its number.
        channel: the channel it came on.
        issued: when central signed it.
        expires: after this it is stale; it stays on the screen.
        applied_at: when this device took it in.
        label: a word for the strip, for example 시연 자료.
        sources: the state of each source of records, by its short name.
        posting_sources: the short names of those that postings come from.
        poll_s: how often central wants to be asked, in seconds.
    """

    version: int
    channel: str
    issued: datetime
    expires: datetime
    applied_at: datetime
    label: str | None
    sources: Mapping[str, SourceState]
    posting_sources: frozenset[str]
    poll_s: int


@dataclass(frozen=True, slots=True)
class SyncState:
    """How synchronising goes.

    Attributes:
        last_attempt: when a head was last asked for.
        last_contact: when a head was last verified, or confirmed as unchanged.
        outcome: the name of the last outcome, for example ``applied``.
        sentence: that outcome in words for the technician.
        rooms_contact: when the rooms document was last verified, or confirmed as unchanged.
        rooms_outcome: the name of the last outcome of the rooms document.
        city_contact: the same for the city document.
        held: why the newest edition is held back; ``None`` when it is not.
        damaged: when a damaged store was last set aside; ``None`` if never.
    """

    last_attempt: datetime | None = None
    last_contact: datetime | None = None
    outcome: str | None = None
    sentence: str | None = None
    rooms_contact: datetime | None = None
    rooms_outcome: str | None = None
    city_contact: datetime | None = None
    held: str | None = None
    damaged: datetime | None = None

    @property
    def is_cut_off(self) -> bool:
        """Whether the last attempts did not reach central at all."""
        outcomes = [name for name in (self.outcome, self.rooms_outcome) if name is not None]
        return bool(outcomes) and all(name in CUT_OFF for name in outcomes)
