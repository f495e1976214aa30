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

from offline_cache.search.find import count, facet_counts, facet_values, search_rowids
from offline_cache.search.highlight import spans
from offline_cache.search.index import (
    SCHEMA,
    TABLES,
    clear,
    create,
    delete,
    first_rowid,
    insert,
    make_rowid,
    optimize,
    rebuild,
    split_rowid,
)
from offline_cache.search.query import NO_FILTERS, Filters, Query
from offline_cache.search.tally import Tally
from offline_cache.search.tokens import FACETS, posting_tokens, row_tokens
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
