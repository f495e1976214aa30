"""The two-set keyboard: what each key sends and how it is spoken."""

import pytest
from PySide6.QtGui import QAccessible


@pytest.fixture
def board(stage):
    page = stage("Controls")
    return page, page.named("g.keyboard")


def spoken(item):
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


def key(page, letter):
    return page.named(f"key.{letter}")


def test_letters_are_sent(board, count):
    page, keyboard = board
    sent = count(keyboard, "jamo")
    for letter in "ㅊㄴㅇㅌ":
        page.tap(key(page, letter))
    assert sent == [("ㅊ",), ("ㄴ",), ("ㅇ",), ("ㅌ",)]


def test_the_same_letter_twice_is_possible_after_the_bounce_time(board, count, qtbot):
    page, keyboard = board
    assert key(page, "ㄱ").property("guardMs") == 60
    sent = count(keyboard, "jamo")
    page.tap(key(page, "ㄱ"))
    qtbot.wait(80)
    page.tap(key(page, "ㄱ"))
    assert sent == [("ㄱ",), ("ㄱ",)]


def test_double_consonants_hold_for_one_key(board, count):
    page, keyboard = board
    sent = count(keyboard, "jamo")
    page.tap(page.named("key.double"))
    assert spoken(key(page, "ㄱ")) == "쌍기역"
    page.tap(key(page, "ㄱ"))
    page.tap(key(page, "ㅏ"))
    assert sent == [("ㄲ",), ("ㅏ",)]
    assert spoken(key(page, "ㄱ")) == "기역"


@pytest.mark.parametrize(
    ("name", "signal"), [("key.erase", "erase"), ("key.clear", "clearAll"), ("key.space", "space")]
)
def test_function_keys(board, count, name, signal):
    page, keyboard = board
    sent = count(keyboard, signal)
    page.tap(page.named(name))
    assert len(sent) == 1


@pytest.mark.parametrize(
    ("turn", "letter", "signal", "name"),
    [("key.secondPage", "k", "latin", "케이"), ("key.firstPage", "7", "digit", "칠")],
)
def test_other_pages(board, count, qtbot, turn, letter, signal, name):
    page, keyboard = board
    sent = count(keyboard, signal)
    page.tap(page.named(turn))
    page.frame()
    assert spoken(key(page, letter)) == name
    page.tap(key(page, letter))
    assert sent == [(letter,)]
    qtbot.wait(80)
    page.tap(page.named(turn))
    assert spoken(key(page, "ㅎ")) == "히읗"


@pytest.mark.parametrize("turn", ["", "key.secondPage", "key.firstPage"])
def test_every_key_has_a_spoken_name_of_its_own(board, turn):
    page, keyboard = board
    if turn:
        page.tap(page.named(turn))
    keys = [item for item in page.walk(keyboard) if item.objectName().startswith("key.")]
    names = [spoken(item) for item in keys]
    assert all(name and name[0] >= "가" for name in names)
    assert len(set(names)) == len(names) >= 15
