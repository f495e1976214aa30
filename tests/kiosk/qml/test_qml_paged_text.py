"""A paged text keeps its peace also while it has nothing to say or nowhere to say it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

PAGE = """
import QtQuick
import Controls
Item {{
    width: 900
    height: 900
    PagedText {{ objectName: "paged"; width: parent.width; text: "{text}"; space: {space} }}
}}
"""


@pytest.mark.parametrize(
    ("text", "space", "pages"), [("", 0, 1), ("", 600, 1), ("짧은 글", 600, 1), ("긴 글 " * 60, 500, 2)]
)
def test_every_text_has_a_page(stage, tmp_path: Path, text: str, space: int, pages: int) -> None:
    file = tmp_path / "Page.qml"
    file.write_text(PAGE.format(text=text, space=space))
    shown = stage().show(file)
    paged = shown.root.findChild(QObject, "paged")
    assert (paged.property("pages") >= pages) if pages > 1 else (paged.property("pages") == pages)
    paged.setProperty("space", -40)
    paged.setProperty("text", "")
    shown.frame()
    assert paged.property("pages") == 1
