"""A device is installed and brought up to date in a name space of its own: this machine stays as it is.

``/etc``, ``/opt``, ``/run``, ``/var/lib`` and the folders of systemd are folders of the test, Debian's
packages count as there, and the service manager is a stand-in that notes what it finds at a restart.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner
from deploy_tree import ROOT

from kiosk.cli import main

PYTHON = Path("/usr/bin/python3.11")
COVERED = ("etc", "opt", "usr/local/bin", "usr/lib/sysusers.d", "usr/lib/tmpfiles.d", "var/lib", "run")
PROGRAM = "/opt/jobcafe/current/app/kiosk/__init__.py"
STUBS = {
    "dpkg-query": "echo installed",
    "systemctl": 'if [ "$1" = restart ]; then find /opt/jobcafe -maxdepth 1 | sort >>"$SEEN"; fi',
    "mv": f'/usr/bin/mv "$@"; [ -e {PROGRAM} ] || echo "no program" >>"$SEEN"',
}

pytestmark = [
    pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount"),
    pytest.mark.skipif(not PYTHON.exists(), reason="the Python of Debian 12 is not here"),
]


class Device:
    """A device in a folder: what its installation sees in place of this machine's folders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen = folder / "seen"
        self.source = folder / "source"
        for name in COVERED:
            (folder / "root" / name).mkdir(parents=True)
        (folder / "root/run/systemd/system").mkdir(parents=True)
        for name in ("passwd", "group", "shadow", "gshadow", "nsswitch.conf"):
            if Path("/etc", name).exists():
                shutil.copy(Path("/etc", name), folder / "root/etc" / name)
        (folder / "stubs").mkdir()
        for name, body in STUBS.items():
            (folder / "stubs" / name).write_text(f"#!/bin/sh\n{body}\n")
            (folder / "stubs" / name).chmod(0o755)

    def bring(self, lock: str, word: str) -> None:
        """Lay down a version of the product: little of it, and no Python packages."""
        shutil.rmtree(self.source, ignore_errors=True)
        shutil.copytree(ROOT / "deploy", self.source / "deploy")
        for part in ("kiosk", "offline_cache", "assets", "requirements"):
            (self.source / part).mkdir()
        (self.source / "kiosk/__init__.py").write_text(f"WORD = {word!r}\n")
        (self.source / "requirements/kiosk.lock").write_text(f"# {lock}\n")
        shutil.copy(ROOT / "pyproject.toml", self.source / "pyproject.toml")

    def run(self, script: str) -> str:
        """Run a line of shell on the device and return what it says."""
        mounts = [f"mount --bind {self.folder}/root/{name} /{name}" for name in COVERED]
        done = subprocess.run(
            ["unshare", "--mount", "--propagation", "private", "sh", "-ec", "\n".join([*mounts, script])],
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
            env={
                "PATH": f"{self.folder}/stubs:/usr/sbin:/usr/bin:/sbin:/bin",
                "SEEN": str(self.seen),
                "PIP_NO_INDEX": "1",
            },
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def install(self) -> list[str]:
        """Install what was brought and return what the service manager found at the start of the services."""
        self.seen.write_text("")
        self.run(f"{self.source}/deploy/kiosk/install.sh")
        return self.seen.read_text().split("\n")

    def unset(self, settings: dict[str, str]) -> set[str]:
        """Return what the check says is not set, on a device with these settings."""
        words = [word for key, value in settings.items() for word in ("--set", f"{key}={value}")]
        said = CliRunner().invoke(main, ["config", "--json", *words], catch_exceptions=False).output
        (self.folder / "root" / PROGRAM[1:]).with_name("__main__.py").write_text(f"print({said!r})\n")
        told = self.run(f"{self.source}/deploy/kiosk/install.sh --check || true")
        return set(re.findall(r"WRONG: (\S+) is empty in /etc/jobcafe/kiosk.toml", told))

    def folders(self) -> set[str]:
        return {path.name for path in (self.folder / "root/opt/jobcafe").iterdir()}


@pytest.fixture
def device(tmp_path: Path) -> Device:
    probe = ["unshare", "--mount", "--propagation", "private", "true"]
    if subprocess.run(probe, capture_output=True, check=False).returncode != 0:
        pytest.skip("no name space can be made here")
    return Device(tmp_path)


def test_an_update_is_one_flip_and_the_old_release_leaves_after_the_restart(device: Device) -> None:
    device.bring("one", "first")
    device.install()
    first = device.folders()
    say = "/opt/jobcafe/current/venv/bin/python -I -c 'import kiosk; print(kiosk.WORD)'"
    assert device.run(say) == "first\n"

    device.bring("two", "second")
    seen = device.install()
    assert "no program" not in seen
    at_the_restart = {line.rpartition("/")[2] for line in seen}
    assert first < at_the_restart, "the old release is there until the services run the new one"
    assert len(device.folders()) == len(first)
    assert device.folders() & first == {"bin", "README.md", "current"}
    assert device.run(say) == "second\n"

    before = device.folders()
    device.install()
    assert device.folders() == before, "the same version once more"


def test_what_versions_before_releases_left_is_cleared_away(device: Device) -> None:
    old = device.folder / "root/opt/jobcafe"
    (old / "app").mkdir(parents=True)
    (old / "venv-0123").mkdir()
    (old / "venv").symlink_to("/opt/jobcafe/venv-0123")
    device.bring("one", "first")
    seen = device.install()
    assert {"/opt/jobcafe/app", "/opt/jobcafe/venv", "/opt/jobcafe/venv-0123"} <= set(seen)
    assert device.folders() & {"app", "venv", "venv-0123"} == set()


def test_the_check_names_what_is_not_set(device: Device) -> None:
    device.bring("one", "first")
    device.install()
    ends = {"central.url": "https://a", "device.cafe": "cafe:a"}
    whole = {**ends, "central.public_url": "https://a", "central.token": "t"}
    assert device.unset({}) == whole.keys()
    assert device.unset(ends) == {"central.public_url", "central.token"}
    assert device.unset(whole) == set()
