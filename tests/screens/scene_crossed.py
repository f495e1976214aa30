"""Every language in every size and on every panel: too many for the suite, judged by ``./run judge``."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from scene_variants import EVERY, VARIANTS, VISITED, Variant

from kiosk.screen.glass import TextSize
from kiosk.screen.language import Language

WHOLE = tuple(name for name in EVERY if not name.endswith("-next"))
"""Screens that begin with their first page."""

ALL = 60
"""More pages than any screen has."""

LANDSCAPE = {"panel_width_px": 1920, "panel_height_px": 1080}
SMALL = {"panel_diagonal_in": 21.5}
LARGE = {"text_size": TextSize.LARGE}
LARGEST = {"text_size": TextSize.LARGEST}

ROOMS: Mapping[str, Variant] = {
    room.name: room
    for room in (
        Variant("150", VISITED, visit=LARGE, leaves=ALL),
        Variant("200", VISITED, visit=LARGEST, leaves=ALL),
        Variant("low", VISITED, visit={"low": True}, leaves=ALL),
        Variant("200-low", VISITED, visit={**LARGEST, "low": True}, leaves=ALL),
        Variant("contrast", WHOLE, visit={"contrast": True}, leaves=ALL),
        Variant("landscape", WHOLE, settings=LANDSCAPE, leaves=ALL),
        Variant("21", WHOLE, settings=SMALL, leaves=ALL),
        Variant("150-landscape", VISITED, settings=LANDSCAPE, visit=LARGE, leaves=ALL),
        Variant("200-landscape", VISITED, settings=LANDSCAPE, visit=LARGEST, leaves=ALL),
        Variant("200-21", VISITED, settings=SMALL, visit=LARGEST, leaves=ALL),
    )
}
"""The sizes and panels by name. Those of one panel follow each other: another one takes another window."""


def crossed() -> Iterator[Variant]:
    """Give each language in each of :data:`ROOMS`, without what the catalogue has."""
    known = {variant.name for variant in VARIANTS}
    for room in ROOMS.values():
        for language in Language:
            variant = cross(language, room)
            if variant.name not in known:
                yield variant


def cross(language: Language, room: Variant) -> Variant:
    """Return a size or panel in a language."""
    name = room.name if language is Language.KOREAN else f"{language.value}-{room.name}"
    return replace(room, name=name, visit={**room.visit, "language": language})
