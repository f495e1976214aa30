"""The conditions: counted, narrowed, taken off, forgotten."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from screen_bench import Bench
from screen_seed import everything, fill, posting

from kiosk.screen.chip_fit import chip_lines, line_count, most_fitting
from kiosk.screen.derive.filters import FiltersInputs, derive_filters, first_order
from kiosk.screen.derive.postings import ChipItem, conditions_chip
from kiosk.screen.glass import Glass
from kiosk.screen.phrases.words import korean
from kiosk.screen.visit import Browsing, Place
from offline_cache.search.filters import NO_FILTERS, Filters
from offline_cache.shelves import Shelf

INPUTS = FiltersInputs(
    only="",
    order={},
    facets={"region": {"서울": 5, "부산": 2}, "career": {"신입": 7}, "source": {"moef": 7}},
    filters=NO_FILTERS,
    sources={"moef": "공공기관 채용정보"},
    total=7,
)
SEOUL = Filters(region=frozenset({"서울"}))


@pytest.mark.parametrize(
    ("widths", "lines"), [([], 0), ([40], 1), ([40, 50], 1), ([40, 51], 2), ([100, 100], 2), ([300], 1)]
)
def test_lines_are_filled_from_their_start(widths: list[float], lines: int) -> None:
    assert line_count(widths, 100, 10) == lines


def test_only_what_fits_is_kept() -> None:
    chips = [ChipItem(str(number), str(number)) for number in range(9)]
    assert len(most_fitting(chips, lambda some: -(-len(some) // 3), 2)) == 6
    assert most_fitting(chips, lambda _some: 9, 1) == ()


def test_a_group_that_would_change_nothing_is_not_shown() -> None:
    props = derive_filters(INPUTS, korean)
    assert [group.id for group in props.groups] == ["region"]
    assert props.show_text == "7건 보기"
    assert props.clear_text == ""
    career = Filters(career=frozenset({"신입"}))
    assert [g.id for g in derive_filters(replace(INPUTS, filters=career), korean).groups] == [
        "region",
        "career",
    ]


def test_zero_is_not_offered_and_a_chosen_value_can_always_be_taken_off() -> None:
    inputs = replace(INPUTS, facets={"region": {"부산": 2}}, filters=SEOUL, total=0)
    (group,) = derive_filters(inputs, korean).groups
    assert [(chip.text, chip.count, chip.selected) for chip in group.chips] == [("부산", 2, False)]
    inputs = replace(inputs, order=first_order(inputs.facets, SEOUL))
    (group,) = derive_filters(inputs, korean).groups
    assert [(chip.text, chip.count, chip.selected) for chip in group.chips] == [
        ("서울", 0, True),
        ("부산", 2, False),
    ]


def test_the_key_tells_how_many_conditions_are_on() -> None:
    assert (conditions_chip(NO_FILTERS, korean).text, conditions_chip(SEOUL, korean).text) == (
        "조건",
        "조건 1",
    )


def test_conditions_narrow_the_shelves_and_the_search(bench: Bench) -> None:
    bench.tap("채용공고")
    bench.tap("조건")
    assert bench.place is Place.FILTERS
    assert bench.items("filters.clear") == []
    bench.tap("청년인턴 5건")
    assert "5건 보기" in bench.words()
    assert "서울" not in bench.words()
    bench.tap("5건 보기")
    assert bench.place is Place.POSTINGS
    assert "조건 1" in bench.words()
    assert all("인턴" in card.title for card in bench.screen.postings.props.cards)
    bench.tap("찾기")
    assert bench.screen.search.props.count_text == "5건"
    assert bench.screen.search.props.side == "조건 1개 켜짐"
    bench.screen.search.jamo("ㅎ")
    assert all("인턴" in card.title for card in bench.screen.search.props.cards)
    bench.grab()
    bench.tap("처음으로")
    assert bench.screen.stage.visit.browsing == Browsing()


def test_the_second_strike_of_a_double_tap_does_not_take_the_choice_back(bench: Bench) -> None:
    bench.go(Place.FILTERS)
    bench.guard()
    chip = bench.find("청년인턴 5건")
    bench.finger.tap(chip)
    bench.finger.tap(chip)
    assert bench.screen.stage.visit.browsing.filters == Filters(employment=frozenset({"청년인턴(체험형)"}))


def test_all_conditions_are_taken_off_at_once(bench: Bench) -> None:
    bench.go(Place.FILTERS)
    bench.tap("청년인턴")
    bench.tap("신입")
    bench.tap("모두 풀기")
    assert bench.screen.stage.visit.browsing.filters == NO_FILTERS
    assert bench.items("filters.clear") == []
    bench.tap("20건 보기")
    assert bench.place is Place.POSTINGS


def test_a_shelf_that_is_emptied_by_a_condition_is_left(bench: Bench) -> None:
    bench.tap("채용공고")
    assert bench.screen.stage.visit.browsing.shelf is Shelf.TODAY
    bench.tap("조건")
    bench.tap("정규직")
    bench.tap("1건 보기")
    assert bench.screen.stage.visit.browsing.shelf is Shelf.LATER
    assert len(bench.items("job.card")) == 1


def test_nothing_found_under_conditions_offers_to_take_them_off(bench: Bench) -> None:
    bench.screen.session.change(browsing=Browsing(filters=Filters(employment=frozenset({"정규직"}))))
    bench.go(Place.SEARCH)
    for jamo in "ㅊㄴㅇㅌ":
        bench.screen.search.jamo(jamo)
    bench.grab()
    assert bench.screen.search.props.count_text == "0건"
    bench.tap("조건 풀기")
    assert bench.screen.search.props.count_text == "5건"


def test_regions_without_room_are_one_tap_away(empty_bench: Bench) -> None:
    names = [f"{letter}도" for letter in "가나다라마바사아자차카타파하거너더러"]
    spread = [
        posting(200 + number, f"일 {number} 채용", "기관", 20, regions=(name,))
        for number, name in enumerate(names)
    ]
    fill(empty_bench.path, [*everything(), *spread])
    empty_bench.open()
    empty_bench.go(Place.FILTERS)
    empty_bench.grab()
    rows = {round(t.y) for t in _chips(empty_bench, names)}
    assert len(rows) == 2
    empty_bench.tap(next(t.name for t in empty_bench.seen() if "개 더, " in t.name))
    assert {t.name.split()[0] for t in _chips(empty_bench, names)} == set(names)
    empty_bench.tap("러도")
    empty_bench.tap("1건 보기")
    assert empty_bench.place is Place.POSTINGS


def test_lines_are_counted_as_they_are_drawn(bench: Bench) -> None:
    lines = chip_lines(Glass(3.212), 984)
    bench.go(Place.FILTERS)
    bench.grab()
    for group in bench.screen.filters.props.groups:
        drawn = [bench.items(f"chip.{chip.id}")[0] for chip in group.chips]
        places = [item.mapToScene(QPointF(0, 0)) for item in drawn]
        assert lines(group.chips) == len({place.y() for place in places})
        for one, other in pairwise(places):
            assert other.y() > one.y() or other.x() > one.x()


def _chips(bench: Bench, names: list[str]) -> list:  # type: ignore[type-arg]
    return [
        target
        for target in bench.seen()
        if target.name.split()[0] in names
        and target.role in (QAccessible.Role.Button, QAccessible.Role.CheckBox)
    ]
