"""The catalogue: every screen in every variant that is judged. A variant is one row of :data:`VARIANTS`."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from scene_extra import EXTRA, Arrange
from scene_house import House, World, bare, nothing, offline
from tree_shot import Shot, take

from kiosk.screen.capture import SCREENS

ARRANGE: Mapping[str, Arrange] = {**SCREENS, **EXTRA}
MAIN = tuple(SCREENS)
EVERY = tuple(ARRANGE)
AGEING = ("home", "rooms", "room", "postings", "posting", "programmes", "programme", "cafes", "cafe")
REACH_MM = 78.0
"""Nothing is pressed above, on a panel in portrait."""


PRESENT = World()


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
    screens: Collection[str] = MAIN
    pictures: Collection[str] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    visit: Mapping[str, object] = field(default_factory=dict)
    world: World = PRESENT


VARIANTS = (
    Variant("", EVERY, MAIN),
    Variant("contrast", EVERY, MAIN, visit={"contrast": True}),
    Variant("stale", AGEING, AGEING, world=World(ahead=timedelta(minutes=30))),
    Variant("next-day", AGEING, world=World(ahead=timedelta(hours=26))),
    Variant("offline", (*AGEING, "help"), ("home", "help"), world=World(offline, timedelta(hours=5))),
    Variant("untrusted", AGEING, ("home", "postings", "posting"), world=World(synchronised=False)),
    Variant(
        "bare",
        (
            "home",
            "rooms",
            "postings",
            "search",
            "guides",
            "mentoring",
            "programmes",
            "cafes",
            "help",
            "attract",
            "basket-none",
            "access",
        ),
        ("home", "postings"),
        world=World(bare),
    ),
    Variant("nothing", ("home", "help", "attract", "access", "basket-none"), ("home",), world=World(nothing)),
)


@dataclass(frozen=True)
class Row:
    """A scene of the catalogue: a screen in a variant."""

    screen: str
    variant: Variant

    @property
    def name(self) -> str:
        """Its name, also that of its picture or text."""
        return "-".join(part for part in (self.screen, self.variant.name) if part)

    @property
    def pictured(self) -> bool:
        """Whether it has a reference picture."""
        return self.screen in self.variant.pictures


def catalogue() -> Iterator[Row]:
    """Give every scene, those of one window after each other."""
    for variant in VARIANTS:
        for screen in variant.screens:
            yield Row(screen, variant)


def play(house: House, row: Row) -> Shot:
    """Arrange a scene and take down what it shows."""
    stand = house.stand(row.variant.world, row.variant.settings)
    if row.variant.visit:
        stand.shown.session.change(**row.variant.visit)
        stand.shown.stage.refresh()
    ARRANGE[row.screen](stand.scene("ㅊㄴㅇㅌ"))
    image = stand.grab()
    return take(
        row.name,
        stand.shown.window,
        image,
        px_per_mm=stand.px_per_mm,
        high_contrast=bool(stand.theme.property("highContrast")),
        reach_px=REACH_MM * stand.px_per_mm,
    )
