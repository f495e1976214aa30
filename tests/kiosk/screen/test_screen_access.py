"""The sheet with the ways to see better: above every screen, wiped with the visit."""

import pytest
from PySide6.QtGui import QAccessible, QColor
from screen_bench import Bench
from screen_seed import CAFE, fill

from kiosk.screen.glass import TextSize, low_top_px
from kiosk.screen.session import FACTORY_REMAINS
from kiosk.screen.visit import Asking, Place

BLACK = QColor("#000000")
TOLD = (QAccessible.Role.Button, QAccessible.Role.StaticText, QAccessible.Role.Heading)


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
    sheet = [
        "보통",
        "크게",
        "더 크게",
        "고대비, 검은 바탕에 밝은 글자, 끔",
        "낮은 화면, 모든 단추를 아래로, 끔",
        "닫기",
    ]
    bar = ["처음으로", "이전", "담은 목록", "도움말", "언어", "접근성"]
    assert sorted(pressable) == sorted([*sheet, *bar])


def test_the_idle_question_comes_before_the_sheet_and_the_end_wipes_the_choice(bench: Bench) -> None:
    bench.tap("접근성")
    bench.tap("고대비")
    bench.pass_time(61)
    assert bench.screen.stage.visit.asking is Asking.IDLE
    assert "더 보시겠어요?" in bench.words()
    bench.pass_time(31)
    assert bench.screen.session.remains() == FACTORY_REMAINS
    assert bench.grab().pixelColor(4, 400) != BLACK


def _letters(bench: Bench) -> float:
    """Return the height of the line of the screen's title, in pixels."""
    return bench.find("채용공고", QAccessible.Role.Heading).height


def test_larger_letters_are_one_tap_on_the_sheet_and_go_with_the_visit(bench: Bench) -> None:
    bench.go(Place.POSTINGS)
    usual = _letters(bench)
    bench.tap("접근성")
    bench.tap("더 크게")
    assert bench.screen.stage.visit.text_size is TextSize.LARGEST
    assert bench.screen.stage.visit.asking is Asking.ACCESS
    bench.tap("접근성")
    assert bench.place is Place.POSTINGS
    assert _letters(bench) == pytest.approx(2 * usual, abs=2)
    bench.tap("처음으로")
    assert bench.screen.stage.visit.text_size is TextSize.LARGEST
    bench.screen.stage.end()
    assert bench.screen.stage.visit.text_size is TextSize.NORMAL


def test_the_low_screen_puts_every_word_and_key_within_reach(bench: Bench) -> None:
    limit = low_top_px(bench.settings)
    assert limit == 250
    bench.tap("접근성")
    bench.tap("낮은 화면")
    bench.tap("닫기")
    for place in (Place.HOME, Place.ROOMS, Place.POSTINGS, Place.HELP):
        bench.go(place)
        bench.grab()
        told = [target for target in bench.seen() if target.role in TOLD]
        assert len(told) > 10
        assert min(target.y for target in told) >= limit, place


def _subjects(bench: Bench) -> set[str]:
    pressable = [t.name for t in bench.seen() if t.role == QAccessible.Role.Button and t.pressable]
    return {name.split(",")[0].replace("\n", " ") for name in pressable}


def test_everything_of_home_is_on_the_low_screen(bench: Bench) -> None:
    usual = _subjects(bench)
    bench.screen.stage.aids.switch_low()
    bench.grab()
    assert usual <= _subjects(bench)


def test_one_key_takes_every_aid_back(bench: Bench) -> None:
    bench.tap("접근성")
    bench.tap("크게")
    bench.tap("고대비")
    bench.tap("낮은 화면")
    visit = bench.screen.stage.visit
    assert (visit.text_size, visit.contrast, visit.low) == (TextSize.LARGE, True, True)
    while "처음 상태" not in bench.words():
        bench.tap("아래로")
    bench.tap("처음 상태")
    visit = bench.screen.stage.visit
    assert (visit.text_size, visit.contrast, visit.low) == (TextSize.NORMAL, False, False)


def test_a_visitor_with_an_aid_is_waited_for_longer(bench: Bench) -> None:
    bench.screen.stage.aids.choose_text_size(TextSize.LARGE)
    bench.go(Place.ROOMS)
    bench.pass_time(170)
    assert bench.screen.stage.visit.asking is Asking.NOTHING
    bench.pass_time(15)
    assert bench.screen.stage.visit.asking is Asking.IDLE
    bench.pass_time(50)
    assert bench.screen.stage.visit.asking is Asking.IDLE
    bench.pass_time(20)
    assert bench.screen.session.remains() == FACTORY_REMAINS


@pytest.mark.parametrize(
    ("key", "field", "value"), [("글자 크게", "text_size", TextSize.LARGE), ("낮은 화면", "low", True)]
)
def test_an_aid_on_the_resting_screen_goes_home_with_it_on(
    empty_bench: Bench, key: str, field: str, value: object
) -> None:
    fill(empty_bench.path)
    empty_bench.open(attract=True)
    empty_bench.tap(key)
    assert empty_bench.place is Place.HOME
    assert not empty_bench.screen.stage.resting
    assert getattr(empty_bench.screen.stage.visit, field) == value


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_touch_turns_with_the_picture(empty_bench: Bench, turned: int) -> None:
    fill(empty_bench.path)
    window = empty_bench.open(panel_rotation=turned).window
    assert (window.width(), window.height()) == ((1080, 1920) if turned == 180 else (1920, 1080))
    empty_bench.tap("도움말")
    assert empty_bench.place is Place.HELP
