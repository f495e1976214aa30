"""The search screen."""

import dataclasses
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.chip_fit import chip_lines
from kiosk.screen.derive.cards import JobCard, deadline_word, mark_room, with_marks
from kiosk.screen.derive.filters import chosen_count
from kiosk.screen.derive.search import SearchInputs, SearchProps, derive_search, hit_line
from kiosk.screen.hits import Hits
from kiosk.screen.space import Space
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel, as_maps
from kiosk.screen.viewmodels.listing import Cutter, Listing
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Place, Searching
from offline_cache.search.filters import NO_FILTERS, Filters
from offline_cache.store.results import PostingRow

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_HITS = 90
MOST_LETTERS = 30


@QmlElement
@QmlUncreatable("Python owns the view models")
class SearchModel(ViewModel[SearchProps]):  # type: ignore[operator]
    """The field, its keyboard and the hits, which change with each key; ``space`` is the room for cards."""

    records = ("_listing",)

    titleChanged = Signal()
    sideChanged = Signal()
    textChanged = Signal()
    composingChanged = Signal()
    countTextChanged = Signal()
    showTextChanged = Signal()
    lookingChanged = Signal()
    chipsChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    moreChanged = Signal()
    emptyTextChanged = Signal()
    emptyLineChanged = Signal()
    emptyButtonChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage, space: Space) -> None:
        self._stage = stage
        self._cutter = Cutter(space, self._about, self._word)
        self._listing = Listing()
        self._line = 0.0
        self.hits = Hits(parent, stage, self.refresh)
        stage.session.watch(self.hits)
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, JobCard, reuse=True)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the search has no key
        """Search again for what stands in the field."""
        self.hits.count(self._filters)
        self._find()

    def news(self) -> None:
        """Leave the hits as they are until the next key."""

    def refresh(self) -> None:
        """Derive the search."""
        self.swap(self._derive())
        self._rows.show(with_marks(self.props.cards, self._stage.visit.basket, self._listing.settings))

    def _about(self, row: PostingRow) -> str:
        stage = self._stage
        marks = self.hits.marks.of(self._searching.query)
        return hit_line(row, marks, stage.translate) + mark_room(row.id, stage.visit.basket, stage.translate)

    def _word(self, row: PostingRow) -> str:
        return deadline_word(row, self._stage.now, self._stage.translate, trusted=self._stage.trusted)

    @property
    def _searching(self) -> Searching:
        return self._stage.visit.searching

    @property
    def _filters(self) -> Filters:
        return self._stage.visit.browsing.filters

    def _find(self) -> None:
        self.hits.find(self._searching.query, self._filters, MOST_HITS)
        self._listing = self._cutter.cut(self.hits.result.hits)

    def _derive(self) -> SearchProps:
        stage, searching = self._stage, self._searching
        inputs = SearchInputs(
            now=stage.now,
            trusted=stage.trusted,
            text=searching.text,
            composing=stage.session.composer.composing,
            total=self.hits.result.total,
            rows=self._listing.page(searching.page),
            page=self._listing.clamp(searching.page),
            pages=len(self._listing.pages),
            more_pages=self.hits.result.total > len(self._listing.rows),
            words=self.hits.result.words,
            chosen=searching.words,
            nearest=self.hits.result.nearest,
            spans=self.hits.marks.of(self._searching.query),
            open_total=self.hits.open_total,
            conditions=chosen_count(self._filters),
            looking=searching.looking,
            fits=lambda chips: chip_lines(stage.glass, self._line or stage.page_width)(chips) == 1,
        )
        return derive_search(inputs, stage.translate)

    def _typed(self) -> None:
        text = self._stage.session.composer.text
        self._stage.session.change(searching=Searching(text=text, words=self._searching.words))
        self._find()
        self._stage.refresh()

    def _full(self) -> bool:
        return len(self._stage.session.composer.text) >= MOST_LETTERS

    @Slot(str)
    def jamo(self, character: str) -> None:
        """Take a Hangul key."""
        if not self._full():
            self._stage.session.composer.press(character)
        self._typed()

    @Slot(str)
    def latin(self, character: str) -> None:
        """Take a letter, a figure or a sign."""
        if not self._full():
            self._stage.session.composer.latin(character)
        self._typed()

    @Slot()
    def space(self) -> None:
        """Take the space bar; a field never begins with a space."""
        if self._stage.session.composer.text and not self._full():
            self._stage.session.composer.space()
        self._typed()

    @Slot()
    def erase(self) -> None:
        """Take back the last key; in an empty field the last chosen word."""
        if self._stage.session.composer.text or not self._searching.words:
            self._stage.session.composer.erase()
            self._typed()
        else:
            self._narrow(self._searching.words[:-1])

    @Slot()
    def clear(self) -> None:
        """Empty the field, and choose no word."""
        self._stage.session.composer.clear()
        self._search(words=())
        self._typed()

    @Slot(str)
    def pressChip(self, chip: str) -> None:
        """Act on a chip: spell out what was meant, take a near word, or narrow by a word and no longer."""
        kind, _, word = chip.rpartition(":")
        if kind:
            self._stage.session.composer.replace(word)
            self._typed()
            return
        words = self._searching.words
        self._narrow(tuple(word for word in words if word != chip) if chip in words else (*words, chip))

    @Slot()
    def pressEmpty(self) -> None:
        """Take off the conditions that leave nothing of what was typed."""
        browsing = dataclasses.replace(self._stage.visit.browsing, filters=NO_FILTERS, page=0)
        self._stage.session.change(browsing=browsing)
        self.enter("")
        self._stage.refresh()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn pages forward, or back by a negative number."""
        self._search(page=self._listing.clamp(self._searching.page + pages))
        self._stage.refresh()

    @Slot(float, float)
    def setRoom(self, room: float, width: float) -> None:
        """Take the height that is left for cards and their width, in pixels."""
        if self._cutter.space.take(room, width):
            first = self._listing.first(self._searching.page)
            self._listing = self._cutter.cut(self.hits.result.hits)
            self._search(page=self._listing.holding(first))
            self.refresh()

    @Slot(float)
    def setLine(self, width: float) -> None:
        """Take the width of the line of chips, in pixels."""
        if width != self._line:
            self._line = width
            self.refresh()

    @Slot(bool)
    def look(self, on: bool) -> None:
        """Go from the keyboard to the first hits, or back, where the two have no room for each other."""
        self._search(looking=on, page=0)
        self._stage.refresh()

    @Slot(str)
    def openPosting(self, posting: str) -> None:
        """Go to a hit."""
        self._stage.session.composer.commit()
        self._stage.session.change(listed=self._listing.ids, listed_total=self.hits.result.total)
        self._stage.go(Place.POSTING, posting)

    def _narrow(self, words: tuple[str, ...]) -> None:
        self._search(words=words, page=0)
        self._find()
        self._stage.refresh()

    def _search(self, **fields: Any) -> None:
        self._stage.session.change(searching=dataclasses.replace(self._searching, **fields))

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """That first consonants are enough."""
        return self.props.side

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """What was typed and is fixed."""
        return self.props.text

    @Property(str, notify=composingChanged)
    def composing(self) -> str:
        """What the next key may still change."""
        return self.props.composing

    @Property(str, notify=countTextChanged)
    def countText(self) -> str:
        """How many postings were found."""
        return self.props.count_text

    @Property(str, notify=showTextChanged)
    def showText(self) -> str:
        """The key from the keyboard to the hits."""
        return self.props.show_text

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        """Whether the visitor went on to the hits."""
        return self.props.looking

    @Property(list, notify=chipsChanged)
    def chips(self) -> list[dict[str, Any]]:
        """Words to narrow by, or near words: id, text, count, icon, selected."""
        return as_maps(self.props.chips)

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
        """Whether the hits go on beyond the pages."""
        return self.props.more

    @Property(str, notify=emptyTextChanged)
    def emptyText(self) -> str:
        """That nothing was found; empty when something was."""
        return self.props.empty_text

    @Property(str, notify=emptyLineChanged)
    def emptyLine(self) -> str:
        """What to do then."""
        return self.props.empty_line

    @Property(str, notify=emptyButtonChanged)
    def emptyButton(self) -> str:
        """The button that takes off the conditions; empty when none is on."""
        return self.props.empty_button

    @Property(QObject, constant=True)
    def cards(self) -> RowModel:
        """The hits of the present page."""
        return self._rows
