"""Touch surfaces: acting on release, sliding off, double strikes, pressed look, keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest


def region(stage, item, margin=12):
    box = stage.rect(item).toAlignedRect().adjusted(-margin, -margin, margin, margin)
    return stage.grab().copy(box)


def test_a_control_acts_on_release_not_on_press(stage, count):
    page = stage("Controls")
    button = page.named("g.main")
    acted = count(button, "activated")
    page.press(page.centre(button))
    assert acted == []
    page.release(page.centre(button))
    assert len(acted) == 1


def test_a_mouse_presses_as_a_finger_does(stage, count):
    page = stage("Controls")
    button = page.named("g.main")
    acted = count(button, "activated")
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(page.view, left, plain, page.centre(button))
    assert len(acted) == 1


def test_sliding_off_cancels_even_when_the_finger_returns(stage, count):
    page = stage("Controls")
    button = page.named("g.main")
    acted = count(button, "activated")
    start = page.centre(button)
    page.press(start)
    page.move(start + QPoint(0, 600))
    assert button.property("down") is False
    page.move(start)
    page.release(start)
    assert acted == []


def test_a_second_strike_within_the_guard_time_is_ignored(stage, count):
    page = stage("Controls")
    button = page.named("g.main")
    assert button.property("guardMs") == 250
    button.setProperty("guardMs", 60_000)
    acted = count(button, "activated")
    page.tap(button)
    page.tap(button)
    assert len(acted) == 1


def test_after_the_guard_time_it_acts_again(stage, count, qtbot):
    page = stage("Controls")
    button = page.named("g.main")
    button.setProperty("guardMs", 1)
    acted = count(button, "activated")

    def twice():
        page.tap(button)
        assert len(acted) >= 2

    qtbot.waitUntil(lambda: twice() is None, timeout=5000)


def test_a_slow_finger_acts_too(stage, count, qtbot):
    page = stage("Controls")
    button = page.named("g.main")
    acted = count(button, "activated")
    page.press(page.centre(button))
    qtbot.wait(1200)
    page.release(page.centre(button))
    assert len(acted) == 1


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize(
    "name", ["g.main", "g.second", "g.job", "chip.new", "tab.d3", "key.ㄴ", "key.double"]
)
def test_pressing_changes_the_look_at_once(stage, name, contrast):
    page = stage("Controls", contrast=contrast)
    item = page.named(name)
    before = region(page, item)
    page.press(page.centre(item))
    during = region(page, item)
    page.move(page.centre(item) + QPoint(0, 600))
    after = region(page, item)
    assert before != during
    assert before == after


def test_a_pressed_control_sinks_by_its_lip(stage):
    page = stage("Controls")
    item = page.named("g.second")
    top = page.rect(item).toAlignedRect().top()
    page.press(page.centre(item))
    image = page.grab()
    ground = image.pixelColor(2, top)
    x = page.centre(item).x()
    assert image.pixelColor(x, top) == ground
    assert image.pixelColor(x, top + 6) != ground


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select])
def test_keys_activate_the_focused_control(stage, count, key):
    page = stage("Controls")
    button = page.named("g.main")
    acted = count(button, "activated")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.strike(key)
    assert len(acted) == 1


def test_the_ring_shows_for_keys_and_not_for_fingers(stage):
    page = stage("Controls")
    page.view.requestActivate()
    button = page.named("g.main")
    before = region(page, button)
    page.tap(button)
    assert region(page, button) == before
    page.strike(Qt.Key.Key_Tab)
    assert page.view.activeFocusItem() == button
    focused = region(page, button)
    assert focused != before
    assert focused.pixelColor(QRect(focused.rect()).center().x(), 5).name() == "#0b50d0"


def test_focus_that_was_given_acts_by_keys_and_shows_no_ring_until_it_comes_back(stage, count):
    page = stage("Controls")
    page.view.requestActivate()
    button = page.named("g.main")
    before = region(page, button)
    acted = count(button, "activated")
    button.takeFocus()
    assert page.view.activeFocusItem() == button
    assert region(page, button) == before
    page.strike(Qt.Key.Key_Return)
    assert len(acted) == 1
    page.strike(Qt.Key.Key_Tab)
    button.forceActiveFocus(Qt.FocusReason.BacktabFocusReason)
    assert region(page, button) != before


def test_what_is_not_available_neither_acts_nor_takes_focus(stage, count):
    page = stage("Controls")
    tab = page.named("tab.tomorrow")
    acted = count(page.named("g.tabs"), "tabActivated")
    page.tap(tab)
    assert acted == []
    assert tab.property("activeFocusOnTab") is False
    page.tap(page.named("tab.d3"))
    assert acted == [("d3",)]


def test_every_press_clicks_once(stage, count):
    page = stage("Controls")
    feedback = page.view.engine().singletonInstance("Controls", "Feedback")
    clicks = count(feedback, "click")
    page.tap(page.named("g.main"))
    page.tap(page.named("chip.new"))
    assert len(clicks) == 2


def test_chips_tabs_and_pager_report_what_was_pressed(stage, count):
    page = stage("Controls")
    chips = count(page.named("g.chips"), "chipActivated")
    turns = count(page.named("g.pager"), "next")
    page.tap(page.named("chip.intern"))
    page.tap(next(item for item in page.walk(page.named("g.pager")) if item.objectName() == "pager.next"))
    assert chips == [("intern",)]
    assert len(turns) == 1


def test_the_bar_reports_the_key(stage, count):
    page = stage("Home")
    keys = count(page.root, "keyActivated")
    page.tap(page.named("bar.saved"))
    assert keys == [("saved",)]


def test_a_touch_anywhere_on_the_question_goes_on(stage, count):
    page = stage("Question")
    question = page.named("g.question")
    on, end = count(question, "continued"), count(question, "ended")
    page.press(QPoint(540, 100))
    page.release(QPoint(540, 100))
    assert (len(on), len(end)) == (1, 0)
    page.tap(page.named("pair.main"))
    assert (len(on), len(end)) == (2, 0)
    page.tap(page.named("pair.second"))
    assert (len(on), len(end)) == (2, 1)


def test_keys_on_the_question(stage, count):
    page = stage("Question")
    page.view.requestActivate()
    question = page.named("g.question")
    on, end = count(question, "continued"), count(question, "ended")
    page.strike(Qt.Key.Key_A)
    assert (len(on), len(end)) == (1, 0)
    page.strike(Qt.Key.Key_Tab)
    assert page.view.activeFocusItem().objectName() == "pair.second"
    page.strike(Qt.Key.Key_Return)
    assert (len(on), len(end)) == (1, 1)
    page.strike(Qt.Key.Key_Tab)
    assert page.view.activeFocusItem().objectName() == "pair.main"


def test_the_question_covers_the_bar(stage, count):
    page = stage("Question")
    keys = count(page.root, "keyActivated")
    page.tap(page.named("bar.home"))
    assert keys == []


def test_a_toast_shows_and_leaves_by_itself(stage, qtbot):
    page = stage("States")
    toast = page.named("g.toast")
    toast.setProperty("visible", False)
    toast.setProperty("time", 1)
    toast.show()
    assert toast.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=5000)


def test_reporting_and_panel_buttons(stage, count):
    page = stage("Detail")
    reports = count(page.named("g.trust"), "reported")
    page.tap(page.named("trust.report"))
    assert len(reports) == 1
    page = stage("States")
    error = page.named("g.error")
    again, staff = count(error, "mainActivated"), count(error, "secondActivated")
    buttons = {item.objectName(): item for item in page.walk(error) if item.objectName().startswith("pair.")}
    page.tap(buttons["pair.main"])
    page.tap(buttons["pair.second"])
    assert (len(again), len(staff)) == (1, 1)
