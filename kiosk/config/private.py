"""Whether an address keeps a secret."""

import urllib.parse


def is_private(url: str) -> bool:
    """Return whether what is sent to an address can be read by nobody on the way: https, or this device."""
    parts = urllib.parse.urlsplit(url)
    return parts.scheme == "https" or parts.hostname in {"127.0.0.1", "::1", "localhost"}
