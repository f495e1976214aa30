"""Time on the screen: idle end, ages, deadlines that pass, clocks that cannot be trusted."""

from datetime import time, timedelta

from screen_bench import Bench
from screen_seed import NOW, at, everything, fill, posting, rooms_document

from kiosk.screen.touching import until
from kiosk.screen.visit import FACTORY, Asking, Place


def test_a_fresh_home_never_asks(bench: Bench) -> None:
    bench.pass_time(600)
    assert bench.screen.stage.visit.asking is Asking.NOTHING


def test_the_idle_question_counts_down_and_ends_the_visit(bench: Bench) -> None:
    bench.go(Place.POSTINGS)
    bench.pass_time(59)
    assert bench.screen.stage.visit.asking is Asking.NOTHING
    bench.pass_time(7)
    assert "더 보시겠어요?" in bench.words()
    assert "24초 뒤에" in bench.words()
    bench.pass_time(24)
    assert bench.screen.stage.visit == FACTORY
    assert "모두 지웠습니다" in bench.words()
    assert until(lambda: not bench.screen.stage.cleared, 3.0)


def test_a_visitor_may_go_on_more_than_ten_times(bench: Bench) -> None:
    bench.go(Place.POSTINGS)
    for _ in range(12):
        bench.pass_time(85)
        assert bench.screen.stage.visit.asking is Asking.IDLE
        bench.tap("계속 보기")
        assert bench.place is Place.POSTINGS
        assert bench.screen.stage.visit.asking is Asking.NOTHING


def test_a_touch_anywhere_answers_the_question(bench: Bench) -> None:
    bench.go(Place.POSTINGS)
    bench.pass_time(70)
    strip = next(target for target in bench.seen() if target.name == "오후 2:11")
    bench.tap_at(strip)
    assert bench.screen.stage.visit.asking is Asking.NOTHING
    assert bench.place is Place.POSTINGS


def test_each_touch_starts_the_time_anew(bench: Bench) -> None:
    bench.go(Place.SEARCH)
    for key in ("기역", "아", "니은"):
        bench.pass_time(50)
        bench.tap(key)
    assert bench.screen.stage.visit.asking is Asking.NOTHING


def test_the_question_hides_the_controls_under_it(bench: Bench) -> None:
    bench.go(Place.POSTINGS)
    bench.pass_time(70)
    pressable = [target.name for target in bench.seen() if target.pressable and target.role.name == "Button"]
    assert pressable == ["계속 보기", "지우고 끝내기"]


def test_rooms_that_are_too_old_are_withheld(bench: Bench) -> None:
    bench.tap("무료 스터디룸")
    bench.now += timedelta(minutes=8, seconds=30)
    bench.tick()
    words = bench.words()
    assert "지금 현황을" in words
    assert "지금 가능" not in words
    assert "마지막 확인 오후 2:08" in words
    assert "10분 동안 새 소식이 없습니다" in words
    assert bench.codes() == ["https://job.seoul.go.kr/"]
    bench.tap("1호실")
    assert "비어 있음" not in bench.words()
    assert bench.codes() == ["https://job.seoul.go.kr/"]


def test_home_says_that_rooms_need_asking(bench: Bench) -> None:
    bench.pass_time(20 * 60)
    assert "무료 스터디룸, 확인 필요, 1호실 확인" in bench.words()
    assert "2:08 기준" in bench.words()


def test_a_new_board_brings_the_rooms_back(bench: Bench) -> None:
    bench.go(Place.ROOMS)
    bench.now += timedelta(minutes=15)
    bench.tick()
    assert bench.items("room.row")
    bench.folder.rooms(rooms_document(bench.now, version=2))
    bench.tick()
    assert len(bench.items("room.card")) == 4


def test_the_chip_tells_how_old_everything_is(bench: Bench) -> None:
    assert "실시간" in bench.words()
    bench.pass_time(3 * 60)
    assert "2:08 기준" in bench.words()
    bench.folder.synced(bench.now, "unreachable")
    bench.pass_time(10 * 60)
    assert "연결 안 됨" in bench.words()


def test_a_closed_cafe_says_why(bench: Bench) -> None:
    bench.folder.rooms(rooms_document(version=2, closed_reason="시설 점검"))
    bench.tick()
    assert "무료 스터디룸, 오늘은 쉽니다, 1호실 마감" in bench.words()
    assert "시설 점검" in bench.words()
    bench.tap("무료 스터디룸")
    assert "오늘은 쉽니다. 시설 점검" in bench.words()
    assert "지금 가능" not in bench.words()


def test_a_deadline_that_passes_says_so_and_leaves_at_the_next_turn(bench: Bench) -> None:
    bench.tap("채용공고")
    bench.now = at(17, 1)
    bench.tick()
    cards = bench.screen.postings.props.cards
    assert (cards[0].word, cards[0].closed) == ("마감", True)
    assert bench.screen.postings.props.tabs[0].count == 6
    second = bench.screen.postings._listing.pages[1][0].id
    bench.tap("다음 쪽")
    assert bench.screen.postings.props.cards[0].key == second
    bench.tap("이전 쪽")
    assert "moef:1" not in [card.key for card in bench.screen.postings.props.cards]
    assert bench.screen.postings.props.tabs[0].count == 5


def test_new_content_waits_until_it_is_asked_for(bench: Bench) -> None:
    bench.tap("채용공고")
    before = [card.key for card in bench.screen.postings.props.cards]
    fresh = posting(50, "새로 온 공고", "한국철도공사", 0, closing_time=time(16), first_seen=NOW)
    bench.folder.publish([*everything(), fresh])
    bench.tick()
    assert [card.key for card in bench.screen.postings.props.cards] == before
    bench.tap("새 소식")
    assert "moef:50" in [card.key for card in bench.screen.postings.props.cards]


def test_an_open_posting_that_an_edition_takes_away_says_so(bench: Bench) -> None:
    bench.go(Place.POSTING, "moef:2")
    bench.folder.publish([record for record in everything() if record.id != "moef:2"])
    bench.tick()
    words = bench.words()
    assert "인천지사 기간제 근로자(체험형 청년인턴) 채용" in words
    assert "원문이 사라졌습니다" in words
    assert bench.codes() == []


def test_a_clock_that_cannot_be_trusted_shows_dates_only(empty_bench: Bench) -> None:
    empty_bench.folder = fill(empty_bench.path)
    empty_bench.synchronised = False
    empty_bench.open()
    words = empty_bench.words()
    assert "오후 2:10" not in words
    assert "오늘 마감" not in words
    assert "실시간" not in words
    assert "지금 가능" not in words
    empty_bench.tap("채용공고")
    words = empty_bench.words()
    assert "8.18, 화요일" in words
    assert "D-" not in words
    assert not [target for target in empty_bench.seen() if target.role.name == "PageTab"]
