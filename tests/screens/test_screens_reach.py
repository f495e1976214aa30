"""From home everything is at most three taps away, and from everywhere one tap leads back and one home."""

import pytest
from reach_map import LIMIT, Spot, Way, controls, explore, restore, spot_of
from scene_house import House, Stand, World
from scene_tools import items

from kiosk.screen.touching import pause, targets, until
from kiosk.screen.visit import Asking, Place

BY_ITSELF = {Asking.NOTHING, Asking.IDLE}
"""What nobody taps for: no question, and the one that comes after a while."""

TURN_MS, LIMIT_S = 30, 2.0

Map = dict[Spot, Way]


@pytest.fixture(scope="module")
def stand(house: House) -> Stand:
    return house.stand(World(), {})


@pytest.fixture(scope="module")
def found(stand: Stand) -> Map:
    return explore(stand)


def tap(stand: Stand, name: str) -> None:
    """Tap the control of exactly this accessible name as soon as the window takes touches."""
    pause(TURN_MS)
    assert until(lambda: not _settling(stand), LIMIT_S)
    before = stand.shown.stage.visit
    (target, *_) = [one for one in targets(stand.shown.window) if one.name == name and one.pressable]
    stand.finger.tap(target)
    until(lambda: stand.shown.stage.visit != before, LIMIT_S)


def _settling(stand: Stand) -> bool:
    """Return whether the window still ignores touches after a turn."""
    found = items(stand.shown.window.contentItem())
    return any(item.property("enabled") for item in found if item.objectName() == "settling")


def test_every_screen_is_within_three_taps_of_home(found: Map) -> None:
    reached = {spot.place for spot in found}
    assert set(Place) - reached == set(), f"not within {LIMIT} taps"
    assert set(Asking) - {spot.asking for spot in found} - BY_ITSELF == set()


def test_the_ways_can_be_gone_by_touch(stand: Stand, found: Map) -> None:
    ends = {way.taps: spot for spot, way in found.items()}
    whole = [taps for taps in ends if not any(other[: len(taps)] == taps != other for other in ends)]
    for taps in whole:
        restore(stand, found[Spot(Place.HOME)].visit)
        for count, name in enumerate(taps, 1):
            tap(stand, name)
            assert spot_of(stand.shown.stage.visit) == ends[taps[:count]], taps[:count]


def test_one_tap_leads_back_and_one_leads_home(stand: Stand, found: Map) -> None:
    for spot, way in found.items():
        if spot.asking is not Asking.NOTHING or spot.place is Place.HOME:
            continue
        restore(stand, way.visit)
        tap(stand, "이전")
        assert stand.shown.stage.visit.trail == way.visit.trail[:-1], spot
        restore(stand, way.visit)
        tap(stand, "처음으로")
        assert stand.shown.stage.visit.here.place is Place.HOME, spot


def test_the_keys_of_the_bar_stand_in_the_same_places_everywhere(stand: Stand, found: Map) -> None:
    places = {}
    for spot, way in found.items():
        if spot.asking is Asking.END:
            continue
        restore(stand, way.visit)
        keys = [one for one in controls(stand) if one.type == "BarKey"]
        places[str(spot)] = [(key.name, key.box) for key in keys]
    first = places[str(Spot(Place.HOME))]
    assert {name: keys for name, keys in places.items() if keys != first} == {}
