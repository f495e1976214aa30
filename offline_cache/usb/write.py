"""Writing a stick so that a cut copy is recognised: the head comes last, everything is flushed before."""

import contextlib
import errno
import os
import zipfile
from collections.abc import Iterable
from pathlib import Path

from offline_cache.files import fsync_folder, open_group_file, write_atomically
from offline_cache.usb.stick import TOP

ARCHIVE = ".zip"
"""How the name of a target ends that is to be one file."""

MARK = "jobcafe-edition.txt"
_WORDS = """서울 일자리카페 키오스크의 서명된 자료입니다. 기기에서: kiosk cache import <이 폴더>
A signed edition of the Job Cafe kiosk. On a device: kiosk cache import <this folder>
"""

Files = Iterable[tuple[str, bytes]]


def write_tree(target: Path, files: Files) -> tuple[int, int]:
    """Write files by their paths into a folder, or into one file if its name ends in ``.zip``.

    Args:
        target: where to write; what an earlier export left there is replaced.
        files: path and content of each; the last one makes the others count.

    Returns:
        How many files, and their length in bytes.

    Raises:
        OSError: it cannot be written, or has a folder ``v1`` that no export wrote.
    """
    return _to_archive(target, files) if target.suffix == ARCHIVE else _to_folder(target, files)


def _to_folder(target: Path, files: Files) -> tuple[int, int]:
    if (target / TOP).exists() and not (target / MARK).is_file():
        raise FileExistsError(errno.EEXIST, "it has a folder v1 that no export wrote", str(target))
    write_atomically(target / MARK, _WORDS.encode())
    sizes: dict[str, int] = {}
    for name, data in files:
        write_atomically(target / name, data)
        sizes[name] = len(data)
    _remove_others(target, set(sizes))
    return len(sizes), sum(sizes.values())


def _remove_others(target: Path, names: set[str]) -> None:
    for path in sorted((target / TOP).rglob("*")):
        if path.is_file() and path.relative_to(target).as_posix() not in names:
            path.unlink()


def _to_archive(target: Path, files: Files) -> tuple[int, int]:
    """Write one file; it gets its name when it is whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(target.name + ".new")
    try:
        sizes = _pack(fresh, files)
        fresh.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    fsync_folder(target.parent)
    return len(sizes), sum(sizes)


def _pack(path: Path, files: Files) -> list[int]:
    with os.fdopen(open_group_file(path, os.O_RDWR | os.O_TRUNC), "w+b") as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
            sizes = [_add(archive, name, data) for name, data in files]
        stream.flush()
        os.fsync(stream.fileno())
    return sizes


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> int:
    archive.writestr(zipfile.ZipInfo(name), data)
    return len(data)
