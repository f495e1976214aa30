"""The folder of the demonstration's pictures: emptied of its own earlier ones, and of nothing else."""

import re
from pathlib import Path

from kiosk.demo.processes import DemoError

_OURS = re.compile(r"\d\d-[a-z-]+\.png")


def make_room(out: Path) -> None:
    """Make the folder, without the pictures of an earlier walk; folders in it stay.

    Args:
        out: the folder.

    Raises:
        DemoError: it holds files that no walk has written, or cannot be written; nothing was removed.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        files = sorted(path for path in out.iterdir() if path.is_symlink() or not path.is_dir())
        strange = [path.name for path in files if not _OURS.fullmatch(path.name)]
        if strange:
            raise DemoError(f"{out} holds other files ({strange[0]}); choose an empty folder for --out")
        for path in files:
            path.unlink()
    except OSError as error:
        raise DemoError(f"{out} cannot be used for the pictures: {error}") from None
