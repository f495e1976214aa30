"""Qt's own messages and exceptions that escape a slot: into the log, and the screen stays alive."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("kiosk.screen.qt")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def route_qt_messages() -> None:
    """Send Qt's messages to the log."""
    qInstallMessageHandler(_log_message)


def catch_slot_errors(note: Callable[[BaseException], None]) -> Callable[[], None]:
    """Log exceptions that escape a slot, and note them.

    Args:
        note: is given each exception.

    Returns:
        A function that puts back what was there before.
    """
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            before(kind, error, trace)
            return
        logging.getLogger("kiosk.screen").error("a fault on the screen", exc_info=(kind, error, trace))
        note(error)

    def restore() -> None:
        sys.excepthook = before

    sys.excepthook = hook
    return restore


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    place = f" ({context.file}:{context.line})" if context.file else ""
    log.log(LEVELS.get(kind, logging.WARNING), "%s%s", message, place)
