import pytest

from offline_cache.search import (
    Filters,
    Query,
    Tally,
    count,
    facet_counts,
    insert,
    related_words,
    row_tokens,
    search_rowids,
)

TYPED = ("", "ㄱ", "ㅊㄴㅇㅌ", "간호", "기간제 근", "없는낱말", "사횝ㅈ")
CHOSEN = (
    Filters(),
    Filters(career=frozenset({"경력"})),
    Filters(employment=frozenset({"정규직", "청년인턴(체험형)"}), career=frozenset({"신입"})),
    Filters(region=frozenset({"달나라"})),
)


@pytest.fixture(scope="module")
def tally(index) -> Tally:
    return Tally(index)


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("chosen", CHOSEN)
def test_a_tally_counts_what_the_index_counts(index, rows, tally, typed: str, chosen: Filters) -> None:
    query = Query.parse(typed)
    for lowest in (0, sorted(rows)[700], max(rows) + 1):
        counted = tally.count(query, chosen, not_before_rowid=lowest)
        assert counted == count(index, query, chosen, not_before_rowid=lowest)
        facets = tally.facet_counts(query, chosen, not_before_rowid=lowest)
        expected = facet_counts(index, query, chosen, not_before_rowid=lowest)
        assert facets == expected
        assert {facet: list(values) for facet, values in facets.items()} == {
            facet: list(values) for facet, values in expected.items()
        }


def test_related_words_are_the_same_with_a_tally(index, rows, tally) -> None:
    query = Query.parse("ㅊㄴㅇㅌ")
    titles = [rows[rowid].title for rowid in search_rowids(index, query, limit=100)]
    assert related_words(index, query, titles=titles, tally=tally) == related_words(
        index, query, titles=titles
    )


def test_what_was_kept_of_words_may_be_forgotten(index, tally) -> None:
    query = Query.parse("간호")
    before = tally.count(query)
    tally.forget()
    assert tally.count(query) == before == count(index, query)


def test_only_so_many_words_are_kept(index, monkeypatch) -> None:
    monkeypatch.setattr("offline_cache.search.tally._KEPT_BYTES", 600)
    small = Tally(index)
    for typed in ("간호", "청년", "연구", "간호"):
        query = Query.parse(typed)
        assert small.count(query) == count(index, query)


def test_a_tally_of_nothing_counts_nothing(empty) -> None:
    tally = Tally(empty)
    assert tally.count(Query()) == tally.count(Query.parse("간호")) == 0
    assert not any(tally.facet_counts(Query()).values())


def test_a_tally_is_of_the_state_it_was_made_in(empty) -> None:
    insert(empty, 1, row_tokens(["간호사"], {"region": ["서울"]}))
    tally = Tally(empty)
    assert tally.facet_counts(Query.parse("간호"))["region"] == {"서울": 1}
    insert(empty, 2, row_tokens(["간호사"], {"region": ["부산"]}))
    assert tally.count(Query()) == 1
    assert Tally(empty).facet_counts(Query.parse("간호"))["region"] == {"부산": 1, "서울": 1}
