"""The guard hands its settings on to what it starts."""

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.guard import main as guard_main

WORDS = ["--config", "{file}", "--set", "sound.volume=5", "--set", "log.level=debug"]


@pytest.fixture
def handed_on(monkeypatch):
    """What the guard would give to its children."""
    given = []

    def keep(settings, words, command="", picture=""):
        given.extend(words)
        assert settings.sound_volume == 5
        return 0

    monkeypatch.setattr(guard_main, "guard", keep)
    return given


@pytest.mark.parametrize("start", ["command", "module"])
def test_file_and_overrides_go_to_the_children(tmp_path, handed_on, start):
    file = tmp_path / "kiosk.toml"
    file.touch()
    words = [word.format(file=file) for word in WORDS]
    if start == "command":
        done = CliRunner().invoke(main, ["guard", *words])
        assert done.exit_code == 0, done.output
    else:
        assert guard_main.main(words) == 0
    assert handed_on == words
