"""What the screen claims: no more than is known, and the same in every place."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from reading_seed import notice, other_cafes, programme
from screen_bench import Bench
from screen_seed import CAFE, NOW, at, everything, fill, posting, room

from kiosk.screen.derive.cafes import CafesInputs, derive_cafe
from kiosk.screen.derive.day import day_drawing
from kiosk.screen.derive.doors import RoomNow
from kiosk.screen.derive.home import derive_home
from kiosk.screen.derive.home_inputs import HomeInputs
from kiosk.screen.derive.rich import plain
from kiosk.screen.derive.rooms import Neighbour, RoomsInputs, derive_rooms
from kiosk.screen.derive.seats import Entry
from kiosk.screen.glass import TextSize
from kiosk.screen.phrases.words import korean
from kiosk.screen.touching import pause
from kiosk.screen.viewmodels.listing import MOST_ROWS
from kiosk.screen.visit import Place
from offline_cache.contract.boards import CityEntry, OpenSpan
from offline_cache.contract.programme import ApplyStatus
from offline_cache.rooms import DaySegment, RoomState, RoomStatus, SegmentState

LANDSCAPE = {"panel_width_px": 1920, "panel_height_px": 1080}


@pytest.mark.parametrize("leave", ["home", "end"])
def test_rooms_begin_on_their_first_page(empty_bench: Bench, leave: str) -> None:
    fill(empty_bench.path)
    screen = empty_bench.open(**LANDSCAPE)
    empty_bench.go(Place.ROOMS)
    assert screen.rooms.pages > 1
    screen.rooms.turn(1)
    pause(300)
    (column,) = [item for item in empty_bench.of_kind("PagedColumn") if item.isVisible()]
    assert column.property("listPage") == 2
    getattr(screen.stage, leave)()
    empty_bench.go(Place.ROOMS)
    assert (column.property("listPage"), screen.rooms.props.cards[0].name) == (1, "1호실")


@pytest.mark.parametrize(
    ("age", "free", "icon", "text"),
    [
        (5, 2, "circle-check", "방 지금 2곳"),
        (5, 0, "circle-x", "오늘 빈 방 없음"),
        (15, 2, "circle-question-mark", "방 현황 없음"),
        (-15, 2, "circle-question-mark", "방 현황 없음"),
    ],
)
def test_a_cafe_says_of_its_rooms_what_is_known(age: int, free: int, icon: str, text: str) -> None:
    cafe = other_cafes()[1]
    entry = CityEntry(cafe=cafe.id, as_of=NOW - timedelta(minutes=age), rooms_free=free, next_free=None)
    inputs = CafesInputs(now=NOW, limit=timedelta(minutes=10), here=None, cafes=())
    props = derive_cafe(Neighbour(cafe, entry, None), inputs, korean)
    assert (props.state_icon, props.state_text) == (icon, text)


def test_the_age_of_old_postings_is_told_without_a_title_row(empty_bench: Bench) -> None:
    fill(empty_bench.path)
    screen = empty_bench.open(**LANDSCAPE)
    empty_bench.now += timedelta(hours=30)
    screen.session.change(text_size=TextSize.LARGE)
    empty_bench.go(Place.POSTINGS)
    assert screen.postings.props.old_text in empty_bench.words()


def test_home_tells_the_age_of_old_postings_in_place_of_their_number(bench: Bench) -> None:
    assert "모두 20건" in bench.words()
    bench.now += timedelta(days=3)
    bench.tick()
    words = bench.words()
    assert "오늘 마감 공고, 8월 18일 기준" in words
    assert "채용공고, 8월 18일 기준" in words
    assert not re.search(r"\d+건", words)


@pytest.mark.parametrize(
    ("status", "text"),
    [(ApplyStatus.OPEN, "3자리 남음"), (ApplyStatus.CLOSED, "접수 마감"), (ApplyStatus.FULL, "자리 없음")],
)
def test_home_offers_no_seat_where_nobody_can_sign_up(status: ApplyStatus, text: str) -> None:
    entry = Entry(programme(1, "1:1 취업 클리닉", at(15), 50, "3층", apply_status=status), seats=3)
    inputs = HomeInputs(now=NOW, trusted=True, has_content=True, programme=entry)
    assert plain(derive_home(inputs, korean).today.live) == text


def test_a_list_longer_than_is_read_says_so(empty_bench: Bench) -> None:
    many = [posting(100 + n, f"사무 보조 {n} 채용", "한국환경공단", 12) for n in range(MOST_ROWS + 10)]
    fill(empty_bench.path, [*everything(), *many])
    screen = empty_bench.open()
    empty_bench.go(Place.POSTINGS)
    screen.postings.chooseShelf("later")
    total = next(tab.count for tab in screen.postings.props.tabs if tab.selected)
    assert total > MOST_ROWS
    assert re.search(r"1 / \d+쪽 넘음", empty_bench.words())
    screen.postings.openPosting(screen.postings._listing.ids[2])
    assert screen.posting.props.side == f"{total}건 중 3번째"
    empty_bench.go(Place.SEARCH)
    for letter in "ㅅㅁ":
        screen.search.jamo(letter)
    pause(100)
    assert screen.search.props.count_text == f"{len(many)}건"
    assert re.search(r"1 / \d+쪽 넘음", empty_bench.words())
    screen.search.openPosting(screen.search._listing.ids[0])
    assert screen.posting.props.side == f"{len(many)}건 중 1번째"


def test_the_end_of_what_was_read_is_not_called_the_last_page(empty_bench: Bench) -> None:
    many = [posting(100 + n, f"사무 보조 {n} 채용", "한국환경공단", 12) for n in range(MOST_ROWS + 10)]
    fill(empty_bench.path, [*everything(), *many])
    screen = empty_bench.open()
    empty_bench.go(Place.POSTINGS)
    screen.postings.chooseShelf("later")
    screen.postings.turn(screen.postings.props.pages)
    pause(100)
    assert "여기까지" in empty_bench.words()
    assert "끝 쪽" not in empty_bench.words()


def test_a_posting_from_home_is_one_of_all_that_are_open(bench: Bench) -> None:
    home = bench.screen.models[Place.HOME]
    home.openPosting(home._closing[1].id)
    assert bench.screen.posting.props.side == "20건 중 2번째"


def soon(number: int, hour: int, *, day: int = 0) -> RoomNow:
    span = OpenSpan(start=at(hour, 30, day), end=at(hour + 1, 30, day))
    status = (
        RoomStatus(RoomState.CLOSED, next_day_free=span)
        if day
        else RoomStatus(RoomState.SOON, next_free=span)
    )
    return RoomNow(room(number, f"{number}호실", f"{number}호실", 4), status)


@pytest.mark.parametrize(
    ("rooms", "reason", "text"),
    [
        ([soon(1, 18), soon(2, 14)], None, "다음 빈 방 2호실 오후 2:30"),
        ([soon(1, 10, day=1), soon(2, 9, day=1)], None, "다음 빈 방 2호실 내일 오전 9:30"),
        ([replace(soon(1, 18), status=RoomStatus(RoomState.FREE)), soon(2, 14)], None, ""),
        ([replace(soon(1, 18), status=RoomStatus(RoomState.UNKNOWN))], None, ""),
        ([soon(1, 10, day=1)], "시설 점검", ""),
    ],
)
def test_where_no_room_is_free_the_next_one_is_named(
    rooms: list[RoomNow], reason: str | None, text: str
) -> None:
    inputs = RoomsInputs(now=NOW, rooms=rooms, closed_reason=reason)
    assert derive_rooms(inputs, rooms, korean).next_text == text


def test_every_pattern_of_a_day_has_a_name_and_every_span_is_spoken() -> None:
    states = (
        SegmentState.PAST,
        SegmentState.FREE,
        SegmentState.CLOSED,
        SegmentState.HELD,
        SegmentState.UNKNOWN,
    )
    day = [DaySegment(at(13 + n), at(14 + n), state) for n, state in enumerate(states)]
    drawing = day_drawing(day, at(14), korean)
    assert [item.state for item in drawing.legend] == ["free", "closed", "held", "unknown"]
    assert [item.text for item in drawing.legend] == ["비어 있음", "닫힘", "예약 대기", "확인 필요"]
    assert drawing.spoken == (
        "오후 1:00–2:00 지난 시간, 오후 2:00–3:00 비어 있음, 오후 3:00–4:00 닫힘, "
        "오후 4:00–5:00 예약 대기, 오후 5:00–6:00 확인 필요"
    )


def test_the_bookings_of_a_room_are_spoken(bench: Bench) -> None:
    bench.go(Place.ROOM, f"{CAFE}-1")
    assert "오후 4:00–6:00 예약됨, 오후 6:00–8:00 비어 있음, 오후 8:00–10:00 예약됨" in bench.words()


def test_every_notice_can_be_read(empty_bench: Bench) -> None:
    older = replace(notice("엘리베이터가 쉽니다", "계단을 이용해 주세요."), id="notice:2", starts=at(8))
    fill(empty_bench.path, [*everything(), notice("일찍 닫습니다", "5시에 닫습니다."), older])
    empty_bench.open()
    empty_bench.tap("일찍 닫습니다 외 1건")
    words = empty_bench.words()
    assert "5시에 닫습니다." in words
    assert "엘리베이터가 쉽니다" in words
    assert "계단을 이용해 주세요." in words
