"""The programmes of this cafe, by day."""

from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import found
from kiosk.screen.derive.programmes import (
    ProgrammeCard,
    ProgrammesProps,
    chosen_day,
    day_of,
    derive_programmes,
    programme_card,
)
from kiosk.screen.paging import Leaves, settled
from kiosk.screen.phrases.times import seoul
from kiosk.screen.space import Space
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel, as_maps
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Place
from offline_cache.contract.programme import Programme

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class ProgrammesModel(ViewModel[ProgrammesProps]):  # type: ignore[operator]
    """Programmes by day; one that has begun since says so and stays until the visitor comes back.

    Args:
        parent: the owner.
        stage: what all screens share.
        space: the room for cards.
    """

    titleChanged = Signal()
    sideChanged = Signal()
    tabsChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    noteChanged = Signal()
    emptyTextChanged = Signal()
    emptyLineChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage, space: Space) -> None:
        self._stage = stage
        self._leaves = Leaves(space)
        self._programmes: tuple[Programme, ...] = ()
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, ProgrammeCard)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the list has no key
        """Read what is coming."""
        self._programmes = found.coming_programmes(self._stage)

    def news(self) -> None:
        """Take in what an edition brought; what is seen keeps its place."""
        self._programmes = settled(self._programmes, found.coming_programmes(self._stage))

    def refresh(self) -> None:
        """Derive the day."""
        self.swap(self._derive())
        self._rows.show(self.props.cards)

    def _derive(self) -> ProgrammesProps:
        stage, leafing = self._stage, self._stage.visit.leafing
        day = chosen_day(self._programmes, leafing.day, seoul(stage.now).date())
        listed = [programme for programme in self._programmes if day_of(programme) == day]
        shown = self._leaves.page(listed, self._card_height, leafing.programmes_page)
        entries = [found.entry_of(stage, programme) for programme in shown]
        page = (self._leaves.clamp(leafing.programmes_page) + 1, self._leaves.count)
        return derive_programmes(self._programmes, entries, day, page, stage.now, stage.translate)

    def _card_height(self, programme: Programme) -> float:
        stage = self._stage
        card = programme_card(found.entry_of(stage, programme), stage.now, stage.translate)
        return self._leaves.space.height(card.name, card.about)

    @Slot(float, float)
    def setRoom(self, room: float, width: float) -> None:
        """Take the height that is left for cards and their width, in pixels."""
        if self._leaves.space.take(room, width):
            self.refresh()

    @Slot(str)
    def chooseTab(self, day: str) -> None:
        """Show another day."""
        self._stage.session.leaf(day=date.fromisoformat(day), programmes_page=0)
        self._stage.refresh()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn pages forward, or back by a negative number."""
        self._stage.session.leaf(programmes_page=self._leaves.clamp(self.props.page - 1 + pages))
        self._stage.refresh()

    @Slot(str)
    def openCard(self, programme: str) -> None:
        """Go to a programme."""
        self._stage.go(Place.PROGRAMME, programme)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """How many there are until Sunday."""
        return self.props.side

    @Property(list, notify=tabsChanged)
    def tabs(self) -> list[dict[str, Any]]:
        """The days: id, name, count, selected, figure, spoken."""
        return as_maps(self.props.tabs)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The present page, from 1."""
        return self.props.page

    @Property(int, notify=pagesChanged)
    def pages(self) -> int:
        """How many pages there are."""
        return self.props.pages

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        """That this is all of the day; empty when there are more pages."""
        return self.props.note

    @Property(str, notify=emptyTextChanged)
    def emptyText(self) -> str:
        """Why the list is empty; empty when it is not."""
        return self.props.empty_text

    @Property(str, notify=emptyLineChanged)
    def emptyLine(self) -> str:
        """What to expect then."""
        return self.props.empty_line

    @Property(QObject, constant=True)
    def cards(self) -> RowModel:
        """The programmes of the present page."""
        return self._rows
