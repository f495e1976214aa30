"""The form that cards of rooms take where there is little space, and how high each becomes in it.

``Controls/RoomCard.qml`` and ``Controls/RoomRow.qml`` follow the same rule.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.screen.derive.pages import pages
from kiosk.screen.derive.rooms import RoomLine
from kiosk.screen.glass import Glass
from kiosk.screen.measure import letters, line_counter

CARD, BAND, ROW, LINE = "card", "band", "row", "line"
"""A door beside the words; a band with the door above them; two lines; one line, when nothing is known."""

NARROW_MM = 230.0
"""A card that is less wide, in millimetres at the size of its text, has its door above the words."""

CARD_GAP_MM, LINE_GAP_MM = 6.2, 5.0
RIM_MM = 1.25

SPARE_PX = 4
"""What rounding may cost in a line, in pixels."""


@dataclass(frozen=True, slots=True)
class RoomsCut:
    """The rooms in pages.

    Attributes:
        form: the form of every card.
        sizes: how many cards each page holds.
        whole: the height of all cards on one page, in pixels.
        highest: the height of the highest card, in pixels.
    """

    form: str = CARD
    sizes: tuple[int, ...] = (0,)
    whole: float = 0.0
    highest: float = 0.0

    def first(self, number: int) -> int:
        """Return how many cards stand before a page, numbered from 0."""
        return sum(self.sizes[:number])


def cut_rooms(
    lines: Sequence[RoomLine], glass: Glass, rooms: tuple[float, float], width: float, *, stale: bool
) -> RoomsCut:
    """Return the pages of rooms.

    Args:
        lines: the rooms, in order.
        glass: the panel and the size of its letters.
        rooms: the height a page has beside a pager, and what one page has that needs none, in pixels.
        width: the width of a card, in pixels.
        stale: whether nothing is known of any room.
    """
    room, once = rooms
    form, heights = _form(lines, glass, room, width, stale=stale)
    gap = glass.gap(LINE_GAP_MM if form == LINE else CARD_GAP_MM)
    numbered = range(len(lines))
    whole = sum(heights) + gap * max(0, len(heights) - 1)
    space = once if whole <= once else room
    sizes = tuple(len(page) for page in pages(numbered, lambda number: heights[number], space, gap))
    return RoomsCut(form, sizes, whole, max(heights, default=0.0))


def _form(
    lines: Sequence[RoomLine], glass: Glass, room: float, width: float, *, stale: bool
) -> tuple[str, list[float]]:
    measures = _Measures(glass, width)
    if stale and all(measures.stands_in_line(line) for line in lines):
        return LINE, [measures.line(line) for line in lines]
    heights = {ROW: [measures.row(line) for line in lines]}
    if width < glass.font(NARROW_MM):
        heights = {BAND: [measures.band(line) for line in lines], **heights}
    else:
        heights = {CARD: [measures.card(line) for line in lines], **heights}
    for form, found in heights.items():
        if not stale and max(found, default=0.0) <= room:
            return form, found
    return ROW, heights[ROW]


class _Print:
    """Words of one kind: how wide they are, and how high in some width, in pixels."""

    def __init__(self, glass: Glass, em: float, weight: QFont.Weight, tracking: float = -0.005) -> None:
        self._pixels = glass.font(em)
        self._font = letters(glass, self._pixels, weight, tracking)
        self._metrics = QFontMetricsF(self._font)

    def width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def height(self, text: str, width: float, leading: float) -> int:
        return line_counter(self._font, width)(text) * round(self._pixels * leading) if text else 0


class _Measures:
    """Heights of the forms at one width, in pixels."""

    def __init__(self, glass: Glass, width: float) -> None:
        self._glass = glass
        self._width = width - 2 * glass.px(RIM_MM)
        self._name = _Print(glass, 19.9, QFont.Weight.Bold, -0.02)
        self._small_name = _Print(glass, 17.4, QFont.Weight.Bold, -0.02)
        self._bold = _Print(glass, 15.0, QFont.Weight.Bold)
        self._semi = _Print(glass, 15.0, QFont.Weight.DemiBold)
        self._sub = _Print(glass, 15.0, QFont.Weight.Normal)

    def card(self, line: RoomLine) -> float:
        """Return the height of a card with its door beside the words."""
        glass = self._glass
        beside = glass.font(76.0) + glass.gap(10.0) + glass.gap(3.1) + glass.font(19.9) + glass.gap(8.7)
        word = self._bold.height(line.word, glass.font(76.0) - glass.gap(3.1), 1.2)
        block = glass.font(36.1) + glass.gap(3.1) + word
        words = self._words(line, self._width - beside)
        return float(max(glass.font(82.2), max(block, words) + 2 * glass.gap(3.0)))

    def band(self, line: RoomLine) -> float:
        """Return the height of a card with its door in a band above the words."""
        glass = self._glass
        words = self._words(line, self._width - 2 * glass.gap(8.1))
        return float(glass.font(26.0) + glass.px(RIM_MM) + words + 2 * glass.gap(4.4))

    def row(self, line: RoomLine) -> float:
        """Return the height of a card of two lines."""
        glass = self._glass
        inner = self._width - 2 * glass.gap(8.1)
        words = self._small_name.height(line.name, inner, 1.25)
        words += self._bold.height(line.word, inner - glass.font(15.0) - glass.gap(3.74), 1.35)
        return float(words + 2 * glass.gap(3.0))

    def line(self, line: RoomLine) -> float:
        """Return the height of a card of one line, below which the capacity goes where it has no room."""
        glass = self._glass
        width = self._width - self._fixed() - math.ceil(self._semi.width(line.word))
        name = self._named(line, self._small_name, width, 1.25)
        return float(max(glass.font(33.0), name + 2 * glass.gap(3.0)))

    def stands_in_line(self, line: RoomLine) -> bool:
        """Return whether name and word have room in one line."""
        words = self._small_name.width(line.name) + self._semi.width(line.word)
        return self._fixed() + words + SPARE_PX <= self._width

    def _fixed(self) -> int:
        glass = self._glass
        door = round(glass.font(22.4) * 84 / 112)
        return door + glass.font(16.2) + sum(glass.gap(mm) for mm in (8.1, 6.2, 3.1, 5.0, 7.5))

    def _words(self, line: RoomLine, width: float) -> float:
        height = self._named(line, self._name, width, 1.34)
        return (
            height + self._semi.height(line.span, width, 1.34) + self._sub.height(line.equipment, width, 1.34)
        )

    def _named(self, line: RoomLine, name: _Print, width: float, leading: float) -> float:
        gap = self._glass.gap(5.6)
        height = name.height(line.name, width, leading)
        beside = min(math.ceil(name.width(line.name)), width) + gap
        if line.capacity and beside + self._sub.width(line.capacity) > width:
            height += gap + self._sub.height(line.capacity, width, leading)
        return height
