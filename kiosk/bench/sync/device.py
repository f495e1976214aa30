"""A device of a measurement: the real synchroniser on a folder, every byte and second counted."""

import shutil
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bench.sync.house import CHANNEL
from kiosk.bench.sync.wire import CountingRelay
from offline_cache.fetch import Fetched
from offline_cache.fetch.http import HttpFetcher
from offline_cache.sync import Syncer


class SyncFailedError(RuntimeError):
    """A round of a measurement did not bring what it should."""


@dataclass(frozen=True, slots=True)
class RoundCost:
    """What one round cost.

    Attributes:
        wire_bytes: both directions, headers and all.
        seconds: the whole round.
        apply_seconds: without the time spent on the network: verifying, unpacking, writing, committing.
        outcome: its name.
    """

    wire_bytes: int
    seconds: float
    apply_seconds: float
    outcome: str


class Device:
    """A cache folder and its synchroniser."""

    def __init__(self, folder: Path, relay: CountingRelay, trust_root: Path) -> None:
        self.folder = folder
        self._relay = relay
        self._fetcher = _TimedFetcher(HttpFetcher(relay.url))
        self._syncer = Syncer(folder, self._fetcher, trust_root, CHANNEL, None, lambda: datetime.now(UTC))

    def sync(self, expected: str) -> RoundCost:
        """Do one round.

        Args:
            expected: the name of the outcome it must have.

        Raises:
            SyncFailedError: it had another.
        """
        before, waited, start = self._relay.total, self._fetcher.seconds, time.perf_counter()
        outcome = self._syncer.sync_edition()
        seconds = time.perf_counter() - start
        if outcome.name != expected:
            raise SyncFailedError(f"expected {expected}, got {outcome.name}: {outcome.sentence}")
        network = self._fetcher.seconds - waited
        return RoundCost(self._relay.total - before, seconds, seconds - network, outcome.name)

    def copied_to(self, folder: Path) -> Path:
        """Copy the folder, as of a device that is switched off now."""
        shutil.copytree(self.folder, folder, symlinks=True)
        return folder

    def close(self) -> None:
        """Close the connections."""
        self._fetcher.close()


class _TimedFetcher:
    def __init__(self, inner: HttpFetcher) -> None:
        self._inner = inner
        self.seconds = 0.0

    def get(
        self, path: str, *, etag: str | None = None, max_bytes: int, deadline_s: float, range_from: int = 0
    ) -> Fetched:
        start = time.perf_counter()
        try:
            return self._inner.get(
                path, etag=etag, max_bytes=max_bytes, deadline_s=deadline_s, range_from=range_from
            )
        finally:
            self.seconds += time.perf_counter() - start

    def close(self) -> None:
        self._inner.close()
