"""Sounds: what is heard and when, with its visible twin; players that are missing, fail, hang or drown."""

import itertools
import logging
import time
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from screen_bench import Bench
from screen_seed import INTERN, fill, posting

from kiosk.screen.basket import MOST_KEPT
from kiosk.screen.sound.files import FOLDER, player_of, sound_files
from kiosk.screen.sound.make import RATE, write
from kiosk.screen.sound.player import LatePlayer, SilentPlayer, Sound
from kiosk.screen.sound.process import QUIET_S, STUCK_S, VOICES, ProcessPlayer, system_player
from kiosk.screen.touching import pause, until
from kiosk.screen.visit import Place


def levels(file: Path) -> array:
    with wave.open(str(file), "rb") as read:
        assert (read.getnchannels(), read.getsampwidth(), read.getframerate()) == (1, 2, RATE)
        return array("h", read.readframes(read.getnframes()))


@pytest.mark.parametrize("sound", Sound)
def test_the_file_that_ships_is_the_one_that_is_made(sound: Sound, tmp_path: Path) -> None:
    assert (FOLDER / f"{sound.value}.wav").read_bytes() == write(sound, tmp_path).read_bytes()


def test_the_sounds_are_short_soft_and_told_apart() -> None:
    found = {sound: levels(FOLDER / f"{sound.value}.wav") for sound in Sound}
    for values in found.values():
        assert len(values) < 0.4 * RATE
        assert 3_000 < max(map(abs, values)) < 20_000
        assert abs(values[-1]) < 100
    half = round(0.12 * RATE)
    second = max(map(abs, found[Sound.SAVED][half : half + RATE // 20]))
    assert second > 2 * max(map(abs, found[Sound.SAVED][half - RATE // 100 : half]))
    assert crossings(found[Sound.REFUSED]) < crossings(found[Sound.SAVED]) / 2


def crossings(values: array) -> float:
    """Return how often a second the wave changes its sign: a measure of its pitch."""
    return sum(a < 0 <= b for a, b in itertools.pairwise(values)) / len(values)


def test_a_press_is_heard_when_it_is_seen(bench: Bench) -> None:
    before = bench.grab()
    point = bench.find("채용공고").middle
    device = QTest.createTouchDevice()
    window = bench.screen.window
    QTest.touchEvent(window, device).press(0, point, window).commit()
    assert bench.heard == [Sound.PRESS]
    assert bench.grab() != before
    QTest.touchEvent(window, device).release(0, point, window).commit()
    pause(300)
    assert bench.place is Place.POSTINGS
    assert bench.heard == [Sound.PRESS]


def test_saving_is_heard_with_its_words_and_taking_out_is_not(bench: Bench) -> None:
    bench.go(Place.POSTING, "moef:7")
    bench.tap("담기")
    assert bench.heard == [Sound.PRESS, Sound.SAVED]
    assert bench.screen.frame.toast["text"].startswith("담았습니다")
    bench.tap("담음")
    assert bench.heard == [Sound.PRESS, Sound.SAVED, Sound.PRESS]


def test_what_is_not_possible_is_heard_with_its_words(empty_bench: Bench) -> None:
    many = [posting(n, f"사무 보조 {n} 채용", "한국환경공단", employment_type=INTERN) for n in range(12)]
    empty_bench.folder = fill(empty_bench.path, [*many])
    empty_bench.open()
    for number in range(MOST_KEPT):
        empty_bench.screen.stage.go(Place.POSTING, f"moef:{number}")
        empty_bench.screen.posting.keep()
    empty_bench.heard.clear()
    empty_bench.go(Place.POSTING, f"moef:{MOST_KEPT}")
    empty_bench.screen.posting.keep()
    assert empty_bench.heard == [Sound.REFUSED]
    assert "빼 주세요" in empty_bench.screen.frame.toast["text"]


class Device:
    """A player that is a shell script, and a clock."""

    def __init__(self, path: Path, script: str) -> None:
        self.now_s = 1000.0
        self.log = path / "log"
        self.parent = QObject()
        files = sound_files(100, path)
        command = ("/bin/sh", "-c", script.replace("LOG", str(self.log)), "player")
        self.player = ProcessPlayer(self.parent, command, files, lambda: self.now_s)

    def played(self) -> list[str]:
        return self.log.read_text().split() if self.log.exists() else []


@pytest.fixture
def device(qapp: QGuiApplication, tmp_path: Path) -> Callable[[str], Device]:
    return lambda script: Device(tmp_path, script)


def test_a_sound_is_played_by_a_process_that_gets_its_file(device: Callable[[str], Device]) -> None:
    found = device('basename "$1" >> LOG')
    found.player.play(Sound.SAVED)
    assert until(lambda: found.played() == ["saved.wav"], 5)
    found.player.close()


def test_a_flood_of_sounds_waits_for_nobody_and_piles_nothing_up(device: Callable[[str], Device]) -> None:
    found = device("echo x >> LOG; sleep 1")
    start = time.perf_counter()
    for _ in range(50):
        found.player.play(Sound.PRESS)
    assert time.perf_counter() - start < 0.5
    assert until(lambda: len(found.played()) == VOICES, 5)
    pause(200)
    assert len(found.played()) == VOICES
    found.player.close()


def test_a_player_that_hangs_is_ended_and_another_follows(device: Callable[[str], Device]) -> None:
    found = device("echo x >> LOG; exec sleep 60")
    for _ in range(VOICES):
        found.player.play(Sound.PRESS)
    assert until(lambda: len(found.played()) == VOICES, 5)
    found.now_s += STUCK_S + 1
    found.player.play(Sound.PRESS)
    pause(300)
    found.player.play(Sound.PRESS)
    pause(300)
    assert len(found.played()) == VOICES
    found.now_s += QUIET_S + 1
    found.player.play(Sound.PRESS)
    assert until(lambda: len(found.played()) > VOICES, 5)
    found.player.close()


@pytest.mark.parametrize("command", [("/nonexistent/player",), ("/bin/sh", "-c", "exit 1")])
def test_without_program_or_device_it_is_silent_with_one_line(
    command: tuple[str, ...], qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    now, parent = [0.0], QObject()
    player = ProcessPlayer(parent, command, sound_files(100, tmp_path), lambda: now[0])
    for _ in range(3):
        player.play(Sound.PRESS)
        pause(150)
        now[0] += QUIET_S + 1
    player.close()
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert "silent" in caplog.text


def test_the_best_installed_player_is_taken(qapp: QGuiApplication, tmp_path: Path) -> None:
    files, parent = sound_files(100, tmp_path), QObject()
    assert isinstance(system_player(parent, files, lambda _name: None), SilentPlayer)
    found = system_player(parent, files, lambda name: f"/usr/bin/{name}" if name == "aplay" else None)
    assert isinstance(found, ProcessPlayer)
    assert (found._program, found._options) == ("/usr/bin/aplay", ["-q"])


def test_the_volume_scales_the_files_and_none_is_silent(qapp: QGuiApplication, tmp_path: Path) -> None:
    for sound, file in sound_files(50, tmp_path).items():
        loud = max(map(abs, levels(FOLDER / f"{sound.value}.wav")))
        assert max(map(abs, levels(file))) == pytest.approx(loud / 2, abs=2)
    assert isinstance(player_of(0, QObject()), SilentPlayer)


def test_quieter_copies_are_written_over_those_of_the_last_start(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    parents = [QObject(), QObject()]
    for parent in parents:
        player_of(50, parent)
    assert len(list(tmp_path.rglob("*.wav"))) == len(Sound)


def test_a_late_player_is_found_once_and_with_the_first_sound_at_the_latest() -> None:
    found: list[SilentPlayer] = []

    def find() -> SilentPlayer:
        found.append(SilentPlayer())
        return found[-1]

    late = LatePlayer(find)
    assert not found
    late.play(Sound.PRESS)
    late.get_ready()
    late.play(Sound.SAVED)
    assert len(found) == 1
