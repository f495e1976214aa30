"""Reading a stick: a folder, or one file made by the export, as a source of published files."""

import contextlib
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from offline_cache.fetch import Fetched, MediumLost, TooLarge

TOP = "v1"
"""The folder in which every published file stands."""

_Read = Callable[[str, int], bytes | None]
_DAMAGED = (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class NoStick(OSError):  # noqa: N818 - said of a medium, not of the program
    """There is no exported edition at this path."""


class StickFetcher:
    """A :class:`~offline_cache.fetch.Fetcher` over a stick. It vouches for nothing: whoever asks verifies."""

    def __init__(self, read: _Read) -> None:
        """Take the reader of a medium, which gives at most so many bytes of a file, or ``None``."""
        self._read = read

    def get(
        self,
        path: str,
        *,
        etag: str | None = None,  # noqa: ARG002 - a stick has no tags
        max_bytes: int,
        deadline_s: float,  # noqa: ARG002 - the kernel gives up on a dead stick
        range_from: int = 0,
    ) -> Fetched:
        """Get one file, see :class:`~offline_cache.fetch.fetcher.Fetcher`.

        Raises:
            MediumLost: the stick was pulled, or is damaged.
            TooLarge: the file is longer than allowed.
        """
        try:
            data = self._read(path, range_from + max_bytes + 1)
        except _DAMAGED as error:
            raise MediumLost(f"{path}: {type(error).__name__}: {error}") from error
        if data is None:
            return Fetched(404)
        if len(data) - range_from > max_bytes:
            raise TooLarge(f"{path}: more than {max_bytes} bytes")
        return Fetched(206, data[range_from:]) if range_from else Fetched(200, data)


@contextlib.contextmanager
def open_stick(path: Path) -> Iterator[StickFetcher]:
    """Open an exported edition.

    Args:
        path: the folder or the file that the export wrote.

    Raises:
        NoStick: there is none at this path, or the file is damaged.
    """
    if path.is_file():
        with _archive(path) as archive:
            yield StickFetcher(lambda name, most: _from_archive(archive, name, most))
        return
    if not (path / TOP).is_dir():
        raise NoStick(f"{path} holds no exported edition: there is no folder {TOP} in it")
    yield StickFetcher(lambda name, most: _from_folder(path, name, most))


@contextlib.contextmanager
def _archive(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(path)
    except _DAMAGED as error:
        raise NoStick(f"{path} is not a file that the export wrote, or it was copied only half") from error
    with archive:
        yield archive


def _from_archive(archive: zipfile.ZipFile, name: str, most: int) -> bytes | None:
    try:
        member = archive.getinfo(name)
    except KeyError:
        return None
    with archive.open(member) as stream:
        return stream.read(most)


def _from_folder(folder: Path, name: str, most: int) -> bytes | None:
    """Read an ordinary file; a pipe or a device under its name would hold the import for ever."""
    try:
        descriptor = os.open(folder / name, os.O_RDONLY | os.O_NONBLOCK)
    except FileNotFoundError:
        if not (folder / TOP).is_dir():
            raise
        return None
    with os.fdopen(descriptor, "rb") as stream:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(f"{name} is not an ordinary file")
        return stream.read(most)
