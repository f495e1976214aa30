"""QR codes as path strings in units of one module, drawn by QML's shapes."""

import sys
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from urllib.parse import urlsplit

QUIET_ZONE = 4
"""Modules of white around the code, as ISO/IEC 18004 demands."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code: the modules along its side with the quiet zone, and an SVG path of its dark modules."""

    modules: int
    path: str


NO_CODE = QrCode(0, "")
MOST_LETTERS = 500
"""A longer text needs more modules than any plate holds; to find that out would take long."""


@lru_cache(maxsize=64)
def qr_code(text: str) -> QrCode:
    """Return the code of a text with medium error correction.

    Raises:
        ValueError: the text is too long for a QR code.
    """
    matrix = _encoder().encode(text, error="m", micro=False).matrix
    path = "".join(_runs(row + QUIET_ZONE, bytes(cells)) for row, cells in enumerate(matrix))
    return QrCode(len(matrix) + 2 * QUIET_ZONE, path)


def fitting_code(text: str, most: int) -> QrCode:
    """Return the code of a text; none for an empty text, or one that needs more modules than there may be.

    Args:
        text: the text.
        most: the modules of the largest code a phone can read on this glass, from ``Glass.code_modules``.
    """
    if not text or len(text) > MOST_LETTERS:
        return NO_CODE
    code = qr_code(text)
    return code if code.modules <= most else NO_CODE


@cache
def _encoder() -> ModuleType:
    """Return segno's encoder without the package around it.

    That would bring its writers of files, and with them clients of HTTP and mail: 9 MB for nothing.
    """
    found = find_spec("segno")
    if found is None or "segno" in sys.modules:
        return import_module("segno.encoder")
    bare = sys.modules["segno"] = ModuleType("segno")
    bare.__path__ = list(found.submodule_search_locations or ())
    try:
        return import_module("segno.encoder")
    finally:
        del sys.modules["segno"]


def _runs(row: int, cells: bytes) -> str:
    path, start = [], None
    for column, dark in enumerate((*cells, 0), start=QUIET_ZONE):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            path.append(f"M{start} {row}h{column - start}v1h-{column - start}z")
            start = None
    return "".join(path)


def short_address(url: str) -> str:
    """Return the host of an address as people say it: ``https://www.kspo.or.kr/x?y`` gives ``kspo.or.kr``."""
    return (urlsplit(url).hostname or "").removeprefix("www.")
