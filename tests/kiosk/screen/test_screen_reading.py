"""The reading screens in the real window: guides, services, programmes, cafes, notices, tapped by touch."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QAccessible
from reading_seed import (
    city,
    guides,
    notice,
    other_cafes,
    programme,
    programmes,
    reading,
    services,
    with_seats,
)
from screen_bench import Bench
from screen_seed import CAFE, NOW, at, everything, fill, rooms_document

from kiosk.screen.visit import FACTORY, Place

BUTTON, TAB, CHECK = QAccessible.Role.Button, QAccessible.Role.PageTab, QAccessible.Role.CheckBox


@pytest.fixture
def reader(empty_bench: Bench) -> Bench:
    """A window over a cafe with everything to read."""
    empty_bench.folder = fill(empty_bench.path, reading([notice()]))
    empty_bench.folder.rooms(with_seats(replace(rooms_document(NOW), version=2)))
    empty_bench.folder.city(replace(city(), version=2))
    empty_bench.open()
    return empty_bench


def test_every_tile_of_home_leads_to_its_subject(reader: Bench) -> None:
    for begins, place in (
        ("이력서·자소서 가이드", Place.GUIDES),
        ("온라인 멘토링", Place.SERVICES),
        ("취업 프로그램", Place.PROGRAMMES),
        ("다른 일자리카페", Place.CAFES),
        ("오늘 프로그램", Place.PROGRAMMES),
        ("23일 일요일", Place.NOTICE),
    ):
        reader.tap(begins)
        assert reader.place is place
        reader.tap("처음으로")


def test_a_guide_is_read_page_by_page_and_checked_off(reader: Bench) -> None:
    reader.tap("이력서·자소서 가이드")
    assert "6월 12일 고침" in reader.words()
    assert "기업 3편" in reader.words()
    assert len(reader.items("guide.card")) == 4
    reader.tap("면접 6편", TAB)
    reader.tap("다음 쪽")
    assert len(reader.items("guide.card")) == 2
    reader.tap("이력서 4편", TAB)
    reader.tap("첫 이력서 한 장")
    assert reader.place is Place.GUIDE
    assert "이력서가 하는 일" in reader.words()
    assert reader.codes() == []
    reader.tap("다음 쪽")
    reader.tap("최근 것부터 썼다", CHECK)
    assert [bool(row.property("selected")) for row in reader.items("guide.check")] == [False, True, False]
    for _ in range(3):
        reader.tap("다음 쪽")
    assert reader.codes() == ["https://kiosk.example.kr/t/first-resume"]
    reader.tap("이전")
    assert reader.place is Place.GUIDES


def test_ticks_stay_for_the_visit_and_are_wiped_with_it(reader: Bench) -> None:
    reader.go(Place.GUIDE, "factory:blind-resume")
    reader.tap("공고문의 작성 요령을 읽었다", CHECK)
    reader.tap("처음으로")
    reader.go(Place.GUIDE, "factory:blind-resume")
    assert reader.items("guide.check")[0].property("selected")
    reader.tap("공고문의 작성 요령을 읽었다", CHECK)
    assert not reader.items("guide.check")[0].property("selected")
    reader.tap("공고문의 작성 요령을 읽었다", CHECK)
    reader.screen.stage.end()
    assert reader.screen.stage.visit == FACTORY


def test_a_form_without_a_public_address_has_no_code(empty_bench: Bench) -> None:
    fill(empty_bench.path, [*other_cafes(), *guides(template=None)])
    empty_bench.open()
    empty_bench.go(Place.GUIDE, "factory:first-resume")
    for _ in range(4):
        empty_bench.tap("다음 쪽")
    assert empty_bench.codes() == []
    assert "빈 양식 받기" not in empty_bench.words()


def test_a_service_opens_on_the_phone_and_says_that_its_link_is_unchecked(reader: Bench) -> None:
    reader.tap("온라인 멘토링")
    assert "연결 미확인" in reader.words()
    assert "현직자 멘토링" in reader.words()
    reader.tap("소셜멘토링 잇다")
    assert reader.place is Place.SERVICE
    assert "아직 확인하지 않았습니다" in reader.words()
    assert reader.codes() == ["https://www.itdaa.net"]


def test_a_failed_link_has_no_code(empty_bench: Bench) -> None:
    fill(empty_bench.path, [*other_cafes(), *services(at(9), passed=False)])
    empty_bench.open()
    empty_bench.tap("온라인 멘토링")
    assert "연결 확인 필요" in empty_bench.words()
    empty_bench.tap("소셜멘토링 잇다")
    assert "연결 확인 필요" in empty_bench.words()
    assert empty_bench.codes() == []


def test_programmes_by_day_with_seats_while_they_are_young(reader: Bench) -> None:
    reader.tap("취업 프로그램")
    assert "오후 3:00, 1:1 취업 클리닉, 3층 상담실 · 50분, 3자리 남음" in reader.words()
    assert "오늘은 4개가 전부입니다" in reader.words()
    _later(reader, 11)
    assert "3자리 남음" not in reader.words()
    assert "오후 3:00, 1:1 취업 클리닉, 3층 상담실 · 50분, 접수 확인 필요" in reader.words()
    reader.tap("수 19, 내일 1개", TAB)
    assert len(reader.items("programme.card")) == 1
    reader.tap("오전 11:00")
    assert reader.place is Place.PROGRAMME
    assert "신청은 데스크에서 받습니다" in reader.words()


def test_a_programme_is_applied_for_by_phone(reader: Bench) -> None:
    reader.tap("오늘 프로그램")
    reader.tap("오후 3:00")
    assert "3자리 남음" in reader.words()
    assert reader.codes() == ["https://job.seoul.go.kr/clinic"]


def test_an_empty_day_shows_the_next_one_with_a_programme(empty_bench: Bench) -> None:
    later = programme(1, "자기소개서 첨삭", at(11, day=2), 120, "3층 상담실")
    fill(empty_bench.path, [*other_cafes(), later])
    empty_bench.open()
    empty_bench.go(Place.PROGRAMMES)
    assert "오늘 없음" in empty_bench.words()
    assert "오늘은 프로그램이 없습니다" in empty_bench.words()
    assert len(empty_bench.items("programme.card")) == 1


def test_without_any_programme_the_screen_says_so(empty_bench: Bench) -> None:
    fill(empty_bench.path, other_cafes())
    empty_bench.open()
    empty_bench.go(Place.PROGRAMMES)
    assert "예정된 프로그램이 없습니다" in empty_bench.words()
    assert empty_bench.items("programme.card") == []


def test_other_cafes_on_the_map_and_in_the_list(reader: Bench) -> None:
    reader.tap("다른 일자리카페")
    words = reader.words()
    assert "노량진 일자리센터, 동작구 · 2.3km, 지금 1곳, 오후 6시까지" in words
    assert "방 현황 2:05 기준" in words
    assert len(reader.items("cafe.card")) == 3
    reader.tap("동작, 다른 카페 1곳")
    assert reader.place is Place.CAFE
    assert "서울특별시 동작구" in reader.words()
    assert reader.codes() == ["https://job.seoul.go.kr/cafe"]
    reader.tap("이전")
    reader.tap("강남, 다른 카페 2곳")
    assert reader.place is Place.CAFES
    assert len(reader.items("cafe.card")) == 2


def test_rooms_of_other_cafes_are_withheld_when_old(reader: Bench) -> None:
    reader.go(Place.CAFES)
    _later(reader, 6)
    assert "지금 1곳" not in reader.words()
    assert "방 현황 없음" in reader.words()


def test_a_near_cafe_leads_to_its_page(reader: Bench) -> None:
    reader.tap("무료 스터디룸")
    reader.tap("노량진 일자리센터")
    assert reader.place is Place.CAFE
    assert "2호선 3번 출구에서 걸어서 5분" in reader.words()


def test_a_notice_that_ends_leaves_home_and_its_page(reader: Bench) -> None:
    reader.tap("23일 일요일은 5시에 닫습니다")
    assert "24일 월요일은 평소와 같습니다" in reader.words()
    _later(reader, 6 * 24 * 60)
    assert "이 알림은 끝났습니다" in reader.words()
    reader.go(Place.HOME)
    assert reader.items("home.notice") == []


def test_a_long_notice_is_shown_whole_on_pages(empty_bench: Bench) -> None:
    long = notice("가나다라마바사 " * 6, "한 줄에 담기지 않는 긴 알림입니다. " * 60)
    fill(empty_bench.path, [*everything(), long])
    empty_bench.open()
    assert "가나다라마바사" in empty_bench.find("알림이 있습니다").name
    empty_bench.tap("알림이 있습니다")
    empty_bench.grab()
    assert empty_bench.find("다음 쪽").y < 1740
    empty_bench.tap("다음 쪽")
    assert "2 / " in empty_bench.words()


def test_what_an_edition_took_away_says_so(reader: Bench) -> None:
    for place in (Place.GUIDE, Place.SERVICE, Place.PROGRAMME, Place.CAFE, Place.NOTICE):
        reader.go(place, "nobody:1")
        assert "없습니다" in reader.words() or "않습니다" in reader.words() or "끝났" in reader.words()
        assert reader.codes() == []


def _later(bench: Bench, minutes: int) -> None:
    """Let the wall clock run on while somebody keeps touching."""
    bench.now += timedelta(minutes=minutes)
    bench.tick()


def _steps() -> list[tuple[Place, str]]:
    found = [(Place.GUIDES, ""), (Place.SERVICES, ""), (Place.PROGRAMMES, ""), (Place.CAFES, "")]
    found += [(Place.HOME, ""), (Place.ROOMS, ""), (Place.NOTICE, "notice:1"), (Place.CAFE, CAFE)]
    found += [(Place.SERVICE, link.id) for link in services()]
    found += [(Place.PROGRAMME, one.id) for one in programmes()]
    return found + [(Place.CAFE, cafe.id) for cafe in other_cafes()]


def _check_layout(bench: Bench, where: object) -> None:
    bench.grab()
    bench.grab()
    seen = bench.seen()
    bar = min(t.y for t in seen if t.name == "고정 메뉴")
    for target in seen:
        if target.y < bar and target.height < 1500:
            assert target.y + target.height <= bar, (where, target)
            assert target.x >= 0, (where, target)
            assert target.x + target.width <= 1080, (where, target)
    found = [t for t in seen if t.role in (BUTTON, TAB, CHECK) and t.pressable and t.height < 1500]
    for target in found:
        assert min(target.width, target.height) >= 65, (where, target)
        assert target.y >= 250, (where, target)
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            across = max(one.x - other.x - other.width, other.x - one.x - one.width)
            down = max(one.y - other.y - other.height, other.y - one.y - one.height)
            assert max(across, down) >= 8, (where, one.name, other.name)


@pytest.mark.parametrize("minutes", [0, 30])
def test_everything_to_read_lies_above_the_bar_and_apart(reader: Bench, minutes: int) -> None:
    reader.now += timedelta(minutes=minutes)
    reader.tick()
    for place, key in _steps():
        reader.screen.stage.go(place, key)
        _check_layout(reader, (place, key))


def test_every_page_of_every_guide_fits(reader: Bench) -> None:
    for guide in guides():
        reader.screen.session.leaf(leaf=0)
        reader.screen.stage.go(Place.GUIDE, guide.id)
        for leaf in range(len(guide.pages)):
            reader.screen.session.leaf(leaf=leaf)
            reader.screen.stage.refresh()
            _check_layout(reader, (guide.id, leaf))
            assert f"{leaf + 1} / {len(guide.pages)}쪽" in reader.words()
        has_form = guide.template_url is not None
        assert len(reader.items("qr.modules")) == has_form
