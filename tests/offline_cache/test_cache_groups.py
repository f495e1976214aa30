"""One vacancy is one item: posts that were posted again, and the same post from several sources."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cache_house import House
from cache_samples import NOW, TODAY, posting
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offline_cache.contract.posting import CloseType, JobPosting
from offline_cache.kin import kin
from offline_cache.search import Filters
from offline_cache.store import check
from offline_cache.store.deadlines import first_open, posting_rank, posting_rowid
from offline_cache.store.lists import shelf_bounds
from offline_cache.store.reader import ContentReader
from offline_cache.store.results import PostingRow
from offline_cache.store.schema import _FIRST
from offline_cache.store.writer import Store

FIRST_FORM = [statement for statement in _FIRST if "posting" in statement]
TABLE = Path(__file__).parents[2] / "assets" / "demo" / "moef_public_postings_2026-02_08.tsv"


def same(number: int, **changes: Any) -> JobPosting:
    return posting(number, **{"title": "한국철도공사 사무보조 채용 공고", **changes})


def listed(reader: ContentReader, now: datetime = NOW) -> dict[str, PostingRow]:
    rows = [row for shelf in shelf_bounds(now) for row in reader.shelf(shelf, now, limit=10_000)]
    found = {row.id: row for row in rows}
    assert len(found) == len(rows) == sum(reader.shelf_counts(now).values())
    assert reader.posting_totals(now).open == len(rows)
    return found


@pytest.mark.parametrize(
    "other",
    [
        {"title": "한국철도공사 사무보조 채용 재공고"},
        {"title": "사무보조 채용공고"},
        {"title": "[한국철도공사]  사무보조 채용 공고(재공고)"},
        {"hiring_organization": "한국철도공사(주)"},
        {"hiring_organization": "㈜한국철도공사"},
        {"title": "한국철도공사 사무보조 채용 공고"},
        {"source": "work24"},
        {"regions": ("서울",), "employment_type": ("정규직",), "valid_through": TODAY},
    ],
)
def test_one_vacancy(other: Mapping[str, Any]) -> None:
    assert kin(same(1)) == kin(same(2, **other))


@pytest.mark.parametrize(
    "other",
    [
        {"title": "한국철도공사 사무보조 제2차 채용 공고"},
        {"title": "한국철도공사 사무보조(야간) 채용 공고"},
        {"hiring_organization": "한국도로공사"},
        {"regions": ("부산",)},
        {"regions": ("서울", "부산")},
        {"regions": ()},
    ],
)
def test_another_vacancy(other: Mapping[str, Any]) -> None:
    assert kin(same(1)) != kin(same(2, **other))


def test_the_order_of_regions_does_not_matter() -> None:
    assert kin(same(1, regions=("부산", "서울"))) == kin(same(2, regions=("서울", "부산")))


def edition(house: House, *records: JobPosting, gone: Iterable[JobPosting] = ()) -> ContentReader:
    house.publisher.publish(*records, gone=gone, meant_losses=("postings",))
    assert house.syncer().sync_edition().ok
    assert check.verify(house.folder).ok
    return house.reader()


def test_the_newest_post_stands_for_all_and_tells_how_many_there_are(house: House) -> None:
    older = same(200, first_seen=NOW - timedelta(days=9))
    newer = same(201, valid_through=TODAY + timedelta(days=14))
    closed = same(202, valid_through=TODAY - timedelta(days=1))
    with edition(house, older, newer, closed) as reader:
        rows = listed(reader)
        assert rows["moef:201"].group_size == 2
        assert rows["moef:201"].sources == ("test",)
        assert not {"moef:200", "moef:202"} & rows.keys()
        assert [hit.id for hit in reader.search("사무보조", NOW).hits] == ["moef:201"]
        assert reader.search("사무보조", NOW).total == 1
        assert reader.posting("moef:200") is not None


@pytest.mark.parametrize("first", [200, 201])
def test_of_two_that_close_together_the_newer_is_shown_whichever_came_first(house: House, first: int) -> None:
    both = {200: same(200, first_seen=NOW), 201: same(201, first_seen=NOW - timedelta(days=1))}
    with edition(house, both.pop(first)), edition(house, *both.values()) as reader:
        assert "moef:200" in listed(reader)


def test_a_withdrawn_post_does_not_stand_for_one_that_is_listed(house: House) -> None:
    gone = same(200, valid_through=TODAY + timedelta(days=30), gone_since=NOW - timedelta(hours=1))
    with edition(house, gone, same(201)) as reader:
        assert listed(reader)["moef:201"].group_size == 2
    with edition(house, gone=[same(201)]) as reader:
        assert listed(reader)["moef:200"].group_size == 1


def test_the_same_vacancy_from_two_sources_is_one_item_found_under_both(house: House) -> None:
    other = same(201, id="work24:7", source="work24", valid_through=TODAY + timedelta(days=3))
    with edition(house, same(200), other) as reader:
        (row,) = reader.search("사무보조", NOW).hits
        assert (row.id, row.group_size, row.sources) == ("moef:200", 2, ("test", "work24"))
        for source in ("test", "work24"):
            chosen = Filters(source=frozenset({source}))
            assert [hit.id for hit in reader.search("사무보조", NOW, chosen).hits] == ["moef:200"]
        assert reader.facets(NOW)["source"]["work24"] == 1
    with edition(house, gone=[other]) as reader:
        assert listed(reader)["moef:200"].sources == ("test",)
        assert "work24" not in reader.facets(NOW)["source"]
        assert reader.search("사무보조", NOW, Filters(source=frozenset({"work24"}))).total == 0


def test_when_the_title_changes_the_groups_change(house: House) -> None:
    with edition(house, same(200), same(201)) as reader:
        assert "moef:200" not in listed(reader)
    with edition(house, posting(201)) as reader:
        rows = listed(reader)
        assert rows["moef:200"].group_size == rows["moef:201"].group_size == 1


CHANGE = st.tuples(
    st.integers(500, 507),
    st.sampled_from(["사무보조", "운전직", "조리원"]),
    st.sampled_from([-1, 0, 3, None]),
    st.sampled_from(["test", "work24"]),
    st.booleans(),
    st.booleans(),
)


def made(number: int, title: str, days: int | None, source: str, withdrawn: bool) -> JobPosting:
    return posting(
        number,
        title=f"{title} 채용 공고",
        source=source,
        valid_through=None if days is None else TODAY + timedelta(days=days),
        close_type=CloseType.ALWAYS if days is None else CloseType.DATE,
        gone_since=NOW if withdrawn else None,
    )


Groups = Mapping[int, list[JobPosting]]


def grouped(postings: Iterable[JobPosting]) -> Groups:
    groups: defaultdict[int, list[JobPosting]] = defaultdict(list)
    for one in postings:
        groups[kin(one)].append(one)
    return groups


def expected(groups: Groups, now: datetime) -> dict[str, tuple[int, tuple[str, ...]]]:
    """Return each post that stands for its vacancy and is open, how many are open, and their sources."""
    found = {}
    for members in groups.values():
        open_ones = [one for one in members if posting_rowid(one, 0) >= first_open(now)]
        best = max(members, key=standing)
        if best in open_ones:
            found[best.id] = (len(open_ones), tuple(sorted({one.source for one in open_ones})))
    return found


def standing(one: JobPosting) -> tuple[int, datetime, str]:
    return posting_rank(one), one.first_seen, one.id


def agrees(reader: ContentReader, groups: Groups, now: datetime) -> int:
    rows = listed(reader, now)
    assert {row.id: (row.group_size, row.sources) for row in rows.values()} == expected(groups, now)
    return len(rows)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.lists(CHANGE, min_size=1, max_size=6), min_size=1, max_size=5))
def test_after_any_changes_each_vacancy_is_shown_once(
    house: House, tmp_path_factory: pytest.TempPathFactory, steps: list[list[Any]]
) -> None:
    house = House(house.publisher, house.server, tmp_path_factory.mktemp("groups") / "cache", house.root)
    publisher = house.publisher
    publisher.publish(gone=[posting(number) for number in range(500, 508)], meant_losses=("postings",))
    kept = {f"moef:{number}": posting(number) for number in range(40)}
    for step in steps:
        changed = {f"moef:{change[0]}": change for change in step}
        new = {key: made(*change[:5]) for key, change in changed.items() if not change[5]}
        lost = [posting(change[0]) for key, change in changed.items() if change[5] and key in kept]
        kept = {key: one for key, one in (kept | new).items() if key not in {one.id for one in lost}}
        with edition(house, *new.values(), gone=lost) as reader:
            agrees(reader, grouped(kept.values()), NOW)


def real() -> dict[str, JobPosting]:
    with TABLE.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return {f"moef:{9000 + number}": real_posting(number, row) for number, row in enumerate(rows)}


def real_posting(number: int, row: Mapping[str, str]) -> JobPosting:
    ends = row["pbancEndYmd"]
    return posting(
        9000 + number,
        title=" ".join(row["recrutPbancTtl"].split()),
        hiring_organization=row["instNm"],
        valid_through=date(int(ends[:4]), int(ends[4:6]), int(ends[6:])),
        first_seen=datetime.fromisoformat(row["first_seen"]).astimezone(UTC),
        regions=(),
    )


def test_real_postings_of_seven_months_are_listed_once_each_on_every_day(house: House) -> None:
    postings = real()
    groups = grouped(postings.values())
    again = [len(members) for members in groups.values() if len(members) > 1]
    assert (len(again), max(again)) == (243, 16)
    with edition(house, *postings.values(), gone=[posting(number) for number in range(40)]) as reader:
        first = datetime(2026, 2, 10, 3, tzinfo=UTC)
        days = [first + timedelta(days=9 * step) for step in range(21)]
        assert sum(agrees(reader, groups, day) for day in days) > 1_000
        early = listed(reader, datetime(2026, 3, 4, 3, tzinfo=UTC))
        assert any(row.group_size > 1 for row in early.values())


def test_a_store_of_the_first_version_is_grouped_when_it_is_opened(house: House) -> None:
    with edition(house, same(200), same(201, valid_through=TODAY + timedelta(days=9))) as reader:
        before = listed(reader)
    with Store(house.folder) as store:
        for statement in ("DROP TABLE member", "DROP TABLE posting", *FIRST_FORM):
            store.db.execute(statement)
        store.db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_groups'")
        store.db.conn.commit()
    with Store(house.folder), house.reader() as reader:
        assert listed(reader) == before
        assert [hit.id for hit in reader.search("사무보조", NOW).hits] == ["moef:201"]
    assert check.verify(house.folder).ok
