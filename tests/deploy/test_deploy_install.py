"""The install script: below a folder of its own, twice, and what its check says of damage."""

import hashlib
import os
import stat
import subprocess
import tomllib
from pathlib import Path

import pytest
from deploy_tree import DEPLOY, INSTALL, ROOT, UNITS, install, installed_paths

from kiosk.config import load
from kiosk.config.describe import example

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files to the group of the kiosk")


def state(root: Path) -> dict[str, tuple[object, ...]]:
    """Name, kind, mode, owner and content of everything below a folder."""
    found = {}
    for path in sorted(root.rglob("*")):
        info = path.lstat()
        content = ""
        if path.is_symlink():
            content = str(path.readlink())
        elif path.is_file():
            content = hashlib.sha256(path.read_bytes()).hexdigest()
        found[str(path.relative_to(root))] = (stat.filemode(info.st_mode), info.st_uid, info.st_gid, content)
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "a root with blanks"
    folder.mkdir()
    done = install("--root", folder)
    assert done.returncode == 0, done.stderr
    return folder


@as_root
def test_twice_gives_the_same_tree(root: Path) -> None:
    before = state(root)
    assert len(before) > 100
    assert install("--root", root).returncode == 0
    assert state(root) == before


@as_root
def test_all_that_the_units_need_is_there(root: Path) -> None:
    for path in installed_paths():
        assert (root / path.lstrip("/")).exists(), path
    for unit in UNITS:
        assert (root / "etc/systemd/system" / unit).read_bytes() == (DEPLOY / "systemd" / unit).read_bytes()
    app = root / "opt/jobcafe/current/app"
    assert {"kiosk", "offline_cache", "assets", "requirements"} <= {part.name for part in app.iterdir()}
    assert not list(app.rglob("__pycache__"))


@as_root
def test_the_meeting_folder_belongs_to_the_group_alone(root: Path) -> None:
    groups = dict(line.split(":")[::2] for line in (root / "etc/group").read_text().splitlines())
    info = (root / "var/lib/jobcafe").stat()
    assert stat.S_IMODE(info.st_mode) == 0o2770
    assert str(info.st_gid) == groups["kiosk"]
    passwd = [line.split(":") for line in (root / "etc/passwd").read_text().splitlines()]
    users = {name: int(number) for name, _, number, *_ in passwd}
    assert users.keys() == {"kiosk-sync", "kiosk-screen"}
    settings = (root / "etc/jobcafe/kiosk.toml").stat()
    assert stat.S_IMODE(settings.st_mode) == 0o640
    assert str(settings.st_gid) == groups["kiosk"]


@as_root
def test_both_users_share_the_folder_and_a_stranger_does_not(root: Path) -> None:
    group = int(
        next(
            line.split(":")[2]
            for line in (root / "etc/group").read_text().splitlines()
            if line.startswith("kiosk:")
        )
    )
    folder = root / "var/lib/jobcafe"

    def touch(user: int, groups: int, name: str) -> int:
        script = f"umask 0007; : >>{name}"
        command = ["setpriv", f"--reuid={user}", f"--regid={groups}", "--clear-groups", "sh", "-c", script]
        return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode

    assert touch(61001, group, "content.db") == 0
    made = (folder / "content.db").stat()
    assert (stat.S_IMODE(made.st_mode), made.st_gid) == (0o660, group)
    assert touch(61002, group, "content.db") == 0
    assert touch(61003, 61003, "content.db") != 0


@as_root
def test_settings_of_the_device_are_left_alone(root: Path) -> None:
    settings = root / "etc/jobcafe/kiosk.toml"
    settings.write_text("[device]\ncafe = 'yongsan'\n")
    (root / "etc/jobcafe/screen.env").write_text("QT_QUICK_BACKEND=rhi\n")
    assert install("--root", root).returncode == 0
    assert "yongsan" in settings.read_text()
    assert (root / "etc/jobcafe/screen.env").read_text() == "QT_QUICK_BACKEND=rhi\n"


@as_root
def test_the_root_of_trust_is_put_in_its_place(root: Path, tmp_path: Path) -> None:
    (tmp_path / "root.json").write_text("{}")
    assert install("--root", root, "--trust-root", tmp_path / "root.json").returncode == 0
    assert (root / str(load().cache_trust_root).lstrip("/")).read_text() == "{}"


@as_root
@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda root: (root / "etc/pam.d/jobcafe-screen").unlink(), "/etc/pam.d/jobcafe-screen is not"),
        (lambda root: (root / "opt/jobcafe/bin/kiosk").chmod(0o644), "has not the mode 0755"),
        (lambda root: (root / "etc/jobcafe/kiosk.toml").unlink(), "there is no /etc/jobcafe/kiosk.toml"),
        (
            lambda root: (root / "opt/jobcafe/current/app/kiosk/__init__.py").unlink(),
            "is not complete",
        ),
    ],
    ids=["a file is gone", "not executable", "no settings", "half a program"],
)
def test_the_check_names_the_damage_and_changes_nothing(root: Path, damage: object, words: str) -> None:
    assert install("--root", root, "--check").returncode == 0
    damage(root)  # type: ignore[operator]
    before = state(root)
    done = install("--root", root, "--check")
    assert done.returncode == 1
    assert words in done.stdout
    assert state(root) == before
    assert install("--root", root).returncode == 0
    assert install("--root", root, "--check").returncode == 0


def test_a_wrong_argument_is_answered_with_the_usage() -> None:
    done = install("--chek")
    assert done.returncode == 2
    assert "--check" in done.stderr


def test_only_root_installs(tmp_path: Path) -> None:
    (tmp_path / "id").write_text("#!/bin/sh\necho 1000\n")
    (tmp_path / "id").chmod(0o755)
    environ = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run([str(INSTALL)], capture_output=True, text=True, check=False, env=environ)
    assert done.returncode == 3, done.stderr
    assert "must be started by root" in done.stderr


def test_the_example_of_the_settings_is_the_one_of_the_program(tmp_path: Path) -> None:
    text = (DEPLOY / "kiosk.toml").read_text("utf-8")
    assert text == example(), "write it anew: kiosk config --example > deploy/kiosk/kiosk.toml"
    commented = "\n".join(
        line.removeprefix("#") if line[:1] == "#" and " = " in line else line for line in text.splitlines()
    )
    (tmp_path / "all.toml").write_text(
        "\n".join(line for line in commented.splitlines() if not line.startswith("# "))
    )
    assert load(tmp_path / "all.toml") == load()
    assert tomllib.loads((tmp_path / "all.toml").read_text())["cache"]


@pytest.mark.parametrize(
    "script", ["run", ".ci/run", ".ci/qmllint", "deploy/kiosk/install.sh", "deploy/kiosk/kiosk.sh"]
)
def test_the_shell_scripts_are_clean(script: str) -> None:
    done = subprocess.run(["shellcheck", str(ROOT / script)], capture_output=True, text=True, check=False)
    assert (done.stdout + done.stderr, done.returncode) == ("", 0)
