"""The state of one visit: everything the screen knows of the person before it, in one frozen value."""

import enum
from dataclasses import dataclass, field

from kiosk.screen.basket import Basket
from kiosk.screen.glass import TextSize
from kiosk.screen.language import Language
from kiosk.screen.leafing import Leafing
from kiosk.screen.staff_steps import Call, Code
from kiosk.screen.toast import NO_TOAST, Toast
from offline_cache.search.filters import NO_FILTERS, Filters
from offline_cache.shelves import Shelf


class Place(enum.StrEnum):
    """The screens a visitor can be on."""

    HOME = "home"
    ROOMS = "rooms"
    ROOM = "room"
    POSTINGS = "postings"
    SEARCH = "search"
    FILTERS = "filters"
    BASKET = "basket"
    HELP = "help"
    POSTING = "posting"
    GUIDES = "guides"
    GUIDE = "guide"
    SERVICES = "services"
    SERVICE = "service"
    PROGRAMMES = "programmes"
    PROGRAMME = "programme"
    CAFES = "cafes"
    CAFE = "cafe"
    NOTICE = "notice"
    LANGUAGE = "language"


class Asking(enum.StrEnum):
    """The floating question or sheet, if any."""

    NOTHING = ""
    END = "end"
    IDLE = "idle"
    ACCESS = "access"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way: a screen and, for a detail screen, whose."""

    place: Place
    key: str = ""


@dataclass(frozen=True, slots=True)
class Browsing:
    """Where in the shelves the visitor is; ``shelf`` is ``None`` until one is chosen or the first counts."""

    shelf: Shelf | None = None
    filters: Filters = NO_FILTERS
    page: int = 0


@dataclass(frozen=True, slots=True)
class Searching:
    """What was typed, which words narrow it, and whether hits that stand alone are seen."""

    text: str = ""
    words: tuple[str, ...] = ()
    page: int = 0
    looking: bool = False

    @property
    def query(self) -> str:
        """What is searched for."""
        return " ".join((self.text, *self.words)).strip()


START = Step(Place.HOME)


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit; the default value is the factory state.

    Attributes:
        trail: the way from home to the present screen.
        rooms_page: the page of the list of rooms.
        browsing: the shelves.
        searching: the search field.
        leafing: the things to read.
        basket: the postings the visitor keeps.
        voted: the face this visitor touched to say whether it helped; empty before.
        language: the language of the interface.
        call: the call of the staff; ``None`` before.
        code: the code under which a counsellor sees the basket; ``None`` without one.
        contrast: whether the visitor switched between the two palettes.
        text_size: the size of letters.
        low: whether everything stands within reach of a seated person.
        listed: the postings of the list from which the present posting was opened, in their order, as far as
            they were read.
        listed_total: how many are in that list.
        reported: postings this visitor called strange.
        asking: the question that stands on the screen.
        behind: the sheet that the idle question took away.
        toast: the short word on what was just done.
    """

    trail: tuple[Step, ...] = (START,)
    rooms_page: int = 0
    browsing: Browsing = field(default_factory=Browsing)
    searching: Searching = field(default_factory=Searching)
    leafing: Leafing = field(default_factory=Leafing)
    basket: Basket = field(default_factory=Basket)
    voted: str = ""
    language: Language = Language.KOREAN
    call: Call | None = None
    code: Code | None = None
    contrast: bool = False
    text_size: TextSize = TextSize.NORMAL
    low: bool = False
    listed: tuple[str, ...] = ()
    listed_total: int = 0
    reported: frozenset[str] = frozenset()
    asking: Asking = Asking.NOTHING
    behind: Asking = Asking.NOTHING
    toast: Toast = NO_TOAST

    @property
    def unhurried(self) -> bool:
        """Whether the visitor uses something that takes more time (R39)."""
        return self.low or self.text_size is not TextSize.NORMAL

    @property
    def awaits_staff(self) -> bool:
        """Whether somebody of the staff is on the way, or may come with the code."""
        called = self.call is not None and not self.call.is_over
        return called or (self.code is not None and self.code.is_held)

    @property
    def here(self) -> Step:
        """The present step."""
        return self.trail[-1]


FACTORY = Visit()
