"""How high a job card becomes: the rule of ``Controls/JobCard.qml``, needed to cut pages beforehand."""

import bisect
import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from kiosk.screen.glass import Glass

MORE_WORDS = " …"
STEPS = (1.0, 0.85, 0.75, 2 / 3, 0.6, 0.5)
"""Parts of the chosen size of letters in which a title may be set so that a page holds all its words."""
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
    narrow_below: float = 0.0
    """Narrower, in millimetres at the size of the text, the block lies above the words as a band."""
    band: float = 0.0
    """The height of that band."""
    band_side: float = 8.1
    """What is left free beside the words then."""
    usual: float = 0.0
    """The height of a usual card; on a page that has less, cards of postings are slim."""
    usual_narrow: float = 0.0
    """The same of a narrow card."""


SLIM = CardShape(title_em=15.0, title_leading=1.2, least=0.0, spacing=0.0, pad=1.0, block=0.0, left=8.1)
"""A card on a page lower than a usual one: the word of the deadline before the title, no second line."""

NARROW_MM = 230.0
"""A card of a posting that is less wide, in millimetres at the size of its text, puts the deadline above."""

LIST_CARD = CardShape(
    title_em=16.8,
    title_leading=1.28,
    least=76.6,
    spacing=1.87,
    pad=4.4,
    narrow_below=NARROW_MM,
    band=26.0,
    usual=77.0,
    usual_narrow=108.0,
)
HIT_CARD = CardShape(
    title_em=15.6,
    title_leading=1.2,
    least=61.3,
    spacing=0.0,
    pad=1.5,
    narrow_below=NARROW_MM,
    band=22.0,
    usual=82.0,
    usual_narrow=101.0,
)
BASKET_LINE = CardShape(
    title_em=15.6,
    title_leading=1.2,
    least=46.4,
    spacing=0.0,
    pad=3.1,
    block=52.0 + 58.0,
    right=5.0 + 6.2,
    narrow_below=250.0,
    band=34.0,
)
UNDO_LINE = replace(BASKET_LINE, block=95.0, left=8.1)
"""The place of what can be put back has no deadline and a wider key."""
KEY_MM, UNDO_KEY_MM = 58.0, 95.0
"""The least widths of the keys of these lines."""
SIGNED_KEY_MM = 66.0
"""A key that would be wider with its icon goes without it."""

Height = Callable[[str, str], float]
"""From a card's plain title and its second line to its height in pixels."""


@lru_cache(maxsize=64)
def card_height(shape: CardShape, glass: Glass, card_width_px: float, step: float = 1.0) -> Height:
    """Return the function that measures cards of one shape on one panel.

    Args:
        shape: the kind of card.
        glass: the panel and the size of its letters.
        card_width_px: the width of a card in pixels.
        step: the size of its words, as a part of the chosen one.
    """
    narrow = card_width_px < glass.font(shape.narrow_below)
    if narrow:
        beside = 2 * glass.gap(shape.band_side)
    else:
        beside = glass.font(shape.block) + glass.gap(shape.left) + glass.gap(shape.right)
    width = card_width_px - 2 * glass.px(shape.edge) - beside
    title_px, meta_px = glass.font(shape.title_em * step), glass.font(shape.meta_em * step)
    title_lines = line_counter(letters(glass, title_px, QFont.Weight.Bold, shape.tracking), width)
    meta_lines = line_counter(letters(glass, meta_px, QFont.Weight.Normal, shape.meta_tracking), width)
    least = 0 if narrow else glass.font(shape.least)
    band = glass.font(shape.band) + glass.px(shape.edge) if narrow else 0

    def height(title: str, meta: str) -> float:
        words = title_lines(title) * round(title_px * shape.title_leading)
        if shape is not SLIM:
            words += meta_lines(meta) * round(meta_px * shape.meta_leading)
        return float(max(least, band + words + glass.gap(shape.spacing) + 2 * glass.gap(shape.pad)))

    return height


def key_mm(glass: Glass, text: str, *, removed: bool) -> float:
    """Return the width of the key of a line, in millimetres at the size of the text.

    Args:
        glass: the panel and the size of its letters.
        text: its word.
        removed: whether it puts a posting back.
    """
    font = letters(glass, glass.font(15.0), QFont.Weight.Bold, -0.005)
    word = math.ceil(QFontMetricsF(font).horizontalAdvance(text))
    natural = word + 2 * glass.gap(8.1) + glass.font(16.2) + glass.gap(5.0)
    if not removed and natural > glass.font(SIGNED_KEY_MM):
        natural = word + 2 * glass.gap(5.0)
    return max(glass.font(UNDO_KEY_MM if removed else KEY_MM), natural) / (glass.px_per_mm * glass.scale)


def is_slim(shape: CardShape, glass: Glass, card_width_px: float, room_px: float) -> bool:
    """Return whether cards of a shape are slim on a page, as ``Screens/JobCards.qml`` decides it.

    Args:
        shape: the kind of card.
        glass: the panel and the size of its letters.
        card_width_px: the width of a card in pixels.
        room_px: the height of the page in pixels.
    """
    narrow = card_width_px < glass.font(shape.narrow_below)
    return room_px < glass.font(shape.usual_narrow if narrow else shape.usual)


def steps(glass: Glass) -> tuple[float, ...]:
    """Return the steps that letters may go down to, none of them below their normal size."""
    return tuple(step for step in STEPS if step * glass.scale >= 1)


def stepped(glass: Glass, fits: Callable[[float], bool]) -> float:
    """Return the largest step of letters that fits, the smallest one if none does.

    Args:
        glass: the panel and the size of its letters.
        fits: tells whether words have room at a step.
    """
    every = steps(glass)
    return next((step for step in every if fits(step)), every[-1])


@dataclass(frozen=True, slots=True)
class Setting:
    """How a card is set whose page could not hold it otherwise.

    Attributes:
        step: the size of its words, as a part of the chosen one.
        brief: whether it is slim, though its page is high enough for a usual card.
    """

    step: float = 1.0
    brief: bool = False


USUAL = Setting()


def setting(glass: Glass, fits: Callable[[Setting], bool]) -> Setting:
    """Return the way to set a card that changes least: smaller words before fewer of them.

    Args:
        glass: the panel and the size of its letters.
        fits: tells whether a page holds the card when it is set so.
    """
    ways = [Setting(step, brief) for brief in (False, True) for step in steps(glass)]
    return next((way for way in ways if fits(way)), ways[-1])


def continued(title: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Return a title as parts for as many pages as it takes, with the sign that it goes on.

    Few pages need it (``tests/kiosk/screen/test_screen_titles.py``), because letters go down in steps first.

    Args:
        title: a plain title.
        fits: tells whether a text has room on a page.
    """
    parts, rest, sign = [], title, ""
    while len(rest) > 1 and not fits(sign + rest):
        head = _head(rest, lambda text: fits(sign + text + MORE_WORDS))  # noqa: B023 - asked at once
        parts.append(sign + head + MORE_WORDS)
        rest, sign = rest[len(head) :].lstrip(), MORE_WORDS.lstrip() + " "
    return (*parts, sign + rest)


def shortened(title: str, fits: Callable[[str], bool]) -> str:
    """Return a title, or as many of its first words as fit with the sign that it goes on.

    Args:
        title: a plain title.
        fits: tells whether a text has room.
    """
    if fits(title):
        return title
    return _head(title, lambda text: fits(text + MORE_WORDS)) + MORE_WORDS


def _head(text: str, fits: Callable[[str], bool]) -> str:
    """Return the longest beginning that fits: whole words, else letters, one at least."""
    spaces = [number for number, letter in enumerate(text) if letter == " "]
    brackets = [found.start() + 1 for way in (_OPENING, _CLOSING) for found in way.finditer(text)]
    for ends in (sorted({*spaces, *brackets} - {0}), range(1, len(text))):
        most = bisect.bisect_left(ends, 1, key=lambda end: int(not fits(text[:end])))
        if most:
            return text[: ends[most - 1]]
    return text[:1]


def breakable(text: str) -> str:
    """Let a line end at the brackets inside a word, as ``Controls/Words.qml`` does."""
    return _CLOSING.sub("\\1\u200b\\2", _OPENING.sub("\\1\u200b\\2", text))


def letters(glass: Glass, pixel_size: int, weight: QFont.Weight, tracking: float) -> QFont:
    """Return the font that ``Controls/AppText.qml`` draws with.

    Args:
        glass: knows the family.
        pixel_size: the em in pixels.
        weight: the weight.
        tracking: the distance between letters, as a part of the em.
    """
    font = QFont(glass.family)
    font.setPixelSize(pixel_size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * pixel_size)
    return font


def line_counter(font: QFont, width: float) -> Callable[[str], int]:
    """Return the function that counts the lines which a text takes.

    Args:
        font: its letters.
        width: the width of a line, in pixels.
    """
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
