import pytest

from offline_cache.search import FEW_HITS, Query, Vocabulary, count, suggestions, vocabulary
from offline_cache.search.words import frequent_words


@pytest.fixture(scope="module")
def known(rows) -> Vocabulary:
    texts = {text for row in rows.values() for text in row.texts}
    return vocabulary([*texts, "백엔드 개발자", "앱개발자", "데이터분석", "사회복지사"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("개빌자", "개발자"),
        ("개바자", "개발자"),
        ("데이타분", "데이터분석"),
        ("사호복지사", "사회복지사"),
        ("쳥년인턴", "청년인턴"),
        ("물리치로사", "물리치료사"),
        ("간허사", "간호사"),
        ("roqlfwk", "개발자"),
        ("기간제 개빌자", "기간제 개발자"),
    ],
)
def test_the_nearest_real_words(known: Vocabulary, typed: str, meant: str) -> None:
    assert meant in suggestions(typed, known)


def test_a_suggestion_from_real_titles_has_hits(index, rows) -> None:
    words = vocabulary(text for row in rows.values() for text in row.texts)
    for typed in ("쳥년인턴", "물리치로사", "간허사", "기간제 근러자"):
        assert count(index, Query.parse(typed)) < FEW_HITS
        found = suggestions(typed, words)
        assert found
        assert all(count(index, Query.parse(text)) > 0 for text in found)


def test_known_words_and_short_ones_get_no_suggestion(known: Vocabulary) -> None:
    assert suggestions("개발자", known) == ()
    assert suggestions("개발ㅈ", known) == ()
    assert suggestions("쓩", known) == ()
    assert suggestions("", known) == ()


def test_two_unknown_words_are_too_many_to_guess(known: Vocabulary) -> None:
    assert suggestions("개빌자 간허사", known) == ()


def test_a_whole_word_comes_before_a_part_and_the_commoner_first() -> None:
    known = vocabulary(["앱개발자", "개발직 모집", "개발진", "개발진 채용"])
    assert suggestions("개발집", known, limit=2) == ("개발진", "개발직")
    assert suggestions("개빌자", known) == ("개발자",)


def test_the_distance_is_one_below_nine_keys_and_two_from_there() -> None:
    known = vocabulary(["간호사", "물리치료사"])
    assert suggestions("강허사", known) == ()
    assert suggestions("물러치로사", known) == ("물리치료사",)


def test_frequent_words_leave_out_what_every_posting_says() -> None:
    titles = ["청년인턴 채용 공고", "청년인턴(체험형) 채용 2026년", "체험형 체험형 모집", "간 호"]
    assert frequent_words(titles, 5) == (("청년인턴", 2), ("체험형", 2))
    assert frequent_words(titles, 1) == (("청년인턴", 2),)
