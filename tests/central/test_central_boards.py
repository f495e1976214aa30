"""Boards: hours less closures less bookings, the desk over all, and an honest age."""

import os
from datetime import date, time, timedelta

import pytest
from central_samples import NOW, make_cafe, make_room, make_source, seoul
from django.db import IntegrityError, transaction

from central.boards import refresh
from central.boards.documents import city_document, rooms_document
from central.boards.models import BusySpan, CafeBoard, RoomCalendar, RoomOverride
from central.boards.publish import publish_boards
from central.boards.reading import read_all
from central.boards.refresh import refresh_calendars
from central.content.models import CafeClosure, CafeHours, Programme
from central.publishing.keys import rooms_signer
from central.publishing.lock import BusyError, boards_lock
from central.seoul import SEOUL
from offline_cache.contract.boards import CITY_TYPE, ROOMS_TYPE, read_city, read_rooms, write_board
from offline_cache.contract.envelope import unseal
from offline_cache.contract.paths import city_path, rooms_path

BOOKING = (
    "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260801T000000Z\r\n"
    "DTSTART:20260812T140000\r\nDTEND:20260812T150000\r\n"
)
CANARY = (
    "SUMMARY:카나리아 홍길동\r\nATTENDEE;CN=canary:mailto:canary@test.kr\r\n"
    "DESCRIPTION:canary\r\nLOCATION:canary\r\n"
)


def book(room, path, text=BOOKING + CANARY + "END:VEVENT\r\n"):
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{text}END:VCALENDAR\r\n", newline="")
    RoomCalendar.objects.create(room=room, address=str(path))


def board(cafe, now=NOW):
    document = rooms_document(cafe, 1, now)
    assert read_rooms(write_board(document)) == document
    return document


def told(room_board):
    return [(f"{slot.start.astimezone(SEOUL):%d %H:%M}", str(slot.state)) for slot in room_board.slots]


def test_a_room_is_free_where_the_cafe_is_open_and_nobody_has_booked(home, tmp_path):
    cafe = make_cafe()
    book(make_room(cafe), tmp_path / "a.ics")
    assert refresh_calendars(NOW) == {}
    document = board(cafe)
    (room,) = document.rooms
    assert told(room) == [
        ("12 00:00", "closed"),
        ("12 10:00", "free"),
        ("12 14:00", "busy"),
        ("12 15:00", "free"),
        ("12 22:00", "closed"),
        ("13 10:00", "free"),
        ("13 22:00", "closed"),
    ]
    assert (room.as_of, room.note, document.closed_reason) == (NOW, None, None)
    assert [(span.start, span.end) for span in document.open_spans] == [
        (seoul(12, 10), seoul(12, 22)),
        (seoul(13, 10), seoul(13, 22)),
    ]


def test_a_failed_reading_keeps_what_was_known_and_its_age(home, tmp_path):
    cafe = make_cafe()
    book(make_room(cafe), tmp_path / "a.ics")
    refresh_calendars(NOW)
    before = told(board(cafe).rooms[0])
    later = NOW + timedelta(minutes=30)
    for damage in ("<html>login</html>", None):
        (tmp_path / "a.ics").write_text(damage) if damage else (tmp_path / "a.ics").unlink()
        assert list(refresh_calendars(later)) == ["room:test-1"]
        (room,) = board(cafe, later).rooms
        assert (told(room), room.as_of) == (before, NOW)
    calendar = RoomCalendar.objects.get()
    assert (calendar.last_success, calendar.last_attempt) == (NOW, later)


def while_it_is_read(monkeypatch, change):
    def read(addresses):
        answers = read_all(addresses)
        change()
        return answers

    monkeypatch.setattr(refresh, "read_all", read)


def test_what_an_editor_changes_while_calendars_are_read_stays(home, tmp_path, monkeypatch):
    room = make_room(make_cafe())
    book(room, tmp_path / "a.ics")
    while_it_is_read(monkeypatch, lambda: RoomCalendar.objects.update(address="https://new.kr/b.ics"))
    refresh_calendars(NOW)
    calendar = RoomCalendar.objects.get()
    assert (calendar.address, calendar.last_success, calendar.seen) == ("https://new.kr/b.ics", None, "")
    assert not BusySpan.objects.exists()


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_calendar_that_is_deleted_while_it_is_read_stays_deleted(home, tmp_path, monkeypatch, is_damaged):
    room, other = (make_room(make_cafe(name)) for name in ("test", "other"))
    book(room, tmp_path / "a.ics", "x" if is_damaged else BOOKING + "END:VEVENT\r\n")
    book(other, tmp_path / "b.ics")
    while_it_is_read(monkeypatch, room.delete)
    refresh_calendars(NOW)
    assert [calendar.room_id for calendar in RoomCalendar.objects.all()] == ["room:other-1"]
    assert RoomCalendar.objects.get().last_success == NOW


def test_an_unchanged_file_is_laid_out_anew_on_the_next_day(home, tmp_path):
    cafe = make_cafe()
    book(make_room(cafe), tmp_path / "a.ics", BOOKING + "RRULE:FREQ=DAILY\r\nEND:VEVENT\r\n")
    for days in range(3):
        now = NOW + timedelta(days=days)
        refresh_calendars(now)
        shown = told(board(cafe, now).rooms[0])
        assert [day for day, state in shown if state == "busy"] == [
            f"{12 + days} 14:00",
            f"{13 + days} 14:00",
        ]


def test_slow_and_broken_addresses_do_not_hold_up_the_others(tmp_path):
    (tmp_path / "a.ics").write_bytes(b"a")
    os.mkfifo(tmp_path / "hangs.ics")
    addresses = {
        "good": str(tmp_path / "a.ics"),
        "hangs": str(tmp_path / "hangs.ics"),
        "http": "http://a.test/x.ics",
        "bad": "https://[bad",
        "nul": "/tmp/a\0b",
    }
    answers = read_all(addresses, all_s=0.5)
    assert answers["good"] == b"a"
    assert {room: str(answers[room]) for room in ("hangs", "http", "bad", "nul")} == {
        "hangs": "it was too slow",
        "http": "http: a source needs an https address",
        "bad": "the address is none",
        "nul": "the address is none",
    }


def test_a_calendar_that_was_never_read_is_unknown_never_free(home, tmp_path):
    cafe = make_cafe()
    RoomCalendar.objects.create(room=make_room(cafe), address=str(tmp_path / "none.ics"))
    make_room(cafe, 2)
    refresh_calendars(NOW)
    for room in board(cafe).rooms:
        assert {state for _, state in told(room)} == {"closed", "unknown"}
        assert room.as_of is None


def test_hours_that_nobody_knows_make_the_rest_unknown(home, tmp_path):
    cafe = make_cafe(hours=False)
    book(make_room(cafe), tmp_path / "a.ics")
    refresh_calendars(NOW)
    assert {state for _, state in told(board(cafe).rooms[0])} == {"unknown", "busy"}
    assert board(cafe).closed_reason is None


def test_the_desk_stands_over_the_calendar_until_its_time(home, tmp_path):
    cafe = make_cafe()
    room = make_room(cafe)
    book(room, tmp_path / "a.ics")
    refresh_calendars(NOW)
    RoomOverride.objects.create(
        room=room, state="closed", start=NOW, until=seoul(12, 18), note="프로그램에 씁니다"
    )
    later = NOW + timedelta(minutes=5)
    (now_shut,) = board(cafe, later).rooms
    assert ("12 12:00", "closed") in told(now_shut)
    assert ("12 18:00", "free") in told(now_shut)
    assert (now_shut.note, now_shut.as_of) == ("프로그램에 씁니다", NOW)
    (after,) = board(cafe, seoul(12, 19)).rooms
    assert after.note is None
    assert ("12 14:00", "busy") in told(after)


def test_the_younger_word_of_the_desk_counts(home):
    cafe = make_cafe()
    room = make_room(cafe)
    RoomOverride.objects.create(room=room, state="busy", start=NOW, until=seoul(12, 18))
    RoomOverride.objects.create(
        room=room, state="free", start=NOW + timedelta(minutes=1), until=seoul(12, 14)
    )
    (shown,) = board(cafe, NOW + timedelta(minutes=2)).rooms
    assert ("12 12:01", "free") in told(shown)
    assert ("12 14:00", "busy") in told(shown)


def test_a_closure_today_closes_the_day_and_says_why(home, tmp_path):
    cafe = make_cafe()
    book(make_room(cafe), tmp_path / "a.ics")
    refresh_calendars(NOW)
    CafeClosure.objects.create(cafe=cafe, day=date(2026, 8, 12), reason="시설 점검")
    document = board(cafe)
    assert document.closed_reason == "시설 점검"
    assert told(document.rooms[0])[0:2] == [("12 00:00", "closed"), ("13 10:00", "free")]


def test_a_weekday_without_hours_is_closed_and_hours_may_pass_midnight(home):
    cafe = make_cafe(hours=False)
    CafeHours.objects.create(cafe=cafe, days=["TU", "TH"], opens=time(20), closes=time(2))
    document = board(cafe)
    assert document.closed_reason == "오늘은 운영하지 않습니다"
    assert [(span.start, span.end) for span in document.open_spans] == [
        (seoul(11, 20), seoul(12, 2)),
        (seoul(13, 20), seoul(14, 2)),
    ]


def test_titles_and_people_are_dropped_at_import(tree, tmp_path):
    from django.core.management import call_command

    cafe = make_cafe()
    book(make_room(cafe), tmp_path / "a.ics")
    refresh_calendars(NOW)
    publish_boards(with_city=True, now=NOW)
    dump = tmp_path / "dump.json"
    call_command("dumpdata", output=str(dump), verbosity=0)
    assert "busyspan" in dump.read_text()
    for path in (dump, *(file for file in tree.rglob("*") if file.is_file())):
        text = path.read_bytes().decode().lower()
        assert not any(word in text for word in ("canary", "카나리아", "홍길동"))


def test_seats_come_with_their_age(home):
    cafe = make_cafe()
    facts = {"cafe": cafe, "source": make_source("desk"), "license": "x", "name": "특강", "kind": "lecture"}
    facts |= {"place": "3호실", "apply_status": "open"}
    Programme.objects.create(id="p:1", start=seoul(12, 19), seats_left=3, seats_as_of=NOW, **facts)
    Programme.objects.create(id="p:2", start=seoul(12, 19), **facts)
    Programme.objects.create(id="p:3", start=seoul(11, 19), seats_left=3, seats_as_of=NOW, **facts)
    (seat,) = board(cafe).seats
    assert (seat.programme, seat.remaining, seat.as_of) == ("p:1", 3, NOW)


@pytest.mark.parametrize(
    ("hour", "free", "next_free"),
    [(13, 1, None), (14, 0, seoul(12, 15)), (23, 0, None), (9, 0, seoul(12, 10))],
)
def test_the_city_knows_how_many_are_free_and_when_the_next_is(home, tmp_path, hour, free, next_free):
    cafe = make_cafe()
    book(make_room(cafe), tmp_path / "a.ics")
    make_room(cafe, 2)
    now = seoul(12, hour)
    refresh_calendars(now)
    document = city_document([board(cafe, now)], 1, now)
    (entry,) = read_city(write_board(document)).cafes
    assert (entry.rooms_free, entry.next_free, entry.as_of) == (free, next_free, now)


def test_a_cafe_of_which_nothing_is_known_has_no_number(home):
    cafe = make_cafe()
    make_room(cafe)
    (entry,) = city_document([board(cafe)], 1, NOW).cafes
    assert (entry.rooms_free, entry.next_free, entry.as_of) == (None, None, None)


def test_boards_are_signed_by_the_rooms_key_and_their_numbers_grow(tree, home):
    cafe = make_cafe()
    make_room(cafe)
    versions = []
    for minute in range(2):
        assert publish_boards(with_city=minute == 1, now=NOW + timedelta(minutes=minute)) == 1
        keys = [rooms_signer(home, tree).public_key]
        envelope = (tree / rooms_path("main", cafe.pk)).read_bytes()
        versions.append(read_rooms(unseal(envelope, ROOMS_TYPE, keys, 1)).version)
    assert versions == [1, 2]
    assert read_city(unseal((tree / city_path("main")).read_bytes(), CITY_TYPE, keys, 1)).version == 1


def test_boards_are_published_by_one_at_a_time(tree, home):
    make_room(make_cafe())
    with boards_lock(home), pytest.raises(BusyError):
        publish_boards(with_city=True, now=NOW)
    assert not (tree / city_path("main")).exists()
    assert publish_boards(with_city=True, now=NOW) == 1


def test_there_is_one_number_for_the_city_and_one_for_each_cafe(home):
    cafe = make_cafe()
    CafeBoard.objects.create(cafe=None)
    CafeBoard.objects.create(cafe=cafe)
    for again in (None, cafe):
        with pytest.raises(IntegrityError), transaction.atomic():
            CafeBoard.objects.create(cafe=again)


def test_of_two_numbers_of_the_city_the_highest_is_kept(home):
    from importlib import import_module

    from django.apps import apps
    from django.db import connection

    migration = import_module("central.boards.migrations.0003_one_board_of_the_city")
    with connection.cursor() as cursor:
        cursor.execute("DROP INDEX one_board_per_cafe_or_city")
    for version in (3, 7, 5):
        CafeBoard.objects.create(cafe=None, version=version)
    migration.keep_the_highest(apps, None)
    assert [board.version for board in CafeBoard.objects.all()] == [7]
