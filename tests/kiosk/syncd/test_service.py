"""The sync service survives every end of a question, and answers requests."""

import logging
import os
import signal
import threading
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.syncd.schedule import Rhythm
from kiosk.syncd.service import SYNC_NOW, Service
from kiosk.syncd.tasks import Task
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.wake import SYNC, wake
from offline_cache.outcomes import Applied, ServerBusy, Unchanged, Unreachable


class Clock:
    """Monotonic time that the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Server:
    """Gives the outcomes it was told, in order, and counts the questions."""

    def __init__(self, *outcomes) -> None:
        self.outcomes = list(outcomes)
        self.asked = 0

    def __call__(self):
        self.asked += 1
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def make(folder, server, clock, interval_s=60.0):
    task = Task("rooms", server, Rhythm(interval_s, due=clock()), lambda: interval_s)
    return Service(folder, [task], "device", clock), task


def test_it_asks_when_due_and_not_before(tmp_path):
    clock, server = Clock(), Server(Unchanged())
    service, _ = make(tmp_path, server, clock)
    for _ in range(600):
        service.turn()
        clock.now += 1
    assert 6 <= server.asked <= 12


@pytest.mark.parametrize("fault", [RuntimeError("a fault"), OSError(28, "disk full"), RecursionError()])
def test_a_fault_of_this_program_is_logged_and_the_next_question_comes(tmp_path, caplog, fault):
    clock, server = Clock(), Server(fault, Unchanged())
    service, task = make(tmp_path, server, clock)
    with caplog.at_level(logging.ERROR):
        service.turn()
    assert task.faults == 1
    assert "fault of this program" in caplog.text
    clock.now += 60
    service.turn()
    assert server.asked == 2


def test_an_interval_that_cannot_be_does_not_stop_it(tmp_path):
    clock, server = Clock(), Server(Unchanged())
    service, task = make(tmp_path, server, clock, interval_s=0)
    service.turn()
    assert task.faults == 1
    clock.now += 60
    service.turn()
    assert server.asked == 2


def test_after_a_failure_it_asks_again_within_the_interval(tmp_path):
    clock, server = Clock(), Server(Unreachable())
    service, task = make(tmp_path, server, clock)
    for _ in range(20):
        clock.now = task.rhythm.due
        service.turn()
        assert task.rhythm.due - clock.now <= 60


def test_it_obeys_retry_after(tmp_path):
    clock, server = Clock(), Server(ServerBusy(503, retry_after_s=200))
    service, task = make(tmp_path, server, clock)
    service.turn()
    assert task.rhythm.due - clock.now >= 200


def test_it_takes_over_a_new_interval(tmp_path):
    clock = Clock()
    interval = [60.0]
    task = Task("edition", Server(Unchanged()), Rhythm(60.0, due=clock()), lambda: interval[0])
    service = Service(tmp_path, [task], "device", clock)
    interval[0] = 600.0
    service.turn()
    assert task.rhythm.due - clock.now >= 300


def test_a_request_is_answered_with_the_outcome(tmp_path):
    clock, server = Clock(), Server(Unchanged(), Applied(7))
    service, _ = make(tmp_path, server, clock)
    service.turn()
    with Control.open(tmp_path) as control:
        number = control.ask(SYNC_NOW, {}, datetime.now(UTC) + timedelta(minutes=1))
        service.turn()
        answer = control.answer_of(number)
    assert server.asked == 2
    assert answer["rooms"]["name"] == "applied"


def test_a_damaged_control_file_does_not_stop_it(tmp_path):
    (tmp_path / "control.db").write_bytes(b"not a database" * 100)
    clock, server = Clock(), Server(Unchanged())
    service, _ = make(tmp_path, server, clock)
    service.turn()
    assert server.asked == 1


def test_signals_and_datagrams_wake_the_running_service_and_sigterm_ends_it(tmp_path):
    server = Server(Unchanged())
    task = Task("rooms", server, Rhythm(10**6, due=0.0), lambda: 10.0**6)
    service = Service(tmp_path, [task], "device")
    asked: list[int] = []

    def drive() -> None:
        wait_for(lambda: server.asked >= 1 and wake(tmp_path, SYNC))
        os.kill(os.getpid(), signal.SIGUSR1)
        wait_for(lambda: server.asked >= 2)
        asked.append(server.asked)
        os.kill(os.getpid(), signal.SIGTERM)

    driver = threading.Thread(target=drive)
    driver.start()
    service.run()
    driver.join(10)
    assert asked == [2]


def wait_for(ready) -> None:
    pause = threading.Event()
    for _ in range(500):
        if ready():
            return
        pause.wait(0.02)
    raise AssertionError("it did not happen")
