"""Short titles, on made ones and on every real one."""

import csv
import re
from pathlib import Path

import pytest

from offline_cache.titles import display_title

TABLE = Path(__file__).parents[2] / "assets" / "demo" / "moef_public_postings_2026-02_08.tsv"


def real() -> list[tuple[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as stream:
        return [
            (row["recrutPbancTtl"], row["instNm"])
            for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


@pytest.mark.parametrize(
    ("title", "organization", "shown"),
    [
        (
            "한국도로공사 창원지사 기간제근로자(도로관리원) 채용공고",
            "한국도로공사",
            "창원지사 기간제근로자(도로관리원)",
        ),
        (
            "한전KPS(주)제주사업소 송전선로 예방순시 단기노무원 채용공고",
            "한전KPS(주)",
            "제주사업소 송전선로 예방순시 단기노무원",
        ),
        ("우체국물류지원단 서울지사 기간제 채용 공고", "(재)우체국물류지원단", "서울지사 기간제"),
        ("한전KPS(주) 서인천사업처 단기노무원 모집", "한전KPS(주)", "서인천사업처 단기노무원 모집"),
        (
            "[한국장애인고용공단 부산지역본부] 기간제 채용 공고 ",
            "한국장애인고용공단",
            "[부산지역본부] 기간제",
        ),
        ("[근로복지공단] 청년인턴 채용공고", "근로복지공단", "청년인턴"),
        (
            "칠곡경북대학교병원 임시직원 채용공고(간호사)",
            "경북대학교병원",
            "칠곡경북대학교병원 임시직원 (간호사)",
        ),
        (
            "한국폴리텍대학 청주캠퍼스 조리원 채용 공고",
            "학교법인한국폴리텍",
            "한국폴리텍대학 청주캠퍼스 조리원",
        ),
        ("의사직(응급의료정책연구팀) 채용 재공고", "국립중앙의료원", "의사직(응급의료정책연구팀) (재공고)"),
        ("국선전담 변호사 채용 공고(재공고)", "대한법률구조공단", "국선전담 변호사 (재공고)"),
        ("간호직 모집공고", "제주대학교병원", "간호직 모집"),
        ("제주대학교병원 간호직  추가채용 공고", "제주대학교병원", "간호직 추가채용"),
        ("공고문 편집자 모집", "한국연구재단", "공고문 편집자 모집"),
        ("금강산공고 조리원", "경기교육청", "금강산공고 조리원"),
    ],
)
def test_a_title_loses_the_employer_and_the_word_posting(title: str, organization: str, shown: str) -> None:
    assert display_title(title, organization) == shown


@pytest.mark.parametrize(
    ("title", "organization"),
    [
        ("채용 공고", "한국도로공사"),
        ("한국도로공사 채용공고", "한국도로공사"),
        ("2026년 제1차 한국도로공사 직원 채용 공고", "한국도로공사"),
        ("한국행정연구원 2026년 상반기 신규직원 채용", "한국행정연구원"),
        ("", ""),
        ("모집", ""),
    ],
)
def test_a_title_that_would_tell_nothing_stays_whole(title: str, organization: str) -> None:
    assert display_title(title, organization) == title


def test_every_real_title_stays_sensible() -> None:
    titles = real()
    assert len(titles) == 2011
    for title, organization in titles:
        shown = display_title(title, organization)
        assert re.search(r"[가-힣]{2}", shown), title
        assert shown == " ".join(shown.split())
        assert len(shown) <= len(" ".join(title.split())) + len(" (재공고)")
        assert not re.search(r"\(\s*\)|\[\s*\]|[\[(]\s|\s[\])]", shown), (title, shown)
        assert display_title(shown, organization) == shown, (title, shown)


def test_real_titles_become_shorter_by_a_fifth() -> None:
    pairs = [(len(title), len(display_title(title, organization))) for title, organization in real()]
    assert sum(after for _, after in pairs) < 0.8 * sum(before for before, _ in pairs)
