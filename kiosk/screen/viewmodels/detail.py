"""One service, programme, cafe or notice: they share a form."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import found
from kiosk.screen.derive.cafes import CafesInputs, derive_cafe
from kiosk.screen.derive.detail import DetailProps
from kiosk.screen.derive.notices import derive_notices
from kiosk.screen.derive.programmes import derive_programme
from kiosk.screen.derive.rooms import desk_note
from kiosk.screen.derive.services import derive_service
from kiosk.screen.qr import QrCode, fitting_code, short_address
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel, as_maps

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Read = Callable[[Stage, str], Any]
"""Finds a record by its id; ``None`` when there is none."""

Derive = Callable[[Stage, Any], DetailProps]
"""What a record shows now."""


def service_detail(stage: Stage, link: Any) -> DetailProps:
    """Return what a service shows."""
    return derive_service(link, found.trusted_now(stage), stage.limits.links, stage.translate)


def programme_detail(stage: Stage, programme: Any) -> DetailProps:
    """Return what a programme shows."""
    entry = None if programme is None else found.entry_of(stage, programme)
    desk = desk_note(stage.facts.desk, stage.translate)
    return derive_programme(entry, desk, found.trusted_now(stage), stage.translate)


def cafe_detail(stage: Stage, near: Any) -> DetailProps:
    """Return what a cafe shows; its rooms are of this moment."""
    now = None if near is None else found.find_cafe(stage, near.cafe.id)
    inputs = CafesInputs(
        now=stage.now, limit=stage.limits.rooms, here=stage.facts.cafe, cafes=(), trusted=stage.trusted
    )
    return derive_cafe(now, inputs, stage.translate)


def notice_detail(stage: Stage, notices: Any) -> DetailProps:
    """Return what notices show."""
    return derive_notices(notices or (), stage.clock.sure, stage.translate)


@QmlElement
@QmlUncreatable("Python owns the view models")
class DetailModel(ViewModel[DetailProps]):  # type: ignore[operator]
    """One thing as the cache has it; its age moves on.

    Args:
        parent: the owner.
        stage: what all screens share.
        read: finds the record.
        derive: tells what it shows.
    """

    records = ("_key", "_record")

    titleChanged = Signal()
    sideChanged = Signal()
    foundChanged = Signal()
    pictureChanged = Signal()
    headingChanged = Signal()
    lineChanged = Signal()
    stateIconChanged = Signal()
    stateTextChanged = Signal()
    stateToneChanged = Signal()
    factsChanged = Signal()
    textChanged = Signal()
    urlChanged = Signal()
    linkHeadingChanged = Signal()
    opensChanged = Signal()
    warningChanged = Signal()
    noteChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage, read: Read, derive: Derive) -> None:
        self._stage = stage
        self._read = read
        self._form = derive
        self._key = ""
        self._record: Any = None
        super().__init__(parent, derive(stage, None))

    def enter(self, key: str) -> None:
        """Read a record."""
        self._key = key
        self._record = self._read(self._stage, key)

    def news(self) -> None:
        """Read it again."""
        self.enter(self._key)

    def refresh(self) -> None:
        """Derive what is shown."""
        self.swap(self._form(self._stage, self._record))

    @Slot()
    def callStaff(self) -> None:
        """Call the staff."""
        self._stage.call_staff()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """One short fact."""
        return self.props.side

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        """Whether there is such a thing."""
        return self.props.found

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """The name of its picture."""
        return self.props.picture

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        """Its name."""
        return self.props.heading

    @Property(str, notify=lineChanged)
    def line(self) -> str:
        """The line below its name."""
        return self.props.line

    @Property(str, notify=stateIconChanged)
    def stateIcon(self) -> str:
        """The icon of what may be said of it now."""
        return self.props.state_icon

    @Property(str, notify=stateTextChanged)
    def stateText(self) -> str:
        """What may be said of it now."""
        return self.props.state_text

    @Property(str, notify=stateToneChanged)
    def stateTone(self) -> str:
        """The tone of that."""
        return self.props.state_tone

    @Property(list, notify=factsChanged)
    def facts(self) -> list[dict[str, Any]]:
        """Facts: label, value."""
        return as_maps(self.props.facts)

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """Its paragraphs."""
        return self.props.text

    @Property(str, notify=linkHeadingChanged)
    def linkHeading(self) -> str:
        """The head of the code."""
        return self.props.link_heading

    @Property(str, notify=opensChanged)
    def opens(self) -> str:
        """What the code opens."""
        return self.props.opens

    @Property(str, notify=warningChanged)
    def warning(self) -> str:
        """Why there is no code, or what to know before using it."""
        return self.props.warning

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        """Where a person can be asked."""
        return self.props.note

    @Property(str, notify=urlChanged)
    def address(self) -> str:
        """The short address of the code."""
        return short_address(self.props.url)

    @Property(str, notify=urlChanged)
    def qrPath(self) -> str:
        """The code; empty without an address."""
        return self._code().path

    @Property(int, notify=urlChanged)
    def qrModules(self) -> int:
        """Modules along the code's side."""
        return self._code().modules

    def _code(self) -> QrCode:
        return fitting_code(self.props.url, self._stage.glass.code_modules())
