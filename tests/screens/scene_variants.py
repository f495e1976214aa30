"""The ways in which screens are judged: a variant is one row of :data:`VARIANTS`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from scene_extra import EXTRA
from scene_house import PRESENT, World, bare, nothing, offline

from kiosk.screen.capture import SCREENS
from kiosk.screen.language import Language

MAIN = tuple(SCREENS)
EVERY = (*SCREENS, *EXTRA)
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

LISTS = ("home", "rooms", "postings", "search", "guides", "mentoring", "programmes", "cafes", "basket-none")
WORDY = (
    *MAIN,
    *(
        "room-closed",
        "room-called",
        "search-none",
        "posting-home-page",
        "posting-no-address",
        "posting-reported",
    ),
    *("guide-checked", "programme-full", "cafe-silent", "basket-none", "basket-code", "basket-code-failed"),
    *("basket-undo", "help-called", "help-coming", "help-desk", "help-voted"),
)
"""Screens with all words of the interface between them."""


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
    """

    name: str
    screens: Collection[str]
    pictures: Collection[str] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    visit: Mapping[str, object] = field(default_factory=dict)
    world: World = PRESENT


VARIANTS = (
    Variant("", EVERY, MAIN),
    Variant(
        "contrast",
        MAIN,
        ("home", "rooms", "room", "postings", "search", "posting", "cafes", "basket", "help", "access"),
        visit={"contrast": True},
    ),
    Variant("stale", AGEING, ("home", "rooms", "room"), world=World(ahead=timedelta(minutes=30))),
    Variant("next-day", AGEING, world=World(ahead=timedelta(hours=26))),
    Variant("offline", (*AGEING, "help"), ("home",), world=World(offline, timedelta(hours=5))),
    Variant("untrusted", AGEING, ("posting",), world=World(synchronised=False)),
    Variant("bare", (*LISTS, "help", "attract", "access"), ("postings",), world=World(bare)),
    Variant("nothing", (*LISTS, "help", "attract", "access"), ("home",), world=World(nothing)),
    Variant("en", WORDY, ("home", "postings", "posting", "basket"), visit={"language": Language.ENGLISH}),
    Variant("zh", WORDY, visit={"language": Language.CHINESE}),
    Variant("ja", WORDY, visit={"language": Language.JAPANESE}),
    Variant("vi", WORDY, ("home", "help"), visit={"language": Language.VIETNAMESE}),
)
