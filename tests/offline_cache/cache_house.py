"""A publisher, its server and a device, for tests."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cache_publisher import CHANNEL, Publisher
from cache_samples import CAFE, NOW
from fake_server import FakeServer

from offline_cache.store.reader import ContentReader
from offline_cache.sync import Syncer


@dataclass
class House:
    """A publisher, its server, and a device with its cache folder."""

    publisher: Publisher
    server: FakeServer
    folder: Path
    root: Path
    now: datetime = NOW

    def syncer(self, **changes: Any) -> Syncer:
        values: dict[str, Any] = {
            "folder": self.folder,
            "fetcher": self.server,
            "trust_root": self.root,
            "channel": CHANNEL,
            "cafe": CAFE,
            "now": lambda: self.now,
            **changes,
        }
        return Syncer(**values)

    def reader(self) -> ContentReader:
        return ContentReader.open(self.folder)

    def content(self) -> dict[str, list[str]]:
        """Return the ids of what the screen sees, and the version."""
        with self.reader() as reader:
            edition = reader.edition()
            return {
                "version": [str(edition.version)] if edition else [],
                "postings": sorted(row.id for row in _listed(reader)),
                "cafes": [one.id for one in reader.cafes()],
                "rooms": [one.id for one in reader.rooms(CAFE)],
                "guides": [one.id for one in reader.guides()],
            }


def _listed(reader: ContentReader) -> list[Any]:
    return [row for shelf in reader.shelf_counts(NOW) for row in reader.shelf(shelf, NOW, limit=10_000)]
