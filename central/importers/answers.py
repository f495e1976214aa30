"""What a source may answer, and how a row of its answer goes into our tables."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

_FIRST_YEAR, _LAST_YEAR = 1970, 2199


class SourceFailedError(Exception):
    """A source did not answer properly: nothing may change but the time of the attempt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingRow:
    """One posting as the source words it; every value is the untouched text or ``None``.

    Attributes:
        source_id: the number of the source, or a hash of the natural key where it has none.
        institution: the employer.
        title: the title.
        link: the address of the posting.
        begins, ends: ``YYYYMMDD`` of the first and last day.
        hire_types: kinds of employment, parted by commas.
        career: 신입, 경력 or 신입+경력.
        education: schooling, parted by commas.
        regions: regions of work, parted by commas.
        openings: how many are sought.
        occupations: kinds of work, parted by commas.
        how_to_apply: steps and papers.
        description: what is asked and offered.
        first_seen: when the row was first seen, if the source tells.
        raw: the untouched text by the source's own field names.
    """

    source_id: str
    institution: str
    title: str
    link: str | None
    begins: str | None
    ends: str | None
    hire_types: str | None
    career: str | None
    education: str | None = None
    regions: str | None = None
    openings: str | None = None
    occupations: str | None = None
    how_to_apply: str | None = None
    description: str | None = None
    first_seen: datetime | None = None
    raw: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a source gave.

    Attributes:
        rows: its postings, each once.
        is_whole: whether these are all it has; if not, one that is missing says nothing.
    """

    rows: Sequence[PostingRow]
    is_whole: bool = True


def parse_day(text: str | None) -> date | None:
    """Return the day of ``20260821`` or ``2026-08-21``; ``None`` when it is none that anybody can mean."""
    digits = (text or "").strip().replace("-", "").replace(".", "")
    if len(digits) != 8 or not digits.isdecimal():
        return None
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None
