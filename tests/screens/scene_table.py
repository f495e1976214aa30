"""The catalogue: every screen in every variant that is judged."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage
from scene_crossed import sample
from scene_extra import EXTRA, Arrange
from scene_house import PRESENT, House, Stand
from scene_variants import VARIANTS, Variant
from tree_shot import Shot, take

from kiosk.screen.capture import SCREENS
from kiosk.screen.glass import low_top_px
from kiosk.screen.language import Language

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
        return self.variant.leaves > 1 and self.variant.name != ""

    @property
    def plain(self) -> "Row":
        """The same screen shown plainly in the same language."""
        visit = {name: value for name, value in self.variant.visit.items() if name == "language"}
        return Row(self.screen, replace(VARIANTS[0], visit=visit))

    @property
    def is_plain(self) -> bool:
        """Whether it is the screen as it is shown plainly, in any language."""
        variant = self.variant
        return not variant.settings and variant.world == PRESENT and set(variant.visit) <= {"language"}

    @property
    def key(self) -> tuple[str, object]:
        """The screen and the language."""
        return self.screen, self.variant.visit.get("language", Language.KOREAN)


def catalogue() -> Iterator[Row]:
    """Give every scene of the suite: those of one window, and of one variant, after each other."""
    windows: dict[tuple[object, ...], int] = {}

    def window(variant: Variant) -> int:
        return windows.setdefault((variant.world.cache, *sorted(variant.settings.items())), len(windows))

    return rows_of(sorted((*VARIANTS, *sample()), key=window))


def rows_of(variants: Iterable[Variant]) -> Iterator[Row]:
    """Give the scenes of variants, those of one variant after each other."""
    return (Row(screen, variant) for variant in variants for screen in variant.screens)


def prepare(house: House, rows: Sequence[Row]) -> None:
    """Play plainly what scenes will be compared with, unless it is played before them anyway."""
    played = {row.key for row in rows if row.is_plain}
    for row in rows:
        if row.comparable and row.key not in played:
            plainly(house, row)


def plainly(house: House, row: Row) -> tuple[Shot, ...]:
    """Return all pages of a scene's screen as it is shown plainly in the same language; played once."""
    if row.key not in house.plain:
        play(house, row.plain)
    return house.plain[row.key]


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
    if row.is_plain and (len(shots) == row.plain.variant.leaves or stand.next_key is None):
        # Without their pictures, which would fill the memory.
        house.plain[row.key] = tuple(replace(shot, image=QImage()) for shot in shots)
    return tuple(shots)


def _shot(stand: Stand, name: str) -> Shot:
    # On a panel that stands higher than anybody seated reaches the low screen brings everything down.
    reach_px = min(REACH_MM * stand.px_per_mm, low_top_px(stand.settings))
    return take(name, stand.shown.window, stand.grab(), stand.theme, reach_px=reach_px)
