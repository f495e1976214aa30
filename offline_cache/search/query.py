"""From typed text and chosen filters to an expression for the full-text index."""

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Final

from offline_cache.search.filters import Filters
from offline_cache.search.letters import normalize, words
from offline_cache.search.readings import Reading, readings
from offline_cache.search.tokens import (
    EVERY,
    INITIALS,
    MAX_INITIALS,
    MAX_KEYS,
    START,
    START_INITIALS,
    both,
    facet_token,
    key_token,
)

_MOST_PAIRS: Final = 12


class Tier(enum.Enum):
    """Which hits: all, or only those where every typed word begins a word.

    Starts of words have tokens of their own (`offline_cache.search.tokens`), so a tier is a choice of tokens
    and not a sorting: its rows come in deadline order straight from the index.
    """

    ALL = "all"
    WORD_START = "word start"


def quoted(token: str) -> str:
    """Return one token as a string of the FTS5 query language.

    Args:
        token: A token of the index.
    """
    return '"' + token.replace('"', '""') + '"'


def filter_terms(filters: Filters, *, without: str | None = None) -> list[str]:
    """Return the conditions that chosen filters make.

    Two facets are asked for by the tokens that stand for both, as long as those are few.

    Args:
        filters: What was chosen.
        without: A facet to leave out.
    """
    chosen = [
        [facet_token(facet, value) for value in sorted(values)]
        for facet, values in filters.by_facet().items()
        if values and facet != without
    ]
    conditions = []
    while chosen:
        tokens = chosen.pop(0)
        if chosen and len(tokens) * len(chosen[0]) <= _MOST_PAIRS:
            tokens = [both(one, other) for one, other in product(tokens, chosen.pop(0))]
        conditions.append(_any(map(quoted, tokens)))
    return conditions


def _joined(operator: str, conditions: Iterable[str]) -> str:
    every = list(dict.fromkeys(conditions))
    return every[0] if len(every) == 1 else "(" + operator.join(every) + ")"


def _any(conditions: Iterable[str]) -> str:
    return _joined(" OR ", conditions)


def _all(conditions: Iterable[str]) -> str:
    return _joined(" AND ", conditions)


def _beginning(start_mark: str, inside_mark: str, keys: str, tier: Tier) -> str:
    token = key_token(keys)
    at_start = quoted(start_mark + token)
    return at_start if tier is Tier.WORD_START else f"({at_start} OR {quoted(inside_mark + token)})"


def _begins(keys: str, tier: Tier = Tier.ALL) -> str:
    return _beginning(START, "", keys[:MAX_KEYS], tier)


def _neighbours(first: str, second: str) -> str:
    return _any([_begins(first + second), _begins(second, Tier.WORD_START)])


def _reading_term(reading: Reading, tier: Tier) -> str:
    conditions = []
    if reading.keys:
        conditions.append(_begins(reading.keys, tier))
    if reading.initials:
        conditions.append(_beginning(START_INITIALS, INITIALS, reading.initials[:MAX_INITIALS], tier))
    conditions += [_begins(keys) for keys in reading.syllables]
    conditions += [_neighbours(first, second) for first, second in reading.pairs]
    return _all(conditions)


@lru_cache(maxsize=512)
def _word_term(word: str, tier: Tier) -> str:
    return _any(_reading_term(reading, tier) for reading in readings(word))


def forget_words() -> None:
    """Forget what was made of typed words, which is kept between questions."""
    _word_term.cache_clear()
    readings.cache_clear()


@dataclass(frozen=True, slots=True)
class Query:
    """A typed text.

    Attributes:
        words: its words, normalized; a posting must match every one.
    """

    words: tuple[str, ...] = ()

    @classmethod
    def parse(cls, typed: str) -> "Query":
        """Read the text of the search field, in any state of being typed.

        Args:
            typed: The text; everything but letters and digits parts words.
        """
        return cls(tuple(dict.fromkeys(word.text for word in words(normalize(typed)))))

    def narrowed(self, typed: str) -> "Query":
        """Return this query with the words of `typed` added.

        Args:
            typed: More text, for example a tapped word.
        """
        return Query(tuple(dict.fromkeys((*self.words, *Query.parse(typed).words))))

    def match(self, conditions: Iterable[str] = (), tier: Tier = Tier.ALL) -> str:
        """Return the FTS5 MATCH expression.

        Args:
            conditions: Further conditions, from `filter_terms`.
            tier: Which hits; without words all postings are at word starts.
        """
        asked = [*(_word_term(word, tier) for word in self.words), *conditions]
        return _all(asked or [quoted(EVERY)])
