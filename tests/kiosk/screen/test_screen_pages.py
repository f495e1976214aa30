"""The pages: made once, kept as they are, and begun anew each time they come before a visitor."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem
from screen_bench import Bench
from screen_seed import fill

from kiosk.screen.glass import TextSize
from kiosk.screen.touching import pause, until
from kiosk.screen.visit import Place


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from below(child)


def kept(bench: Bench) -> set[str]:
    """Return the kinds of the pages that exist, seen or not."""
    names = (item.metaObject().className() for item in below(bench.screen.window.contentItem()))
    return {name.partition("_QML")[0] for name in names if name.partition("_QML")[0].endswith("Screen")}


def seen(bench: Bench, kind: str) -> QQuickItem:
    (page,) = [item for item in bench.of_kind(kind) if item.isVisible()]
    return page


def test_a_page_that_comes_again_is_the_one_that_was_kept(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    page = seen(bench, "RoomsScreen")
    bench.screen.stage.home()
    bench.go(Place.ROOMS)
    assert seen(bench, "RoomsScreen") == page


def test_pages_are_made_before_anyone_asks_for_them(bench: Bench) -> None:
    bench.pages()
    assert {"RoomsScreen", "SearchScreen", "PostingScreen", "DetailScreen"} <= kept(bench)
    assert bench.place is Place.HOME


@pytest.mark.parametrize(
    "place", [Place.HOME, Place.POSTINGS, Place.GUIDES, Place.SEARCH, Place.CAFES, Place.HELP]
)
def test_a_kept_page_looks_like_one_that_is_new_in_its_first_frame(bench: Bench, place: Place) -> None:
    bench.pages()
    bench.go(Place.BASKET)
    bench.screen.stage.go(place)
    first = bench.screen.window.grabWindow()
    pause(300)
    assert bench.screen.window.grabWindow() == first


def test_a_kept_page_begins_at_its_beginning(bench: Bench) -> None:
    bench.screen.stage.aids.choose_text_size(TextSize.LARGEST)
    bench.go(Place.HELP)
    bench.pages()
    start = bench.words()
    (key,) = bench.items("pager.next")
    key.activated.emit()  # type: ignore[attr-defined]
    pause(300)
    assert bench.words() != start
    bench.go(Place.ROOMS)
    bench.go(Place.HELP)
    assert bench.words() == start


def test_what_a_change_of_size_would_reach_is_let_go_of_before(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    bench.pages()
    bench.screen.stage.aids.switch_sheet()
    assert until(lambda: kept(bench) == {"HomeScreen", "RoomsScreen"}, 5.0)
    bench.screen.stage.aids.choose_text_size(TextSize.LARGE)
    bench.screen.stage.aids.switch_sheet()
    bench.pages()
    assert {"SearchScreen", "PostingScreen"} <= kept(bench)


def test_the_resting_screen_keeps_few_pages(empty_bench: Bench) -> None:
    empty_bench.folder = fill(empty_bench.path)
    empty_bench.open(attract=True)
    empty_bench.screen.stage.wake()
    empty_bench.go(Place.ROOMS)
    empty_bench.pages()
    empty_bench.screen.stage.end()
    assert until(lambda: empty_bench.screen.stage.resting, 5.0)
    assert until(lambda: kept(empty_bench) <= {"HomeScreen", "RoomsScreen"}, 5.0)


def test_nothing_is_drawn_in_other_letters_behind_the_word_that_all_is_cleared(bench: Bench) -> None:
    bench.screen.stage.aids.choose_text_size(TextSize.LARGE)
    bench.go(Place.ROOMS)
    bench.pages()
    bench.screen.stage.end()
    assert kept(bench) == set()
    assert until(lambda: not bench.screen.stage.cleared, 5.0)
    bench.pages()
    assert seen(bench, "HomeScreen").width() > 0


def test_the_key_to_home_leads_from_its_later_pages_to_the_first(bench: Bench) -> None:
    bench.screen.stage.aids.choose_text_size(TextSize.LARGEST)
    pause(100)
    bench.tap("아래로")
    assert not bench.items("home.rooms")
    bench.tap("처음으로")
    assert bench.items("home.rooms")
