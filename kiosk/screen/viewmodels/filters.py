"""The conditions of the shelves and of the search."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.chip_fit import Lines, chip_lines, in_lines, most_fitting
from kiosk.screen.derive.filters import (
    MORE,
    ChipGroup,
    ChipLine,
    FiltersInputs,
    FiltersProps,
    derive_filters,
    first_order,
    more_chip,
)
from kiosk.screen.stage import Stage
from kiosk.screen.toast import NO_TOAST
from kiosk.screen.viewmodels.base import ViewModel, as_maps
from kiosk.screen.visit import START, Place
from offline_cache.search.filters import NO_FILTERS, Filters
from offline_cache.shelves import Shelf

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

GROUP_LINES: Mapping[str, int] = {"region": 2, "employment": 2}
"""Lines of chips a group may take in the overview; all others take one."""

LARGE_LINES = 3
"""How many times as many with large text, whose groups go over pages anyway."""


@QmlElement
@QmlUncreatable("Python owns the view models")
class FiltersModel(ViewModel[FiltersProps]):  # type: ignore[operator]
    """Groups of chips with live counts.

    Args:
        parent: the owner.
        stage: what all screens share.
    """

    records = ("_only", "_order", "_facets", "_counts")

    titleChanged = Signal()
    sideChanged = Signal()
    linesChanged = Signal()
    noteChanged = Signal()
    showTextChanged = Signal()
    clearTextChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        self._width = 0.0
        self._only = ""
        self._order: dict[str, tuple[str, ...]] = {}
        self._facets: dict[str, dict[str, int]] = {}
        self._counts: dict[Shelf, int] = {}
        super().__init__(parent, self._derive())

    def enter(self, key: str) -> None:
        """Count, and fix the order of the values for this stay; a key shows one facet alone."""
        self._only = key
        self._count()
        self._order = first_order(self._facets, self._filters)

    def news(self) -> None:
        """Count again."""
        self._count()

    def refresh(self) -> None:
        """Derive the conditions."""
        self.swap(self._derive())

    @property
    def _filters(self) -> Filters:
        return self._stage.visit.browsing.filters

    def _count(self) -> None:
        now, filters = self._stage.clock.sure, self._filters
        self._facets = self._stage.content.ask(lambda reader: reader.facets(now, filters), self._facets)
        self._counts = self._stage.content.ask(lambda reader: reader.shelf_counts(now, filters), self._counts)

    @property
    def _lines(self) -> Lines:
        return chip_lines(self._stage.glass, self._width or self._stage.page_width)

    def _derive(self) -> FiltersProps:
        edition = self._stage.facts.edition
        inputs = FiltersInputs(
            only=self._only,
            order=self._order,
            facets=self._facets,
            filters=self._filters,
            sources={key: state.name for key, state in edition.sources.items()} if edition else {},
            total=sum(self._counts.values()),
        )
        props = derive_filters(inputs, self._stage.translate)
        groups = props.groups if self._only else tuple(map(self._shortened, props.groups))
        return dataclasses.replace(props, groups=groups, lines=tuple(self._in_lines(groups)))

    def _in_lines(self, groups: Sequence[ChipGroup]) -> Iterator[ChipLine]:
        width = self._width or self._stage.page_width
        for number, group in enumerate(groups):
            for place, chips in enumerate(in_lines(group.chips, self._stage.glass, width)):
                yield ChipLine(number, "" if place else group.heading, chips)

    def _shortened(self, group: ChipGroup) -> ChipGroup:
        most = GROUP_LINES.get(group.id, 1) * (1 if self._stage.glass.scale == 1 else LARGE_LINES)
        if self._lines(group.chips) <= most:
            return group
        more = more_chip(group, 0, self._stage.translate)
        shown = most_fitting(group.chips, lambda chips: self._lines((*chips, more)), most)
        more = more_chip(group, len(shown), self._stage.translate)
        return dataclasses.replace(group, chips=(*shown, more))

    @Slot(float)
    def setWidth(self, width: float) -> None:
        """Take the width of a line of chips, in pixels."""
        if width != self._width:
            self._width = width
            self.refresh()

    @Slot(str)
    def pressChip(self, chip: str) -> None:
        """Choose a value, no longer choose it, or show all values of a facet."""
        facet, _, value = chip.partition(":")
        if facet == MORE:
            self._stage.go(Place.FILTERS, value)
        else:
            self._choose(toggled(self._filters, facet, value))

    @Slot()
    def clear(self) -> None:
        """Take off every condition."""
        self._choose(NO_FILTERS)

    @Slot()
    def show(self) -> None:
        """Go to the postings that remain."""
        trail = self._stage.visit.trail
        while trail[-1].place is Place.FILTERS:
            trail = trail[:-1] or (START,)
        self._stage.session.change(trail=trail, toast=NO_TOAST)
        if trail[-1].place in (Place.POSTINGS, Place.SEARCH):
            self._stage.show()
        else:
            self._stage.go(Place.POSTINGS)

    def _choose(self, filters: Filters) -> None:
        self._browse(filters=filters, page=0)
        searching = dataclasses.replace(self._stage.visit.searching, page=0)
        self._stage.session.change(searching=searching)
        self._stage.turn += 1
        self._count()
        shelf = self._stage.visit.browsing.shelf
        if shelf is not None and not self._counts.get(shelf):
            self._browse(shelf=None)
        self._stage.refresh()

    def _browse(self, **fields: Any) -> None:
        browsing = dataclasses.replace(self._stage.visit.browsing, **fields)
        self._stage.session.change(browsing=browsing)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """What the figures mean."""
        return self.props.side

    @Property(list, notify=linesChanged)
    def lines(self) -> list[dict[str, Any]]:
        """The facets line by line: group (a number), heading, chips of id, text, count, icon, selected."""
        return as_maps(self.props.lines)

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        """Why some values are missing."""
        return self.props.note

    @Property(str, notify=showTextChanged)
    def showText(self) -> str:
        """The button to what remains."""
        return self.props.show_text

    @Property(str, notify=clearTextChanged)
    def clearText(self) -> str:
        """The button that takes off every condition; empty when none is chosen."""
        return self.props.clear_text


def toggled(filters: Filters, facet: str, value: str) -> Filters:
    """Return filters with one value chosen, or no longer chosen."""
    chosen = filters.by_facet()[facet]
    return dataclasses.replace(filters, **{facet: chosen ^ {value}})
