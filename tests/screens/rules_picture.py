"""Rules measured on the picture itself: contrast of letters and edges, characters that have a shape."""

from collections import Counter
from collections.abc import Iterator

from item_walk import Box, Piece
from PIL import Image
from rules_touch import live
from tree_shot import Finding, Shot

TEXT, TEXT_HIGH, EDGE = 4.5, 7.0, 3.0
NEAR = 48
"""How far a drawn colour may lie from the one that was asked for, summed over red, green and blue."""

Colour = tuple[int, int, int]


def text_contrast(shot: Shot) -> Iterator[Finding]:
    """R2: letters differ from their ground by 4.5 to 1, with high contrast by 7 to 1."""
    least = TEXT_HIGH if shot.high_contrast else TEXT
    for text in shot.texts:
        colours = _colours(shot.picture, text.ink)
        if not colours:
            continue
        ground = colours.most_common(1)[0][0]
        asked = _colour(text.colour)
        if min((_far(asked, drawn) for drawn in colours), default=999) > NEAR:
            yield shot.finding("contrast", text, f"is not to be seen in its colour {text.colour}")
        elif contrast(asked, ground) < least and text.colour != _name(ground):
            yield shot.finding("contrast", text, f"has {contrast(asked, ground):.1f} to 1 on {_name(ground)}")


def edge_contrast(shot: Shot) -> Iterator[Finding]:
    """R3: the edge of a control differs from what is around it by 3 to 1."""
    for one in live(shot):
        best = max((_edge(shot.picture, one, side) for side in (-1, 1)), default=0)
        if best < EDGE:
            yield shot.finding("edge", one, f"has an edge of {best:.1f} to 1")


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours as WCAG 2 computes it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _edge(picture: Image.Image, one: Piece, side: int) -> float:
    """Return the largest contrast between the ground beside a control and the first pixels of its edge."""
    box, middle = one.box, round(one.box.y + one.box.height / 2)
    edge = round(box.x) if side < 0 else round(box.right) - 1
    outside = edge + 4 * side
    if not 0 <= outside < picture.width or not 0 <= middle < picture.height:
        return 0.0
    ground = _pixel(picture, outside, middle)
    return max(contrast(ground, _pixel(picture, edge - side * step, middle)) for step in range(5))


def _pixel(picture: Image.Image, x: int, y: int) -> Colour:
    found = picture.getpixel((x, y))
    assert isinstance(found, tuple)
    return (int(found[0]), int(found[1]), int(found[2]))


def _colours(picture: Image.Image, box: Box) -> Counter[Colour]:
    area = box.cut(Box(0, 0, picture.width, picture.height))
    if area.empty:
        return Counter()
    part = picture.crop((int(area.x), int(area.y), int(area.right) + 1, int(area.bottom) + 1))
    found = part.getcolors(part.width * part.height) or []
    return Counter({colour: count for count, colour in found})  # type: ignore[misc]


def _colour(name: str) -> Colour:
    return (int(name[1:3], 16), int(name[3:5], 16), int(name[5:7], 16))


def _name(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _far(one: Colour, other: Colour) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _luminance(colour: Colour) -> float:
    parts = [value / 255 for value in colour]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


RULES = (text_contrast, edge_contrast)
