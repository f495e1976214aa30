"""The command line of the guard."""

import argparse
import enum
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.config import SettingError, Settings, begin_log, load_here
from kiosk.guard.limits import Limits
from kiosk.guard.lineage import end_with_parent
from kiosk.guard.loop import Commands, Guard, Outcome
from kiosk.guard.watch import Fault


class Exit(enum.IntEnum):
    """Exit codes of the guard; the first ones are those of the ``kiosk`` command."""

    OK = 0
    SETTINGS = 3
    GAVE_UP = 75


def main(argv: Sequence[str] | None = None) -> int:
    """Guard the screen as the command line says.

    Args:
        argv: the arguments without the program's name; ``None`` for those of this process.

    Returns:
        The exit code, one of :class:`Exit`.
    """
    options = _parser().parse_args(argv)
    try:
        settings = load_here(options.config, options.set)
    except SettingError as error:
        sys.stderr.write(f"kiosk guard: {error}\n")
        return Exit.SETTINGS
    begin_log(settings)
    handed_on = ["--config", str(options.config)] if options.config is not None else []
    handed_on += [word for one in options.set for word in ("--set", one)]
    return guard(settings, handed_on, options.command, options.picture)


def guard(settings: Settings, handed_on: Sequence[str], command: str = "", picture: str = "") -> int:
    """Guard the screen of a device until told to stop.

    Args:
        settings: the settings of the device.
        handed_on: arguments for both children, for example ``--config FILE``.
        command: the command line of the screen; empty for ``python -m kiosk.screen``.
        picture: the command line of the out-of-service picture; empty for ``kiosk out-of-service``. It gets
            the code of the fault as ``--code``.

    Returns:
        The exit code, one of :class:`Exit`.
    """
    screen = shlex.split(command) or [sys.executable, "-m", "kiosk.screen", *handed_on]
    shown = shlex.split(picture) or [sys.executable, "-m", "kiosk", "out-of-service", *handed_on]

    def picture_of(fault: Fault) -> Sequence[str]:
        return [*shown, "--code", fault.value]

    end_with_parent()
    limits = Limits(first_beat_s=settings.guard_first_beat_s, beat_s=settings.guard_beat_s)
    outcome = Guard(Commands(screen=screen, picture=picture_of), limits, os.environ).run()
    return Exit.OK if outcome is Outcome.STOPPED else Exit.GAVE_UP


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk guard", description="Keep the screen alive.")
    parser.add_argument("--config", type=Path, help="the settings file of the device")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="override one setting"
    )
    parser.add_argument(
        "--command", default="", help="the command line of the screen (default: kiosk.screen)"
    )
    parser.add_argument(
        "--picture",
        default="",
        help="the command line of the out-of-service picture (default: kiosk out-of-service)",
    )
    return parser
