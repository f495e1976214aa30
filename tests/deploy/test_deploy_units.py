"""The systemd units of a device: they verify in silence, and every path, user and flag in them exists."""

import re
import shlex
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import click
import pytest
from deploy_tree import DEPLOY, UNITS, installed_paths

from kiosk.cli import main
from kiosk.config import load
from offline_cache.board_round import BOARD_DEADLINE_S
from offline_cache.edition_round import HEAD_DEADLINE_S
from offline_cache.root_chain import ROOT_DEADLINE_S

DEBIAN_COMMANDS = {"/usr/bin/cage": "cage"}


def values(unit: str, key: str) -> list[str]:
    lines = (DEPLOY / "systemd" / unit).read_text("utf-8").splitlines()
    return [line.partition("=")[2] for line in lines if line.startswith(f"{key}=")]


def verify(unit: Path, tmp_path: Path) -> str:
    """What systemd-analyze says of a unit whose programs exist."""
    stand_in = tmp_path / "program"
    stand_in.write_text("#!/bin/sh\n")
    stand_in.chmod(0o755)
    copy = tmp_path / unit.name
    copy.write_text(
        re.sub(r"^ExecStart=\S+", f"ExecStart={stand_in}", unit.read_text("utf-8"), flags=re.MULTILINE)
    )
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(copy)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stderr + ("" if done.returncode == 0 else f"exit code {done.returncode}")


@pytest.mark.parametrize("unit", UNITS)
def test_the_unit_verifies_in_silence(unit: str, tmp_path: Path) -> None:
    assert verify(DEPLOY / "systemd" / unit, tmp_path) == ""


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("ProtectSytem=strict", "Unknown key"),
        ("Restart=sometimes", "Failed to parse service restart specifier"),
        ("IPAddressDeny=none of it", "Address prefix is invalid"),
    ],
)
def test_a_planted_mistake_is_heard(line: str, complaint: str, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong" / "jobcafe-sync.service"
    wrong.parent.mkdir()
    text = (DEPLOY / "systemd" / "jobcafe-sync.service").read_text("utf-8")
    wrong.write_text(text.replace("[Service]\n", f"[Service]\n{line}\n"))
    assert complaint in verify(wrong, tmp_path)


@pytest.mark.parametrize("unit", UNITS)
def test_every_path_in_the_unit_exists_after_the_installation(unit: str) -> None:
    text = (DEPLOY / "systemd" / unit).read_text("utf-8")
    rules = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    paths = set(re.findall(r"(?<![\w.])/(?:opt|etc|usr|var/lib)/[\w./-]+", rules))
    assert paths
    for path in paths:
        assert path in installed_paths() or path in DEBIAN_COMMANDS, path
    packages = (DEPLOY / "install.sh").read_text("utf-8").partition("PACKAGES=(")[2].partition(")")[0].split()
    assert {DEBIAN_COMMANDS[path] for path in paths & DEBIAN_COMMANDS.keys()} <= set(packages)


@pytest.mark.parametrize("unit", UNITS)
def test_every_command_and_flag_in_the_unit_exists(unit: str) -> None:
    [line] = values(unit, "ExecStart")
    words = shlex.split(line)
    name, *flags = words[words.index("/opt/jobcafe/bin/kiosk") + 1 :]
    command = main.get_command(click.Context(main), name)
    assert command is not None, f"there is no command kiosk {name}"
    known = {text for option in command.params for text in option.opts}
    assert {flag for flag in flags if flag.startswith("-")} <= known
    command.make_context(name, list(flags), resilient_parsing=False)


def test_the_guard_finds_its_children_among_the_commands() -> None:
    command = main.get_command(click.Context(main), "out-of-service")
    assert command is not None, "there is no command kiosk out-of-service"
    assert {"--config", "--code"} <= {text for option in command.params for text in option.opts}
    screen = subprocess.run(
        [sys.executable, "-m", "kiosk.screen", "--help"], capture_output=True, text=True, check=True
    )
    assert "--config" in screen.stdout


@pytest.mark.parametrize("unit", UNITS)
def test_users_and_groups_are_created(unit: str) -> None:
    created = (DEPLOY / "sysusers.d" / "jobcafe.conf").read_text("utf-8")
    [user], [group], [mask] = values(unit, "User"), values(unit, "Group"), values(unit, "UMask")
    assert re.search(rf"^u\s+{user}\s", created, re.MULTILINE)
    assert re.search(rf"^m\s+{user}\s+{group}$", created, re.MULTILINE)
    assert mask == "0007"


def test_the_screen_has_no_network_and_the_sync_service_no_screen() -> None:
    assert values("jobcafe-screen.service", "IPAddressDeny") == ["any"]
    assert values("jobcafe-screen.service", "RestrictAddressFamilies") == ["AF_UNIX AF_NETLINK"]
    assert values("jobcafe-sync.service", "PrivateDevices") == ["yes"]
    assert values("jobcafe-screen.service", "User") != values("jobcafe-sync.service", "User")


def test_the_screen_may_be_heard() -> None:
    assert values("jobcafe-screen.service", "SupplementaryGroups") == ["audio"]
    assert values("jobcafe-screen.service", "PrivateDevices") == []
    created = (DEPLOY / "sysusers.d" / "jobcafe.conf").read_text("utf-8")
    assert re.search(r"^m\s+kiosk-screen\s+audio$", created, re.MULTILINE)
    install = (DEPLOY / "install.sh").read_text("utf-8")
    assert "alsa-utils" in install.partition("PACKAGES=(")[2].partition(")")[0].split()


@pytest.mark.parametrize("unit", UNITS)
def test_the_service_comes_back_whatever_happened(unit: str) -> None:
    # cage returns 0 when the program in it fails, and nobody is there to start a unit that systemd gave up
    assert values(unit, "Restart") == ["always"]
    assert values(unit, "StartLimitIntervalSec") == ["0"]


@pytest.mark.parametrize("unit", UNITS)
def test_a_service_that_hangs_is_started_anew(unit: str) -> None:
    assert values(unit, "Type") == ["notify"]
    [seconds] = values(unit, "WatchdogSec")
    longest_s = {
        "jobcafe-sync.service": 2 * load().fetch_object_s
        + HEAD_DEADLINE_S
        + 2 * BOARD_DEADLINE_S
        + ROOT_DEADLINE_S,
        "jobcafe-screen.service": load().guard_beat_s,
    }
    assert float(seconds) > 2 * longest_s[unit]


def test_the_session_of_the_screen_has_its_pam_file() -> None:
    [name] = values("jobcafe-screen.service", "PAMName")
    rules = (DEPLOY / "pam.d" / name).read_text("utf-8")
    assert re.search(r"^session\s+required\s+pam_systemd\.so$", rules, re.MULTILINE)
    assert re.search(r"^auth\s+required\s+pam_deny\.so$", rules, re.MULTILINE)


def test_the_units_are_well_formed() -> None:
    for unit in UNITS:
        parser = ConfigParser(strict=False, interpolation=None, delimiters="=")
        parser.optionxform = str  # type: ignore[assignment,method-assign]
        parser.read(DEPLOY / "systemd" / unit, "utf-8")
        assert parser.sections() == ["Unit", "Service", "Install"]
