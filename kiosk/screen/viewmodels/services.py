"""The online services."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import found
from kiosk.screen.derive.programmes import Entry, seat_words, start_text
from kiosk.screen.derive.rich import escape
from kiosk.screen.derive.services import ServiceCard, ServicesProps, first_sentence, service_card
from kiosk.screen.paging import Leaves, settled
from kiosk.screen.space import Space
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Place
from offline_cache.contract.mentoring import MentoringLink

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class ServicesModel(ViewModel[ServicesProps]):  # type: ignore[operator]
    """Online services with a checked link, and the next mentor one meets in this cafe.

    Args:
        parent: the owner.
        stage: what all screens share.
        space: the room for cards.
    """

    titleChanged = Signal()
    sideChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    emptyTextChanged = Signal()
    hereKeyChanged = Signal()
    hereWhenChanged = Signal()
    hereNameChanged = Signal()
    hereLineChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage, space: Space) -> None:
        self._stage = stage
        self._leaves = Leaves(space)
        self._links: tuple[MentoringLink, ...] = ()
        self._here: Entry | None = None
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, ServiceCard)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the list has no key
        """Read the services and the next mentor."""
        self._links = found.services(self._stage)
        self._read_here()

    def news(self) -> None:
        """Take in what an edition brought; what is seen keeps its place."""
        self._links = settled(self._links, found.services(self._stage))
        self._read_here()

    def refresh(self) -> None:
        """Derive the list."""
        self.swap(self._derive())
        self._rows.show(self.props.cards)

    def _read_here(self) -> None:
        mentor = found.mentor_here(self._stage)
        self._here = found.entry_of(self._stage, mentor) if mentor else None

    def _derive(self) -> ServicesProps:
        stage, wished = self._stage, self._stage.visit.leafing.services_page
        shown = self._leaves.page(self._links, self._card_height, wished)
        key, when, name, line = self._mentor()
        limit = stage.limits.links
        return ServicesProps(
            title=stage.translate("services", "온라인 멘토링"),
            side=stage.translate("services", "휴대폰으로 이어집니다") if self._links else "",
            cards=tuple(service_card(link, stage.now, limit, stage.translate) for link in shown),
            page=self._leaves.clamp(wished) + 1,
            pages=self._leaves.count,
            here_key=key,
            here_when=when,
            here_name=name,
            here_line=line,
            empty_text="" if self._links else stage.translate("services", "아직 안내할 서비스가 없습니다"),
        )

    def _mentor(self) -> tuple[str, str, str, str]:
        stage = self._stage
        if self._here is None:
            return "", "", "", ""
        programme = self._here.programme
        entry = found.entry_of(stage, programme)
        when, words = start_text(programme, stage.translate), seat_words(entry, stage.now, stage.translate)
        word = f"<{words.tone}>{words.text}</{words.tone}>" if words.tone in ("ok", "warn") else words.text
        return programme.id, when, programme.name, f"{escape(programme.place)} · {word}"

    def _card_height(self, link: MentoringLink) -> float:
        return self._leaves.space.height(link.name, first_sentence(link.description))

    @Slot(float, float)
    def setRoom(self, room: float, width: float) -> None:
        """Take the height that is left for cards and their width, in pixels."""
        if self._leaves.space.take(room, width):
            self.refresh()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn pages forward, or back by a negative number."""
        self._stage.session.leaf(services_page=self._leaves.clamp(self.props.page - 1 + pages))
        self._stage.refresh()

    @Slot(str)
    def openCard(self, service: str) -> None:
        """Go to a service."""
        self._stage.go(Place.SERVICE, service)

    @Slot()
    def openHere(self) -> None:
        """Go to the programme in which one meets a mentor."""
        self._stage.go(Place.PROGRAMME, self.props.here_key)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """How they are reached."""
        return self.props.side

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

    @Property(str, notify=hereKeyChanged)
    def hereKey(self) -> str:
        """The programme in which one meets a mentor here; empty without one."""
        return self.props.here_key

    @Property(str, notify=hereWhenChanged)
    def hereWhen(self) -> str:
        """Its day and hour."""
        return self.props.here_when

    @Property(str, notify=hereNameChanged)
    def hereName(self) -> str:
        """Its name."""
        return self.props.here_name

    @Property(str, notify=hereLineChanged)
    def hereLine(self) -> str:
        """Its place and seats, rich."""
        return self.props.here_line

    @Property(QObject, constant=True)
    def cards(self) -> RowModel:
        """The services of the present page."""
        return self._rows
