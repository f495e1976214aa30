import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offline_cache.search import (
    FACETS,
    Filters,
    Query,
    count,
    facet_counts,
    filter_terms,
    insert,
    related_words,
    row_tokens,
    search_rowids,
)

ALL = 1_000_000


def test_word_starts_come_first_and_each_tier_is_in_deadline_order(empty) -> None:
    texts = {3: "개발자 모집", 7: "앱개발 개발자", 1: "신개발", 5: "재개발 사업", 9: "앱 개발"}
    for rowid, text in texts.items():
        insert(empty, rowid, row_tokens([text], {}))
    assert search_rowids(empty, Query.parse("개발")) == [3, 7, 9, 1, 5]
    assert search_rowids(empty, Query.parse("ㄱㅂ")) == [3, 7, 9, 1, 5]
    assert search_rowids(empty, Query.parse("앱 개발")) == [7, 9]


def test_every_typed_word_must_begin_a_word_for_the_first_tier(empty) -> None:
    insert(empty, 1, row_tokens(["청년 재개발"], {}))
    insert(empty, 2, row_tokens(["청년 개발"], {}))
    assert search_rowids(empty, Query.parse("개발 청년")) == [2, 1]


@pytest.mark.parametrize("typed", ["청년", "ㄱㄱ", "개", "근로 채용", ""])
@pytest.mark.parametrize("size", [1, 3, 7, 30])
def test_pages_add_up_to_the_whole_list(index, typed: str, size: int) -> None:
    query = Query.parse(typed)
    whole = search_rowids(index, query, limit=ALL)[:200]
    pages = [
        rowid
        for offset in range(0, len(whole), size)
        for rowid in search_rowids(index, query, limit=size, offset=offset)
    ]
    assert len(whole) > 50
    assert pages[: len(whole)] == whole
    assert len(set(pages)) == len(pages)


def test_the_page_over_the_seam_of_the_tiers(index) -> None:
    query = Query.parse("개발")
    whole = search_rowids(index, query, limit=ALL)
    for offset in range(len(whole) + 2):
        assert search_rowids(index, query, limit=4, offset=offset) == whole[offset : offset + 4]


def test_filters_keep_exactly_the_rows_with_a_chosen_value(index, rows) -> None:
    chosen = Filters(employment=frozenset({"청년인턴(체험형)", "정규직"}), career=frozenset({"경력"}))
    expected = {
        row.rowid
        for row in rows.values()
        if {"청년인턴(체험형)", "정규직"} & set(row.employment) and "경력" in row.career
    }
    assert expected
    assert set(search_rowids(index, Query(), chosen, limit=ALL)) == expected
    assert count(index, Query(), chosen) == len(expected)


@pytest.mark.parametrize("typed", ["", "ㅊㄴㅇㅌ", "간호", "없는낱말"])
@pytest.mark.parametrize(
    "chosen", [Filters(), Filters(career=frozenset({"경력"})), Filters(employment=frozenset({"정규직"}))]
)
def test_facet_counts_are_what_a_tap_shows(index, rows, typed: str, chosen: Filters) -> None:
    query = Query.parse(typed)
    facets = facet_counts(index, query, chosen)
    values = {
        "employment": {value for row in rows.values() for value in row.employment},
        "career": {"신입", "경력"},
    }
    assert set(facets) == set(FACETS)
    for facet, all_values in values.items():
        others = {name: kept for name, kept in chosen.by_facet().items() if name != facet}
        shown = {
            value: count(index, query, Filters(**{**others, facet: frozenset({value})}))
            for value in all_values
        }
        assert facets[facet] == {value: number for value, number in shown.items() if number}
        assert list(facets[facet].values()) == sorted(facets[facet].values(), reverse=True)


def test_related_words_have_the_count_that_a_tap_shows(index, rows) -> None:
    query = Query.parse("ㅊㄴㅇㅌ")
    titles = [rows[rowid].title for rowid in search_rowids(index, query, limit=100)]
    chips = related_words(index, query, titles=titles, limit=4)
    assert chips[0] == ("청년인턴", count(index, query))
    assert "체험형" in dict(chips)
    for word, number in chips:
        assert number == count(index, query.narrowed(word)) > 0


def test_related_words_obey_filters_and_are_never_zero(index, rows) -> None:
    query, chosen = Query.parse("ㅊㄴㅇㅌ"), Filters(employment=frozenset({"청년인턴(채용형)"}))
    titles = [rows[rowid].title for rowid in search_rowids(index, query, limit=100)]
    chips = related_words(index, query, chosen, titles=titles, limit=10)
    total = count(index, query, chosen)
    assert chips
    assert all(0 < number <= total for _, number in chips)


def test_no_titles_give_no_related_words(index) -> None:
    assert related_words(index, Query.parse("없는낱말"), titles=[]) == ()


REGIONS = ("서울", "부산", "대구", "인천", "광주")
KINDS = ("정규직", "비정규직", "무기계약직")
CAREERS = ("신입", "경력")


@pytest.fixture
def combined(empty):
    """One row for every choice of one value of each of three facets; the rowid tells the choice."""
    choices = list(itertools.product(REGIONS, KINDS, CAREERS))
    for rowid, (region, kind, career) in enumerate(choices, 1):
        facets = {"region": [region], "employment": [kind], "career": [career]}
        insert(empty, rowid, row_tokens([], facets))
    return empty, dict(enumerate(choices, 1))


@given(st.sets(st.sampled_from(REGIONS)), st.sets(st.sampled_from(KINDS)), st.sets(st.sampled_from(CAREERS)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_filters_of_several_facets_hold_together(combined, region, employment, career) -> None:
    conn, choices = combined
    expected = [
        rowid
        for rowid, values in choices.items()
        if all(
            not chosen or value in chosen
            for chosen, value in zip((region, employment, career), values, strict=True)
        )
    ]
    filters = Filters(frozenset(region), frozenset(employment), frozenset(career))
    assert search_rowids(conn, Query(), filters, limit=ALL) == expected


def test_two_chosen_facets_are_asked_for_as_one_token_while_those_are_few() -> None:
    one = Filters(region=frozenset({"서울"}), employment=frozenset({"정규직"}))
    assert filter_terms(one) == ['"+@서울#정규직"']
    assert filter_terms(one, without="region") == ['"#정규직"']
    many = Filters(region=frozenset(REGIONS), employment=frozenset(KINDS))
    assert len(filter_terms(many)) == 2
