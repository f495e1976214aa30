"""The other cafes."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import found
from kiosk.screen.derive.cafes import (
    CafeCard,
    CafesInputs,
    CafesProps,
    derive_cafes,
    narrowed,
    place_text,
)
from kiosk.screen.derive.rooms import Neighbour
from kiosk.screen.paging import Leaves
from kiosk.screen.phrases.vocabulary import short_district
from kiosk.screen.space import Space
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel, as_maps
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Place

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class CafesModel(ViewModel[CafesProps]):  # type: ignore[operator]
    """The other cafes on the map of districts and as a list, the nearest first.

    Args:
        parent: the owner.
        stage: what all screens share.
        space: the room for cards.
    """

    titleChanged = Signal()
    sideChanged = Signal()
    districtsChanged = Signal()
    hintChanged = Signal()
    ageChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    emptyTextChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage, space: Space) -> None:
        self._stage = stage
        self._leaves = Leaves(space)
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, CafeCard)

    def enter(self, key: str) -> None:
        """Do nothing: the order by distance does not move."""

    def news(self) -> None:
        """Do nothing: the list shows facts as they are."""

    def refresh(self) -> None:
        """Derive the list."""
        self.swap(self._derive())
        self._rows.show(self.props.cards)

    def _inputs(self) -> CafesInputs:
        stage = self._stage
        return CafesInputs(
            now=stage.now,
            limit=stage.limits.rooms,
            here=stage.facts.cafe,
            cafes=found.other_cafes(stage),
            district=stage.visit.leafing.district,
        )

    def _derive(self) -> CafesProps:
        inputs, wished = self._inputs(), self._stage.visit.leafing.cafes_page
        shown = self._leaves.page(narrowed(inputs), self._card_height, wished)
        page = (self._leaves.clamp(wished) + 1, self._leaves.count)
        return derive_cafes(inputs, shown, page, self._stage.translate)

    def _card_height(self, near: Neighbour) -> float:
        return self._leaves.space.height(near.cafe.name, place_text(near, self._stage.translate))

    @Slot(float, float)
    def setRoom(self, room: float, width: float) -> None:
        """Take the height that is left for cards and their width, in pixels."""
        if self._leaves.space.take(room, width):
            self.refresh()

    @Slot(str)
    def openDistrict(self, district: str) -> None:
        """Go to the only cafe of a district; with several, narrow the list to it, or widen it again."""
        stage, here = self._stage, self._stage.facts.cafe
        others = [
            near.cafe.id
            for near in found.other_cafes(stage)
            if short_district(near.cafe.address_locality) == district
        ]
        if not others and here is not None:
            others = [here.id]
        if len(others) == 1:
            stage.go(Place.CAFE, others[0])
            return
        chosen = "" if stage.visit.leafing.district == district else district
        stage.session.leaf(district=chosen, cafes_page=0)
        stage.refresh()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn pages forward, or back by a negative number."""
        self._stage.session.leaf(cafes_page=self._leaves.clamp(self.props.page - 1 + pages))
        self._stage.refresh()

    @Slot(str)
    def openCard(self, cafe: str) -> None:
        """Go to a cafe."""
        self._stage.go(Place.CAFE, cafe)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """How many there are."""
        return self.props.side

    @Property(list, notify=districtsChanged)
    def districts(self) -> list[dict[str, Any]]:
        """Districts with a cafe: name, here, selected, spoken."""
        return as_maps(self.props.districts)

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        """What can be pressed on the map."""
        return self.props.hint

    @Property(str, notify=ageChanged)
    def age(self) -> str:
        """The age of what is told about rooms."""
        return self.props.age

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The present page, from 1."""
        return self.props.page

    @Property(int, notify=pagesChanged)
    def pages(self) -> int:
        """How many pages there are."""
        return self.props.pages

    @Property(str, notify=emptyTextChanged)
    def emptyText(self) -> str:
        """Why the list is empty; empty when it is not."""
        return self.props.empty_text

    @Property(QObject, constant=True)
    def cards(self) -> RowModel:
        """The cafes of the present page."""
        return self._rows
