"""Settings come from the file, the environment and the command line, in that order."""

import dataclasses
import errno
import tomllib
from pathlib import Path

import pytest

from kiosk.config import SettingError, Settings, describe, here, load, load_here
from offline_cache.contract.paths import rooms_path

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "settings.md"


def write(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_defaults_hold():
    assert load() == Settings()


def test_environment_overrides_file_and_command_line_overrides_both(tmp_path):
    file = write(tmp_path, '[idle]\nwait_s = 40\nquestion_s = 25\n[device]\ncafe = "cafe:a"\n')
    settings = load(file, {"KIOSK_IDLE_WAIT_S": "50", "KIOSK_IDLE_QUESTION_S": "26"}, {"idle.wait_s": "55"})
    assert (settings.idle_s, settings.idle_question_s, settings.device_cafe) == (55, 26, "cafe:a")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[idle]\nwait = 40\n", "there is no setting 'idle.wait'"),
        ('[idle]\nwait_s = "soon"\n', "idle.wait_s needs a whole number, got 'soon'"),
        ("[idle]\nwait_s = true\n", "idle.wait_s needs a whole number, got True"),
        ("[idle]\nwait_s = 40.5\n", "idle.wait_s needs a whole number, got 40.5"),
        ("[idle]\nwait_s = 5\n", "idle.wait_s must be at least 20 s, got 5"),
        ("[panel]\ndiagonal_in = nan\n", "panel.diagonal_in must be at least 7 inch"),
        ('[log]\nlevel = "verbose"\n', "log.level needs debug, info, warning or error, got 'verbose'"),
        ("[panel]\nrotation = 45\n", "panel.rotation needs 0, 90, 180 or 270, got 45"),
        ('[device]\ncafe = "cafe:Yong San"\n', "device.cafe needs an id such as cafe:yongsan"),
        ('[central]\nchannel = "Main"\n', "central.channel needs a name of small letters"),
        ("cafe = 1\n", "'cafe' stands outside a table"),
        ("[idle\n", "not a TOML file"),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence(tmp_path, text, message):
    with pytest.raises(SettingError, match=message.replace("[", r"\[")) as caught:
        load(write(tmp_path, text))
    assert "kiosk.toml" in str(caught.value)


@pytest.mark.parametrize(("text", "wanted"), [("true", True), ("false", False)])
def test_a_switch_is_read_from_file_environment_and_command_line(tmp_path, text, wanted):
    assert load(write(tmp_path, f"[sound]\nenabled = {text}\n")).sound_enabled is wanted
    assert load(environ={"KIOSK_SOUND_ENABLED": text}).sound_enabled is wanted
    assert load(overrides={"sound.enabled": text}).sound_enabled is wanted


@pytest.mark.parametrize("text", ["1", '"yes"', "1.0"])
def test_a_switch_is_nothing_but_true_or_false(tmp_path, text):
    with pytest.raises(SettingError, match=r"sound\.enabled needs true or false"):
        load(write(tmp_path, f"[sound]\nenabled = {text}\n"))


def test_a_missing_file_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(SettingError, match="there is no such settings file"):
        load(tmp_path / "none.toml")


def test_the_example_file_holds_every_setting_at_its_default(tmp_path):
    text = "".join(
        line[1:] if line.startswith("#") and not line.startswith("# ") else line
        for line in describe.example().splitlines(keepends=True)
    )
    assert load(write(tmp_path, text)) == Settings()
    named = {f"{table}.{name}" for table, values in tomllib.loads(text).items() for name in values}
    assert named == {field.metadata["setting"].key for field in dataclasses.fields(Settings)}


def test_the_document_lists_the_settings_as_they_are():
    assert DOCUMENT.read_text(encoding="utf-8") == describe.documentation()


@pytest.mark.parametrize("cafe", ["cafe:yongsan", "yongsan-2", "a:b:c", "cafe:" + "a" * 64])
@pytest.mark.parametrize("channel", ["main", "0", "a-b"])
def test_names_that_are_taken_are_names_in_an_address(cafe, channel):
    settings = load(overrides={"device.cafe": cafe, "central.channel": channel})
    assert rooms_path(settings.central_channel, settings.device_cafe).startswith(f"v1/{channel}/rooms/")


@pytest.mark.parametrize("name", ["", "-a", "a" * 65, "Main", "a b", "a/b", "a\n", "한"])
def test_names_that_are_none_in_an_address_are_refused(name):
    with pytest.raises(ValueError, match="a name in an address"):
        rooms_path(name, "cafe:a")
    with pytest.raises(SettingError, match=r"central\.channel"):
        load(overrides={"central.channel": name})
    with pytest.raises(SettingError, match=r"device\.cafe"):
        load(overrides={"device.cafe": f"cafe:{name}"})


def test_a_device_may_belong_to_no_cafe():
    assert load(environ={"KIOSK_DEVICE_CAFE": ""}).device_cafe == ""


def test_a_file_that_this_user_may_not_see_is_refused_with_a_sentence(tmp_path, monkeypatch):
    class Hidden(type(tmp_path)):
        def exists(self):
            raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(here, "DEVICE_FILE", Hidden(tmp_path / "kiosk.toml"))
    with pytest.raises(SettingError, match=r"cannot be read \(Permission denied\); become root"):
        load_here(None)
