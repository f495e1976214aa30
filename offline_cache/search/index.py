"""The full-text table of postings: keystroke tokens in a contentless FTS5 index.

It keeps no text and no columns, only which rowid has which token; whoever deletes a row hands in the tokens
again. The connection is the caller's, and so is the transaction.
"""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from offline_cache.search.tokens import TOKEN_CHARS, prefixes

if TYPE_CHECKING:
    from sqlite3 import Connection

TABLES: Final = ("posting_search", "posting_search_terms")
"""Names of the index and of the view of its terms."""

SCHEMA: Final = (
    f"""CREATE VIRTUAL TABLE posting_search USING fts5(
        tokens, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '{TOKEN_CHARS}'"
    )""",
    "INSERT INTO posting_search(posting_search, rank) VALUES ('pgsz', 1000)",
    "CREATE VIRTUAL TABLE posting_search_terms USING fts5vocab(posting_search, 'row')",
)
"""Statements that create both.

There is no `prefix` option: the prefixes are terms, so that those nobody can ask for are left out.
A page of the index has 1,000 bytes instead of 4,050: to intersect a short list of rowids with a long one,
every page of the long one is read in which the short one has an entry.
"""

_MEMORY: Final = "INSERT INTO posting_search(posting_search, rank) VALUES ('hashsize', ?)"
_USUAL_BYTES: Final = 1 << 20
_REBUILD_BYTES: Final = 32 << 20
_BATCH: Final = 5_000


def create(conn: "Connection") -> None:
    """Create the index and the view of its terms.

    Args:
        conn: An open, writable connection.
    """
    for statement in SCHEMA:
        conn.execute(statement)


def insert(conn: "Connection", rowid: int, tokens: Sequence[str]) -> None:
    """Add one posting.

    Args:
        conn: A writable connection.
        rowid: From `make_rowid`; not yet in the index.
        tokens: From `posting_tokens`.
    """
    conn.execute("INSERT INTO posting_search(rowid, tokens) VALUES (?, ?)", (rowid, _terms(tokens)))


def _terms(tokens: Iterable[str]) -> str:
    return " ".join(map(prefixes, tokens))


def delete(conn: "Connection", rowid: int, tokens: Sequence[str]) -> None:
    """Take one posting out.

    Args:
        conn: A writable connection.
        rowid: The rowid it was added with.
        tokens: Exactly the tokens it was added with; others would leave entries behind.
    """
    statement = "INSERT INTO posting_search(posting_search, rowid, tokens) VALUES ('delete', ?, ?)"
    conn.execute(statement, (rowid, _terms(tokens)))


def clear(conn: "Connection") -> None:
    """Empty the index.

    Args:
        conn: A writable connection.
    """
    conn.execute("INSERT INTO posting_search(posting_search) VALUES ('delete-all')")


def optimize(conn: "Connection") -> None:
    """Merge the index into one piece; for the night and after a rebuild.

    Args:
        conn: A writable connection.
    """
    conn.execute("INSERT INTO posting_search(posting_search) VALUES ('optimize')")


def rebuild(conn: "Connection", rows: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Replace the whole index.

    FTS5 writes a piece of the index whenever a rowid is not above the one before or its memory is full, so
    rows go in sorted by the thousand and with more memory than usual.

    Args:
        conn: A writable connection.
        rows: Rowid and tokens of every posting, in any order.
    """
    clear(conn)
    conn.execute(_MEMORY, (_REBUILD_BYTES,))
    remaining = iter(rows)
    while batch := sorted(islice(remaining, _BATCH)):
        for rowid, tokens in batch:
            insert(conn, rowid, tokens)
    optimize(conn)
    conn.execute(_MEMORY, (_USUAL_BYTES,))
