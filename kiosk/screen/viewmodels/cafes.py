"""The other cafes."""

from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import found
from kiosk.screen.derive.cafes import (
    CafeCard,
    CafesInputs,
    CafesProps,
    cafe_card,
    derive_cafes,
    narrowed,
)
from kiosk.screen.phrases.vocabulary import short_district
from kiosk.screen.reading_cards import CAFE
from kiosk.screen.viewmodels.base import as_maps
from kiosk.screen.viewmodels.reading import ReadingList
from kiosk.screen.visit import Place

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class CafesModel(ReadingList[CafesProps]):  # type: ignore[operator]
    """The other cafes on the map of districts and as a list, the nearest first."""

    card, row, detail, page_name = CAFE, CafeCard, Place.CAFE, "cafes_page"

    districtsChanged = Signal()
    hintChanged = Signal()
    ageChanged = Signal()

    def enter(self, key: str) -> None:
        """Do nothing: the order by distance does not move."""

    def news(self) -> None:
        """Do nothing: the list shows facts as they are."""

    def _inputs(self) -> CafesInputs:
        stage = self._stage
        return CafesInputs(
            now=stage.now,
            limit=stage.limits.rooms,
            here=stage.facts.cafe,
            cafes=found.other_cafes(stage),
            district=stage.visit.leafing.district,
            trusted=stage.trusted,
        )

    def _derive(self) -> CafesProps:
        inputs, translate = self._inputs(), self._stage.translate
        cards = self._shown(narrowed(inputs), lambda near: cafe_card(near, inputs, translate))
        return derive_cafes(inputs, cards, self._page, translate)

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
