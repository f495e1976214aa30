"""The mailboxes between the two processes."""

import os
import selectors
import sqlite3
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cache_samples import NOW

from offline_cache.mailbox import MailboxError
from offline_cache.mailbox import outbox as outbox_module
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.outbox import MAX_ROWS, Outbox
from offline_cache.mailbox.wake import SCREEN, SYNC, WakeSocket, wake


def test_entries_come_in_order_and_are_forgotten_up_to_a_number(tmp_path: Path) -> None:
    with Outbox.open(tmp_path) as box:
        numbers = [box.add("vote", {"face": face}, now=NOW) for face in ("좋음", "보통", "나쁨")]
        assert numbers == [1, 2, 3]
        assert [(one.seq, one.body["face"]) for one in box.pending(2)] == [(1, "좋음"), (2, "보통")]
        assert box.pending(1)[0].created == NOW
        box.forget(2)
        assert [one.seq for one in box.pending(9)] == [3]


def test_numbers_are_never_given_twice(tmp_path: Path) -> None:
    with Outbox.open(tmp_path) as box:
        box.forget(box.add("vote", {}, now=NOW))
    with Outbox.open(tmp_path) as box:
        assert box.add("vote", {}, now=NOW) == 2


def test_the_oldest_leave_when_there_are_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_ROWS == 5_000
    monkeypatch.setattr(outbox_module, "MAX_ROWS", 5)
    with Outbox.open(tmp_path) as box:
        for _ in range(12):
            box.add("count", {}, now=NOW)
        assert [one.seq for one in box.pending(99)] == [8, 9, 10, 11, 12]


def test_what_was_noted_before_the_clock_was_set_stays(tmp_path: Path) -> None:
    with Outbox.open(tmp_path) as box:
        box.add("count", {}, now=datetime(1970, 1, 1, 0, 5, tzinfo=UTC))
        box.add("count", {}, now=datetime(2099, 1, 1, tzinfo=UTC))
        box.add("count", {}, now=NOW)
        assert [one.seq for one in box.pending(99)] == [1, 2, 3]


def test_two_processes_write_one_outbox(tmp_path: Path) -> None:
    children = []
    for _ in range(4):
        child = os.fork()
        if child == 0:
            try:
                with Outbox.open(tmp_path) as box:
                    for _ in range(25):
                        box.add("count", {}, now=NOW)
                os._exit(0)
            finally:
                os._exit(1)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    with Outbox.open(tmp_path) as box:
        assert [one.seq for one in box.pending(200)] == list(range(1, 101))


def test_a_request_and_its_answer(tmp_path: Path) -> None:
    with Control.open(tmp_path) as screen, Control.open(tmp_path) as sync:
        number = screen.ask("sync", {"why": "기술자"}, NOW + timedelta(minutes=1))
        assert screen.answer_of(number) is None
        (request,) = sync.open_requests(NOW)
        assert (request.id, request.kind, request.body) == (number, "sync", {"why": "기술자"})
        assert request.deadline == NOW + timedelta(minutes=1)
        sync.answer(number, {"name": "applied"})
        assert sync.open_requests(NOW) == []
        assert screen.answer_of(number) == {"name": "applied"}
        assert screen.answer_of(999) is None


def test_nobody_waits_after_the_deadline(tmp_path: Path) -> None:
    with Control.open(tmp_path) as control:
        number = control.ask("sync", {}, NOW)
        assert control.open_requests(NOW) == []
        control.answer(number, {"late": True})
        control.ask("sync", {}, NOW + timedelta(minutes=30))
        assert control.answer_of(number) == {"late": True}
        control.ask("sync", {}, NOW + timedelta(hours=2))
        assert control.answer_of(number) is None


@pytest.mark.parametrize("kind", [Outbox, Control])
@pytest.mark.parametrize("data", [b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_damaged_mailbox_is_set_aside(
    tmp_path: Path, kind: type[Outbox] | type[Control], data: bytes
) -> None:
    name = "outbox.db" if kind is Outbox else "control.db"
    (tmp_path / name).write_bytes(data)
    with kind.open(tmp_path):
        pass
    assert [path.read_bytes() for path in tmp_path.glob(f"{name}.damaged-*")] == [data]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(MailboxError):
        Outbox.open(tmp_path / "none")


def test_a_mailbox_that_the_other_holds_too_long_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("offline_cache.mailbox.database.BUSY_S", 0.05)
    with Outbox.open(tmp_path) as box, sqlite3.connect(tmp_path / "outbox.db") as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(MailboxError, match="locked"):
            box.add("vote", {})
        other.execute("COMMIT")
        assert box.add("vote", {}) == 1
    other.close()


def test_the_mailboxes_belong_to_the_group(tmp_path: Path) -> None:
    before = os.umask(0o007)
    try:
        with Outbox.open(tmp_path), Control.open(tmp_path):
            pass
    finally:
        os.umask(before)
    for name in ("outbox.db", "control.db"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o660


def readable(one: WakeSocket) -> bool:
    with selectors.DefaultSelector() as selector:
        selector.register(one, selectors.EVENT_READ)
        return bool(selector.select(0))


def test_a_wake_up_is_seen_once(tmp_path: Path) -> None:
    with WakeSocket(tmp_path, SYNC) as sync, WakeSocket(tmp_path, SCREEN) as screen:
        assert not readable(sync)
        assert wake(tmp_path, SYNC)
        assert wake(tmp_path, SYNC)
        assert readable(sync)
        assert not readable(screen)
        assert sync.drain()
        assert not sync.drain()
        assert not readable(sync)


def test_waking_nobody_does_nothing(tmp_path: Path) -> None:
    assert not wake(tmp_path, SYNC)
    assert not wake(tmp_path / "none", SYNC)
    with WakeSocket(tmp_path, SYNC):
        pass
    assert not wake(tmp_path, SYNC)


def test_a_sleeper_that_never_looks_does_not_block_the_waker(tmp_path: Path) -> None:
    with WakeSocket(tmp_path, SYNC):
        assert all(wake(tmp_path, SYNC) for _ in range(5_000))


def test_a_dead_listener_is_replaced(tmp_path: Path) -> None:
    dead = WakeSocket(tmp_path, SYNC)
    dead._socket.close()
    assert not wake(tmp_path, SYNC)
    with WakeSocket(tmp_path, SYNC) as alive:
        assert wake(tmp_path, SYNC)
        assert alive.drain()


def test_a_deep_folder_is_no_hindrance(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    with WakeSocket(deep, SCREEN) as screen:
        assert wake(deep, SCREEN)
        assert screen.drain()


@pytest.mark.parametrize(
    "damage",
    ["body = '{'", "body = '[]'", "answer = '{'", "deadline = 9000000000000000000", "body = x'00ff'"],
)
def test_a_damaged_request_leaves_and_blocks_no_other(tmp_path: Path, damage: str) -> None:
    end = NOW + timedelta(minutes=1)
    with Control.open(tmp_path) as box:
        bad, good = (box.ask("call", {"n": number}, end) for number in (1, 2))
        box._db.execute(f"UPDATE request SET {damage} WHERE id = ?", (bad,))
        assert [request.id for request, _ in box.followed(["call"], NOW)] == [good]
        assert [request.id for request in box.open_requests(NOW)] == [good]
        assert box._db.execute("SELECT count(*) FROM request").fetchone() == (1,)


@pytest.mark.parametrize("kind", [Outbox, Control])
def test_a_mailbox_that_is_up_to_date_opens_without_what_made_it(
    tmp_path: Path, kind: type[Outbox | Control], monkeypatch: pytest.MonkeyPatch
) -> None:
    with kind.open(tmp_path) as made:
        name = made.box
    monkeypatch.setitem(sys.modules, "sqlite_utils", None)
    with kind.open(tmp_path) as again:
        assert again.box == name
