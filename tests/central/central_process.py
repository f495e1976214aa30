"""The ``central`` command as a process."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TIMEOUT_S = 60


def central(home: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; a Python warning in it is an error."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "central", *arguments],
        env=os.environ | {"CENTRAL_HOME": str(home)} | environ,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def asked(home: Path, *arguments: str) -> Any:
    """Run a command with ``--json`` and return what it says."""
    ended = central(home, *arguments, "--json")
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def prepare(home: Path) -> None:
    """Make a home with keys and the demonstration's content, published."""
    for arguments in (
        ("migrate",),
        ("keys", "init", "--root-folder", str(home / "root-keys")),
        ("import", "demo"),
        ("publish",),
    ):
        ended = central(home, *arguments)
        assert ended.returncode == 0, ended.stderr


@contextmanager
def serving(home: Path, *arguments: str, **environ: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Run ``central serve`` on a free port; yields the process and the port once it answers."""
    port_file = home / "port"
    command = [
        sys.executable,
        "-m",
        "central",
        "serve",
        "--port",
        "0",
        "--port-file",
        str(port_file),
        *arguments,
    ]
    with subprocess.Popen(
        command,
        env=os.environ | {"CENTRAL_HOME": str(home)} | environ,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            wait_until(port_file.is_file, process)
            yield process, int(port_file.read_text())
        finally:
            process.kill() if process.poll() is None else None


def wait_until(is_so: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    """Wait for something that a living process brings about."""
    pause = threading.Event()
    for _ in range(TIMEOUT_S * 20):
        if is_so():
            return
        assert process.poll() is None, process.stderr and process.stderr.read()
        pause.wait(0.05)
    raise AssertionError("it did not come about in time")
