"""The cable is pulled, a byte is false: what is on the screen stays, and says what it is."""

import json
from datetime import UTC, datetime

import pytest

from kiosk.demo.stage import CAFE
from offline_cache.store.reader import ContentReader


@pytest.fixture
def own(device):
    """A device whose own sync service rests, so that the test alone asks the server."""
    device.stage.stop("syncd")
    yield device
    device.stage.start_sync()


def flip(file, at):
    """Turn one bit of a file and return what undoes it."""
    whole = file.read_bytes()
    file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    return lambda: file.write_bytes(whole)


def content(device):
    """Everything of the content that a screen could show, read as the screen reads it."""
    now = datetime.now(UTC)
    with ContentReader.open(device.folder / "cache") as reader:
        return (
            reader.edition(),
            reader.shelf_counts(now),
            reader.search("인턴", now, limit=100).hits,
            reader.cafes(),
            reader.guides(),
            reader.rooms(CAFE),
        )


REFUSED = {"bad_signature", "bad_object"}


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.99])
@pytest.mark.parametrize("name", ["head", "rooms/demo", "city"])
def test_a_false_byte_in_a_signed_file_is_refused_and_nothing_changes(own, published, name, share):
    before = content(own)
    file = published / "main" / name
    undo = flip(file, int(file.stat().st_size * share))
    try:
        ended = own.kiosk("sync", "--json")
    finally:
        undo()
    outcomes = json.loads(ended.stdout)
    refused = [outcome for outcome in outcomes.values() if outcome["name"] in REFUSED]
    assert ended.returncode == 6, outcomes
    assert refused
    assert "거절" in refused[0]["sentence"]
    assert content(own) == before


def test_a_false_byte_in_any_object_is_refused_by_a_first_installation(own, published, tmp_path):
    objects = sorted((published / "o").iterdir())
    assert objects
    for number, file in enumerate(objects):
        elsewhere = f"cache.folder={tmp_path / str(number)}"
        undo = flip(file, file.stat().st_size // 2)
        try:
            ended = own.kiosk("sync", "--json", "--set", elsewhere)
        finally:
            undo()
        outcomes = json.loads(ended.stdout)
        assert outcomes["edition"]["name"] == "bad_object", outcomes
        assert file.name in outcomes["edition"]["which"]
        assert json.loads(own.kiosk("status", "--json", "--set", elsewhere).stdout)["edition"] is None
        assert own.kiosk("sync", "--set", elsewhere).returncode == 0


def test_without_a_server_the_screen_starts_cold_shows_all_and_tells_the_truth(own, tmp_path):
    before = content(own)
    own.stage.stop("central")
    try:
        ended = own.kiosk("sync", "--json")
        assert ended.returncode == 5
        assert json.loads(ended.stdout)["edition"]["name"] == "unreachable"
        assert content(own) == before
        for screen in ("home", "rooms", "postings", "search", "posting"):
            assert own.kiosk("screenshot", screen, "--out", str(tmp_path / f"{screen}.png")).returncode == 0
    finally:
        own.stage.start_server()


def test_after_the_server_is_back_the_service_finds_it(device):
    device.stage.stop("central")
    assert device.kiosk("sync").returncode == 5
    device.stage.start_server()
    device.stage.stop("syncd")
    device.stage.start_sync()
    assert device.asked("sync")["edition"]["ok"]
