"""The sheet with the ways to see better: above every screen, wiped with the visit."""

import pytest
from PySide6.QtGui import QAccessible, QColor
from screen_bench import Bench
from screen_seed import CAFE

from kiosk.screen.session import FACTORY_REMAINS
from kiosk.screen.visit import Asking, Place

BLACK = QColor("#000000")


@pytest.mark.parametrize(
    ("place", "key"),
    [
        (Place.HOME, ""),
        (Place.ROOMS, ""),
        (Place.ROOM, f"{CAFE}-1"),
        (Place.POSTINGS, ""),
        (Place.SEARCH, ""),
        (Place.FILTERS, ""),
        (Place.POSTING, "moef:1"),
        (Place.BASKET, ""),
    ],
)
def test_high_contrast_is_two_taps_away_on_every_screen(bench: Bench, place: Place, key: str) -> None:
    bench.go(place, key)
    before = bench.grab()
    bench.tap("접근성")
    assert "고대비, 검은 바탕에 밝은 글자, 끔" in bench.words()
    bench.tap("고대비")
    assert "고대비, 검은 바탕에 밝은 글자, 켬" in bench.words()
    bench.tap("닫기")
    after = bench.grab()
    assert bench.place is place
    assert after.pixelColor(4, 400) == BLACK
    assert before != after


def test_the_sheet_closes_by_its_key_beside_it_and_by_back(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    for close in ("닫기", "접근성", "이전"):
        bench.tap("접근성")
        assert bench.screen.stage.visit.asking is Asking.ACCESS
        bench.tap(close)
        assert bench.screen.stage.visit.asking is Asking.NOTHING
        assert bench.place is Place.ROOMS
    hidden = bench.find("1호실")
    bench.tap("접근성")
    bench.tap_at(hidden)
    assert bench.screen.stage.visit.asking is Asking.NOTHING
    assert bench.place is Place.ROOMS


def test_what_lies_under_the_sheet_cannot_be_pressed(bench: Bench) -> None:
    bench.tap("접근성")
    pressable = [t.name for t in bench.seen() if t.pressable and t.role == QAccessible.Role.Button]
    assert sorted(pressable) == sorted(
        [
            "고대비, 검은 바탕에 밝은 글자, 끔",
            "닫기",
            "처음으로",
            "이전",
            "담은 목록",
            "도움말",
            "언어",
            "접근성",
        ]
    )


def test_the_idle_question_comes_before_the_sheet_and_the_end_wipes_the_choice(bench: Bench) -> None:
    bench.tap("접근성")
    bench.tap("고대비")
    bench.pass_time(61)
    assert bench.screen.stage.visit.asking is Asking.IDLE
    assert "더 보시겠어요?" in bench.words()
    bench.pass_time(31)
    assert bench.screen.session.remains() == FACTORY_REMAINS
    assert bench.grab().pixelColor(4, 400) != BLACK
