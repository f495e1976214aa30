"""The file that is read now: opened anew when it is replaced, as good as none when it is damaged."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import zstandard

from offline_cache.contract.fields import ContractError
from offline_cache.store import generations
from offline_cache.store.database import open_reader
from offline_cache.store.errors import UNSOUND

_ATTEMPTS = 3


class CacheAbsent(Exception):  # noqa: N818 - an ordinary state
    """There is no content yet, or it cannot be read."""


class CacheUnreadable(CacheAbsent):
    """There is content, but it cannot be read now."""


class CurrentFile:
    """Follows ``content.db`` of a cache folder from generation to generation.

    Args:
        folder: the cache folder.

    Attributes:
        opened: how often a file was opened.
    """

    def __init__(self, folder: Path) -> None:
        self.opened = 0
        self._folder = folder
        self._path: Path | None = None
        self._inode = 0
        self._db: sqlite3.Connection | None = None

    def close(self) -> None:
        """Close the file."""
        if self._db is not None:
            self._db.close()
        self._db = None

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the present file in one state, however many questions are asked of it.

        Raises:
            CacheAbsent: there is none.
            CacheUnreadable: it cannot be read.
        """
        try:
            db = self._present()
            db.execute("BEGIN")
            try:
                yield db
            finally:
                db.rollback()
        except (*UNSOUND, ContractError, zstandard.ZstdError) as error:
            self.close()
            raise CacheUnreadable(f"the content cannot be read ({error})") from error

    def _present(self) -> sqlite3.Connection:
        path = generations.current(self._folder)
        if path is None:
            self.close()
            raise CacheAbsent(f"no content in {self._folder}")
        if self._db is not None and path == self._path and _inode(path) == self._inode:
            return self._db
        return self._reopened()

    def _reopened(self) -> sqlite3.Connection:
        self.close()
        for attempt in range(1, _ATTEMPTS + 1):
            path = generations.current(self._folder)
            try:
                if path is not None:
                    self._db, self._path, self._inode = open_reader(path), path, _inode(path)
                    self.opened += 1
                    return self._db
            except sqlite3.OperationalError:
                if attempt == _ATTEMPTS:
                    raise
        raise CacheAbsent(f"no content in {self._folder}")


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return 0
