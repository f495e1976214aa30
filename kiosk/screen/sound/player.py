"""The one interface behind which sounds are played."""

import enum
from collections.abc import Callable
from functools import cached_property
from typing import Protocol


class Sound(enum.StrEnum):
    """The sounds; the value is the name of the file in ``assets/sounds``."""

    PRESS = "press"
    SAVED = "saved"
    REFUSED = "refused"


class Player(Protocol):
    """Plays sounds; returns at once and never fails."""

    def play(self, sound: Sound) -> None:
        """Begin to play a sound, or leave it out."""


class SilentPlayer:
    """Plays nothing: sounds are switched off, or nothing here can play them."""

    def play(self, sound: Sound) -> None:
        """Leave a sound out."""


class LatePlayer:
    """Finds the real player when there is time, or with the first sound: no first frame needs one.

    Args:
        find: returns it.
    """

    def __init__(self, find: Callable[[], Player]) -> None:
        self._find = find

    @cached_property
    def _player(self) -> Player:
        return self._find()

    def get_ready(self) -> None:
        """Find it now."""
        _ = self._player

    def play(self, sound: Sound) -> None:
        """Begin to play a sound, or leave it out."""
        self._player.play(sound)
