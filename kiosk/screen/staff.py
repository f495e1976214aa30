"""The screen's line to the staff: what a visit asks of them in the control mailbox, and what it hears."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.screen.session import Session
from kiosk.screen.staff_steps import NOT_LEFT, UNANSWERED_S, Call, Code, CodeStep, heard_call, heard_code
from offline_cache.mailbox import MailboxError
from offline_cache.mailbox.requests import (
    ENDS,
    STAFF_CALL,
    STAFF_CALL_END,
    STAFF_CODE,
    STAFF_CODE_DELETE,
    STAFF_KINDS,
)
from offline_cache.mailbox.wake import SYNC, wake

if TYPE_CHECKING:
    from offline_cache.mailbox.control import Control

log = logging.getLogger(__name__)

ANSWERED_IN = timedelta(seconds=UNANSWERED_S)
FOLLOWED_S = UNANSWERED_S + 10.0
"""For how long an answer is looked for, in seconds; the sync service has given its last one by then."""

END_TRIED = timedelta(minutes=30)
"""For how long the end of a call or a code is tried; later central has forgotten both by itself."""

_END_OF = {asked: end for end, asked in ENDS.items()}


class Staff:
    """Calls the staff and lends the basket to a counsellor; everything it knows stands in the visit.

    Args:
        folder: the cache folder.
        session: the visit.
        monotonic: the monotonic clock, in seconds.
        system: the system's clock, which the sync service reads, too.
        paired: whether the device may send to central.
    """

    def __init__(
        self,
        folder: Path,
        session: Session,
        monotonic: Callable[[], float],
        system: Callable[[], datetime],
        *,
        paired: bool,
    ) -> None:
        self._folder = folder
        self._session = session
        self._monotonic = monotonic
        self._system = system
        self.paired = paired

    def call(self) -> None:
        """Call the staff; nothing new while a call is open."""
        call = self._session.visit.call
        if call is not None and not call.is_over:
            return
        self._end(STAFF_CALL_END, call)
        asked = Call(self._ask(STAFF_CALL, {}, ANSWERED_IN), self._monotonic())
        self._session.change(call=heard_call(asked, None, asked.asked_s))

    def lend(self) -> None:
        """Ask for a code under which a counsellor sees the basket; nothing new while there is one."""
        visit = self._session.visit
        items = tuple(item.id for item in visit.basket.items)
        if not items or (visit.code is not None and visit.code.is_held):
            return
        asked = Code(self._ask(STAFF_CODE, {"items": list(items)}, ANSWERED_IN), self._monotonic(), items)
        self._session.change(code=heard_code(asked, None, asked.asked_s))

    def follow(self) -> bool:
        """Take in what was answered and what the time says; return whether a call went on."""
        visit, now_s = self._session.visit, self._monotonic()
        if visit.code is not None:
            code = heard_code(visit.code, self._answer(visit.code), now_s)
            if visit.code.step is CodeStep.BUSY and code is not None and code.step is CodeStep.FAILED:
                self._end(STAFF_CODE_DELETE, code)
            self._session.change(code=code)
        if visit.call is None:
            return False
        call = heard_call(visit.call, self._answer(visit.call), now_s)
        self._session.change(call=call)
        return call.step is not visit.call.step

    def keep_to_the_list(self) -> None:
        """Withdraw a code whose list is no longer the basket."""
        visit = self._session.visit
        code, items = visit.code, tuple(item.id for item in visit.basket.items)
        if code is None or not code.is_held or code.items == items:
            return
        self._end(STAFF_CODE_DELETE, code)
        self._session.change(code=Code(NOT_LEFT, code.asked_s, items, CodeStep.CHANGED) if items else None)

    def end_visit(self) -> None:
        """End what the visit asked: its call, and the list behind its code."""
        visit = self._session.visit
        self._end(STAFF_CALL_END, visit.call)
        self._end(STAFF_CODE_DELETE, visit.code if visit.code is not None and visit.code.is_held else None)

    def forget_the_last(self) -> None:
        """End the calls and delete the lists of visits that ended with their process."""
        now, visit = self._system(), self._session.visit
        own = {asked.number for asked in (visit.call, visit.code) if asked is not None}
        try:
            with self._mailbox() as control:
                known = [request for request, _ in control.followed(STAFF_KINDS, now)]
                ended = {request.body.get("request") for request in known if request.kind in ENDS} | own
                for request in known:
                    if request.kind in _END_OF and request.id not in ended:
                        control.ask(_END_OF[request.kind], {"request": request.id}, now + END_TRIED)
        except MailboxError as error:
            log.warning("what the last visit asked the staff could not be looked for: %s", error)
            return
        wake(self._folder, SYNC)

    def _mailbox(self) -> "Control":
        from offline_cache.mailbox.control import (
            Control,  # its library of tables has no part in a first frame
        )

        return Control.open(self._folder)

    def _end(self, kind: str, asked: Call | Code | None) -> None:
        if asked is not None and asked.number != NOT_LEFT:
            self._ask(kind, {"request": asked.number}, END_TRIED)

    def _ask(self, kind: str, body: Mapping[str, Any], within: timedelta) -> int:
        """Leave a request and return its number; a device that is not paired has nobody to ask."""
        if not self.paired:
            return NOT_LEFT
        try:
            with self._mailbox() as control:
                number = control.ask(kind, body, self._system() + within)
        except MailboxError as error:
            log.warning("a %s could not be left for the sync service: %s", kind, error)
            return NOT_LEFT
        wake(self._folder, SYNC)
        return number

    def _answer(self, asked: Call | Code) -> Mapping[str, Any] | None:
        if asked.number == NOT_LEFT or self._monotonic() - asked.asked_s > FOLLOWED_S:
            return None
        try:
            with self._mailbox() as control:
                return control.answer_of(asked.number)
        except MailboxError as error:
            log.warning("the answer to request %d cannot be read: %s", asked.number, error)
            return None
