"""The help screen."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.derive.help import FACES, HelpProps, derive_help
from kiosk.screen.sound.player import Sound
from kiosk.screen.stage import Stage
from kiosk.screen.toast import NO_TOAST, ToastKind
from kiosk.screen.viewmodels.base import ViewModel, as_map
from offline_cache.contract.fields import utc_text

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class HelpModel(ViewModel[HelpProps]):  # type: ignore[operator]
    """Whom to ask, how the screen is used, and one touch to say whether it helped."""

    titleChanged = Signal()
    callChanged = Signal()
    votedChanged = Signal()
    voteLineChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        super().__init__(parent, self._derive())

    def enter(self, key: str) -> None:
        """Do nothing: help reads nothing."""

    def news(self) -> None:
        """Do nothing: help shows facts as they are."""

    def refresh(self) -> None:
        """Derive the help."""
        self.swap(self._derive())

    def _derive(self) -> HelpProps:
        stage = self._stage
        cafe, visit = stage.facts.cafe, stage.visit
        telephone = cafe.telephone if cafe else None
        return derive_help(visit.call, stage.facts.desk, telephone, visit.voted, stage.translate)

    @Slot()
    def callStaff(self) -> None:
        """Call the staff."""
        self._stage.call_staff()

    @Slot(str)
    def vote(self, face: str) -> None:
        """Queue one vote of this visit; it carries no trace of the visitor."""
        stage = self._stage
        if face not in FACES or stage.visit.voted:
            return
        if stage.report("vote", {"face": face, "at": utc_text(stage.now)}):
            stage.session.change(voted=face, toast=NO_TOAST)
            stage.sounds.play(Sound.SAVED)
            stage.refresh()
        else:
            stage.sounds.play(Sound.REFUSED)
            stage.toast(stage.translate("help", "지금은 남기지 못했습니다"), ToastKind.REFUSED)

    @Slot()
    def end(self) -> None:
        """Ask whether to clear everything and end the visit."""
        self._stage.ask_end()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(dict, notify=callChanged)
    def call(self) -> dict[str, Any]:
        """The call of the staff: step, heading, line, again."""
        return as_map(self.props.call)

    @Property(str, notify=votedChanged)
    def voted(self) -> str:
        """The face that was touched; empty before."""
        return self.props.voted

    @Property(str, notify=voteLineChanged)
    def voteLine(self) -> str:
        """What a vote means, or thanks for it."""
        return self.props.vote_line
