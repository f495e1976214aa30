"""The staff call and the staff code on the real window, with the sync service's answers told by the test."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from screen_bench import Bench
from screen_seed import CAFE, NOW, fill
from staff_desk import Answers

from kiosk.screen.language import Language
from kiosk.screen.session import FACTORY_REMAINS
from kiosk.screen.staff_steps import UNANSWERED_S, UNHEARD_S, CallStep
from kiosk.screen.touching import pause
from kiosk.screen.visit import Asking, Place
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.requests import STAFF_CALL, STAFF_CALL_END, STAFF_CODE, STAFF_CODE_DELETE

DESK = "3층 입구 안내데스크"


@pytest.fixture
def paired(empty_bench: Bench) -> Bench:
    empty_bench.folder = fill(empty_bench.path)
    empty_bench.folder.synced(NOW)
    empty_bench.open(paired=True)
    return empty_bench


@pytest.fixture
def staff(paired: Bench) -> Answers:
    return Answers(paired.path)


def words_of_call(bench: Bench) -> str:
    return bench.screen.help.props.call.heading


def answer(bench: Bench, staff: Answers, state: str, **facts: str) -> None:
    kind = STAFF_CODE if "code" in facts or state == "refused" else STAFF_CALL
    staff.say(staff.asked(bench.now, kind)[-1].id, state, **facts)
    bench.tick()


def test_a_call_is_told_step_by_step(paired: Bench, staff: Answers) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    assert "부르는 중" in paired.words()
    (request,) = staff.asked(paired.now)
    assert (request.kind, request.body) == (STAFF_CALL, {})
    answer(paired, staff, "sent")
    assert "직원에게 알렸습니다" in paired.words()
    assert "곧 갑니다" not in paired.words()
    answer(paired, staff, "coming")
    assert "곧 갑니다" in paired.words()
    paired.pass_time(50)
    assert "곧 갑니다" in paired.words()


def test_who_waits_for_the_staff_is_not_asked_after_a_minute(paired: Bench, staff: Answers) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    answer(paired, staff, "coming")
    paired.pass_time(paired.settings.idle_s + 1)
    assert paired.screen.stage.visit.asking is Asking.NOTHING
    paired.pass_time(paired.settings.idle_slow_s - paired.settings.idle_s)
    assert paired.screen.stage.visit.asking is Asking.IDLE


def test_pressing_again_while_a_call_is_open_has_no_second_effect(paired: Bench, staff: Answers) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    paired.screen.help.callStaff()
    answer(paired, staff, "sent")
    paired.go(Place.ROOM, f"{CAFE}-1")
    paired.tap("휴대폰이 없으면 직원 부르기")
    assert paired.place is Place.HELP
    assert "직원에게 알렸습니다" in paired.words()
    assert len(staff.asked(paired.now)) == 1


def test_without_an_answer_the_visitor_is_sent_to_the_desk_after_a_minute(
    paired: Bench, staff: Answers
) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    answer(paired, staff, "sent")
    paired.pass_time(UNANSWERED_S - 1)
    paired.screen.frame.resume()
    assert words_of_call(paired) == "직원에게 알렸습니다"
    paired.pass_time(1)
    assert "데스크로 와 주세요" in paired.words()
    assert DESK in paired.words()


@pytest.mark.parametrize("state", ["offline", "no_answer"])
def test_offline_or_unanswered_sends_to_the_desk_and_offers_another_call(
    paired: Bench, staff: Answers, state: str
) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    answer(paired, staff, state)
    assert "데스크로 와 주세요" in paired.words()
    first = staff.asked(paired.now, STAFF_CALL)[0].id
    paired.tap("다시 부르기")
    assert words_of_call(paired) == "부르는 중"
    assert len(staff.asked(paired.now, STAFF_CALL)) == 2
    assert [end.body for end in staff.asked(paired.now, STAFF_CALL_END)] == [{"request": first}]


def test_a_sync_service_that_is_dead_is_not_waited_for(paired: Bench) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    paired.pass_time(UNHEARD_S)
    assert "데스크로 와 주세요" in paired.words()


def test_a_device_that_is_not_paired_sends_to_the_desk_at_once(bench: Bench) -> None:
    bench.tap("도움말")
    bench.tap("직원 부르기")
    assert "데스크로 와 주세요" in bench.words()
    assert not (bench.path / "control.db").exists()


def test_a_mailbox_that_refuses_sends_to_the_desk_at_once(paired: Bench) -> None:
    (paired.path / "control.db").mkdir()
    paired.tap("도움말")
    paired.tap("직원 부르기")
    assert "데스크로 와 주세요" in paired.words()


def test_the_call_survives_the_way_through_the_visit_and_speaks_up_elsewhere(
    paired: Bench, staff: Answers
) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    answer(paired, staff, "sent")
    paired.tap("처음으로")
    answer(paired, staff, "coming")
    assert paired.screen.frame.props.toast.text == "곧 갑니다"
    paired.tap("도움말")
    assert "곧 갑니다" in paired.words()


def test_the_end_of_the_visit_wipes_the_call_and_ends_it(paired: Bench, staff: Answers) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    number = staff.asked(paired.now, STAFF_CALL)[0].id
    paired.tap("지우고 끝내기")
    paired.finger.tap(paired.find("지우고 끝내기"))
    paired.grab()
    assert paired.screen.session.remains() == FACTORY_REMAINS
    assert [end.body for end in staff.asked(paired.now, STAFF_CALL_END)] == [{"request": number}]
    staff.say(number, "coming")
    paired.pass_time(2)
    assert paired.screen.stage.visit.call is None
    assert paired.screen.frame.props.toast.text == ""


def test_the_idle_end_wipes_the_call_too(paired: Bench, staff: Answers) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    paired.pass_time(UNANSWERED_S + 1)
    paired.pass_time(30)
    assert paired.screen.stage.visit.call is None
    assert len(staff.asked(paired.now, STAFF_CALL_END)) == 1


def test_each_change_is_in_the_name_that_a_reader_speaks(paired: Bench, staff: Answers) -> None:
    paired.tap("도움말")
    paired.tap("직원 부르기")
    answer(paired, staff, "sent")
    assert "직원에게 알렸습니다, 직원이 답하면 여기에 나옵니다" in paired.words()
    answer(paired, staff, "coming")
    assert "곧 갑니다, 여기에서 기다려 주세요" in paired.words()


def test_nothing_of_the_help_is_covered_where_the_bar_is_high(paired: Bench, staff: Answers) -> None:
    paired.screen.session.change(language=Language.VIETNAMESE)
    paired.go(Place.HELP)
    paired.screen.help.callStaff()
    answer(paired, staff, "offline")
    paired.grab()
    (bar,) = paired.items("bar.home")
    for name in ("help.again", "face.good", "face.poor", "help.end"):
        key = paired.turned_to(name)
        assert key.mapToItem(bar, QPointF(0, key.height())).y() < 0, name


def test_the_staff_key_of_a_room_is_whole_where_the_bar_is_high(paired: Bench) -> None:
    paired.screen.session.change(language=Language.VIETNAMESE)
    paired.go(Place.ROOM, f"{CAFE}-1")
    assert len(paired.codes()) == 1
    (bar,) = paired.items("bar.home")
    key = paired.turned_to("room.staff")
    assert key.mapToItem(bar, QPointF(0, key.height())).y() < 0


def test_the_rooms_are_whole_where_the_bar_is_high(paired: Bench) -> None:
    paired.screen.session.change(language=Language.VIETNAMESE)
    paired.now += timedelta(minutes=18)
    paired.go(Place.ROOMS)
    pause(150)
    (bar,) = paired.items("bar.home")
    seen = 0
    for page in range(paired.screen.rooms.pages):
        paired.screen.session.change(rooms_page=page)
        paired.screen.stage.refresh()
        rows = paired.items("room.row")
        seen += len(rows)
        assert all(row.mapToItem(bar, QPointF(0, row.height())).y() < 0 for row in rows)
    assert seen == 4


def test_stale_rooms_lead_to_a_call(paired: Bench, staff: Answers) -> None:
    paired.now = NOW
    paired.pass_time(18 * 60)
    paired.go(Place.ROOMS)
    paired.tap("직원에게 물어보기")
    assert paired.place is Place.HELP
    assert paired.screen.stage.visit.call.step is CallStep.BUSY  # type: ignore[union-attr]


def keep(bench: Bench, count: int) -> None:
    for number in range(count):
        bench.go(Place.POSTINGS)
        cards = bench.screen.postings.props.cards
        bench.screen.postings.openPosting(cards[number].key)
        bench.screen.posting.keep()
    bench.go(Place.BASKET)


def test_a_code_is_asked_for_shown_and_deleted_with_the_visit(paired: Bench, staff: Answers) -> None:
    keep(paired, 2)
    assert "30분" in paired.screen.basket.props.staff.line
    paired.tap("상담사에게 보여주기")
    (request,) = staff.asked(paired.now)
    assert request.kind == STAFF_CODE
    assert request.body == {"items": [item.id for item in paired.screen.stage.visit.basket.items]}
    answer(paired, staff, "ready", code="4721", expires="2026-08-12T03:30:00Z")
    assert "4 7 2 1" in paired.words()
    paired.tap("지우고 끝내기")
    paired.finger.tap(paired.find("지우고 끝내기"))
    assert [end.body for end in staff.asked(paired.now, STAFF_CODE_DELETE)] == [{"request": request.id}]
    paired.grab()
    assert paired.screen.session.remains() == FACTORY_REMAINS


def test_a_changed_list_withdraws_its_code_and_another_may_be_asked_for(
    paired: Bench, staff: Answers
) -> None:
    keep(paired, 2)
    paired.tap("상담사에게 보여주기")
    answer(paired, staff, "ready", code="4721", expires="2026-08-12T03:30:00Z")
    paired.screen.basket.press(paired.screen.stage.visit.basket.items[0].id)
    pause(300)
    assert "4 7 2 1" not in paired.words()
    assert "목록이 바뀌어" in paired.words()
    assert len(staff.asked(paired.now, STAFF_CODE_DELETE)) == 1
    paired.tap("상담사에게 보여주기")
    first, second = staff.asked(paired.now, STAFF_CODE)
    assert len(first.body["items"]) == 2
    assert len(second.body["items"]) == 1


def test_the_line_is_hidden_when_offline_or_not_paired(paired: Bench) -> None:
    keep(paired, 1)
    assert paired.screen.basket.props.staff.step == "offered"
    paired.folder.synced(paired.now, "unreachable")
    paired.tick()
    assert paired.screen.basket.props.staff.step == ""
    assert "상담사에게 보여주기" not in paired.words()


def test_without_a_token_no_code_is_offered(bench: Bench) -> None:
    bench.folder.synced(NOW)
    keep(bench, 1)
    assert "상담사에게 보여주기" not in bench.words()


def test_a_code_that_is_not_given_says_what_to_do(paired: Bench, staff: Answers) -> None:
    keep(paired, 1)
    paired.tap("상담사에게 보여주기")
    answer(paired, staff, "refused")
    assert "번호를 못 받았습니다" in paired.words()
    assert len(staff.asked(paired.now, STAFF_CODE_DELETE)) == 1


def test_lists_of_a_visit_that_ended_with_its_process_are_deleted(paired: Bench, staff: Answers) -> None:
    keep(paired, 1)
    paired.tap("상담사에게 보여주기")
    number = staff.asked(paired.now, STAFF_CODE)[0].id
    paired.screen.session.change(code=None)
    for _ in range(2):
        paired.screen.staff.forget_the_last()
    assert [end.body for end in staff.asked(paired.now, STAFF_CODE_DELETE)] == [{"request": number}]


def test_a_call_of_a_visit_that_ended_with_its_process_is_ended(paired: Bench, staff: Answers) -> None:
    paired.screen.staff.call()
    answer(paired, staff, "sent")
    (call,) = staff.asked(paired.now)
    paired.screen.session.change(call=None)
    for _ in range(2):
        paired.screen.staff.forget_the_last()
    assert [end.body for end in staff.asked(paired.now, STAFF_CALL_END)] == [{"request": call.id}]


def test_what_the_present_visit_asked_is_not_taken_for_the_last_one_s(paired: Bench, staff: Answers) -> None:
    keep(paired, 1)
    paired.tap("상담사에게 보여주기")
    paired.screen.staff.call()
    paired.screen.staff.forget_the_last()
    assert not staff.asked(paired.now, STAFF_CALL_END)
    assert not staff.asked(paired.now, STAFF_CODE_DELETE)


def test_the_answers_come_from_the_folder_alone(paired: Bench, tmp_path: Path) -> None:
    paired.screen.staff.call()
    with Control.open(paired.path) as control:
        assert [request.kind for request in control.open_requests(paired.now)] == [STAFF_CALL]
