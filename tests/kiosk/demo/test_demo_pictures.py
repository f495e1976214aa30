"""The folder of the demonstration's pictures: what is not ours stays."""

from pathlib import Path

import pytest

from kiosk.demo import main
from kiosk.demo.pictures import make_room
from kiosk.demo.processes import DemoError


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    make_room(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_pictures_of_an_earlier_walk_leave_and_folders_stay(tmp_path: Path) -> None:
    (tmp_path / "01-attract.png").touch()
    (tmp_path / "19-offline-rooms-stale.png").touch()
    (tmp_path / "screens").mkdir()
    (tmp_path / "screens" / "home.png").touch()
    make_room(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["screens"]
    assert (tmp_path / "screens" / "home.png").exists()


@pytest.mark.parametrize("name", ["README.md", "holiday.png", ".gitignore"])
def test_a_folder_with_other_files_is_refused_before_anything_begins(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    (tmp_path / "01-attract.png").touch()
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "module.py").touch()
    with pytest.raises(DemoError, match="choose an empty folder"):
        main.run(tmp_path / "run", tmp_path, pictures=True, say=lambda _line: None)
    found = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*")}
    assert found == {name, "01-attract.png", "kiosk", "kiosk/module.py"}


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(DemoError, match="cannot be used"):
        make_room(tmp_path / "out")
    assert (tmp_path / "out").read_text() == "mine"
