"""What a source may answer, and how a row of its answer goes into our tables."""

from dataclasses import dataclass, field
from datetime import date, datetime


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


def parse_day(text: str | None) -> date | None:
    """Return the day of ``20260821`` or ``2026-08-21``; ``None`` when it is no such day."""
    digits = (text or "").strip().replace("-", "").replace(".", "")
    if len(digits) != 8 or not digits.isdigit():
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
