"""Files of the published tree: whole or absent, on disk before they are spoken of."""

import errno
import os
import tempfile
import time
from pathlib import Path

_NO_LINKS = (errno.EPERM, errno.EOPNOTSUPP)
"""What a file system without links, such as FAT on a stick, says to one."""


def write_file(path: Path, data: bytes) -> None:
    """Write a file so that a reader or a power cut sees all of it or the one before.

    Args:
        path: where; its folders are made.
        data: the whole content.
    """
    _replace(path, data, None)


def write_object(path: Path, data: bytes) -> None:
    """Write an immutable file unless it stands there already, byte for byte."""
    if not (path.is_file() and path.read_bytes() == data):
        write_file(path, data)


def write_changing(path: Path, data: bytes) -> None:
    """Write a file that changes under the same name.

    Web servers such as nginx build the ETag from the modification time in whole seconds and the length, so
    two versions within a second would look the same. Each gets a strictly larger whole second.
    """
    now = int(time.time())
    before = int(path.stat().st_mtime) if path.exists() else 0
    _replace(path, data, max(now, before + 1))


def write_new(path: Path, data: bytes) -> None:
    """Write a file for its owner only: whole or absent, and never over another one.

    Raises:
        FileExistsError: there is one.
        OSError: it cannot be written.
    """
    handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _name(Path(name), path)
    finally:
        Path(name).unlink(missing_ok=True)
    sync_folder(path.parent)


def _name(written: Path, path: Path) -> None:
    try:
        os.link(written, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        written.replace(path)


def sync_folder(folder: Path) -> None:
    """Put a folder's entries on disk."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _replace(path: Path, data: bytes, mtime_s: int | None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fchmod(file.fileno(), 0o644)
            if mtime_s is not None:
                os.utime(file.fileno(), (mtime_s, mtime_s))
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
