"""Child processes of the demonstration: started with a log file, stopped for certain."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

STOP_S = 5.0


class DemoError(RuntimeError):
    """A part of the demonstration did not do its work; the message names its log."""


def command(module: str, *arguments: str) -> list[str]:
    """Return the command line of one of our programs under this interpreter."""
    return [sys.executable, "-m", module, *arguments]


def run(arguments: Sequence[str], log: Path, environ: Mapping[str, str] | None = None) -> None:
    """Run a command to its end.

    Args:
        arguments: the command line.
        log: the file that takes its output.
        environ: variables beside those of this process.

    Raises:
        DemoError: it ended with another exit code than 0.
    """
    with log.open("ab") as output:
        ended = subprocess.run(  # noqa: S603 - our own programs
            arguments,
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
            env=_environment(environ),
            check=False,
        )
    if ended.returncode != 0:
        raise DemoError(f"{' '.join(arguments[2:5])} ended with {ended.returncode}:\n{_tail(log)}")


class Child:
    """A program that runs until it is stopped.

    Args:
        arguments: the command line.
        log: the file that takes its output.
        environ: variables beside those of this process.
    """

    def __init__(self, arguments: Sequence[str], log: Path, environ: Mapping[str, str] | None = None) -> None:
        self.log = log
        self._name = " ".join(arguments[2:5])
        with log.open("ab") as output:
            self._process = subprocess.Popen(  # noqa: S603 - our own programs
                arguments,
                stdout=output,
                stderr=output,
                stdin=subprocess.DEVNULL,
                env=_environment(environ),
                start_new_session=True,
            )

    def wait_until(self, ready: Callable[[], bool], timeout_s: float) -> None:
        """Wait until ``ready`` says so.

        Raises:
            DemoError: the program ended, or the time is over.
        """
        deadline = time.monotonic() + timeout_s
        while not ready():
            if self._process.poll() is not None:
                raise DemoError(f"{self._name} ended with {self._process.returncode}:\n{_tail(self.log)}")
            if time.monotonic() > deadline:
                raise DemoError(f"{self._name} was not ready after {timeout_s:.0f} s:\n{_tail(self.log)}")
            time.sleep(0.05)

    def wait(self) -> int:
        """Wait for the program's own end and return its exit code."""
        return self._process.wait()

    def stop(self) -> None:
        """End the program and all it has started: a request first, then by force."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()


def _environment(extra: Mapping[str, str] | None) -> dict[str, str]:
    return {**os.environ, **(extra or {})}


def _tail(log: Path, lines: int = 15) -> str:
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
