"""The base of the lists of what can be read: guides, online services, programmes, cafes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.derive.listed import ListProps, ReadingRow
from kiosk.screen.measure import shortened
from kiosk.screen.paging import Leaves
from kiosk.screen.reading_cards import ReadingCard
from kiosk.screen.stage import Stage
from kiosk.screen.viewmodels.base import ViewModel
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Place

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

P = TypeVar("P", bound=ListProps)
C = TypeVar("C", bound=ReadingRow)
T = TypeVar("T")


@QmlElement
@QmlUncreatable("Python owns the view models")
class ReadingList(ViewModel[P]):  # type: ignore[operator]
    """A list of cards in pages; a card leads to its own screen.

    Args:
        parent: the owner.
        stage: what all screens share.
    """

    card: ClassVar[ReadingCard]
    row: ClassVar[type]
    detail: ClassVar[Place]
    page_name: ClassVar[str]
    """The field of a visitor's place in the things to read that holds the page."""
    title_name: ClassVar[str] = "name"
    """The field of a card that holds its title."""

    titleChanged = Signal()
    sideChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    emptyTextChanged = Signal()

    def __init__(self, parent: QObject, stage: Stage) -> None:
        self._stage = stage
        self._leaves = Leaves(stage, self.card)
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, self.row)

    def _derive(self) -> P:
        raise NotImplementedError

    def refresh(self) -> None:
        """Derive the list."""
        self.swap(self._derive())
        self._rows.show(self.props.cards)

    @property
    def _wished(self) -> int:
        wished: int = getattr(self._stage.visit.leafing, self.page_name)
        return wished

    def _shown(self, items: Sequence[T], card: Callable[[T], C]) -> tuple[C, ...]:
        """Return the cards of the present page, each in the form that has room."""
        shown = self._leaves.page(items, lambda item: card(item).texts, self._wished)
        return tuple(self._formed(card(item)) for item in shown)

    def _formed(self, card: C) -> C:
        title = shortened(card.texts[0], lambda text: self._leaves.holds((text, *card.texts[1:])))
        fitting = self._leaves.fitting((title, *card.texts[1:]))
        changes: dict[str, Any] = {self.title_name: title, "form": fitting.form, "step": fitting.step}
        return replace(card, **changes)

    @property
    def _page(self) -> tuple[int, int]:
        """The present page, from 1, and how many there are, after a page was cut."""
        return self._leaves.clamp(self._wished) + 1, self._leaves.count

    @Slot(float, float)
    def setRoom(self, room: float, width: float) -> None:
        """Take the height that is left for cards and their width, in pixels."""
        if self._leaves.take(room, width):
            self.refresh()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn pages forward, or back by a negative number."""
        page = self._leaves.clamp(self.props.page - 1 + pages)
        self._stage.session.leaf(**{self.page_name: page})
        self._stage.refresh()

    @Slot(str)
    def openCard(self, key: str) -> None:
        """Go to the screen of a card."""
        self._stage.go(self.detail, key)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """One short fact."""
        return self.props.side

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The present page, from 1."""
        return self.props.page

    @Property(int, notify=pagesChanged)
    def pages(self) -> int:
        """How many pages there are."""
        return self.props.pages

    @Property(str, notify=emptyTextChanged)
    def emptyText(self) -> str:
        """Why the list is empty; empty when it is not."""
        return self.props.empty_text

    @Property(QObject, constant=True)
    def cards(self) -> RowModel:
        """The cards of the present page."""
        return self._rows
