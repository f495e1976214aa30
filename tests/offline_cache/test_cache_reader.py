"""What the screen reads: shelves, facets, search, figures for home."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from cache_house import House
from cache_samples import CAFE, NOW, TODAY, cafe, guide, notice, posting, programme, room

from offline_cache.contract.posting import CloseType, JobPosting
from offline_cache.search import Filters
from offline_cache.shelves import Shelf
from offline_cache.store.reader import ANY, ContentReader
from offline_cache.store.results import PostingTotals
from offline_cache.store.writer import Store

SEOUL_ONLY = Filters(region=frozenset({"서울"}))


def due(number: int, days: int | None, **changes: object) -> JobPosting:
    last = None if days is None else TODAY + timedelta(days=days)
    kind = CloseType.ALWAYS if days is None else CloseType.DATE
    return posting(number, valid_through=last, close_type=kind, **changes)


@pytest.fixture
def filled(house: House) -> Iterator[ContentReader]:
    """Postings 0 to 39 of the house are replaced by a few known ones."""
    house.publisher.publish(
        due(100, 0, closing_time=time(13, 59)),
        due(101, 0, closing_time=time(18)),
        due(102, 0, closing_time=time(14, 1), regions=("부산",)),
        due(103, 0, first_seen=NOW - timedelta(hours=1), title="한국철도공사 운전직 채용 공고"),
        due(104, 0, first_seen=NOW - timedelta(hours=2)),
        due(105, -1),
        due(106, 1, experience_requirements="경력"),
        due(107, 3, experience_requirements="신입+경력"),
        due(108, 5),
        due(109, 6, regions=("서울", "부산")),
        due(110, None),
        due(111, None, valid_until=NOW - timedelta(minutes=1)),
        due(112, 9, valid_until=NOW - timedelta(days=1)),
        gone=[posting(number) for number in range(40)],
        meant_losses=("postings",),
    )
    assert house.syncer().sync_edition().ok
    with house.reader() as reader:
        yield reader


def ids(reader: ContentReader, shelf: Shelf, filters: Filters = ANY, **page: int) -> list[int]:
    return [int(row.id[5:]) for row in reader.shelf(shelf, NOW, filters, **page)]


def test_each_shelf_has_what_closes_in_its_span_by_hour_then_the_newest(filled: ContentReader) -> None:
    assert ids(filled, Shelf.TODAY) == [102, 101, 103, 104]
    assert ids(filled, Shelf.TOMORROW) == [106]
    assert ids(filled, Shelf.THREE_DAYS) == [107]
    assert ids(filled, Shelf.WEEK) == [108]
    assert ids(filled, Shelf.LATER) == [109, 110]


def test_the_counts_are_those_of_the_shelves(filled: ContentReader) -> None:
    for filters in (ANY, SEOUL_ONLY):
        counts = filled.shelf_counts(NOW, filters)
        assert counts == {shelf: len(ids(filled, shelf, filters)) for shelf in Shelf}
    assert list(filled.shelf_counts(NOW)) == list(Shelf)


@pytest.mark.parametrize("minutes", [0, 1, 90, 600, 2000])
def test_what_closes_today_is_the_count_of_its_shelf(filled: ContentReader, minutes: int) -> None:
    moment = NOW + timedelta(minutes=minutes)
    assert filled.closing_today(moment) == filled.shelf_counts(moment)[Shelf.TODAY]


def test_what_closes_this_minute_is_gone_the_next(filled: ContentReader) -> None:
    later = NOW + timedelta(minutes=1)
    assert 102 not in [int(row.id[5:]) for row in filled.shelf(Shelf.TODAY, later)]
    assert filled.shelf_counts(later)[Shelf.TODAY] == 3


def test_after_midnight_in_seoul_tomorrow_is_today(filled: ContentReader) -> None:
    midnight = NOW + timedelta(hours=10)
    assert [row.id for row in filled.shelf(Shelf.TODAY, midnight)] == ["moef:106"]
    assert filled.shelf_counts(midnight)[Shelf.TODAY] == 1


def test_pages_of_a_shelf(filled: ContentReader) -> None:
    assert ids(filled, Shelf.TODAY, limit=2) == [102, 101]
    assert ids(filled, Shelf.TODAY, limit=2, offset=2) == [103, 104]
    assert ids(filled, Shelf.TODAY, SEOUL_ONLY, limit=2, offset=1) == [103, 104]


def test_a_card_has_what_it_shows(filled: ContentReader) -> None:
    row = filled.shelf(Shelf.TODAY, NOW)[2]
    assert row.title == "한국철도공사 운전직 채용 공고"
    assert row.display_title == "운전직"
    assert row.hiring_organization == "한국철도공사"
    assert row.regions == ("서울",)
    assert row.employment_type == ("청년인턴(체험형)",)
    assert row.experience == "신입"
    assert row.close_type is CloseType.DATE
    assert row.valid_through == TODAY
    assert row.closing_time is None
    assert row.first_seen == NOW - timedelta(hours=1)
    assert row.group_size == 1


def test_facets_count_what_a_choice_would_leave(filled: ContentReader) -> None:
    facets = filled.facets(NOW)
    assert set(facets) == {"region", "employment", "career", "education", "source"}
    assert facets["region"]["부산"] == 2
    today = filled.facets(NOW, shelf=Shelf.TODAY)
    assert today["region"] == {"서울": 3, "부산": 1}
    chosen = filled.facets(NOW, SEOUL_ONLY, Shelf.TODAY)
    assert chosen["region"] == {"서울": 3, "부산": 1}
    assert chosen["career"] == {"신입": 3}


@pytest.mark.parametrize("shelf", [None, *Shelf])
def test_no_facet_leads_to_nothing(filled: ContentReader, shelf: Shelf | None) -> None:
    for facet, values in filled.facets(NOW, shelf=shelf).items():
        for value, number in values.items():
            counts = filled.shelf_counts(NOW, Filters(**{facet: frozenset({value})}))
            assert number > 0
            if shelf is not None:
                assert counts[shelf] == number


def test_search_finds_open_postings_by_deadline(filled: ContentReader) -> None:
    result = filled.search("ㅊㄴㅇㅌ", NOW)
    found = [int(row.id[5:]) for row in result.hits]
    assert found[:4] == [102, 101, 103, 104]
    assert 100 not in found
    assert 105 not in found


def test_search_pages_and_filters(filled: ContentReader) -> None:
    everything = filled.search("철도공사", NOW, limit=100)
    assert everything.total == len(everything.hits) == 9
    page = filled.search("철도공사", NOW, offset=2, limit=3)
    assert page.hits == everything.hits[2:5]
    assert page.total == 9
    busan = filled.search("철도공사", NOW, Filters(region=frozenset({"부산"})))
    assert {row.id for row in busan.hits} == {"moef:102", "moef:109"}


def test_search_offers_words_and_what_may_have_been_meant(filled: ContentReader) -> None:
    assert ("청년인턴", 10) in filled.search("철도공사", NOW).words
    assert filled.search("운전짇", NOW).nearest == ("운전직",)
    assert filled.search("", NOW).total == 0
    assert filled.search("?!", NOW).hits == ()


def test_suggestions_know_words_that_came_later(house: House) -> None:
    assert house.syncer().sync_edition().ok
    with house.reader() as reader:
        assert reader.search("용접공앙", NOW).nearest == ()
        house.publisher.publish(posting(300, title="한국철도공사 용접공장 관리 채용 공고"))
        assert house.syncer().sync_edition().ok
        assert reader.search("용접공앙", NOW).nearest == ("용접공장",)


def test_the_figures_for_home(filled: ContentReader) -> None:
    assert filled.posting_totals(NOW) == PostingTotals(9, 2, time(14, 1))
    late = NOW + timedelta(hours=5)
    assert filled.posting_totals(late).first_close_today is None


def test_a_whole_posting_open_or_not(filled: ContentReader) -> None:
    closed = filled.posting("moef:105")
    assert closed is not None
    assert closed.valid_through == date(2026, 8, 17)
    assert filled.posting("moef:0") is None
    assert filled.posting("'; DROP TABLE record") is None


def test_other_kinds(house: House) -> None:
    house.publisher.publish(
        cafe(id="cafe:mapo"),
        room(9, cafe="cafe:mapo"),
        programme(1),
        programme(30, cafe="cafe:mapo"),
        notice(1),
        notice(2, cafe="cafe:mapo"),
        notice(3, starts=NOW + timedelta(hours=1)),
        notice(4, valid_until=NOW),
        guide(2),
    )
    assert house.syncer().sync_edition().ok
    with house.reader() as reader:
        assert [one.id for one in reader.cafes()] == ["cafe:mapo", CAFE]
        assert reader.cafe("cafe:none") is None
        assert [one.position for one in reader.rooms(CAFE)] == [1, 2]
        day = timedelta(days=1)
        assert [one.id for one in reader.programmes(CAFE, NOW, NOW + day)] == ["programme:1"]
        assert len(reader.programmes(None, NOW, NOW + 2 * day)) == 2
        assert reader.programmes(None, NOW + 2 * day, NOW + 3 * day) == ()
        assert [one.id for one in reader.notices(CAFE, NOW)] == ["notice:1"]
        assert [one.id for one in reader.notices("cafe:mapo", NOW)] == ["notice:1", "notice:2"]
        assert [one.id for one in reader.guides(NOW)] == ["guide:1", "guide:2"]
        assert reader.mentoring() == ()
        reader.warm_up()


def test_an_empty_store_answers_every_question_with_nothing(house: House) -> None:
    house.server.files = {}
    assert not house.syncer().sync_edition().ok
    with house.reader() as reader:
        assert reader.edition() is None
        assert sum(reader.shelf_counts(NOW, SEOUL_ONLY).values()) == 0
        assert reader.search("ㅊ", NOW).total == 0
        assert reader.posting_totals(NOW) == PostingTotals(0, 0, None)
        assert reader.sync_state().outcome == "not_yet_published"
        assert reader.clock_floor() is None
        reader.warm_up()


def test_after_a_tick_lists_are_those_of_a_fresh_store(house: House) -> None:
    """Row by row or all at once, the derived tables answer alike."""
    assert house.syncer().sync_edition().ok
    house.publisher.publish(
        posting(1, title="한국철도공사 차량정비 채용 공고"),
        posting(2, valid_through=TODAY),
        *(posting(number) for number in range(100, 110)),
        gone=[posting(5), posting(6)],
    )
    assert house.syncer().sync_edition().ok
    ticked = answers(house)
    house.folder = house.folder.with_name("fresh")
    assert house.syncer().sync_edition().ok
    assert answers(house) == ticked


def answers(house: House) -> dict[str, object]:
    with house.reader() as reader:
        return {
            "counts": reader.shelf_counts(NOW),
            "facets": reader.facets(NOW),
            "shelves": [sorted(row.id for row in reader.shelf(one, NOW, limit=99)) for one in Shelf],
            "searches": {
                text: sorted(row.id for row in reader.search(text, NOW, limit=99).hits)
                for text in ("ㅊㄴㅇㅌ", "차량", "인턴 10", "철도")
            },
        }


def test_hits_come_first_and_what_stands_around_them_in_steps(filled: ContentReader) -> None:
    for text in ("철도공사", "운전짇", "ㅊ", "없는낱말"):
        whole = filled.search(text, NOW)
        found = filled.hits(text, NOW)
        assert (found.hits, found.total) == (whole.hits, whole.total)
        assert (found.words, found.nearest) == ((), ())
        around = filled.around(text, NOW, Filters(), found.total)
        steps = 1
        while filled.go_on(around, 0.0):
            steps += 1
        assert (around.words, around.nearest) == (whole.words, whole.nearest)
        assert steps > len(whole.words)


def test_counts_are_the_same_before_and_after_reading_ahead(filled: ContentReader) -> None:
    def counts() -> tuple:
        chosen = Filters(region=frozenset({"부산"}))
        return (
            filled.posting_totals(NOW),
            [filled.shelf_counts(NOW, filters) for filters in (Filters(), chosen)],
            [
                filled.facets(NOW, filters, shelf)
                for filters in (Filters(), chosen)
                for shelf in (None, *Shelf)
            ],
        )

    before, steps = counts(), 1
    while filled.prepare(0.0):
        steps += 1
    assert steps > 3
    assert counts() == before
    assert not filled.prepare(0.0)


def test_an_edition_is_counted_anew_and_rooms_are_not(house: House) -> None:
    assert house.syncer().sync_edition().ok
    with house.reader() as reader:
        while reader.prepare(0.0):
            pass
        before = reader.posting_totals(NOW).open
        house.syncer().sync_rooms()
        assert not reader.prepare(0.0)
        house.publisher.publish(due(300, 2))
        assert house.syncer().sync_edition().ok
        assert reader.posting_totals(NOW).open == before + 1
        assert reader.prepare(0.0)


def test_the_edition_knows_which_sources_postings_come_from(house: House) -> None:
    house.publisher.publish(posting(50, id="work24:50", source="work24"))
    assert house.syncer().sync_edition().ok
    assert posting_sources(house) == {"test", "work24"}
    house.publisher.publish(gone=[posting(50, id="work24:50", source="work24")])
    assert house.syncer().sync_edition().ok
    assert posting_sources(house) == {"test"}
    with Store(house.folder) as store:
        store.db.execute("DELETE FROM meta WHERE key = 'posting_sources'")
    assert posting_sources(house) == {"moef"}, "all of the head's, in a store of before they were noted"


def posting_sources(house: House) -> frozenset[str]:
    with house.reader() as reader:
        edition = reader.edition()
    assert edition is not None
    return edition.posting_sources
