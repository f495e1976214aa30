"""Whether the clock can be trusted: without that nobody may be told what closes today.

A device may start without a battery for its clock. What is certain then is only a floor: it cannot be earlier
than the moment at which the newest signed document in the store was issued.
"""

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta

PLAUSIBLE_AHEAD = timedelta(days=30)
"""How far an unconfirmed clock may stand ahead of the last signed time and still be believed."""

TOLERANCE = timedelta(minutes=5)
"""How far a good clock may stand behind central's."""


class ClockConfidence(enum.StrEnum):
    """How far the clock is believed."""

    SYNCHRONISED = "synchronised"
    PLAUSIBLE = "plausible"
    UNTRUSTED = "untrusted"


@dataclass(frozen=True, slots=True)
class ClockReading:
    """A trusted time.

    Attributes:
        now: the best known time, never before the floor.
        confidence: how far it is believed.
        floor: when the newest signed document in the store was issued; ``None`` without one.
    """

    now: datetime
    confidence: ClockConfidence
    floor: datetime | None = None

    @property
    def confident(self) -> bool:
        """Whether days and hours left may be drawn from it; if not, only dates are shown."""
        return self.confidence is not ClockConfidence.UNTRUSTED

    @property
    def sure(self) -> datetime:
        """The latest time that has come for sure: what is over by it is over, whatever the clock says."""
        return self.now if self.confident else self.floor or self.now


def read_clock(now_system: datetime, floor: datetime | None, synchronised: bool | None) -> ClockReading:  # noqa: FBT001
    """Judge the system clock.

    Args:
        now_system: what the system says, with a zone.
        floor: when the newest signed document in the store was issued; ``None`` without one.
        synchronised: whether the system says that a time server set the clock; ``None`` when it cannot say.

    Returns:
        The later of both times. A clock clearly before the floor is wrong; one that is said not to be set is
        not believed; one of which nothing is known is believed for :data:`PLAUSIBLE_AHEAD` after the floor.
    """
    now = now_system if floor is None else max(now_system, floor)
    return ClockReading(now, _confidence(now_system, floor, synchronised), floor)


def _confidence(system: datetime, floor: datetime | None, synchronised: bool | None) -> ClockConfidence:  # noqa: FBT001
    if (floor is not None and system < floor - TOLERANCE) or synchronised is False:
        return ClockConfidence.UNTRUSTED
    if synchronised:
        return ClockConfidence.SYNCHRONISED
    if floor is None or system - floor > PLAUSIBLE_AHEAD:
        return ClockConfidence.UNTRUSTED
    return ClockConfidence.PLAUSIBLE
