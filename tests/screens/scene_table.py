"""The catalogue: every screen in every variant that is judged."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage
from scene_extra import EXTRA, Arrange
from scene_house import House, Stand
from scene_variants import VARIANTS, Variant
from tree_shot import Shot, take

from kiosk.screen.capture import SCREENS
from kiosk.screen.glass import low_top_px

ARRANGE: Mapping[str, Arrange] = {**SCREENS, **EXTRA}
REACH_MM = 78.0
"""Strip and title: nothing is pressed there."""


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

    @property
    def comparable(self) -> bool:
        """Whether everything that is shown plainly must be found on its pages."""
        return self.variant.leaves > 1 and self.variant is not VARIANTS[0]


def catalogue() -> Iterator[Row]:
    """Give every scene, those of one variant after each other."""
    for variant in VARIANTS:
        for screen in variant.screens:
            yield Row(screen, variant)


def prepare(house: House, rows: Iterable[Row]) -> None:
    """Play plainly what some scenes will be compared with."""
    for screen in dict.fromkeys(row.screen for row in rows if row.comparable):
        plainly(house, screen)


def plainly(house: House, screen: str) -> tuple[Shot, ...]:
    """Return all pages of a screen as it is shown plainly; played once."""
    if screen not in house.plain:
        shots = play(house, Row(screen, VARIANTS[0]))
        # Without their pictures, which would fill the memory.
        house.plain[screen] = tuple(replace(shot, image=QImage()) for shot in shots)
    return house.plain[screen]


def play(house: House, row: Row) -> tuple[Shot, ...]:
    """Arrange a scene and take down what it shows: one page of it, or all if the variant says so."""
    stand = house.stand(row.variant.world, row.variant.settings)
    if row.variant.visit:
        stand.shown.session.change(**row.variant.visit)
        stand.shown.stage.refresh()
    ARRANGE[row.screen](stand.scene("ㅊㄴㅇㅌ"))
    shots = [_shot(stand, row.name)]
    while len(shots) < row.variant.leaves and stand.turn():
        shots.append(_shot(stand, f"{row.name}~{len(shots) + 1}"))
    return tuple(shots)


def _shot(stand: Stand, name: str) -> Shot:
    # On a panel that stands higher than anybody seated reaches the low screen brings everything down.
    reach_px = min(REACH_MM * stand.px_per_mm, low_top_px(stand.settings))
    return take(name, stand.shown.window, stand.grab(), stand.theme, reach_px=reach_px)
