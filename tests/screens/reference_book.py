"""The references: a picture of some scenes, a text of every scene; how they are compared and renewed."""

import difflib
import re
from collections.abc import Sequence
from pathlib import Path

from letter_print import drawn_alike, letter_print
from PIL import Image, ImageChops, ImageFilter
from tree_shot import Shot
from tree_text import as_text

HERE = Path(__file__).parent
PICTURES, TEXTS, PRINT = HERE / "pictures", HERE / "texts", HERE / "pictures" / "letters.txt"
OUT = HERE.parents[1] / "demo-output" / "screens"
EDGE, EDGE_PX = 44, 5
"""Large letters are outlines whose place varies by a thirtieth of a pixel with what was drawn before.
A difference up to this, of 255, counts only where it fills a square of so many pixels."""

BLUR_PX, FAINT = 3, 48
"""Where another version of the font engine draws the letters: what still differs after blurring, of 255."""


def renew(shots: Sequence[Shot], *, pictured: bool) -> None:
    """Write the references of a scene: the text of its pages, the picture of the first."""
    shot = shots[0]
    PICTURES.mkdir(exist_ok=True)
    TEXTS.mkdir(exist_ok=True)
    (TEXTS / f"{shot.name}.txt").write_text("".join(map(as_text, shots)), "utf-8")
    if pictured:
        shot.picture.save(PICTURES / f"{shot.name}.webp", lossless=True, quality=100, method=4)
    PRINT.write_text(letter_print(), "utf-8")


def text_difference(shots: Sequence[Shot]) -> str:
    """Return a unified difference between the text of a scene and its reference; empty when there is none."""
    file = TEXTS / f"{shots[0].name}.txt"
    if not file.is_file():
        return f"there is no reference {file.relative_to(HERE)}"
    before, after = file.read_text("utf-8"), "".join(map(as_text, shots))
    if not drawn_alike(PRINT):
        before, after = _without_places(before), _without_places(after)
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), "expected", "shown", lineterm="", n=2
    )
    return "\n".join(lines)


def picture_difference(shot: Shot) -> str:
    """Return how the picture of a scene differs from its reference; empty when it does not.

    The picture, its reference and what differs are then written into :data:`OUT`.
    """
    file = PICTURES / f"{shot.name}.webp"
    if not file.is_file():
        return f"there is no reference {file.relative_to(HERE)}"
    with Image.open(file) as stored:
        expected = stored.convert("RGB")
    if expected.size != shot.picture.size:
        _write(shot, expected, None)
        return f"is {shot.picture.size}, not {expected.size}; see {_folder()}"
    changed = _changed(expected, shot.picture)
    place = changed.getbbox()
    if place is None:
        return ""
    _write(shot, expected, changed)
    spot = ", ".join(f"{shot.mm(side):.0f}" for side in place)
    return f"differs within {spot} mm (left, top, right, bottom); see {_folder()}/{shot.name}-*.png"


def strays(names: set[str], pictured: set[str]) -> list[str]:
    """Return the references that belong to no scene."""
    texts = [file.name for file in TEXTS.glob("*.txt") if file.stem not in names]
    return texts + [file.name for file in PICTURES.glob("*.webp") if file.stem not in pictured]


def _changed(expected: Image.Image, shown: Image.Image) -> Image.Image:
    """Return a mask of what differs."""
    red, green, blue = ImageChops.difference(expected, shown).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    if not drawn_alike(PRINT):
        return most.filter(ImageFilter.BoxBlur(BLUR_PX)).point(lambda value: 255 * (value > FAINT))
    sharp = most.point(lambda value: 255 * (value > EDGE))
    broad = most.point(lambda value: 255 * (value > 0)).filter(ImageFilter.MinFilter(EDGE_PX))
    return ImageChops.lighter(sharp, broad)


def _folder() -> Path:
    return OUT.relative_to(HERE.parents[1])


def _write(shot: Shot, expected: Image.Image, changed: Image.Image | None) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    expected.save(OUT / f"{shot.name}-expected.png")
    shot.picture.save(OUT / f"{shot.name}-shown.png")
    if changed is not None:
        pale = shot.picture.convert("L").convert("RGB").point(lambda value: 128 + value // 2)
        pale.paste((208, 0, 0), mask=changed)
        pale.save(OUT / f"{shot.name}-difference.png")


def _without_places(text: str) -> str:
    """Return a text without the places, which follow the widths of the letters."""
    return re.sub(r"(?m)^( *-?\d+){4}", "", text)
