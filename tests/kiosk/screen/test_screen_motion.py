"""Motion: pages slide and sheets rise for a moment, off with one setting; nothing moves on its own."""

from PySide6.QtQuick import QQuickItem
from screen_bench import Bench
from screen_seed import fill

from kiosk.screen.gauge.frames import FrameWatch
from kiosk.screen.touching import pause
from kiosk.screen.visit import Place


def shifts(bench: Bench) -> list[tuple[float, float]]:
    return [(item.property("shift"), item.property("fade")) for item in bench.of_kind("PageTurn")]


def veils(bench: Bench) -> list[QQuickItem]:
    return [item for item in bench.of_kind("Veil") if item.isVisible()]


def opened(bench: Bench, **settings: object) -> Bench:
    bench.folder = fill(bench.path)
    bench.open(**settings)
    pause(400)
    return bench


def test_a_new_screen_slides_in_from_the_side_it_lies_on_and_rests(empty_bench: Bench) -> None:
    bench = opened(empty_bench, motion=True)
    for step, side in ((lambda: bench.screen.stage.go(Place.ROOMS), 1), (bench.screen.stage.back, -1)):
        step()
        shift, fade = max(shifts(bench), key=lambda found: abs(found[0]))
        assert 12 < side * shift <= 24
        assert 0.2 < fade < 1
        pause(400)
        assert set(shifts(bench)) == {(0.0, 1.0)}


def test_a_page_of_a_list_turns_both_ways(empty_bench: Bench) -> None:
    bench = opened(empty_bench, motion=True)
    bench.screen.stage.go(Place.POSTINGS)
    bench.screen.postings.chooseShelf("later")
    pause(400)
    for number in (1, -1):
        bench.screen.postings.turn(number)
        assert 12 < max((number * shift for shift, _ in shifts(bench)), default=0) <= 24
        pause(400)
        assert set(shifts(bench)) == {(0.0, 1.0)}


def test_what_is_turned_clears_from_the_colour_of_the_page(empty_bench: Bench) -> None:
    bench = opened(empty_bench, motion=True)
    bench.screen.stage.go(Place.POSTINGS)
    bench.screen.postings.chooseShelf("later")
    pause(400)
    settled = bench.grab()
    bench.screen.postings.turn(1)
    (veil,) = veils(bench)
    assert 0.5 < veil.opacity() <= 0.75
    pause(400)
    assert veils(bench) == []
    bench.screen.postings.turn(-1)
    pause(400)
    assert bench.grab() == settled


def test_the_sheet_rises_to_its_place(empty_bench: Bench) -> None:
    bench = opened(empty_bench, motion=True)
    bench.screen.stage.aids.switch_sheet()
    (button,) = bench.items("access.close")
    pause(20)
    start = button.mapToScene(button.position()).y()
    pause(500)
    assert button.mapToScene(button.position()).y() < start - 50


def test_without_motion_everything_is_there_at_once(empty_bench: Bench) -> None:
    bench = opened(empty_bench, motion=False)
    bench.screen.stage.go(Place.POSTINGS)
    assert set(shifts(bench)) == {(0.0, 1.0)}
    bench.screen.postings.chooseShelf("later")
    bench.screen.postings.turn(1)
    assert set(shifts(bench)) == {(0.0, 1.0)}
    before = bench.grab()
    pause(300)
    assert bench.screen.window.grabWindow() == before


def test_nothing_moves_while_nobody_touches(empty_bench: Bench) -> None:
    bench = opened(empty_bench, motion=True, attract=True)
    frames = FrameWatch(bench.screen.window)
    for wake in (False, True):
        if wake:
            bench.screen.stage.wake()
            bench.pages()
            pause(400)
        drawn = len(frames.swaps)
        pause(1500)
        assert len(frames.swaps) - drawn <= 1
