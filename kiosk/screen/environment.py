"""What must be true of the machine before the screen may start."""

import builtins
import sys

import PySide6

BROKEN_PYSIDE = (6, 12, 0)
FIRST_SAFE_PYTHON = (3, 12)


class UnfitEnvironmentError(Exception):
    """The screen would crash here; the message says what to change."""


def check_environment(pyside: tuple[int, ...] | None = None, python: tuple[int, ...] | None = None) -> None:
    """Refuse combinations that are known to abort.

    PySide6 6.12.0 drops one reference to ``None`` and ``True`` with each call; that aborts Python below 3.12,
    where these objects are not immortal, after some minutes.

    Args:
        pyside: the version of PySide6; by default the one that is installed.
        python: the version of Python; by default the one that runs.

    Raises:
        UnfitEnvironmentError: the combination is one of them.
    """
    if (pyside or PySide6.__version_info__)[:3] == BROKEN_PYSIDE and (
        python or sys.version_info[:3]
    ) < FIRST_SAFE_PYTHON:
        raise UnfitEnvironmentError("PySide6 6.12.0 aborts on Python below 3.12; install PySide6 6.11.3")


def import_plainly() -> None:
    """Let modules be imported as Python does it.

    PySide looks into the source of every module that is imported after it, for the sake of its `__feature__`
    switches, which nothing here uses: that takes a tenth of a start, and keeps all those lines in memory.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
