"""Makes the sounds that ship: `python -m kiosk.screen.sound.make assets/sounds`.

Sums of sine waves that fade; the same bytes every time, so a test holds the files against this.
"""

import math
import sys
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.screen.sound.player import Sound

RATE: Final = 48_000
_PEAK: Final = 0.5 * 32_767


@dataclass(frozen=True, slots=True)
class Tone:
    """One tone.

    Attributes:
        start_s: when it begins, in seconds.
        hertz: its pitch.
        fade_s: the time in which it falls to a third, in seconds.
        share: its loudness, from 0 to 1.
        rise_s: how long it takes to rise, in seconds.
    """

    start_s: float
    hertz: float
    fade_s: float
    share: float
    rise_s: float = 0.001


TONES: Final[dict[Sound, tuple[float, Sequence[Tone]]]] = {
    Sound.PRESS: (0.05, (Tone(0.0, 1_800, 0.006, 0.5), Tone(0.0, 900, 0.010, 0.4))),
    Sound.SAVED: (
        0.36,
        (Tone(0.0, 880, 0.060, 0.5, 0.006), Tone(0.12, 1_318.5, 0.080, 0.5, 0.006)),
    ),
    Sound.REFUSED: (0.30, (Tone(0.0, 220, 0.090, 0.7, 0.008), Tone(0.0, 440, 0.050, 0.2, 0.008))),
}
"""Length in seconds and tones of each sound: a click, a soft double, a low single."""


def samples(length_s: float, tones: Sequence[Tone]) -> "array[int]":
    """Return the 16 bit samples of some tones.

    Args:
        length_s: the length, in seconds; the last hundredth fades to nothing.
        tones: the tones.
    """
    count = round(length_s * RATE)
    return array("h", (round(_PEAK * _value(at / RATE, length_s, tones)) for at in range(count)))


def _value(moment: float, length_s: float, tones: Sequence[Tone]) -> float:
    total = 0.0
    for tone in tones:
        since = moment - tone.start_s
        if since > 0:
            rise = min(1.0, since / tone.rise_s)
            fade = math.exp(-since / tone.fade_s)
            total += tone.share * rise * fade * math.sin(2 * math.pi * tone.hertz * since)
    return total * min(1.0, (length_s - moment) / 0.01)


def write(sound: Sound, folder: Path) -> Path:
    """Write the file of one sound and return it.

    Args:
        sound: which.
        folder: an existing folder.
    """
    file = folder / f"{sound.value}.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples(*TONES[sound]).tobytes())
    return file


if __name__ == "__main__":
    for one in Sound:
        write(one, Path(sys.argv[1]))
