"""The fonts that ship with the product."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FOLDER = Path(__file__).parents[2] / "assets"
FILES = (
    FOLDER / "fonts" / "PretendardGOV-Regular.otf",
    FOLDER / "fonts" / "PretendardGOV-SemiBold.otf",
    FOLDER / "fonts" / "PretendardGOV-Bold.otf",
    FOLDER / "fonts" / "NotoSansCJK-SC-Names-Regular.otf",
    FOLDER / "fonts" / "NotoSansCJK-SC-Names-Bold.otf",
    FOLDER / "fonts" / "NotoSansCJK-JP-Names-Regular.otf",
    FOLDER / "fonts" / "NotoSansCJK-JP-Names-Bold.otf",
    FOLDER / "icons" / "lucide.ttf",
)


class FontMissingError(Exception):
    """A font that ships with the product is not there, so the installation is not whole."""


def load_fonts() -> None:
    """Load the fonts into the application.

    Raises:
        FontMissingError: one cannot be loaded.
    """
    for path in FILES:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontMissingError(f"the font {path.name} cannot be loaded from {path.parent}")
