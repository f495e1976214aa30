"""Beginning anew: a technician's act, never the program's own."""

from pathlib import Path

from offline_cache.files import make_group_folder
from offline_cache.store import generations
from offline_cache.store.errors import translated
from offline_cache.store.lock import writer_lock
from offline_cache.store.writer import create_empty_store


def reset(folder: Path) -> None:
    """Replace the content of a cache folder by an empty store; what waits to be sent stays.

    The accepted version is forgotten with the content, so that a server that had to begin anew is followed.

    Raises:
        LockHeld: another process synchronises.
        NoSpace: the disk is full.
        OSError: the folder cannot be used.
    """
    make_group_folder(folder)
    with writer_lock(folder), translated():
        create_empty_store(folder)
        for path in (*folder.glob(f"{generations.LINK}.damaged-*"), *folder.glob("spool/*")):
            path.unlink(missing_ok=True)
