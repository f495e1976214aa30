"""What can be read on the seeded afternoon: guides and services of the factory, programmes, cafes."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from screen_seed import CAFE, NOW, PLAIN, at, cafes, city_document, postings, rooms

from offline_cache.contract.boards import CityDocument, CityEntry, RoomsDocument, SeatCount
from offline_cache.contract.cafe import Cafe, OpeningHours, Weekday
from offline_cache.contract.guide import Guide, GuideList, GuidePage, GuideSubject
from offline_cache.contract.mentoring import MentoringLink
from offline_cache.contract.notice import Notice
from offline_cache.contract.programme import ApplyStatus, Programme, ProgrammeKind
from offline_cache.contract.record import Record

FACTORY = Path(__file__).parents[3] / "assets" / "factory"
PLACES = (
    ("노량진 일자리센터", "동작구", 37.5134, 126.9427, 18),
    ("마포 나루", "마포구", 37.5563, 126.9236, 21),
    ("강남 취창업허브", "강남구", 37.4979, 127.0276, 20),
    ("강남 새일카페", "강남구", 37.5100, 127.0400, 20),
    ("성동 일자리카페", "성동구", 37.5634, 127.0369, 18),
)


def guides(template: str | None = "https://kiosk.example.kr/t/{slug}") -> list[Guide]:
    """Return the guides of the factory, with the address of their forms if there is one."""
    found = []
    for path in sorted((FACTORY / "guides").glob("*.toml")):
        value = tomllib.loads(path.read_text())
        address = template.format(slug=path.stem) if template and "template" in value else None
        pages = tuple(
            GuidePage(
                heading=page["heading"],
                paragraphs=tuple(page.get("paragraphs", ())),
                avoid=_list(page.get("avoid")),
                keep=_list(page.get("keep")),
                checks=tuple(page.get("checks", ())),
            )
            for page in value["pages"]
        )
        found.append(
            Guide(
                **PLAIN | {"source": "factory"},
                id=value["id"],
                headline=value["headline"],
                about=GuideSubject(value["about"]),
                pages=pages,
                author=value["author"],
                date_modified=value["date_modified"].replace(year=2026, month=6, day=12),
                time_required_min=value["time_required_min"],
                template_url=address,
                needs_review=value.get("legal_review") == "not yet reviewed",
            )
        )
    return found


def _list(value: Mapping[str, Any] | None) -> GuideList | None:
    return None if value is None else GuideList(heading=value["heading"], items=tuple(value["items"]))


def services(checked: datetime | None = None, *, passed: bool | None = None) -> list[MentoringLink]:
    """Return the services of the factory; nobody has tried their links unless said otherwise."""
    values = tomllib.loads((FACTORY / "mentoring.toml").read_text())["services"]
    return [
        MentoringLink(
            **PLAIN | {"source": "factory"},
            **{key: value[key] for key in ("id", "name", "description", "url", "provider")},
            is_free=value.get("is_free"),
            login_required=value.get("login_required"),
            checked_at=checked,
            check_passed=passed,
            position=place,
        )
        for place, value in enumerate(values, start=1)
    ]


def programme(
    number: int, name: str, start: datetime, minutes: int, place: str, **changes: object
) -> Programme:
    """Return a programme of the seeded cafe."""
    plain = Programme(
        **PLAIN,
        id=f"programme:{number}",
        name=name,
        kind=ProgrammeKind.LECTURE,
        cafe=CAFE,
        start=start,
        end=start + timedelta(minutes=minutes),
        place=place,
        apply_status=ApplyStatus.OPEN,
        is_free=True,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def programmes() -> list[Programme]:
    """Return four programmes of today and three of later days."""
    return [
        programme(1, "1:1 취업 클리닉", at(15), 50, "3층 상담실", url="https://job.seoul.go.kr/clinic"),
        programme(2, "AI 면접 훈련", at(16), 30, "면접 연습실"),
        programme(3, "이력서 사진 찍기", at(18), 10, "2층 촬영실", apply_status=ApplyStatus.FULL),
        programme(4, "공공기관 현직자 특강", at(19), 90, "3층 강의실", audience="만 15–39세"),
        programme(5, "자기소개서 첨삭", at(11, day=1), 120, "3층 상담실"),
        programme(6, "현직자 멘토링", at(19, day=2), 90, "3층 강의실", kind=ProgrammeKind.MENTORING),
        programme(7, "모의면접", at(14, day=4), 150, "면접 연습실"),
    ]


def with_seats(document: RoomsDocument, as_of: datetime = NOW) -> RoomsDocument:
    """Return the state of the rooms together with seats left."""
    left = ((1, 3), (2, 1), (6, 5))
    seats = tuple(SeatCount(programme=f"programme:{n}", remaining=count, as_of=as_of) for n, count in left)
    return replace(document, seats=seats)


def other_cafes() -> list[Cafe]:
    """Return the seeded cafe and cafes of other districts."""
    here = cafes()[0]
    found = [here]
    for number, (name, locality, latitude, longitude, closes) in enumerate(PLACES):
        hours = OpeningHours(days=tuple(Weekday), opens=time(9), closes=time(closes))
        found.append(
            replace(
                here,
                id=f"seoul:other-{number}",
                name=name,
                short_name=name[:8],
                address=f"서울특별시 {locality} 시연로 {number}",
                address_locality=locality,
                latitude=latitude,
                longitude=longitude,
                opening_hours=(hours,),
                opening_hours_text=f"매일 9시–{closes}시",
                directions="2호선 3번 출구에서 걸어서 5분",
                source_url="https://job.seoul.go.kr/cafe",
            )
        )
    return found


def city(now: datetime = NOW) -> CityDocument:
    """Return the free rooms of the other cafes; of the third nothing is known."""
    age = now - timedelta(minutes=5)
    entries = (
        CityEntry(cafe="seoul:other-0", as_of=age, rooms_free=1, next_free=None),
        CityEntry(cafe="seoul:other-1", as_of=age, rooms_free=0, next_free=now + timedelta(minutes=40)),
    )
    return replace(city_document(now), cafes=entries)


def notice(headline: str = "23일 일요일은 5시에 닫습니다", body: str | None = None) -> Notice:
    """Return a notice of the desk."""
    return Notice(
        **PLAIN | {"valid_until": at(23, day=5)},
        id="notice:1",
        headline=headline,
        body=body or "건물 점검으로 23일 일요일은 오후 5시에 문을 닫습니다.\n24일 월요일은 평소와 같습니다.",
        cafe=CAFE,
        starts=at(9),
    )


def reading(extra: Sequence[Record] = ()) -> list[Record]:
    """Return all records of a cafe with everything to read."""
    return [*other_cafes(), *rooms(), *postings(), *guides(), *services(), *programmes(), *extra]
