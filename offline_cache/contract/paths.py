"""Where each published file stands below the address of the server."""

import re

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"a name in an address has small letters, figures and hyphens only, got {name!r}")
    return name


def slug(record_id: str) -> str:
    """Return the name in an address of a record such as ``cafe:yongsan``: its part after the colon."""
    return _checked(record_id.rpartition(":")[2])


def head_path(channel: str) -> str:
    """Return the path of a channel's head."""
    return f"v1/{_checked(channel)}/head"


def object_path(sha256: str) -> str:
    """Return the path of an immutable object."""
    return f"v1/o/{_checked(sha256)}"


def rooms_path(channel: str, cafe: str) -> str:
    """Return the path of the rooms document of a cafe, given its id."""
    return f"v1/{_checked(channel)}/rooms/{slug(cafe)}"


def city_path(channel: str) -> str:
    """Return the path of the city document."""
    return f"v1/{_checked(channel)}/city"


def root_path(version: int) -> str:
    """Return the path of one version of the root metadata."""
    return f"v1/root/{version:d}.json"
