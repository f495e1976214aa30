"""Downloaded objects, each named by its SHA-256, until they are applied.

What came of a cut download stays as ``<sha256>.part`` and is continued by a byte range, in the same round or
in a later one. Nothing counts before its SHA-256 does.
"""

import os
import time
from collections.abc import Collection
from pathlib import Path

from offline_cache.contract.digest import sha256_hex
from offline_cache.contract.head import ObjectRef
from offline_cache.contract.paths import object_path
from offline_cache.fetch import Cut, Fetcher, FetchError, TooLarge, TooSlow
from offline_cache.fetch.refusal import check_status
from offline_cache.files import make_group_folder, open_group_file, read_if_present

OBJECT_S = 300.0
"""How long one object may take in all, in seconds."""

_TRIES_WITHOUT_PROGRESS = 3


class WrongBytes(FetchError):  # noqa: N818
    """A file is not what its name and signed length say.

    Attributes:
        path: where it stands, below the server's address.
    """

    def __init__(self, ref: ObjectRef) -> None:
        self.path = object_path(ref.sha256)
        super().__init__(f"{self.path}: not the {ref.size} bytes of that name")


class Spool:
    """The folder ``spool/`` of a cache folder."""

    def __init__(self, folder: Path, fetcher: Fetcher, object_s: float = OBJECT_S) -> None:
        self._folder = folder / "spool"
        make_group_folder(self._folder)
        self._fetcher = fetcher
        self._object_s = object_s
        self._end = 0.0
        self.fetched_objects = 0
        self.fetched_bytes = 0

    def read(self, ref: ObjectRef) -> bytes:
        """Return the verified bytes of an object that was downloaded.

        Raises:
            WrongBytes: it is not there, or was changed since.
        """
        data = read_if_present(self._folder / ref.sha256)
        if data is None or not _is(ref, data):
            raise WrongBytes(ref)
        return data

    def download(self, ref: ObjectRef) -> None:
        """Get an object unless it is here, from where an earlier try broke off.

        Raises:
            FetchError: it could not be had; what came is kept.
            WrongBytes: what the server has is not this object.
            OSError: the disk refuses, for example because it is full.
        """
        whole = self._folder / ref.sha256
        if _is(ref, read_if_present(whole) or b""):
            return
        self._end = time.monotonic() + self._object_s
        data = self._continued(ref)
        part = self._part(ref)
        if not _is(ref, data):
            part.unlink(missing_ok=True)
            raise WrongBytes(ref)
        part.replace(whole)
        self.fetched_objects += 1

    def keep_only(self, names: Collection[str]) -> None:
        """Remove what belongs to no object of these names, for example leftovers of an earlier head."""
        for path in self._folder.iterdir():
            if path.name.removesuffix(".part") not in names:
                path.unlink(missing_ok=True)

    def _part(self, ref: ObjectRef) -> Path:
        return self._folder / f"{ref.sha256}.part"

    def _continued(self, ref: ObjectRef) -> bytes:
        """Return all bytes of an object, also wrong ones; a leftover that proves wrong is not used twice."""
        leftover = read_if_present(self._part(ref)) or b""
        data = self._complete(ref, leftover[: ref.size])
        return data if _is(ref, data) or not leftover else self._complete(ref, b"")

    def _complete(self, ref: ObjectRef, data: bytes) -> bytes:
        idle = 0
        self._write(ref, data)
        while len(data) < ref.size:
            before = len(data)
            try:
                data = self._one_request(ref, data)
            except TooLarge:
                raise WrongBytes(ref) from None
            except (Cut, TooSlow) as error:
                data = self._kept(ref, data, error)
                idle = 0 if len(data) > before else idle + 1
                if idle == _TRIES_WITHOUT_PROGRESS or isinstance(error, TooSlow) or self._left_s() <= 0:
                    raise
            else:
                if len(data) < ref.size:
                    raise WrongBytes(ref)
        return data

    def _one_request(self, ref: ObjectRef, data: bytes) -> bytes:
        path = object_path(ref.sha256)
        left_s = max(0.0, self._left_s())
        fetched = self._fetcher.get(path, max_bytes=ref.size, deadline_s=left_s, range_from=len(data))
        if fetched.status == 416 and data:
            return self._one_request(ref, self._write(ref, b""))
        check_status(path, fetched)
        return self._write(ref, self._joined(ref, data, fetched.status, fetched.body))

    def _left_s(self) -> float:
        return self._end - time.monotonic()

    def _kept(self, ref: ObjectRef, data: bytes, error: Cut | TooSlow) -> bytes:
        if not error.partial:
            return data
        return self._write(ref, self._joined(ref, data, error.status, error.partial))

    def _joined(self, ref: ObjectRef, data: bytes, status: int, body: bytes) -> bytes:
        self.fetched_bytes += len(body)
        joined = data + body if status == 206 else body
        if len(joined) > ref.size:
            raise WrongBytes(ref)
        return joined

    def _write(self, ref: ObjectRef, data: bytes) -> bytes:
        with os.fdopen(open_group_file(self._part(ref), os.O_WRONLY | os.O_TRUNC), "wb") as stream:
            stream.write(data)
        return data


def _is(ref: ObjectRef, data: bytes) -> bool:
    return len(data) == ref.size and sha256_hex(data) == ref.sha256
