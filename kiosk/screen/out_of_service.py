"""The out-of-service picture, a program of its own: the guard shows it while the screen is away.

It reads no content and no database, because those may be what stopped the screen.
"""

import platform
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QAccessible, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickView

from kiosk.config import Settings
from kiosk.screen.phrases.times import clock_text, seoul
from kiosk.screen.phrases.words import korean
from kiosk.screen.settings import px_per_mm
from kiosk.screen.timekeeping import Timekeeper

_ROOT = Path(__file__).parents[2]
_QML = _ROOT / "kiosk" / "qml"
_FONTS = (*sorted((_ROOT / "assets" / "fonts").glob("*.otf")), _ROOT / "assets" / "icons" / "lucide.ttf")
_CLOCK_MS = 1000


class PictureError(RuntimeError):
    """The picture cannot be drawn; the message says why."""


class OutOfServicePicture(QObject):
    """The window with the picture.

    Args:
        settings: the settings of the device; only its panel counts.
        code: the code of the fault, for the technician.
        timekeeper: tells whether the clock can be trusted; without that none is shown.

    Raises:
        PictureError: its QML or the theme cannot be loaded.
    """

    def __init__(self, settings: Settings, code: str, timekeeper: Timekeeper | None = None) -> None:
        super().__init__()
        self._timekeeper = timekeeper or Timekeeper()
        for font in _FONTS:
            QFontDatabase.addApplicationFont(str(font))
        self.view = QQuickView()
        self.view.engine().addImportPath(str(_QML))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        width, height, turned = settings.panel_width_px, settings.panel_height_px, settings.panel_rotation
        self.view.resize(*((width, height) if turned % 180 == 0 else (height, width)))
        theme = self.view.engine().singletonInstance("Theme", "Theme")
        if not isinstance(theme, QObject):
            raise PictureError(f"the theme cannot be loaded from {_QML}")
        theme.setProperty("pxPerMm", px_per_mm(width, height, settings.panel_diagonal_in))
        theme.setProperty("screenWidth", width)
        theme.setProperty("screenHeight", height)
        facts = {"device": platform.node(), "code": code, "clockText": self._clock(), "turned": turned}
        self.view.setInitialProperties(facts)
        self.view.setSource(QUrl.fromLocalFile(str(_QML / "OutOfService.qml")))
        if self.view.status() is not QQuickView.Status.Ready:
            raise PictureError("\n".join(error.toString() for error in self.view.errors()))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self._timer.start(_CLOCK_MS)

    def refresh(self) -> None:
        """Draw the present time; the same minute costs no frame."""
        self.view.rootObject().setProperty("clockText", self._clock())

    def _clock(self) -> str:
        reading = self._timekeeper.read(None)
        now = seoul(reading.now)
        return clock_text(now.hour, now.minute, korean) if reading.confident else ""

    def show(self) -> None:
        """Show the window; on a real panel it covers all of it."""
        if QGuiApplication.platformName() == "offscreen":
            self.view.show()
        else:
            self.view.showFullScreen()


def run(settings: Settings, code: str) -> int:
    """Show the picture until the process is ended.

    Args:
        settings: the settings of the device.
        code: the code of the fault, for example ``E-503``.

    Returns:
        The exit code of Qt's event loop; SIGTERM ends the process before that.

    Raises:
        PictureError: the picture cannot be drawn.
    """
    application = QGuiApplication([])
    QAccessible.setActive(True)
    picture = OutOfServicePicture(settings, code)
    picture.show()
    return application.exec()
