"""Lengths on the glass: millimetres to pixels, as ``Theme`` turns them in QML."""

import enum
import math
from dataclasses import dataclass

from kiosk.screen.language import PRETENDARD
from kiosk.screen.settings import ScreenSettings, px_per_mm

REACH_MM = 1220.0
"""The highest place a seated person reaches, above the floor (KS X 9211 6.4; R17)."""


PLATE_MM = 135.0
MODULE_MM = 1.5
MODULE_PX = 5
"""A code stands on a plate of 135 mm at most, and phones read modules of 1.5 mm and 5 px."""


class TextSize(enum.Enum):
    """How large letters are, as a multiple of the normal size."""

    NORMAL = 1.0
    LARGE = 1.5
    LARGEST = 2.0


@dataclass(frozen=True, slots=True)
class Glass:
    """A panel and the size of its letters.

    Attributes:
        px_per_mm: pixels on a millimetre of glass.
        scale: the size of letters, as a multiple of the normal one.
        family: the family of letters.
    """

    px_per_mm: float
    scale: float = 1.0
    family: str = PRETENDARD

    def px(self, mm: float) -> int:
        """Return the pixels of a length that does not grow with the text."""
        return round(mm * self.px_per_mm)

    def font(self, mm: float) -> int:
        """Return the pixels of letters and of what grows with them."""
        return round(mm * self.px_per_mm * self.scale)

    def gap(self, mm: float) -> int:
        """Return the pixels of distances, lines and radii: they grow by half."""
        return round(mm * self.px_per_mm * (1 + (self.scale - 1) / 2))

    def code_modules(self, room_px: float = math.inf) -> int:
        """Return the modules of the largest code that phones can read, with its quiet zone.

        Args:
            room_px: the most side that a page has for it, in pixels.
        """
        module_px = max(MODULE_PX, math.ceil(MODULE_MM * self.px_per_mm))
        return int(min(self.px(PLATE_MM), room_px) // module_px)


def glass_of(settings: ScreenSettings, size: TextSize = TextSize.NORMAL, family: str = PRETENDARD) -> Glass:
    """Return the glass of a device."""
    scale = px_per_mm(settings.panel_width_px, settings.panel_height_px, settings.panel_diagonal_in)
    return Glass(scale, size.value, family)


def low_top_px(settings: ScreenSettings) -> int:
    """Return how far above the reach of a seated person the panel stands, in pixels from its upper edge."""
    glass = glass_of(settings)
    top_mm = settings.panel_bottom_mm + settings.panel_height_px / glass.px_per_mm
    return max(0, glass.px(top_mm - REACH_MM))
