"""What is worked out once from one state of the postings and kept until they change."""

import sqlite3
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

_STATE = "SELECT value FROM meta WHERE key IN ('applied_at', 'floor') ORDER BY key"


def postings_state(db: sqlite3.Connection, opened: int) -> object:
    """Return what differs whenever the postings may have changed; rooms and notes change nothing of it.

    Args:
        db: the database, in a transaction, so that what is read next is of this state.
        opened: how many times a file has been opened; another file has other postings.
    """
    accepted = tuple(value for (value,) in db.execute(_STATE))
    (schema,) = db.execute("PRAGMA schema_version").fetchone()
    return opened, schema, accepted


class Kept(Generic[T]):
    """One thing worked out from the postings."""

    def __init__(self) -> None:
        self._found: tuple[object, T] | None = None

    def of(self, state: object, make: Callable[[], T]) -> T:
        """Return it for this state of the postings.

        Args:
            state: from :func:`postings_state`, in the same transaction.
            make: works it out if the one that is kept is of another state.
        """
        if self._found is None or self._found[0] != state:
            self._found = None
            self._found = state, make()
        return self._found[1]

    def drop(self) -> None:
        """Free its memory."""
        self._found = None
