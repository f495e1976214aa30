"""Starting Django for a command."""

import os

import django

from central.cli.exits import Exit, stop
from central.environment import SettingError


def prepare() -> None:
    """Load Django with the settings of the environment; a second call does nothing."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "central.settings")
    try:
        django.setup()
    except SettingError as error:
        stop(str(error), Exit.SETTING)
    except OSError as error:
        stop(f"{error.filename}: {error.strerror}", Exit.SETTING)
