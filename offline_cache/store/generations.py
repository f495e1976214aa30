"""The files of the store: which generation is the present one, and how the next takes its place.

A crash between any two steps leaves the old link or the new one. What is left over (a generation that no
link names, side files, half-made links) is swept away by the next writer. A reader that still has an old
generation open keeps reading it: its file lives on without a name until it is closed.
"""

import re
from pathlib import Path

from offline_cache.files import create_empty, fsync_file, fsync_folder

LINK = "content.db"
_NEXT_LINK = "content.db.next"
_GENERATION = re.compile(r"content-(\d+)\.db")
_PART = re.compile(r"content-(\d+)\.db(-wal|-shm|-journal)?")


def current(folder: Path) -> Path | None:
    """Return the present generation, or ``None`` when there is none."""
    link = folder / LINK
    try:
        return link.resolve(strict=True)
    except (OSError, RuntimeError):
        return None


def create(folder: Path) -> Path:
    """Create an empty file for the next generation and return its path; it is not yet the present one."""
    numbers = [int(found[1]) for path in folder.iterdir() if (found := _PART.fullmatch(path.name))]
    path = folder / f"content-{max(numbers, default=0) + 1}.db"
    create_empty(path)
    return path


def make_current(path: Path) -> None:
    """Make a finished, closed generation the present one, durably."""
    folder = path.parent
    fsync_file(path)
    fsync_folder(folder)
    fresh = folder / _NEXT_LINK
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(path.name)
    fresh.replace(folder / LINK)
    fsync_folder(folder)


def sweep(folder: Path) -> None:
    """Remove every generation but the present one, with its side files.

    The database goes before its log: whoever finds the name finds it whole.
    """
    kept = current(folder)
    if kept is None:
        return
    (folder / _NEXT_LINK).unlink(missing_ok=True)
    names = sorted(path.name for path in folder.iterdir() if _PART.fullmatch(path.name))
    for name in names:
        if not name.startswith(kept.name):
            (folder / name).unlink(missing_ok=True)
    if _GENERATION.fullmatch(kept.name):
        _remove_side_files(folder / LINK)


def set_aside(folder: Path, stamp: str) -> None:
    """Give the present, damaged generation the name ``content.db.damaged-<stamp>`` too; only one is kept.

    The present name stays until :func:`make_current`, so that at no moment there is no store.
    """
    damaged = current(folder)
    if damaged is None:
        return
    for path in folder.glob(f"{LINK}.damaged-*"):
        path.unlink(missing_ok=True)
    target = f"{LINK}.damaged-{stamp}"
    for suffix in ("", "-wal"):
        side = damaged.with_name(damaged.name + suffix)
        if side.exists():
            (folder / (target + suffix)).hardlink_to(side)


def _remove_side_files(path: Path) -> None:
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
