"""The ways in which screens are judged: a variant is one row of :data:`VARIANTS`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from scene_extra import EXTRA
from scene_house import PRESENT, World, bare, nothing, offline

from kiosk.screen.capture import SCREENS
from kiosk.screen.glass import TextSize
from kiosk.screen.language import Language

MAIN = tuple(name for name in SCREENS if name != "rooms-stale")
"""The screens of ``kiosk screenshot``; rooms that are not known any more are a variant here."""

EVERY = (*MAIN, *EXTRA)
AGEING = (
    "home",
    "rooms",
    "room",
    "postings",
    "posting",
    "programmes",
    "programme",
    "cafes",
    "cafe",
    "attract",
)
"""Screens that say other things as time passes or the network is away."""

VISITED = tuple(name for name in MAIN if name not in ("attract", "cleared"))
"""Screens of a visit: the resting one and the end of a visit know no aid."""

LISTS = ("home", "rooms", "postings", "search", "guides", "mentoring", "programmes", "cafes", "basket-none")
WORDY = (
    *MAIN,
    *(
        "room-closed",
        "room-called",
        "postings-unread",
        "search-none",
        "posting-home-page",
        "posting-no-address",
        "posting-reported",
    ),
    *("guide-checked", "programme-full", "cafe-silent", "basket-none", "basket-code", "basket-code-failed"),
    *("basket-undo", "help-called", "help-coming", "help-desk", "help-voted"),
)
"""Screens with all words of the interface between them."""

MOST = 16
"""Pages of a scene that are judged where every page is."""


@dataclass(frozen=True)
class Variant:
    """One way to show screens.

    Attributes:
        name: what is appended to the screen's name; empty for the plain way.
        screens: the screens that are judged in it.
        pictures: those of them that have a reference picture; the others have a text.
        settings: what differs in the device's settings.
        visit: what differs in the visit.
        world: what the device knows, and when it is.
        leaves: how many pages of a scene are judged at most.
    """

    name: str
    screens: Collection[str]
    pictures: Collection[str] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    visit: Mapping[str, object] = field(default_factory=dict)
    world: World = PRESENT
    leaves: int = 1


VARIANTS = (
    Variant("", EVERY, (*MAIN, "guide-lists", "guide-form"), leaves=MOST),
    Variant(
        "contrast",
        MAIN,
        ("home", "rooms", "room", "postings", "search", "posting", "cafes", "basket", "help", "access"),
        visit={"contrast": True},
    ),
    Variant("stale", AGEING, ("home", "rooms", "room"), world=World(ahead=timedelta(minutes=30))),
    Variant("next-day", AGEING, world=World(ahead=timedelta(hours=26))),
    Variant("untrusted", AGEING, ("posting",), world=World(synchronised=False)),
    Variant("en", WORDY, ("home", "postings", "posting", "basket"), visit={"language": Language.ENGLISH}),
    Variant("zh", WORDY, visit={"language": Language.CHINESE}),
    Variant("ja", WORDY, visit={"language": Language.JAPANESE}),
    Variant("vi", WORDY, ("home", "help"), visit={"language": Language.VIETNAMESE}),
    Variant("150", VISITED, ("home", "postings"), visit={"text_size": TextSize.LARGE}, leaves=MOST),
    Variant(
        "200",
        VISITED,
        ("home", "rooms", "postings", "search", "posting", "help"),
        visit={"text_size": TextSize.LARGEST},
        leaves=MOST,
    ),
    Variant("low", VISITED, ("home", "postings", "search", "access"), visit={"low": True}, leaves=MOST),
    Variant("offline", (*AGEING, "help"), ("home",), world=World(offline, timedelta(hours=5))),
    Variant("bare", (*LISTS, "help", "attract", "access"), ("postings",), world=World(bare)),
    Variant("nothing", (*LISTS, "help", "attract", "access"), ("home",), world=World(nothing)),
    Variant(
        "landscape",
        MAIN,
        ("home", "rooms", "room", "postings", "search", "posting", "basket"),
        settings={"panel_width_px": 1920, "panel_height_px": 1080},
        leaves=MOST,
    ),
    Variant("21", MAIN, ("home", "postings"), settings={"panel_diagonal_in": 21.5}, leaves=MOST),
    Variant("32", MAIN, ("home",), settings={"panel_diagonal_in": 32.0}, leaves=MOST),
    Variant(
        "fine",
        ("home", "postings", "search", "posting", "basket"),
        settings={"panel_diagonal_in": 32.0, "panel_width_px": 2160, "panel_height_px": 3840},
    ),
)
