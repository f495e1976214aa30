"""The files of the sounds, as loud as the device wants them."""

import logging
import wave
from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths

from kiosk.screen.sound.player import Player, SilentPlayer, Sound
from kiosk.screen.sound.process import system_player

log = logging.getLogger(__name__)

FOLDER: Final = Path(__file__).parents[3] / "assets" / "sounds"
FULL: Final = 100


def sound_files(volume: int, scratch: Path, folder: Path = FOLDER) -> Mapping[Sound, Path]:
    """Return the file of each sound.

    Not every player has a volume of its own, so quieter copies are written.

    Args:
        volume: how loud, in percent of the files as they ship.
        scratch: an existing folder for the copies.
        folder: where the sounds are.

    Raises:
        OSError: a file cannot be read or written.
        wave.Error: a file is no sound.
    """
    shipped = {sound: folder / f"{sound.value}.wav" for sound in Sound}
    if volume >= FULL:
        return shipped
    return {sound: _scaled(file, volume, scratch / file.name) for sound, file in shipped.items()}


def player_of(volume: int, parent: QObject) -> Player:
    """Return the player of this device.

    Args:
        volume: how loud, in percent; 0 for none.
        parent: owns what plays.
    """
    if volume <= 0:
        return SilentPlayer()
    try:
        files = sound_files(volume, _copies())
    except (OSError, EOFError, wave.Error) as error:
        log.warning("the sounds cannot be read, the screen stays silent: %s", error)
        return SilentPlayer()
    return system_player(parent, files)


def _copies() -> Path:
    """Return the folder of the quieter copies, always the same: each start overwrites those of the last."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation), "sounds")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _scaled(source: Path, volume: int, target: Path) -> Path:
    with wave.open(str(source), "rb") as read:
        form, frames = read.getparams(), array("h", read.readframes(read.getnframes()))
    with wave.open(str(target), "wb") as written:
        written.setparams(form)
        written.writeframes(array("h", (value * volume // FULL for value in frames)).tobytes())
    return target
