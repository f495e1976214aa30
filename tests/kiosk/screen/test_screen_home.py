"""Home with a notice: all of it on one page, with its pictures, in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from reading_seed import notice, reading
from screen_bench import Bench
from screen_seed import fill

from kiosk.screen.language import Language

PORTRAIT = {"panel_width_px": 1080, "panel_height_px": 1920}
LANDSCAPE = {"panel_width_px": 1920, "panel_height_px": 1080}
TILES = ("postings", "guides", "services", "programmes", "cafes")


@pytest.fixture
def noticed(empty_bench: Bench) -> Bench:
    empty_bench.folder = fill(empty_bench.path, reading([notice()]))
    return empty_bench


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_home_with_a_notice_is_one_page_with_all_its_pictures(
    noticed: Bench, panel: dict[str, int], language: Language
) -> None:
    noticed.open(**panel).session.change(language=language)
    noticed.grab()
    assert not noticed.items("pager.next")
    assert noticed.items("home.notice")
    for tile in TILES:
        (shown,) = noticed.items(f"home.{tile}")
        assert _kinds(shown, "SpotPicture"), tile
    (rooms,) = noticed.items("home.rooms")
    assert _kinds(rooms, "DoorGlyph")
    assert all(text.property("lineCount") == 1 for text in _kinds(rooms, "QQuickText"))


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_the_first_card_has_as_much_air_above_its_words_as_below(
    noticed: Bench, panel: dict[str, int], low: bool
) -> None:
    noticed.open(**panel).session.change(low=low)
    noticed.grab()
    (rooms,) = noticed.items("home.rooms")
    (words,) = _kinds(rooms, "HeroWords")
    (doors,) = _kinds(rooms, "DoorRow")
    inside = [_place(words, rooms), _place(doors.parentItem(), rooms)]
    above = min(box.top() for box in inside)
    below = rooms.height() - max(box.bottom() for box in inside)
    assert above == pytest.approx(below, abs=4)
    assert above >= 16


@pytest.mark.parametrize("bottom_mm", [700.0, 827.0])
def test_home_without_a_notice_is_one_page_on_every_low_screen(empty_bench: Bench, bottom_mm: float) -> None:
    empty_bench.folder = fill(empty_bench.path, reading())
    empty_bench.open(panel_bottom_mm=bottom_mm).session.change(low=True)
    empty_bench.grab()
    assert not empty_bench.items("pager.next")
    assert all(empty_bench.items(f"home.{tile}") for tile in TILES)


def _kinds(item: QQuickItem, kind: str) -> list[QQuickItem]:
    return [each for each in _below(item) if kind in _lineage(each)]


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _below(child)


def _lineage(item: QQuickItem) -> list[str]:
    found, meta = [], item.metaObject()
    while meta is not None:
        found.append(meta.className().split("_QML")[0])
        meta = meta.superClass()
    return found


def _place(item: QQuickItem, card: QQuickItem) -> QRectF:
    return item.mapRectToItem(card, QRectF(0, 0, item.width(), item.height()))
