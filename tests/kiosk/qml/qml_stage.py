"""A stage for the QML parts: a window offscreen, real touch events, and a walk over its items."""

import os
from collections.abc import Iterator
from pathlib import Path

import segno
from PySide6.QtCore import QEventLoop, QObject, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

ROOT = Path(__file__).parents[3]
GALLERY = Path(__file__).parent / "gallery"
PAGES = ["Controls", "Home", "Rooms", "Detail", "Reading", "States", "Question"]
WIDTH, HEIGHT = 1080, 1920


def qr_path(text: str) -> tuple[str, int]:
    """Return an SVG path in module units and the modules of a side, quiet zone included."""
    rows = list(segno.make(text, error="m", micro=False).matrix_iter(border=4))
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    return path, len(rows)


def is_a(item: QQuickItem, component: str) -> bool:
    """Tell whether an item's QML type is, or is built on, a component."""
    meta = item.metaObject()
    while meta is not None:
        if meta.className().split("_QMLTYPE_")[0] == component:
            return True
        meta = meta.superClass()
    return False


def value(scope: QObject, expression: str) -> object:
    """Evaluate a QML expression in an object's scope, for values Python has no type for."""
    return QQmlExpression(QQmlEngine.contextForObject(scope), scope, expression).evaluate()[0]


class Stage:
    """One gallery page or QML snippet in a window."""

    def __init__(self, *, contrast: bool = False) -> None:
        self.warnings: list[str] = []
        self.view = QQuickView()
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.engine().addImportPath(str(ROOT / "kiosk/qml"))
        self.view.engine().addImportPath(str(GALLERY))
        self.view.engine().warnings.connect(lambda found: self.warnings.extend(w.toString() for w in found))
        theme = self.view.engine().singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.theme.setProperty("highContrast", contrast)
        self.device = QTest.createTouchDevice()

    def load(self, page: str) -> "Stage":
        """Show a gallery page at its natural height."""
        if page == "Detail":
            path, modules = qr_path("https://job.seoul.go.kr/")
            self.view.setInitialProperties({"qrPath": path, "qrModules": modules})
        return self.show(GALLERY / f"Gallery{page}.qml")

    def show(self, file: Path) -> "Stage":
        """Show a QML file."""
        self.view.resize(WIDTH, HEIGHT)
        self.view.setSource(QUrl.fromLocalFile(str(file)))
        assert self.view.status() == QQuickView.Status.Ready, self.view.errors()
        self.view.show()
        # Rows of keys are arranged a moment later.
        self.settle()
        height = int(self.root.implicitHeight()) or HEIGHT
        self.view.resize(WIDTH, height)
        self.settle()
        return self

    @property
    def root(self) -> QQuickItem:
        return self.view.rootObject()

    def settle(self) -> None:
        QGuiApplication.processEvents()
        QGuiApplication.processEvents()

    def frame(self) -> None:
        """Wait for a drawn frame; moves of a finger are delivered with the next one."""
        loop = QEventLoop()
        self.view.frameSwapped.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        self.view.update()
        loop.exec()

    def grab(self) -> QImage:
        self.settle()
        return self.view.grabWindow()

    def walk(self, item: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """All visible items, parents first."""
        item = item or self.root
        if not item.isVisible():
            return
        yield item
        for child in item.childItems():
            yield from self.walk(child)

    def all_of(self, component: str) -> list[QQuickItem]:
        return [item for item in self.walk() if is_a(item, component)]

    def named(self, name: str) -> QQuickItem:
        return next(item for item in self.walk() if item.objectName() == name)

    def rect(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def centre(self, item: QQuickItem) -> QPoint:
        return self.rect(item).center().toPoint()

    def mm(self, pixels: float) -> float:
        return pixels / float(self.theme.property("pxPerMm"))

    def press(self, point: QPoint) -> None:
        QTest.touchEvent(self.view, self.device).press(0, point, self.view).commit()
        self.settle()

    def move(self, point: QPoint) -> None:
        QTest.touchEvent(self.view, self.device).move(0, point, self.view).commit()
        self.frame()

    def release(self, point: QPoint) -> None:
        QTest.touchEvent(self.view, self.device).release(0, point, self.view).commit()
        self.settle()

    def tap(self, item: QQuickItem) -> None:
        point = self.centre(item)
        self.press(point)
        self.release(point)

    def strike(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)
        self.settle()

    def close(self) -> None:
        self.view.close()
        del self.theme
        self.view.setSource(QUrl())
        self.view.deleteLater()
        QGuiApplication.processEvents()


def register_fonts() -> None:
    """Make the text and icon families known, as the screen process does before it loads QML."""
    for file in [*sorted((ROOT / "assets/fonts").glob("*.otf")), ROOT / "assets/icons/lucide.ttf"]:
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
