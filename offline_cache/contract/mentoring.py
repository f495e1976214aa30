"""Online mentoring and public services, reached by a checked link."""

from dataclasses import dataclass
from datetime import datetime

from offline_cache.contract.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class MentoringLink(Record):
    """One online service.

    Attributes:
        name: its name.
        description: one or two sentences on what it does.
        url: its https address.
        provider: who runs it.
        is_free: whether it costs nothing; ``None`` when unknown.
        login_required: whether one must sign up; ``None`` when unknown.
        checked_at: when the link was last tried; ``None`` when never.
        check_passed: whether it answered then; ``None`` when never tried.
        position: its place among the services, the lowest first.
    """

    name: str
    description: str
    url: str
    provider: str
    is_free: bool | None = None
    login_required: bool | None = None
    checked_at: datetime | None = None
    check_passed: bool | None = None
    position: int = 0
