from datetime import date

import pytest

from kiosk.bench.search.corpus import Posting, read_table, real_postings
from kiosk.bench.search.exact import Answer, ExactScan
from kiosk.bench.search.states import State, typing_states
from offline_cache.search import make_rowid

TITLES = (
    "개발자 모집",
    "앱개발 개발자",
    "신개발",
    "기간제 근로자",
    "KPS 7호기",
    "청년인턴(체험형)",
    "앱 개발",
)
REGIONS = ("서울", "부산", "서울", "부산", "서울", "부산", "서울")


@pytest.fixture(scope="module")
def scan() -> ExactScan:
    day = date(2026, 2, 6)
    return ExactScan(
        [
            Posting(make_rowid(day, at), title, "기관", day, (region,), ("정규직",), ("신입",), ("학력무관",))
            for at, (title, region) in enumerate(zip(TITLES, REGIONS, strict=True))
        ]
    )


def titles(rowids: tuple[int, ...]) -> list[str]:
    return [TITLES[rowid & 0xFFFF] for rowid in rowids]


@pytest.mark.parametrize(
    ("typed", "by_tier"),
    [
        ("개발", ["개발자 모집", "앱개발 개발자", "앱 개발", "신개발"]),
        ("갭", ["개발자 모집", "앱개발 개발자", "앱 개발", "신개발"]),
        ("ㄱㅂ", ["개발자 모집", "앱개발 개발자", "앱 개발", "신개발"]),
        ("앱개발", ["앱개발 개발자", "앱 개발"]),
        ("기간제근", ["기간제 근로자"]),
        ("제근", []),
        ("앱 개발", ["앱개발 개발자", "앱 개발"]),
        ("인턴", ["청년인턴(체험형)"]),
        ("ㅊㄴㅇㅌ", ["청년인턴(체험형)"]),
        ("kps", ["KPS 7호기"]),
        ("빵", []),
    ],
)
def test_what_is_right(scan: ExactScan, typed: str, by_tier: list[str]) -> None:
    answer = scan.answer(State(typed), 30)
    assert titles(answer.by_tier) == by_tier
    assert titles(answer.by_deadline) == sorted(by_tier, key=TITLES.index)


def test_filters_and_the_limit(scan: ExactScan) -> None:
    assert titles(scan.answer(State("개발", "부산"), 30).by_tier) == ["앱개발 개발자"]
    assert titles(scan.answer(State("개발", "부산", "비정규직"), 30).by_tier) == []
    assert titles(scan.answer(State("개발"), 2).by_tier) == ["개발자 모집", "앱개발 개발자"]


def test_the_order_does_not_depend_on_how_much_is_asked_for() -> None:
    postings = real_postings(read_table(), seed=1)
    scan = ExactScan(postings)
    for state in typing_states(postings, 60, seed=3):
        whole = scan.answer(state, len(postings))
        assert scan.answer(state, 7) == Answer(whole.by_deadline[:7], whole.by_tier[:7])
