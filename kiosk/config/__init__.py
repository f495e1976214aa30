"""The settings of a device: one declaration each, from which file, environment and documentation come."""

from kiosk.config.errors import SettingError
from kiosk.config.here import load_here
from kiosk.config.loading import load
from kiosk.config.log import begin_log
from kiosk.config.settings import Settings

__all__ = ["SettingError", "Settings", "begin_log", "load", "load_here"]
