"""Emptying the outbox: in order, in batches, with one effect however often an answer is lost."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from offline_cache.contract.fields import ContractError, decode, encode
from offline_cache.contract.uplink import (
    MAX_BODY_BYTES,
    MAX_ENTRIES,
    OUTBOX_PATH,
    OutboxAnswer,
    OutboxEntry,
    outbox_body,
)
from offline_cache.contract.wire import canonical
from offline_cache.failures import outcome_of
from offline_cache.fetch import FetchError
from offline_cache.fetch.refusal import Refused
from offline_cache.mailbox import MailboxError
from offline_cache.mailbox.outbox import Entry, Outbox
from offline_cache.outcomes import ServerBusy
from offline_cache.uplink.line import Rejected, TokenRefused, Uplink, ask
from offline_cache.uplink.outcomes import NotAllowed, NoToken, NotSecret, Sent, UplinkOutcome

DEADLINE_S = 15.0
"""How long one batch may take, in seconds."""

_NO_SUCH_ADDRESS = frozenset({404, 405, 410})
"""An older server, or a wrong address: the entries wait for the right one."""

_ROOM = MAX_BODY_BYTES - 1024


class OutboxDrain:
    """Sends what waits in the outbox of a cache folder."""

    def __init__(
        self, folder: Path, line: Uplink | None, *, is_secret: bool = True, batch: int = MAX_ENTRIES
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            folder: the cache folder.
            line: the line to central; ``None`` without one.
            is_secret: whether there would be a line if the address had https.
            batch: the most entries in a request.
        """
        self._folder, self._line = folder, line
        self._without = NoToken if is_secret else NotSecret
        self._batch = batch

    def send(self, keep_on: Callable[[], bool] = lambda: True) -> UplinkOutcome:
        """Send everything that waits.

        Args:
            keep_on: asked between two batches; what then still waits is sent next time.
        """
        try:
            with Outbox.open(self._folder) as outbox:
                return self._emptied(outbox, keep_on)
        except MailboxError as error:
            return outcome_of(error, OUTBOX_PATH)

    def _emptied(self, outbox: Outbox, keep_on: Callable[[], bool]) -> UplinkOutcome:
        if self._line is None:
            return self._without(outbox.count())
        sent, refused = 0, 0
        try:
            while batch := _fitting(outbox.pending(self._batch)):
                done, bad = self._dealt_with(self._line, outbox, batch)
                sent, refused = sent + done, refused + bad
                if not keep_on():
                    break
        except TokenRefused:
            return NotAllowed(outbox.count())
        except Refused as error:
            busy = ServerBusy(error.status, error.retry_after)
            return busy if error.status in _NO_SUCH_ADDRESS else outcome_of(error, OUTBOX_PATH)
        except (FetchError, ContractError) as error:
            return outcome_of(error, OUTBOX_PATH)
        return Sent(sent, refused)

    def _dealt_with(self, line: Uplink, outbox: Outbox, batch: list[Entry]) -> tuple[int, int]:
        """Send a batch and return how many of it are dealt with and how many of these are refused.

        A batch that central rejects as a whole is sent one by one, so that one entry never blocks the rest.
        """
        try:
            up_to, refused = _said(_asked(line, outbox.box, batch), batch)
        except Rejected as error:
            if len(batch) > 1:
                each = [self._dealt_with(line, outbox, [one]) for one in batch]
                return len(batch), sum(bad for _, bad in each)
            up_to, refused = batch[0].seq, {batch[0].seq: str(error)}
        outbox.forget(up_to, refused)
        return sum(1 for one in batch if one.seq <= up_to), len(refused)


def _asked(line: Uplink, box: str, batch: list[Entry]) -> Mapping[str, Any]:
    return ask(
        line, "POST", OUTBOX_PATH, outbox_body(box, [_on_wire(one) for one in batch]), deadline_s=DEADLINE_S
    )


def _said(answer: Mapping[str, Any], batch: list[Entry]) -> tuple[int, dict[int, str]]:
    """Return up to which number a batch is dealt with, and what of it is refused.

    Raises:
        ContractError: the answer does not speak of this batch.
    """
    said = decode(OutboxAnswer, answer, OUTBOX_PATH)
    up_to = said.accepted_up_to
    if not batch[0].seq <= up_to <= batch[-1].seq:
        raise ContractError(
            f"{OUTBOX_PATH}: {batch[0].seq} to {batch[-1].seq} were sent, {up_to} is confirmed"
        )
    sent = {one.seq for one in batch if one.seq <= up_to}
    return up_to, {one.seq: one.reason for one in said.refused if one.seq in sent}


def _on_wire(entry: Entry) -> OutboxEntry:
    return OutboxEntry(entry.seq, entry.kind, entry.created, entry.body)


def _fitting(entries: list[Entry]) -> list[Entry]:
    """Return the first entries that fit into one request; always at least one."""
    room = _ROOM
    for index, entry in enumerate(entries):
        room -= len(canonical(encode(_on_wire(entry)))) + 1
        if room < 0:
            return entries[: max(index, 1)]
    return entries
