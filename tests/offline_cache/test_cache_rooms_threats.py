"""Threats against the documents about rooms, and how they travel."""

from dataclasses import replace
from datetime import timedelta

import pytest
from cache_house import House
from cache_samples import CAFE, NOW, board, rooms_document, seoul
from fake_server import flip, frozen, instead, login_page, unreachable

from offline_cache import outcomes
from offline_cache.contract.boards import CITY_TYPE, CityDocument, CityEntry, SlotState, write_board
from offline_cache.contract.paths import rooms_path

PATH = rooms_path("demo", CAFE)
FREE = board((seoul(0), SlotState.FREE))


@pytest.fixture
def roomy(house: House) -> House:
    """A house in which version 1 of the rooms document has arrived."""
    house.publisher.place_rooms(rooms_document(FREE))
    assert house.syncer().sync_rooms().name == "applied"
    return house


def version(house: House) -> int | None:
    with house.reader() as reader:
        document = reader.rooms_document(CAFE)
    return None if document is None else document.version


def test_a_document_arrives_before_any_edition(roomy: House) -> None:
    with roomy.reader() as reader:
        assert reader.rooms_document(CAFE) == rooms_document(FREE)
        assert reader.edition() is None
        assert reader.sync_state().rooms_contact == NOW


def test_an_unchanged_document_costs_a_304_and_counts_as_contact(roomy: House) -> None:
    roomy.now = NOW + timedelta(minutes=1)
    roomy.server.log.clear()
    assert roomy.syncer().sync_rooms() == outcomes.Unchanged()
    assert [one.status for one in roomy.server.log if one.path == PATH] == [304]
    with roomy.reader() as reader:
        assert reader.sync_state().rooms_contact == roomy.now


def test_a_next_document_replaces_the_last(roomy: House) -> None:
    document = rooms_document(FREE, version=2)
    roomy.publisher.place_rooms(document)
    assert roomy.syncer().sync_rooms() == outcomes.Applied(version=2, bytes=len(write_board(document)))
    assert version(roomy) == 2


def test_yesterdays_document_is_refused(roomy: House) -> None:
    old = roomy.publisher.files[PATH]
    roomy.publisher.place_rooms(rooms_document(FREE, version=2))
    assert roomy.syncer().sync_rooms().ok
    roomy.server.faults[PATH] = instead(old)
    assert roomy.syncer().sync_rooms() == outcomes.Rollback(accepted=2, offered=1)
    assert version(roomy) == 2


def test_another_document_with_the_same_number_is_refused(roomy: House) -> None:
    roomy.publisher.place_rooms(rooms_document(closed_reason="내부 수리"))
    assert roomy.syncer().sync_rooms() == outcomes.Rollback(accepted=1, offered=1)


def test_the_document_of_another_cafe_is_refused(roomy: House) -> None:
    roomy.publisher.place_rooms(rooms_document(FREE, version=2, cafe="cafe:mapo"), cafe=CAFE)
    assert roomy.syncer().sync_rooms() == outcomes.WrongCafe(expected=CAFE, got="cafe:mapo")


def test_the_document_of_another_channel_is_refused(roomy: House) -> None:
    roomy.publisher.place_rooms(rooms_document(FREE, version=2, channel="pilot"))
    assert roomy.syncer().sync_rooms() == outcomes.WrongChannel(expected="demo", got="pilot")


def test_a_document_signed_by_the_content_key_is_refused(roomy: House) -> None:
    roomy.publisher.place_rooms(rooms_document(FREE, version=2), key=roomy.publisher.content)
    assert roomy.syncer().sync_rooms().name == "bad_signature"


def test_a_document_declared_as_another_kind_is_refused(roomy: House) -> None:
    roomy.publisher.place_rooms(rooms_document(FREE, version=2), payload_type=CITY_TYPE)
    assert roomy.syncer().sync_rooms().name == "bad_signature"


def test_a_document_with_gaps_between_slots_is_refused(roomy: House) -> None:
    first, second = board((seoul(0), SlotState.FREE), (seoul(12), SlotState.BUSY)).slots
    gapped = replace(FREE, slots=(first, replace(second, start=seoul(13))))
    roomy.publisher.place_rooms(rooms_document(gapped, version=2))
    assert roomy.syncer().sync_rooms().name == "bad_object"
    assert version(roomy) == 1


def test_a_failure_keeps_the_last_document_and_says_which_failure(roomy: House) -> None:
    for fault, name in ((unreachable, "unreachable"), (login_page, "captive_portal")):
        roomy.server.faults[PATH] = fault
        assert roomy.syncer().sync_rooms().name == name
        with roomy.reader() as reader:
            assert reader.sync_state().rooms_outcome == name
    assert version(roomy) == 1


def test_every_flipped_byte_is_refused(roomy: House) -> None:
    roomy.publisher.place_rooms(rooms_document(FREE, version=2))
    syncer = roomy.syncer()
    for at in range(0, len(roomy.publisher.files[PATH]), 7):
        roomy.server.faults[PATH] = flip(at, at % 8)
        assert not syncer.sync_rooms().ok, at
        assert version(roomy) == 1


def test_a_frozen_document_grows_old(roomy: House) -> None:
    roomy.server.faults[PATH] = frozen
    assert roomy.syncer().sync_rooms().ok
    assert version(roomy) == 1


def test_a_device_without_a_cafe_asks_for_no_rooms(house: House) -> None:
    assert house.syncer(cafe=None).sync_rooms() == outcomes.NoCafe()
    assert house.server.log == []


def test_a_cafe_without_a_document_yet(house: House) -> None:
    assert house.syncer().sync_rooms() == outcomes.NotYetPublished(PATH)


def test_the_city_document_arrives_beside_the_rooms(roomy: House) -> None:
    entry = CityEntry(cafe="cafe:mapo", as_of=NOW, rooms_free=2, next_free=None)
    city = CityDocument(
        spec=1,
        channel="demo",
        version=4,
        issued=NOW,
        expires=NOW + timedelta(hours=1),
        cafes=(entry,),
    )
    roomy.publisher.place_city(city)
    assert roomy.syncer().sync_city().name == "applied"
    roomy.publisher.place_city(replace(city, version=5), key=roomy.publisher.content)
    assert roomy.syncer().sync_city().name == "bad_signature"
    with roomy.reader() as reader:
        assert reader.city_document() == city
        assert reader.sync_state().city_contact == NOW
    assert version(roomy) == 1


def test_boards_survive_a_new_generation_of_the_store(roomy: House) -> None:
    assert roomy.syncer().sync_edition().ok
    assert version(roomy) == 1
    with roomy.reader() as reader:
        assert reader.sync_state().rooms_contact == NOW
        assert reader.clock_floor() == NOW
