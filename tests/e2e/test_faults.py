"""The cable is pulled, a byte is false: what is on the screen stays, and says what it is."""

import itertools
import json
import time

import pytest


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
    found = device.asked("status")
    return found["edition"], found["postings"], device.asked("search", "인턴")


def test_a_false_byte_in_any_published_file_is_refused_and_nothing_changes(own, published):
    before = content(own)
    files = [published / "main" / "head", published / "main" / "rooms" / "demo", published / "main" / "city"]
    for file, share in itertools.product(files, (0.0, 0.3, 0.6, 0.99)):
        undo = flip(file, int(file.stat().st_size * share))
        try:
            ended = own.kiosk("sync", "--json")
        finally:
            undo()
        outcomes = json.loads(ended.stdout)
        refused = [outcome for outcome in outcomes.values() if outcome["name"] in {"bad_signature", "bad_object"}]
        assert ended.returncode == 6, (file.name, share, outcomes)
        assert refused, (file.name, share, outcomes)
        assert "거절" in refused[0]["sentence"]
    assert content(own) == before


def test_a_false_byte_in_an_object_refuses_a_first_installation(own, published, tmp_path):
    objects = sorted((published / "o").iterdir())
    assert objects
    for number, file in enumerate(objects):
        empty = tmp_path / str(number)
        undo = flip(file, file.stat().st_size // 2)
        try:
            ended = own.kiosk("sync", "--json", "--set", f"cache.folder={empty}")
        finally:
            undo()
        outcomes = json.loads(ended.stdout)
        assert outcomes["edition"]["name"] == "bad_object", (file.name, outcomes, ended.stderr)
        assert own.kiosk("status", "--set", f"cache.folder={empty}").returncode in {0, 4}
        assert own.kiosk("search", "인턴", "--set", f"cache.folder={empty}").stdout.startswith(("", "0건"))


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
    time.sleep(1)
    device.stage.start_server()
    assert device.asked("status")["edition"]["version"] >= 1
