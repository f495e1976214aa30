"""Keys and screen readers: they keep a visit alive, press nothing covered, find back to where they were."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from screen_bench import GUARD_MS, Bench

from kiosk.screen.touching import pause
from kiosk.screen.visit import FACTORY, Asking, Place

KEY = Qt.Key


def strike(bench: Bench, key: Qt.Key) -> None:
    QTest.keyClick(bench.screen.window, key)
    pause(GUARD_MS + 20)
    bench.settle()


def focus(bench: Bench, name: str) -> QQuickItem:
    """Go by Tab to the item of an object name."""
    for _ in range(60):
        here = bench.screen.window.activeFocusItem()
        if here is not None and here.objectName() == name:
            return here
        strike(bench, KEY.Key_Tab)
    raise AssertionError(f"no Tab leads to {name}")


def focused(bench: Bench) -> str:
    here = bench.screen.window.activeFocusItem()
    return "" if here is None else here.objectName()


def press(bench: Bench, item: QQuickItem) -> None:
    """Press as a screen reader does."""
    QAccessible.queryAccessibleInterface(item).actionInterface().doAction("Press")
    pause(GUARD_MS + 20)


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Space])
def test_a_press_by_key_keeps_the_visit_alive(bench: Bench, key: Qt.Key) -> None:
    bench.go(Place.POSTINGS)
    focus(bench, "pager.next")
    bench.pass_time(50)
    strike(bench, key)
    assert bench.screen.postings.page == 2
    assert bench.screen.session.still_s < 1


def test_a_press_by_a_screen_reader_keeps_the_visit_alive(bench: Bench) -> None:
    bench.go(Place.POSTINGS)
    bench.pass_time(50)
    press(bench, bench.items("pager.next")[0])
    assert bench.screen.postings.page == 2
    assert bench.screen.session.still_s < 1


@pytest.mark.parametrize("name", ["bar.help", "pager.next"])
def test_a_screen_reader_presses_nothing_under_a_question(bench: Bench, name: str) -> None:
    bench.go(Place.POSTINGS)
    (item,) = bench.items(name)
    bench.screen.stage.ask_end()
    pause(30)
    press(bench, item)
    assert bench.place is Place.POSTINGS
    assert bench.screen.postings.page == 1
    assert bench.screen.stage.visit.asking is Asking.END


def by_key(bench: Bench) -> None:
    strike(bench, KEY.Key_Return)


def by_touch(bench: Bench) -> None:
    bench.tap("계속 보기")


@pytest.mark.parametrize("answer", [by_key, by_touch])
def test_the_focus_comes_back_after_a_question(bench: Bench, answer: Callable[[Bench], None]) -> None:
    key = focus(bench, "bar.back")
    strike(bench, KEY.Key_Return)
    assert bench.screen.stage.visit.asking is Asking.END
    answer(bench)
    assert bench.screen.stage.visit.asking is Asking.NOTHING
    assert focused(bench) == "bar.back"
    assert key.property("ringed")


def test_the_focus_comes_back_after_the_idle_question(bench: Bench) -> None:
    bench.go(Place.POSTINGS)
    focus(bench, "pager.next")
    bench.pass_time(65)
    assert bench.screen.stage.visit.asking is Asking.IDLE
    strike(bench, KEY.Key_Return)
    assert focused(bench) == "pager.next"


def test_the_sheet_takes_the_focus_and_gives_it_back(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    focus(bench, "bar.access")
    strike(bench, KEY.Key_Return)
    assert focused(bench) == "access.close"
    assert bench.screen.window.activeFocusItem().property("ringed")
    strike(bench, KEY.Key_Return)
    assert bench.screen.stage.visit.asking is Asking.NOTHING
    assert focused(bench) == "bar.access"


def test_a_sheet_opened_by_touch_shows_no_ring(bench: Bench) -> None:
    bench.tap("접근성")
    assert focused(bench) == "access.close"
    assert not bench.screen.window.activeFocusItem().property("ringed")
    bench.tap("닫기")
    assert bench.screen.window.activeFocusItem() is not None


def test_a_key_that_leaves_the_sheet_keeps_the_focus(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    focus(bench, "bar.access")
    strike(bench, KEY.Key_Return)
    focus(bench, "bar.help")
    strike(bench, KEY.Key_Return)
    assert bench.place is Place.HELP
    assert focused(bench) == "bar.help"


def test_the_sheet_comes_back_after_the_idle_question(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    bench.tap("접근성")
    bench.pass_time(65)
    assert bench.screen.stage.visit.asking is Asking.IDLE
    bench.tap("계속 보기")
    assert bench.screen.stage.visit.asking is Asking.ACCESS
    assert bench.items("access.close")
    bench.tap("닫기")
    assert bench.screen.stage.visit.asking is Asking.NOTHING
    bench.tap("처음으로")
    assert bench.screen.stage.visit == FACTORY


def test_only_the_tick_puts_up_the_idle_question(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    bench.monotonic_s += 65
    before = bench.screen.stage.visit
    bench.screen.frame.refresh()
    assert bench.screen.stage.visit == before
    bench.tick()
    assert bench.screen.stage.visit.asking is Asking.IDLE
