"""The screen as a process of its own: it beats, is woken, and takes what comes while it runs."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from screen_seed import CAFE, fill

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
