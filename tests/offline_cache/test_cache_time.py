"""Ages, the clock, shelves."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from cache_samples import NOW
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.clock import ClockConfidence, ClockReading, read_clock
from offline_cache.contract.head import SourceState
from offline_cache.freshness import AgeLimits, Freshness, FreshnessVerdict, is_within, strip_freshness
from offline_cache.seoul import day_end, day_start, seoul_day, seoul_minute
from offline_cache.shelves import Shelf, shelf_spans
from offline_cache.states import Edition, SyncState

LIMITS = AgeLimits()
EDITION = Edition(
    version=1,
    channel="demo",
    issued=NOW - timedelta(hours=2),
    expires=NOW + timedelta(days=3),
    applied_at=NOW,
    label=None,
    sources={"moef": SourceState(name="공공기관 채용정보", checked=NOW - timedelta(hours=1))},
    posting_sources=frozenset({"moef"}),
    poll_s=60,
)


def contacted(age: timedelta, outcome: str = "unchanged") -> SyncState:
    return SyncState(last_attempt=NOW, last_contact=NOW - age, outcome=outcome)


def verdict(sync: SyncState, edition: Edition | None = EDITION) -> FreshnessVerdict:
    return strip_freshness(sync, edition, NOW, LIMITS)


@pytest.mark.parametrize(
    ("age", "outcome", "kind"),
    [
        (timedelta(0), "unchanged", Freshness.LIVE),
        (timedelta(minutes=2), "unreachable", Freshness.LIVE),
        (timedelta(minutes=2, seconds=1), "unchanged", Freshness.AS_OF),
        (timedelta(minutes=10), "unreachable", Freshness.AS_OF),
        (timedelta(minutes=10, seconds=1), "unreachable", Freshness.OFFLINE),
        (timedelta(minutes=11), "captive_portal", Freshness.OFFLINE),
        (timedelta(minutes=11), "unchanged", Freshness.STALE),
        (timedelta(minutes=11), "bad_signature", Freshness.STALE),
        (timedelta(days=3), "held", Freshness.STALE),
    ],
)
def test_the_strip_by_the_age_of_the_last_contact(age: timedelta, outcome: str, kind: Freshness) -> None:
    assert verdict(contacted(age, outcome)) == FreshnessVerdict(kind, NOW - age)


def test_the_younger_of_edition_and_rooms_counts() -> None:
    sync = replace(contacted(timedelta(hours=1), "unreachable"), rooms_contact=NOW, rooms_outcome="unchanged")
    assert verdict(sync) == FreshnessVerdict(Freshness.LIVE, NOW)


def test_one_of_two_that_still_answers_is_not_cut_off() -> None:
    sync = replace(contacted(timedelta(hours=1), "unreachable"), rooms_outcome="rollback")
    assert verdict(sync).kind is Freshness.STALE


def test_a_contact_in_the_future_counts_no_longer_than_one_in_the_past() -> None:
    assert verdict(contacted(-timedelta(minutes=10))).kind is Freshness.LIVE
    ahead = contacted(-timedelta(minutes=10, seconds=1))
    assert verdict(ahead) == FreshnessVerdict(Freshness.STALE, EDITION.issued)
    assert (
        verdict(replace(ahead, outcome="unreachable", rooms_outcome="unreachable")).kind is Freshness.OFFLINE
    )
    assert verdict(ahead, None) == FreshnessVerdict(Freshness.STALE, None)
    seen = replace(ahead, rooms_contact=NOW - timedelta(minutes=1))
    assert verdict(seen) == FreshnessVerdict(Freshness.LIVE, NOW - timedelta(minutes=1))


def test_no_contact_ever() -> None:
    assert verdict(SyncState(), None) == FreshnessVerdict(Freshness.OFFLINE, None)
    assert verdict(SyncState()) == FreshnessVerdict(Freshness.OFFLINE, EDITION.issued)


def test_an_edition_that_ran_out_is_stale_even_after_a_contact() -> None:
    old = replace(EDITION, expires=NOW - timedelta(seconds=1))
    assert verdict(contacted(timedelta(0)), old) == FreshnessVerdict(Freshness.STALE, old.issued)


def test_sources_that_have_not_answered_for_a_day_are_stale() -> None:
    checked = NOW - timedelta(hours=25)
    old = replace(EDITION, sources={"moef": SourceState(name="공공", checked=checked)})
    assert verdict(contacted(timedelta(0)), old) == FreshnessVerdict(Freshness.STALE, checked)
    sources = {
        "moef": SourceState(name="공공", checked=checked),
        "work24": SourceState(name="고용24", checked=NOW),
        "demo": SourceState(name="시연", checked=NOW - timedelta(days=90)),
        "factory": SourceState(name="기본", checked=None),
    }
    one_of_two = replace(EDITION, sources=sources, posting_sources=frozenset({"moef", "work24", "gone"}))
    assert verdict(contacted(timedelta(0)), one_of_two) == FreshnessVerdict(Freshness.STALE, checked)
    fresh = replace(one_of_two, posting_sources=frozenset({"work24"}))
    assert verdict(contacted(timedelta(0)), fresh).kind is Freshness.LIVE
    never = replace(EDITION, sources={"moef": SourceState(name="공공", checked=None)})
    assert verdict(contacted(timedelta(0)), never).kind is Freshness.LIVE


def test_a_fact_is_within_its_limit_on_both_sides() -> None:
    limit = timedelta(minutes=10)
    assert is_within(NOW - limit, NOW, limit)
    assert is_within(NOW + limit, NOW, limit)
    assert not is_within(NOW - limit - timedelta(seconds=1), NOW, limit)
    assert not is_within(NOW + limit + timedelta(seconds=1), NOW, limit)
    assert not is_within(None, NOW, limit)


@pytest.mark.parametrize(
    ("ahead", "synchronised", "confidence"),
    [
        (timedelta(hours=1), True, ClockConfidence.SYNCHRONISED),
        (timedelta(days=400), True, ClockConfidence.SYNCHRONISED),
        (timedelta(hours=1), None, ClockConfidence.PLAUSIBLE),
        (timedelta(days=30), None, ClockConfidence.PLAUSIBLE),
        (timedelta(days=31), None, ClockConfidence.UNTRUSTED),
        (timedelta(hours=1), False, ClockConfidence.UNTRUSTED),
        (-timedelta(minutes=4), None, ClockConfidence.PLAUSIBLE),
        (-timedelta(minutes=6), True, ClockConfidence.UNTRUSTED),
        (-timedelta(days=9000), None, ClockConfidence.UNTRUSTED),
    ],
)
def test_the_clock(ahead: timedelta, synchronised: bool | None, confidence: ClockConfidence) -> None:
    reading = read_clock(NOW + ahead, NOW, synchronised)
    assert reading == ClockReading(max(NOW, NOW + ahead), confidence, NOW)
    assert reading.confident is (confidence is not ClockConfidence.UNTRUSTED)
    assert reading.sure == (reading.now if reading.confident else NOW)


def test_the_clock_without_any_signed_time() -> None:
    assert read_clock(NOW, None, None) == ClockReading(NOW, ClockConfidence.UNTRUSTED)
    assert read_clock(NOW, None, synchronised=True).confident


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)))
def test_shelves_cover_every_day_once(today: date) -> None:
    spans = list(shelf_spans(today).values())
    assert spans[0].first == today
    assert spans[-1].end is None
    for before, after in pairwise(spans):
        assert before.end == after.first


@pytest.mark.parametrize(
    ("today", "week"),
    [
        (date(2026, 8, 17), [date(2026, 8, 21), date(2026, 8, 22), date(2026, 8, 23)]),
        (date(2026, 8, 18), [date(2026, 8, 22), date(2026, 8, 23)]),
        (date(2026, 8, 19), [date(2026, 8, 23)]),
        (date(2026, 8, 20), []),
        (date(2026, 8, 22), []),
        (date(2026, 8, 23), []),
    ],
)
def test_the_shelf_of_the_week_ends_on_sunday(today: date, week: list[date]) -> None:
    span = shelf_spans(today)[Shelf.WEEK]
    days = [today + timedelta(days=number) for number in range(14)]
    assert [day for day in days if span.first <= day and (span.end is None or day < span.end)] == week
    assert span.is_empty() is (not week)


def test_times_are_of_seoul_whatever_the_zone_of_the_device() -> None:
    moment = datetime(2026, 8, 18, 15, 30, tzinfo=UTC)
    assert seoul_day(moment) == date(2026, 8, 19)
    assert seoul_minute(moment) == 30
    assert day_start(date(2026, 8, 19)) == datetime(2026, 8, 18, 15, tzinfo=UTC)
    assert day_end(date(2026, 8, 19)) == datetime(2026, 8, 19, 15, tzinfo=UTC)
