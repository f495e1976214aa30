"""A panel that changes under a running window: the screens lay themselves out anew, and come to rest."""

import pytest
from screen_bench import Bench

from kiosk.screen.visit import Place

UPRIGHT, ACROSS = (1080, 1920), (1920, 1080)
WAY = (
    *((*side, 3.212) for side in (ACROSS, UPRIGHT)),
    *((*side, 4.0) for side in (UPRIGHT, ACROSS)),
    *((*side, 2.7) for side in (UPRIGHT, ACROSS)),
    (*UPRIGHT, 3.212),
)
"""Each panel in pixels and pixels per millimetre; the last is the first again."""


@pytest.mark.parametrize("place", [Place.SEARCH, Place.HOME, Place.ROOMS])
@pytest.mark.parametrize("low", [False, True], ids=["usual", "low"])
def test_a_screen_stands_as_before_after_the_panel_changed_and_changed_back(
    bench: Bench, place: Place, low: bool
) -> None:
    bench.screen.session.change(low=low)
    bench.go(place)
    before = bench.words()
    for width, height, px_per_mm in WAY:
        _change(bench, panelWidth=width)
        _change(bench, panelHeight=height)
        _change(bench, pxPerMm=px_per_mm)
    assert bench.words() == before


def _change(bench: Bench, **properties: float) -> None:
    for name, value in properties.items():
        bench.screen.window.setProperty(name, value)
    bench.grab()
