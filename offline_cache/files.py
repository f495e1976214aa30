"""Writing files so that a power cut leaves the old one or the new one, and reading what may be missing."""

import contextlib
import os
import stat
from pathlib import Path

GROUP_FILE = 0o660
GROUP_FOLDER = 0o2770
"""Modes in the cache folder, whatever the umask: both users of the device's group write there, also what a
technician has left who is root."""


def open_group_file(path: Path, flags: int) -> int:
    """Open a file of the cache folder, creating it if there is none, and return its descriptor."""
    descriptor = os.open(path, flags | os.O_CREAT, GROUP_FILE)
    with contextlib.suppress(OSError):  # another user's file, or a stick that knows no modes
        if stat.S_IMODE(os.fstat(descriptor).st_mode) != GROUP_FILE:
            os.fchmod(descriptor, GROUP_FILE)
    return descriptor


def make_group_folder(folder: Path) -> None:
    """Make a folder of the group, if there is none; what is made in it belongs to the group too."""
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        if not folder.is_dir():
            raise
        return
    with contextlib.suppress(OSError):  # a stick that knows no modes
        folder.chmod(GROUP_FOLDER)


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
    make_group_folder(path.parent)
    fresh = path.with_name(path.name + ".new")
    with os.fdopen(open_group_file(fresh, os.O_WRONLY | os.O_TRUNC), "wb") as stream:
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
    os.close(open_group_file(path, os.O_WRONLY | os.O_EXCL))
