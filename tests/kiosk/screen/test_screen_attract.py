"""The resting screen, woken by any touch; the palette a visitor chose, everywhere until the end."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QColor
from screen_bench import Bench
from screen_seed import NOW, fill, rooms_document

from kiosk.screen.derive.frame import RestFacts
from kiosk.screen.resting import RestValues
from kiosk.screen.session import FACTORY_REMAINS
from kiosk.screen.touching import BETWEEN_TAPS_MS, Target, pause, until
from kiosk.screen.visit import FACTORY, Asking, Place

BLACK = QColor("#000000")


@pytest.fixture
def resting(empty_bench: Bench) -> Bench:
    """A window over the seeded afternoon that rests between visits."""
    empty_bench.folder = fill(empty_bench.path)
    empty_bench.open(attract=True)
    return empty_bench


def page_color(bench: Bench) -> QColor:
    return bench.grab().pixelColor(4, 400)


def test_it_rests_from_the_start_and_tells_live_values(resting: Bench) -> None:
    words = resting.words()
    assert "앉을 자리,\n일할 자리." in words
    assert "지금 빈\n스터디룸" in words
    assert "화면을 터치하세요" in words
    assert "처음으로" not in words
    assert resting.screen.frame.rest["rooms"] == "2"
    assert resting.screen.frame.rest["closing"] == "6"


def test_the_first_touch_only_wakes_wherever_it_falls(resting: Bench) -> None:
    resting.screen.stage.wake()
    pause(BETWEEN_TAPS_MS)
    tiles = [resting.find(name) for name in ("무료 스터디룸", "오늘 마감 공고", "채용공고")]
    for tile in (*tiles, Target("corner", tiles[0].role, 10, 10, 20, 20, True)):
        resting.screen.stage.resting = True
        resting.screen.stage.refresh()
        resting.grab()
        resting.tap_at(tile)
        assert not resting.screen.stage.resting
        assert resting.screen.stage.visit == FACTORY
        resting.grab()


def test_the_second_strike_of_the_waking_touch_goes_nowhere(resting: Bench) -> None:
    resting.guard()
    call = resting.find("화면을 터치하세요")
    resting.finger.tap(call)
    resting.finger.tap(call)
    assert resting.place is Place.HOME
    assert not resting.screen.stage.resting


def test_values_beyond_their_limits_leave_and_the_picture_stays(resting: Bench) -> None:
    resting.now = NOW + timedelta(minutes=30)
    resting.tick()
    assert "지금 빈" not in resting.words()
    assert "오늘 마감\n공고" in resting.words()
    resting.now = NOW + timedelta(hours=30)
    resting.tick()
    assert "오늘 마감\n공고" not in resting.words()
    assert "앉을 자리,\n일할 자리." in resting.words()


def test_without_a_trusted_clock_nothing_live_is_told(resting: Bench) -> None:
    resting.synchronised = False
    resting.now = NOW - timedelta(days=900)
    resting.tick()
    assert RestValues(resting.screen.stage).read() == RestFacts()


def test_a_shut_cafe_says_so(resting: Bench) -> None:
    resting.folder.rooms(rooms_document(version=2, closed_reason="시설 점검"))
    resting.tick()
    assert "오늘은 쉽니다. 시설 점검" in resting.words()
    assert "지금 빈" not in resting.words()


def test_it_rests_again_after_the_end_and_after_a_quiet_home(resting: Bench) -> None:
    resting.tap("화면을 터치하세요")
    resting.pass_time(59)
    assert not resting.screen.stage.resting
    resting.pass_time(2)
    assert resting.screen.stage.resting
    resting.tap("화면을 터치하세요")
    resting.tap("채용공고")
    resting.pass_time(61)
    assert resting.screen.stage.visit.asking is Asking.IDLE
    resting.pass_time(31)
    assert resting.screen.stage.cleared
    assert until(lambda: resting.screen.stage.resting, 3.0)
    resting.grab()
    assert "화면을 터치하세요" in resting.words()


def test_the_call_moves_by_four_pixels_and_nothing_else_changes(resting: Bench) -> None:
    panel = resting.items("rest.wake")[0].parentItem()
    (slogan,) = resting.items("rest.slogan")
    left, top = slogan.x(), slogan.y()
    places = set()
    for loop in range(4):
        panel.setProperty("loop", loop)
        places.add((slogan.x() - left, slogan.y() - top))
    assert places == {(0, 0), (4, 0), (4, 4), (0, 4)}
    assert resting.grab() == resting.grab()


def test_high_contrast_is_one_tap_away_and_is_wiped_with_the_visit(resting: Bench) -> None:
    assert page_color(resting) != BLACK
    resting.tap("고대비")
    assert not resting.screen.stage.resting
    assert page_color(resting) == BLACK
    for place in (Place.ROOMS, Place.POSTINGS, Place.SEARCH, Place.FILTERS, Place.BASKET):
        resting.go(place)
        assert page_color(resting) == BLACK, place
    resting.tap("처음으로")
    assert page_color(resting) == BLACK
    resting.screen.stage.end()
    assert resting.screen.session.remains() == FACTORY_REMAINS
    assert page_color(resting) != BLACK


def test_a_device_that_starts_in_high_contrast_can_be_switched_to_light(empty_bench: Bench) -> None:
    empty_bench.folder = fill(empty_bench.path)
    empty_bench.open(attract=True, high_contrast=True)
    assert page_color(empty_bench) == BLACK
    empty_bench.tap("고대비")
    assert page_color(empty_bench) != BLACK
