"""The service manager's notification protocol: ``sd_notify(3)`` and ``sd_watchdog_enabled(3)``."""

import logging
import math
import socket
from collections.abc import Mapping

_LOG = logging.getLogger(__name__)
VARIABLES = ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID")


def notify(environ: Mapping[str, str], message: str) -> bool:
    """Tell the service manager something.

    Args:
        environ: the environment with ``NOTIFY_SOCKET``; without it nothing is sent.
        message: for example ``READY=1``.

    Returns:
        Whether it was sent. A service manager that does not listen must not stop the guard.
    """
    address = environ.get("NOTIFY_SOCKET", "")
    if not address:
        return False
    if address.startswith("@"):
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as connection:
            connection.settimeout(0)
            connection.sendto(message.encode(), address)
    except OSError as error:
        _LOG.warning("the service manager could not be told %s: %s", message, error)
        return False
    return True


def watchdog_interval_s(environ: Mapping[str, str]) -> float:
    """Return the seconds between two signs of life: half of what the service manager allows.

    ``WATCHDOG_PID`` names the compositor, whose only client the guard is, so it is not compared.
    """
    value = environ.get("WATCHDOG_USEC", "")
    return int(value) / 2_000_000 if value.isdecimal() and int(value) > 0 else math.inf
