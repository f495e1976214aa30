"""The home screen."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.content import UNREAD
from kiosk.screen.derive.cards import JobCard, job_card, mark_room, meta_line, with_marks
from kiosk.screen.derive.home import HomeProps, derive_home
from kiosk.screen.derive.home_inputs import HomeInputs
from kiosk.screen.derive.notices import notice_band
from kiosk.screen.derive.pages import fitting
from kiosk.screen.found import entry_of
from kiosk.screen.home_facts import HomeFacts, home_facts, next_closing
from kiosk.screen.nearness import nearest_first
from kiosk.screen.space import Space
from kiosk.screen.stage import Stage
from kiosk.screen.statuses import closed_reason, old_postings, rooms_now
from kiosk.screen.viewmodels.base import ViewModel, as_map, as_maps
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Browsing, Place
from offline_cache.shelves import Shelf
from offline_cache.store.results import PostingRow

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MAX_CARDS = 8
MOST_OF_AN_HOUR = 100
"""Postings of the first hour among which the nearest are looked for."""


@QmlElement
@QmlUncreatable("Python owns the view models")
class HomeModel(ViewModel[HomeProps]):  # type: ignore[operator]
    """What home shows: rooms, what closes today, and what else there is.

    Args:
        parent: the owner.
        stage: what all screens share.
        space: the room for job cards.
    """

    titleChanged = Signal()
    sideChanged = Signal()
    waitingChanged = Signal()
    hasRoomsChanged = Signal()
    roomsStaleChanged = Signal()
    roomsNumberChanged = Signal()
    roomsUnitChanged = Signal()
    roomsSubChanged = Signal()
    doorsChanged = Signal()
    todayChanged = Signal()
    todayKindChanged = Signal()
    closingTodayChanged = Signal()
    postingsLiveChanged = Signal()
    tilesChanged = Signal()
    noticeChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage, space: Space) -> None:
        self._stage = stage
        self._space = space
        self._closing: tuple[PostingRow, ...] = ()
        self._counted: tuple[Any, HomeFacts] = (None, HomeFacts())
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, JobCard, reuse=True)

    def enter(self, key: str) -> None:  # noqa: ARG002 - home has no key
        """Read what closes next; the list then stays until the visitor comes back."""
        stage = self._stage
        rows = stage.content.ask(
            lambda reader: next_closing(reader, stage.clock.sure, MOST_OF_AN_HOUR), UNREAD
        )
        if rows is UNREAD:
            return
        self._closing = nearest_first(rows, stage.facts.region)[:MAX_CARDS]

    @property
    def stands(self) -> bool:
        """Whether it has something true to show: it keeps what it counted."""
        return True

    def news(self) -> None:
        """Fill a list that was empty; a list that is seen stays as it is."""
        if not self._closing:
            self.enter("")

    def refresh(self) -> None:
        """Derive home."""
        self.swap(self._derive())
        self._rows.show(with_marks(self.props.cards, self._stage.visit.basket))

    def _derive(self) -> HomeProps:
        stage, facts, counted = self._stage, self._stage.facts, self._facts()
        inputs = HomeInputs(
            now=stage.now,
            trusted=stage.trusted,
            has_content=facts.present,
            rooms=rooms_now(facts, stage.now, stage.limits, trusted=stage.trusted),
            closed_reason=closed_reason(facts, stage.now, trusted=stage.trusted),
            shelf_counts=counted.shelf_counts,
            intern_counts=counted.intern_counts,
            open_total=counted.totals.open,
            new_today=counted.totals.new_today,
            first_close=counted.totals.first_close_today,
            old_since=old_postings(facts, stage.clock.sure, stage.limits),
            programme=entry_of(stage, counted.programme) if counted.programme else None,
            guides=counted.guides,
            mentoring=counted.mentoring,
            programmes=counted.programmes,
            programmes_week=counted.programmes_week,
            other_cafes=sum(cafe.id != stage.settings.cafe for cafe in facts.cafes),
            next_closing=self._fitting(),
            notice=notice_band(counted.notices, stage.translate),
        )
        return derive_home(inputs, stage.translate)

    def _facts(self) -> HomeFacts:
        stage = self._stage
        moment = (stage.content.count, stage.clock.sure.replace(second=0, microsecond=0))
        if self._counted[0] != moment:
            cafe, now = stage.settings.cafe, stage.clock.sure
            found = stage.content.ask(lambda reader: home_facts(reader, cafe, now), self._counted[1])
            self._counted = (moment, found)
        return self._counted[1]

    def _fitting(self) -> tuple[JobCard, ...]:
        stage = self._stage

        def height(row: PostingRow) -> float:
            about = meta_line(row, stage.translate) + mark_room(row.id, stage.visit.basket, stage.translate)
            return self._space.height(row.display_title, about)

        shown = fitting(self._closing, height, self._space.room, self._space.gap)
        return tuple(job_card(row, stage.now, stage.translate, trusted=stage.trusted) for row in shown)

    @Slot(float, float)
    def setRoom(self, room: float, width: float) -> None:
        """Take the height that is left for cards and their width, in pixels."""
        if self._space.take(room, width):
            self.refresh()

    @Slot()
    def openRooms(self) -> None:
        """Go to the rooms."""
        self._stage.go(Place.ROOMS)

    @Slot(str)
    def openTile(self, place: str) -> None:
        """Go to the subject of a tile."""
        self._stage.go(Place(place))

    @Slot()
    def openProgrammes(self) -> None:
        """Go to the programmes."""
        self._stage.go(Place.PROGRAMMES)

    @Slot()
    def openNotice(self) -> None:
        """Go to the notice."""
        self._stage.go(Place.NOTICE, self.props.notice.key)

    @Slot(str)
    def openShelf(self, shelf: str) -> None:
        """Go to a shelf; an empty name takes the first that holds anything."""
        self._stage.session.change(browsing=Browsing(shelf=Shelf(shelf) if shelf else None))
        self._stage.go(Place.POSTINGS)

    @Slot(str)
    def openPosting(self, posting: str) -> None:
        """Go to a posting."""
        listed = tuple(row.id for row in self._closing)
        self._stage.session.change(listed=listed, listed_total=self._facts().totals.open)
        self._stage.go(Place.POSTING, posting)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """Today's date."""
        return self.props.side

    @Property(bool, notify=waitingChanged)
    def waiting(self) -> bool:
        """Whether the first content has not come yet."""
        return self.props.waiting

    @Property(bool, notify=hasRoomsChanged)
    def hasRooms(self) -> bool:
        """Whether the cafe has rooms."""
        return self.props.has_rooms

    @Property(bool, notify=roomsStaleChanged)
    def roomsStale(self) -> bool:
        """Whether words stand in place of the number of free rooms."""
        return self.props.rooms_stale

    @Property(str, notify=roomsNumberChanged)
    def roomsNumber(self) -> str:
        """How many rooms are free, or why that is not told."""
        return self.props.rooms_number

    @Property(str, notify=roomsUnitChanged)
    def roomsUnit(self) -> str:
        """The counting word."""
        return self.props.rooms_unit

    @Property(str, notify=roomsSubChanged)
    def roomsSub(self) -> str:
        """The line under the number."""
        return self.props.rooms_sub

    @Property(list, notify=doorsChanged)
    def doors(self) -> list[dict[str, Any]]:
        """The doors: name, state, word, tone."""
        return as_maps(self.props.doors)

    @Property(dict, notify=todayChanged)
    def today(self) -> dict[str, Any]:
        """The left live value: the next programme, or what closes tomorrow."""
        return as_map(self.props.today)

    @Property(str, notify=todayKindChanged)
    def todayKind(self) -> str:
        """What the other live value tells: programme, tomorrow, or nothing."""
        return self.props.today_kind

    @Property(dict, notify=closingTodayChanged)
    def closingToday(self) -> dict[str, Any]:
        """The right live value: what closes today."""
        return as_map(self.props.closing_today)

    @Property(str, notify=postingsLiveChanged)
    def postingsLive(self) -> str:
        """The rich line of the tile of postings."""
        return self.props.postings_live

    @Property(list, notify=tilesChanged)
    def tiles(self) -> list[dict[str, Any]]:
        """Subjects: place, picture, title, live."""
        return as_maps(self.props.tiles)

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """The line of the newest notice; empty without one."""
        return self.props.notice.text

    @Property(QObject, constant=True)
    def cards(self) -> RowModel:
        """The postings that close next."""
        return self._rows
