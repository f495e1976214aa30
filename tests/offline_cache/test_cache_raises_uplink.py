"""``Raises:`` is true of what sends to central: the same lies as to what fetches, at every request."""

import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cache_samples import NOW
from documented import leak
from lying_sockets import LIES, Lie, headed, lying_server

from offline_cache.fetch.http import HttpUplink
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.outbox import Outbox
from offline_cache.mailbox.requests import STAFF_CALL
from offline_cache.uplink.desk import StaffDesk
from offline_cache.uplink.drain import OutboxDrain
from offline_cache.uplink.line import ask

Call = Callable[[Path, HttpUplink], Any]
MORE: dict[str, Lie] = {
    "no JSON": lambda body: headed("Content-Length: 2\r\n", b"{]"),
    "deep JSON": lambda body: headed("Content-Length: 60000\r\n", b"[" * 60_000),
    "a number without end": lambda body: headed("Content-Length: 5000\r\n", b"1" * 5000),
    "no object": lambda body: headed("Content-Length: 2\r\n", b"[]"),
    "an empty object": lambda body: headed("Content-Length: 2\r\n", b"{}"),
    "an object of other kinds": lambda body: headed(
        "Content-Length: 30\r\n", b'{"accepted":{},"state":[1.5]}\n'
    ),
    "a refusal of no shape": lambda body: headed("Content-Length: 11\r\n", b'{"error":1}', "400 No"),
    "letters of no coding": lambda body: headed("Content-Length: 3\r\n", b"\xff\xfe\x00"),
}


def send(_: Path, line: HttpUplink) -> None:
    line.send("POST", "api/v1/outbox", b"{}", max_bytes=10_000, deadline_s=5)


def ask_for(_: Path, line: HttpUplink) -> None:
    ask(line, "GET", "api/v1/calls/1", deadline_s=5)


def drain(folder: Path, line: HttpUplink) -> None:
    with Outbox.open(folder) as outbox:
        outbox.add("count", {"screen": "home"}, now=NOW)
    OutboxDrain(folder, line).send()


def desk(folder: Path, line: HttpUplink) -> None:
    with Control.open(folder) as control:
        control.ask(STAFF_CALL, {}, NOW + timedelta(minutes=5))
    staff = StaffDesk(folder, line, lambda: NOW, time.monotonic)
    assert staff.turn() in {True, False}


CALLS: dict[str, tuple[Any, Call]] = {
    "HttpUplink.send": (HttpUplink.send, send),
    "ask": (ask, ask_for),
    "OutboxDrain.send": (OutboxDrain.send, drain),
    "StaffDesk.turn": (StaffDesk.turn, desk),
}


@pytest.mark.parametrize("name", CALLS)
def test_only_what_is_documented_comes_out_of_what_sends(tmp_path: Path, name: str) -> None:
    function, call = CALLS[name]
    leaks, asked = [], 0
    with lying_server({}) as lying:
        lying.start = "api/"
        for number, (words, lie) in enumerate({**LIES, **MORE}.items()):
            folder = tmp_path / str(number)
            folder.mkdir()

            def told(body: bytes, lie: Lie = lie) -> bytes:
                nonlocal asked
                asked += 1
                return lie(body)

            lying.lie = told
            with closing(HttpUplink(lying.url, "token", connect_s=2, read_s=2)) as line:
                found = leak(function, lambda: call(folder, line))  # noqa: B023 - called at once
            if found is not None:
                leaks.append(f"{words}: {found}")
    assert not leaks, "\n".join(leaks)
    assert asked >= len(LIES) + len(MORE)
