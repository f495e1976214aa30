"""The card that calls the staff, and the line with the staff code."""

from dataclasses import dataclass

from kiosk.screen.derive.rooms import desk_note
from kiosk.screen.phrases.words import Translate
from kiosk.screen.staff_steps import Call, CallStep, Code, CodeStep


@dataclass(frozen=True, slots=True)
class CallCard:
    """What QML reads of a call.

    Attributes:
        step: how far it has come; empty before a call.
        heading: what is known, in words.
        line: what to do now; its lines are parted by newlines.
        again: the words of the key for another call; empty without one.
    """

    step: str
    heading: str
    line: str
    again: str = ""


@dataclass(frozen=True, slots=True)
class CodeLine:
    """What QML reads of the staff code.

    Attributes:
        step: how far it has come; ``offered`` before it is asked for, empty when it is not offered.
        line: what happens to the list.
        figures: the code; empty without one.
        key: the words of the key that asks for a code; empty without one.
    """

    step: str = ""
    line: str = ""
    figures: str = ""
    key: str = ""


def call_card(call: Call | None, desk: str | None, telephone: str | None, translate: Translate) -> CallCard:
    """Return what the card shows.

    Args:
        call: the call of this visit, if any.
        desk: where the desk is, in words; ``None`` when not known.
        telephone: the desk's number; ``None`` when not known.
        translate: gives the words.
    """
    if call is None:
        line = translate("staff", "누르면 안내데스크에 알림이 갑니다")
        return CallCard("", translate("staff", "직원 부르기"), line)
    heading = call_heading(call.step, translate)
    if call.step is CallStep.BUSY:
        return CallCard(call.step.value, heading, translate("staff", "안내데스크에 알리고 있습니다"))
    if call.step is CallStep.TOLD:
        return CallCard(call.step.value, heading, translate("staff", "직원이 답하면 여기에 나옵니다"))
    if call.step is CallStep.COMING:
        return CallCard(call.step.value, heading, translate("staff", "여기에서 기다려 주세요"))
    lines = [desk or desk_note(None, translate)]
    if telephone:
        lines.append(translate("staff", "전화 {number}").format(number=telephone))
    return CallCard(call.step.value, heading, "\n".join(lines), translate("staff", "다시 부르기"))


def call_heading(step: CallStep, translate: Translate) -> str:
    """Return what is known of a call."""
    return {
        CallStep.BUSY: translate("staff", "부르는 중"),
        CallStep.TOLD: translate("staff", "직원에게 알렸습니다"),
        CallStep.COMING: translate("staff", "곧 갑니다"),
        CallStep.DESK: translate("staff", "데스크로 와 주세요"),
    }[step]


def code_line(code: Code | None, translate: Translate, *, is_offered: bool) -> CodeLine:
    """Return what the line shows.

    Args:
        code: the code of this visit, if any.
        translate: gives the words.
        is_offered: whether a code can be asked for now: there is a list, and central can be reached.
    """
    if code is not None and code.step is CodeStep.READY:
        line = translate("staff", "30분까지만 둡니다")
        return CodeLine(code.step.value, line, code.figures)
    if not is_offered:
        return CodeLine()
    if code is None:
        line = translate("staff", "목록을 서버에 30분까지 둡니다")
        return CodeLine("offered", line, key=translate("staff", "번호 받기"))
    if code.step is CodeStep.BUSY:
        return CodeLine(code.step.value, translate("staff", "번호를 받고 있습니다"))
    if code.step is CodeStep.CHANGED:
        line = translate("staff", "목록이 바뀌어 지웠습니다")
    else:
        line = translate("staff", "지금은 번호를 못 받았습니다")
    return CodeLine(code.step.value, line, key=translate("staff", "다시 받기"))
