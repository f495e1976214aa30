"""Words to narrow a result with: the chips above the list, each with the number of postings it leaves."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

from offline_cache.search.filters import NO_FILTERS, Filters
from offline_cache.search.find import count
from offline_cache.search.letters import normalize, words
from offline_cache.search.query import Query
from offline_cache.search.tally import Tally

if TYPE_CHECKING:
    from sqlite3 import Connection

_COMMON: Final = """
    채용 공고 채용공고 재공고 채용재공고 모집 모집공고 재모집 공개채용 공개모집 정기채용 수시채용 추가채용
    선발 안내 연장 긴급 직원 직원채용 분야 부문 관련 위한 통한 대한 따른 상반기 하반기 이상 이하 기타
"""

COMMON: Final = frozenset(_COMMON.split())
"""Words that stand in postings of every kind and so tell nothing apart."""

_CANDIDATES: Final = 3


def _is_content(word: str) -> bool:
    return len(word) > 1 and not word[0].isdigit() and word not in COMMON


@lru_cache(4_096)
def _content(title: str) -> frozenset[str]:
    """Return the telling words of a title; while somebody types the same titles come again and again."""
    return frozenset(word.text for word in words(normalize(title)) if _is_content(word.text))


def frequent_words(titles: Iterable[str], limit: int) -> tuple[tuple[str, int], ...]:
    """Return the words that stand in most titles, with the number of titles, the commonest first.

    Args:
        titles: Titles of a result.
        limit: The most words to return.
    """
    counts: Counter[str] = Counter()
    for title in titles:
        counts.update(_content(title))
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit])


def related_words(
    conn: "Connection",
    query: Query,
    filters: Filters = NO_FILTERS,
    *,
    titles: Iterable[str],
    not_before_rowid: int = 0,
    limit: int = 3,
    tally: Tally | None = None,
) -> tuple[tuple[str, int], ...]:
    """Return words to narrow a result with, each with how many postings `query.narrowed(word)` finds.

    The words come from the given titles, the numbers from the index, so a number is what a tap will show even
    if the titles are only the first of many.

    Args:
        conn: A connection to the database with the index; reading is enough.
        query: What was typed.
        filters: What was chosen.
        titles: Titles of the result, all of them or the first hundred.
        not_before_rowid: Rows below are closed, see `offline_cache.search.first_rowid`.
        limit: The most words to return.
        tally: Counts of the same state of the index; without it each word is counted in the index.

    Returns:
        Words and counts, the highest first, never zero.
    """
    number_of = partial(count, conn) if tally is None else tally.count
    counts = [
        (word, number_of(query.narrowed(word), filters, not_before_rowid=not_before_rowid))
        for word in narrowing_words(titles, limit)
    ]
    return ranked_words(counts, limit)


def narrowing_words(titles: Iterable[str], limit: int) -> tuple[str, ...]:
    """Return the words that may be worth narrowing with; each has to be counted yet.

    Args:
        titles: Titles of the result.
        limit: The most words that will be shown; several times as many are returned.
    """
    return tuple(word for word, _ in frequent_words(titles, limit * _CANDIDATES))


def ranked_words(counts: Iterable[tuple[str, int]], limit: int) -> tuple[tuple[str, int], ...]:
    """Return counted words, the highest first, never zero.

    Args:
        counts: Words, each with how many postings it leaves.
        limit: The most words to return.
    """
    ranked = sorted(counts, key=lambda item: (-item[1], item[0]))
    return tuple((word, number) for word, number in ranked if number)[:limit]
