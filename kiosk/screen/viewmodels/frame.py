"""The frame: strip, bar and question."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.derive.frame import FrameInputs, FrameProps, RestFacts, derive_frame
from kiosk.screen.glass import TextSize, low_top_px
from kiosk.screen.idle import Patience
from kiosk.screen.resting import RestValues
from kiosk.screen.sound.player import Sound
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel, as_map, as_maps
from kiosk.screen.visit import Place
from offline_cache.freshness import Freshness, FreshnessVerdict, strip_freshness

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class FrameModel(ViewModel[FrameProps]):  # type: ignore[operator]
    """What stands around every screen, and the keys that work everywhere."""

    placeChanged = Signal()
    depthChanged = Signal()
    turnChanged = Signal()
    cafeNameChanged = Signal()
    demoTextChanged = Signal()
    clockTextChanged = Signal()
    freshKindChanged = Signal()
    freshTextChanged = Signal()
    askingChanged = Signal()
    secondsLeftChanged = Signal()
    questionSChanged = Signal()
    questionTitleChanged = Signal()
    questionTextChanged = Signal()
    questionBriefChanged = Signal()
    toastChanged = Signal()
    clearedChanged = Signal()
    savedCountChanged = Signal()
    contrastChanged = Signal()
    spokenChanged = Signal()
    tonguesChanged = Signal()
    textScaleChanged = Signal()
    lowChanged = Signal()
    lowTopChanged = Signal()
    aidedChanged = Signal()
    patienceMinChanged = Signal()
    restingChanged = Signal()
    restChanged = Signal()
    unreadChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        self._rest = RestValues(stage)
        super().__init__(parent, self._derive())

    def enter(self, key: str) -> None:
        """Do nothing: the frame is always there."""

    def news(self) -> None:
        """Do nothing: the frame shows facts as they are."""

    def refresh(self) -> None:
        """Derive the frame."""
        self.swap(self._derive())

    def _derive(self) -> FrameProps:
        stage = self._stage
        inputs = FrameInputs(
            now=stage.now,
            trusted=stage.trusted,
            cafe=stage.facts.cafe,
            label=stage.facts.edition.label if stage.facts.edition else None,
            freshness=self._freshness(),
            visit=stage.visit,
            idle=stage.session.idle,
            question_s=round(stage.session.patience.question_s),
            cleared=stage.cleared,
            turn=stage.turn,
            unread=stage.unread,
            resting=stage.resting,
            rest=self._rest.read() if stage.resting else RestFacts(),
            offered=stage.languages.offered,
            spoken=stage.languages.spoken,
            low_top=low_top_px(stage.settings),
            patience_min=_minutes(stage.session.slow),
        )
        return derive_frame(inputs, stage.translate)

    def _freshness(self) -> FreshnessVerdict:
        stage = self._stage
        verdict = strip_freshness(stage.facts.sync, stage.facts.edition, stage.now, stage.limits)
        if stage.trusted or verdict.kind is Freshness.OFFLINE:
            return verdict
        return FreshnessVerdict(Freshness.STALE, verdict.since)

    @Slot(str)
    def press(self, key: str) -> None:
        """Act on a key of the bottom bar, or of what stands in place of a page."""
        places = {"saved": Place.BASKET, "help": Place.HELP, "lang": Place.LANGUAGE}
        if key in places:
            if self._stage.visit.here.place is places[key]:
                self._stage.resume()
            else:
                self._stage.go(places[key])
            return
        {
            "home": self._stage.home,
            "back": self._stage.back,
            "contrast": self._stage.aids.switch_contrast,
            "access": self._stage.aids.switch_sheet,
            "low": self._stage.aids.switch_low,
            "text": lambda: self._stage.aids.choose_text_size(TextSize.LARGE),
            "reset": self._stage.aids.reset,
            "again": self._stage.show,
            "staff": self._stage.call_staff,
        }[key]()

    @Slot(float)
    def chooseTextSize(self, size: float) -> None:
        """Draw letters in another size, as a multiple of the normal one: 1, 1.5 or 2."""
        self._stage.aids.choose_text_size(TextSize(size))

    @Slot()
    def touched(self) -> None:
        """Take note of any touch."""
        self._stage.session.touch()

    @Slot()
    def pressed(self) -> None:
        """Let a press be heard."""
        self._stage.sounds.play(Sound.PRESS)

    @Slot()
    def wake(self) -> None:
        """Put home before a visitor who touched the resting screen."""
        if self._stage.resting:
            self._stage.wake()

    @Slot()
    def resume(self) -> None:
        """Answer the question with "continue"."""
        self._stage.resume()

    @Slot()
    def end(self) -> None:
        """Clear everything and end the visit."""
        self._stage.end()

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """The name of the screen."""
        return self.props.place

    @Property(int, notify=depthChanged)
    def depth(self) -> int:
        """How many steps from home the screen is, from 1."""
        return self.props.depth

    @Property(int, notify=turnChanged)
    def turn(self) -> int:
        """Counts the screens that were shown; a change means a new one, even of the same name."""
        return self.props.turn

    @Property(str, notify=cafeNameChanged)
    def cafeName(self) -> str:
        """The cafe's short name."""
        return self.props.cafe_name

    @Property(str, notify=demoTextChanged)
    def demoText(self) -> str:
        """The edition's word for the strip, for example 시연 자료."""
        return self.props.demo_text

    @Property(str, notify=clockTextChanged)
    def clockText(self) -> str:
        """The clock; empty while it cannot be trusted."""
        return self.props.clock_text

    @Property(str, notify=freshKindChanged)
    def freshKind(self) -> str:
        """The kind of the freshness chip: live, asof, stale or off."""
        return self.props.fresh_kind

    @Property(str, notify=freshTextChanged)
    def freshText(self) -> str:
        """The words of the freshness chip."""
        return self.props.fresh_text

    @Property(str, notify=askingChanged)
    def asking(self) -> str:
        """The question that stands: end, idle or none."""
        return self.props.asking

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds left to answer the idle question."""
        return self.props.seconds_left

    @Property(int, notify=questionSChanged)
    def questionS(self) -> int:
        """Seconds the idle question stays in all."""
        return self.props.question_s

    @Property(str, notify=questionTitleChanged)
    def questionTitle(self) -> str:
        """The question."""
        return self.props.question_title

    @Property(str, notify=questionBriefChanged)
    def questionBrief(self) -> str:
        """The same where there is hardly any height."""
        return self.props.question_brief

    @Property(str, notify=questionTextChanged)
    def questionText(self) -> str:
        """What will happen."""
        return self.props.question_text

    @Property(dict, notify=toastChanged)
    def toast(self) -> dict[str, Any]:
        """The short word on what was done: text, kind (done, refused or staff), number."""
        return as_map(self.props.toast)

    @Property(bool, notify=clearedChanged)
    def cleared(self) -> bool:
        """Whether the confirmation of clearing stands."""
        return self.props.cleared

    @Property(int, notify=savedCountChanged)
    def savedCount(self) -> int:
        """How many postings the basket holds."""
        return self.props.saved_count

    @Property(bool, notify=contrastChanged)
    def contrast(self) -> bool:
        """Whether the visitor switched between the palettes."""
        return self.props.contrast

    @Property(dict, notify=spokenChanged)
    def spoken(self) -> dict[str, Any]:
        """The language that is spoken: id, family, and a note where lists stay Korean."""
        return as_map(self.props.spoken)

    @Property(list, notify=tonguesChanged)
    def tongues(self) -> list[dict[str, Any]]:
        """The languages to choose from: id, name, shortName, line, touch, family, selected."""
        return as_maps(self.props.tongues)

    @Property(float, notify=textScaleChanged)
    def textScale(self) -> float:
        """The size of letters, as a multiple of the normal one."""
        return self.props.text_scale

    @Property(bool, notify=lowChanged)
    def low(self) -> bool:
        """Whether everything stands within reach of a seated person."""
        return self.props.low

    @Property(bool, notify=aidedChanged)
    def aided(self) -> bool:
        """Whether any way to see better is on."""
        return self.props.aided

    @Property(int, notify=patienceMinChanged)
    def patienceMin(self) -> int:
        """How long the screen waits for a visitor who needs more time, in minutes."""
        return self.props.patience_min

    @Property(int, notify=lowTopChanged)
    def lowTop(self) -> int:
        """How much of the panel is beyond that reach, in pixels from its upper edge."""
        return self.props.low_top

    @Property(bool, notify=restingChanged)
    def resting(self) -> bool:
        """Whether the screen rests between visits."""
        return self.props.resting

    @Property(dict, notify=restChanged)
    def rest(self) -> dict[str, Any]:
        """Live values for the resting screen, empty when not known: rooms, closing, shut (why it is)."""
        return as_map(self.props.rest)

    @Property(bool, notify=unreadChanged)
    def unread(self) -> bool:
        """Whether the cache did not answer, so that the screen has nothing to show."""
        return self.props.unread


def _minutes(patience: Patience) -> int:
    return round(patience.idle_s / 60)
