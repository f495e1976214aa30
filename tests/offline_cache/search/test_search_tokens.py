import sqlite3
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from offline_cache.contract.posting import CloseType, JobPosting
from offline_cache.search import FACETS, create, facet_values, insert, posting_tokens, row_tokens
from offline_cache.search.tokens import MAX_KEYS, facet_token, facet_value, prefixes, text_tokens

values = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


def test_tokens_of_a_word() -> None:
    assert text_tokens("개발자") == {"^roqkfwk", "qkfwk", "wk", "~rqw", "_qw", "_w"}


def test_a_word_start_runs_on_over_white_space_but_not_over_signs() -> None:
    assert {"^rkskek", "^sk", "ek", "^ek"} & text_tokens("가나 다") == {"^rkskek", "^ek"}
    assert "^rksk" in text_tokens("가나(다)")


def test_latin_and_digits_are_typed_from_where_they_begin() -> None:
    assert text_tokens("KPS7호") == {"^kps7gh", "7gh", "gh", "~kps7g", "_7g", "_g"}
    assert text_tokens("IT") == {"^it"}


def test_no_token_is_longer_than_forty_keys_and_a_mark() -> None:
    found = text_tokens("한국산업인력공단국민건강보험공단 채용공고 안내")
    assert max(map(len, found)) == MAX_KEYS + 1


def test_every_beginning_that_can_be_asked_for_is_a_term() -> None:
    assert prefixes("^roq") == "^r ^ro ^roq"
    assert prefixes("roq") == "r ro roq"
    assert prefixes("~rqw") == "~rq ~rqw"
    assert prefixes("_w") == ""
    assert [prefixes(token) for token in ("@서울", "+@서울#정규직", ".")] == ["@서울", "+@서울#정규직", "."]


def test_values_of_two_facets_have_tokens_together() -> None:
    found = set(
        row_tokens([], {"employment": ["정규직", ""], "region": ["서울", "부산"], "source": ["moef"]})
    )
    assert {"+@서울#정규직", "+@부산#정규직", "+@서울$moef", "+@부산$moef", "+#정규직$moef"} < found
    assert not any(token.startswith("+@서울@") for token in found)


def test_decomposed_and_full_width_text_have_the_tokens_of_ordinary_text() -> None:
    assert text_tokens("\u1112\u1161\u11ab㈜ ＫＰＳ") == text_tokens("한(주) KPS")


def test_the_middle_dot_that_is_a_hangul_letter_parts_words() -> None:
    assert text_tokens("주ㆍ야간") == text_tokens("주·야간")


@given(values)
def test_facet_values_come_back_from_their_tokens(value: str) -> None:
    assert facet_value(facet_token("region", value)) == value


@given(values, values)
def test_different_values_stay_apart_in_the_index(first: str, second: str) -> None:
    assume(first != second)
    conn = sqlite3.connect(":memory:")
    create(conn)
    insert(conn, 1, row_tokens([], {"region": [first], "employment": [second]}))
    insert(conn, 2, row_tokens([], {"region": [second]}))
    assert sorted(facet_values(conn, "region")) == sorted([first, second])
    assert facet_values(conn, "employment") == [second]
    conn.close()


def test_an_unknown_facet_is_refused() -> None:
    with pytest.raises(ValueError, match="no facet 'wage'; the facets are region, employment"):
        row_tokens([], {"wage": ["1"]})


def test_every_facet_has_a_mark_of_its_own() -> None:
    assert len(set(FACETS.values())) == len(FACETS)


def test_tokens_of_a_posting() -> None:
    now = datetime(2026, 2, 6, tzinfo=UTC)
    posting = JobPosting(
        id="moef:1",
        source="moef",
        source_url="https://example.org/1",
        license="KOGL-1",
        as_of=now,
        valid_until=None,
        lang="ko",
        title="충주캠퍼스 모집",
        hiring_organization="한국폴리텍대학",
        date_posted=None,
        valid_through=None,
        close_type=CloseType.UNKNOWN,
        first_seen=now,
        employment_type=("청년인턴(체험형)",),
        experience_requirements="신입+경력",
        education_requirements=("학력무관",),
        regions=("충북",),
    )
    found = set(posting_tokens(posting))
    assert {"%신입", "%경력", "@충북", "&학력무관", "#청년인턴=28체험형=29", "$moef", "."} <= found
    assert {"~cwzvt", "~grvfxeg", "~csdx", "_dx"} <= found
