"""Sounds by a player of the system, each in a process of its own that nobody waits for."""

import logging
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Slot

from kiosk.screen.sound.player import Player, SilentPlayer, Sound

log = logging.getLogger(__name__)

VOICES = 2
"""Sounds that may be heard at once; a further one is left out."""

STUCK_S = 3.0
"""A player that still runs after this long hangs on its device and is ended."""

QUIET_S = 300.0
"""After a failure nothing is tried for this long."""

PLAYERS: Mapping[str, tuple[str, ...]] = {"pw-play": (), "aplay": ("-q",)}
"""Programs that play a WAV file, the best first, with their options."""


class ProcessPlayer(QObject):
    """Plays each sound by a process.

    Args:
        parent: the owner.
        command: the program and its options; the file comes last.
        files: the file of each sound.
        monotonic: the monotonic clock, in seconds.
    """

    def __init__(
        self,
        parent: QObject,
        command: Sequence[str],
        files: Mapping[Sound, Path],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._program, *self._options = command
        self._files = files
        self._monotonic = monotonic
        self._voices = [self._voice() for _ in range(VOICES)]
        self._started = [0.0] * VOICES
        self._quiet_until = 0.0
        self._told = False

    def play(self, sound: Sound) -> None:
        """Begin to play a sound; leave it out while others play or the device fails."""
        now = self._monotonic()
        if now < self._quiet_until:
            return
        for number, voice in enumerate(self._voices):
            if voice.state() == QProcess.ProcessState.NotRunning:
                self._started[number] = now
                voice.start(self._program, [*self._options, str(self._files[sound])])
                return
        for number, voice in enumerate(self._voices):
            if now - self._started[number] > STUCK_S:
                voice.kill()

    def close(self) -> None:
        """End what still plays."""
        self._quiet_until = float("inf")
        for voice in self._voices:
            if voice.state() != QProcess.ProcessState.NotRunning:
                voice.kill()
                voice.waitForFinished(1000)

    def _voice(self) -> QProcess:
        voice = QProcess(self)
        voice.setStandardInputFile(QProcess.nullDevice())
        voice.setStandardOutputFile(QProcess.nullDevice())
        voice.setStandardErrorFile(QProcess.nullDevice())
        voice.errorOccurred.connect(self._failed)
        voice.finished.connect(self._ended)
        return voice

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        self._fall_silent(error.name)

    @Slot(int, QProcess.ExitStatus)
    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        if status == QProcess.ExitStatus.NormalExit and code != 0:
            self._fall_silent(f"it ended with {code}")

    def _fall_silent(self, why: str) -> None:
        if self._quiet_until == float("inf"):
            return
        self._quiet_until = self._monotonic() + QUIET_S
        if not self._told:
            self._told = True
            log.info("%s plays no sound (%s); the screen stays silent", self._program, why)


def system_player(
    parent: QObject,
    files: Mapping[Sound, Path],
    which: Callable[[str], str | None] = shutil.which,
) -> Player:
    """Return a player of the system, or a silent one where none is installed.

    Args:
        parent: the owner.
        files: the file of each sound.
        which: finds a program.
    """
    for name, options in PLAYERS.items():
        program = which(name)
        if program is not None:
            return ProcessPlayer(parent, (program, *options), files)
    log.info("no player of sounds is installed (%s); the screen stays silent", ", ".join(PLAYERS))
    return SilentPlayer()
