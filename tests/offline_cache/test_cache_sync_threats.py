"""Each test is a threat: what a server, a network or a thief can do, and what the device then does."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cache_house import House
from cache_publisher import Publisher, flipped
from cache_samples import CAFE, NOW, TODAY, cafe, guide, posting, room
from fake_server import (
    Fault,
    cut_after,
    flip,
    frozen,
    instead,
    lengthened,
    login_page,
    marked_login_page,
    redirect,
    shortened_to,
    stall_after,
    status,
    unreachable,
)

from offline_cache import outcomes
from offline_cache.contract.boards import ROOMS_TYPE
from offline_cache.contract.paths import head_path, object_path
from offline_cache.contract.record import Record
from offline_cache.contract.wire import compress
from offline_cache.store.writer import Store

HEAD = head_path("demo")
OBJECTS = "v1/o/"


def unchanged_by(house: House) -> None:
    """Assert that the device still shows what it showed after the first edition, and recovers."""
    assert house.content()["version"] == ["1"]
    house.server.faults.clear()


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        (unreachable, "unreachable"),
        (redirect, "captive_portal"),
        (login_page, "captive_portal"),
        (marked_login_page, "captive_portal"),
        (status(511), "captive_portal"),
        (status(503, 120), "server_busy"),
        (status(404), "not_yet_published"),
        (cut_after(100), "truncated"),
        (stall_after(100), "too_slow"),
        (shortened_to(100), "bad_object"),
        (lengthened, "bad_object"),
        (flip(40), "bad_signature"),
        (instead(b""), "bad_object"),
        (instead(b"{}"), "bad_object"),
        (instead(b"[" * 100_000), "bad_object"),
        (instead(b"x" * 1_000_000), "bad_object"),
    ],
)
def test_whatever_comes_for_a_head_the_content_stays(synced: House, fault: Fault, name: str) -> None:
    synced.publisher.publish(posting(100))
    synced.server.faults[HEAD] = fault
    syncer = synced.syncer()
    assert syncer.sync_edition().name == name
    unchanged_by(synced)
    assert syncer.sync_edition().name == "applied"
    assert "moef:100" in synced.content()["postings"]


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        (unreachable, "unreachable"),
        (redirect, "captive_portal"),
        (login_page, "captive_portal"),
        (status(503), "server_busy"),
        (status(404), "bad_object"),
        (stall_after(10), "too_slow"),
        (shortened_to(10), "bad_object"),
        (lengthened, "bad_object"),
        (flip(10), "bad_object"),
        (instead(b""), "bad_object"),
    ],
)
def test_whatever_comes_for_an_object_the_content_stays(synced: House, fault: Fault, name: str) -> None:
    synced.publisher.publish(posting(100))
    synced.server.faults[OBJECTS] = fault
    syncer = synced.syncer()
    assert syncer.sync_edition().name == name
    unchanged_by(synced)
    assert syncer.sync_edition().name == "applied"
    assert "moef:100" in synced.content()["postings"]


def test_a_busy_server_says_how_long_to_wait(synced: House) -> None:
    synced.server.faults[HEAD] = status(429, 90)
    assert synced.syncer().sync_edition() == outcomes.ServerBusy(429, 90)


def test_an_older_head_is_refused(synced: House) -> None:
    old = synced.publisher.files[HEAD]
    synced.publisher.publish(posting(100))
    syncer = synced.syncer()
    assert syncer.sync_edition().ok
    synced.server.faults[HEAD] = instead(old)
    assert syncer.sync_edition() == outcomes.Rollback(accepted=2, offered=1)
    assert synced.content()["version"] == ["2"]


def test_another_head_with_the_same_number_is_refused(synced: House) -> None:
    synced.publisher.version = 0
    synced.publisher.publish(posting(100))
    assert synced.syncer().sync_edition() == outcomes.Rollback(accepted=1, offered=1)
    unchanged_by(synced)


def test_a_head_of_another_channel_is_refused(synced: House) -> None:
    other = Publisher("pilot")
    other.version = 5
    other.publish(posting(1))
    synced.server.faults[HEAD] = instead(other.files[head_path("pilot")])
    assert synced.syncer().sync_edition() == outcomes.WrongChannel(expected="demo", got="pilot")
    unchanged_by(synced)


def test_a_head_signed_by_the_rooms_key_is_refused(synced: House) -> None:
    synced.publisher.publish(posting(100))
    synced.publisher.sign(key=synced.publisher.rooms_key)
    assert synced.syncer().sync_edition().name == "bad_signature"
    unchanged_by(synced)


def test_a_head_signed_by_a_strangers_key_is_refused(synced: House) -> None:
    synced.publisher.sign(key="stranger")
    assert synced.syncer().sync_edition().name == "bad_signature"
    unchanged_by(synced)


def test_a_head_declared_as_another_kind_of_document_is_refused(synced: House) -> None:
    head = synced.publisher.sign()
    synced.publisher.place_head(head, payload_type=ROOMS_TYPE)
    assert synced.syncer().sync_edition().name == "bad_signature"
    unchanged_by(synced)


def test_a_head_of_a_newer_contract_is_refused(synced: House) -> None:
    synced.publisher.sign(spec=2)
    assert synced.syncer().sync_edition().name == "bad_object"
    unchanged_by(synced)


def test_a_frozen_server_makes_the_content_look_old_and_not_new(synced: House) -> None:
    synced.publisher.publish(posting(100))
    synced.server.faults[HEAD] = frozen
    synced.now = NOW + timedelta(days=4)
    assert synced.syncer().sync_edition() == outcomes.Unchanged()
    with synced.reader() as reader:
        edition = reader.edition()
    assert edition is not None
    assert edition.expires < synced.now


def test_a_304_that_was_not_asked_for_is_no_contact(house: House) -> None:
    house.server.faults[HEAD] = frozen
    assert house.syncer().sync_edition().name == "server_busy"
    with house.reader() as reader:
        assert reader.sync_state().last_contact is None


def test_an_expired_edition_is_applied_and_marked_stale(house: House) -> None:
    house.now = NOW + timedelta(days=30)
    outcome = house.syncer().sync_edition()
    assert isinstance(outcome, outcomes.Applied)
    assert outcome.stale
    assert len(house.content()["postings"]) == 40


def test_every_flipped_byte_of_every_published_file_changes_nothing(house: House, tmp_path: Path) -> None:
    publisher = house.publisher
    publisher.rebase("postings", 2)
    publisher.publish(posting(77), guide(2))
    wanted = publisher.files.copy()
    elsewhere = replace(house, folder=tmp_path / "elsewhere")
    assert elsewhere.syncer().sync_edition().ok
    for path in [path for path in house.server.paths() if not path.startswith("v1/root/")]:
        for at in range(0, len(wanted[path]), max(1, len(wanted[path]) // 12)):
            publisher.files[path] = flipped(wanted[path], at, at % 8)
            outcome = house.syncer().sync_edition()
            assert not outcome.ok, (path, at)
            assert house.content()["version"] == []
        publisher.files[path] = wanted[path]
    assert house.syncer().sync_edition().ok
    assert "moef:77" in house.content()["postings"]


def test_a_login_page_in_place_of_a_next_root_is_told_apart_from_its_absence(house: House) -> None:
    house.server.faults["v1/root/"] = login_page
    assert house.syncer().sync_edition().name == "captive_portal"


def test_a_half_empty_edition_is_held_and_the_content_stays(synced: House) -> None:
    synced.publisher.publish(gone=[posting(number) for number in range(30)])
    syncer = synced.syncer()
    outcome = syncer.sync_edition()
    assert outcome == outcomes.Held(version=2, feed="postings", lost=30, before=40)
    assert len(synced.content()["postings"]) == 40
    with synced.reader() as reader:
        assert reader.sync_state().held == outcome.reason


@pytest.mark.parametrize(
    ("feed", "gone"), [("cafes", [cafe()]), ("rooms", [room(1), room(2)]), ("guides", [guide(1)])]
)
def test_an_edition_that_empties_what_a_device_lives_on_is_held(
    synced: House, feed: str, gone: list[Record]
) -> None:
    synced.publisher.publish(gone=gone)
    held = outcomes.Held(version=2, feed=feed, lost=len(gone), before=len(gone))
    assert synced.syncer().sync_edition() == held
    content = synced.content()
    assert (content["cafes"], len(content["rooms"]), len(content["guides"])) == ([CAFE], 2, 1)
    synced.publisher.sign(meant_losses=(feed,))
    assert synced.syncer().sync_edition().name == "applied"


def test_an_edition_that_exchanges_the_last_row_or_leaves_one_is_taken(synced: House) -> None:
    synced.publisher.publish(guide(2), gone=[guide(1), room(1)])
    assert synced.syncer().sync_edition().name == "applied"


def test_a_held_edition_is_not_fetched_again_and_a_later_whole_one_is_taken(synced: House) -> None:
    gone = [posting(number) for number in range(30)]
    synced.publisher.publish(gone=gone)
    syncer = synced.syncer()
    held = syncer.sync_edition()
    synced.server.log.clear()
    assert syncer.sync_edition() == held
    assert synced.server.paths(OBJECTS) == []
    synced.publisher.publish(*gone)
    assert syncer.sync_edition().name == "applied"
    with synced.reader() as reader:
        assert reader.sync_state().held is None


def test_a_large_loss_that_is_meant_is_applied(synced: House) -> None:
    gone = [posting(number) for number in range(30)]
    synced.publisher.publish(gone=gone, meant_losses=("postings",))
    assert synced.syncer().sync_edition().name == "applied"
    assert len(synced.content()["postings"]) == 10


def test_a_loss_in_another_feed_than_the_meant_one_is_held(synced: House) -> None:
    gone = [posting(number) for number in range(30)]
    synced.publisher.publish(gone=gone, meant_losses=("guides",))
    assert synced.syncer().sync_edition().name == "held"


def test_passed_deadlines_are_no_loss(house: House) -> None:
    passed = [posting(number, valid_through=TODAY) for number in range(40, 100)]
    house.publisher.publish(*passed)
    syncer = house.syncer()
    assert syncer.sync_edition().ok
    house.now = NOW + timedelta(days=1)
    house.publisher.publish(gone=passed, now=house.now)
    assert syncer.sync_edition().name == "applied"
    assert len(house.content()["postings"]) == 40


def test_a_small_loss_is_not_held_even_if_its_share_is_large(synced: House) -> None:
    synced.publisher.publish(gone=[posting(number) for number in range(19)])
    assert synced.syncer().sync_edition().name == "applied"


def test_a_loss_hidden_in_a_new_base_is_held_too(synced: House) -> None:
    synced.publisher.publish(gone=[posting(number) for number in range(30)])
    synced.publisher.rebase("postings")
    synced.publisher.sign()
    assert synced.syncer().sync_edition().name == "held"
    assert len(synced.content()["postings"]) == 40


def test_a_row_that_does_not_follow_the_contract_refuses_the_whole_edition(synced: House) -> None:
    bad = posting(5, title=None)
    synced.publisher.publish(posting(100), bad)
    outcome = synced.syncer().sync_edition()
    assert outcome.name == "bad_object"
    unchanged_by(synced)


def test_a_head_that_names_no_way_to_its_state_is_refused(synced: House) -> None:
    synced.publisher.publish(posting(100))
    feed = synced.publisher.feeds["postings"]
    feed.segments = feed.segments[:-1]
    feed.base = replace(feed.base, seq=0, parts=())
    synced.publisher.sign()
    feed.segments = ()
    synced.publisher.sign()
    assert synced.syncer().sync_edition().name == "bad_object"
    unchanged_by(synced)


def test_a_head_whose_rows_are_not_its_digest_is_refused_after_one_try_from_the_base(synced: House) -> None:
    synced.publisher.publish(posting(100))
    head = synced.publisher.sign()
    wrong = replace(head.feeds["postings"], digest="0" * 64)
    synced.publisher.sign(feeds={**head.feeds, "postings": wrong})
    assert synced.syncer().sync_edition().name == "bad_object"
    unchanged_by(synced)


def test_a_store_at_another_state_than_its_cursor_says_starts_again_from_the_base(synced: House) -> None:
    """A tick that meets a wrong base is noticed by the digest, and the base is fetched once."""
    other = Publisher()
    other.content, other.rooms_key = synced.publisher.content, synced.publisher.rooms_key
    same = (cafe(), room(1), room(2), guide(1))
    other.publish(*same, *(posting(number) for number in range(39)), posting(99))
    other.version = 1
    other.publish(posting(100))
    other.rebase("postings", keep_segments=True)
    other.feeds["postings"].base = replace(other.feeds["postings"].base, seq=41)
    other.sign()
    synced.server.files = other.files
    outcome = synced.syncer().sync_edition()
    assert outcome.name == "applied"
    assert synced.content()["postings"] == sorted(f"moef:{n}" for n in (*range(39), 99, 100))


@pytest.fixture
def listed(house: House) -> House:
    """A house whose publisher puts bases and older segments into a catalogue."""
    house.publisher.catalogue = True
    house.publisher.rebase("postings", 2)
    house.publisher.publish(posting(50))
    house.publisher.publish(posting(51))
    return house


def test_a_new_device_finds_its_way_by_the_catalogue(listed: House) -> None:
    assert listed.syncer().sync_edition().name == "applied"
    assert len(listed.content()["postings"]) == 42


def test_a_device_that_polls_as_it_should_needs_no_catalogue(listed: House) -> None:
    syncer = listed.syncer()
    assert syncer.sync_edition().ok
    head = listed.publisher.publish(posting(52))
    listed.server.log.clear()
    assert syncer.sync_edition().ok
    assert head.catalogue is not None
    assert object_path(head.catalogue.sha256) not in listed.server.paths()
    assert "moef:52" in listed.content()["postings"]


def test_a_device_that_was_away_takes_the_segments_of_the_catalogue(listed: House) -> None:
    syncer = listed.syncer()
    assert syncer.sync_edition().ok
    for number in range(60, 64):
        listed.publisher.publish(posting(number))
    listed.server.log.clear()
    assert syncer.sync_edition().ok
    assert len(listed.server.paths(OBJECTS)) == 5
    assert "moef:61" in listed.content()["postings"]


def test_a_store_at_a_wrong_state_gets_its_base_from_the_catalogue(listed: House) -> None:
    syncer = listed.syncer()
    assert syncer.sync_edition().ok
    with Store(listed.folder) as store:
        store.db.execute("UPDATE cursor SET digest = ? WHERE feed = 'postings'", ("1" * 64,))
    syncer.sync_edition()
    listed.publisher.publish(posting(52))
    assert syncer.sync_edition().ok
    assert len(listed.content()["postings"]) == 43


def test_a_changed_catalogue_is_refused(listed: House) -> None:
    head = listed.publisher.head
    assert head is not None
    assert head.catalogue is not None
    path = object_path(head.catalogue.sha256)
    listed.server.faults[path] = flip(30)
    outcome = listed.syncer().sync_edition()
    assert isinstance(outcome, outcomes.BadObject)
    assert outcome.which == path
    assert listed.content()["version"] == []


def test_a_catalogue_of_another_shape_is_refused(listed: House) -> None:
    for content in (b"{}", b'{"feeds":{}}', b"[", b'{"feeds":{"postings":{"base":null,"segments":[]}}}'):
        ref = listed.publisher.put(compress(content))
        listed.publisher.sign(catalogue=replace(ref, content_size=len(content)))
        assert listed.syncer().sync_edition().name == "bad_object"
        assert listed.content()["version"] == []


def test_a_missing_object_is_named(synced: House) -> None:
    head = synced.publisher.publish(posting(100))
    path = object_path(head.feeds["postings"].segments[-1].object.sha256)
    del synced.publisher.files[path]
    outcome = synced.syncer().sync_edition()
    assert isinstance(outcome, outcomes.BadObject)
    assert outcome.which == path
