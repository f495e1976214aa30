import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.search import Query, search_rowids, spans
from offline_cache.search.letters import normalize, places


def marked(title: str, typed: str) -> list[str]:
    return [title[start:end] for start, end in spans(title, typed)]


@pytest.mark.parametrize(
    ("title", "typed", "expected"),
    [
        ("경기동부지사 근로자(체험형 청년인턴)", "ㅊㄴㅇㅌ", ["청년인턴"]),
        ("경기동부지사 근로자(체험형 청년인턴)", "ㅊㄴ", ["청년"]),
        ("충주캠퍼스 청년인턴", "청년ㅇㅌ", ["청년인턴"]),
        ("충주캠퍼스 청년인턴", "ㅊㄴ인ㅌ", ["청년인턴"]),
        ("충주캠퍼스 청년인턴", "인턴", ["인턴"]),
        ("백엔드 개발자", "갭", ["개발"]),
        ("백엔드 개발자", "개바", ["개발"]),
        ("백엔드 개발자", "roqkf", ["개발"]),
        ("백엔드 개발자", "ㄱ", ["개"]),
        ("앱개발 개발자", "개발", ["개발"]),
        ("새만금개발공사", "개발", ["개발"]),
        ("분당 임상약리학과", "ㅀ", ["리학"]),
        ("한전KPS(주) 7호기", "kps", ["KPS"]),
        ("한전KPS(주) 7호기", "ㅏㅔㄴ", ["KPS"]),
        ("기간제 근로자 채용", "기간제근로", ["기간제 근로"]),
        ("청년 인턴 채용", "청년 인턴", ["청년", "인턴"]),
        ("청년인턴 채용", "청년 인턴", ["청년인턴"]),
        ("한국산업인력공단", "한국산업인력고", ["한국산업인력공"]),
        ("백엔드 개발자", "빵", []),
        ("백엔드 개발자", "", []),
        ("", "개발", []),
    ],
)
def test_what_is_marked(title: str, typed: str, expected: list[str]) -> None:
    assert marked(title, typed) == expected


def test_marks_fit_the_title_as_it_is_written() -> None:
    title = unicodedata.normalize("NFD", "청년인턴") + " ㈜한전"
    assert [unicodedata.normalize("NFC", part) for part in marked(title, "ㅇㅌ")] == ["인턴"]
    assert marked(title, "한전") == ["한전"]
    assert marked(title, "주") == ["㈜"]


@given(st.text(max_size=12))
def test_every_normalized_character_has_its_place(text: str) -> None:
    assert len(places(text)) == len(normalize(text))
    assert list(places(text)) == sorted(places(text))


@given(title=st.text(max_size=20), typed=st.text(max_size=8))
def test_marks_lie_in_the_title_in_order_and_apart(title: str, typed: str) -> None:
    found = spans(title, typed)
    assert all(0 <= start < end <= len(title) for start, end in found)
    assert all(before[1] < after[0] for before, after in itertools.pairwise(found))


@pytest.mark.parametrize("typed", ["ㅊㄴㅇㅌ", "갭", "ㅀ", "개발", "kps", "간호ㅅ", "ㄱㄱㅈ", "roqkf"])
def test_every_hit_shows_why_it_is_one(index, rows, typed: str) -> None:
    hits = search_rowids(index, Query.parse(typed), limit=1_000_000)
    assert hits
    for rowid in hits:
        assert any(spans(text, typed) for text in rows[rowid].texts), rows[rowid]
