"""QR codes as path strings in units of one module, drawn by QML's shapes."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

QUIET_ZONE = 4
"""Modules of white around the code, as ISO/IEC 18004 demands."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code: the modules along its side with the quiet zone, and an SVG path of its dark modules."""

    modules: int
    path: str


@lru_cache(maxsize=64)
def qr_code(text: str) -> QrCode:
    """Return the code of a text with medium error correction.

    Raises:
        ValueError: the text is too long for a QR code.
    """
    import segno  # costs 40 ms that the first screen does not need

    matrix = segno.make(text, error="m", micro=False).matrix
    path = "".join(_runs(row + QUIET_ZONE, bytes(cells)) for row, cells in enumerate(matrix))
    return QrCode(len(matrix) + 2 * QUIET_ZONE, path)


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
