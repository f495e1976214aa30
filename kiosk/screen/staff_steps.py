"""How far a visitor's call and staff code have come: pure, from the newest answer and the time."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from offline_cache.mailbox.requests import COMING, READY, SENT

NOT_LEFT = 0
"""The number of a request that could not be left in the mailbox."""

UNHEARD_S = 15.0
"""Without any answer of the sync service for this long, in seconds, nobody is at work there."""

UNANSWERED_S = 60.0
"""Without an answer of the desk for this long, in seconds, the visitor is asked to come to it."""

CODE_S = 30 * 60.0
"""How long a code counts, in seconds; central deletes the list no earlier."""

Answer = Mapping[str, Any]


class CallStep(enum.StrEnum):
    """What is known of a call: on its way, told to the desk, the desk comes, or nobody will."""

    BUSY = "busy"
    TOLD = "told"
    COMING = "coming"
    DESK = "desk"


class CodeStep(enum.StrEnum):
    """What is known of a code: asked for, there, not given, or withdrawn because the list changed."""

    BUSY = "busy"
    READY = "ready"
    FAILED = "failed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Call:
    """A call of this visit.

    Attributes:
        number: of its request in the mailbox.
        asked_s: when, on the monotonic clock, in seconds.
        step: how far it has come.
    """

    number: int
    asked_s: float
    step: CallStep = CallStep.BUSY

    @property
    def is_over(self) -> bool:
        """Whether nobody will come, so that a new call may be made."""
        return self.step is CallStep.DESK


@dataclass(frozen=True, slots=True)
class Code:
    """A staff code of this visit.

    Attributes:
        number: of its request in the mailbox.
        asked_s: when, on the monotonic clock, in seconds.
        items: the ids that were sent.
        step: how far it has come.
        figures: the code; empty before.
    """

    number: int
    asked_s: float
    items: tuple[str, ...]
    step: CodeStep = CodeStep.BUSY
    figures: str = ""

    @property
    def is_held(self) -> bool:
        """Whether central has the list, or may have it soon."""
        return self.step in (CodeStep.BUSY, CodeStep.READY)


def heard_call(call: Call, answer: Answer | None, now_s: float) -> Call:
    """Return a call with what is known of it now; the desk's word counts however late it comes.

    Args:
        call: the call so far.
        answer: the newest answer of the sync service; ``None`` without one.
        now_s: the monotonic time in seconds.
    """
    state = None if answer is None else answer.get("state")
    waited_s = now_s - call.asked_s
    if call.step is CallStep.COMING or state == COMING:
        return replace(call, step=CallStep.COMING)
    if state == SENT and waited_s < UNANSWERED_S:
        return replace(call, step=CallStep.TOLD)
    if state is None and call.number != NOT_LEFT and waited_s < UNHEARD_S:
        return call
    return replace(call, step=CallStep.DESK)


def heard_code(code: Code, answer: Answer | None, now_s: float) -> Code | None:
    """Return a code with what is known of it now; ``None`` when its time is over.

    Args:
        code: the code so far.
        answer: the newest answer of the sync service; ``None`` without one.
        now_s: the monotonic time in seconds.
    """
    if code.step is CodeStep.READY:
        return code if now_s - code.asked_s < CODE_S else None
    if code.step is not CodeStep.BUSY:
        return code
    if answer is not None and answer.get("state") == READY:
        return replace(code, step=CodeStep.READY, figures=str(answer.get("code", "")))
    if answer is None and code.number != NOT_LEFT and now_s - code.asked_s < UNHEARD_S:
        return code
    return replace(code, step=CodeStep.FAILED)
