"""Staff calls and codes: each request is followed to its end, over any line, past any restart."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cache_samples import NOW
from fake_central import FakeCentral, refusal
from hypothesis import given, settings
from hypothesis import strategies as st

from offline_cache.fetch import Fetched, Unreachable
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.look import SURE_S, Look
from offline_cache.mailbox.requests import STAFF_CALL, STAFF_CALL_END, STAFF_CODE, STAFF_CODE_DELETE
from offline_cache.uplink.desk import StaffDesk


class Screen:
    """The screen's side of the mailbox, the desk behind it, and the time of both."""

    def __init__(self, folder: Path, central: FakeCentral | None) -> None:
        self.folder, self.central = folder, central
        self.passed = 0.0
        self.desk = self.make()

    def make(self) -> StaffDesk:
        return StaffDesk(self.folder, self.central, self.now, lambda: self.passed)

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.passed)

    def ask(self, kind: str, body: dict | None = None, wait_s: float = 60) -> int:
        with Control.open(self.folder) as control:
            return control.ask(kind, body or {}, self.now() + timedelta(seconds=wait_s))

    def answer(self, number: int):
        with Control.open(self.folder) as control:
            return control.answer_of(number)

    def state(self, number: int) -> str | None:
        answer = self.answer(number)
        return None if answer is None else answer["state"]

    def pass_time(self, seconds: float, restart_each: float = 0.0) -> list[bool]:
        changes, end = [], self.passed + seconds
        while self.passed < end:
            if restart_each:
                self.desk = self.make()
            changes.append(self.desk.turn())
            assert 0.0 <= self.desk.wait_s() <= 1.0
            self.passed += restart_each or max(self.desk.wait_s(), 0.1)
        return changes


@pytest.fixture
def central() -> FakeCentral:
    return FakeCentral()


@pytest.fixture
def screen(tmp_path: Path, central: FakeCentral) -> Screen:
    return Screen(tmp_path, central)


def gone() -> None:
    raise Unreachable("no route")


def test_a_call_is_sent_and_the_desk_comes(screen: Screen, central: FakeCentral) -> None:
    number = screen.ask(STAFF_CALL)
    assert screen.desk.turn()
    assert screen.state(number) == "sent"
    screen.pass_time(10)
    assert screen.state(number) == "sent"
    central.calls = dict.fromkeys(central.calls, "coming")
    screen.pass_time(3)
    assert screen.state(number) == "coming"
    asked = len(central.asked)
    screen.pass_time(120)
    assert len(central.asked) == asked
    assert [method for method, _ in central.asked].count("POST") == 1


def test_a_call_that_the_desk_ends_without_coming_is_not_told_as_coming(
    screen: Screen, central: FakeCentral
) -> None:
    number = screen.ask(STAFF_CALL)
    screen.pass_time(4)
    central.calls = dict.fromkeys(central.calls, "closed")
    screen.pass_time(3)
    assert screen.state(number) == "closed"
    asked = len(central.asked)
    screen.pass_time(120)
    assert len(central.asked) == asked


def test_a_call_that_nobody_answers_ends_at_its_deadline(screen: Screen, central: FakeCentral) -> None:
    number = screen.ask(STAFF_CALL)
    screen.pass_time(59)
    assert screen.state(number) == "sent"
    screen.pass_time(3)
    assert screen.state(number) == "no_answer"


def test_without_a_network_the_visitor_is_told_within_seconds(screen: Screen, central: FakeCentral) -> None:
    central.fault = gone
    number = screen.ask(STAFF_CALL)
    screen.pass_time(5)
    assert screen.state(number) is None
    screen.pass_time(6)
    assert screen.state(number) == "offline"


def test_a_short_cut_is_bridged(screen: Screen, central: FakeCentral) -> None:
    central.fault = gone
    number = screen.ask(STAFF_CALL)
    screen.pass_time(4)
    central.fault = None
    screen.pass_time(2)
    assert screen.state(number) == "sent"
    central.fault = gone
    screen.pass_time(30)
    central.fault = None
    central.calls = dict.fromkeys(central.calls, "done")
    screen.pass_time(3)
    assert screen.state(number) == "coming"


@pytest.mark.parametrize("kind", [STAFF_CALL, STAFF_CALL_END, STAFF_CODE, STAFF_CODE_DELETE])
def test_without_a_token_it_is_offline_at_once(tmp_path: Path, kind: str) -> None:
    screen = Screen(tmp_path, None)
    number = screen.ask(kind, {"items": ["a:1"], "request": 1})
    assert screen.desk.turn()
    assert screen.state(number) == "offline"
    assert not screen.desk.turn()


def test_a_refused_token_is_offline_at_once(screen: Screen, central: FakeCentral) -> None:
    central.fault = lambda: refusal(401, "unknown_token")
    number = screen.ask(STAFF_CALL)
    screen.desk.turn()
    assert screen.state(number) == "offline"


def test_a_request_that_nobody_took_in_time_is_offline(screen: Screen, central: FakeCentral) -> None:
    number = screen.ask(STAFF_CALL)
    screen.passed += 61
    screen.desk.turn()
    assert screen.state(number) == "offline"
    assert central.asked == []


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 2**32), restart=st.sampled_from([0.0, 0.5, 1.7]))
def test_a_call_is_one_call_over_a_bad_line_and_past_restarts(
    tmp_path_factory: pytest.TempPathFactory, seed: int, restart: float
) -> None:
    central = FakeCentral(seed, 0.3, 0.4)
    screen = Screen(tmp_path_factory.mktemp("call"), central)
    number = screen.ask(STAFF_CALL)
    screen.pass_time(20, restart)
    assert len(central.calls) <= 1
    told = screen.state(number)
    central.calls = dict.fromkeys(central.calls, "coming")
    screen.pass_time(50, restart)
    assert len(central.calls) <= 1
    if told == "sent":
        assert screen.state(number) in {"coming", "no_answer"}
    assert screen.state(number) in {"coming", "no_answer", "offline"}


def test_a_restart_follows_a_sent_call_on(screen: Screen, central: FakeCentral) -> None:
    number = screen.ask(STAFF_CALL)
    screen.desk.turn()
    central.calls = dict.fromkeys(central.calls, "coming")
    screen.desk = screen.make()
    screen.desk.turn()
    assert screen.state(number) == "coming"
    assert [method for method, _ in central.asked] == ["POST", "GET"]


def test_a_call_after_damage_is_a_new_call(screen: Screen, central: FakeCentral) -> None:
    first = screen.ask(STAFF_CALL)
    screen.desk.turn()
    central.calls = dict.fromkeys(central.calls, "done")
    (screen.folder / "control.db").write_bytes(b"damaged" * 1000)
    second = screen.ask(STAFF_CALL)
    assert first == second
    screen.pass_time(SURE_S)
    assert screen.state(second) == "sent"
    assert len(central.calls) == 2


def test_a_call_is_ended_with_its_visit(screen: Screen, central: FakeCentral) -> None:
    number = screen.ask(STAFF_CALL)
    screen.desk.turn()
    end = screen.ask(STAFF_CALL_END, {"request": number}, wait_s=1800)
    screen.pass_time(2)
    assert (screen.state(number), screen.state(end)) == ("deleted", "deleted")
    assert central.calls == {}
    asked = len(central.asked)
    screen.pass_time(30)
    assert len(central.asked) == asked


def test_a_call_that_is_ended_before_it_was_heard_is_never_made(screen: Screen, central: FakeCentral) -> None:
    central.fault = gone
    number = screen.ask(STAFF_CALL)
    screen.pass_time(2)
    end = screen.ask(STAFF_CALL_END, {"request": number}, wait_s=1800)
    central.fault = None
    screen.pass_time(20)
    assert (screen.state(number), screen.state(end)) == ("deleted", "deleted")
    assert central.calls == {}


def test_the_end_of_a_code_does_not_end_a_call(screen: Screen, central: FakeCentral) -> None:
    number = screen.ask(STAFF_CALL)
    screen.desk.turn()
    screen.ask(STAFF_CODE_DELETE, {"request": number}, wait_s=1800)
    screen.pass_time(2)
    assert screen.state(number) == "sent"
    assert len(central.calls) == 1


def test_a_code_is_made_and_deleted(screen: Screen, central: FakeCentral) -> None:
    number = screen.ask(STAFF_CODE, {"items": ["moef:1", "guide:2"]})
    screen.desk.turn()
    answer = {"state": "ready", "code": "0481", "expires": "2026-08-12T03:30:00Z"}
    assert screen.answer(number) == answer
    assert list(central.codes.values()) == [["moef:1", "guide:2"]]
    deletion = screen.ask(STAFF_CODE_DELETE, {"request": number}, wait_s=1800)
    screen.pass_time(2)
    assert screen.state(deletion) == "deleted"
    assert central.codes == {}


def test_a_code_that_is_not_wanted_any_more_is_never_made_again(screen: Screen, central: FakeCentral) -> None:
    central.fault = gone
    number = screen.ask(STAFF_CODE, {"items": ["moef:1"]})
    screen.pass_time(2)
    deletion = screen.ask(STAFF_CODE_DELETE, {"request": number}, wait_s=1800)
    screen.pass_time(2)
    assert screen.state(number) == "deleted"
    assert screen.state(deletion) is None
    posts = [method for method, _ in central.asked].count("POST")
    central.fault = None
    screen.pass_time(20)
    assert screen.state(deletion) == "deleted"
    assert [method for method, _ in central.asked].count("POST") == posts


def test_a_deletion_is_tried_until_its_deadline(screen: Screen, central: FakeCentral) -> None:
    central.fault = gone
    deletion = screen.ask(STAFF_CODE_DELETE, {"request": 1}, wait_s=120)
    screen.pass_time(110)
    assert screen.state(deletion) is None
    assert len(central.asked) <= 10
    screen.pass_time(30)
    assert screen.state(deletion) == "offline"


@pytest.mark.parametrize("body", [{}, {"items": []}, {"items": None}])
def test_a_list_that_central_refuses_says_so(screen: Screen, body: dict) -> None:
    number = screen.ask(STAFF_CODE, body)
    screen.desk.turn()
    assert screen.state(number) == "refused"


@pytest.mark.parametrize("code", ["12", "12345", "<b>1", "٠١٢٣"])
def test_a_code_that_is_none_is_not_shown(screen: Screen, central: FakeCentral, code: str) -> None:
    body = f'{{"code": "{code}", "expires": "2026-08-12T03:30:00Z"}}'.encode()
    central.fault = lambda: Fetched(200, body)
    number = screen.ask(STAFF_CODE, {"items": ["moef:1"]})
    screen.pass_time(12)
    assert screen.state(number) == "offline"


@pytest.mark.parametrize("body", [{}, {"request": None}, {"request": [1]}, {"request": "../../admin"}])
def test_a_strange_deletion_harms_nothing(screen: Screen, central: FakeCentral, body: dict) -> None:
    number = screen.ask(STAFF_CODE, {"items": ["moef:1"]})
    screen.ask(STAFF_CODE_DELETE, body)
    screen.desk.turn()
    assert screen.state(number) == "ready"
    assert len(central.codes) == 1
    assert all(".." not in path for _, path in central.asked)


def test_a_call_and_a_code_go_beside_each_other(screen: Screen, central: FakeCentral) -> None:
    call, code = screen.ask(STAFF_CALL), screen.ask(STAFF_CODE, {"items": ["moef:1"]})
    screen.desk.turn()
    assert (screen.state(call), screen.state(code)) == ("sent", "ready")


def test_other_requests_are_left_alone(screen: Screen, central: FakeCentral) -> None:
    number = screen.ask("sync-now")
    screen.pass_time(3)
    assert screen.answer(number) is None
    assert central.asked == []


def test_without_a_mailbox_none_is_made(tmp_path: Path, central: FakeCentral) -> None:
    assert not Screen(tmp_path, central).desk.turn()
    assert list(tmp_path.iterdir()) == []


def test_looking_costs_no_opening_while_nothing_changes(tmp_path: Path) -> None:
    passed = [0.0]
    look = Look(tmp_path, lambda: passed[0])
    assert not look.may_be_new()
    with Control.open(tmp_path) as control:
        control.ask(STAFF_CALL, {}, NOW)
        assert look.may_be_new()
        assert not look.may_be_new()
        control.ask(STAFF_CALL, {}, NOW)
        assert look.may_be_new()
    look.may_be_new()
    assert not look.may_be_new()
    passed[0] = SURE_S
    assert look.may_be_new()
