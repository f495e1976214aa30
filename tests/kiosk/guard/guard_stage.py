"""A guard in a real process, with real children that misbehave as told."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PATIENCE_S = 30.0
SHORT: dict[str, Any] = {
    "first_beat_s": 2.0,
    "beat_s": 0.4,
    "waits_s": [0.0, 0.05],
    "steady_s": 0.5,
    "picture_wait_s": 0.1,
    "stop_s": 0.5,
}


def until(condition: Callable[[], Any]) -> Any:
    """Wait for a condition and return its value; fail when it never comes."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if value := condition():
            return value
        time.sleep(0.01)
    raise AssertionError("it never came")


def alive(pid: int) -> bool:
    """Whether a process exists and is no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


class Stage:
    """A folder in which fake screens meet, and the guard around them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.guard: subprocess.Popen[str] | None = None
        self.mode("screen", "healthy")
        self.mode("picture", "healthy")

    def mode(self, name: str, mode: str) -> None:
        """Say how the next start of a child behaves."""
        (self.folder / "next").write_text(mode)
        (self.folder / "next").replace(self.folder / f"{name}.mode")

    def start(self, environ: dict[str, str] | None = None, **limits: Any) -> subprocess.Popen[str]:
        """Start the guard."""
        self.guard = subprocess.Popen(
            [
                sys.executable,
                str(Path(__file__).with_name("short_guard.py")),
                str(self.folder),
                json.dumps(SHORT | limits),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **(environ or {})},
        )
        return self.guard

    def starts(self, name: str = "screen") -> list[str]:
        """The starts of a child so far."""
        file = self.folder / f"{name}.starts"
        return [line for line in file.read_text().splitlines() if line] if file.exists() else []

    def pids(self, name: str = "screen") -> list[int]:
        """The process ids of all starts of a child."""
        return [int(line.split()[0]) for line in self.starts(name)]

    def running(self, name: str = "screen") -> list[int]:
        """The children of that name that live."""
        return [pid for pid in self.pids(name) if alive(pid)]

    def end(self) -> tuple[str, str]:
        """Ask the guard to stop and return what it wrote."""
        assert self.guard is not None
        self.guard.send_signal(signal.SIGTERM)
        return self.guard.communicate(timeout=PATIENCE_S)
