"""The help screen."""

from dataclasses import dataclass

from kiosk.screen.derive.staff import CallCard, call_card
from kiosk.screen.phrases.words import Translate
from kiosk.screen.staff_steps import Call

FACES = ("good", "fair", "poor")


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpProps:
    """What QML reads of the help."""

    title: str
    call: CallCard
    voted: str
    vote_line: str


def derive_help(
    call: Call | None, desk: str | None, telephone: str | None, voted: str, translate: Translate
) -> HelpProps:
    """Return what the help shows.

    Args:
        call: the call of the staff in this visit, if any.
        desk: where the desk is, in words; ``None`` when not known.
        telephone: the desk's number; ``None`` when not known.
        voted: the face that this visitor touched; empty before.
        translate: gives the words.
    """
    return HelpProps(
        title=translate("help", "도움말"),
        call=call_card(call, desk, telephone, translate),
        voted=voted,
        vote_line=(
            translate("help", "고맙습니다. 이름은 남지 않습니다.")
            if voted
            else translate("help", "한 번 누르면 끝납니다. 이름은 남지 않습니다.")
        ),
    )
