import itertools
import statistics

import pytest

from kiosk.bench.search.corpus import Posting, generated_postings, read_table, real_postings
from offline_cache.search.letters import WORD

TABLE = read_table()


def distinct_words(postings: list[Posting]) -> int:
    return len({word for posting in postings for word in WORD.findall(posting.title)})


@pytest.fixture(scope="module")
def generated() -> list[Posting]:
    return list(generated_postings(TABLE, 8_000, seed=1))


def test_real_postings_are_all_of_them_in_deadline_order() -> None:
    postings = real_postings(TABLE, seed=1)
    assert sorted(posting.title for posting in postings) == sorted(row["recrutPbancTtl"] for row in TABLE)
    assert all(one.rowid < other.rowid for one, other in itertools.pairwise(postings))
    assert all(one.last_day <= other.last_day for one, other in itertools.pairwise(postings))


def test_the_same_seed_gives_the_same_postings() -> None:
    first, again, other = (list(generated_postings(TABLE, 50, seed)) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_generated_postings_are_as_many_and_as_different_as_asked(generated) -> None:
    assert len({posting.rowid for posting in generated}) == 8_000
    assert len({posting.title for posting in generated}) > 5_000


def test_generated_titles_are_as_long_as_real_ones(generated) -> None:
    real = statistics.mean(len(row["recrutPbancTtl"]) for row in TABLE)
    assert statistics.mean(len(posting.title) for posting in generated) == pytest.approx(real, rel=0.15)


def test_distinct_words_grow_as_in_the_real_titles(generated) -> None:
    """Four times the postings have about twice the words: the exponent measured is one half."""
    growth = distinct_words(generated) / distinct_words(generated[:2_000])
    assert 1.6 < growth < 2.6


def test_common_words_stay_common(generated) -> None:
    share = sum("채용" in posting.title for posting in generated) / len(generated)
    real = sum("채용" in row["recrutPbancTtl"] for row in TABLE) / len(TABLE)
    assert share == pytest.approx(real, rel=0.2)


def test_every_posting_has_a_value_of_every_facet(generated) -> None:
    for posting in generated[:200]:
        assert all((posting.regions, posting.employment, posting.career, posting.education))
        assert {token[0] for token in posting.tokens()} >= set("@#%&$+.")
