"""What a visitor sends: from the screen through the real sync service to the real server, and back."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from desk_browser import rows, wait_for

from kiosk.demo.stage import CAFE
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.outbox import Outbox
from offline_cache.mailbox.requests import STAFF_CALL, STAFF_CODE, STAFF_CODE_DELETE
from offline_cache.mailbox.wake import SYNC, wake


class Screen:
    """The screen's side: it writes into the mailboxes and reads answers, and never sees the network."""

    def __init__(self, device):
        self.cache = device.folder / "cache"

    def add(self, count):
        with Outbox.open(self.cache) as box:
            for _ in range(count):
                box.add("vote", {"face": "good"})

    def waiting(self):
        with Outbox.open(self.cache) as box:
            return box.count()

    def ask(self, kind, body=None, wait_s=60):
        with Control.open(self.cache) as control:
            number = control.ask(kind, body or {}, datetime.now(UTC) + timedelta(seconds=wait_s))
        wake(self.cache, SYNC)
        return number

    def answer(self, number):
        with Control.open(self.cache) as control:
            return control.answer_of(number) or {}

    def state(self, number, *states):
        return wait_for(lambda: self.answer(number).get("state") in states and self.answer(number))


@pytest.fixture
def screen(device):
    return Screen(device)


def test_votes_arrive_once_though_the_service_is_killed_while_it_sends(device, screen):
    screen.add(600)
    for _ in range(3):
        device.stage._children["syncd"]._process.kill()
        device.stage.stop("syncd")
        screen.add(100)
        device.stage.start_sync()
    with Control.open(screen.cache) as control:
        control.ask("sync-now", {}, datetime.now(UTC) + timedelta(minutes=1))
    wake(screen.cache, SYNC)
    wait_for(lambda: screen.waiting() == 0)
    found = [seq for (seq,) in rows(device, "SELECT seq FROM visits_entry WHERE kind = 'vote' ORDER BY id")]
    assert found == list(range(1, 901))


def test_the_desk_answers_a_call_with_one_tap(device, screen, staff):
    number = screen.ask(STAFF_CALL)
    screen.state(number, "sent")
    page = staff.get(f"/desk/{CAFE}/")
    assert "직원을 불렀습니다" in page
    staff.post(re.search(r'action="([^"]+/coming)"', page).group(1), page)
    assert screen.state(number, "coming", "no_answer") == {"state": "coming"}


def test_a_counsellor_opens_the_basket_until_the_visit_ends(device, screen, staff):
    ids = [found for (found,) in rows(device, "SELECT id FROM content_posting ORDER BY id LIMIT 3")]
    number = screen.ask(STAFF_CODE, {"items": ids})
    answer = screen.state(number, "ready", "offline")
    page = staff.post("/desk/code/", staff.get("/desk/code/"), code=answer["code"])
    assert "담은 목록 3건" in page
    deletion = screen.ask(STAFF_CODE_DELETE, {"request": number}, wait_s=1800)
    screen.state(deletion, "deleted")
    assert rows(device, "SELECT * FROM visits_staffcode") == []
    page = staff.post("/desk/code/", staff.get("/desk/code/"), code=answer["code"])
    assert "없는 코드이거나" in page


def test_no_log_and_no_command_tells_the_token(device):
    token = (device.folder / "device-token").read_text().strip()
    for log in device.folder.glob("*.log"):
        assert token not in log.read_text(errors="replace"), log
    shown = device.kiosk("config").stdout + device.kiosk("config", "--json").stdout
    assert "central.token = (set, not shown)" in shown
    assert token not in shown


def test_without_the_server_the_visitor_is_told_and_nothing_is_lost(device, screen, staff):
    device.stage.stop("central")
    screen.add(5)
    number = screen.ask(STAFF_CALL)
    screen.state(number, "offline")
    assert screen.waiting() == 5
