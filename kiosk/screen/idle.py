"""The idle end of a visit: after a while a question, after that everything is cleared."""

import enum
import math
from dataclasses import dataclass


class IdlePhase(enum.Enum):
    """Where the visit stands."""

    ACTIVE = enum.auto()
    QUESTION = enum.auto()
    OVER = enum.auto()


@dataclass(frozen=True, slots=True)
class IdleState:
    """The phase, and the whole seconds left until the end while the question stands."""

    phase: IdlePhase
    seconds_left: int = 0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the screen waits.

    Attributes:
        idle_s: seconds without a touch until the question.
        question_s: seconds until the end after that.
    """

    idle_s: float
    question_s: float


class IdleTimeline:
    """Measures how long nobody touched; a visitor may continue as often as they like.

    Args:
        patience: how long the screen waits.
        now_s: the present reading of a monotonic clock, in seconds.

    Attributes:
        touched_s: its reading at the last touch.
    """

    def __init__(self, patience: Patience, now_s: float) -> None:
        self.patience = patience
        self.touched_s = now_s

    def touch(self, now_s: float) -> None:
        """Take note of a touch: the time starts anew."""
        self.touched_s = now_s

    def state(self, now_s: float) -> IdleState:
        """Return where the visit stands at a reading of the monotonic clock, in seconds."""
        quiet = now_s - self.touched_s
        if quiet < self.patience.idle_s:
            return IdleState(IdlePhase.ACTIVE)
        left = self.patience.idle_s + self.patience.question_s - quiet
        if left > 0:
            return IdleState(IdlePhase.QUESTION, math.ceil(left))
        return IdleState(IdlePhase.OVER)
