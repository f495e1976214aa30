"""The language screen."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.derive.language import LanguageProps, derive_language
from kiosk.screen.language import Language
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel, as_maps

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class LanguageModel(ViewModel[LanguageProps]):  # type: ignore[operator]
    """The languages, each in its own words."""

    titleChanged = Signal()
    sideChanged = Signal()
    tonguesChanged = Signal()
    noteChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        super().__init__(parent, self._derive())

    def enter(self, key: str) -> None:
        """Do nothing: the languages of a device are always the same."""

    def news(self) -> None:
        """Do nothing: content has no say in the languages."""

    def refresh(self) -> None:
        """Derive the languages."""
        self.swap(self._derive())

    def _derive(self) -> LanguageProps:
        stage = self._stage
        return derive_language(stage.languages.offered, stage.languages.spoken, stage.translate)

    @Slot(str)
    def choose(self, language: str) -> None:
        """Speak a language until the visit ends."""
        self._stage.choose(Language(language))

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """Its name in English, or in Korean when that is not the present language."""
        return self.props.side

    @Property(list, notify=tonguesChanged)
    def tongues(self) -> list[dict[str, Any]]:
        """The languages: id, name, shortName, line, touch, family, selected."""
        return as_maps(self.props.tongues)

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        """That postings stay Korean, in two languages."""
        return self.props.note
