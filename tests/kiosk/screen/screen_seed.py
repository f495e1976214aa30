"""A cache folder filled by really applying editions, and the records of one afternoon in a cafe."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from offline_cache.contract.boards import (
    CityDocument,
    CityEntry,
    OpenSpan,
    RoomBoard,
    RoomsDocument,
    Slot,
    SlotState,
    write_board,
)
from offline_cache.contract.cafe import Cafe, Room
from offline_cache.contract.digest import StateDigest, sha256_hex
from offline_cache.contract.feeds import FEEDS
from offline_cache.contract.guide import Guide, GuidePage, GuideSubject
from offline_cache.contract.head import Base, FeedHead, Head, ObjectRef, SourceState
from offline_cache.contract.mentoring import MentoringLink
from offline_cache.contract.posting import CloseType, JobPosting, LeadsTo
from offline_cache.contract.programme import ApplyStatus, Programme, ProgrammeKind
from offline_cache.contract.record import Record
from offline_cache.contract.wire import Change, row_body, write_lines
from offline_cache.plan import plan
from offline_cache.seoul import SEOUL
from offline_cache.store import boards, meta
from offline_cache.store.writer import Incoming, Store

TODAY = date(2026, 8, 18)
NOW = datetime(2026, 8, 18, 5, 10, tzinfo=UTC)
"""A Tuesday, ten past two in the afternoon of Seoul."""

CAFE = "seoul:yongsan"
CHANNEL = "test"
PLAIN: dict[str, Any] = {
    "source": "moef",
    "source_url": None,
    "license": "이용허락범위 제한 없음",
    "as_of": NOW - timedelta(minutes=30),
    "valid_until": None,
}


def at(hour: int, minute: int = 0, day: int = 0) -> datetime:
    """Return an hour of the seeded day, or of a later one, on the wall clock of Seoul."""
    return (datetime.combine(TODAY, time(hour, minute), SEOUL) + timedelta(days=day)).astimezone(UTC)


class Folder:
    """A cache folder and the editions that were applied to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.version = 0

    def publish(self, records: Sequence[Record], now: datetime = NOW, label: str | None = None) -> None:
        """Apply an edition that consists of exactly these records."""
        self.version += 1
        bodies = {name: [] for name in FEEDS}  # type: dict[str, list[Change]]
        kinds = {kind: name for name, kind in FEEDS.items()}
        for record in records:
            bodies[kinds[type(record)]].append(Change(record.id, row_body(record)))
        lines = {name: write_lines(changes) for name, changes in bodies.items()}
        head = Head(
            spec=1,
            channel=CHANNEL,
            version=self.version,
            issued=now - timedelta(minutes=2),
            expires=now + timedelta(days=3),
            poll_s=60,
            feeds={name: self._feed(bodies[name], lines[name]) for name in FEEDS},
            sources={"moef": SourceState(name="공공기관 채용정보", checked=now - timedelta(minutes=30))},
            label=label,
            meant_losses=tuple(FEEDS),
        )
        with Store(self.path) as store:
            routes = plan(head, store.cursors())
            incoming = Incoming(head, None, routes, lambda route: iter([lines[route.feed]]), {})
            store.apply(incoming, now)

    def _feed(self, changes: list[Change], lines: bytes) -> FeedHead:
        digest = StateDigest()
        for change in changes:
            digest.add(change.body or b"")
        seq = self.version * 10_000 + len(changes)
        ref = ObjectRef(sha256=sha256_hex(lines), size=len(lines), content_size=len(lines), rows=len(changes))
        return FeedHead(seq=seq, rows=len(changes), digest=digest.text(), base=Base(seq=seq, parts=(ref,)))

    def rooms(self, document: RoomsDocument) -> None:
        """Keep a rooms document as the sync service does once it is verified."""
        self._board(boards.ROOMS, document.cafe, document)

    def city(self, document: CityDocument) -> None:
        """Keep a city document."""
        self._board(boards.CITY, "", document)

    def _board(self, kind: str, name: str, document: RoomsDocument | CityDocument) -> None:
        stored = boards.StoredBoard(document.version, None, write_board(document))
        with Store(self.path) as store, store.db.atomic():
            boards.write_board(store.db.conn, kind, name, stored)
            meta.raise_clock_floor(store.db.conn, document.issued)

    def synced(self, moment: datetime, outcome: str = "unchanged") -> None:
        """Note a contact with the server, or that it could not be reached."""
        facts: dict[str, str | datetime | None] = {"outcome": outcome, "rooms_outcome": outcome}
        facts["last_attempt"] = moment
        if outcome == "unchanged":
            facts |= {"last_contact": moment, "rooms_contact": moment}
        with Store(self.path) as store, store.db.atomic():
            meta.write_sync_state(store.db.conn, facts)


def cafes() -> list[Cafe]:
    """Return the seeded cafe and two near ones."""
    here = Cafe(
        **PLAIN,
        id=CAFE,
        name="서울 일자리카페 용산청년지음",
        short_name="용산청년지음",
        address="서울특별시 용산구 서빙고로 17",
        address_region="서울",
        address_locality="용산구",
        latitude=37.5216,
        longitude=126.9671,
        desk="3층 입구 안내데스크",
    )
    near = replace(
        here,
        id="seoul:noryangjin",
        name="노량진 일자리센터",
        short_name="노량진",
        latitude=37.5134,
        longitude=126.9427,
    )
    far = replace(
        here, id="seoul:mapo", name="마포 나루", short_name="마포나루", latitude=37.5563, longitude=126.9236
    )
    return [here, near, far]


def room(number: int, name: str, short: str, seats: int, *equipment: str) -> Room:
    """Return a room of the seeded cafe."""
    return Room(
        **PLAIN,
        id=f"{CAFE}-{number}",
        cafe=CAFE,
        name=name,
        short_name=short,
        position=number,
        maximum_attendee_capacity=seats,
        amenity_feature=equipment,
        place="3층 · 엘리베이터 왼쪽",
        booking_url="https://job.seoul.go.kr/",
        booking_name="서울일자리포털",
        max_minutes_per_day=180,
    )


def rooms() -> list[Room]:
    """Return the four rooms of the drawings."""
    return [
        room(1, "1호실", "1호실", 4, "모니터", "화이트보드"),
        room(2, "2호실", "2호실", 6, "모니터", "화이트보드"),
        room(3, "3호실", "3호실", 8, "빔프로젝터"),
        room(4, "면접 연습실", "연습실", 2, "카메라", "조명"),
    ]


def day(
    number: int, *parts: tuple[datetime, SlotState], note: str | None = None, as_of: datetime = NOW
) -> RoomBoard:
    """Return the board of a room from midnight to the end of tomorrow."""
    edges = [*parts, (at(0, day=2), SlotState.CLOSED)]
    slots = tuple(
        Slot(start=start, end=end, state=state) for (start, state), (end, _) in itertools.pairwise(edges)
    )
    return RoomBoard(room=f"{CAFE}-{number}", as_of=as_of, slots=slots, note=note)


def rooms_document(
    now: datetime = NOW, *, version: int = 1, closed_reason: str | None = None
) -> RoomsDocument:
    """Return the state of the four rooms as in the drawings, last read two minutes before ``now``."""
    age = now - timedelta(minutes=2)
    return RoomsDocument(
        spec=1,
        channel=CHANNEL,
        cafe=CAFE,
        version=version,
        issued=age,
        expires=now + timedelta(hours=6),
        open_spans=(OpenSpan(start=at(10), end=at(22)), OpenSpan(start=at(10, day=1), end=at(22, day=1))),
        closed_reason=closed_reason,
        rooms=room_days(age),
    )


def room_days(age: datetime) -> tuple[RoomBoard, ...]:
    """Return today's and tomorrow's slots of the four rooms."""
    free, busy, closed = SlotState.FREE, SlotState.BUSY, SlotState.CLOSED
    night, morning, evening = (at(0), closed), at(10), (at(22), closed)
    rest = (evening, (at(10, day=1), free), (at(22, day=1), closed))
    first = ((at(16), busy), (at(18), free), (at(20), busy))
    second = ((at(14, 30), free), (at(17), busy))
    note = "오늘은 프로그램에 씁니다"
    return (
        day(1, night, (morning, free), *first, *rest, as_of=age),
        day(2, night, (morning, busy), *second, *rest, as_of=age),
        day(3, night, (morning, busy), *rest, note=note, as_of=age),
        day(4, night, (morning, free), (at(15), busy), *rest, as_of=age),
    )


def city_document(now: datetime = NOW) -> CityDocument:
    """Return the free rooms of the near cafes."""
    age = now - timedelta(minutes=5)
    return CityDocument(
        spec=1,
        channel=CHANNEL,
        version=1,
        issued=age,
        expires=now + timedelta(hours=6),
        cafes=(
            CityEntry(cafe="seoul:noryangjin", as_of=age, rooms_free=1, next_free=None),
            CityEntry(cafe="seoul:mapo", as_of=age, rooms_free=0, next_free=now + timedelta(minutes=40)),
        ),
    )


def posting(
    number: int, title: str, organization: str, closes_in: int | None = 7, **changes: Any
) -> JobPosting:
    """Return a posting that closes in some days; ``None`` for one without a date."""
    values: dict[str, Any] = {
        **PLAIN,
        "id": f"moef:{number}",
        "title": title,
        "hiring_organization": organization,
        "date_posted": TODAY - timedelta(days=5),
        "valid_through": None if closes_in is None else TODAY + timedelta(days=closes_in),
        "close_type": CloseType.ALWAYS if closes_in is None else CloseType.DATE,
        "first_seen": NOW - timedelta(days=5, minutes=number),
        "employment_type": ("비정규직",),
        "experience_requirements": "신입+경력",
        "regions": ("서울",),
        "url": f"https://www.example.go.kr/recruit/view.do?id={number}",
        "url_leads_to": LeadsTo.POSTING,
        **changes,
    }
    return JobPosting(**values)


INTERN = ("청년인턴(체험형)",)


KEAD, KOPO, KPS = "한국장애인고용공단", "한국폴리텍대학", "한전KPS(주)"
FIVE, SIX, MIDNIGHT = time(17), time(18), time(23, 59)


def postings() -> list[JobPosting]:
    """Return postings on every shelf; titles are of real public postings."""
    return [*closing_today(), *closing_later(), *filling()]


def closing_today() -> list[JobPosting]:
    """Return postings whose last day is today."""
    return [
        posting(
            1,
            "한국장애인고용공단 경기지역본부 기간제·대체 근로자(체험형 청년인턴) 채용 공고",
            KEAD,
            0,
            closing_time=FIVE,
            employment_type=INTERN,
            regions=("경기",),
        ),
        posting(
            2,
            "인천지사 기간제 근로자(체험형 청년인턴) 채용",
            KEAD,
            0,
            closing_time=SIX,
            employment_type=INTERN,
            regions=("인천",),
        ),
        posting(
            3,
            "전남캠퍼스 청년인턴(일반, 장애) 공개 채용",
            KOPO,
            0,
            closing_time=SIX,
            employment_type=INTERN,
            regions=("전남",),
            experience_requirements="신입",
        ),
        posting(
            4,
            "대전병원 청년(체험형) 인턴 장애전형 채용",
            "근로복지공단",
            0,
            closing_time=MIDNIGHT,
            employment_type=INTERN,
            regions=("대전",),
        ),
        posting(5, "한전KPS 원자력정비기술센터 단기노무원(보통인부, 플랜트특별인부) 모집", KPS, 0),
        posting(
            6,
            "한전KPS(주) 영흥사업처 경상정비공사 단기노무원 모집(기계1부)",
            KPS,
            0,
            first_seen=NOW - timedelta(hours=2),
        ),
    ]


def closing_later() -> list[JobPosting]:
    """Return postings that close on another day, or never."""
    return [
        posting(
            7,
            "스포츠복지팀 단기지원직(온라인상담) 채용",
            "서울올림픽기념국민체육진흥공단",
            3,
            closing_time=SIX,
            address="서울 송파구",
            how_to_apply="누리집 접수",
        ),
        posting(
            8,
            "항공캠퍼스 청년인턴(장애, 일반)",
            KOPO,
            2,
            employment_type=INTERN,
            regions=("경남",),
            experience_requirements="신입",
        ),
        posting(
            9,
            "육아휴직 대체직 채용공고(주택관리공단 경기남부지사)",
            "주택관리공단(주)",
            4,
            regions=("경기",),
            url="https://www.kohom.or.kr",
            url_leads_to=LeadsTo.HOME,
        ),
        posting(
            10,
            "2026년 제3차 <신입> 직원 채용 & 연구직 모집",
            "한국에너지공과대학교",
            9,
            employment_type=("정규직",),
            url=None,
            url_leads_to=None,
        ),
        posting(11, "상시 채용 인재풀 등록", "한국철도공사", None),
    ]


def filling() -> list[JobPosting]:
    """Return postings that fill the last shelf."""
    return [
        posting(20 + n, f"전산 업무 보조 기간제 근로자 {n} 채용", "한국환경공단", 12 + n) for n in range(9)
    ]


def others() -> list[Record]:
    """Return guides, online services and programmes."""
    guides = [
        Guide(
            **PLAIN,
            id=f"guide:{n}",
            headline=f"이력서 {n}",
            about=GuideSubject.RESUME,
            pages=(GuidePage(heading="첫 쪽"),),
            author="서울시",
            date_modified=TODAY,
            time_required_min=3,
        )
        for n in range(6)
    ]
    links = [
        MentoringLink(
            **PLAIN,
            id=f"link:{n}",
            name=f"멘토링 {n}",
            description="",
            url="https://example.org/",
            provider="",
        )
        for n in range(3)
    ]
    clinic = Programme(
        **PLAIN,
        id="programme:1",
        name="1:1 취업 클리닉",
        kind=ProgrammeKind.CLINIC,
        cafe=CAFE,
        start=at(15),
        end=at(16),
        place="3층 상담실",
        apply_status=ApplyStatus.OPEN,
    )
    more = [replace(clinic, id=f"programme:{n}", start=at(15, day=n - 1)) for n in (2, 3, 4)]
    return [*guides, *links, clinic, *more]


def everything() -> list[Record]:
    """Return all seeded records."""
    return [*cafes(), *rooms(), *postings(), *others()]


def fill(
    path: Path, records: Sequence[Record] | None = None, now: datetime = NOW, label: str | None = None
) -> Folder:
    """Fill a cache folder as of a moment."""
    folder = Folder(path)
    folder.publish(everything() if records is None else records, now, label)
    folder.rooms(rooms_document(now))
    folder.city(city_document(now))
    folder.synced(now - timedelta(minutes=2))
    return folder
