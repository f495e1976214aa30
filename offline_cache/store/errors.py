"""What can be wrong with a store."""

import contextlib
import errno
import sqlite3
from collections.abc import Iterator


class StoreError(Exception):
    """The store cannot do what it was asked for."""


class StoreNewer(StoreError):  # noqa: N818
    """The database was written by a newer program."""


class StoreBroken(StoreError):  # noqa: N818
    """The database is damaged."""


class NoSpace(StoreError):  # noqa: N818
    """The disk is full."""


class RowsDiffer(StoreError):  # noqa: N818
    """After applying, a feed is not what the head says; everything was rolled back.

    Attributes:
        feed: which one.
    """

    def __init__(self, feed: str) -> None:
        super().__init__(f"{feed}: the rows are not those of the head")
        self.feed = feed


class LosesTooMuch(StoreError):  # noqa: N818
    """An edition would lose too large a share of a feed; everything was rolled back."""

    def __init__(self, feed: str, lost: int, before: int) -> None:
        super().__init__(f"{feed}: {lost} of {before} records would be lost")
        self.feed, self.lost, self.before = feed, lost, before


UNSOUND = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged file can end in; a message about a damaged schema may itself be no text."""

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def is_full(error: BaseException) -> bool:
    """Return whether an error means that the disk is full; SQLite says so otherwise of its shared index."""
    if isinstance(error, sqlite3.Error):
        whole = getattr(error, "sqlite_errorcode", None)
        return _primary(error) == sqlite3.SQLITE_FULL or whole == sqlite3.SQLITE_IOERR_SHMSIZE
    return isinstance(error, OSError) and error.errno in _FULL


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether an error means that the file is not a sound database."""
    return _primary(error) in _DAMAGE or (isinstance(error, sqlite3.OperationalError) and _lacks_table(error))


def _primary(error: sqlite3.Error) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else -1


def _lacks_table(error: sqlite3.Error) -> bool:
    return str(error).startswith(("no such table", "no such column", "malformed"))


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Turn errors of the database and the disk into those of the store.

    Raises:
        StoreBroken: the database is damaged.
        NoSpace: the disk is full.
        StoreError: it is locked, or the disk refuses otherwise.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        raise StoreBroken(f"the content database is damaged ({error})") from error
    except (sqlite3.Error, OSError) as error:
        if is_full(error):
            raise NoSpace("the disk is full") from error
        if isinstance(error, sqlite3.Error) and is_damage(error):
            raise StoreBroken(f"the content database is damaged ({error})") from error
        if isinstance(error, sqlite3.OperationalError):
            raise StoreError(f"the content database cannot be used ({error})") from error
        raise
