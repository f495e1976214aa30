"""The list of rooms."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.derive.doors import RoomNow, all_unknown
from kiosk.screen.derive.rooms import RoomLine, RoomsInputs, RoomsProps, derive_rooms, room_line
from kiosk.screen.glass import Glass
from kiosk.screen.near import neighbours
from kiosk.screen.qr import QrCode, fitting_code, short_address
from kiosk.screen.room_fit import RoomsCut, cut_rooms
from kiosk.screen.stage import Stage
from kiosk.screen.statuses import closed_reason, last_heard, rooms_now
from kiosk.screen.viewmodels.base import ViewModel, as_maps
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Place
from offline_cache.rooms import RoomState

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NEAR = 4
ORDER = list(RoomState)


@QmlElement
@QmlUncreatable("Python owns the view models")
class RoomsModel(ViewModel[RoomsProps]):  # type: ignore[operator]
    """The rooms, free ones first as the visitor met them; their states move, their places do not."""

    records = ("_order",)

    titleChanged = Signal()
    sideChanged = Signal()
    staleChanged = Signal()
    staleLinesChanged = Signal()
    closedNoteChanged = Signal()
    nextTextChanged = Signal()
    placesChanged = Signal()
    placesAgeChanged = Signal()
    bookingOpensChanged = Signal()
    bookingUrlChanged = Signal()
    cutChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        self._order: tuple[str, ...] = ()
        self._cut = RoomsCut()
        self._told = (self._cut, 0)
        self._space: tuple[float, float, float, Glass] = (0.0, 0.0, stage.page_width, stage.glass)
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, RoomLine)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the list has no key
        """Take the order of this moment."""
        stage = self._stage
        now = rooms_now(stage.facts, stage.now, stage.limits, trusted=stage.trusted)
        ordered = sorted(now, key=lambda item: ORDER.index(item.status.state))
        self._order = tuple(item.room.id for item in ordered)

    def news(self) -> None:
        """Take in rooms that an edition brought; those that are seen keep their places."""
        known = {room.id for room in self._stage.facts.rooms}
        kept = tuple(room for room in self._order if room in known)
        self._order = kept + tuple(room.id for room in self._stage.facts.rooms if room.id not in kept)

    def refresh(self) -> None:
        """Derive the list."""
        self.swap(self._derive())
        self._rows.show(self.props.cards)
        told = (self._cut, self._number())
        if told != self._told:
            self._told = told
            self.cutChanged.emit()

    def _derive(self) -> RoomsProps:
        stage, facts = self._stage, self._stage.facts
        rooms = self._ordered()
        inputs = RoomsInputs(
            now=stage.now,
            trusted=stage.trusted,
            rooms=rooms,
            closed_reason=closed_reason(facts, stage.now, trusted=stage.trusted),
            last_heard=last_heard(facts),
            neighbours=neighbours(facts.cafe, facts.cafes, facts.city, NEAR),
            city_limit=stage.limits.rooms,
        )
        lines = [room_line(item, stage.now, stage.translate) for item in rooms]
        room, whole, width, glass = self._space
        self._cut = cut_rooms(lines, glass, (room, whole), width, stale=all_unknown(rooms))
        return derive_rooms(inputs, self._page_of(rooms), stage.translate)

    def _ordered(self) -> tuple[RoomNow, ...]:
        stage = self._stage
        found = {
            item.room.id: item
            for item in rooms_now(stage.facts, stage.now, stage.limits, trusted=stage.trusted)
        }
        return tuple(found[room] for room in self._order if room in found)

    def _number(self) -> int:
        return min(self._stage.visit.rooms_page, len(self._cut.sizes) - 1)

    def _page_of(self, rooms: tuple[RoomNow, ...]) -> tuple[RoomNow, ...]:
        number = self._number()
        first = self._cut.first(number)
        return rooms[first : first + self._cut.sizes[number]]

    @Slot(float, float, float)
    def setRoom(self, room: float, whole: float, width: float) -> None:
        """Take the height for cards, in pixels, beside a pager and without one, and their width."""
        space = (room, whole, width, self._stage.glass)
        if space != self._space:
            self._space = space
            self.refresh()

    @Slot(str)
    def openRoom(self, room: str) -> None:
        """Go to a room."""
        self._stage.go(Place.ROOM, room)

    @Slot(str)
    def openCafe(self, cafe: str) -> None:
        """Go to a near cafe."""
        self._stage.go(Place.CAFE, cafe)

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn pages forward, or back by a negative number."""
        page = min(max(self._number() + pages, 0), len(self._cut.sizes) - 1)
        self._stage.session.change(rooms_page=page)
        self._stage.refresh()

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
        """The price and the limit for a person and day."""
        return self.props.side

    @Property(bool, notify=staleChanged)
    def stale(self) -> bool:
        """Whether nothing may be said about any room."""
        return self.props.stale

    @Property(list, notify=staleLinesChanged)
    def staleLines(self) -> list[str]:
        """Since when nothing is known."""
        return list(self.props.stale_lines)

    @Property(str, notify=closedNoteChanged)
    def closedNote(self) -> str:
        """Why the cafe is shut today; empty when it is not."""
        return self.props.closed_note

    @Property(str, notify=nextTextChanged)
    def nextText(self) -> str:
        """Which room is free next, where none is now; empty otherwise."""
        return self.props.next_text

    @Property(list, notify=placesChanged)
    def places(self) -> list[dict[str, Any]]:
        """Near cafes: key, name, distance, word, tone."""
        return as_maps(self.props.places)

    @Property(str, notify=placesAgeChanged)
    def placesAge(self) -> str:
        """The age of what is said about near cafes."""
        return self.props.places_age

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

    @Property(int, notify=cutChanged)
    def page(self) -> int:
        """The present page, from 1."""
        return self._number() + 1

    @Property(int, notify=cutChanged)
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._cut.sizes)

    @Property(str, notify=cutChanged)
    def form(self) -> str:
        """The form of the cards: card, band, row or line."""
        return self._cut.form

    @Property(float, notify=cutChanged)
    def whole(self) -> float:
        """The height of all cards on one page, in pixels."""
        return self._cut.whole

    @Property(float, notify=cutChanged)
    def highest(self) -> float:
        """The height of the highest card, in pixels."""
        return self._cut.highest

    @Property(QObject, constant=True)
    def cards(self) -> RowModel:
        """The rooms of the present page."""
        return self._rows

    def _code(self) -> QrCode:
        return fitting_code(self.props.booking_url, self._stage.glass.code_modules())
