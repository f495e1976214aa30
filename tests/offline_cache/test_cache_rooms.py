"""What may be said about a room, from every kind of board and at every hour."""

from datetime import datetime, time, timedelta
from itertools import pairwise

import pytest
from cache_samples import NOW, TODAY, board, cafe, room, rooms_document, seoul, slots
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.contract.boards import OpenSpan, RoomBoard, RoomsDocument, SeatCount, SlotState
from offline_cache.contract.cafe import Closure, OpeningHours, Weekday
from offline_cache.freshness import AgeLimits
from offline_cache.rooms import (
    RoomState,
    RoomStatus,
    SegmentState,
    board_of,
    day_segments,
    opening_today,
    order_rooms,
    room_status,
    seats_left,
)

LIMITS = AgeLimits()
FREE, BUSY, CLOSED, HELD, UNKNOWN = (
    SlotState.FREE,
    SlotState.BUSY,
    SlotState.CLOSED,
    SlotState.HELD,
    SlotState.UNKNOWN,
)


def span(start: int, end: int, *, day: int = 0) -> OpenSpan:
    return OpenSpan(start=seoul(start, day=day), end=seoul(end, day=day))


def judged(one: RoomBoard, document: RoomsDocument | None = None, now: datetime = NOW) -> RoomStatus:
    return room_status(one, document or rooms_document(one), now, LIMITS)


def test_free_until_the_next_booking() -> None:
    status = judged(board((seoul(0), FREE), (seoul(16), BUSY), (seoul(17), FREE)))
    assert status.state is RoomState.FREE
    assert status.free_until == seoul(16)
    assert status.next_free == span(17, 18)
    assert status.next_day_free == span(10, 18, day=1)
    assert status.as_of == NOW - timedelta(minutes=1)


def test_neighbouring_free_slots_are_one() -> None:
    status = judged(board((seoul(0), FREE), (seoul(15), FREE), (seoul(16), FREE), (seoul(17), BUSY)))
    assert status.free_until == seoul(17)


def test_free_ends_when_the_cafe_closes() -> None:
    assert judged(board((seoul(0), FREE))).free_until == seoul(18)


@pytest.mark.parametrize("state", [BUSY, CLOSED, HELD])
def test_taken_now_and_free_soon(state: SlotState) -> None:
    status = judged(board((seoul(0), state), (seoul(14, 20), FREE), (seoul(17), BUSY)))
    assert status.state is RoomState.SOON
    assert status.free_until is None
    assert status.next_free == OpenSpan(start=seoul(14, 20), end=seoul(17))


def test_taken_for_hours_and_free_later_today_is_not_closed_today() -> None:
    status = judged(board((seoul(0), BUSY), (seoul(17), FREE)))
    assert status.state is RoomState.SOON
    assert status.next_free == span(17, 18)


def test_taken_for_the_rest_of_the_day_is_closed_with_the_next_day_and_the_note() -> None:
    status = judged(board((seoul(0), BUSY), (seoul(11, day=1), FREE), note="오늘은 프로그램에 씁니다"))
    assert status.state is RoomState.CLOSED
    assert status.next_free is None
    assert status.next_day_free == span(11, 18, day=1)
    assert status.note == "오늘은 프로그램에 씁니다"


def test_free_only_after_closing_time_is_closed() -> None:
    assert judged(board((seoul(0), BUSY), (seoul(18), FREE))).state is RoomState.CLOSED


def test_before_opening_it_is_free_soon() -> None:
    one = board((seoul(0), FREE), as_of=seoul(9, 29))
    document = rooms_document(one, issued=seoul(9, 29))
    assert room_status(one, document, seoul(9, 30), LIMITS) == RoomStatus(
        RoomState.SOON,
        next_free=span(10, 18),
        next_day_free=span(10, 18, day=1),
        as_of=seoul(9, 29),
    )


def test_slots_are_half_open() -> None:
    parts = ((seoul(0), BUSY), (seoul(14), FREE), (seoul(15), BUSY))
    for moment, state in (
        (seoul(14), RoomState.FREE),
        (seoul(15) - timedelta(seconds=1), RoomState.FREE),
        (seoul(15), RoomState.CLOSED),
    ):
        one = board(*parts, as_of=moment)
        document = rooms_document(one, expires=seoul(20))
        assert room_status(one, document, moment, LIMITS).state is state


def test_after_closing_it_is_closed_until_tomorrow() -> None:
    one = board((seoul(0), FREE), as_of=seoul(18))
    status = room_status(one, rooms_document(one, expires=seoul(23)), seoul(18), LIMITS)
    assert status.state is RoomState.CLOSED
    assert status.next_day_free == span(10, 18, day=1)


@pytest.mark.parametrize("state", list(SlotState))
def test_older_than_the_limit_is_unknown_whatever_it_said(state: SlotState) -> None:
    one = board((seoul(0), state), as_of=NOW - timedelta(minutes=10, seconds=1), note="왜")
    for document in (rooms_document(one), rooms_document(one, closed_reason="설날")):
        assert room_status(one, document, NOW, LIMITS) == RoomStatus(RoomState.UNKNOWN, as_of=one.as_of)


def test_exactly_at_the_limit_it_is_still_said() -> None:
    one = board((seoul(0), FREE), as_of=NOW - timedelta(minutes=10))
    assert judged(one).state is RoomState.FREE


def test_the_limit_can_be_set() -> None:
    one = board((seoul(0), FREE), as_of=NOW - timedelta(minutes=3))
    tight = AgeLimits(rooms=timedelta(minutes=2))
    assert room_status(one, rooms_document(one), NOW, tight).state is RoomState.UNKNOWN


def test_a_young_document_does_not_make_an_old_calendar_young() -> None:
    one = board((seoul(0), FREE), as_of=NOW - timedelta(hours=1))
    assert judged(one, rooms_document(one, issued=NOW)).state is RoomState.UNKNOWN


def test_a_board_from_the_far_future_is_not_believed() -> None:
    assert judged(board((seoul(0), FREE), as_of=NOW + timedelta(hours=1))).state is RoomState.UNKNOWN


def test_an_expired_document_says_nothing() -> None:
    one = board((seoul(0), FREE))
    assert judged(one, rooms_document(one, expires=NOW)).state is RoomState.UNKNOWN


@pytest.mark.parametrize(
    "one",
    [
        None,
        board((seoul(0), FREE), as_of=None),
        board((seoul(0), UNKNOWN)),
        board(),
        board((seoul(15), FREE)),
    ],
)
def test_nothing_known_about_now_is_unknown(one: RoomBoard | None) -> None:
    assert room_status(one, rooms_document(), NOW, LIMITS).state is RoomState.UNKNOWN


def test_no_document_is_unknown() -> None:
    assert room_status(board((seoul(0), FREE)), None, NOW, LIMITS) == RoomStatus(RoomState.UNKNOWN)


def test_a_cafe_that_is_shut_today_closes_every_room_with_the_reason() -> None:
    one = board((seoul(0), FREE), note="방 이야기")
    status = judged(one, rooms_document(one, closed_reason="추석", open_spans=(span(10, 18, day=1),)))
    assert status.state is RoomState.CLOSED
    assert status.note == "추석"
    assert status.next_day_free == span(10, 18, day=1)


def test_yesterdays_closure_says_nothing_about_today() -> None:
    now = seoul(0, 5, day=1)
    one = board((seoul(0), FREE), as_of=seoul(23, 59))
    document = rooms_document(one, closed_reason="내부 수리", issued=seoul(23, 59), expires=seoul(9, day=1))
    status = room_status(one, document, now, LIMITS)
    assert status.state is RoomState.SOON
    assert status.next_free == span(10, 18, day=1)


def test_no_opening_today_is_closed() -> None:
    one = board((seoul(0), FREE))
    assert judged(one, rooms_document(one, open_spans=(span(10, 18, day=1),))).state is RoomState.CLOSED


@pytest.mark.parametrize("state", list(SlotState))
def test_neither_hours_nor_a_reason_is_unknown_and_not_closed(state: SlotState) -> None:
    one = board((seoul(0), state))
    document = rooms_document(one, open_spans=())
    assert judged(one, document).state is RoomState.UNKNOWN
    assert opening_today(None, document, NOW).is_open is None
    weekly = cafe(opening_hours=(hours_of((Weekday.TU,), 10, 18),))
    assert opening_today(weekly, document, NOW).is_open is True


def test_yesterdays_reason_without_hours_leaves_today_unknown() -> None:
    one = board((seoul(0), FREE), as_of=seoul(23, 59))
    document = rooms_document(
        one, open_spans=(), closed_reason="휴관", issued=seoul(23, 59), expires=seoul(9, day=1)
    )
    assert room_status(one, document, seoul(0, 5, day=1), LIMITS).state is RoomState.UNKNOWN


@pytest.mark.parametrize("state", [BUSY, HELD])
def test_taken_now_and_not_known_afterwards_is_not_closed_for_today(state: SlotState) -> None:
    one = board((seoul(0), state), (seoul(14, 10), UNKNOWN), note="회의")
    assert judged(one) == RoomStatus(RoomState.UNKNOWN, as_of=one.as_of, note="회의")
    assert judged(board((seoul(0), state), (seoul(18), UNKNOWN))).state is RoomState.CLOSED


def test_what_the_desk_has_closed_is_closed_whatever_comes_then() -> None:
    one = board((seoul(0), CLOSED), (seoul(16), UNKNOWN), note="오늘은 프로그램에 씁니다")
    assert (judged(one).state, judged(one).note) == (RoomState.CLOSED, "오늘은 프로그램에 씁니다")


def test_an_opening_over_midnight_belongs_to_both_days() -> None:
    night = OpenSpan(start=seoul(20), end=seoul(2, day=1))
    one = board((seoul(0), FREE), as_of=seoul(23, 55))
    late = rooms_document(one, open_spans=(night,), expires=seoul(12, day=1))
    assert room_status(one, late, seoul(23, 59), LIMITS).free_until == seoul(2, day=1)
    assert room_status(one, late, seoul(0, 1, day=1), LIMITS).state is RoomState.FREE


def test_a_days_line() -> None:
    one = board((seoul(0), FREE), (seoul(15), BUSY), (seoul(16), HELD), (seoul(17), UNKNOWN))
    line = day_segments(one, rooms_document(one), NOW)
    assert [(part.start, part.state) for part in line] == [
        (seoul(10), SegmentState.PAST),
        (seoul(14), SegmentState.FREE),
        (seoul(15), SegmentState.BUSY),
        (seoul(16), SegmentState.HELD),
        (seoul(17), SegmentState.UNKNOWN),
    ]
    assert line[-1].end == seoul(18)


def test_a_days_line_has_a_gap_at_lunch() -> None:
    one = board((seoul(0), FREE))
    document = rooms_document(one, open_spans=(span(13, 15), span(16, 18)))
    states = [part.state.value for part in day_segments(one, document, NOW)]
    assert states == ["past", "free", "closed", "free"]


def test_a_days_line_of_an_old_board_is_unknown_from_now_on() -> None:
    one = board((seoul(0), FREE), as_of=NOW - timedelta(hours=1))
    line = day_segments(one, rooms_document(one), NOW)
    assert [part.state.value for part in line] == ["past", "unknown"]


def test_what_the_board_does_not_cover_is_unknown_on_the_line() -> None:
    one = RoomBoard(room="r", as_of=NOW, slots=slots((seoul(15), FREE), end=seoul(16)))
    line = day_segments(one, rooms_document(one), NOW)
    assert [(part.start, part.state.value) for part in line] == [
        (seoul(10), "past"),
        (seoul(14), "unknown"),
        (seoul(15), "free"),
        (seoul(16), "unknown"),
    ]


def test_a_shut_cafe_has_no_line() -> None:
    one = board((seoul(0), FREE))
    assert day_segments(one, rooms_document(one, closed_reason="추석"), NOW) == ()
    assert day_segments(one, rooms_document(one, open_spans=()), NOW) == ()
    assert day_segments(one, None, NOW) == ()


hours = st.integers(0, 47)


@given(
    cuts=st.lists(st.tuples(hours, st.sampled_from(list(SlotState))), max_size=6),
    opening=st.lists(st.tuples(st.integers(0, 23), st.integers(1, 10)), max_size=3),
    minute=st.integers(0, 24 * 60 - 1),
)
def test_a_line_has_no_gap_and_agrees_with_the_state(
    cuts: list[tuple[int, SlotState]], opening: list[tuple[int, int]], minute: int
) -> None:
    now = seoul(0) + timedelta(minutes=minute)
    starts = {0: SlotState.BUSY, **dict(cuts)}
    one = board(
        *((seoul(0) + timedelta(hours=hour), state) for hour, state in sorted(starts.items())), as_of=now
    )
    spans = tuple(
        OpenSpan(start=seoul(hour), end=min(seoul(hour) + timedelta(hours=length), seoul(0, day=1)))
        for hour, length in sorted(dict(opening).items())
    )
    document = rooms_document(one, open_spans=spans, issued=now, expires=now + timedelta(hours=1))
    line = day_segments(one, document, now)
    for before, after in pairwise(line):
        assert before.end == after.start
        assert before.state is not after.state
    status = room_status(one, document, now, LIMITS)
    present = [part for part in line if part.start <= now < part.end]
    if status.state is RoomState.FREE:
        assert [part.state for part in present] == [SegmentState.FREE]
    elif present:
        assert present[0].state is not SegmentState.FREE


def test_rooms_are_ordered_by_state_and_position() -> None:
    states = [RoomState.UNKNOWN, RoomState.CLOSED, RoomState.FREE, RoomState.SOON, RoomState.FREE]
    rooms = [(room(9 - number), RoomStatus(state)) for number, state in enumerate(states)]
    assert [one.position for one, _ in order_rooms(rooms)] == [5, 7, 6, 8, 9]


def test_the_board_of_a_room() -> None:
    one = board((seoul(0), FREE))
    assert board_of(rooms_document(one), one.room) == one
    assert board_of(rooms_document(one), "room:other") is None
    assert board_of(None, one.room) is None


def test_seats_leave_when_they_are_old() -> None:
    young = SeatCount(programme="programme:1", remaining=3, as_of=NOW - timedelta(minutes=10))
    old = SeatCount(programme="programme:2", remaining=3, as_of=NOW - timedelta(minutes=11))
    document = rooms_document(seats=(young, old))
    assert seats_left(document, "programme:1", NOW, LIMITS) == 3
    assert seats_left(document, "programme:2", NOW, LIMITS) is None
    assert seats_left(document, "programme:3", NOW, LIMITS) is None
    assert seats_left(None, "programme:1", NOW, LIMITS) is None
    assert seats_left(rooms_document(seats=(young,), expires=NOW), "programme:1", NOW, LIMITS) is None


def hours_of(days: tuple[Weekday, ...], opens: int, closes: int) -> OpeningHours:
    return OpeningHours(days=days, opens=time(opens), closes=time(closes))


def test_todays_board_says_whether_the_cafe_is_open() -> None:
    closed = cafe(closures=(Closure(day=TODAY, reason="기록에만 있는 휴관"),))
    found = opening_today(closed, rooms_document(), NOW)
    assert (found.is_open, found.spans, found.reason) == (True, (span(10, 18),), None)
    shut = opening_today(closed, rooms_document(closed_reason="추석"), NOW)
    assert (shut.is_open, shut.spans, shut.reason) == (False, (), "추석")


def test_without_a_board_of_today_the_record_says_it() -> None:
    old = rooms_document(issued=NOW - timedelta(days=1), closed_reason="어제 일")
    weekly = cafe(opening_hours=(hours_of((Weekday.TU,), 10, 18),))
    assert opening_today(weekly, old, NOW).is_open is True
    assert opening_today(weekly, None, seoul(18)).is_open is False
    assert opening_today(weekly, None, NOW + timedelta(days=1)).spans == ()
    closed = cafe(opening_hours=weekly.opening_hours, closures=(Closure(day=TODAY, reason="휴관"),))
    assert opening_today(closed, None, NOW).reason == "휴관"
    assert opening_today(cafe(), None, NOW).is_open is None
    assert opening_today(None, None, NOW).is_open is None


def test_weekly_hours_over_midnight() -> None:
    night = cafe(opening_hours=(hours_of((Weekday.MO,), 20, 2),))
    assert opening_today(night, None, seoul(1)).is_open is True
    assert opening_today(night, None, seoul(3)).is_open is False
