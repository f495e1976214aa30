"""The errands: beside the questions, never in their way, through every fault; a token is kept secret."""

import logging
import threading
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.config import SettingError, Settings, describe, load
from kiosk.device import make_drain, make_uplink
from kiosk.syncd.errands import Errands
from kiosk.syncd.main import make_service
from kiosk.syncd.schedule import Rhythm
from kiosk.syncd.tasks import Task, Tasks
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.outbox import Outbox
from offline_cache.mailbox.requests import STAFF_CALL
from offline_cache.mailbox.wake import SCREEN, WakeSocket
from offline_cache.uplink.outcomes import NoToken, NotSecret, Sent

SECRET = "a-secret-token"


class Desk:
    """Counts its turns; says what it was told."""

    def __init__(self, *says) -> None:
        self.says = list(says)
        self.turns = 0

    def turn(self) -> bool:
        self.turns += 1
        said = self.says.pop(0) if self.says else False
        if isinstance(said, Exception):
            raise said
        return said

    def wait_s(self) -> float:
        return 0.05


def make(folder, desk, ask):
    task = Task("outbox", ask, Rhythm(60.0, due=0.0), lambda: 60.0)
    return Errands(folder, desk, lambda _is_woken: Tasks([task], "device", lambda: 1000.0))


def wait_for(ready) -> None:
    pause = threading.Event()
    for _ in range(500):
        if ready():
            return
        pause.wait(0.02)
    raise AssertionError("it did not happen")


def test_an_answer_wakes_the_screen_and_a_fault_ends_nothing(tmp_path, caplog):
    desk, sent = Desk(RuntimeError("a fault"), True, False), []
    errands = make(tmp_path, desk, lambda: sent.append(1) or Sent(0))
    with WakeSocket(tmp_path, SCREEN) as screen, caplog.at_level(logging.ERROR), errands:
        wait_for(lambda: desk.turns >= 3)
        assert screen.drain()
    assert "fault of this program" in caplog.text
    assert len(sent) == 1


def test_requests_that_cannot_be_followed_keep_nothing_from_being_sent(tmp_path, caplog):
    sent: list[int] = []
    errands = make(tmp_path, Desk(RuntimeError("no control.db")), lambda: sent.append(1) or Sent(0))
    errands._stopping.set()
    with caplog.at_level(logging.ERROR):
        errands.turn()
    assert sent == [1]
    assert "no control.db" in caplog.text


def test_a_hurry_sends_at_once(tmp_path):
    sent: list[int] = []
    with make(tmp_path, Desk(), lambda: sent.append(1) or Sent(0)) as errands:
        wait_for(lambda: len(sent) == 1)
        errands.hurry()
        wait_for(lambda: len(sent) == 2)


def test_it_ends_when_the_service_ends(tmp_path):
    before = threading.active_count()
    with make(tmp_path, Desk(), lambda: Sent(0)) as errands:
        errands.wake()
    assert threading.active_count() == before


def settings(tmp_path, **given) -> Settings:
    return Settings(cache_folder=tmp_path, central_url="http://127.0.0.1:9", **given)


def test_a_token_stays_where_it_was_put(tmp_path, monkeypatch):
    found = settings(tmp_path, central_token=SECRET)
    assert SECRET not in repr(found)
    assert SECRET not in str(describe.values(found))
    assert describe.values(found)["central.token"] == describe.HIDDEN
    assert describe.values(settings(tmp_path))["central.token"] == ""
    file = tmp_path / "kiosk.toml"
    file.write_text("[central]\ntoken = 7310029\n")
    with pytest.raises(SettingError) as caught:
        load(file)
    assert "7310029" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "is_sent"),
    [
        ("https://central.test", True),
        ("http://127.0.0.1:8000", True),
        ("http://localhost:8000", True),
        ("http://central.test", False),
        ("http://127.0.0.1.central.test", False),
    ],
)
def test_a_token_never_travels_in_clear(tmp_path, url, is_sent):
    with Outbox.open(tmp_path) as box:
        box.add("count", {"name": "a"})
    found = Settings(cache_folder=tmp_path, central_url=url, central_token=SECRET)
    assert (make_uplink(found) is not None) == is_sent
    if not is_sent:
        assert make_drain(found).send() == NotSecret(1)


def test_without_a_token_the_outbox_stays_and_says_so(tmp_path):
    with Outbox.open(tmp_path) as box:
        box.add("count", {"name": "a"})
    outcome = make_drain(settings(tmp_path)).send()
    assert outcome == NoToken(1)
    assert "central.token" in outcome.sentence


def test_a_device_without_a_token_answers_a_call_at_once(tmp_path, published_root):
    service = make_service(settings(tmp_path, cache_trust_root=published_root))
    with Control.open(tmp_path) as control:
        number = control.ask(STAFF_CALL, {}, datetime.now(UTC) + timedelta(minutes=1))
        with service._carrying():
            wait_for(lambda: control.answer_of(number) is not None)
        assert control.answer_of(number) == {"state": "offline"}


@pytest.fixture
def published_root(tmp_path_factory):
    from central.publishing.keys import init_keys

    home = tmp_path_factory.mktemp("central")
    init_keys(home, home / "public", home / "root-keys")
    return home / "public/v1/root/1.json"
