"""Ties a process to its parent: ``prctl(2)``, ``PR_SET_PDEATHSIG``."""

import ctypes
import os
import signal
from collections.abc import Callable

_PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """Ask for SIGTERM when this process's parent ends; a guard without its compositor has nothing to show."""
    _prctl()(_PR_SET_PDEATHSIG, signal.SIGTERM)


def dies_with_parent() -> Callable[[], None]:
    """Return what a new child calls before it becomes another program: it is killed when we end."""
    prctl = _prctl()
    parent = os.getpid()

    def in_child() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died before the line above
            os._exit(1)

    return in_child


def _prctl() -> Callable[[int, int], int]:
    found: Callable[[int, int], int] = ctypes.CDLL(None, use_errno=True).prctl
    return found
