"""Guides: schema.org ``Article`` in pages that fit one screen each."""

import enum
from dataclasses import dataclass
from datetime import date

from offline_cache.contract.record import Record


class GuideSubject(enum.StrEnum):
    """What a guide is about."""

    RESUME = "resume"
    COVER_LETTER = "coverLetter"
    INTERVIEW = "interview"
    JOB_STRATEGY = "jobStrategy"
    COMPANY_REVIEW = "companyReview"


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideList:
    """A short list with its heading: 지울 것."""

    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """One screen of a guide.

    Attributes:
        heading: its heading.
        paragraphs: short paragraphs.
        avoid: what not to do; stands beside ``keep``.
        keep: what to do.
        checks: things to check off.
    """

    heading: str
    paragraphs: tuple[str, ...] = ()
    avoid: GuideList | None = None
    keep: GuideList | None = None
    checks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide(Record):
    """One guide.

    Attributes:
        headline: its title.
        about: its subject.
        pages: its pages, at least one.
        author: who wrote it.
        date_modified: the day of its last revision.
        time_required_min: reading time in minutes.
        template_url: https address of a form to take along; ``None`` without one.
        needs_review: whether a reader with legal training has still to read it; the screen says so.
    """

    headline: str
    about: GuideSubject
    pages: tuple[GuidePage, ...]
    author: str
    date_modified: date
    time_required_min: int
    template_url: str | None = None
    needs_review: bool = False
