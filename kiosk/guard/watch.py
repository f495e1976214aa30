"""What to do with the screen, decided from times alone: no processes, no clock, no files."""

import enum
import math

from kiosk.guard.limits import Limits


class Step(enum.Enum):
    """What the guard has to do now."""

    WAIT = enum.auto()
    START = enum.auto()
    KILL = enum.auto()
    GIVE_UP = enum.auto()


class Fault(enum.Enum):
    """Why the screen does not draw; the value stands on the out-of-service picture."""

    ENDED = "E-501"
    SILENT = "E-502"
    NEVER_DREW = "E-503"


class Watch:
    """The state of the screen as its frames and its ends tell it.

    All times are seconds of one monotonic clock.

    Args:
        limits: how patient the guard is.
        now: the present time.
    """

    def __init__(self, limits: Limits, now: float) -> None:
        self._limits = limits
        self._start_at = now
        self._started: float | None = None
        self._first_beat: float | None = None
        self._last_beat: float | None = None
        self.failures = 0
        self.fault: Fault | None = None

    @property
    def draws(self) -> bool:
        """Whether frames have come since the last start."""
        return self._last_beat is not None

    def started(self, now: float) -> None:
        """The screen has been started."""
        self._started = now
        self._first_beat = self._last_beat = None

    def beat(self, now: float) -> None:
        """One or more frames have come."""
        self._last_beat = now
        self._first_beat = now if self._first_beat is None else self._first_beat
        self.fault = None
        if now - self._first_beat >= self._limits.steady_s:
            self.failures = 0

    @property
    def silence(self) -> Fault:
        """What it is called when no frame has come in time."""
        return Fault.SILENT if self.draws else Fault.NEVER_DREW

    def failed(self, now: float, fault: Fault) -> None:
        """The screen is gone for this reason; the next start waits."""
        self.fault = fault
        wait = self._limits.waits_s[min(self.failures, len(self._limits.waits_s) - 1)]
        self.failures += 1
        self._rest(now + wait)

    def stopped_on_request(self, now: float) -> None:
        """The screen has been stopped because someone asked for a restart: no failure, no wait."""
        self._rest(now)

    def step(self, now: float) -> Step:
        """Return what to do now."""
        if self._started is not None:
            return Step.KILL if now >= self.deadline() else Step.WAIT
        if self.failures >= self._limits.failures:
            return Step.GIVE_UP
        return Step.START if now >= self._start_at else Step.WAIT

    def deadline(self) -> float:
        """Return when :meth:`step` may next say something else, if nothing happens before."""
        if self._started is None:
            return self._start_at if self.failures < self._limits.failures else -math.inf
        if self._last_beat is None:
            return self._started + self._limits.first_beat_s
        return self._last_beat + self._limits.beat_s

    def _rest(self, start_at: float) -> None:
        self._started = self._first_beat = self._last_beat = None
        self._start_at = start_at
