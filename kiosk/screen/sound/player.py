"""The one interface behind which sounds are played."""

import enum
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
