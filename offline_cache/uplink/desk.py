"""The screen's requests to the staff, each followed to its end: a call, a code for the basket, their ends.

Central knows a request by the name of the mailbox and its number, so asking again has no second effect, also
after this process was killed in between.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from offline_cache.contract.fields import ContractError, decode, utc_text
from offline_cache.contract.uplink import CALLS_PATH, CODES_PATH, CallAnswer, CallState, CodeAnswer
from offline_cache.contract.wire import canonical
from offline_cache.fetch import FetchError
from offline_cache.mailbox.control import Control, Request
from offline_cache.mailbox.look import Look
from offline_cache.mailbox.requests import (
    CLOSED,
    COMING,
    DELETED,
    ENDS,
    NO_ANSWER,
    OFFLINE,
    READY,
    REFUSED,
    SENT,
    STAFF_CALL,
    STAFF_CALL_END,
    STAFF_CODE,
    STAFF_CODE_DELETE,
    STAFF_KINDS,
)
from offline_cache.uplink.line import Rejected, TokenRefused, Uplink, ask

DEADLINE_S = 4.0
"""How long one question to central may take, in seconds; somebody stands before the screen and waits."""

OFFLINE_S = 8.0
"""Without central for this long, in seconds, a visitor is told so."""

POLL_S = 2.0
"""How often the desk's answer is looked for, in seconds."""

RETRY_S = 1.0
END_RETRY_S = 15.0
LOOK_S = 1.0

_CODE = re.compile(r"[0-9]{4}")

Answer = Mapping[str, Any]
_Ask = Callable[[Control, Request, Answer | None], Answer | None]
_OFFLINE: Answer = {"state": OFFLINE}


@dataclass(slots=True)
class _Following:
    """One request that is being followed, on the monotonic clock."""

    since: float
    due: float


class StaffDesk:
    """Follows the requests to the staff of one cache folder. For one thread."""

    def __init__(
        self,
        folder: Path,
        line: Uplink | None,
        now: Callable[[], datetime],
        clock: Callable[[], float],
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            folder: the cache folder.
            line: the line to central; ``None`` without one: then every request is answered with offline.
            now: gives the system's time, with a zone.
            clock: gives monotonic time, in seconds.
        """
        self._folder, self._line = folder, line
        self._now, self._clock = now, clock
        self._look = Look(folder, clock)
        self._following: dict[int, _Following] = {}
        self._ask: Mapping[str, _Ask] = {
            STAFF_CALL: self._call,
            STAFF_CALL_END: self._end_call,
            STAFF_CODE: self._code,
            STAFF_CODE_DELETE: self._delete,
        }

    def turn(self) -> bool:
        """Take each request one step on if it is due, and return whether an answer changed.

        Raises:
            MailboxError: the mailbox cannot be used.
        """
        if not self._following and not self._look.may_be_new():
            return False
        with Control.open(self._folder) as control:
            waiting = [one for one in control.followed(STAFF_KINDS, self._now()) if not _is_final(*one)]
            self._following = {request.id: self._known(request) for request, _ in waiting}
            ended = {(ENDS[request.kind], _target(request)) for request, _ in waiting if request.kind in ENDS}
            changed = [
                self._step(control, *one, unwanted=(one[0].kind, one[0].id) in ended) for one in waiting
            ]
        return any(changed)

    def _known(self, request: Request) -> _Following:
        now = self._clock()
        return self._following.get(request.id) or _Following(now, now)

    def wait_s(self) -> float:
        """Return how long there is nothing to do, in seconds."""
        due = min((one.due for one in self._following.values()), default=self._clock() + LOOK_S)
        return min(max(due - self._clock(), 0.0), LOOK_S)

    def _step(self, control: Control, request: Request, answer: Answer | None, *, unwanted: bool) -> bool:
        following = self._following[request.id]
        if self._clock() < following.due and not unwanted:
            return False
        new = {"state": DELETED} if unwanted else self._asked(control, request, answer, following)
        following.due = self._clock() + _pause_s(request, new or answer)
        if new is None:
            return False
        control.answer(request.id, new)
        if _is_final(request, new):
            del self._following[request.id]
        return True

    def _asked(
        self, control: Control, request: Request, answer: Answer | None, following: _Following
    ) -> Answer | None:
        """Ask central once and return the new answer; ``None`` if there is none yet."""
        if self._now() >= request.deadline:
            return _OFFLINE if answer is None else {"state": NO_ANSWER}
        if self._line is None:
            return _OFFLINE
        try:
            return self._ask[request.kind](control, request, answer)
        except Rejected:
            return {"state": REFUSED} if request.kind == STAFF_CODE else _OFFLINE
        except TokenRefused:
            return _OFFLINE
        except (FetchError, ContractError):
            is_patient = answer is not None or request.kind in ENDS
            has_time = self._clock() - following.since < OFFLINE_S
            return None if is_patient or has_time else _OFFLINE

    def _call(self, control: Control, request: Request, answer: Answer | None) -> Answer | None:
        name = _name(control, request.id)
        if answer is None:
            said = self._said("POST", CALLS_PATH, {"requestId": name})
        else:
            said = self._said("GET", f"{CALLS_PATH}/{name}")
        state = decode(CallAnswer, said, CALLS_PATH).state
        if state is CallState.CLOSED:
            return {"state": CLOSED}
        if state is not CallState.WAITING:
            return {"state": COMING}
        return {"state": SENT} if answer is None else None

    def _end_call(self, control: Control, request: Request, _answer: Answer | None) -> Answer:
        self._said("DELETE", f"{CALLS_PATH}/{_name(control, _target(request))}")
        return {"state": DELETED}

    def _code(self, control: Control, request: Request, _answer: Answer | None) -> Answer:
        body = {"requestId": _name(control, request.id), "items": request.body.get("items")}
        said = decode(CodeAnswer, self._said("POST", CODES_PATH, body), CODES_PATH)
        if not _CODE.fullmatch(said.code):
            raise ContractError(f"{CODES_PATH}: expected four figures")
        return {"state": READY, "code": said.code, "expires": utc_text(said.expires)}

    def _delete(self, control: Control, request: Request, _answer: Answer | None) -> Answer:
        self._said("DELETE", f"{CODES_PATH}/{_name(control, _target(request))}")
        return {"state": DELETED}

    def _said(self, method: str, path: str, body: Answer | None = None) -> Answer:
        if self._line is None:
            raise FetchError("there is no line")
        data = None if body is None else canonical(body)
        return ask(self._line, method, path, data, deadline_s=DEADLINE_S)


def _name(control: Control, number: int) -> str:
    return f"{control.box}-{number}"


def _target(request: Request) -> int:
    """Return the number of the request that is to be ended; 0 for none."""
    number = request.body.get("request")
    return number if isinstance(number, int) else 0


def _is_final(request: Request, answer: Answer | None) -> bool:
    return answer is not None and not (request.kind == STAFF_CALL and answer.get("state") == SENT)


def _pause_s(request: Request, answer: Answer | None) -> float:
    if request.kind in ENDS:
        return END_RETRY_S
    return RETRY_S if answer is None else POLL_S
