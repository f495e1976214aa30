"""Where a visitor is in the things to read: subjects, pages, days, and what was checked off."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offline_cache.contract.guide import GuideSubject


@dataclass(frozen=True, slots=True)
class Leafing:
    """Choices on the reading screens; the default value is the factory state.

    Attributes:
        subject: the subject of guides; ``None`` for the first that has any.
        guides_page: the page of the list of guides.
        leaf: the page of the present guide.
        services_page: the page of the list of online services.
        day: the day of programmes; ``None`` for the first that has any.
        programmes_page: the page of that day.
        district: the district to which the list of cafes is narrowed; empty for all.
        cafes_page: the page of the list of cafes.
        ticked: checks of guides that were ticked, see :func:`check_key`; kept until the visit is wiped.
    """

    subject: "GuideSubject | None" = None
    guides_page: int = 0
    leaf: int = 0
    services_page: int = 0
    day: date | None = None
    programmes_page: int = 0
    district: str = ""
    cafes_page: int = 0
    ticked: frozenset[str] = frozenset()


def check_key(guide: str, leaf: int, number: int) -> str:
    """Return the name of one check of a guide."""
    return f"{guide}/{leaf}/{number}"
