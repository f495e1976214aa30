"""From the tables of central to what a device says of a room."""

from datetime import timedelta

import pytest
from central_samples import NOW, make_cafe, make_room, seoul

from central.boards.documents import BESIDE_A_WORD, rooms_document
from central.boards.models import BusySpan, RoomCalendar, RoomOverride
from central.content.models import CafeClosure
from offline_cache.contract.boards import read_rooms, write_board
from offline_cache.freshness import AgeLimits
from offline_cache.rooms import RoomState, day_segments, opening_today, room_status

LIMITS = AgeLimits()


@pytest.fixture
def room(home):
    return make_room(make_cafe())


def received(room, now):
    document = read_rooms(write_board(rooms_document(room.cafe, 1, now)))
    (board,) = document.rooms
    return board, document


def judged(room, issued, *, later=timedelta()):
    board, document = received(room, issued)
    return room_status(board, document, issued + later, LIMITS)


def read_at(room, moment):
    RoomCalendar.objects.create(room=room, address="a.ics", last_success=moment)


def say(room, state, start, until, note=None):
    RoomOverride.objects.create(room=room, state=state, start=start, until=until, note=note)


def test_a_word_of_the_desk_makes_no_old_calendar_young(room):
    read_at(room, NOW - timedelta(hours=5))
    BusySpan.objects.create(room=room, start=seoul(12, 16), end=seoul(12, 17))
    assert judged(room, NOW).state is RoomState.UNKNOWN
    say(room, "busy", NOW, NOW + timedelta(minutes=10))
    board, document = received(room, NOW)
    assert board.as_of == NOW
    assert {slot.state for slot in board.slots} == {"closed", "unknown", "busy"}
    assert [part.state for part in day_segments(board, document, NOW)] == ["past", "busy", "unknown"]
    for minutes in (5, 15):
        assert judged(room, NOW + timedelta(minutes=minutes)).state is RoomState.UNKNOWN


def test_what_the_desk_closed_stays_closed_until_its_time_without_any_calendar(room):
    say(room, "closed", NOW, seoul(12, 18), "프로그램에 씁니다")
    for minutes in (0, 11, 300):
        status = judged(room, NOW + timedelta(minutes=minutes))
        assert (status.state, status.note) == (RoomState.CLOSED, "프로그램에 씁니다")
    assert judged(room, seoul(12, 18)).state is RoomState.UNKNOWN


def test_a_word_beside_a_young_calendar_shares_its_age_and_is_never_lost_with_it(room):
    say(room, "free", NOW, seoul(12, 18))
    read_at(room, NOW)
    for minutes in range(30):
        now = NOW + timedelta(minutes=minutes)
        is_told = now - NOW <= BESIDE_A_WORD
        board, _ = received(room, now)
        assert board.as_of == (NOW if is_told else now)
        assert judged(room, now, later=timedelta(minutes=2)).free_until == seoul(12, 22 if is_told else 18)


def test_no_device_sees_a_calendar_older_than_the_limit_because_of_a_word(room):
    read_at(room, NOW)
    say(room, "busy", NOW, seoul(12, 13))
    for minutes in range(40):
        for held in range(10):
            status = judged(room, NOW + timedelta(minutes=minutes), later=timedelta(minutes=held))
            assert minutes + held <= 10 or status.next_free is None


def test_hours_that_nobody_knows_are_unknown_on_the_device_too(home):
    cafe = make_cafe(hours=False)
    room = make_room(cafe)
    read_at(room, NOW)
    board, document = received(room, NOW)
    assert (document.open_spans, document.closed_reason) == ((), None)
    assert room_status(board, document, NOW, LIMITS).state is RoomState.UNKNOWN
    assert opening_today(None, document, NOW).is_open is None
    CafeClosure.objects.create(cafe=cafe, day=NOW.date(), reason="시설 점검")
    status = judged(room, NOW)
    assert (status.state, status.note) == (RoomState.CLOSED, "시설 점검")
