"""Switches the words of Python and QML between the languages this device can draw."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QQmlEngine

from kiosk.screen.language import OWN, Language

log = logging.getLogger(__name__)

FOLDER = Path(__file__).parents[2] / "assets" / "translations"


class Languages:
    """The translators of this device, one at a time installed.

    Args:
        folder: where the compiled translations lie.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._engine: QQmlEngine | None = None
        self._spoken = Language.KOREAN
        self._translators = _translators(folder)

    @property
    def offered(self) -> tuple[Language, ...]:
        """The languages that can be drawn here without a missing letter, Korean first."""
        return (Language.KOREAN, *self._translators)

    @property
    def spoken(self) -> Language:
        """The language that is spoken now."""
        return self._spoken

    def attach(self, engine: QQmlEngine) -> None:
        """Take the engine whose QML follows each switch."""
        self._engine = engine

    def switch(self, language: Language) -> None:
        """Speak a language from now on; one that is not offered is Korean."""
        if language is self._spoken:
            return
        before, after = self._translators.get(self._spoken), self._translators.get(language)
        self._spoken = language if after is not None else Language.KOREAN
        if before is not None:
            QCoreApplication.removeTranslator(before)
        if after is not None:
            QCoreApplication.installTranslator(after)
        if self._engine is not None:
            self._engine.retranslate()


def _translators(folder: Path) -> dict[Language, QTranslator]:
    families = set(QFontDatabase.families())
    found: dict[Language, QTranslator] = {}
    for language, own in OWN.items():
        if language is Language.KOREAN:
            continue
        if own.family not in families:
            log.error(
                "%s is not offered: its letters, %s, are not installed (Debian: fonts-noto-cjk)",
                own.name,
                own.family,
            )
            continue
        translator, file = QTranslator(), folder / f"kiosk_{own.locale}.qm"
        if not translator.load(str(file)):
            log.error("%s is not offered: its translation %s cannot be loaded", own.name, file)
            continue
        found[language] = translator
    return found
