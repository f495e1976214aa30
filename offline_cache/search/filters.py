"""What a visitor chose to narrow the postings by; what it asks of the index is said in `query`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

FACETS: Final[Mapping[str, str]] = {
    "region": "@",
    "employment": "#",
    "career": "%",
    "education": "&",
    "source": "$",
}
"""Each facet's name, and the mark of its tokens."""


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


NO_FILTERS = Filters()
