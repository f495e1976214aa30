"""How high the cards of what can be read become: the rules of ``GuideCard.qml`` and its three neighbours."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.screen.glass import Glass
from kiosk.screen.measure import letters, line_counter, stepped

NARROW_MM = 230.0
"""A card that is less wide, in millimetres at the size of its text, puts everything below one another."""
SLIM_MM, SLIM_NARROW_MM = 95.0, 130.0
"""Where a page is lower, in millimetres at the size of its text, a card tells the most necessary only."""

SIGN_MM, SIGN_GAP_MM = 15.0, 3.74
EDGE_MM = 0.93


@dataclass(frozen=True, slots=True)
class Line:
    """One text of a card, in as many lines as it needs; left out when it is empty.

    Attributes:
        text: its place among the texts of the card.
        em: the size of its letters, in millimetres.
        leading: the height of a line, as a multiple of that.
        bold: whether it is bold.
        tracking: the distance added between letters, as a part of the size.
        sign: whether an icon stands before it.
    """

    text: int
    em: float = 15.0
    leading: float = 1.35
    bold: bool = False
    tracking: float = -0.005
    sign: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a card; lengths are in millimetres.

    Attributes:
        lines: what stands below one another.
        blocks: widths beside the lines that grow with the text.
        sides: distances beside the lines, which grow by half.
        spacing: between two lines.
        pad: above and below.
        least: the least height.
        band: the height of the band above the lines.
        foot: the height of a row below the lines that never wraps: labels of the third text, then the fourth.
        aside: what stands below one another in the first of the blocks.
    """

    lines: tuple[Line, ...]
    sides: tuple[float, ...] = (8.1, 8.1)
    blocks: tuple[float, ...] = ()
    spacing: float = 0.0
    pad: float = 4.4
    least: float = 0.0
    band: float = 0.0
    foot: float = 0.0
    aside: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingCard:
    """The forms of a card: with width, with little width, and on a page with little height."""

    wide: Form
    narrow: Form
    slim: Form
    narrow_below: float = NARROW_MM
    slim_below: float = SLIM_NARROW_MM

    def fitting(self, glass: Glass, width_px: float, room_px: float, texts: Sequence[str]) -> "Fitting":
        """Return the form that a card takes, and its height.

        Args:
            glass: the panel and the size of its letters.
            width_px: the width of a card, in pixels.
            room_px: the height of the page, in pixels.
            texts: what it tells, without marks.
        """
        narrow = width_px < glass.font(self.narrow_below) or not _foot_fits(self.wide, glass, width_px, texts)
        name = "narrow" if narrow else "wide"
        full = card_height(self.narrow if narrow else self.wide, glass, width_px, texts)
        if room_px >= max(full, glass.font(self.slim_below if narrow else SLIM_MM)):
            return Fitting(name, full)
        slim = card_height(self.slim, glass, width_px, texts)
        if room_px >= slim:
            return Fitting("slim", slim)
        step = stepped(glass, lambda step: card_height(bare(step), glass, width_px, texts) <= room_px)
        return Fitting("bare", card_height(bare(step), glass, width_px, texts), step)


@dataclass(frozen=True, slots=True)
class Fitting:
    """How a card is drawn: the name of its form, its height in pixels, the step of its title's letters."""

    form: str
    height: float
    step: float = 1.0


SLIM_TITLE = Line(0, em=15.6, leading=1.2, bold=True, tracking=-0.02)


def bare(step: float) -> Form:
    """Return the form for hardly any height: the title alone.

    Args:
        step: the size of its letters, as a part of the chosen one.
    """
    return Form((replace(SLIM_TITLE, em=SLIM_TITLE.em * step),), pad=1.5)


_GUIDE_LINES = (Line(0, em=16.8, leading=1.28, bold=True, tracking=-0.02), Line(1, leading=1.3, sign=True))
GUIDE = ReadingCard(
    wide=Form(_GUIDE_LINES, sides=(8.7, 8.1), blocks=(62.3,), spacing=3.74, least=84.1),
    narrow=Form(_GUIDE_LINES, spacing=3.74, band=26.0),
    slim=Form((SLIM_TITLE, Line(2, leading=1.3)), pad=1.5),
    slim_below=104.0,
)
_SERVICE_LINES = (Line(0, em=18.7, leading=1.3, bold=True, tracking=-0.02), Line(1))
SERVICE = ReadingCard(
    wide=Form(
        _SERVICE_LINES,
        sides=(10.0, 4.4, 8.7),
        blocks=(19.9,),
        spacing=1.25,
        pad=6.85,
        least=88.7,
        foot=25.0,
    ),
    narrow=Form((*_SERVICE_LINES, Line(2, bold=True), Line(3, bold=True, sign=True)), spacing=1.25),
    slim=Form((SLIM_TITLE, Line(2, bold=True)), pad=1.5),
    narrow_below=262.0,
)
_PROGRAMME_LINES = (
    Line(0, em=18.0, leading=1.28, bold=True, tracking=-0.02),
    Line(1),
    Line(2, bold=True, sign=True),
)
PROGRAMME = ReadingCard(
    wide=Form(_PROGRAMME_LINES, sides=(9.35, 3.1, 8.7), blocks=(68.5, 19.9), spacing=1.25, least=84.7),
    narrow=Form(_PROGRAMME_LINES, spacing=1.25, band=26.0),
    slim=Form((Line(3, bold=True), SLIM_TITLE), pad=1.5),
)
_CAFE_LINES = (Line(0, em=18.7, leading=1.3, bold=True, tracking=-0.02), Line(1))
_CAFE_ASIDE = (Line(2, leading=1.5, bold=True), Line(3))
CAFE = ReadingCard(
    wide=Form(_CAFE_LINES, sides=(9.35, 3.1, 9.35), blocks=(88.0,), pad=5.6, least=58.2, aside=_CAFE_ASIDE),
    narrow=Form((*_CAFE_LINES, *_CAFE_ASIDE)),
    slim=Form((SLIM_TITLE, _CAFE_ASIDE[0]), pad=1.5),
)


def card_height(form: Form, glass: Glass, width_px: float, texts: Sequence[str]) -> float:
    """Return how high a card becomes, in pixels.

    Args:
        form: its form.
        glass: the panel and the size of its letters.
        width_px: its width, in pixels.
        texts: what it tells, without marks.
    """
    rows = [
        *_heights(form.lines, glass, _inner(form, glass, width_px), texts),
        *([glass.font(form.foot)] if form.foot else ()),
    ]
    words = sum(rows) + sum(glass.gap(form.spacing) for _ in pairwise(rows))
    beside = sum(_heights(form.aside, glass, glass.font(form.blocks[0]), texts)) if form.aside else 0
    band = glass.font(form.band) + glass.px(EDGE_MM) if form.band else 0
    return float(max(glass.font(form.least), band + max(words, beside) + 2 * glass.gap(form.pad)))


def _foot_fits(form: Form, glass: Glass, width: float, texts: Sequence[str]) -> bool:
    if not form.foot:
        return True
    metrics = QFontMetricsF(letters(glass, glass.font(15.0), QFont.Weight.Bold, -0.005))
    labels = [label for label in texts[2].split(" · ") if label]
    needed = sum(metrics.horizontalAdvance(label) + 2 * glass.gap(5.0) + glass.gap(3.74) for label in labels)
    needed += glass.font(SIGN_MM) + glass.gap(2.5) + metrics.horizontalAdvance(texts[3])
    return needed <= _inner(form, glass, width)


def _inner(form: Form, glass: Glass, width: float) -> float:
    blocks, sides = (sum(map(glass.font, form.blocks)), sum(map(glass.gap, form.sides)))
    return width - 2 * glass.px(EDGE_MM) - blocks - sides


def _heights(lines: Sequence[Line], glass: Glass, width: float, texts: Sequence[str]) -> list[int]:
    return [_height(line, glass, width, texts[line.text]) for line in lines if texts[line.text]]


def _height(line: Line, glass: Glass, width: float, text: str) -> int:
    room = width - (glass.font(SIGN_MM) + glass.gap(SIGN_GAP_MM) if line.sign else 0)
    return _counter(line, glass, room)(text) * round(glass.font(line.em) * line.leading)


@lru_cache(maxsize=64)
def _counter(line: Line, glass: Glass, width: float) -> Callable[[str], int]:
    weight = QFont.Weight.Bold if line.bold else QFont.Weight.Normal
    return line_counter(letters(glass, glass.font(line.em), weight, line.tracking), width)
