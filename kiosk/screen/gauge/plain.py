"""A window with nearly nothing in it: what a touch, a frame and a start cost without a product."""

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

BEAT = "KIOSK_BEAT_FD"
TURN_MS = 150

QML = b"""
import QtQuick

Window {
    id: root

    property bool pressed: false
    property bool moves: false
    property int turns: 0

    width: 1080
    height: 1920
    color: "white"

    Rectangle {
        id: sheet

        y: 480
        width: root.width
        height: 960
        color: root.pressed ? "steelblue" : "lightsteelblue"

        Text {
            anchors.centerIn: parent
            text: root.turns
            font.pixelSize: 76
        }

        TapHandler {
            onTapped: {
                root.turns++;
                if (root.moves)
                    turn.restart();
                else
                    root.pressed = !root.pressed;
            }
        }

        ParallelAnimation {
            id: turn

            NumberAnimation { target: sheet; property: "x"; from: 24; to: 0; duration: 150 }
            NumberAnimation { target: sheet; property: "opacity"; from: 0; to: 1; duration: 150 }
        }
    }
}
"""


def open_plain(engine: QQmlApplicationEngine) -> QQuickWindow:
    """Return the window; a tap on its middle changes its colour, or lets it slide when it ``moves``.

    Args:
        engine: keeps it.

    Raises:
        LookupError: the QML gave no window.
    """
    engine.loadData(QML)
    windows = [found for found in engine.rootObjects() if isinstance(found, QQuickWindow)]
    if not windows:
        raise LookupError("the plain window could not be loaded; the log says why")
    return windows[0]


def main() -> int:
    """Show the window and tell the pipe of ``KIOSK_BEAT_FD`` of each frame, as the screen does."""
    app = QGuiApplication(["plain"])
    engine = QQmlApplicationEngine()
    window = open_plain(engine)
    descriptor = int(os.environ[BEAT])
    window.frameSwapped.connect(lambda: os.write(descriptor, b"."), Qt.ConnectionType.QueuedConnection)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
