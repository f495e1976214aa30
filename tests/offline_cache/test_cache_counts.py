"""The live counts of lists: those of an exact count over real postings, kept until the postings change."""

import csv
from collections import Counter
from collections.abc import Collection, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cache_house import House
from cache_samples import CAFE, NOW, TODAY, board, guide, posting, rooms_document, seoul

from offline_cache import search
from offline_cache.contract.boards import SlotState
from offline_cache.contract.posting import JobPosting
from offline_cache.search import Filters, Query
from offline_cache.shelves import Shelf
from offline_cache.store.reader import ContentReader

TABLE = Path(__file__).parents[2] / "assets/demo/moef_public_postings_2026-02_08.tsv"
CHOSEN = (
    Filters(),
    Filters(region=frozenset({"서울"})),
    Filters(employment=frozenset({"정규직", "무기계약직"}), career=frozenset({"신입"})),
    Filters(region=frozenset({"달나라"})),
)
REGIONS = ("서울", "경기", "부산")


def real(rows: int) -> Iterator[JobPosting]:
    """Give real postings that all close from today on, some of them before their last day has passed."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[:rows]
    for number, line in enumerate(lines):
        yield posting(
            1_000 + number,
            title=line["recrutPbancTtl"],
            hiring_organization=line["instNm"],
            employment_type=tuple(line["hireTypeNm"].split(",")),
            experience_requirements=line["recrutSeNm"],
            regions=tuple(dict.fromkeys((REGIONS[number % 3], REGIONS[number % 2]))),
            valid_through=TODAY + timedelta(days=number % 20),
            valid_until=NOW - timedelta(minutes=1) if number % 50 == 7 else None,
        )


def facets_of(one: JobPosting) -> dict[str, set[str]]:
    return {
        "region": set(one.regions),
        "employment": set(one.employment_type),
        "career": set((one.experience_requirements or "").split("+")) - {""},
        "education": set(one.education_requirements),
        "source": {one.source},
    }


def matches(one: JobPosting, filters: Filters, without: str = "") -> bool:
    own = facets_of(one)
    return all(
        bool(own[facet] & wanted)
        for facet, wanted in filters.by_facet().items()
        if wanted and facet != without
    )


def exact(listed: Collection[JobPosting], filters: Filters) -> dict[str, dict[str, int]]:
    """Count each value of each facet among postings that fit the choices in the others."""
    return {
        facet: dict(
            Counter(
                value for one in listed if matches(one, filters, facet) for value in facets_of(one)[facet]
            )
        )
        for facet in search.FACETS
    }


def listed(reader: ContentReader, shelf: Shelf) -> list[JobPosting]:
    rows = reader.shelf(shelf, NOW, limit=10_000)
    return [one for row in rows if (one := reader.posting(row.id)) is not None]


def hold_exact(reader: ContentReader) -> None:
    shelves = {shelf: listed(reader, shelf) for shelf in Shelf}
    everything = [one for rows in shelves.values() for one in rows]
    for filters in CHOSEN:
        assert reader.facets(NOW, filters) == exact(everything, filters)
        for shelf, rows in shelves.items():
            assert reader.facets(NOW, filters, shelf) == exact(rows, filters)
        counts = {shelf: sum(matches(one, filters) for one in rows) for shelf, rows in shelves.items()}
        assert reader.shelf_counts(NOW, filters) == counts


@pytest.fixture
def house_of_real(house: House) -> House:
    house.publisher.publish(*real(600))
    assert house.syncer().sync_edition().ok
    return house


def test_the_counts_are_exact_before_and_after_an_edition(house_of_real: House) -> None:
    with house_of_real.reader() as reader:
        hold_exact(reader)
        before = reader.facets(NOW)
        changed = [posting(1_000 + number, regions=("제주",), title=f"제주 {number}") for number in range(30)]
        house_of_real.publisher.publish(*changed, gone=[posting(1_100)])
        assert house_of_real.syncer().sync_edition().ok
        assert reader.facets(NOW)["region"]["제주"] == len(changed)
        assert reader.facets(NOW) != before
        hold_exact(reader)


def test_the_counts_are_exact_after_a_base_in_place_and_in_a_new_file(house_of_real: House) -> None:
    with house_of_real.reader() as reader:
        hold_exact(reader)
        for rebuild_rows in (10_000, 1):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("offline_cache.store.writer.REBUILD_ROWS", rebuild_rows)
                house_of_real.publisher.publish(posting(rebuild_rows, regions=(f"곳{rebuild_rows}",)))
                house_of_real.publisher.rebase("postings", 2)
                house_of_real.publisher.sign()
                assert house_of_real.syncer(max_share=1.0).sync_edition().ok
            assert reader.facets(NOW)["region"][f"곳{rebuild_rows}"] == 1
            hold_exact(reader)


def test_the_counts_are_worked_out_once_an_edition(
    house_of_real: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []

    class Counted(search.Tally):
        def __init__(self, conn: Any) -> None:
            made.append(conn)
            super().__init__(conn)

    monkeypatch.setattr("offline_cache.store.counting.Tally", Counted)
    house = house_of_real
    with house.reader() as reader:
        reader.facets(NOW)
        reader.shelf_counts(NOW, CHOSEN[1])
        reader.search("채용", NOW)
        house.publisher.place_rooms(rooms_document(board((seoul(0), SlotState.FREE)), version=1, issued=NOW))
        assert house.syncer().sync_rooms().name == "applied"
        assert reader.rooms_document(CAFE) is not None
        reader.facets(NOW)
        assert len(made) == 1
        house.publisher.publish(guide(9))
        assert house.syncer().sync_edition().ok
        reader.facets(NOW)
        assert len(made) == 2


def test_words_to_narrow_with_lead_to_as_many_as_they_say(house_of_real: House) -> None:
    with house_of_real.reader() as reader:
        for typed in ("기간", "ㅊㄴㅇㅌ", "연구", "기간"):
            for word, number in reader.search(typed, NOW).words:
                narrowed = Query.parse(typed).narrowed(word)
                assert number >= reader.search(" ".join(narrowed.words), NOW).total > 0
