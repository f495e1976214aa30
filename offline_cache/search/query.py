"""From typed text and chosen filters to an expression for the full-text index."""

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from offline_cache.search.letters import normalize, words
from offline_cache.search.readings import Reading, readings
from offline_cache.search.tokens import (
    EVERY,
    FACETS,
    INITIALS,
    MAX_KEYS,
    START,
    START_INITIALS,
    facet_token,
    key_token,
)


class Tier(enum.Enum):
    """Which hits: first those where every typed word begins a word, then those inside.

    The two have different tokens in the index (`offline_cache.search.tokens`), so a tier is one more
    condition and not another sorting, and within it rows come in deadline order straight from the index.
    """

    ALL = "all"
    WORD_START = "word start"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class Filters:
    """Chosen values; within a facet any of them will do, and an empty facet allows all.

    Attributes:
        region: regions of work.
        employment: kinds of employment.
        career: 신입, 경력.
        education: education asked for.
        source: the sources of postings.
    """

    region: frozenset[str] = frozenset()
    employment: frozenset[str] = frozenset()
    career: frozenset[str] = frozenset()
    education: frozenset[str] = frozenset()
    source: frozenset[str] = frozenset()

    def by_facet(self) -> Mapping[str, frozenset[str]]:
        """Return the choices by the names in `FACETS`."""
        return {facet: getattr(self, facet) for facet in FACETS}

    def terms(self, *, without: str | None = None) -> list[str]:
        """Return one condition for each facet with choices.

        Args:
            without: A facet to leave out.
        """
        return [
            _any(quoted(facet_token(facet, value)) for value in sorted(values))
            for facet, values in self.by_facet().items()
            if values and facet != without
        ]


NO_FILTERS = Filters()


def quoted(token: str) -> str:
    """Return one token as a string of the FTS5 query language.

    Args:
        token: A token of the index.
    """
    return '"' + token.replace('"', '""') + '"'


def _any(conditions: Iterable[str]) -> str:
    return "(" + " OR ".join(dict.fromkeys(conditions)) + ")"


def _all(conditions: Iterable[str]) -> str:
    return "(" + " AND ".join(dict.fromkeys(conditions)) + ")"


def _prefix(start_mark: str, inside_mark: str, keys: str, tier: Tier) -> str:
    token = key_token(keys[:MAX_KEYS])
    at_start = quoted(start_mark + token) + " *"
    if tier is Tier.WORD_START:
        return at_start
    return f"({at_start} OR {quoted(inside_mark + token)} *)"


def _neighbours(first: str, second: str) -> str:
    return _any([_prefix(START, "", first + second, Tier.ALL), _prefix(START, "", second, Tier.WORD_START)])


def _reading_term(reading: Reading, tier: Tier) -> str:
    conditions = []
    if reading.keys:
        conditions.append(_prefix(START, "", reading.keys, tier))
    if reading.initials:
        conditions.append(_prefix(START_INITIALS, INITIALS, reading.initials, tier))
    conditions += [_prefix(START, "", keys, Tier.ALL) for keys in reading.syllables]
    conditions += [_neighbours(first, second) for first, second in reading.pairs]
    return _all(conditions)


@lru_cache(maxsize=512)
def _word_term(word: str, tier: Tier) -> str:
    return _any(_reading_term(reading, tier) for reading in readings(word))


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
            conditions: Further conditions, from `Filters.terms`.
            tier: Which hits; without words all postings are at word starts.
        """
        every = [quoted(EVERY)] if not self.words else []
        rest = [*every, *conditions]
        found = _all([*(_word_term(word, Tier.ALL) for word in self.words), *rest])
        if tier is Tier.ALL:
            return found
        at_start = _all([*(_word_term(word, Tier.WORD_START) for word in self.words), *rest])
        return at_start if tier is Tier.WORD_START else f"{found} NOT {at_start}"
