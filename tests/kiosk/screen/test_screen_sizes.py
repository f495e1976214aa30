"""Postings and their conditions on every panel, at every size of text: all can be turned to and touched."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from screen_bench import Bench
from screen_seed import fill

from kiosk.screen.app import Screen
from kiosk.screen.glass import TextSize
from kiosk.screen.touching import Target, pause
from kiosk.screen.visit import Place
from offline_cache.search.filters import NO_FILTERS

PANELS: dict[str, dict[str, object]] = {
    "27": {},
    "landscape": {"panel_width_px": 1920, "panel_height_px": 1080},
    "21.5": {"panel_diagonal_in": 21.5},
    "low": {"panel_bottom_mm": 827.0},
}
sizes = pytest.mark.parametrize("size", list(TextSize))
panels = pytest.mark.parametrize("panel", PANELS)


@pytest.fixture
def filled_bench(empty_bench: Bench) -> Bench:
    empty_bench.folder = fill(empty_bench.path)
    return empty_bench


def opened(bench: Bench, panel: str, size: TextSize) -> Screen:
    screen = bench.open(**PANELS[panel], motion=False)
    screen.session.change(text_size=size, low=panel == "low")
    screen.stage.refresh()
    pause(200)
    return screen


def touch(bench: Bench, item: QQuickItem) -> None:
    corner = item.mapToScene(QPointF(0, 0)).toPoint()
    measures = (corner.x(), corner.y(), round(item.width()), round(item.height()))
    bench.tap_at(Target("", QAccessible.Role.Button, *measures, pressable=True))


def turned(bench: Bench) -> bool:
    """Turn to the next page, if there is one."""
    keys = [key for key in bench.items("pager.next") if not key.property("unavailable")]
    if keys:
        touch(bench, keys[0])
    return bool(keys)


@sizes
@panels
def test_a_posting_tells_all_on_its_pages(filled_bench: Bench, panel: str, size: TextSize) -> None:
    screen = opened(filled_bench, panel, size)
    screen.stage.go(Place.POSTINGS)
    pause(200)
    screen.postings.openPosting(screen.postings._listing.ids[0])
    pause(600)
    words, codes, keys = filled_bench.words(), filled_bench.codes(), filled_bench.items("posting.keep")
    while turned(filled_bench):
        words += "\n" + filled_bench.words()
        codes += filled_bench.codes()
        keys += filled_bench.items("posting.keep")
    props = screen.posting.props
    told = [props.organization, props.deadline_word, props.source, props.last_checked, "이 공고 이상해요"]
    told += [text for fact in props.facts for text in (fact.label, fact.value)]
    assert [text for text in told if text not in words.replace("\u200b", "")] == []
    assert codes == [props.url]
    (key,) = keys
    touch(filled_bench, key)
    assert screen.posting.props.kept


@sizes
@panels
def test_every_condition_can_be_touched(filled_bench: Bench, panel: str, size: TextSize) -> None:
    screen = opened(filled_bench, panel, size)
    screen.stage.go(Place.FILTERS)
    pause(600)
    chips = [chip.id for group in screen.filters.props.groups for chip in group.chips]
    seen: list[str] = []
    chosen = False
    while True:
        here = [chip for chip in chips if filled_bench.items(f"chip.{chip}")]
        seen += here
        for chip in here:
            if not chosen and not chip.startswith("more:"):
                touch(filled_bench, filled_bench.items(f"chip.{chip}")[0])
                chosen = True
                assert screen.stage.visit.browsing.filters != NO_FILTERS
                touch(filled_bench, filled_bench.items(f"chip.{chip}")[0])
                assert screen.stage.visit.browsing.filters == NO_FILTERS
        shown = filled_bench.items("filters.show")
        if not turned(filled_bench):
            break
    assert seen == chips
    touch(filled_bench, shown[0])
    assert filled_bench.place is Place.POSTINGS
