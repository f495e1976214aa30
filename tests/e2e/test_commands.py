"""The technician's commands on a device that has just synchronised."""

import struct
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main

SCREENS = ["home", "rooms", "room", "postings", "search", "posting", "idle", "cleared", "rooms-stale"]


def test_search_finds_the_youth_interns_by_their_first_consonants(device):
    found = device.asked("search", "ㅊㄴㅇㅌ")
    assert found["total"] > 0
    assert all("인턴" in hit["title"] + " ".join(hit["employmentType"]) for hit in found["hits"])


def test_status_tells_the_edition_the_rooms_and_their_ages(device):
    found = device.asked("status")
    assert found["edition"]["label"] == "시연 자료"
    assert sum(found["postings"].values()) >= 100
    assert found["rooms"]["cafe"] == "cafe:demo"
    assert found["freshness"]["kind"] in {"live", "as_of"}


def test_sync_asks_the_running_service_and_shows_its_answer(device):
    found = device.asked("sync")
    assert set(found) == {"edition", "rooms", "city"}
    assert all(outcome["ok"] for outcome in found.values())


@pytest.mark.parametrize("screen", SCREENS)
def test_screenshot_writes_a_picture_of_the_panel_s_size(device, tmp_path: Path, screen):
    file = tmp_path / f"{screen}.png"
    ended = device.kiosk("screenshot", screen, "--out", str(file))
    assert ended.returncode == 0, ended.stderr
    head = file.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:24]) == (1080, 1920)


def test_an_unknown_screen_is_refused_with_a_sentence(device, tmp_path):
    ended = device.kiosk("screenshot", "cellar", "--out", str(tmp_path / "x.png"))
    assert ended.returncode == 2
    assert "cellar" in ended.stderr


def test_help_names_every_command():
    text = CliRunner().invoke(main, ["--help"]).output
    for name in (
        "demo",
        "run",
        "guard",
        "syncd",
        "sync",
        "status",
        "search",
        "screenshot",
        "config",
        "version",
    ):
        assert f"\n  {name} " in text
