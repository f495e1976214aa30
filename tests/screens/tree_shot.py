"""A scene as it was shown: its picture, its items, what it says to a screen reader."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from item_walk import Box, Piece, walk
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickWindow

PLAIN_PARTS = ("AppText", "Icon", "Pile")
"""Parts that say nothing of what they are used for."""


@dataclass(frozen=True)
class Finding:
    """Something that a rule forbids.

    Attributes:
        rule: the rule.
        where: the words or name of the item.
        what: what is wrong with it, with the figures.
        part: the QML type of the part that it belongs to.
        scene: the scene and its page.
    """

    rule: str
    where: str
    what: str
    part: str = ""
    scene: str = ""

    def __str__(self) -> str:
        return f"{self.scene} {self.rule}: {self.part} {self.where!r} {self.what}"


@dataclass(frozen=True)
class Shot:
    """A scene as it was shown.

    Attributes:
        name: the scene.
        image: the picture.
        pieces: its visible items in the order of painting.
        hidden: the items that lie wholly under a solid one.
        spoken: every name and description of its accessible tree.
        px_per_mm: pixels on a millimetre of glass.
        high_contrast: whether it is drawn with the high contrast palette.
        reach_px: the height above which nothing may be pressed, in pixels from the top.
        low_px: the height above which nothing may be read either; 0 without the low screen.
        text_scale: by how much letters are to be larger than normal.
    """

    name: str
    image: QImage
    pieces: list[Piece]
    hidden: list[Piece]
    spoken: list[str]
    px_per_mm: float
    high_contrast: bool
    reach_px: float = 0.0
    low_px: float = 0.0
    text_scale: float = 1.0

    @property
    def window(self) -> Box:
        return Box(0, 0, self.image.width(), self.image.height())

    @cached_property
    def texts(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.kind == "text"]

    @cached_property
    def controls(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.kind == "control"]

    @cached_property
    def codes(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.kind == "code"]

    @cached_property
    def by_order(self) -> dict[int, Piece]:
        return {piece.order: piece for piece in self.pieces}

    @cached_property
    def picture(self) -> Image.Image:
        return as_picture(self.image)

    def mm(self, pixels: float) -> float:
        """Return millimetres of glass."""
        return pixels / self.px_per_mm

    def parents(self, piece: Piece) -> list[Piece]:
        """Return the visible items that an item stands in, outermost first."""
        return [self.by_order[order] for order in piece.parents if order in self.by_order]

    def finding(self, rule: str, piece: Piece, what: str) -> Finding:
        """Return that a rule forbids something of an item."""
        own = [each for each in (*self.parents(piece), piece) if not each.type.startswith("QQuick")]
        named = [each.type for each in own if each.type not in PLAIN_PARTS]
        return Finding(rule, piece.words or piece.name, what, named[-1] if named else "", self.name)

    def inside(self, piece: Piece, kind: str) -> list[Piece]:
        """Return the visible items of a kind that stand in an item."""
        return [other for other in self.pieces if other.kind == kind and piece.order in other.parents]


def take(name: str, window: QQuickWindow, image: QImage, theme: QObject, *, reach_px: float) -> Shot:
    """Take down what a window shows.

    Args:
        name: the scene.
        window: the window.
        image: its picture.
        theme: the theme in which it is drawn.
        reach_px: the height above which nothing may be pressed, in pixels from the top.
    """
    pieces, hidden = walk(window)
    low_px = float(theme.property("lowTop"))
    return Shot(
        name=name,
        image=image,
        pieces=pieces,
        hidden=hidden,
        spoken=list(said(QAccessible.queryAccessibleInterface(window))),
        px_per_mm=float(theme.property("pxPerMm")),
        high_contrast=bool(theme.property("highContrast")),
        reach_px=max(reach_px, low_px),
        low_px=low_px,
        text_scale=float(theme.property("textScale")),
    )


def said(node: QAccessibleInterface | None) -> Iterator[str]:
    """Give every name and description of the visible part of an accessible tree."""
    if node is None or node.state().invisible:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
        if node.text(kind):
            yield node.text(kind)
    for number in range(node.childCount()):
        yield from said(node.child(number))


def as_picture(image: QImage) -> Image.Image:
    """Return a picture that Pillow and the reader of QR codes understand."""
    flat = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (flat.width(), flat.height())
    return Image.frombytes("RGB", size, bytes(flat.constBits()), "raw", "RGB", flat.bytesPerLine())
