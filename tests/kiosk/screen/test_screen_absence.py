"""A cache that is not there, comes, goes, is damaged; and faults of our own."""

import logging
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from screen_bench import Bench
from screen_seed import fill, others

from kiosk.screen.beats import Beats, beat_descriptor
from kiosk.screen.messages import catch_slot_errors
from kiosk.screen.reports import CRASH_EVERY_S, FaultNotes, reporter
from kiosk.screen.touching import pause, until
from kiosk.screen.visit import Place
from kiosk.screen.watcher import Watcher
from offline_cache.mailbox.outbox import Outbox
from offline_cache.mailbox.wake import SCREEN, wake
from offline_cache.store import generations


def test_without_content_the_screen_says_that_it_waits(empty_bench: Bench) -> None:
    empty_bench.open()
    words = empty_bench.words()
    assert "첫 소식을 기다립니다" in words
    assert "연결 안 됨" in words
    assert "채용공고" not in words


def test_the_first_content_appears_by_itself(empty_bench: Bench) -> None:
    empty_bench.open()
    fill(empty_bench.path)
    empty_bench.tick()
    assert "무료 스터디룸, 2곳" in empty_bench.words()
    assert "첫 소식을 기다립니다" not in empty_bench.words()


def test_content_without_postings_and_rooms_still_makes_a_home(empty_bench: Bench) -> None:
    fill(empty_bench.path, others())
    empty_bench.open()
    assert "이력서·자소서" in empty_bench.words()
    empty_bench.tap("채용공고")
    assert "지금은 공고가 없습니다" in empty_bench.words()


def test_a_damaged_cache_counts_as_absent_and_takes_nobody_down(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    path = generations.current(bench.path)
    assert path is not None
    bench.go(Place.POSTINGS)
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    path.write_bytes(b"not a database" * 1000)
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            bench.tick()
        bench.tap("처음으로")
    assert bench.place is Place.HOME


@pytest.mark.qt_log_ignore("HomeScreen.qml")
def test_an_exception_in_a_slot_is_logged_noted_and_survived(
    bench: Bench, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    faults = FaultNotes(reporter(bench.path), lambda: clock[0])
    restore = catch_slot_errors(faults.note)

    def broken(*_arguments: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(bench.screen.stage, "go", broken)
    try:
        for _ in range(3):
            bench.tap("무료 스터디룸")
        clock[0] = CRASH_EVERY_S
        bench.tap("무료 스터디룸")
    finally:
        restore()
    monkeypatch.undo()
    assert faults.count == 4
    assert caplog.text.count("a fault of ours") >= 4
    with Outbox.open(bench.path) as outbox:
        notes = [entry.body for entry in outbox.pending(10) if entry.kind == "crash"]
    assert [note["count"] for note in notes] == [1, 4]
    assert notes[0]["error"] == "RuntimeError"
    bench.tap("무료 스터디룸")
    assert bench.place is Place.ROOMS


def test_an_interrupt_is_left_to_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(kind))
    restore = catch_slot_errors(lambda error: None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    restore()
    assert seen == [KeyboardInterrupt]


def test_the_guard_gets_a_beat_for_each_frame_shown(bench: Bench) -> None:
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    beats = Beats(bench.screen.window, writer)
    bench.screen.window.update()
    pause(150)
    assert os.read(reader, 100).strip(b".") == b""
    os.close(reader)
    bench.screen.window.update()
    pause(150)
    bench.tap("무료 스터디룸")
    assert bench.place is Place.ROOMS
    beats.deleteLater()
    os.close(writer)


@pytest.mark.parametrize(("value", "descriptor"), [("7", 7), ("", None), ("-1", None), ("x", None)])
def test_the_descriptor_of_the_beats_is_read_with_care(value: str, descriptor: int | None) -> None:
    assert beat_descriptor({"KIOSK_BEAT_FD": value}) == descriptor
    assert beat_descriptor({}) is None


def test_a_datagram_wakes_the_screen_at_once(prepared: None, tmp_path: Path) -> None:
    root, ticks = Root(), []
    watcher = Watcher(root, tmp_path, lambda: ticks.append(1))
    assert wake(tmp_path, SCREEN)
    assert until(lambda: bool(ticks), 0.8)
    watcher.close()


def test_a_folder_that_takes_no_socket_leaves_the_tick(prepared: None, tmp_path: Path) -> None:
    ticks: list[int] = []
    watcher = Watcher(Root(), tmp_path / "absent", lambda: ticks.append(1))
    assert until(lambda: bool(ticks), 3.0)
    watcher.close()


class Root(QObject):
    @Slot()
    def nothing(self) -> None:
        """Only an owner."""
