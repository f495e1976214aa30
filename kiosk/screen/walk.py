"""A walk through the real window by touch, with a picture of each step: the demo without a display."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.screen.app import Screen, application
from kiosk.screen.capture import headless, save
from kiosk.screen.derive.rich import plain
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.touching import (
    FRAME_LIMIT_S,
    Finger,
    TargetMissingError,
    pause,
    targets,
    until,
)
from kiosk.screen.visit import Place

INITIALS = "ㅊㄴㅇㅌ"
KEYS = ("치읓", "니은", "이응", "티읕")
"""How these keys are named for a screen reader."""

SETTLE_MS = 120


class WalkError(Exception):
    """A step did not lead where it should; the message names the step and what was there."""


@dataclass(frozen=True, slots=True)
class WalkStep:
    """One step of the walk.

    Attributes:
        name: a short name, also that of the picture.
        line: what the picture shows.
        seconds: from lifting the finger to the next frame; for typing, of the slowest key.
        picture: the PNG file.
    """

    name: str
    line: str
    seconds: float
    picture: Path


@dataclass(frozen=True, slots=True)
class WalkResult:
    """The steps, and the seconds from the start to the first frame."""

    steps: tuple[WalkStep, ...]
    first_frame_s: float


class Walk:
    """Walks home → rooms → room → back → postings → search → posting → basket → help.

    Args:
        settings: the device's settings; its cache must hold rooms and open postings.
        out: the folder of the pictures.
        say: is told of each step as it is done.
    """

    def __init__(
        self, settings: ScreenSettings, out: Path, say: Callable[[WalkStep], None] = lambda _step: None
    ) -> None:
        headless()
        started = time.monotonic()
        application()
        self._screen = Screen(replace(settings, motion=False))
        self._finger = Finger(self._screen.window)
        self._screen.window.show()
        until(self._finger.saw_frame, FRAME_LIMIT_S)
        self._first_frame_s = time.monotonic() - started
        self._out = out
        self._say = say
        self._steps: list[WalkStep] = []

    def run(self) -> WalkResult:
        """Take every step.

        Raises:
            WalkError: a step did not lead where it should.
            CaptureError: a picture cannot be written.
        """
        try:
            self._walk()
        except TargetMissingError as error:
            raise WalkError(f"after {self._last()}: {error}") from error
        finally:
            self._screen.close()
        return WalkResult(tuple(self._steps), self._first_frame_s)

    def _walk(self) -> None:
        self._step("home", "첫 화면: 지금 빈 방과 오늘 마감 공고", self._first_frame_s, Place.HOME)
        self._rooms()
        self._back_to("back", "이전: 방 목록", Place.ROOMS)
        self._back_to("home-again", "이전: 첫 화면", Place.HOME)
        self._tap("postings", "마감이 빠른 채용공고", "채용공고", Place.POSTINGS)
        self._tap("search", "공고 찾기와 두벌식 자판", "찾기", Place.SEARCH)
        self._type()
        self._open_hit()
        self._keep()
        self._tap("basket", "담은 목록: QR 하나와 상담 코드", "담은 목록", Place.BASKET)
        self._tap("help", "도움말: 직원 부르기, 쓰는 법, 만족도", "도움말", Place.HELP)

    def _rooms(self) -> None:
        self._tap("rooms", "오늘 스터디룸: 방마다 문의 상태와 빈 시간", "무료 스터디룸", Place.ROOMS)
        rooms = self._screen.content.facts.rooms
        names = [target.name for target in targets(self._screen.window)]
        shown = next((room.name for room in rooms if any(name.startswith(room.name) for name in names)), None)
        if shown is None:
            raise WalkError("after rooms: no room of the cafe is on the screen")
        self._tap("room", "방 하나: 오늘 시간표와 예약 QR", shown, Place.ROOM)

    def _type(self) -> None:
        slowest = max(self._finger.tap_named(name) for name in KEYS)
        self._step("typed", f"첫소리 {INITIALS}만 눌러 찾은 공고", slowest, Place.SEARCH)
        if self._screen.search.props.count_text.startswith("0"):
            raise WalkError(f"typing {INITIALS} found nothing")

    def _open_hit(self) -> None:
        first = self._screen.search.props.cards[0]
        self._tap("posting", "공고 하나: 마감, 출처와 확인, 원문 QR", plain(first.title), Place.POSTING)

    def _keep(self) -> None:
        while not any(target.name.startswith("담기") for target in targets(self._screen.window)):
            self._finger.tap_named("다음 쪽")
            pause(SETTLE_MS)
        self._finger.tap_named("담기")

    def _tap(self, name: str, line: str, begins: str, place: Place) -> None:
        self._step(name, line, self._finger.tap_named(begins), place)

    def _back_to(self, name: str, line: str, place: Place) -> None:
        self._tap(name, line, "이전", place)

    def _step(self, name: str, line: str, seconds: float, place: Place) -> None:
        pause(SETTLE_MS)
        here = self._screen.stage.visit.here.place
        if here is not place:
            raise WalkError(f"{name}: expected the screen {place.value}, got {here.value}")
        picture = self._out / f"{len(self._steps) + 1:02d}-{name}.png"
        save(self._screen.window.grabWindow(), picture)
        step = WalkStep(name, line, seconds, picture)
        self._steps.append(step)
        self._say(step)

    def _last(self) -> str:
        return self._steps[-1].name if self._steps else "the start"


def walk(
    settings: ScreenSettings, out: Path, say: Callable[[WalkStep], None] = lambda _step: None
) -> WalkResult:
    """Walk through the window of a device and write a picture of each step.

    Args:
        settings: the device's settings; its cache must hold rooms and open postings.
        out: an existing folder for the pictures.
        say: is told of each step as it is done.

    Raises:
        WalkError: a step did not lead where it should.
        CaptureError: a picture cannot be written.
    """
    return Walk(settings, out, say).run()
