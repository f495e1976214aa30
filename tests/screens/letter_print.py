"""A fingerprint of how this machine draws letters: the font engine is the system's, its pixels may differ."""

import hashlib
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.screen.language import OWN

SAMPLE = "자리 Ag1 席位 オ ữ"
SIZE_PX = 48


@cache
def letter_print() -> str:
    """Return a line for each family of letters with a digest of a drawn sample."""
    families = sorted({own.family for own in OWN.values()} | {"lucide"})
    return "".join(f"{family}: {_digest(family)}\n" for family in families)


def drawn_alike(file: Path) -> bool:
    """Return whether letters are drawn here as where the references were made."""
    return file.is_file() and file.read_text("utf-8") == letter_print()


def _digest(family: str) -> str:
    image = QImage(800, 100, QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont(family)
    for number, weight in enumerate((QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold)):
        font.setWeight(weight)
        font.setPixelSize(SIZE_PX // 2)
        painter.setFont(font)
        painter.drawText(QPoint(4, 28 + 30 * number), SAMPLE)
    painter.end()
    return hashlib.sha256(bytes(image.constBits())).hexdigest()[:16]
