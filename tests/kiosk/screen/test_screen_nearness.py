"""Within an hour the nearest posting stands first, then the newest."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.screen.distance import distance_km
from kiosk.screen.nearness import OFFICES, nearest_first
from offline_cache.contract.posting import CloseType
from offline_cache.store.results import PostingRow

SEEN = datetime(2026, 8, 18, tzinfo=UTC)
ROW = PostingRow(
    id="",
    title="",
    display_title="",
    hiring_organization="",
    regions=("서울",),
    employment_type=(),
    experience=None,
    close_type=CloseType.DATE,
    valid_through=date(2026, 8, 18),
    closing_time=time(18),
    first_seen=SEEN,
    group_size=1,
)


def ids(rows: tuple[PostingRow, ...]) -> str:
    return "".join(row.id for row in rows)


def test_of_one_hour_the_nearest_stands_first() -> None:
    rows = [
        replace(ROW, id="f", regions=()),
        replace(ROW, id="e", regions=("제주",)),
        replace(ROW, id="d", regions=("부산",)),
        replace(ROW, id="b", regions=("경기",)),
        replace(ROW, id="c", regions=("부산", "강원")),
        replace(ROW, id="a"),
    ]
    assert ids(nearest_first(rows, "서울")) == "abcdef"
    assert ids(nearest_first(rows, "부산"))[:2] in ("cd", "dc")


def test_of_one_hour_and_place_the_newest_stands_first() -> None:
    rows = [
        replace(ROW, id=name, first_seen=SEEN + timedelta(hours=hour))
        for name, hour in (("b", 1), ("c", 0), ("a", 2))
    ]
    assert ids(nearest_first(rows, "서울")) == "abc"


def test_the_hour_of_closing_goes_before_the_distance() -> None:
    rows = [
        replace(ROW, id="a", regions=("제주",), closing_time=time(17)),
        replace(ROW, id="b"),
        replace(ROW, id="c", valid_through=date(2026, 8, 19), closing_time=time(9)),
    ]
    assert ids(nearest_first(rows, "서울")) == "abc"


def test_without_a_known_region_only_the_newest_decides() -> None:
    rows = [
        replace(ROW, id="b"),
        replace(ROW, id="a", regions=("제주",), first_seen=SEEN + timedelta(hours=1)),
    ]
    assert ids(nearest_first(rows, "")) == "ab"


@pytest.mark.parametrize(
    ("one", "other", "km"), [("서울", "부산", 325), ("서울", "경기", 32), ("서울", "서울", 0)]
)
def test_distances(one: str, other: str, km: float) -> None:
    assert distance_km(OFFICES[one], OFFICES[other]) == pytest.approx(km, abs=5)
