"""Instant Korean search over postings, without Qt and without a connection of its own.

Text is indexed as two-set key presses, so every state of typing (ㄱ, 개, 갭, 개바, 개발) is a prefix of what
is meant. See `tokens` for what is stored and `readings` for what a typed word may mean.

Filling the index (inside the caller's transaction):
`create`, `insert`, `delete`, `clear`, `rebuild`, `optimize`; tokens from `posting_tokens` or `row_tokens`,
rowids from `make_rowid`, read back with `split_rowid`.

Asking it: `Query.parse(typed)` and `Filters`, then `search_rowids`, `count`, `facet_counts`;
`first_rowid(today)` leaves out what is closed. A `Tally` counts the same live, for as long as the index stays
as it is.

Around the results: `spans` (what to mark in a title), `related_words` (chips with counts), and, below
`FEW_HITS` hits, `suggestions` over a `vocabulary`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from offline_cache.search.filters import FACETS, NO_FILTERS, Filters
    from offline_cache.search.find import count, facet_counts, facet_values, search_rowids
    from offline_cache.search.highlight import spans
    from offline_cache.search.index import SCHEMA, TABLES, clear, create, delete, insert, optimize, rebuild
    from offline_cache.search.query import Query, filter_terms
    from offline_cache.search.rowids import first_rowid, make_rowid, split_rowid
    from offline_cache.search.tally import Tally
    from offline_cache.search.tokens import posting_tokens, row_tokens
    from offline_cache.search.typo import (
        FEW_HITS,
        Steps,
        Vocabulary,
        content_words,
        finished,
        guessing,
        suggestions,
        vocabulary,
    )
    from offline_cache.search.words import frequent_words, narrowing_words, ranked_words, related_words

__all__ = [
    "FACETS",
    "FEW_HITS",
    "NO_FILTERS",
    "SCHEMA",
    "TABLES",
    "Filters",
    "Query",
    "Steps",
    "Tally",
    "Vocabulary",
    "clear",
    "content_words",
    "count",
    "create",
    "delete",
    "facet_counts",
    "facet_values",
    "filter_terms",
    "finished",
    "first_rowid",
    "frequent_words",
    "guessing",
    "insert",
    "make_rowid",
    "narrowing_words",
    "optimize",
    "posting_tokens",
    "ranked_words",
    "rebuild",
    "related_words",
    "row_tokens",
    "search_rowids",
    "spans",
    "split_rowid",
    "suggestions",
    "vocabulary",
]

_HOMES = {
    "filters": ("FACETS", "NO_FILTERS", "Filters"),
    "find": ("count", "facet_counts", "facet_values", "search_rowids"),
    "highlight": ("spans",),
    "index": ("SCHEMA", "TABLES", "clear", "create", "delete", "insert", "optimize", "rebuild"),
    "query": ("Query", "filter_terms"),
    "rowids": ("first_rowid", "make_rowid", "split_rowid"),
    "tally": ("Tally",),
    "tokens": ("posting_tokens", "row_tokens"),
    "typo": (
        "FEW_HITS",
        "Steps",
        "Vocabulary",
        "content_words",
        "finished",
        "guessing",
        "suggestions",
        "vocabulary",
    ),
    "words": ("frequent_words", "narrowing_words", "ranked_words", "related_words"),
}
"""Which module gives which name: each is imported when a name of it is first asked for."""


def __getattr__(name: str) -> Any:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
