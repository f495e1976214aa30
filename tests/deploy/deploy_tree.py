"""Where the files of deploy/kiosk lie, and where they go."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy" / "kiosk"
INSTALL = DEPLOY / "install.sh"
UNITS = sorted(file.name for file in (DEPLOY / "systemd").iterdir())


def install(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the install script."""
    return subprocess.run(
        [str(INSTALL), *map(str, arguments)], capture_output=True, text=True, timeout=120, check=False
    )


def installed_paths() -> set[str]:
    """The paths that the installation makes, read from its own lists."""
    copied = re.findall(r'"\S+ (/\S+) 0\d{3}"', INSTALL.read_text("utf-8"))
    rules = (DEPLOY / "tmpfiles.d" / "jobcafe.conf").read_text("utf-8")
    folders = re.findall(r"^d\s+(\S+)", rules, re.MULTILINE)
    return {*copied, *folders, "/etc/jobcafe/kiosk.toml", "/etc/jobcafe/screen.env"}
