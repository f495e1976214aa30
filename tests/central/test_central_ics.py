"""Calendars as they come: zones, series, damage; a damaged file never shows a taken room as free."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from central_samples import seoul

from central.boards.ics import busy_spans
from central.boards.ics_checks import CalendarError
from central.seoul import SEOUL

DATA = Path(__file__).parent / "data"
START, END = seoul(12, 0), seoul(14, 0)
SERIES = "DTSTART;TZID=Asia/Seoul:20260801T100000\nDTEND;TZID=Asia/Seoul:20260801T110000\nRRULE:FREQ=DAILY\n"
SPAN = "DTSTART{0}:20260812T100000\nDTEND{0}:20260812T110000\n"
ZONE = (
    "BEGIN:VTIMEZONE\nTZID:{0}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0800\nTZOFFSETTO:+0800\n"
    "END:STANDARD\nEND:VTIMEZONE\n"
)
TEN = [("12 10:00", "12 11:00")]
BOTH = [("12 10:00", "12 11:00"), ("13 10:00", "13 11:00")]
SECOND = BOTH[1:]


def calendar(*parts):
    text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + "".join(parts) + "END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def event(body, uid="1"):
    return f"BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20260801T000000Z\n{body}END:VEVENT\n"


def taken(data):
    spans = busy_spans(data, START, END)
    return [
        (f"{span.start.astimezone(SEOUL):%d %H:%M}", f"{span.end.astimezone(SEOUL):%d %H:%M}")
        for span in spans
    ]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([event(SPAN.format(";TZID=Asia/Seoul"))], TEN),
        ([event(SPAN.format(";TZID=Korea Standard Time"))], TEN),
        ([event(SPAN.format(';TZID="(UTC+09:00) Seoul"'))], TEN),
        ([event(SPAN.format(""))], TEN),
        ([event("DTSTART:20260812T010000Z\nDURATION:PT1H\n")], TEN),
        ([ZONE.format("My zone"), event(SPAN.format(";TZID=My zone"))], [("12 11:00", "12 12:00")]),
        ([event(SPAN.format(";TZID=My zone")), ZONE.format("My zone")], [("12 11:00", "12 12:00")]),
        ([event("DTSTART;VALUE=DATE:20260812\n")], [("12 00:00", "13 00:00")]),
        ([event("DTSTART;VALUE=DATE:20260810\nDTEND;VALUE=DATE:20260813\n")], [("12 00:00", "13 00:00")]),
        ([event("DTSTART:20260812T003000\nDTEND:20260812T013000\n")], [("12 00:30", "12 01:30")]),
        ([event("DTSTART;TZID=Asia/Se\n oul:20260812T100000\nDTEND;TZID=Asia/Seoul:20260812T110000\n")], TEN),
        ([event(SPAN.format("") + "STATUS:CANCELLED\n")], []),
        ([event(SPAN.format("") + "TRANSP:TRANSPARENT\n")], []),
        ([event("DTSTART:20260812T100000\nDTEND:20260812T100000\n")], []),
        ([event(SERIES)], BOTH),
        ([event(SERIES + "EXDATE;TZID=Asia/Seoul:20260812T100000\n")], SECOND),
        ([event(SERIES + "EXDATE:20260812T100000\n")], SECOND),
        ([event(SERIES + "EXDATE;TZID=Asia/Seoul:broken\n")], BOTH),
        ([event(SERIES + "EXDATE:broken\nEXDATE;TZID=Asia/Seoul:20260812T100000\n")], SECOND),
        (
            [
                event(SERIES),
                event(
                    "RECURRENCE-ID;TZID=Asia/Seoul:20260812T100000\n" + SPAN.format("").replace("T1", "T2")
                ),
            ],
            [("12 20:00", "12 21:00"), *SECOND],
        ),
        (
            [
                event(SERIES),
                event("RECURRENCE-ID;TZID=Asia/Seoul:20260812T100000\nSTATUS:CANCELLED\n" + SPAN.format("")),
            ],
            SECOND,
        ),
        ([event(SERIES.replace("DAILY", "DAILY;UNTIL=20260812T235959"))], TEN),
    ],
)
def test_events(parts, expected):
    assert taken(calendar(*parts)) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("FREEBUSY:20260812T010000Z/20260812T020000Z\n", TEN),
        ("FREEBUSY:20260812T010000Z/PT1H,20260813T010000Z/PT1H\n", BOTH),
        ("UID:null\nFREEBUSY;FBTYPE=FREE:20260812T010000Z/PT1H\n", []),
        ("FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260812T010000Z/PT1H\n", TEN),
        ("FREEBUSY:20260812/20260813\n", [("12 00:00", "13 00:00")]),
    ],
)
def test_free_busy(lines, expected):
    assert taken(calendar(f"BEGIN:VFREEBUSY\n{lines}END:VFREEBUSY\n")) == expected


def test_a_tentative_booking_is_held_for_somebody():
    data = calendar(
        event(SPAN.format("") + "STATUS:TENTATIVE\n"),
        "BEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20260813T010000Z/PT1H\nEND:VFREEBUSY\n",
    )
    assert [span.is_tentative for span in busy_spans(data, START, END)] == [True, True]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not an iCalendar file"),
        (b"<html>login</html>", "not an iCalendar file"),
        (b"\xff\xfe", "not an iCalendar file"),
        (calendar(event(SPAN.format("")))[:-30], "not an iCalendar file"),
        (calendar(event("DTSTART:canary\n")), "damaged"),
        (calendar(event(SERIES.replace("DAILY", "CANARY"))), "damaged"),
        (calendar(event("SUMMARY:canary\n")), "damaged"),
        (calendar(event(SPAN.format(";TZID=Mars/Canary"))), "time zone"),
        (calendar(event(SERIES.replace("DAILY", "SECONDLY"))), "every minute or second"),
        (calendar("BEGIN:VFREEBUSY\nFREEBUSY:canary\nEND:VFREEBUSY\n"), "not an iCalendar file"),
    ],
)
def test_what_cannot_be_trusted_is_refused_without_telling_its_content(data, said):
    with pytest.raises(CalendarError, match=said) as refused:
        busy_spans(data, START, END)
    assert "canary" not in str(refused.value).lower()


@pytest.mark.parametrize(
    ("name", "count", "first"),
    [
        ("bom_calendar.ics", 0, None),
        ("example.ics", 3, datetime(1998, 3, 14, 23, 30, tzinfo=UTC)),
        (
            "issue_27_multiple_periods_in_freebusy_one_freebusy.ics",
            8,
            datetime(2012, 1, 3, 9, 15, tzinfo=UTC),
        ),
        ("issue_798_freebusy.ics", 3, datetime(1997, 3, 8, 16, 0, tzinfo=UTC)),
        ("rfc_7953_2.ics", 0, None),
    ],
)
def test_real_files(name, count, first):
    spans = busy_spans(
        (DATA / name).read_bytes(), datetime(1990, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
    )
    assert len(spans) == count
    assert (spans[0].start if spans else None) == first
