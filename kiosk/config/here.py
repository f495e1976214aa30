"""What every command on a device does first: its settings, and a log for the journal."""

import logging
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.config.loading import load
from kiosk.config.settings import Settings

DEVICE_FILE = Path("/etc/jobcafe/kiosk.toml")


def load_here(file: Path | None, overrides: Iterable[str] = ()) -> Settings:
    """Return the settings of this device.

    Args:
        file: the settings file; ``None`` for the device's own, if it is there.
        overrides: settings of the command line, each as ``KEY=VALUE``.

    Raises:
        SettingError: as :func:`kiosk.config.load` does.
    """
    if file is None and DEVICE_FILE.exists():
        file = DEVICE_FILE
    return load(file, os.environ, dict(part.partition("=")[::2] for part in overrides))


def begin_log(settings: Settings) -> None:
    """Write the log to standard error, in the form that every process of the kiosk uses."""
    level = settings.log_level.upper()
    logging.basicConfig(level=level, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
