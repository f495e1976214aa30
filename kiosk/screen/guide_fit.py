"""Parts of a guide that are higher than a page, cut into several that are not."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from PySide6.QtGui import QFont

from kiosk.screen.derive.guides import Part
from kiosk.screen.glass import Glass
from kiosk.screen.measure import letters, line_counter

TEXT_EM, TEXT_LEADING = 15.0, 1.5
NOTE_BESIDE_MM, NOTE_LEADING = 18.7 + 6.85 + 2 * 10.0, 1.35
LIST_HEAD_MM, LIST_LINE_MM = 17.4 * 1.25, 15.0 * 1.4
LIST_GAP_MM, LIST_PAD_MM, LIST_SIDE_MM = 1.25, 6.85, 7.5


@lru_cache(maxsize=8)
def fitted(parts: tuple[Part, ...], glass: Glass, width_px: float, room_px: float) -> tuple[Part, ...]:
    """Return parts of which none is higher than a page, as far as words and lines can be cut.

    Args:
        parts: the parts of a guide.
        glass: the panel and the size of its letters.
        width_px: the width of a part, in pixels.
        room_px: the height of a page, in pixels.
    """
    return tuple(piece for part in parts for piece in _pieces(part, glass, width_px, room_px))


def _pieces(part: Part, glass: Glass, width: float, room: float) -> Iterator[Part]:
    if part.kind == "text":
        yield from _texts(part, glass, width, room)
    elif part.kind == "note" and _note_height(part, glass, width) > room:
        yield from _texts(replace(part, kind="text"), glass, width, room)
    elif part.kind in ("avoid", "keep"):
        yield from _lists(part, glass, width, room)
    else:
        yield part


def _texts(part: Part, glass: Glass, width: float, room: float) -> Iterator[Part]:
    most = max(1, int(room // round(glass.font(TEXT_EM) * TEXT_LEADING)))
    lines = _lines(glass, width)
    words = part.text.split(" ")
    while words:
        count = len(words)
        while count > 1 and lines(" ".join(words[:count])) > most:
            count -= 1
        yield replace(part, text=" ".join(words[:count]))
        words = words[count:]


def _lists(part: Part, glass: Glass, width: float, room: float) -> Iterator[Part]:
    line = glass.font(LIST_LINE_MM)
    lines = _lines(glass, width - 2 * glass.gap(LIST_SIDE_MM))
    heights = [lines(item) * line + glass.gap(LIST_GAP_MM) for item in part.items]
    left = room - glass.font(LIST_HEAD_MM) - 2 * glass.gap(LIST_PAD_MM)
    if max(heights, default=0) > left:
        told = replace(part, kind="text", text=f"{part.text}: {' · '.join(part.items)}", items=())
        yield from _texts(told, glass, width, room)
        return
    start, used = 0, 0
    for place, height in enumerate(heights):
        if used + height > left:
            yield replace(part, items=part.items[start:place])
            start, used = place, 0
        used += height
    yield replace(part, items=part.items[start:])


def _note_height(part: Part, glass: Glass, width: float) -> float:
    lines = _lines(glass, width - glass.font(NOTE_BESIDE_MM))(part.text)
    return lines * round(glass.font(TEXT_EM) * NOTE_LEADING) + 2 * glass.gap(LIST_PAD_MM)


def _lines(glass: Glass, width: float) -> Callable[[str], int]:
    return line_counter(letters(glass, glass.font(TEXT_EM), QFont.Weight.Normal, -0.005), width)
