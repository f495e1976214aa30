"""The QML linter finds nothing in the theme, the controls and their gallery."""

import subprocess
from pathlib import Path

import PySide6
import pytest
from qml_stage import GALLERY, ROOT


@pytest.mark.parametrize(
    "folder", [ROOT / "kiosk/qml/Theme", ROOT / "kiosk/qml/Controls", GALLERY], ids=lambda f: f.name
)
def test_the_linter_is_silent(folder):
    tool = Path(PySide6.__file__).parent / "qmllint"
    files = sorted(str(file) for file in folder.glob("*.qml"))
    done = subprocess.run(
        [tool, "-W", "0", "-I", ROOT / "kiosk/qml", "-I", Path(PySide6.__file__).parent / "Qt/qml", *files],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr + done.stdout) == (0, "")


@pytest.mark.parametrize("module", ["Theme", "Controls"])
def test_every_file_is_in_its_module(module):
    folder = ROOT / "kiosk/qml" / module
    listed = {
        line.split()[-1]
        for line in (folder / "qmldir").read_text("utf-8").splitlines()
        if line.endswith(".qml")
    }
    assert listed == {file.name for file in folder.glob("*.qml")}


@pytest.mark.parametrize("module", ["Theme", "Controls"])
def test_files_are_small_and_bound(module):
    for file in (ROOT / "kiosk/qml" / module).glob("*.qml"):
        text = file.read_text("utf-8")
        assert "pragma ComponentBehavior: Bound" in text, file.name
        assert len(text.splitlines()) <= 250, file.name
        assert "component " not in "".join(
            line for line in text.splitlines() if not line.strip().startswith("//")
        ), file.name
