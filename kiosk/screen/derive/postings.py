"""The shelves: what closes first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.screen.derive.cards import JobCard, job_card
from kiosk.screen.phrases.ages import as_of_text
from kiosk.screen.phrases.vocabulary import region, term
from kiosk.screen.phrases.words import Translate
from offline_cache.search.filters import Filters
from offline_cache.shelves import Shelf
from offline_cache.store.results import PostingRow

USEFUL_CHIPS = 2
PREFERRED: tuple[tuple[str, str], ...] = (
    ("employment", "청년인턴(체험형)"),
    ("career", "신입"),
    ("employment", "청년인턴(채용형)"),
    ("employment", "정규직"),
    ("region", "서울"),
    ("employment", "무기계약직"),
)
"""Facet values worth a chip, the most asked for first; young people come for internships and first jobs."""

CHIP_WORDS: Mapping[str, str] = {"청년인턴(체험형)": "청년인턴", "청년인턴(채용형)": "채용형 인턴"}
"""Shorter words for values of the sources, which stay what is filtered by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingsInputs:
    """What the shelves are made of.

    Attributes:
        now: the trusted moment.
        trusted: whether the clock can be trusted.
        counts: open postings by shelf under the chosen filters; without a trusted clock the shelves are one.
        shelf: the chosen shelf.
        filters: the chosen filters.
        facets: by facet and value, how many postings of this shelf each value would leave.
        rows: the postings of the present page, as they were when it was turned to.
        page: its number from 0.
        pages: how many pages there are.
        more_pages: whether the list goes on beyond them.
        has_news: whether newer content would change the list.
        old_since: when the postings were last checked, if that is too long ago.
        fits: whether chips stand in one line beside the key to the conditions.
    """

    now: datetime
    trusted: bool
    counts: Mapping[Shelf, int]
    shelf: Shelf
    filters: Filters
    facets: Mapping[str, Mapping[str, int]]
    rows: Sequence[PostingRow]
    page: int
    pages: int
    more_pages: bool = False
    has_news: bool = False
    old_since: datetime | None = None
    fits: "Callable[[Sequence[ChipItem]], bool]" = lambda _chips: True


@dataclass(frozen=True, slots=True)
class Tab:
    """One shelf."""

    id: str
    name: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class ChipItem:
    """One chip; a count of -1 shows none, ``spoken`` is said in place of the text if it is not empty."""

    id: str
    text: str
    count: int = -1
    icon: str = ""
    selected: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingsProps:
    """What QML reads of the shelves; ``cards`` become a model."""

    title: str
    side: str
    old_text: str
    tabs: tuple[Tab, ...]
    chips: tuple[ChipItem, ...]
    conditions: ChipItem
    cards: tuple[JobCard, ...]
    page: int
    pages: int
    more: bool
    only_text: str
    empty_text: str
    empty_line: str
    empty_button: str


def derive_postings(inputs: PostingsInputs, translate: Translate) -> PostingsProps:
    """Return what the shelves show."""
    cards = tuple(job_card(row, inputs.now, translate, trusted=inputs.trusted) for row in inputs.rows)
    total = inputs.counts.get(inputs.shelf, 0) if inputs.trusted else sum(inputs.counts.values())
    text, line, button = _empty(inputs, translate) if not cards else ("", "", "")
    return PostingsProps(
        title=translate("postings", "채용공고"),
        side=translate("postings", "마감 빠른 순"),
        old_text=_old_text(inputs, translate),
        tabs=tabs(inputs.counts, inputs.shelf, translate) if inputs.trusted else (),
        chips=_chips(inputs, total, translate),
        conditions=conditions_chip(inputs.filters, translate),
        cards=cards,
        page=inputs.page + 1,
        pages=inputs.pages,
        more=inputs.more_pages,
        only_text=translate("postings", "모두 {n}건입니다", None, total).format(n=total) if cards else "",
        empty_text=text,
        empty_line=line,
        empty_button=button,
    )


def _old_text(inputs: PostingsInputs, translate: Translate) -> str:
    now = inputs.now if inputs.trusted else None
    return as_of_text(inputs.old_since, now, translate) if inputs.old_since else ""


def _chips(inputs: PostingsInputs, total: int, translate: Translate) -> tuple[ChipItem, ...]:
    """Return the chips of the one line: what acts always, facet values while they have room."""
    find = ChipItem("find", translate("postings", "찾기"), icon="search")
    news = _news(inputs, translate)
    facets = facet_chips(inputs.facets, inputs.filters, total, translate)
    beside = conditions_chip(inputs.filters, translate)
    while facets and not inputs.fits((find, *facets, *news, beside)):
        plain = [chip for chip in facets if not chip.selected]
        leaves = (plain or facets)[-1]
        facets = tuple(chip for chip in facets if chip is not leaves)
    return (find, *facets, *news)


def conditions_chip(filters: Filters, translate: Translate) -> ChipItem:
    """Return the key to the conditions, which tells how many are on."""
    chosen = sum(len(values) for values in filters.by_facet().values())
    word = translate("postings", "조건")
    return ChipItem(
        "filters", f"{word} {chosen}" if chosen else word, icon="sliders-horizontal", selected=chosen > 0
    )


def tabs(counts: Mapping[Shelf, int], chosen: Shelf, translate: Translate) -> tuple[Tab, ...]:
    """Return the shelves with their counts."""
    names = {
        Shelf.TODAY: translate("postings", "오늘 마감"),
        Shelf.TOMORROW: translate("postings", "내일 마감"),
        Shelf.THREE_DAYS: translate("postings", "D-3"),
        Shelf.WEEK: translate("postings", "이번 주"),
        Shelf.LATER: translate("postings", "이후·상시"),
    }
    return tuple(
        Tab(shelf.value, name, counts.get(shelf, 0), shelf is chosen) for shelf, name in names.items()
    )


def facet_chips(
    facets: Mapping[str, Mapping[str, int]],
    filters: Filters,
    total: int,
    translate: Translate,
    limit: int = USEFUL_CHIPS,
) -> tuple[ChipItem, ...]:
    """Return the most useful facet values; chosen ones always, others only if they would narrow the list."""
    chosen = filters.by_facet()
    shown = []
    for facet, value in PREFERRED:
        count = facets.get(facet, {}).get(value, 0)
        selected = value in chosen.get(facet, frozenset())
        if selected or 0 < count < total:
            shown.append(
                ChipItem(f"{facet}:{value}", value_word(facet, value, translate), count, selected=selected)
            )
    first = [chip for chip in shown if chip.selected]
    keep = {
        chip.id for chip in (first + [chip for chip in shown if not chip.selected])[: max(limit, len(first))]
    }
    return tuple(chip for chip in shown if chip.id in keep)


def value_word(facet: str, value: str, translate: Translate) -> str:
    """Return the word of a chip for a facet's value."""
    if facet == "region":
        return region(value, translate)
    return term(CHIP_WORDS.get(value, value), translate)


def first_shelf(counts: Mapping[Shelf, int]) -> Shelf:
    """Return the first shelf that holds anything."""
    return next((shelf for shelf in Shelf if counts.get(shelf, 0)), Shelf.TODAY)


def _news(inputs: PostingsInputs, translate: Translate) -> tuple[ChipItem, ...]:
    return (ChipItem("news", translate("postings", "새 소식"), icon="refresh-cw"),) if inputs.has_news else ()


def _empty(inputs: PostingsInputs, translate: Translate) -> tuple[str, str, str]:
    elsewhere = sum(inputs.counts.values())
    if inputs.filters != Filters():
        line = translate("postings", "조건을 풀면 더 볼 수 있습니다")
        return translate("postings", "조건에 맞는 공고가 없습니다"), line, translate("postings", "조건 풀기")
    if elsewhere:
        line = translate("postings", "다른 날 마감 {n}건이 있습니다", None, elsewhere).format(n=elsewhere)
        return (
            translate("postings", "여기에는 공고가 없습니다"),
            line,
            translate("postings", "다른 공고 보기"),
        )
    line = translate("postings", "새 공고가 오면 여기에 나옵니다")
    return translate("postings", "지금은 공고가 없습니다"), line, ""
