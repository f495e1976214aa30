"""From facts to what is shown, without a window."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from screen_seed import CAFE, NOW, TODAY, at, cafes, posting, room

from kiosk.screen.derive.cards import job_card
from kiosk.screen.derive.day import MAX_LABELS, day_drawing
from kiosk.screen.derive.doors import RoomNow
from kiosk.screen.derive.home import derive_home
from kiosk.screen.derive.home_inputs import HomeInputs
from kiosk.screen.derive.pages import fitting, pages
from kiosk.screen.derive.posting import PostingInputs, PostingProps, derive_posting
from kiosk.screen.derive.postings import facet_chips, first_shelf, tabs
from kiosk.screen.derive.rich import marked, plain
from kiosk.screen.derive.rooms import RoomsInputs, derive_rooms
from kiosk.screen.derive.search import SearchInputs, derive_search
from kiosk.screen.near import neighbours
from kiosk.screen.phrases.words import korean
from offline_cache.contract.boards import CityDocument, CityEntry
from offline_cache.contract.head import SourceState
from offline_cache.rooms import DaySegment, RoomState, RoomStatus, SegmentState
from offline_cache.search import Filters, spans
from offline_cache.shelves import Shelf
from offline_cache.store.results import PostingRow


def row(title: str = "청년인턴 채용", **changes: Any) -> PostingRow:
    one = posting(1, title, "한국도로공사", 0)
    values: dict[str, Any] = {
        "id": one.id,
        "title": one.title,
        "display_title": one.title,
        "hiring_organization": one.hiring_organization,
        "regions": one.regions,
        "employment_type": one.employment_type,
        "experience": one.experience_requirements,
        "close_type": one.close_type,
        "valid_through": one.valid_through,
        "closing_time": one.closing_time,
        "first_seen": one.first_seen,
        "group_size": 1,
        **changes,
    }
    return PostingRow(**values)


@pytest.mark.parametrize(
    ("heights", "expected"),
    [
        ([], [[]]),
        ([100], [[100]]),
        ([40, 40], [[40, 40]]),
        ([40, 41, 40], [[40, 41], [40]]),
        ([500, 30, 30], [[500], [30, 30]]),
        ([30, 500], [[30], [500]]),
        ([26, 26, 26, 26], [[26, 26, 26], [26]]),
    ],
)
def test_pages_hold_what_fits(heights: list[float], expected: list[list[float]]) -> None:
    assert [list(page) for page in pages(heights, float, 100, 10)] == expected


def test_a_card_that_is_too_high_makes_way() -> None:
    assert fitting([90, 60, 20, 20], float, 100, 10) == (90,)
    assert fitting([120, 60, 20, 20], float, 100, 10) == (60, 20)
    assert fitting([120], float, 100, 10) == ()


def test_a_title_is_escaped_and_its_matches_marked() -> None:
    title = "<b>A&B</b> 청년인턴"
    rich = marked(title, spans(title, "ㅊㄴ"))
    assert rich == "&lt;b&gt;A&amp;B&lt;/b&gt; <mark>청년</mark>인턴"
    assert plain(rich) == title


@pytest.mark.parametrize(
    ("regions", "meta"),
    [
        ((), "한국도로공사"),
        (("서울",), "한국도로공사 · 서울"),
        (("서울", "경기"), "한국도로공사 · 서울·경기"),
        (("서울", "경기", "인천", "강원"), "한국도로공사 · 서울·경기 외 2곳"),
    ],
)
def test_the_second_line_of_a_card(regions: tuple[str, ...], meta: str) -> None:
    assert job_card(row(regions=regions), NOW, korean, trusted=True).about == meta


def test_a_day_is_drawn_with_at_most_seven_hours() -> None:
    free, busy = SegmentState.FREE, SegmentState.BUSY
    for hours in range(1, 24):
        start = at(0) + timedelta(minutes=30)
        day = (
            DaySegment(start, start + timedelta(minutes=20), free),
            DaySegment(start + timedelta(minutes=20), start + timedelta(hours=hours), busy),
        )
        drawing = day_drawing(day, start, korean)
        assert len(drawing.hours) <= MAX_LABELS
        assert all(0 <= label.fraction <= 1 for label in drawing.hours)
        assert drawing.pieces[0].start == 0
        assert drawing.pieces[-1].end == 1
        assert drawing.now == 0
    assert day_drawing((), NOW, korean).pieces == ()


def rooms_with(*states: RoomState) -> list[RoomNow]:
    return [
        RoomNow(room(n, f"{n}호실", f"{n}호실", 4), RoomStatus(state, free_until=at(16)))
        for n, state in enumerate(states, 1)
    ]


def test_home_counts_only_rooms_that_are_surely_free() -> None:
    free, closed, unknown = RoomState.FREE, RoomState.CLOSED, RoomState.UNKNOWN
    inputs = HomeInputs(
        now=NOW, trusted=True, has_content=True, rooms=rooms_with(free, unknown, free, closed)
    )
    props = derive_home(inputs, korean)
    assert (props.rooms_number, props.rooms_unit, props.rooms_sub) == ("2", "곳", "지금 가능")
    assert not props.rooms_stale
    stale = derive_home(replace(inputs, rooms=rooms_with(unknown, unknown)), korean)
    assert (stale.rooms_number, stale.rooms_stale) == ("확인 필요", True)


def test_of_many_rooms_the_free_ones_get_a_door() -> None:
    closed, free = RoomState.CLOSED, RoomState.FREE
    inputs = HomeInputs(
        now=NOW, trusted=True, has_content=True, rooms=rooms_with(closed, closed, closed, closed, free, free)
    )
    assert [door.name for door in derive_home(inputs, korean).doors] == ["5호실", "6호실", "1호실", "2호실"]


def test_home_leaves_out_what_it_does_not_have() -> None:
    props = derive_home(HomeInputs(now=NOW, trusted=True, has_content=True, other_cafes=1), korean)
    assert [tile.picture for tile in props.tiles] == ["cafes"]
    assert not props.has_rooms
    assert props.today_kind == "tomorrow"


def test_mixed_knowledge_shows_each_room_as_it_is() -> None:
    rooms = rooms_with(RoomState.FREE, RoomState.UNKNOWN)
    props = derive_rooms(RoomsInputs(now=NOW, rooms=rooms), rooms, korean)
    assert not props.stale
    assert [card.word for card in props.cards] == ["지금 가능", "확인 필요"]


@pytest.mark.parametrize(
    ("entry", "word", "tone"),
    [
        (None, "방 현황 없음", "sub"),
        ((None, 3, None), "방 현황 없음", "sub"),
        ((11, 3, None), "방 현황 없음", "sub"),
        ((5, None, None), "방 현황 없음", "sub"),
        ((5, 3, None), "지금 3곳", "ok"),
        ((-11, 3, None), "방 현황 없음", "sub"),
        ((5, 0, None), "오늘 빈 방 없음", "sub"),
        ((5, 0, 40), "40분 뒤 1곳", "warn"),
        ((5, 0, 230), "오후 6:00부터", "warn"),
    ],
)
def test_neighbours_tell_only_what_is_young(
    entry: tuple[int | None, int | None, int | None] | None, word: str, tone: str
) -> None:
    found = ()
    if entry is not None:
        age, free, wait = entry
        as_of = None if age is None else NOW - timedelta(minutes=age)
        next_free = None if wait is None else NOW + timedelta(minutes=wait)
        found = (CityEntry(cafe="seoul:mapo", as_of=as_of, rooms_free=free, next_free=next_free),)
    city = CityDocument(spec=1, channel="t", version=1, issued=NOW, expires=NOW, cafes=found)
    near = [one for one in neighbours(cafes()[0], cafes(), city, 5) if one.cafe.id == "seoul:mapo"]
    rooms = rooms_with(RoomState.FREE)
    (place,) = derive_rooms(RoomsInputs(now=NOW, rooms=rooms, neighbours=near), rooms, korean).places
    assert (place.word, place.tone, place.distance) == (word, tone, "5.4km")


def test_the_nearest_cafe_comes_first_and_one_without_a_place_last() -> None:
    lost = replace(cafes()[1], id="seoul:lost", latitude=None)
    found = neighbours(cafes()[0], [lost, *cafes()], None, 5)
    assert [near.cafe.id for near in found] == ["seoul:noryangjin", "seoul:mapo", "seoul:lost"]
    assert CAFE not in [near.cafe.id for near in found]


def test_chips_narrow_and_never_lead_to_zero() -> None:
    facets = {
        "employment": {"청년인턴(체험형)": 9, "정규직": 32},
        "career": {"신입": 32},
        "region": {"서울": 4},
    }
    assert [chip.text for chip in facet_chips(facets, Filters(), 32, korean)] == ["청년인턴", "서울"]
    chosen = Filters(career=frozenset({"신입"}))
    assert [(chip.text, chip.selected) for chip in facet_chips(facets, chosen, 32, korean)] == [
        ("청년인턴", False),
        ("신입", True),
    ]
    assert facet_chips({}, Filters(), 0, korean) == ()


def test_shelves() -> None:
    counts = {Shelf.TODAY: 0, Shelf.TOMORROW: 2}
    assert first_shelf(counts) is Shelf.TOMORROW
    assert first_shelf({}) is Shelf.TODAY
    assert [(tab.name, tab.count, tab.selected) for tab in tabs(counts, Shelf.TOMORROW, korean)][:3] == [
        ("오늘 마감", 0, False),
        ("내일 마감", 2, True),
        ("D-3", 0, False),
    ]


def search_inputs(**changes: Any) -> SearchInputs:
    values: dict[str, Any] = {
        "now": NOW, "trusted": True, "text": "ㅊㄴㅇㅌ", "composing": "ㅌ", "total": 5, "rows": (row(),),
        "page": 0, "pages": 1, "words": (), "chosen": (), "nearest": (), "open_total": 20,
        "spans": lambda title: spans(title, "ㅊㄴㅇㅌ"), **changes,
    }  # fmt: skip
    return SearchInputs(**values)


def test_word_chips_begin_with_what_was_understood() -> None:
    words = (("인턴", 5), ("청년", 5), ("청년인턴", 5), ("체험형", 3), ("근로자", 2), ("장애", 1))
    props = derive_search(search_inputs(words=words), korean)
    assert [(chip.id, chip.count, chip.selected) for chip in props.chips] == [
        ("meant:청년인턴", 5, True),
        ("체험형", 3, False),
        ("근로자", 2, False),
    ]
    narrowed = derive_search(search_inputs(words=words, chosen=("체험형",), total=3), korean)
    assert ("체험형", True) in [(chip.text, chip.selected) for chip in narrowed.chips]


def test_an_empty_result_offers_near_words_or_a_number() -> None:
    near = derive_search(search_inputs(total=0, rows=(), nearest=("청년인턴",)), korean)
    assert (near.empty_line, [chip.id for chip in near.chips]) == (
        "비슷한 말을 눌러 보세요",
        ["near:청년인턴"],
    )
    assert derive_search(search_inputs(total=0, rows=()), korean).empty_line == "열린 공고는 20건입니다"
    assert derive_search(search_inputs(text="", composing="", total=0, rows=()), korean).empty_text == ""


def posting_props(
    trusted: bool = True,
    withdrawn: bool = False,
    reported: bool = False,
    checked_h: float | None = 1,
    closes_in: int = 3,
    **changes: Any,
) -> PostingProps:
    one = posting(1, "청년인턴 채용", "한국도로공사", closes_in, **changes)
    checked = None if checked_h is None else NOW - timedelta(hours=checked_h)
    return derive_posting(
        PostingInputs(
            now=NOW, trusted=trusted, posting=one, display_title=one.title, withdrawn=withdrawn,
            source=SourceState(name="공공기관 채용정보", checked=checked), check_limit=timedelta(hours=24),
            position=2, listed=28, reported=reported,
        ),
        korean,
    )  # fmt: skip


def test_a_posting_in_order() -> None:
    props = posting_props()
    assert (props.side, props.deadline_word, props.urgency) == ("28건 중 2번째", "D-3", "soon")
    assert (props.trust_heading, props.trust_tone, props.no_link) == ("출처와 확인", "ok", "")
    assert props.url
    assert [fact.label for fact in props.facts] == ["고용", "경력", "일하는 곳", "지원 방법"]


@pytest.mark.parametrize(
    ("changes", "heading", "tone", "linked"),
    [
        ({"reported": True}, "확인 중인 공고", "warn", True),
        ({"withdrawn": True}, "원문이 사라졌습니다", "warn", False),
        ({"gone_since": NOW - timedelta(days=1)}, "원문이 사라졌습니다", "warn", False),
        ({"valid_through": TODAY - timedelta(days=1)}, "마감된 공고", "warn", False),
        ({"checked_h": 25}, "출처와 확인", "warn", True),
        ({"checked_h": None}, "출처와 확인", "warn", True),
        ({"url": None}, "출처와 확인", "ok", False),
        ({"withdrawn": True, "closes_in": -1}, "원문이 사라졌습니다", "warn", False),
    ],
)
def test_a_posting_says_what_is_wrong(changes: dict[str, Any], heading: str, tone: str, linked: bool) -> None:
    props = posting_props(**changes)
    assert (props.trust_heading, props.trust_tone) == (heading, tone)
    assert bool(props.url) is linked
    assert bool(props.no_link) is not linked


def test_a_posting_that_was_taken_away_is_not_called_closed() -> None:
    props = posting_props(withdrawn=True)
    assert (props.deadline_word, props.urgency, props.open, props.keep_text) == ("D-3", "closed", False, "")
    assert props.no_link == "원문이 사라져 주소를 보이지 않습니다. 데스크에 물어보세요"
    assert posting_props(closes_in=-1).no_link == "접수가 끝나 주소를 보이지 않습니다"


def test_a_passed_day_is_not_called_closed_by_a_clock_nobody_trusts() -> None:
    props = posting_props(trusted=False, valid_through=TODAY - timedelta(days=1))
    assert props.deadline_word == "8.17"
    assert props.deadline_line != "접수를 마쳤습니다"
    assert props.url


def test_a_hit_tells_the_kind_of_employment_when_only_that_was_found() -> None:
    kinds = ("비정규직", "청년인턴(체험형)")

    def lines(title: str) -> list[str]:
        hit = row(title, employment_type=kinds, regions=())
        inputs = search_inputs(rows=(hit,), total=1, spans=lambda text: spans(text, "ㅊㄴㅇㅌ"))
        return [card.about for card in derive_search(inputs, korean).cards]

    assert lines("사무 보조 모집") == ["한국도로공사 · 청년인턴(체험형)"]
    assert lines("청년인턴 모집") == ["한국도로공사"]
