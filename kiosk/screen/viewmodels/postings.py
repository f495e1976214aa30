"""The shelves of postings."""

import dataclasses
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.chip_fit import chip_lines
from kiosk.screen.derive.cards import JobCard, deadline_word, mark_room, meta_line, with_marks
from kiosk.screen.derive.postings import PostingsInputs, PostingsProps, derive_postings, first_shelf
from kiosk.screen.home_facts import next_closing
from kiosk.screen.nearness import nearest_first
from kiosk.screen.space import Space
from kiosk.screen.stage import Stage
from kiosk.screen.statuses import old_postings
from kiosk.screen.viewmodels.base import ViewModel, as_map, as_maps
from kiosk.screen.viewmodels.filters import toggled
from kiosk.screen.viewmodels.listing import MOST_ROWS, Cutter, Listing, turned
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Browsing, Place
from offline_cache.search.filters import NO_FILTERS
from offline_cache.shelves import Shelf
from offline_cache.store.reader import ContentReader
from offline_cache.store.results import PostingRow

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class PostingsModel(ViewModel[PostingsProps]):  # type: ignore[operator]
    """The shelves: tabs, chips and pages of cards.

    Args:
        parent: the owner.
        stage: what all screens share.
        space: the room for cards.
    """

    records = ("_listing", "_counts", "_facets", "_news")

    titleChanged = Signal()
    sideChanged = Signal()
    oldTextChanged = Signal()
    tabsChanged = Signal()
    chipsChanged = Signal()
    conditionsChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    moreChanged = Signal()
    onlyTextChanged = Signal()
    emptyTextChanged = Signal()
    emptyLineChanged = Signal()
    emptyButtonChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage, space: Space) -> None:
        self._stage = stage
        self._cutter = Cutter(space, self._about, self._word)
        self._listing = Listing()
        self._counts: dict[Shelf, int] = {}
        self._facets: dict[str, dict[str, int]] = {}
        self._news = False
        self._line = 0.0
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, JobCard, reuse=True)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the shelves have no key
        """Read the chosen shelf, or the first that holds anything."""
        self._count()
        if self._browsing.shelf is None:
            self._browse(shelf=first_shelf(self._counts))
        self._listing = self._cutter.cut(self._read())
        self._browse(page=min(self._browsing.page, len(self._listing.pages) - 1))

    def news(self) -> None:
        """Count again; the list that is seen stays, a chip offers the new one."""
        self._count()
        self._news = tuple(row.id for row in self._read()) != self._listing.ids

    def refresh(self) -> None:
        """Derive the shelves."""
        self.swap(self._derive())
        self._rows.show(with_marks(self.props.cards, self._stage.visit.basket, self._listing.settings))

    def _about(self, row: PostingRow) -> str:
        stage = self._stage
        return meta_line(row, stage.translate) + mark_room(row.id, stage.visit.basket, stage.translate)

    def _word(self, row: PostingRow) -> str:
        stage = self._stage
        return deadline_word(row, stage.now, stage.translate, trusted=stage.trusted)

    @property
    def _browsing(self) -> Browsing:
        return self._stage.visit.browsing

    @property
    def _shelf(self) -> Shelf:
        return self._browsing.shelf or Shelf.TODAY

    @property
    def _total(self) -> int:
        counts = self._counts
        return counts.get(self._shelf, 0) if self._stage.trusted else sum(counts.values())

    def _browse(self, **fields: Any) -> None:
        self._stage.session.change(browsing=dataclasses.replace(self._browsing, **fields))

    def _count(self) -> None:
        now, filters, shelf = self._stage.clock.sure, self._browsing.filters, self._browsing.shelf
        self._news = False
        self._counts = self._stage.content.ask(lambda reader: reader.shelf_counts(now, filters), self._counts)
        place = (shelf or first_shelf(self._counts)) if self._stage.trusted else None
        self._facets = self._stage.content.ask(
            lambda reader: reader.facets(now, filters, place), self._facets
        )

    def _read(self) -> tuple[PostingRow, ...]:
        now, filters, shelf = self._stage.clock.sure, self._browsing.filters, self._shelf

        def read(reader: ContentReader) -> tuple[PostingRow, ...]:
            if not self._stage.trusted:
                return next_closing(reader, now, MOST_ROWS, filters)
            return reader.shelf(shelf, now, filters, limit=MOST_ROWS)

        return nearest_first(self._stage.content.ask(read, self._listing.rows), self._stage.facts.region)

    def _derive(self) -> PostingsProps:
        stage, browsing = self._stage, self._browsing
        inputs = PostingsInputs(
            now=stage.now,
            trusted=stage.trusted,
            counts=self._counts,
            shelf=self._shelf,
            filters=browsing.filters,
            facets=self._facets,
            rows=self._listing.page(browsing.page),
            page=browsing.page,
            pages=len(self._listing.pages),
            more_pages=self._total > len(self._listing.rows) >= MOST_ROWS,
            has_news=self._news,
            old_since=old_postings(stage.facts, stage.clock.sure, stage.limits),
            fits=lambda chips: chip_lines(stage.glass, self._line or stage.page_width)(chips) == 1,
        )
        return derive_postings(inputs, stage.translate)

    @Slot(float, float)
    def setRoom(self, room: float, width: float) -> None:
        """Take the height that is left for cards and their width, in pixels."""
        if not self._cutter.space.take(room, width):
            return
        first = self._listing.first(self._browsing.page)
        self._listing = self._cutter.cut(self._listing.rows)
        self._browse(page=self._listing.holding(first))
        self.refresh()

    @Slot(float)
    def setLine(self, width: float) -> None:
        """Take the width of the line of chips, in pixels."""
        if width != self._line:
            self._line = width
            self.refresh()

    @Slot(str)
    def chooseShelf(self, shelf: str) -> None:
        """Go to a shelf."""
        self._browse(shelf=Shelf(shelf), page=0)
        self._again()

    @Slot(str)
    def pressChip(self, chip: str) -> None:
        """Act on a chip: find, take the news, or choose and unchoose a facet's value."""
        if chip in ("find", "filters"):
            self._stage.go(Place.SEARCH if chip == "find" else Place.FILTERS)
            return
        if chip != "news":
            facet, _, value = chip.partition(":")
            self._browse(filters=toggled(self._browsing.filters, facet, value), page=0)
        self._again()

    @Slot()
    def pressEmpty(self) -> None:
        """Act on the button of an empty list: take off the conditions, or go where there is something."""
        if self._browsing.filters == NO_FILTERS:
            self._browse(shelf=first_shelf(self._counts), page=0)
        self._browse(filters=NO_FILTERS, page=0)
        self._again()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn pages forward, or back by a negative number; what closed meanwhile leaves now."""
        self._count()
        self._listing, page = turned(self._listing, self._browsing.page, pages, self._read(), self._cutter)
        self._browse(page=page)
        self._stage.refresh()

    @Slot(str)
    def openPosting(self, posting: str) -> None:
        """Go to a posting."""
        self._stage.session.change(listed=self._listing.ids, listed_total=self._total)
        self._stage.go(Place.POSTING, posting)

    def _again(self) -> None:
        self.enter("")
        self._stage.refresh()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """The order."""
        return self.props.side

    @Property(str, notify=oldTextChanged)
    def oldText(self) -> str:
        """The age of the postings if it is too high; empty if it is not."""
        return self.props.old_text

    @Property(list, notify=tabsChanged)
    def tabs(self) -> list[dict[str, Any]]:
        """The shelves: id, name, count, selected."""
        return as_maps(self.props.tabs)

    @Property(list, notify=chipsChanged)
    def chips(self) -> list[dict[str, Any]]:
        """The chips: id, text, count, icon, selected."""
        return as_maps(self.props.chips)

    @Property(dict, notify=conditionsChanged)
    def conditions(self) -> dict[str, Any]:
        """The chip that leads to the conditions: id, text, count, icon, selected."""
        return as_map(self.props.conditions)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The present page, from 1."""
        return self.props.page

    @Property(int, notify=pagesChanged)
    def pages(self) -> int:
        """How many pages there are."""
        return self.props.pages

    @Property(bool, notify=moreChanged)
    def more(self) -> bool:
        """Whether the list goes on beyond the pages."""
        return self.props.more

    @Property(str, notify=onlyTextChanged)
    def onlyText(self) -> str:
        """What stands in place of the pager when there is one page."""
        return self.props.only_text

    @Property(str, notify=emptyTextChanged)
    def emptyText(self) -> str:
        """Why the list is empty; empty when it is not."""
        return self.props.empty_text

    @Property(str, notify=emptyLineChanged)
    def emptyLine(self) -> str:
        """The nearest useful number."""
        return self.props.empty_line

    @Property(str, notify=emptyButtonChanged)
    def emptyButton(self) -> str:
        """The button to it."""
        return self.props.empty_button

    @Property(QObject, constant=True)
    def cards(self) -> RowModel:
        """The postings of the present page."""
        return self._rows
