"""A clock that cannot be trusted: no screen says what day it is, how long ago, or that anything is over."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from reading_seed import city, notice, reading, services, with_seats
from screen_bench import MOST_PAGES, Bench
from screen_seed import CAFE, NOW, fill, rooms_document

from kiosk.screen.derive.postings import Tab
from kiosk.screen.touching import pause
from kiosk.screen.visit import Place
from offline_cache.contract.mentoring import MentoringLink

FORBIDDEN = re.compile(
    r"오늘(?! 도움이 되었나요)|내일|어제|이번 주|마쳤습니다|끝났습니다|시작했습니다|쉽니다"
    r"|D-\d|\d+(분|시간|일) (동안|뒤|전)|\d자리"
)
KEYS = {
    Place.ROOM: f"{CAFE}-1",
    Place.POSTING: "moef:1",
    Place.GUIDE: "factory:first-resume",
    Place.SERVICE: services()[0].id,
    Place.PROGRAMME: "programme:1",
    Place.CAFE: "seoul:other-0",
    Place.NOTICE: "notice:1",
}
AHEAD: dict[str, Callable[[Bench], None]] = {
    "unset": lambda bench: setattr(bench, "synchronised", False),
    "a day ahead": lambda bench: ahead(bench, timedelta(days=1), synchronised=False),
    "forty days ahead": lambda bench: ahead(bench, timedelta(days=40), synchronised=None),
}


def ahead(bench: Bench, by: timedelta, *, synchronised: bool | None) -> None:
    bench.now, bench.synchronised = NOW + by, synchronised


@pytest.fixture
def doubting(empty_bench: Bench) -> Bench:
    """A cafe that is shut today, with everything to read, over a clock that is doubted when told."""
    checked = NOW - timedelta(hours=20)
    found = reading([notice("문을 일찍 닫습니다", "건물을 점검합니다")])
    records = [one for one in found if not isinstance(one, MentoringLink)]
    folder = fill(empty_bench.path, [*records, *services(checked, passed=True)])
    folder.rooms(with_seats(replace(rooms_document(version=2), closed_reason="시설 점검")))
    folder.city(replace(city(), version=2))
    empty_bench.folder = folder
    return empty_bench


def every_page(bench: Bench) -> Iterator[str]:
    for _ in range(MOST_PAGES):
        yield bench.words()
        keys = bench.items("pager.next")
        if not keys or keys[0].property("unavailable"):
            return
        keys[0].activated.emit()  # type: ignore[attr-defined]
        pause(100)


@pytest.mark.parametrize("doubt", AHEAD)
def test_no_screen_tells_a_day_by_its_word(doubting: Bench, doubt: str) -> None:
    AHEAD[doubt](doubting)
    screen = doubting.open()
    assert not screen.stage.trusted
    told = {}
    for place in Place:
        screen.stage.home()
        doubting.go(place, KEYS.get(place, ""))
        found = [match.group() for words in every_page(doubting) for match in FORBIDDEN.finditer(words)]
        if found:
            told[place.value] = found
    assert told == {}


@pytest.mark.parametrize("doubt", AHEAD)
def test_nothing_leaves_by_a_clock_nobody_trusts(doubting: Bench, doubt: str) -> None:
    screen = doubting.open()
    total = f"{sum(tab.count for tab in shelves(doubting))}"
    AHEAD[doubt](doubting)
    screen.stage.home()
    assert screen.models[Place.HOME].props.closing_today.number == total
    doubting.go(Place.SEARCH)
    assert screen.search.props.count_text == f"{total}건"
    doubting.go(Place.PROGRAMMES)
    assert "1:1 취업 클리닉" in doubting.words()
    assert screen.models[Place.PROGRAMMES].props.empty_text == ""


def shelves(bench: Bench) -> tuple[Tab, ...]:
    bench.go(Place.POSTINGS)
    return bench.screen.postings.props.tabs
