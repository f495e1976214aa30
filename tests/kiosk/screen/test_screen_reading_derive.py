"""What the reading screens say of a service, a programme and a cafe, case by case."""

from dataclasses import replace
from datetime import date, timedelta
from unittest.mock import Mock

import pytest
from reading_seed import guides, other_cafes, programme, programmes, services
from screen_seed import NOW, TODAY, at

from kiosk.screen.derive.cafes import CafesInputs, cafe_card, derive_cafe, hours_today, short_district
from kiosk.screen.derive.guides import derive_guide, guide_card, revised_text
from kiosk.screen.derive.programmes import (
    chosen_day,
    derive_programme,
    derive_programmes,
    length_text,
    shown_days,
)
from kiosk.screen.derive.rooms import Neighbour
from kiosk.screen.derive.seats import Entry, seat_words
from kiosk.screen.derive.services import derive_service, first_sentence, link_words
from kiosk.screen.glass import Glass
from kiosk.screen.leafing import Leafing
from kiosk.screen.paging import Leaves, settled
from kiosk.screen.phrases.words import korean
from kiosk.screen.reading_cards import Form, ReadingCard
from offline_cache.contract.programme import ApplyStatus

DAY = timedelta(hours=24)


@pytest.mark.parametrize(
    ("passed", "checked", "text", "usable"),
    [
        (None, None, "연결 미확인", True),
        (True, at(9), "9:00 확인", True),
        (True, at(18, day=-1), "어제 18:00 확인", True),
        (True, at(9, day=1), "8월 19일 확인", True),
        (True, at(9, day=-6), "8월 12일 확인", True),
        (False, at(9), "연결 확인 필요", False),
    ],
)
def test_a_link_says_when_it_was_tried(passed, checked, text, usable):
    link = services(checked, passed=passed)[0]
    words = link_words(link, NOW, DAY, korean)
    assert (words.text, words.usable) == (text, usable)
    assert (derive_service(link, NOW, DAY, korean).url == link.url) is usable


def test_a_link_is_dated_by_a_clock_nobody_trusts():
    assert link_words(services(at(9), passed=True)[0], None, DAY, korean).text == "8월 18일 확인"


@pytest.mark.parametrize(
    ("status", "seats", "text"),
    [
        (ApplyStatus.OPEN, 3, "3자리 남음"),
        (ApplyStatus.OPEN, 0, "자리 없음"),
        (ApplyStatus.OPEN, None, "접수 확인 필요"),
        (ApplyStatus.FULL, None, "자리 없음"),
        (ApplyStatus.CLOSED, 3, "접수 마감"),
        (ApplyStatus.NOTICE, None, "접수 예정"),
        (ApplyStatus.PAUSED, None, "접수 쉬는 중"),
    ],
)
def test_seats_in_words(status, seats, text):
    one = programme(1, "특강", at(15), 50, "3층", apply_status=status)
    assert seat_words(Entry(one, seats), NOW, korean).text == text
    assert seat_words(Entry(one, seats), at(15), korean).text == "시작했습니다"


@pytest.mark.parametrize(
    ("minutes", "text"), [(50, "50분"), (90, "90분"), (120, "2시간"), (150, "2시간 30분")]
)
def test_lengths(minutes, text):
    assert length_text(programme(1, "특강", at(15), minutes, "3층"), korean) == text


def test_days_with_a_programme_get_a_key_and_an_empty_today_gives_way():
    coming = programmes()
    assert shown_days(coming, TODAY) == tuple(TODAY + timedelta(days=n) for n in (0, 1, 2, 4))
    assert chosen_day(coming, None, TODAY) == TODAY
    assert chosen_day(coming, TODAY + timedelta(days=3), TODAY) == TODAY
    later = [one for one in coming if one.start >= at(0, day=1)]
    assert chosen_day(later, TODAY, TODAY) == TODAY + timedelta(days=1)
    assert chosen_day([], None, TODAY) == TODAY


@pytest.mark.parametrize(
    ("hour", "text"), [(8, "오전 9시부터"), (10, "오후 6시까지"), (18, "오늘 끝남"), (23, "오늘 끝남")]
)
def test_hours_of_a_cafe(hour, text):
    assert hours_today(other_cafes()[1], at(hour), korean) == text


def test_unknown_hours_are_not_told():
    assert hours_today(replace(other_cafes()[1], opening_hours=()), NOW, korean) == ""


@pytest.mark.parametrize(
    ("locality", "name"), [("동작구", "동작"), ("중구", "중구"), ("서울 강남구", "강남"), ("", "")]
)
def test_names_of_districts(locality, name):
    assert short_district(locality) == name


def test_revisions_name_the_year_only_when_it_is_another():
    assert revised_text(date(2026, 6, 12), NOW, korean) == "6월 12일 고침"
    assert revised_text(date(2025, 6, 12), NOW, korean) == "2025년 6월 고침"


def test_a_guide_says_what_can_be_taken_and_gives_its_form_on_the_last_page_only():
    guide = next(one for one in guides() if one.id == "factory:first-resume")
    assert guide_card(guide, korean).take == "점검표 · 양식 받기"
    props = derive_guide(guide, Leafing(leaf=99), NOW, korean)
    assert (props.page, props.pages, props.template_url) == (5, 5, guide.template_url)
    assert [part.section for part in props.parts if part.kind == "form"] == [4]
    assert sorted({part.section for part in props.parts}) == [0, 1, 2, 3, 4]
    assert not derive_guide(None, Leafing(), NOW, korean).found


def test_a_guide_shows_lists_side_by_side_ticks_and_a_missing_review():
    blind, wages = (
        next(one for one in guides() if one.id == f"factory:{n}") for n in ("blind-resume", "unpaid-wages")
    )
    parts = derive_guide(blind, Leafing(), NOW, korean).parts
    kinds = [part.kind for part in parts if part.section == 1]
    assert kinds == ["heading", "text", "avoid", "keep", "head", "check", "check", "check"]
    assert next(part.text for part in parts if part.kind == "keep") == "남길 것"
    check = next(part.key for part in parts if part.kind == "check")
    assert derive_guide(blind, Leafing(ticked=frozenset({check})), NOW, korean).ticked == (check,)
    assert derive_guide(blind, Leafing(ticked=frozenset({check})), NOW, korean).parts == parts
    noted = [
        part.section for part in derive_guide(wages, Leafing(), NOW, korean).parts if part.kind == "note"
    ]
    assert (noted, [part for part in parts if part.kind == "note"]) == ([0], [])


def test_the_first_sentence_stands_for_a_description():
    assert first_sentence("글로 묻습니다. 골라 물을 수 있습니다.") == "글로 묻습니다"
    assert first_sentence("이름뿐") == "이름뿐"


def test_what_is_seen_keeps_its_place_and_news_comes_last():
    seen = guides()[:3]
    fresh = [guides()[4], seen[2], seen[0]]
    assert [one.id for one in settled(seen, fresh)] == [seen[0].id, seen[2].id, fresh[0].id]


def test_pages_beyond_the_end_give_the_last_one():
    leaves = Leaves(Mock(glass=Glass(1.0), page_width=400.0), ReadingCard(*[Form((), least=100.0)] * 3))
    leaves.take(210.0, 400.0)
    assert leaves.page("abcde", lambda _item: (), 9) == ("e",)
    assert leaves.count == 3
    assert leaves.page("", lambda _item: (), 0) == ()


def test_without_a_trusted_clock_programmes_are_told_by_dates():
    coming = programmes()
    assert shown_days(coming, None) == tuple(TODAY + timedelta(days=n) for n in (0, 1, 2, 4))
    day = chosen_day(coming, None, None)
    assert day == TODAY
    props = derive_programmes(coming, (), day, (1, 1), None, korean)
    assert props.side == ""
    assert [(tab.name, tab.figure) for tab in props.tabs][:2] == [("화", "18"), ("수", "19")]
    assert "오늘" not in props.note + "".join(tab.spoken for tab in props.tabs)
    assert "8월 18일" in props.note
    assert seat_words(Entry(coming[0], None), None, korean).text == "접수 확인 필요"
    assert derive_programme(Entry(coming[0]), "", None, korean).side == ""
    assert chosen_day([], None, None) is None


def test_without_a_trusted_clock_nothing_is_said_about_today_in_other_cafes():
    near = Neighbour(other_cafes()[1], None, 2.3)
    inputs = CafesInputs(now=NOW, limit=timedelta(minutes=10), here=None, cafes=(near,), trusted=False)
    assert cafe_card(near, inputs, korean).hours == ""
    assert "오늘" not in [fact.label for fact in derive_cafe(near, inputs, korean).facts]
    assert cafe_card(near, replace(inputs, trusted=True), korean).hours == "오후 6시까지"
