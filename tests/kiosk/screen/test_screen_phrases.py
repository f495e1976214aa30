"""Phrases as tables."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from screen_seed import NOW, TODAY, at

from kiosk.screen.phrases.ages import as_of_text, fresh_words
from kiosk.screen.phrases.postings import (
    Deadline,
    closing_day,
    closing_sentence,
    deadline_words,
    fact,
    leads_to_text,
    until_text,
)
from kiosk.screen.phrases.rooms import (
    limit_text,
    opens_text,
    sentence,
    short_state_word,
    span_line,
    state_word,
)
from kiosk.screen.phrases.times import (
    clock_text,
    day_text,
    duration_text,
    full_date_text,
    hour_text,
    minutes_until,
    moment_text,
    seoul,
    short_date_text,
    span_text,
)
from kiosk.screen.phrases.words import korean, subject
from offline_cache.contract.boards import OpenSpan
from offline_cache.contract.posting import CloseType, LeadsTo
from offline_cache.freshness import Freshness, FreshnessVerdict
from offline_cache.rooms import RoomState, RoomStatus


@pytest.mark.parametrize(
    ("hour", "text"),
    [
        (time(0), "자정"),
        (time(0, 5), "오전 12:05"),
        (time(9), "오전 9시"),
        (time(9, 5), "오전 9:05"),
        (time(12), "낮 12시"),
        (time(12, 30), "오후 12:30"),
        (time(16), "오후 4시"),
        (time(23, 59), "오후 11:59"),
    ],
)
def test_hours(hour: time, text: str) -> None:
    assert hour_text(hour, korean) == text


def test_the_clock_shows_its_half_of_the_day() -> None:
    assert clock_text(14, 10, korean) == "오후 2:10"
    assert clock_text(0, 5, korean) == "오전 12:05"


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (time(14, 30), time(17), "오후 2:30–5:00"),
        (time(9), time(11, 30), "오전 9:00–11:30"),
        (time(11), time(13), "오전 11:00–오후 1:00"),
        (time(20), time(0), "오후 8:00–자정"),
    ],
)
def test_spans(start: time, end: time, text: str) -> None:
    assert span_text(start, end, korean) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 8, 8), "8월 8일"),
        (date(2026, 8, 18), "8월 18일"),
        (date(2026, 11, 3), "11월 3일"),
        (date(2026, 11, 23), "11.23"),
    ],
)
def test_dates_in_a_narrow_place(day: date, text: str) -> None:
    assert short_date_text(day, korean) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("서울일자리포털", "서울일자리포털이"),
        ("청년누리", "청년누리가"),
        ("Job Cafe", "Job Cafe이(가)"),
        ("", "이(가)"),
    ],
)
def test_names_get_their_particle(name: str, text: str) -> None:
    assert subject(name) == text


def test_what_a_booking_code_opens() -> None:
    assert opens_text("서울일자리포털", korean) == "서울일자리포털이 열립니다"
    assert opens_text(None, korean) == "예약 화면이 열립니다"


def test_days() -> None:
    assert full_date_text(date(2026, 8, 21), korean) == "8월 21일 금요일"
    assert [day_text(TODAY + timedelta(days=n), TODAY, korean) for n in (-1, 0, 1)] == [
        "어제",
        "오늘",
        "내일",
    ]
    assert day_text(TODAY + timedelta(days=2), TODAY, korean) == "8월 20일 목요일"


def test_moments_are_of_seoul_whatever_the_zone() -> None:
    assert moment_text(datetime(2026, 8, 18, 4, 40, tzinfo=UTC), NOW, korean) == "오늘 오후 1:40"
    late = datetime(2026, 8, 17, 15, 30, tzinfo=UTC)
    assert moment_text(late, NOW, korean) == "오늘 오전 12:30"
    with pytest.raises(ValueError, match="without a zone"):
        seoul(datetime(2026, 8, 18, 4, 40))  # noqa: DTZ001 - what is refused


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "0분"), (18, "18분"), (59, "59분"), (60, "1시간"), (47 * 60, "47시간"), (48 * 60, "2일")],
)
def test_durations_round_down(minutes: int, text: str) -> None:
    assert duration_text(timedelta(minutes=minutes, seconds=59), korean) == text


def test_waiting_rounds_up() -> None:
    assert minutes_until(NOW + timedelta(minutes=19, seconds=1), NOW) == 20
    assert minutes_until(NOW + timedelta(minutes=20), NOW) == 20
    assert minutes_until(NOW - timedelta(minutes=1), NOW) == 0


@pytest.mark.parametrize(
    ("verdict", "kind", "text"),
    [
        (FreshnessVerdict(Freshness.LIVE, NOW), "live", "실시간"),
        (FreshnessVerdict(Freshness.AS_OF, at(14, 8)), "asof", "2:08 기준"),
        (FreshnessVerdict(Freshness.STALE, at(18, day=-1)), "stale", "어제 18:00 기준"),
        (FreshnessVerdict(Freshness.STALE, at(18, day=-6)), "stale", "8월 12일 기준"),
        (FreshnessVerdict(Freshness.OFFLINE, at(13)), "off", "연결 안 됨"),
        (FreshnessVerdict(Freshness.STALE, None), "off", "연결 안 됨"),
    ],
)
def test_the_freshness_chip(verdict: FreshnessVerdict, kind: str, text: str) -> None:
    words = fresh_words(verdict, NOW, korean)
    assert (words.kind, words.text) == (kind, text)


def test_ages_just_after_midnight_name_yesterday() -> None:
    assert as_of_text(at(23, 58), at(0, 1, day=1), korean) == "어제 23:58 기준"


def span(start: int, end: int, minute: int = 0, day: int = 0) -> OpenSpan:
    return OpenSpan(start=at(start, minute, day), end=at(end, 0, day))


ROOMS = [
    (RoomStatus(RoomState.FREE, free_until=at(16)), "지금 가능", "지금", "오후 4시까지 비어 있음"),
    (RoomStatus(RoomState.FREE, free_until=at(0, day=1)), "지금 가능", "지금", "자정까지 비어 있음"),
    (
        RoomStatus(RoomState.SOON, next_free=span(14, 17, 30)),
        "20분 뒤",
        "20분 뒤",
        "오후 2:30–5:00 비어 있음",
    ),
    (RoomStatus(RoomState.SOON, next_free=span(18, 20)), "6시부터", "6시에", "오후 6:00–8:00 비어 있음"),
    (
        RoomStatus(RoomState.SOON, next_free=span(18, 20, 30)),
        "오후 6:30부터",
        "오후 6:30에",
        "오후 6:30–8:00 비어 있음",
    ),
    (
        RoomStatus(RoomState.CLOSED, next_day_free=span(10, 22, day=1)),
        "오늘 마감",
        "마감",
        "내일 오전 10시부터",
    ),
    (
        RoomStatus(RoomState.CLOSED, next_day_free=span(10, 22, day=3)),
        "오늘 마감",
        "마감",
        "8월 21일 금요일 오전 10시부터",
    ),
    (RoomStatus(RoomState.CLOSED), "오늘 마감", "마감", "오늘은 빈 시간이 없음"),
    (RoomStatus(RoomState.UNKNOWN, as_of=at(13)), "확인 필요", "확인", "직원에게 물어보세요"),
]


@pytest.mark.parametrize(("status", "word", "short", "line"), ROOMS)
def test_rooms(status: RoomStatus, word: str, short: str, line: str) -> None:
    assert state_word(status, NOW, korean) == word
    assert short_state_word(status, NOW, korean) == short
    assert span_line(status, NOW, korean) == line


def test_a_room_speaks_in_sentences_on_its_own_screen() -> None:
    assert sentence(ROOMS[0][0], NOW, korean) == "오후 4시까지\n비어 있습니다"
    assert sentence(ROOMS[2][0], NOW, korean) == "오후 2:30부터\n비어 있습니다"
    assert sentence(ROOMS[8][0], NOW, korean) == "직원에게 물어보세요"


@pytest.mark.parametrize(
    ("minutes", "text"), [(180, "하루 3시간"), (90, "하루 1시간 30분"), (45, "하루 45분")]
)
def test_limits(minutes: int, text: str) -> None:
    assert limit_text(minutes, korean) == text


def dated(days: int, hour: time | None = None) -> Deadline:
    return Deadline(CloseType.DATE, TODAY + timedelta(days=days), hour)


DEADLINES = [
    (dated(0, time(17)), "오늘", "5시까지", "today", "오후 5시에 접수를 마칩니다"),
    (dated(0, time(17, 30)), "오늘", "오후 5:30", "today", "오후 5:30에 접수를 마칩니다"),
    (dated(0, time(22, 30)), "오늘", "오후 10:30", "today", "오후 10:30에 접수를 마칩니다"),
    (dated(0, time(23, 59)), "오늘", "자정까지", "today", "자정에 접수를 마칩니다"),
    (dated(0), "오늘", "원문 확인", "today", "마감 시각은 공고 원문 확인"),
    (dated(0, time(14, 10)), "마감", "8월 18일", "closed", "접수를 마쳤습니다"),
    (dated(-1), "마감", "8월 17일", "closed", "접수를 마쳤습니다"),
    (dated(1, time(18)), "D-1", "8월 19일", "soon", "오후 6시에 접수를 마칩니다"),
    (dated(3), "D-3", "8월 21일", "soon", "마감 시각은 공고 원문 확인"),
    (dated(4), "D-4", "8월 22일", "later", "마감 시각은 공고 원문 확인"),
    (Deadline(CloseType.ALWAYS, None, None), "상시", "언제나", "always", "언제나 받습니다"),
    (
        Deadline(CloseType.UNTIL_FILLED, None, None),
        "상시",
        "채용까지",
        "always",
        "사람을 구할 때까지 받습니다",
    ),
    (Deadline(CloseType.UNKNOWN, None, None), "미정", "원문 확인", "always", "마감 시각은 공고 원문 확인"),
]


@pytest.mark.parametrize(("deadline", "word", "detail", "urgency", "line"), DEADLINES)
def test_deadlines(deadline: Deadline, word: str, detail: str, urgency: str, line: str) -> None:
    words = deadline_words(deadline, NOW, korean, trusted=True)
    assert (words.word, words.detail, words.urgency.value) == (word, detail, urgency)
    assert closing_sentence(deadline, NOW, korean, trusted=True) == line


@pytest.mark.parametrize(
    ("hour", "text"),
    [
        (time(9), "오전 9시까지"),
        (time(10, 30), "오전 10:30"),
        (time(12), "낮 12시까지"),
        (time(12, 30), "오후 12:30"),
        (time(17), "5시까지"),
    ],
)
def test_a_closing_hour_tells_its_half_of_the_day_unless_it_is_an_afternoon_hour(
    hour: time, text: str
) -> None:
    assert until_text(hour, korean) == text


@pytest.mark.parametrize("days", [-1, 0, 1, 30])
def test_without_a_trusted_clock_only_the_date_is_told(days: int) -> None:
    words = deadline_words(dated(days, time(17)), NOW, korean, trusted=False)
    assert words.word == f"8.{18 + days}" if days < 14 else words.word == "9.17"
    assert words.detail.endswith("요일")
    assert closing_sentence(dated(days, time(17)), NOW, korean, trusted=False) == "오후 5시에 접수를 마칩니다"


def test_the_day_of_the_deadline_in_full() -> None:
    assert closing_day(dated(3), korean) == "8월 21일 금요일"
    assert closing_day(Deadline(CloseType.ALWAYS, None, None), korean) == "상시 모집"
    assert closing_day(Deadline(CloseType.UNKNOWN, None, None), korean) == "마감일 미정"


def test_a_missing_fact_has_to_be_read_at_the_source() -> None:
    assert fact((), korean) == "공고 원문 확인"
    assert fact((" ",), korean) == "공고 원문 확인"
    assert fact(("신입+경력",), korean) == "신입·경력"
    assert fact(("서울", "경기"), korean) == "서울·경기"


@pytest.mark.parametrize("leads_to", [*LeadsTo, None])
def test_what_a_code_opens_is_always_said(leads_to: LeadsTo | None) -> None:
    assert "열립니다" in leads_to_text(leads_to, korean)
