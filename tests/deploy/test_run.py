"""The run command on machines that lack things: a copy in a folder with blanks, and stand-ins for apt."""

import shutil
import subprocess
from pathlib import Path

import pytest
from deploy_tree import ROOT

LIBRARIES = ("libGL.so.1", "libEGL.so.1", "libxkbcommon.so.0", "libdbus-1.so.3", "libfontconfig.so.1")
LIBRARIES += ("libfreetype.so.6", "libglib-2.0.so.0", "libbrotlidec.so.1")
ABSENT = "no-such-package==1.0 \\\n    --hash=sha256:" + "0" * 64 + "\n"


class Machine:
    """A folder with ``run``, and a ``PATH`` that begins with stand-ins."""

    def __init__(self, folder: Path) -> None:
        self.tree = folder / "a kiosk with blanks"
        self.stubs = folder / "stubs"
        self.said = folder / "apt.said"
        (self.tree / "requirements").mkdir(parents=True)
        self.stubs.mkdir()
        shutil.copy(ROOT / "run", self.tree / "run")
        (self.tree / "requirements" / "dev.lock").write_text(ABSENT)
        (self.tree / "pyproject.toml").write_text("[project]\nname = 'x'\nversion = '1'\n")
        self.user(0)
        self.libraries(present=True)
        self.stub("apt-get", f'echo "$4" >>"{self.said}"')
        self.stub("sudo", "exit 1")

    def stub(self, name: str, body: str) -> None:
        (self.stubs / name).write_text(f"#!/bin/sh\n{body}\n")
        (self.stubs / name).chmod(0o755)

    def user(self, number: int) -> None:
        self.stub("id", f"echo {number}")

    def libraries(self, *, present: bool) -> None:
        lines = "".join(f"{name} (libc6,x86-64) => /lib/{name}\n" for name in LIBRARIES)
        (self.stubs / "all").write_text(lines)
        (self.stubs / "present").write_text(lines if present else "")
        self.stub("ldconfig", f'cat "{self.stubs}/present"')

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environ = {"PATH": f"{self.stubs}:/usr/bin:/bin", "HOME": str(self.stubs), "PIP_NO_INDEX": "1"}
        return subprocess.run(
            [str(self.tree / "run"), *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            env=environ,
            timeout=120,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize("word", ["help", "--help"])
def test_help_names_the_commands_and_the_exit_codes(machine: Machine, word: str) -> None:
    done = machine.run(word)
    assert done.returncode == 0
    assert "./run demo" in done.stdout
    assert "3 Debian packages are missing" in done.stdout


def test_an_unknown_command_is_refused(machine: Machine) -> None:
    done = machine.run("dmeo")
    assert done.returncode == 2
    assert "there is no command 'dmeo'" in done.stderr


def test_without_root_it_stops_with_the_one_line_to_type(machine: Machine) -> None:
    machine.user(1000)
    machine.libraries(present=False)
    done = machine.run("demo")
    assert done.returncode == 3
    [line] = [line for line in done.stderr.splitlines() if line.startswith("  apt-get")]
    assert line.startswith("  apt-get update && apt-get install -y --no-install-recommends ")
    assert {"libgl1", "libegl1", "libglib2.0-0", "libbrotli1"} <= set(line.split())
    assert "libegl1 (drawing)" in done.stderr
    assert not machine.said.exists()
    assert not (machine.tree / ".venv").exists()


def test_with_sudo_it_installs_through_it(machine: Machine) -> None:
    machine.user(1000)
    machine.libraries(present=False)
    machine.stub("sudo", f'echo "sudo $*" >>"{machine.said}"; exit 1')
    assert machine.run("demo").returncode == 3
    assert machine.said.read_text().startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get")


def test_the_package_lists_are_fetched_only_when_a_package_is_not_found(machine: Machine) -> None:
    machine.libraries(present=False)
    machine.stub(
        "apt-get",
        f"""echo "$4" >>"{machine.said}"
            case $4 in
                update) touch "{machine.said}.fresh" ;;
                install) cd "{machine.stubs}" && [ -e "{machine.said}.fresh" ] && cp all present ;;
            esac""",
    )
    done = machine.run("demo")
    assert machine.said.read_text().split() == ["install", "update", "install"], done.stderr
    assert "[2/4]" in done.stderr


def test_what_is_there_is_not_installed_again_and_a_half_made_venv_is_made_anew(machine: Machine) -> None:
    first = machine.run("demo")
    assert first.returncode == 5, first.stderr
    assert "[2/4] virtual environment" in first.stderr
    assert "no-such-package" in first.stderr
    assert not machine.said.exists()
    (machine.tree / ".venv" / "left-over").touch()
    second = machine.run("demo")
    assert second.returncode == 5
    assert "[2/4] virtual environment" in second.stderr
    assert not (machine.tree / ".venv" / "left-over").exists()
