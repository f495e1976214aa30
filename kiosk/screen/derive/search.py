"""The search screen: find by first consonants, results at once with each key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.screen.derive.cards import JobCard, job_card, meta_line
from kiosk.screen.derive.postings import ChipItem
from kiosk.screen.phrases.vocabulary import term
from kiosk.screen.phrases.words import Translate
from offline_cache.store.results import PostingRow

CHIPS = 3

Spans = Callable[[str], Sequence[tuple[int, int]]]
"""From a displayed title to the spans that matched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchInputs:
    """What the search screen is made of.

    Attributes:
        now: the trusted moment.
        trusted: whether the clock can be trusted.
        text: what was typed.
        composing: the part of it that the next key may still change.
        total: how many postings were found.
        rows: the hits of the present page.
        page: its number from 0.
        pages: how many pages there are.
        more_pages: whether the hits go on beyond them.
        words: words in the hits with their counts.
        chosen: words that were tapped to narrow.
        nearest: words near what was typed, when nothing was found.
        spans: finds what to mark in a title.
        open_total: all open postings under the chosen conditions.
        conditions: how many conditions are on.
        looking: whether the visitor went on to the hits where they stand alone.
        fits: whether chips stand in one line.
    """

    now: datetime
    trusted: bool
    text: str
    composing: str
    total: int
    rows: Sequence[PostingRow]
    page: int
    pages: int
    words: Sequence[tuple[str, int]]
    chosen: Sequence[str]
    nearest: Sequence[str]
    spans: Spans
    open_total: int
    more_pages: bool = False
    conditions: int = 0
    looking: bool = False
    fits: Callable[[Sequence[ChipItem]], bool] = lambda _chips: True


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchProps:
    """What QML reads of the search screen; ``cards`` become a model."""

    title: str
    side: str
    text: str
    composing: str
    count_text: str
    show_text: str
    looking: bool
    chips: tuple[ChipItem, ...]
    cards: tuple[JobCard, ...]
    page: int
    pages: int
    more: bool
    empty_text: str
    empty_line: str
    empty_button: str


def derive_search(inputs: SearchInputs, translate: Translate) -> SearchProps:
    """Return what the search screen shows."""
    nothing = bool(inputs.text.strip() or inputs.chosen) and inputs.total == 0
    return SearchProps(
        title=translate("search", "공고 찾기"),
        side=_side(inputs, translate),
        text=inputs.text.removesuffix(inputs.composing),
        composing=inputs.composing,
        count_text=translate("search", "{n}건", None, inputs.total).format(n=f"{inputs.total:,}"),
        show_text=_show_text(inputs, translate),
        looking=inputs.looking,
        chips=_in_line(_nearest(inputs) if nothing else word_chips(inputs), inputs),
        cards=tuple(_hit_card(row, inputs, translate) for row in inputs.rows),
        page=inputs.page + 1,
        pages=inputs.pages,
        more=inputs.more_pages,
        empty_text=translate("search", "찾는 공고가 없습니다") if nothing else "",
        empty_line=_empty_line(inputs, translate) if nothing else "",
        empty_button=translate("search", "조건 풀기") if nothing and inputs.conditions else "",
    )


def _show_text(inputs: SearchInputs, translate: Translate) -> str:
    if inputs.total == 0:
        return translate("search", "결과 보기")
    return translate("search", "{n}건 보기").format(n=f"{inputs.total:,}")


def _in_line(chips: Sequence[ChipItem], inputs: SearchInputs) -> tuple[ChipItem, ...]:
    """Return the first chips that stand in one line, at least one."""
    for count in range(len(chips), 1, -1):
        if inputs.fits(chips[:count]):
            return tuple(chips[:count])
    return tuple(chips[:1])


def _side(inputs: SearchInputs, translate: Translate) -> str:
    if inputs.conditions:
        return translate("search", "조건 {n}개 켜짐", None, inputs.conditions).format(n=inputs.conditions)
    return translate("search", "첫소리만 눌러도 됩니다")


def hit_line(row: PostingRow, spans: Spans, translate: Translate) -> str:
    """Return the second line of a hit; it tells the kind of employment if that is why it was found."""
    kinds = [kind for kind in row.employment_type if spans(kind)]
    reason = kinds[:1] if kinds and not spans(row.display_title) else []
    return " · ".join((meta_line(row, translate), *(term(kind, translate) for kind in reason)))


def _hit_card(row: PostingRow, inputs: SearchInputs, translate: Translate) -> JobCard:
    marks = inputs.spans(row.display_title)
    card = job_card(row, inputs.now, translate, trusted=inputs.trusted, spans=marks)
    return replace(card, about=hit_line(row, inputs.spans, translate))


def word_chips(inputs: SearchInputs) -> tuple[ChipItem, ...]:
    """Return the word chips: what was understood and chosen first, then words that would narrow the hits."""
    counts = dict(inputs.words)
    meant = _meant(inputs)
    first = [ChipItem(f"meant:{meant}", meant, counts[meant], selected=True)] if meant else []
    first += [ChipItem(word, word, counts.get(word, -1), selected=True) for word in inputs.chosen]
    narrow = [
        (word, count) for word, count in inputs.words if count < inputs.total and word not in inputs.chosen
    ]
    rest = [ChipItem(word, word, count) for word, count in narrow]
    return tuple((first + rest)[: max(CHIPS, len(first))])


def _meant(inputs: SearchInputs) -> str:
    """Return the longest word that stands in every hit because it is what was typed; empty without one."""
    every = [word for word, count in inputs.words if count == inputs.total and word not in inputs.chosen]
    return max((word for word in every if _covers(inputs.spans(word), word)), key=len, default="")


def _covers(spans: Sequence[tuple[int, int]], word: str) -> bool:
    return bool(spans) and spans[0] == (0, len(word))


def _nearest(inputs: SearchInputs) -> tuple[ChipItem, ...]:
    chosen = [ChipItem(word, word, selected=True) for word in inputs.chosen]
    return (*chosen, *(ChipItem(f"near:{word}", word, icon="search") for word in inputs.nearest[:CHIPS]))


def _empty_line(inputs: SearchInputs, translate: Translate) -> str:
    if inputs.nearest:
        return translate("search", "비슷한 말을 눌러 보세요")
    if inputs.conditions:
        return translate("search", "조건을 풀면 더 찾을 수 있습니다")
    return translate("search", "열린 공고는 {n}건입니다", None, inputs.open_total).format(
        n=f"{inputs.open_total:,}"
    )
