"""Every language in every size and on every panel: a sample for the suite, all for ``./run judge``."""

from collections.abc import Collection, Iterator, Mapping
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

SAMPLE: Mapping[str, Collection[str]] = {
    "en-150": ("posting", "end"),
    "zh-150": ("filters",),
    "ja-150": ("help",),
    "vi-150": ("rooms", "idle"),
    "en-200": ("home", "rooms"),
    "zh-200": ("postings", "programme"),
    "ja-200": ("language",),
    "vi-200": ("home", "programmes"),
    "en-low": ("search",),
    "zh-low": ("guide",),
    "ja-low": ("cafes", "mentoring"),
    "vi-low": ("basket", "postings"),
    "200-low": ("guides", "home"),
    "en-200-low": ("home", "end"),
    "zh-200-low": ("notice",),
    "ja-200-low": ("cafe",),
    "vi-200-low": ("access", "home"),
    "en-contrast": ("posting",),
    "zh-contrast": ("home",),
    "ja-contrast": ("room",),
    "vi-contrast": ("help",),
    "en-landscape": ("access", "search"),
    "zh-landscape": ("postings",),
    "ja-landscape": ("mentoring-detail",),
    "vi-landscape": ("attract", "posting"),
    "en-21": ("attract", "room", "search"),
    "zh-21": ("postings",),
    "ja-21": ("cafes", "help"),
    "vi-21": ("basket", "cleared", "filters", "room"),
}
"""What the suite judges of them: each screen, and each language in each size, at least once."""


def sample() -> Iterator[Variant]:
    """Give what of them is in the suite."""
    for variant in crossed():
        if variant.name in SAMPLE:
            yield replace(variant, screens=SAMPLE[variant.name])


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
