"""The guard's loop: wait for frames, ends, signals and times; do what :class:`Watch` says."""

import enum
import logging
import math
import selectors
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kiosk import notify
from kiosk.guard import beats
from kiosk.guard.beats import BeatPipe
from kiosk.guard.child import Child, stop
from kiosk.guard.limits import Limits
from kiosk.guard.watch import Fault, Step, Watch
from kiosk.signals import SignalSocket

_LOG = logging.getLogger(__name__)
_STOP_SIGNALS = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
_WATCHED = (*_STOP_SIGNALS, signal.SIGUSR1, signal.SIGCHLD)


class Outcome(enum.Enum):
    """Why the guard ended."""

    STOPPED = enum.auto()
    GAVE_UP = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """The programs the guard starts.

    Attributes:
        screen: the command line of the screen.
        picture: from a fault to the command line of the out-of-service picture.
    """

    screen: Sequence[str]
    picture: Callable[[Fault], Sequence[str]]


class Guard:
    """Keeps the screen alive until it is told to stop.

    Args:
        commands: the programs it starts.
        limits: how patient it is.
        environ: its environment; the children get it without the service manager's variables.
    """

    def __init__(self, commands: Commands, limits: Limits, environ: Mapping[str, str]) -> None:
        self._commands = commands
        self._limits = limits
        self._environ = environ
        self._child_environ = {key: value for key, value in environ.items() if key not in notify.VARIABLES}
        self._watch = Watch(limits, time.monotonic())
        self._selector = selectors.DefaultSelector()
        self._screen: Child | None = None
        self._beats: BeatPipe | None = None
        self._picture: Child | None = None
        self._picture_at = -math.inf
        self._sign_of_life_s = notify.watchdog_interval_s(environ)
        self._sign_of_life_at = time.monotonic() if self._sign_of_life_s < math.inf else math.inf

    def run(self) -> Outcome:
        """Guard until SIGTERM, SIGINT or SIGHUP, or until too many failures in a row."""
        with SignalSocket(_WATCHED) as signals, self._selector:
            self._selector.register(signals.read_end, selectors.EVENT_READ)
            notify.notify(self._environ, "READY=1")
            try:
                return self._loop(signals)
            finally:
                notify.notify(self._environ, "STOPPING=1")
                self._stop_all()

    def _loop(self, signals: SignalSocket) -> Outcome:
        while True:
            self._give_sign_of_life()
            if not self._act():
                return Outcome.GAVE_UP
            self._selector.select(self._patience())
            self._take_beats()
            came = signals.take()
            if came & _STOP_SIGNALS:
                _LOG.info("stopping: %s", signal.Signals(min(came & _STOP_SIGNALS)).name)
                return Outcome.STOPPED
            if signal.SIGUSR1 in came:
                self._restart_on_request()
            self._look_after_children()

    def _act(self) -> bool:
        """Do what is due for the screen and the picture; return whether to go on."""
        match self._watch.step(time.monotonic()):
            case Step.START:
                self._start_screen()
            case Step.KILL:
                self._kill_screen()
            case Step.GIVE_UP:
                _LOG.error(
                    "%d failures in a row: ending, so that the compositor starts anew", self._watch.failures
                )
                return False
            case Step.WAIT:
                pass
        self._show_or_hide_picture()
        return True

    def _give_sign_of_life(self) -> None:
        now = time.monotonic()
        if now >= self._sign_of_life_at:
            notify.notify(self._environ, "WATCHDOG=1")
            self._sign_of_life_at = now + self._sign_of_life_s

    def _patience(self) -> float:
        until = min(self._watch.deadline(), self._sign_of_life_at)
        if self._picture is None and self._watch.fault is not None:
            until = min(until, self._picture_at)
        return max(0.0, until - time.monotonic())

    def _start_screen(self) -> None:
        pipe = BeatPipe()
        environ = {**self._child_environ, beats.ENVIRONMENT: str(pipe.write_end)}
        try:
            self._screen = Child(self._commands.screen, environ, (pipe.write_end,))
        except OSError as error:
            pipe.close()
            self._watch.failed(time.monotonic(), Fault.NEVER_DREW)
            _LOG.error("the screen cannot be started: %s", error)
            return
        pipe.handed_over()
        self._beats = pipe
        self._selector.register(pipe.read_end, selectors.EVENT_READ)
        self._watch.started(time.monotonic())
        _LOG.info("screen started, process %d", self._screen.pid)

    def _take_beats(self) -> None:
        if self._beats is None:
            return
        try:
            came = self._beats.drain()
        except EOFError:
            self._drop_beats()
            return
        if came:
            if self._watch.fault is not None:
                _LOG.info("the screen draws again")
            self._watch.beat(time.monotonic())

    def _kill_screen(self) -> None:
        fault = self._watch.silence
        self._watch.failed(time.monotonic(), fault)
        _LOG.error("no frame in time (%s): the screen is killed", fault.value)
        if self._screen is not None:
            self._screen.kill()
        self._forget_screen()

    def _restart_on_request(self) -> None:
        _LOG.info("restart of the screen was asked for")
        if self._screen is not None:
            stop([self._screen], self._limits.stop_s)
        self._forget_screen()
        self._watch.stopped_on_request(time.monotonic())

    def _look_after_children(self) -> None:
        if self._screen is not None and (how := self._screen.ended()) is not None:
            self._watch.failed(time.monotonic(), Fault.ENDED)
            _LOG.error("the screen ended by itself (%s): %s", Fault.ENDED.value, how)
            self._forget_screen()
        if self._picture is not None and (how := self._picture.ended()) is not None:
            _LOG.error("the out-of-service picture ended by itself: %s", how)
            self._picture = None

    def _show_or_hide_picture(self) -> None:
        fault = self._watch.fault
        if fault is None and self._picture is not None:
            stop([self._picture], self._limits.stop_s)
            self._picture = None
        elif fault is not None and self._picture is None and time.monotonic() >= self._picture_at:
            self._show_picture(fault)

    def _show_picture(self, fault: Fault) -> None:
        self._picture_at = time.monotonic() + self._limits.picture_wait_s
        try:
            self._picture = Child(self._commands.picture(fault), self._child_environ)
        except OSError as error:
            _LOG.error("the out-of-service picture cannot be started: %s", error)
            return
        _LOG.info("out-of-service picture %s shown, process %d", fault.value, self._picture.pid)

    def _forget_screen(self) -> None:
        self._screen = None
        self._drop_beats()

    def _drop_beats(self) -> None:
        if self._beats is not None:
            self._selector.unregister(self._beats.read_end)
            self._beats.close()
            self._beats = None

    def _stop_all(self) -> None:
        stop([child for child in (self._screen, self._picture) if child is not None], self._limits.stop_s)
        self._screen = self._picture = None
        if self._beats is not None:
            self._beats.close()
            self._beats = None
