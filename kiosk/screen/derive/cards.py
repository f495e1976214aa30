"""Job cards: one posting as a line of a list."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.screen.derive.rich import marked
from kiosk.screen.measure import USUAL, Setting
from kiosk.screen.phrases.postings import Deadline, Urgency, deadline_words
from kiosk.screen.phrases.vocabulary import region
from kiosk.screen.phrases.words import Translate
from offline_cache.store.results import PostingRow

MAX_REGIONS = 2
NO_SETTINGS: Mapping[str, Setting] = {}
NO_BREAK = "\u00a0"
MARK_ICON = "가가"
"""As wide as the icon of the mark."""


@dataclass(frozen=True, slots=True)
class JobCard:
    """What a job card shows; ``title`` is rich."""

    key: str
    word: str
    detail: str
    urgency: str
    title: str
    about: str
    closed: bool
    kept: bool = False
    letter_step: float = 1.0
    brief: bool = False


def deadline_of(row: PostingRow) -> Deadline:
    """Return what is known of the end of a posting."""
    return Deadline(row.close_type, row.valid_through, row.closing_time)


def job_card(
    row: PostingRow,
    now: datetime,
    translate: Translate,
    *,
    trusted: bool,
    spans: Sequence[tuple[int, int]] = (),
) -> JobCard:
    """Return the card of a posting.

    Args:
        row: the posting.
        now: the trusted moment.
        translate: gives the words.
        trusted: whether the clock can be trusted.
        spans: matches to mark in the displayed title.
    """
    words = deadline_words(deadline_of(row), now, translate, trusted=trusted)
    return JobCard(
        key=row.id,
        word=words.word,
        detail=words.detail,
        urgency=words.urgency.value,
        title=marked(row.display_title, spans),
        about=meta_line(row, translate),
        closed=words.urgency is Urgency.CLOSED,
    )


def deadline_word(row: PostingRow, now: datetime, translate: Translate, *, trusted: bool) -> str:
    """Return the word of a posting's deadline: 오늘, D-3, 상시."""
    return deadline_words(deadline_of(row), now, translate, trusted=trusted).word


def meta_line(row: PostingRow, translate: Translate) -> str:
    """Return institution and region: 한국장애인고용공단 · 경기."""
    parts = (row.hiring_organization, _regions(row.regions, translate))
    return " · ".join(part for part in parts if part)


def with_marks(
    cards: Sequence[JobCard], basket: Container[str], settings: Mapping[str, Setting] = NO_SETTINGS
) -> tuple[JobCard, ...]:
    """Return cards with the mark of what the visitor keeps, set as their page has room."""
    kept = [replace(card, kept=card.key in basket) for card in cards]
    ways = [settings.get(card.key, USUAL) for card in kept]
    return tuple(
        replace(card, letter_step=way.step, brief=way.brief) for card, way in zip(kept, ways, strict=True)
    )


def mark_room(posting: str, basket: Container[str], translate: Translate) -> str:
    """Return words as wide as the mark of a kept posting, to measure its second line with it."""
    if posting not in basket:
        return ""
    return " " + translate("cards", "담음").replace(" ", NO_BREAK) + MARK_ICON


def _regions(regions: Sequence[str], translate: Translate) -> str:
    shown = "·".join(region(name, translate) for name in regions[:MAX_REGIONS])
    if len(regions) > MAX_REGIONS:
        return translate("cards", "{regions} 외 {n}곳").format(regions=shown, n=len(regions) - MAX_REGIONS)
    return shown
