"""The help screen."""

from dataclasses import dataclass

from kiosk.screen.derive.rooms import desk_note
from kiosk.screen.phrases.words import Translate

FACES = ("good", "fair", "poor")


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpProps:
    """What QML reads of the help."""

    title: str
    desk: str
    voted: str
    vote_line: str


def derive_help(desk: str | None, voted: str, translate: Translate) -> HelpProps:
    """Return what the help shows.

    Args:
        desk: where the desk is, in words; ``None`` when not known.
        voted: the face that this visitor touched; empty before.
        translate: gives the words.
    """
    return HelpProps(
        title=translate("help", "도움말"),
        desk=desk_note(desk, translate),
        voted=voted,
        vote_line=(
            translate("help", "고맙습니다. 이름은 남지 않습니다.")
            if voted
            else translate("help", "한 번 누르면 끝납니다. 이름은 남지 않습니다.")
        ),
    )
