"""The lists of what can be read, in every size: cards are as high as measured, nothing is cut off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from reading_seed import city, guides, programme, reading, services, with_seats
from screen_bench import Bench
from screen_seed import NOW, at, fill, rooms_document

from kiosk.screen.glass import TextSize
from kiosk.screen.visit import Place

LISTS = {
    Place.GUIDES: "guide.card",
    Place.SERVICES: "service.card",
    Place.PROGRAMMES: "programme.card",
    Place.CAFES: "cafe.card",
}
LAND = {"panel_width_px": 1920, "panel_height_px": 1080}
SMALL = {"panel_diagonal_in": 21.5}
CASES = [
    pytest.param({}, TextSize.NORMAL, False, id="normal"),
    pytest.param({}, TextSize.LARGE, False, id="150"),
    pytest.param({}, TextSize.LARGEST, False, id="200"),
    pytest.param({"panel_bottom_mm": 827.0}, TextSize.LARGEST, True, id="200-low"),
    pytest.param(LAND, TextSize.NORMAL, False, id="landscape"),
    pytest.param(LAND, TextSize.LARGEST, False, id="landscape-200"),
    pytest.param(SMALL, TextSize.NORMAL, False, id="21"),
    pytest.param(SMALL, TextSize.LARGEST, False, id="21-200"),
]
LONG = [
    replace(guides()[0], id="long:guide", headline="이력서와 자기소개서를 함께 고칠 때 먼저 볼 것 일곱 가지"),
    replace(services()[0], id="long:service", name="서울특별시 청년 종합 일자리 상담(온라인·전화)"),
    programme(
        90, "공공기관 현직자에게 듣는 자기소개서와 면접 준비 특강", at(20), 90, "3층 대강의실(승강기 앞)"
    ),
]


@pytest.fixture
def reader(empty_bench: Bench) -> Bench:
    empty_bench.folder = fill(empty_bench.path, reading(LONG))
    empty_bench.folder.rooms(with_seats(replace(rooms_document(NOW), version=2)))
    empty_bench.folder.city(replace(city(), version=2))
    return empty_bench


@pytest.mark.parametrize(("panel", "size", "low"), CASES)
def test_every_page_of_every_list_is_as_high_as_it_was_measured(
    reader: Bench, panel: dict[str, float], size: TextSize, low: bool
) -> None:
    screen = reader.open(**panel)
    screen.session.change(text_size=size, low=low)
    for place, name in LISTS.items():
        reader.go(place)
        _to_the_cards(reader, name)
        model = screen.models[place]
        seen: list[str] = []
        for page in range(model.props.pages):
            if page:
                model.turn(1)
                reader.grab()
            cards = reader.items(name)
            assert [card.height() for card in cards] == [
                model._leaves.fitting(card.texts).height for card in model.props.cards
            ], (place, page)
            bottom = cards[-1].y() + cards[-1].height()
            assert bottom <= model._leaves._taken[0], (place, page)
            seen += [card.key for card in model.props.cards]
        assert len(seen) == len(set(seen)), place
        assert model.props.page == model.props.pages


def _to_the_cards(bench: Bench, name: str) -> None:
    for _ in range(8):
        bench.grab()
        if bench.items(name):
            return
        (key,) = bench.items("pager.next")
        bench.tap(str(key.property("accessibleName")))
    raise AssertionError(f"no page shows {name}")


@pytest.mark.parametrize(("panel", "size", "low"), CASES)
def test_every_leaf_of_a_guide_stays_above_its_pager(
    reader: Bench, panel: dict[str, float], size: TextSize, low: bool
) -> None:
    screen = reader.open(**panel)
    screen.session.change(text_size=size, low=low)
    reader.go(Place.GUIDE, "factory:blind-resume")
    texts: list[str] = []
    for _ in range(80):
        reader.grab()
        blocks = _blocks(reader)
        bottom = max(block.mapToScene(QPointF(0, block.height())).y() for block in blocks)
        (back,) = reader.items("pager.previous")
        assert bottom <= back.mapToScene(QPointF(0, 0)).y(), reader.words()
        texts += [text for block in blocks for text in _told(block) if not texts or text != texts[-1]]
        (key,) = reader.items("pager.next")
        if key.property("unavailable"):
            break
        reader.tap(str(key.property("accessibleName")))
    assert reader.codes() == ["https://kiosk.example.kr/t/blind-resume"]
    told = "".join(" ".join(texts).split())
    guide = next(one for one in guides() if one.id == "factory:blind-resume")
    for page in guide.pages:
        for text in (page.heading, *page.paragraphs, *page.checks):
            assert "".join(text.split()) in told, text
    assert screen.stage.visit.leafing.leaf == len(guide.pages) - 1


def _blocks(bench: Bench) -> list[QQuickItem]:
    (area,) = bench.items("column.blocks")
    return [item for item in area.childItems() if item.isVisible() and item.height() > 0]


def _told(item: QQuickItem) -> list[str]:
    own = item.property("text")
    found = [str(own).replace("\u200b", "")] if isinstance(own, str) and item.property("lineCount") else []
    return found + [text for child in item.childItems() if child.isVisible() for text in _told(child)]
