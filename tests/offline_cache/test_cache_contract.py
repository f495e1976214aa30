"""The contract: strict reading, one byte form, digests, envelopes."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from cache_publisher import Publisher, as_json, flipped, signer
from cache_samples import (
    CAFE,
    NOW,
    board,
    cafe,
    guide,
    notice,
    posting,
    programme,
    room,
    rooms_document,
    seoul,
    slots,
)
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.contract import wire
from offline_cache.contract.boards import ROOMS_TYPE, SlotState, read_city, read_rooms, write_board
from offline_cache.contract.cafe import Closure, OpeningHours, Weekday
from offline_cache.contract.digest import StateDigest
from offline_cache.contract.envelope import SignatureError, seal, unseal
from offline_cache.contract.feed_names import FEED_NAMES
from offline_cache.contract.feeds import FEEDS, read_record
from offline_cache.contract.fields import ContractError, decode, encode, parse_utc, utc_text
from offline_cache.contract.head import HEAD_TYPE, Head, read_head, write_head
from offline_cache.contract.mentoring import MentoringLink
from offline_cache.contract.paths import city_path, head_path, object_path, rooms_path, root_path, slug
from offline_cache.contract.posting import LeadsTo
from offline_cache.contract.record import Record
from offline_cache.contract.wire import (
    Change,
    canonical,
    compress,
    decompress,
    parse_json,
    read_lines,
    row_body,
    write_lines,
)

MIN, MAX = (NOW.replace(year=year, tzinfo=None) for year in (1980, 2100))
LINK = MentoringLink(
    id="link:1",
    source="test",
    source_url=None,
    license="KOGL type 1",
    as_of=NOW,
    valid_until=None,
    name="온라인 멘토링",
    description="현직자에게 묻습니다.",
    url="https://example.go.kr/mentor",
    provider="서울시",
    checked_at=NOW,
    check_passed=True,
)
FULL_CAFE = cafe(
    opening_hours=(OpeningHours(days=(Weekday.MO, Weekday.SU), opens=time(10), closes=time(18)),),
    closures=(Closure(day=date(2026, 9, 25), reason="추석"),),
    latitude=37.5,
    longitude=127.0,
)
FULL_POSTING = posting(
    1,
    closing_time=time(18),
    url="https://a.kr/1",
    url_leads_to=LeadsTo.POSTING,
    raw={"pbancEndYmd": "20260821"},
)
RECORDS: dict[str, Record] = {
    "postings": FULL_POSTING,
    "guides": guide(1),
    "mentoring": LINK,
    "programmes": programme(1),
    "cafes": FULL_CAFE,
    "rooms": room(1, amenity_feature=("모니터", "화이트보드")),
    "notices": notice(1),
}


def test_there_is_a_sample_of_every_feed() -> None:
    assert set(RECORDS) == set(FEEDS)
    assert tuple(FEEDS) == FEED_NAMES


@pytest.mark.parametrize("feed", RECORDS)
def test_a_record_comes_back_as_it_was(feed: str) -> None:
    record = RECORDS[feed]
    body = row_body(record)
    again = read_record(feed, body)
    assert again == record
    assert row_body(again) == body


@pytest.mark.parametrize("feed", RECORDS)
def test_keys_are_camel_case_and_unknown_ones_are_ignored(feed: str) -> None:
    value = encode(RECORDS[feed])
    assert all("_" not in key and key[0].islower() for key in value)
    assert read_record(feed, canonical({**value, "aNewerKey": [1]})) == RECORDS[feed]


@pytest.mark.parametrize("feed", RECORDS)
def test_a_wrong_or_missing_value_is_refused_with_its_place(feed: str) -> None:
    value = encode(RECORDS[feed])
    for key in value.keys() - {"raw"}:
        with pytest.raises(ContractError, match=key):
            read_record(feed, canonical({**value, key: {"x": 1}}))
    for key in ("id", "source", "license", "asOf"):
        less = {name: one for name, one in value.items() if name != key}
        with pytest.raises(ContractError, match=key):
            read_record(feed, canonical(less))


@pytest.mark.parametrize("body", [b"", b"[]", b"3", b"{", b'{"id":1}', b"\xff", b'{"a":NaN}', b'{ "id":"x"}'])
def test_what_is_no_row_is_refused(body: bytes) -> None:
    with pytest.raises(ContractError):
        read_record("postings", body)


def test_an_unknown_feed_is_refused() -> None:
    with pytest.raises(ContractError, match="weather"):
        read_record("weather", b"{}")


@pytest.mark.parametrize(
    "text", ['{"b":1,"a":2}', '{"a":1, "b":2}', '{"a":1.0e0}', '{"a":"\\u0041"}', '{"a":1}\n']
)
def test_another_spelling_of_the_same_is_refused(text: str) -> None:
    with pytest.raises(ContractError, match="canonical"):
        parse_json(text.encode(), "test")


@pytest.mark.parametrize("depth", [2_000, 200_000])
def test_a_deep_nest_is_refused_and_does_not_break_the_program(depth: int) -> None:
    with pytest.raises(ContractError):
        parse_json(b"[" * depth, "test")
    with pytest.raises(ContractError):
        parse_json(b"[" * depth + b"]" * depth, "test")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


@given(json_values)
def test_canonical_bytes_are_a_fixed_point(value: Any) -> None:
    try:
        data = canonical(value)
    except UnicodeEncodeError:
        return
    assert parse_json(data, "test") == value
    assert canonical(parse_json(data, "test")) == data


@given(st.datetimes(MIN, MAX), st.integers(-12, 14))
def test_times_travel_in_utc_whole_seconds(naive: datetime, zone: int) -> None:
    moment = naive.replace(microsecond=0, tzinfo=timezone(timedelta(hours=zone)))
    assert parse_utc(utc_text(moment)) == moment
    assert utc_text(moment).endswith("Z")


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ContractError, match="zone"):
        utc_text(NOW.replace(tzinfo=None))


@pytest.mark.parametrize(
    "text",
    ["2026-08-21", "2026-08-21T09:00:00", "2026-08-21T09:00:00+09:00", "2026-02-30T00:00:00Z", 5, None],
)
def test_a_time_in_another_form_is_refused(text: object) -> None:
    with pytest.raises(ContractError, match="UTC time"):
        parse_utc(text)


@dataclass(frozen=True)
class Every:
    number: float
    count: int
    flag: bool
    name: str
    day: date
    hour: time


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": True},
        {"number": "1"},
        {"count": 1.0},
        {"count": True},
        {"flag": 1},
        {"name": None},
        {"day": "21.8.2026"},
        {"day": "20260821"},
        {"day": "2026-W34-5"},
        {"hour": "9:61"},
        {"hour": "9:00"},
        {"hour": "18:00:00"},
    ],
)
def test_values_are_taken_exactly(wrong: dict[str, object]) -> None:
    right = {"number": 1, "count": 1, "flag": True, "name": "a", "day": "2026-08-21", "hour": "18:00"}
    assert decode(Every, right) == Every(1.0, 1, flag=True, name="a", day=date(2026, 8, 21), hour=time(18))
    with pytest.raises(ContractError, match=next(iter(wrong))):
        decode(Every, {**right, **wrong})


def test_lines_of_changes() -> None:
    changes = [Change("a", b'{"id":"a"}'), Change("b", None)]
    data = write_lines(changes)
    assert list(read_lines(data, "test")) == changes
    assert list(read_lines(b"", "test")) == []


@pytest.mark.parametrize("data", [b'{"id":"a"}', b"\n", b'{"id":5}\n', b"[]\n", b'{"id":"a"}\n{"id":'])
def test_lines_that_are_cut_or_have_no_id_are_refused(data: bytes) -> None:
    with pytest.raises(ContractError):
        list(read_lines(data, "test"))


@given(st.lists(st.binary(max_size=9), max_size=8), st.randoms())
def test_a_digest_does_not_depend_on_order_and_can_be_taken_back(
    rows: list[bytes], dice: random.Random
) -> None:
    first, second = StateDigest(), StateDigest()
    for row in rows:
        first.add(row)
    for row in dice.sample(rows, len(rows)):
        second.add(row)
    assert first.text() == second.text()
    again = StateDigest(first.text())
    for row in rows:
        again.remove(row)
    assert again.text() == StateDigest().text() == "0" * 64


def test_a_digest_tells_rows_apart() -> None:
    one, twice = StateDigest(), StateDigest()
    one.add(b"a")
    twice.add(b"a")
    twice.add(b"a")
    assert len({one.text(), twice.text(), StateDigest().text()}) == 3


DATA = b"".join(row_body(posting(number)) + b"\n" for number in range(50))


def test_objects_come_back_with_and_without_a_dictionary() -> None:
    publisher = Publisher()
    publisher.publish(*(posting(number) for number in range(50)))
    publisher.train("postings")
    shared = publisher.feeds["postings"].dictionary
    assert decompress(compress(DATA), len(DATA)) == DATA
    assert decompress(compress(DATA, shared), len(DATA), shared) == DATA
    with pytest.raises(ContractError):
        decompress(compress(DATA, shared), len(DATA))


def test_a_frame_that_swells_is_refused_before_any_memory_is_spent() -> None:
    bomb = compress(b"\0" * 50_000_000, level=1)
    with pytest.raises(ContractError, match="another length"):
        decompress(bomb, 1000)


@pytest.mark.parametrize(
    "data", [b"", b"x", b"\x28\xb5\x2f\xfd", compress(DATA)[:-5], flipped(compress(DATA), 90)]
)
def test_a_damaged_frame_is_refused(data: bytes) -> None:
    with pytest.raises(ContractError):
        decompress(data, len(DATA))


KEY, OTHER = signer("content-1"), signer("stranger")


def opened(data: bytes, keys: int = 1) -> bytes:
    return unseal(data, HEAD_TYPE, [KEY.public_key], keys)


def test_an_envelope_gives_its_payload_to_its_keys() -> None:
    sealed = seal(b"payload", HEAD_TYPE, [KEY])
    assert opened(sealed) == b"payload"
    assert (
        unseal(seal(b"p", HEAD_TYPE, [KEY, OTHER]), HEAD_TYPE, [KEY.public_key, OTHER.public_key], 2) == b"p"
    )


def test_one_signature_given_twice_is_one() -> None:
    value = as_json(seal(b"payload", HEAD_TYPE, [KEY]))
    value["signatures"] *= 2
    with pytest.raises(ContractError):
        unseal(canonical(value), HEAD_TYPE, [KEY.public_key, OTHER.public_key], 2)


@pytest.mark.parametrize(
    "sealed",
    [
        seal(b"payload", HEAD_TYPE, [OTHER]),
        seal(b"payload", ROOMS_TYPE, [KEY]),
        seal(b"payload", HEAD_TYPE, []),
    ],
)
def test_an_envelope_by_others_or_of_another_kind_is_refused(sealed: bytes) -> None:
    with pytest.raises(SignatureError):
        opened(sealed)


def test_too_few_keys_are_refused() -> None:
    with pytest.raises(SignatureError, match="too few keys"):
        opened(seal(b"payload", HEAD_TYPE, [KEY]), 2)
    with pytest.raises(SignatureError):
        unseal(seal(b"payload", HEAD_TYPE, [KEY]), HEAD_TYPE, [], 1)


def test_every_flipped_bit_of_an_envelope_is_refused() -> None:
    sealed = seal(b"payload", HEAD_TYPE, [KEY])
    for at in range(len(sealed)):
        with pytest.raises(ContractError):
            opened(flipped(sealed, at, at % 8))


def test_a_head_comes_back(house_head: Head) -> None:
    assert read_head(write_head(house_head)) == house_head


@pytest.fixture
def house_head() -> Head:
    publisher = Publisher()
    publisher.publish(posting(1), cafe())
    publisher.rebase("postings")
    return publisher.publish(posting(2), label="시연 자료")


def with_feed(head: Head, **changes: Any) -> Head:
    return replace(head, feeds={**head.feeds, "postings": replace(head.feeds["postings"], **changes)})


WRONG_HEADS: list[Callable[[Head], Head]] = [
    lambda head: replace(head, spec=2),
    lambda head: replace(head, feeds={}),
    lambda head: replace(head, feeds={**head.feeds, "weather": head.feeds["cafes"]}),
    lambda head: with_feed(head, seq=-1),
    lambda head: with_feed(head, rows=-1),
    lambda head: with_feed(head, seq=0),
    lambda head: with_feed(head, digest="x" * 64),
    lambda head: with_feed(head, digest="0" * 63),
    lambda head: with_feed(head, segments=(replace(head.feeds["postings"].segments[0], to_seq=99),)),
    lambda head: with_feed(head, segments=(replace(head.feeds["postings"].segments[0], from_seq=2),)),
]


@pytest.mark.parametrize("wrong", WRONG_HEADS)
def test_a_head_that_cannot_be_is_refused(house_head: Head, wrong: Callable[[Head], Head]) -> None:
    with pytest.raises(ContractError):
        read_head(write_head(wrong(house_head)))


@pytest.mark.parametrize("name", ["../../etc/passwd", "A" * 64, "", "a/b"])
def test_an_object_cannot_be_named_out_of_its_folder(house_head: Head, name: str) -> None:
    good = house_head.feeds["postings"].base
    assert good is not None
    base = replace(good, parts=(replace(good.parts[0], sha256=name),))
    with pytest.raises(ContractError):
        read_head(write_head(with_feed(house_head, base=base)))
    with pytest.raises(ValueError, match="address"):
        object_path(name)


def test_a_board_comes_back_and_its_slots_are_checked() -> None:
    good = rooms_document(board((seoul(0), SlotState.FREE), (seoul(15), SlotState.BUSY)))
    assert read_rooms(write_board(good)) == good
    backwards = replace(good.rooms[0], slots=slots((seoul(15), SlotState.FREE), end=seoul(15)))
    for wrong in (replace(good, rooms=(backwards,)), replace(good, spec=2)):
        with pytest.raises(ContractError):
            read_rooms(write_board(wrong))
    with pytest.raises(ContractError):
        read_city(write_board(good))


def test_addresses() -> None:
    assert head_path("demo") == "v1/demo/head"
    assert rooms_path("demo", CAFE) == "v1/demo/rooms/yongsan"
    assert city_path("demo") == "v1/demo/city"
    assert root_path(3) == "v1/root/3.json"
    assert object_path("ab12") == "v1/o/ab12"
    assert slug("room:yongsan-1") == "yongsan-1"
    for name in ("", "..", "a/b", "한국", "A"):
        with pytest.raises(ValueError, match="address"):
            head_path(name)


def test_times_of_the_samples_are_in_utc() -> None:
    assert seoul(14) == datetime(2026, 8, 18, 5, tzinfo=UTC)


def test_a_line_that_was_parsed_is_not_parsed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = posting(1)
    (change,) = wire.read_lines(row_body(whole) + b"\n", "part")
    assert change == wire.Change(whole.id, row_body(whole))
    assert change.body is not None
    monkeypatch.setattr(wire, "parse_json", None)
    assert read_record("postings", change.body, change.value) == whole


def test_a_parsed_line_is_held_to_its_shape_with_the_name_of_its_place() -> None:
    line = wire.canonical({"id": "moef:1", "source": 7})
    (change,) = wire.read_lines(line + b"\n", "part")
    with pytest.raises(ContractError, match=r"^postings\[moef:1\]\.source: expected a text, got 7$"):
        read_record("postings", line, change.value)
