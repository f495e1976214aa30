"""The log, for the journal."""

import logging
import sys

from kiosk.config.settings import Settings


def begin_log(settings: Settings) -> None:
    """Write the log to standard error, in the form that every process of the kiosk uses."""
    level = settings.log_level.upper()
    logging.basicConfig(level=level, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
