"""A cache that cannot be read for a while: nothing it said is taken back, and a list says that it failed."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible
from reading_seed import notice, reading
from screen_bench import Bench
from screen_seed import CAFE, everything, fill

from kiosk.screen.visit import Place
from offline_cache.store import generations

TAB = QAccessible.Role.PageTab
PANEL = "목록을 열지 못했습니다"


@pytest.fixture
def full(empty_bench: Bench) -> Bench:
    known = {record.id for record in everything()}
    records = [*everything(), *(one for one in reading([notice()]) if one.id not in known)]
    empty_bench.folder = fill(empty_bench.path, records)
    empty_bench.open()
    return empty_bench


@contextmanager
def unreadable(bench: Bench) -> Iterator[None]:
    """Put something else in the place of the content for a while."""
    path = generations.current(bench.path)
    assert path is not None
    sides = [file for side in ("", "-wal", "-shm") if (file := path.with_name(path.name + side)).exists()]
    for file in sides:
        file.rename(file.with_name(f"away-{file.name}"))
    path.write_bytes(b"not a database" * 1000)
    bench.tick()
    yield
    path.unlink()
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    for file in sides:
        file.with_name(f"away-{file.name}").rename(file)
    bench.tick()
    bench.settle()


def test_what_was_kept_stays_as_it_was(full: Bench) -> None:
    full.go(Place.POSTING, "moef:1")
    full.screen.posting.keep()
    with unreadable(full):
        full.go(Place.BASKET)
        assert "목록에서 사라진 공고" not in full.words()
        assert not full.screen.stage.visit.basket.items[0].gone
        assert PANEL not in full.words()


def test_an_open_posting_stays_as_it_was(full: Bench) -> None:
    full.go(Place.POSTING, "moef:1")
    before = full.screen.posting.props
    with unreadable(full):
        full.tick()
        assert full.screen.posting.props == before
        full.screen.stage.show()
        assert full.screen.posting.props == before
        assert PANEL not in full.words()


def test_home_keeps_what_it_counted(full: Bench) -> None:
    before = full.words()
    with unreadable(full):
        full.pass_time(60)
        full.tap("다른 일자리카페")
        full.tap("처음으로")
        words = full.words()
    assert "첫 소식을 기다립니다" not in words
    assert "무료 스터디룸, 2곳" in words
    assert [line for line in before.splitlines() if "채용공고" in line] == [
        line for line in words.splitlines() if "채용공고" in line
    ]


@pytest.mark.parametrize(
    ("place", "key", "empty"),
    [
        (Place.POSTINGS, "", "지금은 공고가 없습니다"),
        (Place.SEARCH, "", "찾는 공고가 없습니다"),
        (Place.FILTERS, "", "0건"),
        (Place.GUIDES, "", "없습니다"),
        (Place.SERVICES, "", "없습니다"),
        (Place.PROGRAMMES, "", "없습니다"),
        (Place.NOTICE, "n", "없습니다"),
        (Place.POSTING, "moef:1", "더 이상 없습니다"),
    ],
)
def test_a_list_that_cannot_be_read_says_so_and_comes_back(
    full: Bench, place: Place, key: str, empty: str
) -> None:
    with unreadable(full):
        full.go(place, key)
        assert PANEL in full.words()
        assert empty not in full.words()
        full.tap("다시 하기")
        assert PANEL in full.words()
        assert full.place is place
    assert PANEL not in full.words()


def test_a_retry_brings_the_list_and_the_staff_can_be_called(full: Bench) -> None:
    full.go(Place.POSTINGS)
    cards = full.screen.postings.props.cards
    with unreadable(full):
        full.tap("이후·상시", TAB)
        assert PANEL in full.words()
        full.tap("직원 부르기")
        assert full.place is Place.HELP
        assert full.screen.stage.visit.call is not None
        full.tap("이전")
        assert PANEL in full.words()
    full.tap("오늘 마감", TAB)
    assert full.screen.postings.props.cards == cards


def test_rooms_keep_what_was_heard_until_it_is_too_old(full: Bench) -> None:
    full.go(Place.ROOMS)
    with unreadable(full):
        full.tick()
        assert "지금 현황을" not in full.words()
        full.go(Place.ROOM, f"{CAFE}-1")
        assert PANEL not in full.words()
        full.pass_time(11 * 60)
    assert full.place in (Place.ROOM, Place.HOME)
