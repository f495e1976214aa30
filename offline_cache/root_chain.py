"""The chain of root metadata on a device: from the installed one to the newest that central has published.

Every next root is kept in ``roots/<n>.json`` and verified again at each start, from the installed one on: a
file that somebody wrote there is worth no more than its signatures. A damaged copy counts as absent.
"""

import logging
from pathlib import Path

from offline_cache.contract.paths import root_path
from offline_cache.fetch import Fetcher, TooLarge
from offline_cache.fetch.refusal import Refused, check_status
from offline_cache.files import read_if_present, write_atomically
from offline_cache.trust.root import BadRoot, TrustedRoot

MAX_ROOT_BYTES = 64 * 1024
MAX_STEPS = 64
ROOT_DEADLINE_S = 30.0

_log = logging.getLogger(__name__)


class RootChain:
    """The newest trusted root of a device."""

    def __init__(self, folder: Path, installed: Path) -> None:
        """Verify the chain that is on the device.

        Args:
            folder: the cache folder.
            installed: the root that came with the program.

        Raises:
            BadRoot: the installed root cannot be trusted.
            OSError: it cannot be read.
        """
        self._folder = folder / "roots"
        self.root = TrustedRoot.installed(installed.read_bytes())
        self._follow_kept()

    def _follow_kept(self) -> None:
        while data := read_if_present(self._path(self.root.version + 1)):
            try:
                self.root = self.root.followed_by(data)
            except BadRoot as error:
                _log.warning("a kept root counts as absent: %s", error)
                return

    def walk(self, fetcher: Fetcher) -> bool:
        """Follow the roots that central has published.

        Returns:
            Whether there was a next one.

        Raises:
            FetchError: central cannot be reached.
            OSError: a root cannot be kept.
        """
        start = self.root.version
        for _ in range(MAX_STEPS):
            data = self._published(fetcher, self.root.version + 1)
            if data is None or not self._take(data):
                break
        return self.root.version > start

    def _take(self, data: bytes) -> bool:
        try:
            following = self.root.followed_by(data)
        except BadRoot as error:
            _log.warning("a published root was refused: %s", error)
            return False
        write_atomically(self._path(following.version), data)
        self.root = following
        return True

    def _published(self, fetcher: Fetcher, version: int) -> bytes | None:
        path = root_path(version)
        try:
            fetched = fetcher.get(path, max_bytes=MAX_ROOT_BYTES, deadline_s=ROOT_DEADLINE_S)
            check_status(path, fetched)
        except (Refused, TooLarge):
            return None
        return fetched.body

    def _path(self, version: int) -> Path:
        return self._folder / f"{version}.json"
