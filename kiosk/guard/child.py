"""One child process of the guard: started so that it cannot outlive it, ended with all it has started."""

import contextlib
import logging
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence

from kiosk.guard.lineage import dies_with_parent

_LOG = logging.getLogger(__name__)
_POLL_S = 0.02


class Child:
    """A running program with a process group of its own.

    Args:
        command: its command line.
        environ: its whole environment.
        pass_fds: file descriptors it inherits beside the standard ones.

    Raises:
        OSError: the program cannot be started.
    """

    def __init__(
        self, command: Sequence[str], environ: Mapping[str, str], pass_fds: Sequence[int] = ()
    ) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - the command comes from our own unit
            command,
            env=environ,
            stdin=subprocess.DEVNULL,
            pass_fds=pass_fds,
            process_group=0,
            preexec_fn=dies_with_parent(),  # safe: the guard has one thread
        )

    @property
    def pid(self) -> int:
        """The process id, which is the id of the group too."""
        return self._process.pid

    def ended(self) -> str | None:
        """Return how the program ended, and clear away the rest of its group; ``None`` while it runs."""
        if self._process.returncode is None and not self._has_exited():
            return None
        self._reap()
        return describe(self._process.returncode)

    def ask_to_end(self) -> None:
        """Send the polite request, SIGTERM, to the program alone."""
        if self._process.returncode is None:
            self._process.terminate()

    def kill(self) -> None:
        """End the program and its group at once."""
        if self._process.returncode is None:
            self._reap()

    def _has_exited(self) -> bool:
        options = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self._process.pid, options) is not None

    def _reap(self) -> None:
        # The group is killed while its leader is not yet reaped, so its number cannot belong to anyone else.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.wait()


def stop(children: Sequence[Child], within_s: float) -> None:
    """End children: a request to all, time to follow it, then by force.

    Args:
        children: the children.
        within_s: seconds they have together.
    """
    for child in children:
        child.ask_to_end()
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline and any(child.ended() is None for child in children):
        time.sleep(_POLL_S)
    for child in children:
        if child.ended() is None:
            _LOG.warning("process %d did not end when asked: killed", child.pid)
            child.kill()


def describe(returncode: int) -> str:
    """Return an exit code in words: ``exit code 3`` or ``signal SIGSEGV``."""
    if returncode >= 0:
        return f"exit code {returncode}"
    try:
        return f"signal {signal.Signals(-returncode).name}"
    except ValueError:
        return f"signal {-returncode}"
