"""Finding postings by touch: the keyboard, and the way between it and the hits, in every size."""

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

PANELS: dict[str, dict[str, object]] = {
    "27": {},
    "landscape": {"panel_width_px": 1920, "panel_height_px": 1080},
    "21.5": {"panel_diagonal_in": 21.5},
    "32": {"panel_diagonal_in": 32.0},
    "low": {"panel_bottom_mm": 827.0},
}


def opened(bench: Bench, panel: str, size: TextSize) -> Screen:
    screen = bench.open(**PANELS[panel])
    screen.session.change(text_size=size, low=panel == "low")
    screen.stage.refresh()
    bench.go(Place.SEARCH)
    pause(400)
    return screen


@pytest.fixture
def filled_bench(empty_bench: Bench) -> Bench:
    empty_bench.folder = fill(empty_bench.path)
    return empty_bench


def touch(bench: Bench, item: QQuickItem) -> None:
    corner = item.mapToScene(QPointF(0, 0)).toPoint()
    name = str(item.property("accessibleName"))
    size = (round(item.width()), round(item.height()))
    bench.finger.tap(Target(name, QAccessible.Role.Button, corner.x(), corner.y(), *size, pressable=True))
    pause(80)


def touch_named(bench: Bench, name: str) -> None:
    (item,) = bench.items(name)
    touch(bench, item)


def press(bench: Bench, letters: str) -> None:
    for letter in letters:
        touch_named(bench, f"key.{letter}")


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("panel", PANELS)
def test_a_word_is_typed_and_emptied_by_touch(filled_bench: Bench, panel: str, size: TextSize) -> None:
    screen = opened(filled_bench, panel, size)
    press(filled_bench, "ㅎㅏㄴㄱㅡㄹ")
    assert screen.search.props.text + screen.search.props.composing == "한글"
    assert "한글" in filled_bench.words()
    touch_named(filled_bench, "key.erase")
    assert screen.search.props.text + screen.search.props.composing == "한그"
    touch_named(filled_bench, "key.clear")
    assert screen.search.props.text + screen.search.props.composing == ""
    filled_bench.tap("이전")
    assert filled_bench.place is Place.HOME


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("panel", PANELS)
def test_keys_are_as_large_as_a_finger_needs(filled_bench: Bench, panel: str, size: TextSize) -> None:
    screen = opened(filled_bench, panel, size)
    glass = screen.stage.glass
    keys = [item for name in "ㅂㅔㅁㅣㅋㅡ" for item in filled_bench.items(f"key.{name}")]
    keys += [
        item for name in ("double", "erase", "space", "clear") for item in filled_bench.items(f"key.{name}")
    ]
    assert len(keys) == 10
    for key in keys:
        assert key.height() >= glass.px(20.2), key.objectName()
        assert key.width() * key.height() >= (150 * glass.px_per_mm**2), key.objectName()


@pytest.mark.parametrize("panel", ["27", "21.5", "low"])
def test_a_key_leads_from_a_large_keyboard_to_the_hits_and_back(filled_bench: Bench, panel: str) -> None:
    screen = opened(filled_bench, panel, TextSize.LARGEST)
    press(filled_bench, "ㅊㄴ")
    assert filled_bench.items("job.card") == []
    touch_named(filled_bench, "search.show")
    pause(300)
    assert filled_bench.items("key.ㅊ") == []
    (card, *_) = filled_bench.items("job.card")
    touch(filled_bench, card)
    pause(300)
    assert filled_bench.place is Place.POSTING
    filled_bench.tap("이전")
    assert filled_bench.place is Place.SEARCH
    assert filled_bench.items("job.card") != []
    touch_named(filled_bench, "pager.previous")
    pause(100)
    assert filled_bench.items("key.ㅊ") != []
    press(filled_bench, "ㅇ")
    assert screen.search.props.text + screen.search.props.composing == "ㅊㄴㅇ"


@pytest.mark.parametrize("panel", PANELS)
def test_hits_follow_each_key_where_they_have_room(filled_bench: Bench, panel: str) -> None:
    screen = opened(filled_bench, panel, TextSize.NORMAL)
    press(filled_bench, "ㅊㄴㅇㅌ")
    cards = filled_bench.items("job.card")
    assert [card.property("title") for card in cards] == [one.title for one in screen.search.props.cards]
    assert "<mark>청년인턴</mark>" in screen.search.props.cards[0].title


def test_each_search_begins_with_plain_korean_keys(bench: Bench) -> None:
    for key in ("key.secondPage", "key.double"):
        bench.go(Place.SEARCH)
        (item,) = bench.items(key)
        item.activated.emit()  # type: ignore[attr-defined]
        bench.go(Place.HOME)
    bench.go(Place.SEARCH)
    (double,) = bench.items("key.double")
    assert not double.property("selected")
    assert bench.find("비읍")
