"""Reading all tables in one state."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def one_state() -> Iterator[None]:
    """Read everything inside in one state of the database, so that feeds of an edition fit each other.

    Nothing may be written inside. PostgreSQL shows each statement what has been committed since, unless the
    transaction asks for one snapshot (https://www.postgresql.org/docs/15/transaction-iso.html); SQLite shows
    one from a deferred transaction's first statement on, and lets others write meanwhile.
    """
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic():
            _execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
    else:
        _execute("BEGIN DEFERRED")
        try:
            yield
        finally:
            _execute("ROLLBACK")


def _execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
