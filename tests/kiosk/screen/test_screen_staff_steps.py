"""How far a call and a code have come, by the answers and by the clock alone."""

import pytest

from kiosk.screen.derive.staff import call_card, code_line
from kiosk.screen.phrases.words import korean
from kiosk.screen.staff_steps import (
    CODE_S,
    NOT_LEFT,
    UNANSWERED_S,
    UNHEARD_S,
    Call,
    CallStep,
    Code,
    CodeStep,
    heard_call,
    heard_code,
)

CALL = Call(7, 100.0)
CODE = Code(8, 100.0, ("moef:1",))
READY = {"state": "ready", "code": "0481", "expires": "2026-08-12T03:30:00Z"}


def said(state: str | None) -> dict[str, str] | None:
    return None if state is None else {"state": state}


@pytest.mark.parametrize(
    ("state", "waited_s", "step"),
    [
        (None, 0, CallStep.BUSY),
        (None, UNHEARD_S - 0.1, CallStep.BUSY),
        (None, UNHEARD_S, CallStep.DESK),
        ("sent", 0, CallStep.TOLD),
        ("sent", UNANSWERED_S - 0.1, CallStep.TOLD),
        ("sent", UNANSWERED_S, CallStep.DESK),
        ("coming", 1, CallStep.COMING),
        ("coming", 900, CallStep.COMING),
        ("offline", 8, CallStep.DESK),
        ("no_answer", 60, CallStep.DESK),
        ("closed", 5, CallStep.DESK),
        ("deleted", 1, CallStep.DESK),
        ("a word of a newer version", 1, CallStep.DESK),
    ],
)
def test_a_call_goes_on_by_answers_and_by_time(state: str | None, waited_s: float, step: CallStep) -> None:
    assert heard_call(CALL, said(state), 100.0 + waited_s).step is step


def test_the_desk_s_word_counts_also_when_it_comes_late_and_is_never_taken_back() -> None:
    late = heard_call(Call(7, 100.0, CallStep.DESK), said("coming"), 190.0)
    assert late.step is CallStep.COMING
    assert heard_call(late, said("no_answer"), 300.0).step is CallStep.COMING
    assert heard_call(late, None, 300.0).step is CallStep.COMING


def test_a_call_that_could_not_be_left_sends_to_the_desk_at_once() -> None:
    assert heard_call(Call(NOT_LEFT, 100.0), None, 100.0).step is CallStep.DESK
    assert heard_code(Code(NOT_LEFT, 100.0, ("a",)), None, 100.0).step is CodeStep.FAILED  # type: ignore[union-attr]


def test_a_code_comes_and_counts_for_half_an_hour() -> None:
    ready = heard_code(CODE, READY, 101.0)
    assert ready is not None
    assert (ready.step, ready.figures) == (CodeStep.READY, "0481")
    assert heard_code(ready, None, 100.0 + CODE_S - 1) == ready
    assert heard_code(ready, READY, 100.0 + CODE_S) is None


@pytest.mark.parametrize("state", ["offline", "refused", "deleted"])
def test_a_code_that_is_not_given_says_so(state: str) -> None:
    failed = heard_code(CODE, said(state), 101.0)
    assert failed is not None
    assert failed.step is CodeStep.FAILED
    assert heard_code(failed, READY, 102.0) == failed


def test_a_code_that_nobody_answers_is_not_waited_for_without_end() -> None:
    assert heard_code(CODE, None, 100.0 + UNHEARD_S - 0.1) == CODE
    waited = heard_code(CODE, None, 100.0 + UNHEARD_S)
    assert waited is not None
    assert waited.step is CodeStep.FAILED


def test_the_card_sends_to_the_desk_with_what_the_cafe_has() -> None:
    over = Call(7, 0.0, CallStep.DESK)
    known = call_card(over, "3층 안내데스크", "02-123-4567", korean)
    assert known.line == "3층 안내데스크\n전화 02-123-4567"
    assert known.again == "다시 부르기"
    assert call_card(over, None, None, korean).line == "데스크의 직원에게 물어보세요"


@pytest.mark.parametrize("step", [CallStep.BUSY, CallStep.TOLD, CallStep.COMING])
def test_while_a_call_is_open_there_is_no_key_for_another(step: CallStep) -> None:
    assert call_card(Call(7, 0.0, step), None, None, korean).again == ""


def test_the_line_is_hidden_without_central_but_a_code_that_is_there_stays() -> None:
    assert code_line(None, korean, is_offered=False).step == ""
    assert code_line(CODE, korean, is_offered=False).step == ""
    there = Code(8, 0.0, ("a",), CodeStep.READY, "0481")
    assert code_line(there, korean, is_offered=False).figures == "0481"
    offered = code_line(None, korean, is_offered=True)
    assert "30분" in offered.line
    assert offered.key == "번호 받기"
