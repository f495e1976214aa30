"""The view models, each imported and made when it is first needed: a first frame needs two of them."""

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.screens import Screen
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.language import LanguageModel
from kiosk.screen.visit import Place

if TYPE_CHECKING:
    from kiosk.screen.space import Space
    from kiosk.screen.viewmodels.basket import BasketModel
    from kiosk.screen.viewmodels.cafes import CafesModel
    from kiosk.screen.viewmodels.detail import DetailModel
    from kiosk.screen.viewmodels.filters import FiltersModel
    from kiosk.screen.viewmodels.guides import GuideModel, GuidesModel
    from kiosk.screen.viewmodels.help import HelpModel
    from kiosk.screen.viewmodels.home import HomeModel
    from kiosk.screen.viewmodels.posting import PostingModel
    from kiosk.screen.viewmodels.postings import PostingsModel
    from kiosk.screen.viewmodels.programmes import ProgrammesModel
    from kiosk.screen.viewmodels.room import RoomModel
    from kiosk.screen.viewmodels.rooms import RoomsModel
    from kiosk.screen.viewmodels.search import SearchModel
    from kiosk.screen.viewmodels.services import ServicesModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CARD_GAP_MM = 6.2
LEAST_CARD_GAP_MM = 5.0
"""Cards stand 6.2 mm apart; a page with a long title may draw them this close to hold one more."""


@QmlElement
@QmlUncreatable("Python owns the view models")
class ScreenModels(QObject):  # type: ignore[operator]
    """Gives the model of each place. All are children of this one, so none is freed before it.

    Args:
        parent: owns this.
        stage: what all screens share.
    """

    def __init__(self, parent: QObject, stage: Stage) -> None:
        super().__init__(parent)
        self._stage = stage

    @Slot(str, result=QObject)
    def of(self, place: str) -> QObject:
        """Return the model of a place for QML."""
        return cast("QObject", self[Place(place)])

    def __getitem__(self, place: Place) -> Screen:
        """Return the model of a place."""
        return cast("Screen", getattr(self, place.value))

    def is_made(self, place: Place) -> bool:
        """Say whether the model of a place exists already."""
        return place.value in self.__dict__

    def forget(self) -> None:
        """Let go of what a visitor met, in every model that was made."""
        for model in self._made().values():
            model.forget()

    def refresh(self) -> None:
        """Derive what every model shows."""
        for model in self._made().values():
            model.refresh()

    def remains(self) -> dict[str, Any]:
        """Return what the models keep of a visit, by place and name."""
        made = self._made()
        return {f"{place}.{name}": left for place in made for name, left in made[place].remains().items()}

    def _made(self) -> dict[Place, Screen]:
        return {place: self[place] for place in Place if self.is_made(place)}

    @cached_property
    def home(self) -> "HomeModel":
        """Home."""
        from kiosk.screen.viewmodels.home import HomeModel

        return HomeModel(self, self._stage, self._list_cards())

    @cached_property
    def rooms(self) -> "RoomsModel":
        """The rooms of this cafe."""
        from kiosk.screen.viewmodels.rooms import RoomsModel

        return RoomsModel(self, self._stage)

    @cached_property
    def room(self) -> "RoomModel":
        """One room."""
        from kiosk.screen.viewmodels.room import RoomModel

        return RoomModel(self, self._stage)

    @cached_property
    def postings(self) -> "PostingsModel":
        """The postings by shelf."""
        from kiosk.screen.viewmodels.postings import PostingsModel

        return PostingsModel(self, self._stage, self._list_cards())

    @cached_property
    def search(self) -> "SearchModel":
        """The search."""
        from kiosk.screen.measure import HIT_CARD
        from kiosk.screen.space import Space
        from kiosk.screen.viewmodels.search import SearchModel

        return SearchModel(self, self._stage, Space(self._stage, HIT_CARD, LEAST_CARD_GAP_MM))

    @cached_property
    def filters(self) -> "FiltersModel":
        """The conditions."""
        from kiosk.screen.viewmodels.filters import FiltersModel

        return FiltersModel(self, self._stage)

    @cached_property
    def posting(self) -> "PostingModel":
        """One posting."""
        from kiosk.screen.viewmodels.posting import PostingModel

        return PostingModel(self, self._stage)

    @cached_property
    def basket(self) -> "BasketModel":
        """What was kept."""
        from kiosk.screen.measure import BASKET_LINE
        from kiosk.screen.space import Space
        from kiosk.screen.viewmodels.basket import BasketModel

        return BasketModel(self, self._stage, Space(self._stage, BASKET_LINE, CARD_GAP_MM))

    @cached_property
    def help(self) -> "HelpModel":
        """The help."""
        from kiosk.screen.viewmodels.help import HelpModel

        return HelpModel(self, self._stage)

    @cached_property
    def language(self) -> LanguageModel:
        """The languages, which the resting screen offers, too."""
        return LanguageModel(self, self._stage)

    @cached_property
    def guides(self) -> "GuidesModel":
        """The guides."""
        from kiosk.screen.viewmodels.guides import GuidesModel

        return GuidesModel(self, self._stage)

    @cached_property
    def guide(self) -> "GuideModel":
        """One guide."""
        from kiosk.screen.viewmodels.guides import GuideModel

        return GuideModel(self, self._stage)

    @cached_property
    def services(self) -> "ServicesModel":
        """The online services."""
        from kiosk.screen.viewmodels.services import ServicesModel

        return ServicesModel(self, self._stage)

    @cached_property
    def programmes(self) -> "ProgrammesModel":
        """The programmes of this cafe."""
        from kiosk.screen.viewmodels.programmes import ProgrammesModel

        return ProgrammesModel(self, self._stage)

    @cached_property
    def cafes(self) -> "CafesModel":
        """The other cafes."""
        from kiosk.screen.viewmodels.cafes import CafesModel

        return CafesModel(self, self._stage)

    @cached_property
    def service(self) -> "DetailModel":
        """One online service."""
        from kiosk.screen.found import find_service
        from kiosk.screen.viewmodels.detail import DetailModel, service_detail

        return DetailModel(self, self._stage, find_service, service_detail)

    @cached_property
    def programme(self) -> "DetailModel":
        """One programme."""
        from kiosk.screen.found import find_programme
        from kiosk.screen.viewmodels.detail import DetailModel, programme_detail

        return DetailModel(self, self._stage, find_programme, programme_detail)

    @cached_property
    def cafe(self) -> "DetailModel":
        """One cafe."""
        from kiosk.screen.found import find_cafe
        from kiosk.screen.viewmodels.detail import DetailModel, cafe_detail

        return DetailModel(self, self._stage, find_cafe, cafe_detail)

    @cached_property
    def notice(self) -> "DetailModel":
        """One notice."""
        from kiosk.screen.found import find_notices
        from kiosk.screen.viewmodels.detail import DetailModel, notice_detail

        return DetailModel(self, self._stage, find_notices, notice_detail)

    def _list_cards(self) -> "Space":
        from kiosk.screen.measure import LIST_CARD
        from kiosk.screen.space import Space

        return Space(self._stage, LIST_CARD, LEAST_CARD_GAP_MM)
