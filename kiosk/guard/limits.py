"""How patient the guard is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The guard's times and counts.

    Attributes:
        first_beat_s: seconds from the start of the screen to its first frame.
        beat_s: longest time in seconds between two frames; the screen draws at least every two seconds.
        waits_s: seconds before each restart in a row; the last one repeats.
        steady_s: seconds of frames after which earlier failures are forgotten.
        failures: failures in a row after which the guard ends, so that the compositor is started anew
            with it; a compositor that came up without a monitor is healed in no other way.
        picture_wait_s: seconds before the out-of-service picture is tried again when it fails itself.
        stop_s: seconds a child has after a polite request to end.
    """

    first_beat_s: float = 30.0
    beat_s: float = 10.0
    waits_s: tuple[float, ...] = (1.0, 2.0, 5.0, 10.0, 30.0)
    steady_s: float = 60.0
    failures: int = 12
    picture_wait_s: float = 5.0
    stop_s: float = 3.0
