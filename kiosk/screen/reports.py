"""What the screen puts into the outbox: reports of visitors, and notes of its own faults."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from offline_cache.mailbox import MailboxError

log = logging.getLogger(__name__)

CRASH_EVERY_S = 3600.0
"""A fault that repeats is noted once an hour; how often it happened goes with it."""


def reporter(folder: Path) -> Callable[[str, Mapping[str, Any]], bool]:
    """Return the function that queues a record in a folder's outbox and says whether it is safe there."""

    def report(kind: str, body: Mapping[str, Any]) -> bool:
        from offline_cache.mailbox.outbox import Outbox  # its library of tables has no part in a first frame

        try:
            with Outbox.open(folder) as outbox:
                outbox.add(kind, body)
        except MailboxError as error:
            log.warning("a %s could not be queued: %s", kind, error)
            return False
        return True

    return report


class FaultNotes:
    """Notes faults of the screen in the outbox, at most one an hour.

    Args:
        report: queues a record.
        monotonic: the monotonic clock, in seconds.
    """

    def __init__(
        self, report: Callable[[str, Mapping[str, Any]], bool], monotonic: Callable[[], float]
    ) -> None:
        self._report = report
        self._monotonic = monotonic
        self._noted_s: float | None = None
        self.count = 0

    def note(self, error: BaseException) -> None:
        """Count a fault and note it if the last note is old enough."""
        self.count += 1
        now = self._monotonic()
        if self._noted_s is not None and now - self._noted_s < CRASH_EVERY_S:
            return
        where = _where(error)
        if self._report("crash", {"error": type(error).__name__, "where": where, "count": self.count}):
            self._noted_s = now


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
