"""A cache folder as a device has it: the demonstration's cafe and many postings, really synchronised."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.bench.sync.corpus import make_day
from kiosk.bench.sync.house import CHANNEL, House
from kiosk.demo.stage import CAFE
from offline_cache.fetch.http import HttpFetcher
from offline_cache.store.reader import ContentReader
from offline_cache.sync import Syncer

SEED: Final = 20260821
_SEOUL: Final = ZoneInfo("Asia/Seoul")
Say = Callable[[str], None]


class CacheNotMadeError(RuntimeError):
    """A round of synchronising did not bring what it should."""


def make_cache(folder: Path, rows: int, say: Say, seed: int = SEED) -> None:
    """Fill a cache folder by publishing and synchronising once.

    Args:
        folder: the cache folder; it does not exist or is empty, and is filled when all is complete.
        rows: postings to generate beside the demonstration's.
        say: takes one line of progress.
        seed: of generating.

    Raises:
        CacheNotMadeError: synchronising failed.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-", dir=folder.parent) as name:
        work = Path(name)
        say(f"generating {rows:,} postings")
        day = make_day(rows, 1, datetime.now(_SEOUL).date(), seed)
        with House(work) as house:
            say("importing and publishing them")
            house.take_in_demo()
            house.take_in(day.first, is_part=True)
            house.publish()
            house.publish_boards()
            say("synchronising")
            _synchronise(work / "cache", house)
        (work / "cache").rename(folder)


def postings_in(folder: Path) -> int:
    """Return how many open postings a cache folder holds.

    Args:
        folder: the cache folder.

    Raises:
        CacheAbsent: it holds no content.
    """
    with ContentReader.open(folder) as reader:
        return reader.posting_totals(datetime.now(UTC)).open


def _synchronise(folder: Path, house: House) -> None:
    fetcher = HttpFetcher(f"http://127.0.0.1:{house.serve()}")
    try:
        root, now = house.trust_root(), lambda: datetime.now(UTC)
        syncer = Syncer(folder, fetcher, root, CHANNEL, CAFE, now)
        outcomes = [syncer.sync_edition(), syncer.sync_rooms(), syncer.sync_city()]
    finally:
        fetcher.close()
    wrong = [outcome for outcome in outcomes if outcome.name not in ("applied", "unchanged")]
    if wrong:
        raise CacheNotMadeError("; ".join(f"{outcome.name}: {outcome.sentence}" for outcome in wrong))
