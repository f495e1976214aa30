"""What a watched process does to a folder: a journal of writes, flushes and names, in order.

What is written through shared memory maps does not pass through system calls. Of SQLite's files that is only
the ``-shm``, which counts for nothing after a crash; a shared writable map of any other file ends the trace.
A call that the journal does not know how to read ends the trace too, so nothing is missed in silence.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fault_trace import REFUSED, Finished, Process

Event = tuple[Any, ...]
"""``create path id`` · ``write id at data`` · ``truncate id size`` · ``sync id`` · ``sync_names folder`` ·
``rename old new`` · ``link old new`` · ``unlink path`` · ``symlink text path`` · ``mkdir path`` ·
``ack text``."""

_UNREADABLE = {"writev", "sendfile", "truncate", "fallocate", "pwritev", "copy_file_range", "creat", "open"}
_SHARED_AND_WRITABLE = (0x01, 0x02)


@dataclass
class Journal:
    """Watches one folder.

    Attributes:
        folder: what is watched; everything elsewhere is ignored.
        acks: the descriptor on which the process reports what it has finished.
        free: by how many bytes files may grow before the disk is full; ``None`` for no limit.
        events: what happened.
        refused: how many calls the full disk refused.
        least: the fewest bytes that were free at any time.
    """

    folder: Path
    acks: int
    free: int | None = None
    events: list[Event] = field(default_factory=list)
    refused: int = 0
    least: int = 0
    _open: dict[int, int | Path] = field(default_factory=dict)
    _files: dict[str, int] = field(default_factory=dict)
    _sizes: dict[int, int] = field(default_factory=dict)

    def watch(self, work: Callable[[], None]) -> int:
        """Do some work in a watched child and return its exit status."""
        self.least = self.free or 0
        for path in sorted(self.folder.rglob("*")):
            if path.is_file() and not path.is_symlink():
                self._sizes[self._known(str(path))] = path.stat().st_size
        return Process(work).watch(self)

    def file_id(self, path: Path) -> int:
        """Return the number of a file that was there at the start."""
        return self._files[str(path)]

    def entering(self, process: Process, call: str, arguments: list[int]) -> Any:
        """See :class:`fault_trace.Observer`."""
        if call in _UNREADABLE:
            assert not self._concerns(process, call, arguments), f"the journal cannot read {call}"
            return None
        method: Any = getattr(self, f"_{call}")
        return method(process, *arguments)

    def _concerns(self, process: Process, call: str, arguments: list[int]) -> bool:
        if call in {"truncate", "creat", "open"}:
            return self._ours(process.text(arguments[0])) is not None
        return _int(arguments[0]) in self._open

    def _ours(self, path: str) -> str | None:
        return path if path.startswith(f"{self.folder}/") or path == str(self.folder) else None

    def _known(self, path: str) -> int:
        return self._files.setdefault(path, len(self._sizes) + 1)

    # --- descriptors ---

    def _openat(self, process: Process, _folder: int, name: int, flags: int, *_: int) -> Finished | None:
        if self._ours(process.text(name)) is None:
            return None

        def opened(descriptor: int) -> None:
            path = process.path_of(descriptor)
            if Path(path).is_dir():
                self._open[descriptor] = Path(path)
                return
            if path not in self._files:
                number = self._known(path)
                self._sizes[number] = 0
                self.events.append(("create", path, number))
            self._open[descriptor] = number = self._files[path]
            if flags & os.O_TRUNC and self._sizes[number]:
                self._resize(number, 0)

        return opened

    def _close(self, _process: Process, descriptor: int, *_: int) -> None:
        self._open.pop(_int(descriptor), None)

    def _write(self, process: Process, descriptor: int, address: int, length: int, *_: int) -> Any:
        if descriptor == self.acks:
            text = process.memory(address, length).decode()
            return lambda _result: self.events.append(("ack", text))
        if descriptor not in self._open:
            return None
        return self._pwrite64(process, descriptor, address, length, process.position(descriptor))

    def _pwrite64(
        self, process: Process, descriptor: int, address: int, length: int, at: int, *_: int
    ) -> Any:
        number = self._open.get(descriptor)
        if not isinstance(number, int):
            return None
        growth = max(0, at + length - self._sizes[number])
        if self.free is not None and growth > self.free:
            self.refused += 1
            return REFUSED
        data = process.memory(address, length)

        def written(count: int) -> None:
            self.events.append(("write", number, at, data[:count]))
            self._grow(number, max(self._sizes[number], at + count))

        return written

    def _ftruncate(self, _process: Process, descriptor: int, size: int, *_: int) -> Finished | None:
        number = self._open.get(descriptor)
        return (lambda _result: self._resize(number, size)) if isinstance(number, int) else None

    def _resize(self, number: int, size: int) -> None:
        self.events.append(("truncate", number, size))
        self._grow(number, min(size, self._sizes[number]))
        self._sizes[number] = size

    def _grow(self, number: int, size: int) -> None:
        if self.free is not None:
            self.free -= size - self._sizes[number]
            self.least = min(self.least, self.free)
        self._sizes[number] = size

    def _fsync(self, _process: Process, descriptor: int, *_: int) -> Finished | None:
        what = self._open.get(descriptor)
        if what is None:
            return None
        kind = "sync_names" if isinstance(what, Path) else "sync"
        return lambda _result: self.events.append((kind, what))

    _fdatasync = _fsync

    def _mmap(
        self, _process: Process, _at: int, _length: int, protection: int, flags: int, descriptor: int, *_: int
    ) -> None:
        shared, writable = _SHARED_AND_WRITABLE
        number = self._open.get(_int(descriptor))
        if number is not None and flags & shared and protection & writable:
            (path,) = (path for path, known in self._files.items() if known == number)
            assert path.endswith("-shm"), f"{path} is written through a shared map"

    # --- names ---

    def _rename(self, process: Process, old: int, new: int, *_: int) -> Finished | None:
        source, target = process.text(old), process.text(new)
        if self._ours(source) is None:
            return None

        def renamed(_result: int) -> None:
            self.events.append(("rename", source, target))
            self._forget(target)
            if source in self._files:
                self._files[target] = self._files.pop(source)

        return renamed

    def _link(self, process: Process, old: int, new: int, *_: int) -> Finished | None:
        source, target = process.text(old), process.text(new)
        if self._ours(target) is None:
            return None

        def linked(_result: int) -> None:
            self.events.append(("link", source, target))
            self._files[target] = self._files[source]

        return linked

    def _unlink(self, process: Process, name: int, *_: int) -> Finished | None:
        path = process.text(name)
        if self._ours(path) is None:
            return None

        def unlinked(_result: int) -> None:
            self.events.append(("unlink", path))
            self._forget(path)

        return unlinked

    def _forget(self, path: str) -> None:
        number = self._files.pop(path, None)
        if number is not None and self.free is not None and number not in self._files.values():
            self.free += self._sizes[number]

    def _symlink(self, process: Process, text: int, name: int, *_: int) -> Finished | None:
        path = process.text(name)
        if self._ours(path) is None:
            return None
        target = process.text(text)
        return lambda _result: self.events.append(("symlink", target, path))

    def _mkdir(self, process: Process, name: int, *_: int) -> Finished | None:
        path = process.text(name)
        return None if self._ours(path) is None else lambda _result: self.events.append(("mkdir", path))

    # --- the same with folders as descriptors; the program names files by whole paths ---

    def _renameat(self, process: Process, _old: int, old: int, _new: int, new: int, *_: int) -> Any:
        return self._rename(process, old, new)

    _renameat2 = _renameat

    def _linkat(self, process: Process, _old: int, old: int, _new: int, new: int, *_: int) -> Any:
        return self._link(process, old, new)

    def _unlinkat(self, process: Process, _folder: int, name: int, *_: int) -> Any:
        return self._unlink(process, name)

    def _symlinkat(self, process: Process, text: int, _folder: int, name: int, *_: int) -> Any:
        return self._symlink(process, text, name)

    def _mkdirat(self, process: Process, _folder: int, name: int, *_: int) -> Any:
        return self._mkdir(process, name)


def _int(value: int) -> int:
    return value - (1 << 32) if value >= 1 << 31 and value < 1 << 32 else value - (1 << 64) * (value >> 63)
