"""What the resting screen may tell passers-by; a value older than its limit leaves."""

from typing import Any

from kiosk.screen.derive.frame import RestFacts
from kiosk.screen.stage import Stage
from kiosk.screen.statuses import closed_reason, rooms_now
from offline_cache.freshness import is_within, postings_checked
from offline_cache.rooms import RoomState


class RestValues:
    """Reads the values, the postings once a minute.

    Args:
        stage: what all screens share.
    """

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._counted: tuple[Any, int | None] = (None, None)

    def read(self) -> RestFacts:
        """Return the values as they may be told now."""
        stage = self._stage
        shut = closed_reason(stage.facts, stage.now, trusted=stage.trusted)
        return RestFacts(
            free=None if shut is not None else self._free(),
            closing=self._closing(),
            shut=shut or "",
        )

    def _free(self) -> int | None:
        stage = self._stage
        rooms = rooms_now(stage.facts, stage.now, stage.limits, trusted=stage.trusted)
        known = [room for room in rooms if room.status.state is not RoomState.UNKNOWN]
        return sum(room.status.state is RoomState.FREE for room in known) if known else None

    def _closing(self) -> int | None:
        stage = self._stage
        checked = postings_checked(stage.facts.edition) if stage.facts.edition else None
        if not stage.trusted or not is_within(checked, stage.now, stage.limits.postings):
            return None
        moment, now = (stage.content.count, stage.now.replace(second=0, microsecond=0)), stage.now
        if self._counted[0] != moment:
            self._counted = (moment, stage.content.glance(lambda reader: reader.closing_today(now), None))
        return self._counted[1]
