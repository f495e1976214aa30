"""The conditions: chips by facet, each with what would remain."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.screen.derive.postings import ChipItem, value_word
from kiosk.screen.phrases.vocabulary import label
from kiosk.screen.phrases.words import Translate
from offline_cache.search.filters import Filters

FACET_ORDER = ("region", "employment", "career", "education", "source")
MORE = "more"


@dataclass(frozen=True, slots=True, kw_only=True)
class FiltersInputs:
    """What the conditions are made of.

    Attributes:
        only: the one facet that is shown with all its values; empty for an overview of all.
        order: by facet, the values in the order in which they were first shown.
        facets: by facet and value, how many postings each value would leave.
        filters: the chosen filters.
        sources: the names of the sources.
        total: how many postings remain under the chosen filters.
    """

    only: str
    order: Mapping[str, Sequence[str]]
    facets: Mapping[str, Mapping[str, int]]
    filters: Filters
    sources: Mapping[str, str]
    total: int


@dataclass(frozen=True, slots=True)
class ChipGroup:
    """One facet: its name over its chips."""

    id: str
    heading: str
    chips: tuple[ChipItem, ...]


@dataclass(frozen=True, slots=True)
class ChipLine:
    """One line of a facet's chips; the first one has the facet's name, the others have none."""

    group: int
    heading: str
    chips: tuple[ChipItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiltersProps:
    """What QML reads of the conditions."""

    title: str
    side: str
    groups: tuple[ChipGroup, ...]
    lines: tuple[ChipLine, ...] = ()
    note: str
    show_text: str
    clear_text: str


def derive_filters(inputs: FiltersInputs, translate: Translate) -> FiltersProps:
    """Return what the conditions show; the overview's groups still have to be shortened to their lines."""
    names = facet_names(translate)
    shown = [inputs.only] if inputs.only else FACET_ORDER
    groups = (ChipGroup(facet, names[facet], value_chips(inputs, facet, translate)) for facet in shown)
    return FiltersProps(
        title=translate("filters", "조건 고르기"),
        side=translate("filters", "숫자는 남는 공고 수"),
        groups=tuple(group for group in groups if _narrows(group.chips, inputs.total)),
        note=translate("filters", "0건이 되는 조건은 보이지 않습니다."),
        show_text=translate("filters", "{n}건 보기").format(n=f"{inputs.total:,}"),
        clear_text=translate("filters", "모두 풀기") if chosen_count(inputs.filters) else "",
    )


def facet_names(translate: Translate) -> Mapping[str, str]:
    """Return the names of the facets."""
    return {
        "region": translate("filters", "일하는 곳"),
        "employment": translate("filters", "고용"),
        "career": translate("filters", "경력"),
        "education": translate("filters", "학력"),
        "source": translate("filters", "출처"),
    }


def value_chips(inputs: FiltersInputs, facet: str, translate: Translate) -> tuple[ChipItem, ...]:
    """Return the chips of a facet; one that would leave nothing is left out unless it is chosen."""
    counts, chosen = inputs.facets.get(facet, {}), inputs.filters.by_facet()[facet]
    order = inputs.order.get(facet, ())
    values = [*order, *(value for value in counts if value not in order)]
    return tuple(
        ChipItem(f"{facet}:{value}", _word(inputs, facet, value, translate), count, selected=value in chosen)
        for value, count in ((value, counts.get(value, 0)) for value in values)
        if count or value in chosen
    )


def first_order(facets: Mapping[str, Mapping[str, int]], filters: Filters) -> dict[str, tuple[str, ...]]:
    """Return the values of each facet: the chosen ones first, then those that leave most."""
    chosen = filters.by_facet()
    every = {facet: [*facets.get(facet, {}), *sorted(chosen[facet])] for facet in FACET_ORDER}
    return {
        facet: tuple(sorted(dict.fromkeys(values), key=lambda value: value not in chosen[facet]))
        for facet, values in every.items()
    }


def chosen_count(filters: Filters) -> int:
    """Return how many values are chosen."""
    return sum(len(values) for values in filters.by_facet().values())


def more_chip(group: ChipGroup, shown: int, translate: Translate) -> ChipItem:
    """Return the chip that leads to all values of a facet."""
    text = translate("filters", "{n}개 더").format(n=len(group.chips) - shown)
    return ChipItem(f"{MORE}:{group.id}", text, icon="chevron-down", spoken=f"{text}, {group.heading}")


def _word(inputs: FiltersInputs, facet: str, value: str, translate: Translate) -> str:
    if facet == "source":
        return label(inputs.sources.get(value, value), translate)
    return value_word(facet, value, translate)


def _narrows(chips: Sequence[ChipItem], total: int) -> bool:
    """Tell whether something is chosen in a group or a choice would change the list."""
    return any(chip.selected or chip.count != total for chip in chips)
