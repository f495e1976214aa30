"""What a disk holds after the power goes, from the journal of what a process asked of it.

Content: what was written since a file was last flushed arrives in any subset of its 512-byte sectors, in any
order, torn inside a page; a sector may also hold nonsense, or zeros where the file grew. Names: creations,
renames, links and removals since their folder was last flushed arrive as a prefix in order, as journaling
file systems do, or as any subset. A flush that returned is believed: a disk that lies about flushes is not
modelled (nothing survives that but the check at the next start, see the tests of damage).
``-shm`` files come back as nonsense or not at all.
"""

import os
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from fault_journal import Event

SECTOR = 512
_SYMLINK = "-> "

_Name = tuple[str, int | str | None]
"""A path and what stands there from now on: a file's number, a symlink's text, a folder, or nothing."""

_FOLDER = "folder"


@dataclass
class _File:
    durable: bytes = b""
    present: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes] | int] = field(default_factory=list)

    def write(self, at: int, data: bytes) -> None:
        self.present.extend(bytes(max(0, at - len(self.present))))
        self.present[at : at + len(data)] = data
        self.pending.append((at, data))

    def truncate(self, size: int) -> None:
        del self.present[size:]
        self.present.extend(bytes(size - len(self.present)))
        self.pending.append(size)

    def sync(self) -> None:
        self.durable, self.pending = bytes(self.present), []


class Disk:
    """A folder, as far as it was written and flushed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: dict[int, _File] = {}
        self.durable: dict[str, int | str | None] = {}
        self.present: dict[str, int | str | None] = {}
        self.pending: list[list[_Name]] = []
        self.acks: list[str] = []

    def add(self, path: Path, number: int | str, data: bytes = b"") -> None:
        """Put something there that was durable before the journal begins."""
        self.durable[str(path)] = self.present[str(path)] = number
        if isinstance(number, int):
            self.files[number] = _File(data, bytearray(data))

    def play(self, events: Iterable[Event]) -> None:
        """Let things happen."""
        for kind, *facts in events:
            getattr(self, f"_{kind}")(*facts)

    def _name(self, *changes: _Name) -> None:
        self.pending.append(list(changes))
        self.present.update(changes)

    def _create(self, path: str, number: int) -> None:
        self.files[number] = _File()
        self._name((path, number))

    def _write(self, number: int, at: int, data: bytes) -> None:
        self.files[number].write(at, data)

    def _truncate(self, number: int, size: int) -> None:
        self.files[number].truncate(size)

    def _sync(self, number: int) -> None:
        self.files[number].sync()

    def _sync_names(self, folder: Path) -> None:
        kept = []
        for changes in self.pending:
            if any(Path(path).parent == folder for path, _ in changes):
                self.durable.update(changes)
            else:
                kept.append(changes)
        self.pending = kept

    def _rename(self, old: str, new: str) -> None:
        self._name((new, self.present[old]), (old, None))

    def _link(self, old: str, new: str) -> None:
        self._name((new, self.present[old]))

    def _unlink(self, path: str) -> None:
        self._name((path, None))

    def _symlink(self, text: str, path: str) -> None:
        self._name((path, _SYMLINK + text))

    def _mkdir(self, path: str) -> None:
        self._name((path, _FOLDER))

    def _ack(self, text: str) -> None:
        self.acks.append(text)

    # --- the power goes ---

    def cut(self, dice: random.Random, target: Path) -> None:
        """Write what is left into another folder."""
        names = self._names_left(dice)
        target.mkdir(parents=True, exist_ok=True)
        lost = dice.choice((0.0, 0.2, 0.5, 0.8, 1.0))
        contents: dict[int, bytes] = {}
        for path, what in sorted(names.items()):
            place = target / os.path.relpath(path, self.root)
            if what is None or not place.parent.is_dir():
                continue
            if what == _FOLDER:
                place.mkdir(exist_ok=True)
            elif isinstance(what, str):
                place.symlink_to(what.removeprefix(_SYMLINK))
            else:
                if what not in contents:
                    contents[what] = self._content_left(path, self.files[what], dice, lost)
                place.write_bytes(contents[what])

    def _names_left(self, dice: random.Random) -> dict[str, int | str | None]:
        names = dict(self.durable)
        if dice.random() < 0.5:
            kept = self.pending[: dice.randint(0, len(self.pending))]
        else:
            share = dice.random()
            kept = [changes for changes in self.pending if dice.random() < share]
        for changes in kept:
            names.update(changes)
        return names

    def _content_left(self, path: str, file: _File, dice: random.Random, lost: float) -> bytes:
        if path.endswith("-shm"):
            return dice.choice((b"", dice.randbytes(32 * 1024)))
        left = bytearray(file.durable)
        for change in file.pending:
            if isinstance(change, int):
                if dice.random() >= lost:
                    del left[change:]
                    left.extend(bytes(change - len(left)))
                continue
            _tear(left, *change, dice, lost)
        return bytes(left)


def _tear(left: bytearray, at: int, data: bytes, dice: random.Random, lost: float) -> None:
    """Let some sectors of one write arrive."""
    start = at
    while start < at + len(data):
        end = min(at + len(data), (start // SECTOR + 1) * SECTOR)
        fate = dice.random()
        if fate >= lost:
            _put(left, start, data[start - at : end - at])
        elif fate < lost / 20:
            _put(left, start, dice.randbytes(end - start))
        elif fate < lost / 10 and end > len(left):
            left.extend(bytes(end - len(left)))
        start = end


def _put(left: bytearray, at: int, data: bytes) -> None:
    left.extend(bytes(max(0, at - len(left))))
    left[at : at + len(data)] = data
