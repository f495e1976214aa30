"""The accessible tree of the gallery: names, roles, states and the press action."""

import pytest
from PySide6.QtGui import QAccessible
from qml_stage import PAGES


def surfaces(page):
    return page.all_of("TouchSurface")


def describe(item):
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None
    return found.text(QAccessible.Text.Name), found.role(), found.state()


@pytest.mark.parametrize("name", PAGES)
def test_every_control_has_a_name_and_a_role(stage, name):
    page = stage(name)
    found = surfaces(page)
    assert found
    for item in found:
        spoken, role, state = describe(item)
        assert spoken.strip()
        assert "<" not in spoken
        assert "\u200b" not in spoken
        assert role in (QAccessible.Role.Button, QAccessible.Role.PageTab, QAccessible.Role.CheckBox)
        assert state.disabled == (not item.property("active"))


@pytest.mark.parametrize("name", PAGES)
def test_the_spoken_name_holds_the_visible_words(stage, name):
    page = stage(name)
    for item in surfaces(page):
        if item.objectName().startswith("key."):
            continue
        spoken = describe(item)[0].replace(" ", "").replace(",", "")
        for text in page.walk(item):
            words = text.property("text") if text.metaObject().className().startswith("AppText") else ""
            for word in str(words).replace("<br>", " ").split():
                if "<" not in word and word not in "/·":
                    assert word.replace("\u200b", "").replace(",", "") in spoken


@pytest.mark.parametrize("name", PAGES)
def test_visible_words_outside_controls_are_in_the_tree_once(stage, name):
    page = stage(name)
    inside = {text for item in surfaces(page) for text in page.walk(item)}
    for text in page.all_of("AppText"):
        if text.property("text") and text not in inside and not text.property("silent"):
            assert describe(text)[0].strip()


def test_a_title_is_a_heading(stage):
    page = stage("Home")
    roles = [describe(t)[1] for t in page.all_of("AppText") if t.property("heading")]
    assert roles == [QAccessible.Role.Heading]


def test_the_press_action_acts(stage, count):
    page = stage("Controls")
    acted = count(page.named("g.main"), "activated")
    QAccessible.queryAccessibleInterface(page.named("g.main")).actionInterface().doAction("Press")
    assert len(acted) == 1


def test_selected_and_checked_are_told(stage):
    page = stage("Controls")
    assert describe(page.named("tab.today"))[2].selected
    assert not describe(page.named("tab.d3"))[2].selected
    assert describe(page.named("chip.intern"))[2].checked
    assert not describe(page.named("chip.new"))[2].checked
    page.tap(page.named("key.double"))
    assert describe(page.named("key.double"))[2].checked


def test_tab_walks_through_the_controls_in_reading_order(stage):
    page = stage("Home")
    page.view.requestActivate()
    first = page.named("g.hero")
    assert first.nextItemInFocusChain().property("title") == "오늘 프로그램"
    order, item = [], first
    while item not in order:
        order.append(item)
        item = item.nextItemInFocusChain()
    names = [item.objectName() for item in order if item.objectName().startswith("bar.")]
    assert names == ["bar.home", "bar.back", "bar.saved", "bar.help", "bar.lang", "bar.access"]
