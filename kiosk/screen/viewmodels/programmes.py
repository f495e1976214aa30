"""The programmes of this cafe, by day."""

from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen import found
from kiosk.screen.derive.programmes import (
    ProgrammeCard,
    ProgrammesProps,
    chosen_day,
    day_of,
    derive_programmes,
    programme_card,
)
from kiosk.screen.paging import settled
from kiosk.screen.phrases.times import seoul
from kiosk.screen.reading_cards import PROGRAMME
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import as_maps
from kiosk.screen.viewmodels.reading import ReadingList
from kiosk.screen.visit import Place
from offline_cache.contract.programme import Programme

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python owns the view models")
class ProgrammesModel(ReadingList[ProgrammesProps]):  # type: ignore[operator]
    """Programmes by day; one that has begun since says so and stays until the visitor comes back."""

    card, row, detail, page_name = PROGRAMME, ProgrammeCard, Place.PROGRAMME, "programmes_page"
    records = ("_programmes",)

    tabsChanged = Signal()
    noteChanged = Signal()
    emptyLineChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._programmes: tuple[Programme, ...] = ()
        super().__init__(parent, stage)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the list has no key
        """Read what is coming."""
        self._programmes = found.coming_programmes(self._stage)

    def news(self) -> None:
        """Take in what an edition brought; what is seen keeps its place."""
        self._programmes = settled(self._programmes, found.coming_programmes(self._stage))

    def _derive(self) -> ProgrammesProps:
        stage, wished = self._stage, self._stage.visit.leafing.day
        today = seoul(stage.now).date() if stage.trusted else None
        day = chosen_day(self._programmes, wished, today)
        listed = [programme for programme in self._programmes if day_of(programme) == day]
        cards = self._shown(listed, self._card)
        return derive_programmes(self._programmes, cards, day, self._page, today, stage.translate)

    def _card(self, programme: Programme) -> ProgrammeCard:
        stage = self._stage
        return programme_card(found.entry_of(stage, programme), found.trusted_now(stage), stage.translate)

    @Slot(str)
    def chooseTab(self, day: str) -> None:
        """Show another day."""
        self._stage.session.leaf(day=date.fromisoformat(day), programmes_page=0)
        self._stage.refresh()

    @Property(list, notify=tabsChanged)
    def tabs(self) -> list[dict[str, Any]]:
        """The days: id, name, count, selected, figure, spoken."""
        return as_maps(self.props.tabs)

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        """That this is all of the day; empty when there are more pages."""
        return self.props.note

    @Property(str, notify=emptyLineChanged)
    def emptyLine(self) -> str:
        """What to expect then."""
        return self.props.empty_line
