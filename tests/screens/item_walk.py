"""The shown window as plain values: every visible item, in the order in which they are painted."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

ICONS = "lucide"
CLEAR, SOLID = 0, 255
LEFT, RIGHT, MIDDLE = 1, 2, 4
BESIDE_SHEET = "access.beside"
"""Takes the touches beside a sheet: the page under it is seen, but not in use."""

AREAS = ("QQuickMouseArea", "QQuickFlickable", "QQuickMultiPointTouchArea", "QQuickPinchArea")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the window, in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def empty(self) -> bool:
        return min(self.width, self.height) <= 0

    def cut(self, other: "Box") -> "Box":
        """Return what both share; its sides are not positive when they share nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, min(self.right, other.right) - x, min(self.bottom, other.bottom) - y)

    def holds(self, other: "Box", slack: float = 0.0) -> bool:
        """Return whether the other lies inside, or outside by no more than some pixels."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def apart(self, other: "Box") -> float:
        """Return the distance along the axis on which they are further apart; negative when they overlap."""
        return max(self.x - other.right, other.x - self.right, self.y - other.bottom, other.y - self.bottom)


@dataclass(frozen=True, slots=True)
class Piece:
    """A visible item.

    Attributes:
        order: its place in the order of painting.
        kind: ``text``, ``icon``, ``control``, ``code``, ``plate`` (it fills its ground), ``area`` (it takes
            touches without being a control) or ``other``.
        type: its QML type.
        name: its object name.
        box: where it lies.
        clip: the part of the window that no clipping ancestor cuts off.
        live: whether it takes part in input, that is, no ancestor is disabled.
        parents: the pieces it stands in, outermost first, by their order.
        words: what a text says, without tags; the accessible name of a control.
        details: the accessible description of a control.
        ink: where the letters of a text are.
        em: the size of its letters in pixels.
        lines: its lines.
        colour: the colour of a text or the ground of a plate.
        alpha: how much a plate hides, from 0 to 255.
        truncated: whether Qt left letters out.
        reach: the width that its longest line takes.
        room: the width that its lines may take.
        widest: the width of its longest word that cannot be broken.
        state: what is true of a control: selected, busy, unavailable.
        modules: the modules along the side of a code, with its quiet zone.
        role: ``heading`` or ``text`` for a text, the number of its accessible role for a control.
    """

    order: int
    kind: str
    type: str
    name: str
    box: Box
    clip: Box
    live: bool
    parents: tuple[int, ...]
    words: str = ""
    details: str = ""
    ink: Box = Box(0, 0, 0, 0)
    em: float = 0.0
    lines: int = 0
    colour: str = ""
    alpha: int = CLEAR
    truncated: bool = False
    reach: float = 0.0
    room: float = 0.0
    widest: float = 0.0
    state: tuple[str, ...] = ()
    modules: int = 0
    role: str = ""


@dataclass(slots=True)
class Walk:
    """One walk over a window."""

    window: Box
    pieces: list[Piece] = field(default_factory=list)


def walk(window: QQuickWindow) -> tuple[list[Piece], list[Piece]]:
    """Return the items in use of a window in the order of painting, and those wholly under a solid one."""
    whole = Box(0, 0, window.width(), window.height())
    found = Walk(whole)
    _visit(window.contentItem(), found, (), whole, 1.0)
    plates = [p for p in found.pieces if p.kind == "plate" and p.alpha > 0 and not p.box.empty]
    solid = [plate for plate in plates if plate.alpha == SOLID]
    hidden = [piece for piece in found.pieces if _hidden(piece, solid)]
    covers = plates + [piece for piece in found.pieces if piece.name == BESIDE_SHEET]
    return [piece for piece in found.pieces if not _hidden(piece, covers)], hidden


def is_a(item: QQuickItem, component: str) -> bool:
    """Return whether an item's QML type is a component, or is built on it."""
    return component in lineage(item)


def lineage(item: QQuickItem) -> list[str]:
    """Return the QML and C++ types of an item, its own first."""
    found, meta = [], item.metaObject()
    while meta is not None:
        found.append(meta.className().split("_QML")[0])
        meta = meta.superClass()
    return found


def plain(text: str) -> str:
    """Return the words of a text without tags and break points."""
    spaced = re.sub(r"<br\s*/?>", "\n", text)
    return html.unescape(re.sub(r"<[^<>]*>", "", spaced)).replace("\u200b", "")


def _visit(item: QQuickItem, found: Walk, parents: tuple[int, ...], clip: Box, opacity: float) -> None:
    if not item.isVisible() or item.opacity() * opacity <= 0:
        return
    opacity *= item.opacity()
    box = _scene(item, QRectF(0, 0, item.width(), item.height()))
    order = len(found.pieces)
    found.pieces.append(_piece(item, order, box, clip, parents, opacity))
    inner = box.cut(clip) if item.clip() else clip
    for child in sorted(item.childItems(), key=lambda each: each.z()):
        _visit(child, found, (*parents, order), inner, opacity)


def _piece(
    item: QQuickItem, order: int, box: Box, clip: Box, parents: tuple[int, ...], opacity: float
) -> Piece:
    types = lineage(item)
    base = Piece(order, "other", types[0], item.objectName(), box, clip, item.isEnabled(), parents)
    if "QQuickText" in types:
        return _text(item, base)
    if "TouchSurface" in types:
        return _control(item, base)
    if any(kind in types for kind in AREAS):
        return replace(base, kind="area")
    if base.name == "qr.modules":
        return replace(base, kind="code", modules=round(item.width()))
    if "QQuickRectangle" in types:
        colour = QColor(item.property("color"))
        alpha = round(colour.alpha() * opacity)
        return replace(base, kind="plate", colour=colour.name(), alpha=alpha)
    return base


def _text(item: QQuickItem, base: Piece) -> Piece:
    font, styled = item.property("font"), bool(item.property("rich"))
    words = str(item.property("text"))
    words = plain(words) if styled else words.replace("\u200b", "")
    icon = font.family() == ICONS
    if not words.strip():
        return base
    metrics = QFontMetricsF(font)
    lines, reach = int(item.property("lineCount")), float(item.property("contentWidth"))
    tight = metrics.tightBoundingRect(words.replace("\n", " "))
    step = float(item.property("lineHeight")) if _number(item, "lineHeightMode") == 1 else metrics.height()
    top = item.baselineOffset() + tight.top()
    shift = {LEFT: 0.0, RIGHT: 1.0, MIDDLE: 0.5}.get(_number(item, "horizontalAlignment"), 0.0)
    left = (item.width() - reach) * shift
    ink = _scene(item, QRectF(left, top, reach, tight.height() + (lines - 1) * step))
    return replace(
        base,
        kind="icon" if icon else "text",
        words="" if icon else words,
        ink=ink,
        em=font.pixelSize(),
        lines=lines,
        colour=QColor(item.property("color")).name(),
        truncated=bool(item.property("truncated")),
        reach=reach,
        room=item.width(),
        widest=0.0 if icon else max(map(metrics.horizontalAdvance, _unbroken(item, styled=styled))),
        role="heading" if bool(item.property("heading")) else "text",
    )


def _control(item: QQuickItem, base: Piece) -> Piece:
    state = [name for name in ("selected", "busy", "unavailable") if item.property(name)]
    return replace(
        base,
        kind="control",
        words=str(item.property("accessibleName")),
        details=str(item.property("accessibleDescription") or ""),
        state=tuple(state),
        role=str(item.property("accessibleRole")),
    )


def _unbroken(item: QQuickItem, *, styled: bool) -> Iterator[str]:
    """Give the runs of letters that a line never breaks: words, but single Han letters and kana."""
    text = str(item.property("text"))
    yield ""
    for word in re.split(r"[\s\u200b]+", html.unescape(re.sub(r"<[^<>]*>", "", text)) if styled else text):
        yield from re.split(r"(?<=[\u3000-\u9fff\uff00-\uffef])|(?=[\u3000-\u9fff\uff00-\uffef])", word)


def _number(item: QQuickItem, name: str) -> int:
    # Python has no type for the enumerations of a text.
    return int(QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()[0])


def _scene(item: QQuickItem, rect: QRectF) -> Box:
    found = item.mapRectToScene(rect)
    return Box(found.x(), found.y(), found.width(), found.height())


def _hidden(piece: Piece, plates: list[Piece]) -> bool:
    shape = piece.ink if piece.kind in ("text", "icon") else piece.box
    return any(
        plate.order > piece.order and piece.order not in plate.parents and plate.box.holds(shape)
        for plate in plates
    )
