"""How many chips stand in a line, by the rule of ``Controls/Chip.qml``: those without room are left out."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.screen.glass import Glass
from kiosk.screen.measure import letters

EM, ICON, SPACING, SIDE, EDGE = 15.0, 16.2, 3.74, 8.7, 0.93
"""Measures of a chip in millimetres; ``SPACING`` stands between its parts and between chips."""

TRACKING = -0.005
SPARE_PX = 6
"""What rounding may cost in a line, in pixels."""


class AnyChip(Protocol):
    """What of a chip decides its width."""

    @property
    def text(self) -> str:
        """Its word."""

    @property
    def count(self) -> int:
        """Its count; -1 shows none."""

    @property
    def icon(self) -> str:
        """Its icon; empty for none."""

    @property
    def selected(self) -> bool:
        """Whether a check stands before the word."""


C = TypeVar("C", bound=AnyChip)

Lines = Callable[[Sequence[AnyChip]], int]
"""From chips in reading order to the lines they take."""


@lru_cache(maxsize=16)
def chip_lines(glass: Glass, width_px: float) -> Lines:
    """Return the function that counts the lines of chips.

    Args:
        glass: the panel and the size of its letters.
        width_px: the width of a line in pixels.
    """
    word = _width_of(letters(glass, glass.font(EM), QFont.Weight.DemiBold, TRACKING))
    figure = _width_of(letters(glass, glass.font(EM), QFont.Weight.Bold, TRACKING))

    def width(chip: AnyChip) -> float:
        inner = word(chip.text) + 2 * (glass.gap(SIDE) + glass.px(EDGE))
        if chip.selected or chip.icon:
            inner += glass.font(ICON) + glass.gap(SPACING)
        return inner + (figure(str(chip.count)) + glass.gap(SPACING) if chip.count >= 0 else 0)

    def lines(chips: Sequence[AnyChip]) -> int:
        return line_count([width(chip) for chip in chips], width_px - SPARE_PX, glass.gap(SPACING))

    return lines


def in_lines(chips: Sequence[C], glass: Glass, width_px: float) -> tuple[tuple[C, ...], ...]:
    """Return chips in lines, each filled from its start."""
    count, rows = chip_lines(glass, width_px), list[list[C]]()
    for chip in chips:
        if rows and count((*rows[-1], chip)) == 1:
            rows[-1].append(chip)
        else:
            rows.append([chip])
    return tuple(map(tuple, rows))


def line_count(widths: Sequence[float], room: float, gap: float) -> int:
    """Return the lines that things of some widths take when each line is filled from its start.

    Args:
        widths: the widths, in order.
        room: the width of a line, in the same unit.
        gap: the distance between two things of a line.
    """
    count, left = 0, -1.0
    for width in widths:
        if count and width + gap <= left:
            left -= width + gap
        else:
            count, left = count + 1, room - width
    return count


def most_fitting(chips: Sequence[C], lines: Lines, most: int) -> tuple[C, ...]:
    """Return as many of the first chips as stand in some lines."""
    for number in range(len(chips), 0, -1):
        if lines(chips[:number]) <= most:
            return tuple(chips[:number])
    return ()


def _width_of(font: QFont) -> Callable[[str], float]:
    return QFontMetricsF(font).horizontalAdvance
