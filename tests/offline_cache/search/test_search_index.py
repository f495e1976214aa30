import sqlite3
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offline_cache.search import (
    Filters,
    Query,
    clear,
    count,
    create,
    delete,
    facet_values,
    first_rowid,
    insert,
    make_rowid,
    rebuild,
    row_tokens,
    search_rowids,
    split_rowid,
)

titles = st.sampled_from(
    ["청년인턴 채용", "기간제 근로자", "KPS 7호기", "제빵사", "간호사(계약직)", "연구원 A.B"]
)
changes = st.lists(st.tuples(st.integers(0, 6), titles), max_size=25)
every = Query()


def tokens(title: str) -> tuple[str, ...]:
    return row_tokens([title], {"region": ["서울", title]})


def terms(conn: sqlite3.Connection) -> list[tuple[str, int]]:
    return conn.execute("SELECT term, doc FROM posting_search_terms ORDER BY term").fetchall()


def test_rowids_order_by_deadline_and_open_ended_ones_come_last() -> None:
    days = [date(2026, 2, 6), date(2026, 2, 7), date(9999, 12, 31), None]
    rowids = [make_rowid(day, number) for day in days for number in (0, 2**32 - 1)]
    assert rowids == sorted(rowids)
    assert max(rowids) < 2**63
    assert [split_rowid(rowid) for rowid in rowids] == [(d, n) for d in days for n in (0, 2**32 - 1)]


@pytest.mark.parametrize("number", [-1, 2**32])
def test_a_number_that_would_spill_into_the_deadline_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="not between 0 and"):
        make_rowid(None, number)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes)
def test_after_any_changes_the_index_is_as_if_built_anew(rows) -> None:
    changed, fresh = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    state: dict[int, str] = {}
    create(changed)
    create(fresh)
    for rowid, title in rows:
        if rowid in state:
            delete(changed, rowid, tokens(state.pop(rowid)))
        else:
            insert(changed, rowid, tokens(title))
            state[rowid] = title
    rebuild(fresh, [(rowid, tokens(title)) for rowid, title in state.items()])
    assert terms(changed) == terms(fresh)
    assert search_rowids(changed, every) == search_rowids(fresh, every) == sorted(state)
    for conn in (changed, fresh):
        conn.close()


def test_a_rebuild_leaves_nothing_of_before(empty) -> None:
    insert(empty, 1, tokens("제빵사"))
    rebuild(empty, [(2, tokens("간호사"))])
    assert search_rowids(empty, every) == [2]
    assert count(empty, Query.parse("제빵")) == 0
    assert facet_values(empty, "region") == ["간호사", "서울"]


def test_a_rebuild_takes_rows_in_any_order(empty) -> None:
    rows = [(rowid, tokens(f"간호사 {rowid}")) for rowid in (5, 2, 9, 1)]
    rebuild(empty, iter(rows))
    assert search_rowids(empty, Query.parse("간호")) == [1, 2, 5, 9]


def test_a_rebuild_leaves_the_memory_of_the_index_as_it_was(empty) -> None:
    rebuild(empty, [(1, tokens("간호사"))])
    settings = dict(empty.execute("SELECT k, v FROM posting_search_config").fetchall())
    assert settings["hashsize"] == 1 << 20
    assert settings["pgsz"] == 1000


def test_a_cleared_index_is_empty(empty) -> None:
    insert(empty, 1, tokens("제빵사"))
    clear(empty)
    assert terms(empty) == []
    assert count(empty, every) == 0


def test_a_rolled_back_change_leaves_no_trace(empty) -> None:
    insert(empty, 1, tokens("제빵사"))
    empty.commit()
    delete(empty, 1, tokens("제빵사"))
    insert(empty, 2, tokens("간호사"))
    empty.rollback()
    assert search_rowids(empty, every) == [1]


def test_the_index_is_read_through_a_read_only_connection(tmp_path) -> None:
    path = tmp_path / "content.db"
    writer = sqlite3.connect(path)
    create(writer)
    insert(writer, make_rowid(date(2026, 2, 6), 1), tokens("제빵사"))
    writer.commit()
    writer.close()
    reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    reader.execute("PRAGMA query_only = on")
    assert search_rowids(reader, Query.parse("빵")) == [make_rowid(date(2026, 2, 6), 1)]
    assert facet_values(reader, "region") == ["서울", "제빵사"]
    reader.close()


def test_closed_postings_are_left_out_by_rowid(empty) -> None:
    days = [date(2026, 2, 6), date(2026, 2, 7), None]
    for number, day in enumerate(days):
        insert(empty, make_rowid(day, number), tokens("제빵사"))
    today = first_rowid(date(2026, 2, 7))
    assert [split_rowid(rowid)[1] for rowid in search_rowids(empty, every, not_before_rowid=today)] == [1, 2]
    assert count(empty, Query.parse("빵"), Filters(), not_before_rowid=today) == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=20), value=st.text(min_size=1, max_size=8))
def test_no_text_and_no_value_breaks_a_question(index, typed: str, value: str) -> None:
    query, filters = Query.parse(typed), Filters(region=frozenset({value}))
    assert count(index, query, filters) == 0
    assert count(index, query) <= count(index, every)
