"""The catalogue: every screen in every variant that is judged."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scene_extra import EXTRA, Arrange
from scene_house import House
from scene_variants import VARIANTS, Variant
from tree_shot import Shot, take

from kiosk.screen.capture import SCREENS

ARRANGE: Mapping[str, Arrange] = {**SCREENS, **EXTRA}
REACH_MM = 78.0
"""Nothing is pressed above, on a panel in portrait."""


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
    """Give every scene, those of one variant after each other."""
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
