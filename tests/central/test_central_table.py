"""The tracker's table: numbers from the natural key, days moved by weeks, nothing invented."""

from datetime import date, datetime, timedelta

import pytest
from central_samples import make_source

from central.importers.answers import SourceFailedError, parse_day
from central.importers.demo import ASSETS, TABLE, moved_rows
from central.importers.moef_table import best_shift, natural_number, read_table
from central.importers.posting_rules import posting
from central.seoul import SEOUL

HEADER = "first_seen\tinstNm\trecrutPbancTtl\tsrcUrl\tpbancBgngYmd\tpbancEndYmd\thireTypeNm\trecrutSeNm\n"
LINE = (
    "2026-02-06T08:09:51+00:00\t기관\t공고  제목 \twww.a.kr\t20260206\t20260209\t"
    "비정규직,청년인턴(체험형)\t신입+경력\n"
)


@pytest.fixture(scope="module")
def real_rows():
    return read_table((ASSETS / TABLE).read_bytes())


def test_the_real_table_has_one_row_for_each_natural_key(real_rows):
    assert len(real_rows) == 2000
    assert len({row.source_id for row in real_rows}) == 2000


def test_a_repeated_line_counts_once_and_a_new_post_with_other_days_is_another():
    again = LINE.replace("20260209", "20260301")
    rows = read_table((HEADER + LINE + LINE + again).encode())
    assert [row.ends for row in rows] == ["20260209", "20260301"]


def test_the_number_stays_when_blanks_change():
    assert natural_number("기관", " 공고  제목", "1", "2") == natural_number("기관 ", "공고 제목", "1", "2")
    assert natural_number("기관", "공고", "1", "2") != natural_number("기관", "공고", "12", "")


def test_what_the_table_does_not_say_stays_unknown(home):
    (row,) = read_table((HEADER + LINE).encode())
    made = posting(make_source(), row)
    assert made.title == "공고 제목"
    assert made.employment_type == ["비정규직", "청년인턴(체험형)"]
    assert made.experience_requirements == "신입+경력"
    assert made.source_link == "http://www.a.kr"
    assert made.valid_until == datetime(2026, 2, 10, tzinfo=SEOUL)
    assert (made.regions, made.education_requirements, made.closing_time, made.address) == (
        [],
        [],
        None,
        None,
    )
    assert (made.total_job_openings, made.how_to_apply, made.description) == (None, None, None)
    assert made.raw["srcUrl"] == "www.a.kr"
    assert made.raw["pbancEndYmd"] == "20260209"


def test_a_day_that_cannot_be_read_is_shown_raw_and_not_guessed(home):
    (row,) = read_table((HEADER + LINE.replace("20260209", "채용시까지")).encode())
    made = posting(make_source(), row)
    assert (made.valid_through, made.valid_until, made.close_type) == (None, None, "unknown")
    assert made.raw["pbancEndYmd"] == "채용시까지"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a\tb\n1\t2\n", "lacks the columns"),
        ((HEADER + "eins\tzwei\n").encode(), "line 2"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"", "lacks the columns"),
    ],
)
def test_another_table_is_refused_with_a_sentence(data, said):
    with pytest.raises(SourceFailedError, match=said):
        read_table(data)


@pytest.mark.parametrize("weekday", range(7))
def test_at_least_a_hundred_postings_are_open_on_any_day(weekday):
    now = datetime(2027, 3, 1, 12, tzinfo=SEOUL) + timedelta(days=weekday)
    rows, shift = moved_rows((ASSETS / TABLE).read_bytes(), now)
    assert shift.days % 7 == 0
    open_rows = [row for row in rows if parse_day(row.begins) <= now.date() <= parse_day(row.ends)]
    assert len(open_rows) == len(rows) >= 100
    assert all(row.first_seen is None or row.first_seen <= now for row in rows)


def test_the_shift_opens_the_most(real_rows):
    today = datetime(2026, 11, 23, tzinfo=SEOUL)
    shift = best_shift(real_rows, today)

    def open_with(weeks: int) -> int:
        then = today.date() - timedelta(weeks=weeks)
        return sum(parse_day(row.begins) <= then <= parse_day(row.ends) for row in real_rows)

    assert open_with(shift.days // 7) == max(open_with(weeks) for weeks in range(80))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20260821", date(2026, 8, 21)),
        (" 2026-08-21 ", date(2026, 8, 21)),
        ("20260231", None),
        ("99991231", None),
        ("수시", None),
        ("", None),
        (None, None),
    ],
)
def test_days(text, day):
    assert parse_day(text) == day
