"""The map of the screens: which controls lead from home to each, found breadth first in the real window."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from item_walk import Piece, walk
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem
from rules_touch import live
from scene_house import Stand
from scene_tools import named_items
from tree_shot import Shot

from kiosk.screen.touching import pause, until
from kiosk.screen.visit import Asking, Place, Visit

LIMIT = 3
TURN_MS, LIMIT_S = 30, 2.0
UNLIKE = ("BarKey", "Tile", "NowTile", "Chip", "ShelfTab")
"""Controls of one kind that lead to different screens; of others the first and last of a screen are tried."""


@dataclass(frozen=True)
class Spot:
    """A screen, or a question or sheet upon it."""

    place: Place
    asking: Asking = Asking.NOTHING

    def __str__(self) -> str:
        return f"{self.place.value} {self.asking.value}".strip()


@dataclass(frozen=True)
class Way:
    """The shortest way to a spot: the accessible names that are tapped, and the visit at its end."""

    taps: tuple[str, ...]
    visit: Visit


def spot_of(visit: Visit) -> Spot:
    """Return where a visit is."""
    return Spot(visit.here.place, visit.asking)


def explore(stand: Stand) -> dict[Spot, Way]:
    """Return every spot within :data:`LIMIT` taps of home, with the first shortest way to it."""
    start = stand.shown.stage.visit
    found = {spot_of(start): Way((), start)}
    pending = deque(found)
    while pending:
        spot = pending.popleft()
        way = found[spot]
        if len(way.taps) == LIMIT:
            continue
        for name, after in _steps(stand, way.visit):
            if spot_of(after) not in found:
                found[spot_of(after)] = Way((*way.taps, name), after)
                pending.append(spot_of(after))
    return found


def _steps(stand: Stand, visit: Visit) -> Iterator[tuple[str, Visit]]:
    """Give the accessible name of each control that is tried, and the visit after it."""
    restore(stand, visit)
    for piece in _representatives(controls(stand), visit):
        restore(stand, visit)
        QMetaObject.invokeMethod(_named(stand, piece.words), "act")
        pause(TURN_MS)
        yield piece.words, stand.shown.stage.visit


def restore(stand: Stand, visit: Visit) -> None:
    """Put a visit before the visitor as it was."""
    stand.shown.stage.cleared = False
    stand.shown.session.visit = visit
    stand.shown.stage.show()
    pause(TURN_MS)


def _named(stand: Stand, name: str) -> QQuickItem:
    """Return the control of a name as soon as it stands there."""
    found: dict[str, QQuickItem] = {}

    def stands() -> bool:
        found.update(named_items(stand.shown.window))
        return name in found

    assert until(stands, LIMIT_S), f"{name} is gone after coming back"
    return found[name]


def controls(stand: Stand) -> list[Piece]:
    """Return what can be pressed now."""
    window = stand.shown.window
    shot = Shot("", window.grabWindow(), walk(window)[0], [], [], stand.px_per_mm, high_contrast=False)
    return live(shot)


def _representatives(found: list[Piece], visit: Visit) -> list[Piece]:
    """Return a few controls of each kind; the bar, which is the same everywhere, on home alone."""
    kinds: dict[tuple[str, str], list[Piece]] = {}
    for piece in found:
        kinds.setdefault((piece.type, piece.name.split(".")[0]), []).append(piece)
    kept = []
    for (kind, _), alike in kinds.items():
        if kind != "BarKey" or len(visit.trail) == 1:
            kept += alike if kind in UNLIKE else list(dict.fromkeys([alike[0], alike[-1]]))
    return kept
