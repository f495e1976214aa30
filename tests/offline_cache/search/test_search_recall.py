"""The index against the exact scan, over every state of typing real words."""

import re
import sqlite3
from collections import Counter

import pytest

from offline_cache.hangul import Composer, initials, keystrokes, presses
from offline_cache.hangul.jamo import KEYS
from offline_cache.search import Query, count, insert, row_tokens, search_rowids
from offline_cache.search.tokens import MAX_KEYS

JAMO = {key: jamo for jamo, key in KEYS.items()}
ALL = 1_000_000


def typing_states(text: str) -> list[str]:
    composer = Composer()
    states = []
    for press in "".join(map(presses, text)):
        if press in KEYS:
            composer.press(press)
        else:
            composer.latin(press)
        states.append(composer.text)
    return states


def initial_states(word: str) -> list[str]:
    jamo = "".join(JAMO[key] for key in initials(word))
    return [jamo[:end] for end in range(2, len(jamo) + 1)]


@pytest.fixture(scope="module")
def states(rows) -> list[str]:
    """Every state of typing 100 real words, of words typed without their space, and of initials."""
    counts = Counter(word for row in rows.values() for word in set(re.findall(r"[가-힣]{2,}", row.title)))
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    chosen = [*ranked[:40], *ranked[40 :: len(ranked) // 60]]
    pairs = [re.search(r"[가-힣]{3,} [가-힣]{3,}", row.title) for row in list(rows.values())[::100]]
    found = [state for word in chosen for state in typing_states(word) + initial_states(word)]
    found += [state for pair in pairs if pair for state in typing_states(pair.group().replace(" ", ""))]
    return list(dict.fromkeys(found))


def found(index: sqlite3.Connection, typed: str) -> set[int]:
    return set(search_rowids(index, Query.parse(typed), limit=ALL))


def test_the_index_finds_what_the_exact_scan_finds(index, oracle, states, record_property) -> None:
    hits = missed = extra = empty = 0
    for state in states:
        expected, actual = oracle(state), found(index, state)
        hits += len(expected)
        missed += len(expected - actual)
        extra += len(actual - expected)
        empty += bool(expected) and not actual
    recall, precision = 1 - missed / hits, (hits - missed) / (hits - missed + extra)
    figures = f"states {len(states)}, hits {hits}, recall {recall:.4f}, precision {precision:.4f}"
    record_property("figures", figures)
    assert len(states) >= 500
    assert empty == 0, figures
    assert recall >= 0.998, figures
    assert precision >= 0.99, figures


def test_the_count_is_the_number_of_rows(index, states) -> None:
    for state in states[::10]:
        query = Query.parse(state)
        assert count(index, query) == len(search_rowids(index, query, limit=ALL))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("갭", "개발"),
        ("개바", "개발"),
        ("roqkf", "개발"),
        ("ㅊㄴㅇㅌ", "청년인턴"),
        ("청년ㅇㅌ", "청년인턴"),
        ("청ㄴㅇㅌ", "청년인턴"),
        ("ㅊㄴ인턴", "청년인턴"),
        ("ㅊㄴ인ㅌ", "청년인턴"),
        ("사횝ㅈ", "사회복지"),
        ("kps", "한전KPS"),
        ("ㅏㅔㄴ", "한전KPS"),
        ("기간제근로", "기간제 근로자"),
        ("기간제ㄱ", "기간제 근로자"),
        ("한국장애인고용공다", "한국장애인고용공단"),
        ("근로자 채용", "채용 기간제근로자"),
    ],
)
def test_what_is_meant_is_found(index, rows, typed: str, meant: str) -> None:
    hits = found(index, typed)
    wanted = {row.rowid for row in rows.values() if any(meant in text for text in row.texts)}
    assert hits
    assert wanted <= hits


def test_merged_consonants_count_as_the_initials_they_were_typed_for(index) -> None:
    assert found(index, "ㄹㅎ")
    assert found(index, "ㅀ") == found(index, "ㄹㅎ")
    assert found(index, "ㄱㄳ") == found(index, "ㄱㄱㅅ")


def test_a_key_with_shift_is_not_the_key_without(empty) -> None:
    insert(empty, 1, row_tokens(["제빵사"], {}))
    insert(empty, 2, row_tokens(["방사선사"], {}))
    assert [search_rowids(empty, Query.parse(typed)) for typed in ("빵", "방", "qkd")] == [[1], [2], [2]]
    assert sorted(search_rowids(empty, Query.parse("Qkd"))) == [1, 2]


def test_what_lies_beyond_the_first_keys_still_counts(empty) -> None:
    insert(empty, 1, row_tokens(["한국산업인력공단"], {}))
    insert(empty, 2, row_tokens(["한국산업은행"], {}))
    insert(empty, 3, row_tokens(["한국산업인력 공단"], {}))
    for state in typing_states("한국산업인력공단")[13:]:
        assert search_rowids(empty, Query.parse(state)) == [1, 3]


def test_what_lies_beyond_forty_keys_still_counts(empty) -> None:
    head = "한국산업인력공단국민건강보험공단"
    for rowid, tail in enumerate(("일산병원", "서울요양원", " 일산병원", "인재개발원"), 1):
        insert(empty, rowid, row_tokens([head + tail], {}))
    assert len(keystrokes(head)) > MAX_KEYS
    assert found(empty, head) == {1, 2, 3, 4}
    for state in typing_states(head + "일산병원")[-8:]:
        assert found(empty, state) == {1, 3}
    assert found(empty, head + "서울") == {2}
