"""The online services."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import found
from kiosk.screen.derive.programmes import start_text
from kiosk.screen.derive.rich import escape
from kiosk.screen.derive.seats import Entry, seat_words
from kiosk.screen.derive.services import ServiceCard, ServicesProps, service_card
from kiosk.screen.paging import settled
from kiosk.screen.reading_cards import SERVICE
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.reading import ReadingList
from kiosk.screen.visit import Place
from offline_cache.contract.mentoring import MentoringLink

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class ServicesModel(ReadingList[ServicesProps]):  # type: ignore[operator]
    """Online services with a checked link, and the next mentor one meets in this cafe."""

    card, row, detail, page_name = SERVICE, ServiceCard, Place.SERVICE, "services_page"
    records = ("_links", "_here")

    hereKeyChanged = Signal()
    hereWhenChanged = Signal()
    hereNameChanged = Signal()
    hereLineChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._links: tuple[MentoringLink, ...] = ()
        self._here: Entry | None = None
        super().__init__(parent, stage)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the list has no key
        """Read the services and the next mentor."""
        self._links = found.services(self._stage)
        self._read_here()

    def news(self) -> None:
        """Take in what an edition brought; what is seen keeps its place."""
        self._links = settled(self._links, found.services(self._stage))
        self._read_here()

    def _read_here(self) -> None:
        mentor = found.mentor_here(self._stage)
        self._here = found.entry_of(self._stage, mentor) if mentor else None

    def _derive(self) -> ServicesProps:
        stage, limit = self._stage, self._stage.limits.links
        now = found.trusted_now(stage)
        cards = self._shown(self._links, lambda link: service_card(link, now, limit, stage.translate))
        page, pages = self._page
        key, when, name, line = self._mentor()
        return ServicesProps(
            title=stage.translate("services", "온라인 멘토링"),
            side=stage.translate("services", "휴대폰으로 이어집니다") if self._links else "",
            cards=cards,
            page=page,
            pages=pages,
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
        when, words = (
            start_text(programme, stage.translate),
            seat_words(entry, found.trusted_now(stage), stage.translate),
        )
        word = f"<{words.tone}>{words.text}</{words.tone}>" if words.tone in ("ok", "warn") else words.text
        return programme.id, when, programme.name, f"{escape(programme.place)} · {word}"

    @Slot()
    def openHere(self) -> None:
        """Go to the programme in which one meets a mentor."""
        self._stage.go(Place.PROGRAMME, self.props.here_key)

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
