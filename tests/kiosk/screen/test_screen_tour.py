"""The real window, tapped by touch at places found through the accessible tree."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QAccessible
from screen_bench import Bench
from screen_seed import CAFE, NOW, everything, fill, posting, room, rooms_document

from kiosk.screen.touching import until
from kiosk.screen.visit import FACTORY, Place
from offline_cache.mailbox.outbox import Outbox
from offline_cache.shelves import Shelf

TAB = QAccessible.Role.PageTab


def test_home_tells_of_this_place_now(bench: Bench) -> None:
    words = bench.words()
    assert "용산청년지음" in words
    assert "무료 스터디룸, 2곳, 지금 가능, 1호실 지금, 2호실 20분 뒤, 3호실 마감, 연습실 지금" in words
    assert "오늘 마감 공고, 6건, 첫 마감 오후 5시, 내일 마감 0건" in words
    assert "채용공고, 모두 20건 · 오늘 새로 1건" in words
    assert "1:1 취업 클리닉" in words


def test_rooms_are_listed_free_ones_first(bench: Bench) -> None:
    bench.tap("무료 스터디룸")
    assert bench.place is Place.ROOMS
    assert [str(card.property("name")) for card in bench.items("room.card")] == [
        "1호실",
        "면접 연습실",
        "2호실",
        "3호실",
    ]
    assert "2호실, 20분 뒤, 6명까지, 오후 2:30–5:00 비어 있음, 모니터 · 화이트보드" in bench.words()
    assert "3호실, 오늘 마감, 8명까지, 내일 오전 10시부터, 오늘은 프로그램에 씁니다" in bench.words()
    assert "노량진 일자리센터" in bench.words()


def test_a_room_can_be_booked_by_phone(bench: Bench) -> None:
    bench.tap("무료 스터디룸")
    bench.tap("1호실")
    assert bench.place is Place.ROOM
    assert "오후 4시까지 비어 있습니다" in bench.words().replace("\n비어", " 비어")
    assert "휴대폰이 없으면 직원 부르기" in bench.words()
    assert bench.codes() == ["https://job.seoul.go.kr/"]
    bench.tap("이전")
    assert bench.place is Place.ROOMS
    bench.tap("처음으로")
    assert bench.place is Place.HOME


def test_a_room_without_a_booking_channel_sends_to_the_desk(empty_bench: Bench) -> None:
    bare = room(9, "9호실", "9호실", 4)
    fill(empty_bench.path, [*everything(), type(bare)(**{**_fields(bare), "booking_url": None})])
    empty_bench.open()
    empty_bench.go(Place.ROOM, f"{CAFE}-9")
    assert "예약은 데스크에서 받습니다" in empty_bench.words()
    assert empty_bench.codes() == []


def test_shelves_chips_and_pages(bench: Bench) -> None:
    bench.tap("채용공고")
    assert bench.place is Place.POSTINGS
    assert bench.screen.postings.props.tabs[0].selected
    assert len(bench.items("job.card")) == 4
    bench.tap("다음 쪽")
    assert len(bench.items("job.card")) == 2
    bench.tap("청년인턴")
    assert bench.screen.postings.page == 1
    assert all("인턴" in card.title for card in bench.screen.postings.props.cards)
    assert "이후·상시 없음" in bench.words()
    bench.tap("청년인턴")
    bench.tap("이후·상시", TAB)
    assert bench.screen.stage.visit.browsing.shelf is Shelf.LATER


def test_an_empty_shelf_cannot_be_chosen(bench: Bench) -> None:
    bench.tap("채용공고")
    (empty,) = [target for target in bench.seen() if target.name == "내일 마감 없음"]
    bench.tap_at(empty)
    assert bench.screen.stage.visit.browsing.shelf is Shelf.TODAY


def test_first_consonants_find_and_each_key_shows_hits_at_once(bench: Bench) -> None:
    bench.tap("채용공고")
    bench.tap("찾기")
    for key, total in (("치읓", None), ("니은", None), ("이응", None), ("티읕", "5건")):
        bench.finger.tap(bench.find(key))
        assert total is None or bench.screen.search.props.count_text == total
    bench.grab()
    assert bench.screen.search.props.text + bench.screen.search.props.composing == "ㅊㄴㅇㅌ"
    assert any("<mark>청년인턴</mark>" in card.title for card in bench.screen.search.props.cards)
    assert "청년인턴 5건" in bench.words()


def test_two_quick_strikes_of_one_key_are_two_letters(bench: Bench) -> None:
    bench.go(Place.SEARCH)
    bench.grab()
    key = bench.find("기역")
    bench.tap_at(key)
    bench.tap_at(key)
    assert bench.screen.stage.session.composer.text == "ㄱㄱ"


def test_erasing_the_last_letter_keeps_the_chosen_word_and_erasing_again_takes_it_off(bench: Bench) -> None:
    bench.go(Place.SEARCH)
    bench.tap("치읓")
    model = bench.screen.search
    assert until(lambda: any(chip.count > 0 and not chip.selected for chip in model.props.chips), 5.0)
    word = next(chip.text for chip in model.props.chips if not chip.selected)
    bench.tap(word)
    assert bench.screen.stage.visit.searching.words == (word,)
    bench.tap("지우기")
    assert bench.screen.stage.visit.searching.text == ""
    assert bench.screen.stage.visit.searching.words == (word,)
    assert f"{word}" in [chip.text for chip in model.props.chips if chip.selected]
    bench.tap("지우기")
    assert bench.screen.stage.visit.searching.words == ()
    assert model.props.count_text == "20건"


def test_emptying_the_field_chooses_no_word(bench: Bench) -> None:
    bench.go(Place.SEARCH)
    bench.screen.search.jamo("ㅊ")
    bench.screen.search.pressChip("인턴")
    bench.screen.search.clear()
    assert bench.screen.stage.visit.searching.words == ()


def test_nothing_found_offers_near_words_that_search(bench: Bench) -> None:
    bench.go(Place.SEARCH)
    model = bench.screen.search
    for jamo in "ㅊㅓㅇㄴㅕㄴㅇㅣㄴㅊㅓㄴ":
        model.jamo(jamo)
    assert bench.screen.search.props.count_text == "0건"
    assert until(lambda: bool(model.props.chips), 5.0)
    bench.grab()
    assert "찾는 공고가 없습니다" in bench.words()
    near = bench.screen.search.props.chips[0].text
    bench.tap(near)
    assert bench.screen.stage.session.composer.text == near
    assert bench.screen.search.props.cards


def test_a_posting_says_when_from_whom_and_where_to_read_on(bench: Bench) -> None:
    bench.tap("오늘 마감 공고")
    bench.tap("경기지역본부")
    assert bench.place is Place.POSTING
    words = bench.words()
    for expected in (
        "오후 5시에 접수를 마칩니다",
        "공공기관 채용정보",
        "오늘 오후 1:40",
        "6건 중 1번째",
        "공고 원문 확인",
    ):
        assert expected in words
    assert bench.codes() == ["https://www.example.go.kr/recruit/view.do?id=1"]


def test_what_a_source_wrote_is_shown_as_it_is(bench: Bench) -> None:
    bench.tap("채용공고")
    bench.tap("이후·상시", TAB)
    bench.tap("2026년 제3차 <신입> 직원 채용 & 연구직 모집")
    assert "2026년 제3차 <신입> 직원 채용 & 연구직 모집" in bench.words()
    assert "열 수 있는 주소가 없습니다" in bench.words()
    assert bench.codes() == []


def test_a_strange_posting_is_reported_once_and_thanked_for(bench: Bench) -> None:
    bench.tap("오늘 마감 공고")
    bench.tap("경기지역본부")
    bench.tap("이 공고 이상해요")
    assert "알려 주셔서 고맙습니다. 확인하겠습니다" in bench.words()
    assert "확인 중인 공고" in bench.words()
    assert "이 공고 이상해요" not in bench.words()
    with Outbox.open(bench.path) as outbox:
        (entry,) = outbox.pending(10)
    assert (entry.kind, entry.body["posting"]) == ("report", "moef:1")


def test_a_report_that_cannot_be_kept_is_not_thanked_for(bench: Bench) -> None:
    (bench.path / "outbox.db").mkdir()
    bench.tap("오늘 마감 공고")
    bench.tap("경기지역본부")
    bench.tap("이 공고 이상해요")
    assert "데스크에 알려 주세요" in bench.words()
    assert "이 공고 이상해요" in bench.words()


def test_going_home_forgets_the_search_and_keeps_the_report(bench: Bench) -> None:
    bench.go(Place.SEARCH)
    bench.screen.search.jamo("ㄱ")
    bench.screen.session.change(reported=frozenset({"moef:1"}))
    bench.grab()
    bench.tap("처음으로")
    assert bench.screen.stage.visit.searching.text == ""
    assert bench.screen.session.composer.text == ""
    assert bench.screen.stage.visit.reported == {"moef:1"}


def test_ending_asks_clears_and_says_so(bench: Bench) -> None:
    bench.tap("채용공고")
    bench.tap("처음으로")
    bench.tap("이전")
    assert "지우고 끝낼까요?" in bench.words()
    bench.tap("계속 보기")
    assert bench.screen.stage.visit.asking == ""
    bench.tap("이전")
    bench.finger.tap(bench.find("지우고 끝내기"))
    bench.grab()
    assert "모두 지웠습니다" in bench.words()
    assert bench.screen.stage.visit == FACTORY
    assert until(lambda: not bench.screen.stage.cleared, 3.0)
    bench.grab()
    assert "무료 스터디룸" in bench.words()


def test_the_second_strike_of_a_double_tap_does_not_reach_the_next_screen(bench: Bench) -> None:
    bench.guard()
    card = bench.find("무료 스터디룸")
    bench.finger.tap(card)
    bench.finger.tap(card)
    assert bench.place is Place.ROOMS


def test_every_control_is_large_enough_apart_enough_and_below_the_reach_line(bench: Bench) -> None:
    for place, key in (
        (Place.HOME, ""),
        (Place.ROOMS, ""),
        (Place.ROOM, f"{CAFE}-1"),
        (Place.POSTINGS, ""),
        (Place.SEARCH, ""),
        (Place.FILTERS, ""),
        (Place.BASKET, ""),
        (Place.HELP, ""),
        (Place.POSTING, "moef:1"),
    ):
        bench.go(place, key)
        bench.grab()
        found = [t for t in bench.seen() if t.role in (QAccessible.Role.Button, TAB) and t.pressable]
        for target in found:
            assert min(target.width, target.height) >= 65, (place, target)
            assert target.y >= 250, (place, target)
            assert target.x >= 0, (place, target)
            assert target.x + target.width <= 1080, (place, target)
            assert target.y + target.height <= 1920, (place, target)
        for one in found:
            for other in found:
                if one != other:
                    assert _apart(one, other) >= 8, (place, one.name, other.name)


PLACES = [
    (Place.HOME, ""),
    (Place.ROOMS, ""),
    *((Place.ROOM, f"{CAFE}-{number}") for number in (1, 2, 3, 4)),
    (Place.POSTINGS, ""),
    (Place.SEARCH, ""),
    (Place.FILTERS, ""),
    (Place.HELP, ""),
    *((Place.POSTING, f"moef:{number}") for number in (1, 5, 7, 9, 10, 11)),
]

BAR = ("처음으로", "이전", "담은 목록", "도움말", "언어", "접근성", "고정 메뉴")


@pytest.mark.parametrize("minutes", [0, 30, 24 * 60])
def test_everything_lies_above_the_bar(bench: Bench, minutes: int) -> None:
    bench.now += timedelta(minutes=minutes)
    bench.tick()
    for place, key in PLACES:
        bench.screen.stage.go(place, key)
        bench.grab()
        bench.grab()
        bar = min(t.y for t in bench.seen() if t.name in ("처음으로", "이전"))
        low = [t for t in bench.seen() if not t.name.startswith(BAR) and t.height < 1800]
        assert max(t.y + t.height for t in low) <= bar, (place, key)


@pytest.mark.parametrize("length", [30, 60, 110])
def test_a_long_title_is_never_cut(empty_bench: Bench, length: int) -> None:
    title = ("가나다라마바 " * 20)[:length].strip()
    long = posting(
        99,
        title,
        "한국산업기술기획평가원부설연구소",
        0,
        employment_type=("무기계약직", "비정규직", "청년인턴(체험형)"),
        address="서울특별시 강남구 테헤란로 305 한국기술센터 12층 경영지원실",
    )
    fill(empty_bench.path, [*everything(), long])
    empty_bench.open()
    empty_bench.go(Place.POSTING, "moef:99")
    empty_bench.grab()
    empty_bench.grab()
    low = [
        t for t in empty_bench.seen() if t.role != QAccessible.Role.Button and t.height < 1500 and t.y < 1740
    ]
    assert max(t.y + t.height for t in low) <= 1745
    assert empty_bench.every_code() == ["https://www.example.go.kr/recruit/view.do?id=99"]


def test_rooms_move_on_under_a_resting_finger(bench: Bench) -> None:
    bench.tap("무료 스터디룸")
    before = bench.items("room.card")
    for minute in range(1, 10):
        bench.now = NOW + timedelta(minutes=minute)
        bench.folder.rooms(rooms_document(bench.now, version=minute + 1))
        bench.tick()
    assert bench.items("room.card") == before
    assert "2호실, 11분 뒤" in bench.words()


def _apart(one: object, other: object) -> int:
    a, b = one, other
    across = max(a.x - b.x - b.width, b.x - a.x - a.width)  # type: ignore[attr-defined]
    down = max(a.y - b.y - b.height, b.y - a.y - a.height)  # type: ignore[attr-defined]
    return int(max(across, down))


def _fields(record: object) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}  # type: ignore[attr-defined]
