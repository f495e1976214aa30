"""One room."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.derive.room import RoomInputs, RoomProps, derive_room
from kiosk.screen.qr import QrCode, fitting_code, short_address
from kiosk.screen.stage import Stage
from kiosk.screen.statuses import rooms_now
from kiosk.screen.viewmodels.base import ViewModel, as_map
from offline_cache.rooms import board_of, day_segments

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class RoomModel(ViewModel[RoomProps]):  # type: ignore[operator]
    """A room's day and the way to book it."""

    records = ("_room",)

    titleChanged = Signal()
    sideChanged = Signal()
    foundChanged = Signal()
    stateChanged = Signal()
    wordChanged = Signal()
    sentenceChanged = Signal()
    equipmentChanged = Signal()
    seatsChanged = Signal()
    capacityChanged = Signal()
    knownChanged = Signal()
    dayChanged = Signal()
    nextLabelChanged = Signal()
    nextTextChanged = Signal()
    ageChanged = Signal()
    bookingUrlChanged = Signal()
    bookingOpensChanged = Signal()
    deskNoteChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        self._room = ""
        super().__init__(parent, self._derive())

    def enter(self, key: str) -> None:
        """Show another room."""
        self._room = key

    def news(self) -> None:
        """Do nothing: a room shows facts as they are."""

    def refresh(self) -> None:
        """Derive the room."""
        self.swap(self._derive())

    def _derive(self) -> RoomProps:
        stage, facts = self._stage, self._stage.facts
        found = {
            item.room.id: item for item in rooms_now(facts, stage.now, stage.limits, trusted=stage.trusted)
        }
        board = board_of(facts.board, self._room)
        inputs = RoomInputs(
            now=stage.now,
            item=found.get(self._room),
            segments=day_segments(board, facts.board, stage.now, stage.limits) if stage.trusted else (),
            desk=facts.desk,
        )
        return derive_room(inputs, stage.translate)

    @Slot()
    def callStaff(self) -> None:
        """Call the staff."""
        self._stage.call_staff()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The room's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """Its floor and way."""
        return self.props.side

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        """Whether the room still exists."""
        return self.props.found

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Its state: free, soon, closed or unknown."""
        return self.props.state

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        """Its state as a word."""
        return self.props.word

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """Until or from when it is free."""
        return self.props.sentence

    @Property(str, notify=equipmentChanged)
    def equipment(self) -> str:
        """What is in it."""
        return self.props.equipment

    @Property(int, notify=seatsChanged)
    def seats(self) -> int:
        """How many seats it has."""
        return self.props.seats

    @Property(str, notify=capacityChanged)
    def capacity(self) -> str:
        """How many seats it has, in words."""
        return self.props.capacity

    @Property(bool, notify=knownChanged)
    def known(self) -> bool:
        """Whether its state may be told."""
        return self.props.known

    @Property(dict, notify=dayChanged)
    def day(self) -> dict[str, Any]:
        """Its day: pieces, hours, now."""
        return as_map(self.props.day)

    @Property(str, notify=nextLabelChanged)
    def nextLabel(self) -> str:
        """What the line under the day tells."""
        return self.props.next_label

    @Property(str, notify=nextTextChanged)
    def nextText(self) -> str:
        """The line under the day."""
        return self.props.next_text

    @Property(str, notify=ageChanged)
    def age(self) -> str:
        """The age of its state."""
        return self.props.age

    @Property(str, notify=bookingOpensChanged)
    def bookingOpens(self) -> str:
        """What the code opens."""
        return self.props.booking_opens

    @Property(str, notify=bookingUrlChanged)
    def bookingAddress(self) -> str:
        """The short address of the code."""
        return short_address(self.props.booking_url)

    @Property(str, notify=bookingUrlChanged)
    def qrPath(self) -> str:
        """The code of the booking channel; empty without one."""
        return self._code().path

    @Property(int, notify=bookingUrlChanged)
    def qrModules(self) -> int:
        """Modules along the code's side."""
        return self._code().modules

    @Property(str, notify=deskNoteChanged)
    def deskNote(self) -> str:
        """Where a person can be asked."""
        return self.props.desk_note

    def _code(self) -> QrCode:
        return fitting_code(self.props.booking_url, self._stage.glass.code_modules())
