"""What a device sends to central, and what central says to it: the outbox, staff calls, staff codes.

Every request carries a name that the device gave it (a number in a box, or a request id), so that sending it
again after a cut has no second effect.
"""

import enum
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from offline_cache.contract.fields import ContractError, encode, parse_utc
from offline_cache.contract.wire import canonical

OUTBOX_PATH = "api/v1/outbox"
CALLS_PATH = "api/v1/staff-calls"
CODES_PATH = "api/v1/staff-codes"

MAX_ENTRIES = 200
"""Entries in one request."""

MAX_ENTRY_BYTES = 4_096
"""Bytes of the canonical form of an entry's body."""

MAX_BODY_BYTES = 256 * 1024
"""Bytes of a whole request."""

MAX_SEQ = 2**53 - 1
"""The largest whole number that every reader of JSON keeps."""

MAX_SUBJECT = 160
"""Characters of what an entry is about."""

MAX_ITEMS = 10
"""Postings, guides and others behind one staff code: as many as a basket holds."""

CODE_MINUTES = 30
"""How long a staff code is valid at most."""

SUBJECTS = {"report": "posting", "vote": "face", "count": "name", "crash": "error"}
"""Known kinds of entries and the value of each that says what it is about; other kinds are kept as such."""

_FIRST_YEAR, _LAST_YEAR = 1970, 2199
"""A device without a battery begins in 1970; later than this no clock of a living device can be."""

_KIND = re.compile(r"[a-z][a-z0-9-]{0,31}")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_ITEM = re.compile(r"[A-Za-z0-9:._~-]{1,160}")


class CallState(enum.StrEnum):
    """How far a call of the staff has come; ``closed`` is one that the desk ended without saying it comes."""

    WAITING = "waiting"
    COMING = "coming"
    DONE = "done"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One numbered thing: a count, a vote, a report, a note of a crash, or what a newer device knows.

    Attributes:
        seq: its number in its box; numbers grow and never come twice.
        kind: what it is.
        created: when it was noted, by the device's clock.
        body: its values.
    """

    seq: int
    kind: str
    created: datetime
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry that central does not take, now or later."""

    seq: int
    reason: str


@dataclass(frozen=True, slots=True)
class OutboxAnswer:
    """What central says to a batch.

    Attributes:
        accepted_up_to: every entry of the batch up to this number is kept or refused; 0 for none.
        refused: those that are refused.
    """

    accepted_up_to: int
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """What is known of a staff call."""

    id: str
    state: CallState


@dataclass(frozen=True, slots=True)
class CodeAnswer:
    """A staff code: four figures and until when they are valid."""

    code: str
    expires: datetime


def check_name(value: Any, where: str) -> str:
    """Return a name that a device gave to a box or a request.

    Raises:
        ContractError: it has another form.
    """
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise ContractError(f"{where}: expected 1 to 64 letters, figures, - or _")
    return value


def check_kind(value: Any, where: str) -> str:
    """Return the kind of an entry.

    Raises:
        ContractError: it has another form.
    """
    if not isinstance(value, str) or not _KIND.fullmatch(value):
        raise ContractError(f"{where}: expected 1 to 32 small letters, figures or -")
    return value


def is_item(value: Any) -> bool:
    """Return whether a value is an id of a record that can stand behind a staff code."""
    return isinstance(value, str) and _ITEM.fullmatch(value) is not None


def check_items(value: Any, where: str) -> tuple[str, ...]:
    """Return the ids of the items behind a staff code.

    Raises:
        ContractError: they are none, too many, twice the same, or no ids.
    """
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_ITEMS:
        raise ContractError(f"{where}: expected 1 to {MAX_ITEMS} ids")
    for index, item in enumerate(value):
        if not is_item(item):
            raise ContractError(f"{where}[{index}]: expected the id of a record")
    if len(set(value)) != len(value):
        raise ContractError(f"{where}: an id stands twice")
    return tuple(value)


def check_entry(value: Any, where: str) -> OutboxEntry:
    """Return one entry of a batch whose number is known to be good.

    Raises:
        ContractError: it can never be kept: wrong shape, too long, or values that are no JSON.
    """
    body = value.get("body") if isinstance(value, dict) else None
    if not isinstance(body, dict):
        raise ContractError(f"{where}.body: expected an object")
    seq, kind = check_seq(value.get("seq"), f"{where}.seq"), check_kind(value.get("kind"), f"{where}.kind")
    entry = OutboxEntry(seq, kind, parse_utc(value.get("created"), f"{where}.created"), body)
    if not _FIRST_YEAR <= entry.created.year <= _LAST_YEAR:
        raise ContractError(f"{where}.created: {entry.created.year} is no year of a device")
    _check_body(body, f"{where}.body")
    subject(entry, f"{where}.body")
    return entry


def _check_body(body: Any, where: str) -> None:
    try:
        data = canonical(body)
    except (RecursionError, ValueError):
        raise ContractError(f"{where}: holds what JSON cannot say") from None
    if len(data) > MAX_ENTRY_BYTES:
        raise ContractError(f"{where}: at most {MAX_ENTRY_BYTES} bytes are taken")
    if b"\\u0000" in data:
        raise ContractError(f"{where}: a text holds a zero byte")


def subject(entry: OutboxEntry, where: str = "body") -> str:
    """Return what an entry is about; empty for kinds that are not known.

    Raises:
        ContractError: an entry of a known kind does not say so.
    """
    key = SUBJECTS.get(entry.kind)
    if key is None:
        return ""
    value = entry.body.get(key)
    if not isinstance(value, str) or not 1 <= len(value) <= MAX_SUBJECT:
        raise ContractError(f"{where}.{key}: expected a text of 1 to {MAX_SUBJECT} characters")
    return value


def check_seq(value: Any, where: str) -> int:
    """Return the number of an entry.

    Raises:
        ContractError: it is none.
    """
    if type(value) is not int or not 1 <= value <= MAX_SEQ:
        raise ContractError(f"{where}: expected a whole number from 1")
    return value


def outbox_body(box: str, entries: Sequence[OutboxEntry]) -> bytes:
    """Return the request that sends a batch of entries of a box."""
    return canonical({"box": box, "entries": [encode(entry) for entry in entries]})


def read_object(data: bytes, where: str) -> dict[str, Any]:
    """Return the object of a request or an answer; its spelling need not be canonical.

    Raises:
        ContractError: the bytes are no JSON object.
    """
    try:
        value = json.loads(data)
    except (RecursionError, ValueError):
        raise ContractError(f"{where}: expected a JSON object") from None
    if not isinstance(value, dict):
        raise ContractError(f"{where}: expected a JSON object")
    return value
