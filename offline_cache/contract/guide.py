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
class GuidePage:
    """One screen of a guide: a heading, short paragraphs, and things to check off."""

    heading: str
    paragraphs: tuple[str, ...] = ()
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
    """

    headline: str
    about: GuideSubject
    pages: tuple[GuidePage, ...]
    author: str
    date_modified: date
    time_required_min: int
    template_url: str | None = None
