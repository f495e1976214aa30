"""``python -m kiosk.screen``: the screen as the guard starts it.

It is ``kiosk run`` without the other commands, whose code would be read before the first frame.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.config import SettingError, begin_log, load_here
from kiosk.screen.start import EXIT_SETTINGS, start


def main(argv: Sequence[str] | None = None) -> int:
    """Run the screen as the command line says.

    Args:
        argv: the arguments without the program's name; ``None`` for those of this process.

    Returns:
        The exit code of the process.
    """
    options = _parser().parse_args(argv)
    try:
        settings = load_here(options.config, options.set)
    except SettingError as error:
        sys.stderr.write(f"Error: {error}\n")
        return EXIT_SETTINGS
    begin_log(settings)
    return start(settings, window=options.window)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk run", description="Run the screen.")
    parser.add_argument("--config", type=Path, help="the settings file of the device")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="override one setting"
    )
    parser.add_argument("--window", action="store_true", help="open a window instead of covering the screen")
    return parser


if __name__ == "__main__":
    sys.exit(main())
