"""The basket."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.basket import Kept
from kiosk.screen.basket_link import basket_address
from kiosk.screen.content import UNREAD
from kiosk.screen.derive.basket import (
    BasketInputs,
    BasketProps,
    BasketRow,
    about_line,
    derive_basket,
    press_word,
    shown_items,
)
from kiosk.screen.derive.pages import pages
from kiosk.screen.measure import (
    BASKET_LINE,
    KEY_MM,
    UNDO_KEY_MM,
    UNDO_LINE,
    card_height,
    continued,
    key_mm,
    stepped,
)
from kiosk.screen.qr import NO_CODE, QrCode, qr_code, short_address
from kiosk.screen.space import Space
from kiosk.screen.stage import Stage
from kiosk.screen.toast import NO_TOAST
from kiosk.screen.viewmodels.base import ViewModel, as_map
from kiosk.screen.viewmodels.rows import RowModel
from kiosk.screen.visit import Place

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PLATE_RIM_MM = 18.0
"""What stands around a code on a page of its own, with the padding of its panel."""


@QmlElement
@QmlUncreatable("Python owns the view models")
class BasketModel(ViewModel[BasketProps]):  # type: ignore[operator]
    """What the visitor kept; everything it knows stands in the visit.

    Args:
        parent: the owner.
        stage: what all screens share.
        space: the room for rows.
    """

    records = ("_page", "_link")

    titleChanged = Signal()
    sideChanged = Signal()
    emptyChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    addressChanged = Signal()
    leastChanged = Signal()
    neededChanged = Signal()
    noCodeChanged = Signal()
    staffChanged = Signal()

    def __init__(
        self,
        parent: QObject,
        stage: Stage,
        space: Space,
    ) -> None:
        self._stage = stage
        self._space = space
        self._page = 0
        self._link: tuple[tuple[Kept, ...], int, str] = ((), 0, "")
        self._room = (0.0, 0.0, math.inf)
        super().__init__(parent, self._derive())
        self._rows = RowModel(self, BasketRow)

    def enter(self, key: str) -> None:  # noqa: ARG002 - the basket has no key
        """Begin with the first page and what the cache says now."""
        self._page = 0
        self.news()

    @property
    def stands(self) -> bool:
        """Whether it has something true to show: what was kept stands in the visit."""
        return True

    def news(self) -> None:
        """Ask the cache again for each posting; without an answer each stays as it is."""
        basket = self._stage.visit.basket
        keys = [item.id for item in basket.items]
        found = self._stage.content.ask(lambda reader: [reader.posting(key) for key in keys], UNREAD)
        if found is UNREAD:
            return
        known = [posting for posting in found if posting is not None]
        self._stage.session.change(basket=basket.renewed(known))

    def refresh(self) -> None:
        """Derive the basket."""
        self.swap(self._derive())
        self._rows.show(self.props.rows)

    def _derive(self) -> BasketProps:
        stage, basket = self._stage, self._stage.visit.basket
        cut = self._cut()
        self._page = min(self._page, len(cut) - 1)
        heights = [self._height_of((item, 1.0)) for item in shown_items(basket)]
        inputs = BasketInputs(
            now=stage.now,
            trusted=stage.trusted,
            basket=basket,
            rows=cut[self._page],
            least=min(max(heights, default=0.0), self._room[2]),
            needed=sum(heights) + self._space.gap * max(0, len(heights) - 1),
            page=self._page,
            pages=len(cut),
            address=self._address(),
            has_base=stage.settings.public_url.startswith("https://"),
            code=stage.visit.code,
            reachable=stage.reachable,
        )
        return derive_basket(inputs, stage.translate)

    def _address(self) -> str:
        """Return the address of the list; packing it takes long, and each second asks for it."""
        stage, items = self._stage, self._stage.visit.basket.items
        if not items:
            return ""
        most = stage.glass.code_modules(self._room[2] - stage.glass.px(PLATE_RIM_MM))
        if self._link[:2] != (items, most):
            self._link = (items, most, basket_address(stage.settings.public_url, items, most))
        return self._link[2]

    def forget(self) -> None:
        """Let go of the list, also as a code."""
        super().forget()
        qr_code.cache_clear()

    def _cut(self) -> tuple[tuple[tuple[Kept, float], ...], ...]:
        """Return the rows page by page, each with the step of its letters."""
        items = shown_items(self._stage.visit.basket)
        whole, paged, _ = self._room
        gap = self._space.gap
        once = pages([(item, 1.0) for item in items], self._height_of, whole, gap)
        if len(once) == 1 and all(self._height_of(one) <= whole for one in once[0]):
            return once
        return pages([part for item in items for part in self._fitted(item)], self._height_of, paged, gap)

    def _height_of(self, one: tuple[Kept, float]) -> float:
        item, step = one
        translate, glass = self._stage.translate, self._stage.glass
        removed = item.id not in self._stage.visit.basket
        line, least = (UNDO_LINE, UNDO_KEY_MM) if removed else (BASKET_LINE, KEY_MM)
        key = key_mm(glass, press_word(translate, removed=removed), removed=removed)
        shape = replace(line, block=line.block - least + key)
        return card_height(shape, glass, self._space.width, step)(
            item.title, about_line(item, translate, removed=removed)
        )

    def _fitted(self, item: Kept) -> Sequence[tuple[Kept, float]]:
        """Return a posting as a page beside a pager holds it, maybe as several, and its step of letters."""
        room = self._room[1]
        if room <= 0:
            return [(item, 1.0)]
        step = stepped(self._stage.glass, lambda step: self._height_of((item, step)) <= room)

        def fits(title: str) -> bool:
            return self._height_of((replace(item, title=title), step)) <= room

        return [(replace(item, title=title), step) for title in continued(item.title, fits)]

    @Slot(float, float, float, float)
    def setRoom(self, whole: float, paged: float, width: float, page: float) -> None:
        """Take what QML has for rows.

        Args:
            whole: the height without a pager, in pixels.
            paged: the height beside a pager.
            width: the width of a row.
            page: the height of a page that holds nothing but the code.
        """
        if self._space.take(paged, width) or (whole, paged, page) != self._room:
            self._room = (whole, paged, page)
            self.refresh()

    @Slot(str)
    def press(self, posting: str) -> None:
        """Take a posting out, or put back the one that was just taken out."""
        basket = self._stage.visit.basket
        after = basket.take_out(posting) if posting in basket else basket.put_back()
        self._stage.turn += 1
        self._stage.session.change(basket=after, toast=NO_TOAST)
        self._stage.refresh()

    @Slot(int)
    def turn(self, number: int) -> None:
        """Turn pages forward, or back by a negative number."""
        self._stage.session.change(basket=self._stage.visit.basket.settled())
        self._page = min(max(self._page + number, 0), len(self._cut()) - 1)
        self._stage.refresh()

    @Slot()
    def openPostings(self) -> None:
        """Go to the shelves."""
        self._stage.go(Place.POSTINGS)

    @Slot()
    def lend(self) -> None:
        """Ask for a code under which a counsellor sees the list."""
        self._stage.staff.lend()
        self._stage.refresh()

    @Slot()
    def end(self) -> None:
        """Ask whether to clear everything and end the visit."""
        self._stage.ask_end()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The screen's name."""
        return self.props.title

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """How many are kept."""
        return self.props.side

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        """Whether nothing is kept and nothing can be put back."""
        return self.props.empty

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The present page, from 1."""
        return self.props.page

    @Property(int, notify=pagesChanged)
    def pages(self) -> int:
        """How many pages there are."""
        return self.props.pages

    @Property(float, notify=leastChanged)
    def least(self) -> float:
        """The height of the highest row as far as a page can hold it, in pixels."""
        return self.props.least

    @Property(float, notify=neededChanged)
    def needed(self) -> float:
        """The height of all rows, in pixels."""
        return self.props.needed

    @Property(str, notify=noCodeChanged)
    def noCode(self) -> str:
        """Why there is no code; empty when there is one."""
        return self.props.no_code

    @Property(dict, notify=staffChanged)
    def staff(self) -> dict[str, Any]:
        """The staff code: step, line, figures, key."""
        return as_map(self.props.staff)

    @Property(str, notify=addressChanged)
    def qrPath(self) -> str:
        """The code of the list; empty without one."""
        return self._code().path

    @Property(str, notify=addressChanged)
    def leadsTo(self) -> str:
        """The short address of the code: the place alone, without the list."""
        return short_address(self.props.address.partition("#")[0])

    @Property(int, notify=addressChanged)
    def qrModules(self) -> int:
        """Modules along the code's side."""
        return self._code().modules

    @Property(QObject, constant=True)
    def rows(self) -> RowModel:
        """The postings of the present page."""
        return self._rows

    def _code(self) -> QrCode:
        return qr_code(self.props.address) if self.props.address else NO_CODE
