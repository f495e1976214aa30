"""The frame around every screen: strip, bar, question."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.screen.derive.language import SpokenProps, TongueProps, derive_spoken, derive_tongues
from kiosk.screen.idle import IdleState
from kiosk.screen.language import Language
from kiosk.screen.phrases.ages import fresh_words
from kiosk.screen.phrases.times import clock_text, seoul
from kiosk.screen.phrases.vocabulary import label
from kiosk.screen.phrases.words import Translate
from kiosk.screen.toast import Toast
from kiosk.screen.visit import Asking, Visit
from offline_cache.contract.cafe import Cafe
from offline_cache.freshness import FreshnessVerdict


@dataclass(frozen=True, slots=True)
class RestFacts:
    """Live values of the resting screen.

    Attributes:
        free: rooms that are free now; ``None`` when that is not known or the cafe is shut.
        closing: postings that close today; ``None`` when they were not checked lately.
        shut: why the cafe is shut today; empty when it is not.
    """

    free: int | None = None
    closing: int | None = None
    shut: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameInputs:
    """What the frame is made of.

    Attributes:
        now: the trusted moment.
        trusted: whether the clock can be trusted.
        cafe: the cafe in which the device stands; ``None`` while unknown.
        label: the word of the edition for the strip.
        freshness: what the strip may claim.
        visit: the visit.
        idle: how far the idle question has come.
        question_s: how long it stays, in seconds.
        cleared: whether the confirmation of clearing stands.
        turn: counts the screens that were shown.
        resting: whether the screen rests.
        rest: what the resting screen may tell.
        offered: the languages this device can draw.
        spoken: the language that is spoken.
        unread: whether the cache did not answer, so that the screen has nothing to show.
        patience_min: how long the screen waits for a visitor who needs more time, in minutes.
        low_top: how much of the panel is beyond the reach of a seated person, in pixels from its upper edge.
    """

    now: datetime
    trusted: bool
    cafe: Cafe | None
    label: str | None
    freshness: FreshnessVerdict
    visit: Visit
    idle: IdleState
    question_s: int
    cleared: bool
    turn: int
    resting: bool = False
    rest: RestFacts = RestFacts()
    offered: tuple[Language, ...] = (Language.KOREAN,)
    spoken: Language = Language.KOREAN
    unread: bool = False
    low_top: int = 0
    patience_min: int = 3


@dataclass(frozen=True, slots=True)
class RestProps:
    """The same in words; what is not known is empty."""

    rooms: str
    closing: str
    shut: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameProps:
    """What QML reads of the frame, in the order in which it is told: first all that lays out a page."""

    cleared: bool
    spoken: SpokenProps
    text_scale: float
    contrast: bool
    low_top: int
    low: bool
    resting: bool
    place: str
    depth: int
    turn: int
    cafe_name: str
    demo_text: str
    clock_text: str
    fresh_kind: str
    fresh_text: str
    asking: str
    seconds_left: int
    question_s: int
    question_title: str
    question_text: str
    question_brief: str
    toast: Toast
    saved_count: int
    tongues: tuple[TongueProps, ...]
    aided: bool
    patience_min: int
    rest: RestProps
    unread: bool


def derive_frame(inputs: FrameInputs, translate: Translate) -> FrameProps:
    """Return what the frame shows."""
    local = seoul(inputs.now)
    fresh = fresh_words(inputs.freshness, inputs.now if inputs.trusted else None, translate)
    title, text, brief = _question(inputs, translate)
    return FrameProps(
        place=inputs.visit.here.place.value,
        depth=len(inputs.visit.trail),
        turn=inputs.turn,
        cafe_name=inputs.cafe.short_name if inputs.cafe else translate("frame", "일자리카페"),
        demo_text=label(inputs.label, translate) if inputs.label else "",
        clock_text=clock_text(local.hour, local.minute, translate) if inputs.trusted else "",
        fresh_kind=fresh.kind,
        fresh_text=fresh.text,
        asking=inputs.visit.asking.value,
        seconds_left=inputs.idle.seconds_left if inputs.visit.asking is Asking.IDLE else 0,
        question_s=inputs.question_s,
        question_title=title,
        question_text=text,
        question_brief=brief,
        toast=inputs.visit.toast,
        cleared=inputs.cleared,
        saved_count=len(inputs.visit.basket.items),
        contrast=inputs.visit.contrast,
        spoken=derive_spoken(inputs.spoken, inputs.visit.here.place, translate),
        tongues=derive_tongues(inputs.offered, inputs.spoken),
        text_scale=inputs.visit.text_size.value,
        low=inputs.visit.low,
        low_top=inputs.low_top,
        aided=inputs.visit.unhurried or inputs.visit.contrast,
        patience_min=inputs.patience_min,
        resting=inputs.resting,
        rest=RestProps(
            rooms="" if inputs.rest.free is None else str(inputs.rest.free),
            closing="" if inputs.rest.closing is None else f"{inputs.rest.closing:,}",
            shut=inputs.rest.shut,
        ),
        unread=inputs.unread,
    )


def _question(inputs: FrameInputs, translate: Translate) -> tuple[str, str, str]:
    if inputs.visit.asking is Asking.END:
        return (
            translate("frame", "지우고 끝낼까요?"),
            translate("frame", "찾은 기록을 모두 지우고\n첫 화면으로 돌아갑니다."),
            translate("frame", "찾은 기록을 모두 지웁니다."),
        )
    if inputs.visit.asking is Asking.IDLE:
        text = translate(
            "frame", "천천히 보셔도 괜찮습니다.\n{n}초 뒤에 찾은 기록을 지우고\n첫 화면으로 돌아갑니다."
        )
        brief = translate("frame", "{n}초 뒤에 기록을 지웁니다.")
        left = inputs.idle.seconds_left
        return translate("frame", "더 보시겠어요?"), text.format(n=left), brief.format(n=left)
    return "", "", ""
