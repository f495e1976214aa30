"""The settings of the device on which a command runs."""

import os
from collections.abc import Iterable
from pathlib import Path

from kiosk.config.errors import SettingError
from kiosk.config.loading import load
from kiosk.config.settings import Settings

DEVICE_FILE = Path("/etc/jobcafe/kiosk.toml")


def load_here(file: Path | None, overrides: Iterable[str] = ()) -> Settings:
    """Return the settings of this device.

    Args:
        file: the settings file; ``None`` for the device's own, if it is there.
        overrides: settings of the command line, each as ``KEY=VALUE``.

    Raises:
        SettingError: as :func:`kiosk.config.load` does, or this user may not see the device's own file.
    """
    if file is None and _is_there(DEVICE_FILE):
        file = DEVICE_FILE
    return load(file, os.environ, dict(part.partition("=")[::2] for part in overrides))


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError as error:
        raise SettingError(
            f"{file}: cannot be read ({error.strerror}); become root, or name another file with --config"
        ) from None
