"""Starting the screen with the settings of a device."""

import gc
import sys

from kiosk.config import Settings
from kiosk.screen.environment import UnfitEnvironmentError, import_plainly
from kiosk.screen.settings import screen_settings

EXIT_SETTINGS, EXIT_DEVICE = 3, 7
"""Exit codes as those of the ``kiosk`` command: the settings are wrong, the device is unfit."""


def start(settings: Settings, *, window: bool = False) -> int:
    """Run the screen until it is told to stop.

    Args:
        settings: the settings of the device.
        window: whether it opens a window instead of covering the whole screen.

    Returns:
        The exit code of the process.
    """
    # What is imported stays; to look through it again and again while it grows is a tenth of a start.
    gc.disable()
    import_plainly()
    from kiosk.screen.app import run

    try:
        return run(screen_settings(settings, fullscreen=not window, attract=True))
    except UnfitEnvironmentError as error:
        sys.stderr.write(f"Error: {error}\n")
        return EXIT_DEVICE
