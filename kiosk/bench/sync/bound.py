"""The lower bound: just the changed rows, with zstd at level 19 and a trained dictionary of 110 kB."""

import base64
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.bench.sync.house import CHANNEL
from offline_cache.contract.catalogue import completed, read_catalogue
from offline_cache.contract.dictionary import train
from offline_cache.contract.head import Head, ObjectRef, read_head
from offline_cache.contract.paths import head_path, object_path
from offline_cache.contract.wire import Change, compress, decompress, read_lines, write_lines

FEED: Final = "postings"
_CHECKSUM_BYTES: Final = 4


class Bound:
    """Reads a published tree and says how small its changes could be.

    It takes the better of two dictionaries: one trained here on the rows of the morning, and the published.
    """

    def __init__(self, tree: Path) -> None:
        """Train on the base of the newest edition.

        Args:
            tree: a published tree.
        """
        self._tree = tree
        self.row_bytes = 0.0
        self._dictionaries: list[bytes | None] = []
        self._train()

    def _train(self) -> None:
        head = self._head()
        catalogue = head.catalogue
        if catalogue is not None:
            content = decompress(self._object(catalogue), catalogue.content_size)
            head = completed(head, read_catalogue(content))
        feed = head.feeds[FEED]
        published = None if feed.dictionary is None else self._object(feed.dictionary)
        parts = feed.base.parts if feed.base else ()
        rows = [change.body or b"" for part in parts for change in self._lines(part, published)]
        self.row_bytes = sum(map(len, rows)) / len(rows)
        self._dictionaries = [published, train(rows)]

    def newest_tick(self) -> list[Change]:
        """Return what the newest edition changed."""
        feed = self._head().feeds[FEED]
        shared = None if feed.dictionary is None else self._object(feed.dictionary)
        newest = max(feed.segments, key=lambda segment: segment.from_seq)
        return self._lines(newest.object, shared)

    def smallest(self, changes: Sequence[Change]) -> int:
        """Return in how many bytes changes would fit, without any head, request or checksum."""
        lines = write_lines(changes)
        return min(len(compress(lines, dictionary)) for dictionary in self._dictionaries) - _CHECKSUM_BYTES

    def _head(self) -> Head:
        envelope: dict[str, Any] = json.loads((self._tree / head_path(CHANNEL)).read_bytes())
        return read_head(_payload(envelope))

    def _object(self, ref: ObjectRef) -> bytes:
        return (self._tree / object_path(ref.sha256)).read_bytes()

    def _lines(self, ref: ObjectRef, shared: bytes | None) -> list[Change]:
        return list(read_lines(decompress(self._object(ref), ref.content_size, shared), "object"))


def _payload(envelope: dict[str, Any]) -> bytes:
    return base64.b64decode(envelope["payload"])
