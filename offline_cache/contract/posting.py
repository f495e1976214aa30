"""Job postings: schema.org ``JobPosting`` with the raw text kept beside each parsed value."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from offline_cache.contract.record import Record


class CloseType(enum.StrEnum):
    """How a posting ends."""

    DATE = "date"
    UNTIL_FILLED = "untilFilled"
    ALWAYS = "always"
    UNKNOWN = "unknown"


class LeadsTo(enum.StrEnum):
    """What a phone sees when it opens the address of a posting."""

    POSTING = "posting"
    CENTRAL = "central"
    HOME = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPosting(Record):
    """One posting.

    Attributes:
        title: the title as the source gives it, blanks tidied.
        hiring_organization: the name of the employer.
        date_posted: the first day of application.
        valid_through: the last day of application, the whole day in Asia/Seoul; ``None`` without one.
        closing_time: the hour on that day, Asia/Seoul; ``None`` when the source does not say.
        close_type: how it ends; ``date`` needs ``valid_through``.
        employment_type: the source's words, for example ``("비정규직", "청년인턴(체험형)")``.
        experience_requirements: the source's word: 신입, 경력 or 신입+경력.
        education_requirements: the source's words.
        regions: short names of the regions of work, for example ``("서울",)``.
        address: where the work is, in the source's words.
        salary_text: pay, in the source's words.
        work_hours: hours, in the source's words.
        total_job_openings: how many people are sought.
        occupational_category: the source's categories of work.
        how_to_apply: steps and papers, in the source's words.
        description: what is asked and offered, in the source's words.
        url: the https address for a phone; ``None`` when there is none that is safe to open.
        url_leads_to: what that address shows.
        first_seen: when central first saw the posting.
        gone_since: when the source stopped listing it before its last day; ``None`` while it is listed.
            When it was last checked is told once for the whole source, in the head.
        raw: the source's untouched text of each parsed field.
    """

    title: str
    hiring_organization: str
    date_posted: date | None
    valid_through: date | None
    close_type: CloseType
    first_seen: datetime
    closing_time: time | None = None
    employment_type: tuple[str, ...] = ()
    experience_requirements: str | None = None
    education_requirements: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    address: str | None = None
    salary_text: str | None = None
    work_hours: str | None = None
    total_job_openings: int | None = None
    occupational_category: tuple[str, ...] = ()
    how_to_apply: str | None = None
    description: str | None = None
    url: str | None = None
    url_leads_to: LeadsTo | None = None
    gone_since: datetime | None = None
    raw: Mapping[str, str] = field(default_factory=dict)
