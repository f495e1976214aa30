"""Records for tests."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from offline_cache.contract.boards import OpenSpan, RoomBoard, RoomsDocument, Slot, SlotState
from offline_cache.contract.cafe import Cafe, Room
from offline_cache.contract.guide import Guide, GuidePage, GuideSubject
from offline_cache.contract.notice import Notice
from offline_cache.contract.posting import CloseType, JobPosting
from offline_cache.contract.programme import ApplyStatus, Programme, ProgrammeKind
from offline_cache.seoul import SEOUL

NOW = datetime(2026, 8, 18, 5, 0, tzinfo=UTC)
"""A Tuesday, 14:00 in Seoul."""

TODAY = date(2026, 8, 18)
CAFE = "cafe:yongsan"
_PLAIN: dict[str, Any] = {
    "source": "test",
    "source_url": None,
    "license": "KOGL type 1",
    "as_of": NOW - timedelta(hours=1),
    "valid_until": None,
}


def seoul(hour: int, minute: int = 0, *, day: int = 0) -> datetime:
    """Return an hour of today (or of a later day) on the wall clock of Seoul, as UTC."""
    moment = datetime.combine(TODAY, time(hour, minute), SEOUL) + timedelta(days=day)
    return moment.astimezone(UTC)


def posting(number: int, **changes: Any) -> JobPosting:
    """Return a posting that closes in a week."""
    values = {
        **_PLAIN,
        "id": f"moef:{number}",
        "title": f"한국철도공사 청년인턴(체험형) {number} 채용 공고",
        "hiring_organization": "한국철도공사",
        "date_posted": TODAY - timedelta(days=3),
        "valid_through": TODAY + timedelta(days=7),
        "close_type": CloseType.DATE,
        "first_seen": NOW - timedelta(days=2),
        "employment_type": ("청년인턴(체험형)",),
        "experience_requirements": "신입",
        "regions": ("서울",),
        **changes,
    }
    return JobPosting(**values)


def cafe(**changes: Any) -> Cafe:
    values = {
        **_PLAIN,
        "id": CAFE,
        "name": "서울 일자리카페 용산청년지음",
        "short_name": "용산청년지음",
        "address": "서울특별시 용산구 서빙고로 17",
        "address_region": "서울",
        "address_locality": "용산구",
        **changes,
    }
    return Cafe(**values)


def room(number: int, **changes: Any) -> Room:
    values = {
        **_PLAIN,
        "id": f"room:yongsan-{number}",
        "cafe": CAFE,
        "name": f"스터디룸 {number}",
        "short_name": f"{number}호실",
        "position": number,
        "maximum_attendee_capacity": 4,
        **changes,
    }
    return Room(**values)


def programme(number: int, **changes: Any) -> Programme:
    values = {
        **_PLAIN,
        "id": f"programme:{number}",
        "name": f"취업상담 {number}",
        "kind": ProgrammeKind.COUNSELLING,
        "cafe": CAFE,
        "start": NOW + timedelta(hours=number),
        "end": NOW + timedelta(hours=number + 1),
        "place": "상담실",
        "apply_status": ApplyStatus.OPEN,
        **changes,
    }
    return Programme(**values)


def guide(number: int) -> Guide:
    return Guide(
        **_PLAIN,
        id=f"guide:{number}",
        headline=f"이력서 쓰기 {number}",
        about=GuideSubject.RESUME,
        pages=(GuidePage(heading="첫 쪽", paragraphs=("짧게 씁니다.",)),),
        author="서울시",
        date_modified=TODAY,
        time_required_min=3,
    )


def notice(number: int, **changes: Any) -> Notice:
    values = {
        **_PLAIN,
        "id": f"notice:{number}",
        "headline": f"알림 {number}",
        "body": "내용",
        "cafe": None,
        "starts": NOW - timedelta(hours=number),
        **changes,
    }
    return Notice(**values)


def slots(*parts: tuple[datetime, SlotState], end: datetime) -> tuple[Slot, ...]:
    """Return slots that begin at the given moments, the last one ending at ``end``."""
    ends = [start for start, _ in parts[1:]] + [end]
    return tuple(
        Slot(start=start, end=stop, state=state) for (start, state), stop in zip(parts, ends, strict=True)
    )


def board(*parts: tuple[datetime, SlotState], **changes: Any) -> RoomBoard:
    """Return the board of room 1, which covers today and tomorrow."""
    values = {
        "room": "room:yongsan-1",
        "as_of": NOW - timedelta(minutes=1),
        "slots": slots(*parts, end=seoul(0, day=2)) if parts else (),
        **changes,
    }
    return RoomBoard(**values)


def rooms_document(*boards: RoomBoard, **changes: Any) -> RoomsDocument:
    """Return a document of a cafe that is open from 10 to 18."""
    values = {
        "spec": 1,
        "channel": "demo",
        "cafe": CAFE,
        "version": 1,
        "issued": NOW - timedelta(minutes=1),
        "expires": NOW + timedelta(hours=1),
        "open_spans": tuple(OpenSpan(start=seoul(10, day=day), end=seoul(18, day=day)) for day in (0, 1)),
        "closed_reason": None,
        "rooms": boards,
        **changes,
    }
    return RoomsDocument(**values)
