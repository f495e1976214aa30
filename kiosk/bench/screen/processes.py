"""Starting what is measured: the gauge for one measure, and fresh processes whose first frame is awaited."""

import contextlib
import json
import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.demo.stage import CAFE
from kiosk.screen.gauge.body import weight

OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
COMPILED: Final = Path(tempfile.gettempdir()) / f"kiosk-bench-compiled-{os.getuid()}"
"""Compiled Python, as installed devices have it; the first start of all fills the folder."""

START_LIMIT_S: Final = 60.0
GAUGE_LIMIT_S: Final = 900.0
"""How long a measure may take beside the seconds it is asked to last."""

PLAIN: Final = (sys.executable, "-m", "kiosk.screen.gauge.plain")


class GaugeError(RuntimeError):
    """A process that was to be measured ended badly; the message holds what it said."""


def environment(**more: str) -> dict[str, str]:
    """Return the environment of what is measured: without a display, with compiled Python."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **OFFSCREEN, "PYTHONPYCACHEPREFIX": str(COMPILED), **more}


def gauge(measure: str, **request: Any) -> dict[str, Any]:
    """Take one measure in a process of its own.

    Args:
        measure: its name.
        request: what it takes.

    Raises:
        GaugeError: the process crashed, failed or did not end.
    """
    limit_s = GAUGE_LIMIT_S + request.get("seconds", 0)
    asked = json.dumps({"measure": measure, "cafe": CAFE, **request}, default=str)
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "kiosk.screen.gauge", asked],
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env=environment(),
            timeout=limit_s,
        )
    except subprocess.TimeoutExpired as late:
        raise GaugeError(f"the gauge of {measure} did not end within {limit_s:.0f} s") from late
    if done.returncode != 0:
        raise GaugeError(f"the gauge of {measure} ended with {done.returncode}:\n{done.stderr.strip()}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def product(cache: Path) -> tuple[str, ...]:
    """Return the command line of the screen as the guard starts it on a device, but in a window."""
    return (
        sys.executable, "-m", "kiosk.screen", "--window",
        "--set", f"cache.folder={cache}", "--set", f"device.cafe={CAFE}",
    )  # fmt: skip


def first_frame_s(command: Sequence[str]) -> float:
    """Start a process and return the seconds until it has shown its first frame; it is stopped then.

    Args:
        command: the command line; the process tells of its frames as the guard's child does.

    Raises:
        GaugeError: it ended or showed nothing in time.
    """
    start = time.perf_counter()
    with _showing(command):
        return time.perf_counter() - start


def weight_of(command: Sequence[str], after_s: float) -> dict[str, float]:
    """Return what a process weighs that nobody touches, seen from outside; it is stopped then.

    Args:
        command: the command line.
        after_s: how long after its first frame, in seconds.

    Returns:
        ``rss``, ``pss`` and ``uss`` in MB.

    Raises:
        GaugeError: it ended or showed nothing in time.
    """
    with _showing(command) as child:
        time.sleep(after_s)
        return weight(child.pid)


@contextlib.contextmanager
def _showing(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """Give a process from its first frame on."""
    reader, writer = os.pipe()
    child = subprocess.Popen(  # noqa: S603 - our own programs
        command,
        pass_fds=[writer],
        env=environment(KIOSK_BEAT_FD=str(writer)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    os.close(writer)
    try:
        shown = select.select([reader], [], [], START_LIMIT_S)[0] and os.read(reader, 1)
        if shown:
            yield child
    finally:
        child.kill()
        _, said = child.communicate()
        os.close(reader)
    if not shown:
        raise GaugeError(
            f"{' '.join(command[1:4])} showed no frame:\n{said.decode(errors='replace').strip()}"
        )


def start_times(commands: Mapping[str, Sequence[str]], runs: int) -> dict[str, list[float]]:
    """Start processes in turn, so that what else the machine does hits all of them.

    Args:
        commands: command lines by name.
        runs: how often each is started and counted; once more before, to warm up.

    Returns:
        For each name the seconds of its starts.

    Raises:
        GaugeError: one showed nothing.
    """
    found: dict[str, list[float]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, command in commands.items():
            seconds = first_frame_s(command)
            if run:
                found[name].append(seconds)
    return found
