"""The list of guides, and one guide."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import found
from kiosk.screen.derive.guides import (
    GuideCard,
    GuideProps,
    GuidesProps,
    derive_guide,
    derive_guides,
    first_subject,
    guide_card,
)
from kiosk.screen.guide_fit import fitted
from kiosk.screen.paging import settled
from kiosk.screen.qr import QrCode, fitting_code, short_address
from kiosk.screen.reading_cards import GUIDE
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel, as_maps
from kiosk.screen.viewmodels.reading import ReadingList
from kiosk.screen.visit import Place
from offline_cache.contract.guide import Guide, GuideSubject

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class GuidesModel(ReadingList[GuidesProps]):  # type: ignore[operator]
    """Guides by subject."""

    card, row, detail, page_name = GUIDE, GuideCard, Place.GUIDE, "guides_page"
    title_name = "headline"
    records = ("_guides",)

    tabsChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._guides: tuple[Guide, ...] = ()
        super().__init__(parent, stage)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the list has no key
        """Read the guides."""
        self._guides = found.guides(self._stage)

    def news(self) -> None:
        """Take in what an edition brought; what is seen keeps its place."""
        self._guides = settled(self._guides, found.guides(self._stage))

    def _derive(self) -> GuidesProps:
        stage = self._stage
        subject = stage.visit.leafing.subject or first_subject(self._guides)
        listed = [guide for guide in self._guides if guide.about is subject]
        cards = self._shown(listed, lambda guide: guide_card(guide, stage.translate))
        return derive_guides(self._guides, cards, subject, self._page, stage.clock.sure, stage.translate)

    @Slot(str)
    def chooseTab(self, subject: str) -> None:
        """Show another subject."""
        self._stage.session.leaf(subject=GuideSubject(subject), guides_page=0)
        self._stage.refresh()

    @Slot(str)
    def openCard(self, guide: str) -> None:
        """Go to a guide, at its first page."""
        self._stage.session.leaf(leaf=0)
        self._stage.go(Place.GUIDE, guide)

    @Property(list, notify=tabsChanged)
    def tabs(self) -> list[dict[str, Any]]:
        """The subjects: id, name, count, selected, figure, spoken."""
        return as_maps(self.props.tabs)


@QmlElement
@QmlUncreatable("Python owns the view models")
class GuideModel(ViewModel[GuideProps]):  # type: ignore[operator]
    """One guide, page by page."""

    records = ("_key", "_guide")

    titleChanged = Signal()
    sideChanged = Signal()
    foundChanged = Signal()
    headingChanged = Signal()
    partsChanged = Signal()
    tickedChanged = Signal()
    templateUrlChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        self._key = ""
        self._guide: Guide | None = None
        self._room = (0.0, 0.0)
        super().__init__(parent, self._derive())

    def enter(self, key: str) -> None:
        """Read a guide."""
        self._key = key
        self._guide = next((one for one in found.guides(self._stage) if one.id == key), None)

    def news(self) -> None:
        """Read it again."""
        self.enter(self._key)

    def refresh(self) -> None:
        """Derive the page."""
        self.swap(self._derive())

    def _derive(self) -> GuideProps:
        stage, (room, width) = self._stage, self._room
        props = derive_guide(self._guide, stage.visit.leafing, stage.clock.sure, stage.translate)
        return replace(props, parts=fitted(props.parts, stage.glass, width, room)) if room > 0 else props

    @Slot(float, float)
    def setRoom(self, room: float, width: float) -> None:
        """Take the height of a page and the width of its parts, in pixels."""
        if self._room != (room, width):
            self._room = (room, width)
            self.refresh()

    @Slot(int)
    def turnTo(self, section: int) -> None:
        """Note the page that is read, from 0."""
        self._stage.session.leaf(leaf=section)
        self._stage.refresh()

    @Slot(str)
    def tick(self, key: str) -> None:
        """Tick a check, or take its tick away."""
        ticked = self._stage.visit.leafing.ticked
        self._stage.session.leaf(ticked=ticked ^ {key})
        self._stage.refresh()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The guide's title."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """The day of its revision."""
        return self.props.side

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        """Whether there is such a guide."""
        return self.props.found

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        """Why there is no guide."""
        return self.props.heading

    @Property(list, notify=partsChanged)
    def parts(self) -> list[dict[str, Any]]:
        """All parts of all pages: section, kind, text, items, key."""
        return as_maps(self.props.parts)

    @Property(list, notify=tickedChanged)
    def ticked(self) -> list[str]:
        """The keys of the checks that are ticked."""
        return list(self.props.ticked)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The present page, from 1."""
        return self.props.page

    @Property(int, notify=pagesChanged)
    def pages(self) -> int:
        """How many pages there are."""
        return self.props.pages

    @Property(str, notify=templateUrlChanged)
    def address(self) -> str:
        """The short address of the form."""
        return short_address(self.props.template_url)

    @Property(str, notify=templateUrlChanged)
    def qrPath(self) -> str:
        """The code of the form; empty without one."""
        return self._code().path

    @Property(int, notify=templateUrlChanged)
    def qrModules(self) -> int:
        """Modules along the code's side."""
        return self._code().modules

    def _code(self) -> QrCode:
        return fitting_code(self.props.template_url, self._stage.glass.code_modules())
