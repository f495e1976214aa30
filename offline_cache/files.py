"""Writing files so that a power cut leaves the old one or the new one, and reading what may be missing."""

import os
from pathlib import Path

GROUP_FILE = 0o660
"""Mode of files in the cache folder: both users of the device's group write them, the umask permitting."""


def fsync_folder(folder: Path) -> None:
    """Make the names in a folder durable; needed after every rename that must survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fsync_file(path: Path) -> None:
    """Make the content of a file durable."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file: a new one is written, made durable, and renamed over it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, GROUP_FILE)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(path)
    fsync_folder(path.parent)


def read_if_present(path: Path) -> bytes | None:
    """Return the content of a file, or ``None`` when there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def create_empty(path: Path) -> None:
    """Create an empty file with the group's mode; side files of a database take its mode over."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, GROUP_FILE))
