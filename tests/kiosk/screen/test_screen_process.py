"""The screen as a process of its own: it beats, is woken, and takes what comes while it runs."""

import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Slot
from screen_bench import Bench
from screen_seed import CAFE, fill

from kiosk.exit_codes import ExitCode
from kiosk.screen.beats import Beats
from kiosk.screen.start import EXIT_DEVICE, EXIT_SETTINGS
from kiosk.screen.touching import until
from offline_cache.mailbox.wake import SCREEN, wake

PROGRAM = """
import pathlib, sys, logging
logging.basicConfig(level=logging.INFO)
from kiosk.screen.app import run
from kiosk.screen.settings import ScreenSettings
sys.exit(run(ScreenSettings(cache_folder=pathlib.Path(sys.argv[1]), cafe=sys.argv[2])))
"""
LIMIT_S = 30.0


class Process:
    """A running screen and the guard's end of its pipe."""

    def __init__(self, folder: Path) -> None:
        self.reader, writer = os.pipe()
        environment = {**os.environ, "KIOSK_BEAT_FD": str(writer)}
        command = [sys.executable, "-c", PROGRAM, str(folder), CAFE]
        self.process = subprocess.Popen(
            command, env=environment, pass_fds=[writer], stderr=subprocess.PIPE, text=True
        )
        os.close(writer)

    def beats(self, count: int) -> int:
        """Wait for some beats; return how many came in time."""
        seen, end = 0, time.monotonic() + LIMIT_S
        while seen < count and time.monotonic() < end and self.process.poll() is None:
            if select.select([self.reader], [], [], 0.2)[0]:
                seen += len(os.read(self.reader, 64))
        return seen

    def stop(self) -> str:
        """Stop it and return what it logged."""
        self.process.send_signal(signal.SIGTERM)
        _, log = self.process.communicate(timeout=LIMIT_S)
        os.close(self.reader)
        return log


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Process]:
    started = Process(tmp_path)
    yield started
    if started.process.poll() is None:
        started.process.kill()
        started.process.communicate()


def test_it_beats_while_nothing_moves_and_takes_content_that_comes(process: Process, tmp_path: Path) -> None:
    assert process.beats(1) >= 1
    fill(tmp_path)
    assert wake(tmp_path, SCREEN)
    assert process.beats(3) >= 3
    log = process.stop()
    assert "Traceback" not in log
    assert "WARNING" not in log
    assert "ERROR" not in log


def test_a_guard_that_goes_away_does_not_end_it(process: Process) -> None:
    assert process.beats(1) >= 1
    closed = os.dup(process.reader)
    os.close(closed)
    os.close(process.reader)
    time.sleep(2.5)
    assert process.process.poll() is None
    process.reader = os.open(os.devnull, os.O_RDONLY)
    assert "the guard no longer listens" in process.stop()


def test_what_a_render_thread_swaps_is_told_in_the_thread_of_the_window(bench: Bench) -> None:
    reader, writer = os.pipe()
    told: list[int] = []

    class Told(Beats):
        @Slot()
        def _beat(self) -> None:
            told.append(threading.get_ident())

    Told(bench.screen.window, writer)
    swapping = threading.Thread(target=bench.screen.window.frameSwapped.emit)
    swapping.start()
    swapping.join()
    assert until(lambda: bool(told), 5)
    assert set(told) == {threading.get_ident()}
    os.close(reader)
    os.close(writer)


def test_a_setting_that_is_none_is_told_with_the_exit_code_of_the_command() -> None:
    command = [sys.executable, "-m", "kiosk.screen", "--set", "no.such=1"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == ExitCode.SETTINGS == EXIT_SETTINGS
    assert "no.such" in ended.stderr
    assert ExitCode.DEVICE == EXIT_DEVICE
