"""The session: moves a visit from state to state, and clears it."""

import dataclasses
from collections.abc import Callable
from typing import Any, Protocol

from kiosk.screen.idle import IdlePhase, IdleState, IdleTimeline, Patience
from kiosk.screen.leafing import Leafing
from kiosk.screen.toast import NO_TOAST
from kiosk.screen.visit import FACTORY, START, Asking, Browsing, Place, Searching, Step, Visit
from offline_cache.hangul import Composer

MAX_TRAIL = 12
"""Steps that are kept; a visitor who goes round in circles still gets home with 처음으로."""


class NotCleanError(Exception):
    """Something of a visit survived its clearing; the process must not serve another visitor."""


class Memory(Protocol):
    """Something that keeps what a visitor met, beside the visit."""

    def forget(self) -> None:
        """Let go of it."""

    def remains(self) -> dict[str, Any]:
        """Return what is left of it, by name."""


class Session:
    """Owns the visit, the composing text and the idle time.

    Args:
        patience: how long the screen waits for a touch.
        slow: how long it waits for a visitor who needs more time or waits for the staff.
        monotonic: the monotonic clock, in seconds.
    """

    def __init__(self, patience: Patience, slow: Patience, monotonic: Callable[[], float]) -> None:
        self._patience = patience
        self.slow = slow
        self._timeline = IdleTimeline(patience, monotonic())
        self._monotonic = monotonic
        self.composer = Composer()
        self.visit: Visit = FACTORY
        self._memories: list[Memory] = []

    def watch(self, memory: Memory) -> None:
        """Clear something else, too, when a visit is cleared."""
        self._memories.append(memory)

    def change(self, **fields: Any) -> None:
        """Replace fields of the visit."""
        self.visit = dataclasses.replace(self.visit, **fields)
        self._timeline.patience = self.patience

    @property
    def patience(self) -> Patience:
        """How long the screen waits for this visitor."""
        return self.slow if self.visit.unhurried or self.visit.awaits_staff else self._patience

    def go(self, place: Place, key: str = "") -> None:
        """Take a step to another screen."""
        trail = (*self.visit.trail, Step(place, key))
        if len(trail) > MAX_TRAIL:
            trail = (START, *trail[-(MAX_TRAIL - 1) :])
        basket = self.visit.basket.settled()
        self.change(trail=trail, toast=NO_TOAST, basket=basket, asking=Asking.NOTHING, behind=Asking.NOTHING)

    def leaf(self, **fields: Any) -> None:
        """Replace fields of where the visitor is in the things to read."""
        self.change(leafing=dataclasses.replace(self.visit.leafing, **fields))

    def home(self) -> None:
        """Go home: forgets search, filters and pages, keeps what the visitor did for the whole visit."""
        self.composer.clear()
        self.change(
            trail=FACTORY.trail,
            rooms_page=0,
            browsing=Browsing(),
            searching=Searching(),
            leafing=Leafing(ticked=self.visit.leafing.ticked),
            basket=self.visit.basket.settled(),
            listed=(),
            listed_total=0,
            asking=Asking.NOTHING,
            behind=Asking.NOTHING,
            toast=NO_TOAST,
        )

    def back(self) -> None:
        """Close the open sheet, or go one step back; on home, ask whether to end."""
        if self.visit.asking is Asking.ACCESS:
            self.change(asking=Asking.NOTHING)
            return
        if len(self.visit.trail) == 1:
            self.change(asking=Asking.END)
            return
        self.change(trail=self.visit.trail[:-1], toast=NO_TOAST, basket=self.visit.basket.settled())

    def touch(self) -> None:
        """Take note of a touch; while the idle question stands, only its answer counts."""
        if self.visit.asking is not Asking.IDLE:
            self._timeline.touch(self._monotonic())

    def resume(self) -> None:
        """Answer a question with "continue"."""
        self._timeline.touch(self._monotonic())
        self.change(asking=self.visit.behind, behind=Asking.NOTHING)

    @property
    def idle(self) -> IdleState:
        """The idle state; a fresh home never asks."""
        if self.visit == FACTORY:
            return IdleState(IdlePhase.ACTIVE)
        return self._timeline.state(self._monotonic())

    def pass_time(self) -> IdleState:
        """Return the idle state, and put up the question when it is time; an open sheet comes back later."""
        state = self.idle
        if state.phase is IdlePhase.QUESTION and self.visit.asking is not Asking.IDLE:
            sheet = self.visit.asking is Asking.ACCESS
            behind = Asking.ACCESS if sheet else Asking.NOTHING
            self.change(asking=Asking.IDLE, behind=behind, toast=NO_TOAST)
        return state

    @property
    def still_s(self) -> float:
        """For how long nobody has touched the screen, in seconds."""
        return self._monotonic() - self._timeline.touched_s

    @property
    def untouched(self) -> bool:
        """Whether a fresh home has been left alone for as long as a visitor would be asked after."""
        state = self._timeline.state(self._monotonic())
        return self.visit == FACTORY and state.phase is not IdlePhase.ACTIVE

    def wipe(self) -> None:
        """Clear everything of the visit.

        Raises:
            NotCleanError: something is left.
        """
        self.composer = Composer()
        self.visit = Visit()
        self.forget()
        self._timeline.patience = self.patience
        self._timeline.touch(self._monotonic())
        if self.remains() != FACTORY_REMAINS:
            raise NotCleanError(f"left of a visit: {self.remains()!r}")

    def forget(self) -> None:
        """Let go of what a visitor met, but not of the visit."""
        for memory in self._memories:
            memory.forget()

    @property
    def kept(self) -> dict[str, Any]:
        """What is kept of what a visitor met, beside the visit."""
        return {name: value for memory in self._memories for name, value in memory.remains().items()}

    def remains(self) -> dict[str, Any]:
        """Return everything a visit could leave behind, field by field, for comparison."""
        return {**dataclasses.asdict(self.visit), "composer": self.composer.text, **self.kept}


FACTORY_REMAINS = {**dataclasses.asdict(FACTORY), "composer": ""}
