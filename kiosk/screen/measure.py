"""How high a job card becomes: the rule of ``Controls/JobCard.qml``, needed to cut pages beforehand."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

FAMILY = "Pretendard GOV"
_OPENING = re.compile(r"([가-힣])([(\[〔「])")
_CLOSING = re.compile(r"([)\]〕」])([가-힣])")


@dataclass(frozen=True, slots=True)
class CardShape:
    """Measures of a job card in millimetres, as in ``Controls/JobCard.qml``."""

    title_em: float
    title_leading: float
    least: float
    spacing: float
    pad: float
    block: float = 62.3
    left: float = 8.7
    right: float = 8.1
    edge: float = 0.93
    meta_em: float = 15.0
    meta_leading: float = 1.3
    tracking: float = -0.02
    meta_tracking: float = -0.005


LIST_CARD = CardShape(title_em=16.8, title_leading=1.28, least=76.6, spacing=1.87, pad=4.4)
HIT_CARD = CardShape(title_em=15.6, title_leading=1.2, least=61.3, spacing=0.0, pad=1.5)
GUIDE_CARD = CardShape(title_em=16.8, title_leading=1.28, least=84.1, spacing=3.74, pad=4.4, meta_leading=1.3)
SERVICE_CARD = CardShape(
    title_em=18.7,
    title_leading=1.3,
    least=87.0,
    spacing=24.4,
    pad=6.85,
    block=0.0,
    left=10.0,
    right=33.0,
    meta_leading=1.35,
)
PROGRAMME_CARD = CardShape(
    title_em=18.0,
    title_leading=1.28,
    least=84.7,
    spacing=22.8,
    pad=4.4,
    block=68.5,
    left=9.35,
    right=31.7,
    meta_leading=1.35,
)
CAFE_CARD = CardShape(
    title_em=18.7,
    title_leading=1.3,
    least=58.2,
    spacing=0.0,
    pad=5.6,
    block=0.0,
    left=9.35,
    right=100.45,
    meta_leading=1.35,
)
BASKET_LINE = CardShape(
    title_em=15.6, title_leading=1.2, least=46.4, spacing=0.0, pad=3.1, block=52.0, right=5.0 + 58.0 + 6.2
)
UNDO_LINE = replace(BASKET_LINE, right=5.0 + 95.0 + 6.2)
"""The key of a place that can be filled again is wider."""

Height = Callable[[str, str], float]
"""From a card's plain title and its second line to its height in pixels."""


def card_height(shape: CardShape, px_per_mm: float, card_width_px: float) -> Height:
    """Return the function that measures cards of one shape on one panel.

    Args:
        shape: the kind of card.
        px_per_mm: pixels on a millimetre of glass.
        card_width_px: the width of a card in pixels.
    """

    def px(mm: float) -> int:
        return round(mm * px_per_mm)

    width = card_width_px - 2 * px(shape.edge) - px(shape.block) - px(shape.left) - px(shape.right)
    title_px, meta_px = px(shape.title_em), px(shape.meta_em)
    title_lines = _line_counter(title_px, QFont.Weight.Bold, shape.tracking, width)
    meta_lines = _line_counter(meta_px, QFont.Weight.Normal, shape.meta_tracking, width)

    def height(title: str, meta: str) -> float:
        words = title_lines(title) * round(title_px * shape.title_leading)
        words += meta_lines(meta) * round(meta_px * shape.meta_leading)
        return float(max(px(shape.least), words + px(shape.spacing) + 2 * px(shape.pad)))

    return height


def breakable(text: str) -> str:
    """Let a line end at the brackets inside a word, as ``Controls/Words.qml`` does."""
    return _CLOSING.sub("\\1\u200b\\2", _OPENING.sub("\\1\u200b\\2", text))


def _line_counter(
    pixel_size: int, weight: QFont.Weight, tracking: float, width: float
) -> Callable[[str], int]:
    font = QFont(FAMILY)
    font.setPixelSize(pixel_size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * pixel_size)
    metrics = QFontMetricsF(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    @lru_cache(maxsize=4096)
    def count(text: str) -> int:
        if metrics.horizontalAdvance(text) <= width:
            return 1
        layout = QTextLayout(breakable(text), font)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines += 1
        layout.endLayout()
        return lines

    return count
