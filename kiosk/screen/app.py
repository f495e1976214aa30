"""The composition root of the screen process; read it from top to bottom."""

import logging
import os
import signal
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.screen import found
from kiosk.screen.beats import Beats, beat_descriptor
from kiosk.screen.content import Content
from kiosk.screen.counts import Counts
from kiosk.screen.environment import check_environment
from kiosk.screen.fonts import load_fonts
from kiosk.screen.glass import glass_of
from kiosk.screen.idle import Patience
from kiosk.screen.language import Language
from kiosk.screen.languages import Languages
from kiosk.screen.measure import BASKET_LINE, HIT_CARD, LIST_CARD, UNDO_LINE
from kiosk.screen.messages import catch_slot_errors, route_qt_messages
from kiosk.screen.qr import qr_code
from kiosk.screen.reports import FaultNotes, reporter
from kiosk.screen.session import NotCleanError, Session
from kiosk.screen.settings import ScreenSettings
from kiosk.screen.sound.files import player_of
from kiosk.screen.sound.player import Player, SilentPlayer
from kiosk.screen.space import Space
from kiosk.screen.staff import Staff
from kiosk.screen.stage import Screen as AnyScreen
from kiosk.screen.stage import Stage
from kiosk.screen.timekeeping import Timekeeper
from kiosk.screen.viewmodels.basket import BasketModel
from kiosk.screen.viewmodels.cafes import CafesModel
from kiosk.screen.viewmodels.detail import (
    DetailModel,
    cafe_detail,
    notice_detail,
    programme_detail,
    service_detail,
)
from kiosk.screen.viewmodels.filters import FiltersModel
from kiosk.screen.viewmodels.frame import FrameModel
from kiosk.screen.viewmodels.guides import GuideModel, GuidesModel
from kiosk.screen.viewmodels.help import HelpModel
from kiosk.screen.viewmodels.home import HomeModel
from kiosk.screen.viewmodels.language import LanguageModel
from kiosk.screen.viewmodels.posting import PostingModel
from kiosk.screen.viewmodels.postings import PostingsModel
from kiosk.screen.viewmodels.programmes import ProgrammesModel
from kiosk.screen.viewmodels.room import RoomModel
from kiosk.screen.viewmodels.rooms import RoomsModel
from kiosk.screen.viewmodels.search import SearchModel
from kiosk.screen.viewmodels.services import ServicesModel
from kiosk.screen.visit import Place
from kiosk.screen.watcher import Watcher

log = logging.getLogger(__name__)

QML = Path(__file__).parents[1] / "qml"
CARD_GAP_MM = 6.2
LEAST_CARD_GAP_MM = 5.0
"""Cards stand 6.2 mm apart; a page with a long title may draw them this close to hold one more."""

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
        self._open_models()
        self.engine = QQmlApplicationEngine()
        self.languages.attach(self.engine)
        self.window = self._open_window()

    def warm_up(self) -> None:
        """Do once what would make a first tap slow."""
        self.content.ask(lambda reader: reader.warm_up(), None)
        self.stage.ahead.start(has_news=False)
        qr_code("https://")

    def close(self) -> None:
        """Close the window before the models it reads, then the cache."""
        self.languages.switch(Language.KOREAN)
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        self.content.close()

    def _open_models(self) -> None:
        root, stage = self.root, self.stage
        self.frame = FrameModel(root, stage)
        self.help = HelpModel(root, stage)
        self.home = HomeModel(root, stage, Space(stage, LIST_CARD, LEAST_CARD_GAP_MM))
        self.rooms = RoomsModel(root, stage)
        self.room = RoomModel(root, stage)
        self.postings = PostingsModel(root, stage, Space(stage, LIST_CARD, LEAST_CARD_GAP_MM))
        self.filters = FiltersModel(root, stage)
        self.search = SearchModel(root, stage, Space(stage, HIT_CARD, LEAST_CARD_GAP_MM))
        self.posting = PostingModel(root, stage)
        line, undo = (Space(stage, shape, CARD_GAP_MM) for shape in (BASKET_LINE, UNDO_LINE))
        self.basket = BasketModel(root, stage, line, undo)
        self.models: Mapping[Place, AnyScreen] = {
            Place.HOME: self.home,
            Place.ROOMS: self.rooms,
            Place.ROOM: self.room,
            Place.POSTINGS: self.postings,
            Place.SEARCH: self.search,
            Place.FILTERS: self.filters,
            Place.BASKET: self.basket,
            Place.HELP: self.help,
            Place.LANGUAGE: LanguageModel(self.root, self.stage),
            Place.POSTING: self.posting,
            **self._reading_models(),
        }
        stage.open(self.models, self.frame)

    def _reading_models(self) -> dict[Place, AnyScreen]:
        root, stage = self.root, self.stage
        return {
            Place.GUIDES: GuidesModel(root, stage),
            Place.GUIDE: GuideModel(root, stage),
            Place.SERVICES: ServicesModel(root, stage),
            Place.SERVICE: DetailModel(root, stage, found.find_service, service_detail),
            Place.PROGRAMMES: ProgrammesModel(root, stage),
            Place.PROGRAMME: DetailModel(root, stage, found.find_programme, programme_detail),
            Place.CAFES: CafesModel(root, stage),
            Place.CAFE: DetailModel(root, stage, found.find_cafe, cafe_detail),
            Place.NOTICE: DetailModel(root, stage, found.find_notice, notice_detail),
        }

    def _open_window(self) -> QQuickWindow:
        settings = self.settings
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {
                "frame": self.frame,
                **{place.value: model for place, model in self.models.items()},
                "pxPerMm": glass_of(settings).px_per_mm,
                "turned": settings.panel_rotation,
                "panelWidth": settings.panel_width_px,
                "panelHeight": settings.panel_height_px,
                "highContrast": settings.high_contrast,
                "motion": settings.motion,
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise WindowMissingError(f"{QML / 'Main.qml'} gave no window; the log says why")
        return windows[0]

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
    try:
        screen = Screen(settings, sounds=player_of(settings.sound_volume, speaker))
    except WindowMissingError as error:
        log.critical("%s", error)
        return EXIT_NO_WINDOW
    faults = FaultNotes(screen.report, time.monotonic)
    restore = catch_slot_errors(lambda error: _on_fault(error, faults, app))
    screen.staff.forget_the_last()
    watcher = Watcher(screen.root, settings.cache_folder, screen.stage.tick)
    descriptor = beat_descriptor(os.environ)
    if descriptor is not None:
        Beats(screen.window, descriptor)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _show(screen, settings)
    QTimer.singleShot(WARM_UP_MS, screen.root, screen.warm_up)
    code = app.exec()
    watcher.close()
    screen.stage.counts.flush()
    screen.close()
    speaker.deleteLater()
    restore()
    return code


def _show(screen: Screen, settings: ScreenSettings) -> None:
    if settings.fullscreen:
        screen.window.showFullScreen()
    else:
        screen.window.show()


def _on_fault(error: BaseException, faults: FaultNotes, app: QGuiApplication) -> None:
    faults.note(error)
    if isinstance(error, NotCleanError):
        app.exit(EXIT_NOT_CLEAN)
