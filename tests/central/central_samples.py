"""Rows for tests."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from central.content.models import Cafe, CafeHours, Posting, Room, Source
from central.content.posting_end import end_of
from central.importers.answers import PostingRow
from central.seoul import SEOUL

NOW = datetime(2026, 8, 12, 3, 0, tzinfo=UTC)
"""Noon in Seoul on a Wednesday."""

WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def seoul(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of August 2026."""
    return datetime(2026, 8, day, hour, minute, tzinfo=SEOUL)


def make_source(short_name: str = "moef") -> Source:
    source: Source
    source, _ = Source.objects.get_or_create(
        short_name=short_name, defaults={"name": "출처", "license": "조건"}
    )
    return source


def make_posting(number: int, **given: Any) -> Posting:
    facts = {
        "id": f"moef:{number}",
        "source": make_source(),
        "license": "조건",
        "title": f"공고 {number}",
        "hiring_organization": "한국시험공단",
        "valid_through": date(2099, 8, 20),
        "valid_until": end_of(date(2099, 8, 20)),
        "close_type": "date",
        "first_seen": NOW,
    }
    posting: Posting = Posting.objects.create(**facts | given)
    return posting


def make_postings(count: int) -> None:
    source = make_source()
    Posting.objects.bulk_create(
        Posting(
            id=f"moef:{number}",
            source=source,
            license="이용허락범위 제한 없음",
            title=f"[제{number}사업소] {number % 7}급 기간제 근로자(분야 {number * 7919 % 1000}) 채용 공고",
            hiring_organization=f"한국시험공단 {number % 90}",
            valid_through=date(2099, 8, 20),
            valid_until=end_of(date(2099, 8, 20)),
            close_type="date",
            employment_type=["비정규직"],
            first_seen=NOW + timedelta(minutes=number),
        )
        for number in range(count)
    )


def make_cafe(slug: str = "test", *, hours: bool = True) -> Cafe:
    cafe: Cafe = Cafe.objects.create(
        id=f"cafe:{slug}",
        source=make_source("desk"),
        license="조건",
        name=f"카페 {slug}",
        short_name=slug[:8],
        address="서울",
        address_region="서울",
        address_locality="용산구",
    )
    if hours:
        CafeHours.objects.create(cafe=cafe, days=WEEK, opens=time(10), closes=time(22))
    return cafe


def make_room(cafe: Cafe, number: int = 1) -> Room:
    room: Room = Room.objects.create(
        id=f"room:{cafe.pk.rpartition(':')[2]}-{number}",
        source=make_source("desk"),
        license="조건",
        cafe=cafe,
        name=f"{number}호실",
        short_name=f"{number}호",
        position=number,
        maximum_attendee_capacity=4,
    )
    return room


def make_row(number: int, **given: Any) -> PostingRow:
    facts: dict[str, Any] = {
        "source_id": str(number),
        "institution": "한국시험공단",
        "title": f"공고 {number}",
        "link": f"https://test.or.kr/recruit?no={number}",
        "begins": "20260801",
        "ends": "20260820",
        "hire_types": "비정규직",
        "career": "신입+경력",
    }
    return PostingRow(**facts | given)
