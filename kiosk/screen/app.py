"""The composition root of the screen process; read it from top to bottom."""

import logging
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.beats import Beats, beat_descriptor
from kiosk.screen.content import Content
from kiosk.screen.counts import Counts
from kiosk.screen.environment import check_environment
from kiosk.screen.fonts import load_fonts
from kiosk.screen.glass import glass_of
from kiosk.screen.idle import Patience
from kiosk.screen.language import Language
from kiosk.screen.languages import Languages
from kiosk.screen.letters import Letters
from kiosk.screen.messages import catch_slot_errors, route_qt_messages
from kiosk.screen.reports import FaultNotes, reporter
from kiosk.screen.session import NotCleanError, Session
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.sound.player import LatePlayer, Player, SilentPlayer
from kiosk.screen.staff import Staff
from kiosk.screen.stage import CLEARED_S, Stage
from kiosk.screen.timekeeping import Timekeeper
from kiosk.screen.viewmodels.frame import FrameModel
from kiosk.screen.viewmodels.models import ScreenModels
from kiosk.screen.warming import WarmUp
from kiosk.screen.watcher import Watcher

if TYPE_CHECKING:
    from kiosk.screen.viewmodels.basket import BasketModel
    from kiosk.screen.viewmodels.filters import FiltersModel
    from kiosk.screen.viewmodels.help import HelpModel
    from kiosk.screen.viewmodels.posting import PostingModel
    from kiosk.screen.viewmodels.postings import PostingsModel
    from kiosk.screen.viewmodels.rooms import RoomsModel
    from kiosk.screen.viewmodels.search import SearchModel

log = logging.getLogger(__name__)

QML = Path(__file__).parents[1] / "qml"
WARM_UP_MS = 500
"""After the first frame, before the first visitor."""

EXIT_NO_WINDOW = 70
EXIT_NOT_CLEAN = 71
"""A visit could not be cleared: the guard starts a fresh process."""


class Screen:
    """The running screen: its stage, models and window.

    Args:
        settings: the device's settings.
        timekeeper: the trusted time.
        monotonic: the monotonic clock, in seconds.
        sounds: lets things be heard; without it the screen is silent.

    Raises:
        WindowMissingError: the QML could not be loaded.
    """

    def __init__(
        self,
        settings: ScreenSettings,
        *,
        timekeeper: Timekeeper | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        sounds: Player | None = None,
    ) -> None:
        self.settings = settings
        self.report = reporter(settings.cache_folder)
        self.root = QObject()
        self.content = Content(settings.cache_folder, settings.cafe)
        self.session = Session(
            Patience(settings.idle_s, settings.idle_question_s),
            Patience(settings.idle_slow_s, settings.idle_slow_question_s),
            monotonic,
        )
        self.languages = Languages()
        timekeeper = timekeeper or Timekeeper()
        self.staff = Staff(
            settings.cache_folder, self.session, monotonic, timekeeper.system, paired=settings.paired
        )
        self.stage = Stage(
            settings=settings,
            content=self.content,
            session=self.session,
            staff=self.staff,
            timekeeper=timekeeper,
            translate=QCoreApplication.translate,
            languages=self.languages,
            report=self.report,
            counts=Counts(self.report, monotonic),
            schedule=self._later,
            sounds=sounds or SilentPlayer(),
        )
        self.models = ScreenModels(self.root, self.stage)
        self.frame = FrameModel(self.root, self.stage)
        self.stage.open(self.models, self.frame)
        # Not an application engine: that asks the disk for a variant of each file for each use of its type.
        self.engine = QQmlEngine()
        self.languages.attach(self.engine)
        self.window = self._open_window()
        self._letters = Letters(self.root, lambda: self.session.still_s)
        self.frame.clearedChanged.connect(self._on_cleared)
        self._warmth = WarmUp(self.stage, self.models, self.engine, QML / "Screens", self._later)

    def warm_up(self) -> None:
        """Begin to do once what would make a first tap slow, and to watch what grows."""
        self._letters.watch()
        self._warmth.go_on()

    def close(self) -> None:
        """Close the window before the models it reads, then the cache."""
        self._warmth.stop()
        self.languages.switch(Language.KOREAN)
        self.window.close()
        for part in (self.window, self._main, self.engine):
            _delete(part)
        self.content.close()

    def _open_window(self) -> QQuickWindow:
        settings = self.settings
        self.engine.addImportPath(str(QML))
        # It is kept: the window lives no longer than the component it is made of.
        self._main = QQmlComponent(self.engine, QUrl.fromLocalFile(str(QML / "Main.qml")))
        window = self._main.createWithInitialProperties(
            {
                "frame": self.frame,
                "models": self.models,
                "pxPerMm": glass_of(settings).px_per_mm,
                "turned": settings.panel_rotation,
                "panelWidth": settings.panel_width_px,
                "panelHeight": settings.panel_height_px,
                "highContrast": settings.high_contrast,
                "motion": settings.motion,
            }
        )
        if not isinstance(window, QQuickWindow):
            log.error("%s", self._main.errorString())
            raise WindowMissingError(f"{QML / 'Main.qml'} gave no window; the log says why")
        return window

    @property
    def rooms(self) -> "RoomsModel":
        """The rooms of this cafe."""
        return self.models.rooms

    @property
    def postings(self) -> "PostingsModel":
        """The postings by shelf."""
        return self.models.postings

    @property
    def posting(self) -> "PostingModel":
        """One posting."""
        return self.models.posting

    @property
    def search(self) -> "SearchModel":
        """The search."""
        return self.models.search

    @property
    def filters(self) -> "FiltersModel":
        """The conditions."""
        return self.models.filters

    @property
    def basket(self) -> "BasketModel":
        """What was kept."""
        return self.models.basket

    @property
    def help(self) -> "HelpModel":
        """The help."""
        return self.models.help

    def _on_cleared(self) -> None:
        if self.stage.cleared:
            # Not after the engine has gone.
            QTimer.singleShot(round(CLEARED_S / 2 * 1000), self.engine, self._let_go)

    def _let_go(self) -> None:
        """Drop what a visit leaves behind while its farewell stands: no finger waits for that."""
        self.engine.collectGarbage()
        self._letters.let_go()

    def _later(self, seconds: float, call: Callable[[], None]) -> None:
        QTimer.singleShot(round(seconds * 1000), self.root, call)


class WindowMissingError(Exception):
    """The QML could not be loaded."""


def application() -> QGuiApplication:
    """Return the application with everything the window needs, made at the first call."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = QGuiApplication(["jobcafe-kiosk"])
    prepare()
    return app


def prepare() -> None:
    """Load the fonts, switch on accessible names."""
    load_fonts()
    # Must come before the QML is loaded, or the controls stay without names.
    QAccessible.setActive(True)


def run(settings: ScreenSettings) -> int:
    """Run the screen until it is told to stop.

    Args:
        settings: the device's settings.

    Returns:
        The exit code of the process.
    """
    check_environment()
    route_qt_messages()
    app = application()
    speaker = QObject()
    sounds = LatePlayer(lambda: _player(settings, speaker))
    try:
        screen = Screen(settings, sounds=sounds)
    except WindowMissingError as error:
        log.critical("%s", error)
        return EXIT_NO_WINDOW
    faults = FaultNotes(screen.report, time.monotonic)
    restore = catch_slot_errors(lambda error: _on_fault(error, faults, app))
    watcher = Watcher(screen.root, settings.cache_folder, screen.stage.tick)
    descriptor = beat_descriptor(os.environ)
    if descriptor is not None:
        Beats(screen.window, descriptor)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _show(screen, settings)
    QTimer.singleShot(WARM_UP_MS, screen.root, sounds.get_ready)
    QTimer.singleShot(WARM_UP_MS, screen.root, screen.warm_up)
    code = app.exec()
    watcher.close()
    screen.stage.counts.flush()
    screen.close()
    _delete(speaker)
    restore()
    return code


def _delete(part: QObject) -> None:
    """Delete at once: no event loop runs any more that would come to it later."""
    from PySide6.QtCore import QEvent  # a start does without

    part.deleteLater()
    QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)


def _player(settings: ScreenSettings, speaker: QObject) -> Player:
    from kiosk.screen.sound.files import player_of

    return player_of(settings.sound_volume, speaker)


def _show(screen: Screen, settings: ScreenSettings) -> None:
    if settings.fullscreen:
        screen.window.showFullScreen()
    else:
        screen.window.show()


def _on_fault(error: BaseException, faults: FaultNotes, app: QGuiApplication) -> None:
    faults.note(error)
    if isinstance(error, NotCleanError):
        app.exit(EXIT_NOT_CLEAN)
