"""The real server and the real sync service as processes, on loopback, on the demonstration's data."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import requests
from desk_browser import Browser
from PySide6.QtGui import QGuiApplication

from kiosk.demo.stage import DESK, Stage

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
os.environ.update(OFFSCREEN)


class Device:
    """A device of the demonstration, asked through its command line as a technician would."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.folder = stage.folder

    def kiosk(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a ``kiosk`` command and return how it ended."""
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *arguments, "--config", str(self.stage.config)],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **OFFSCREEN},
        )

    def asked(self, *arguments: str):
        """Run a ``kiosk`` command with ``--json`` and return what it says."""
        ended = self.kiosk(*arguments, "--json")
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout)


@pytest.fixture(scope="module")
def device(tmp_path_factory):
    """A device after its first synchronisation; server and sync service still run."""
    stage = Stage(tmp_path_factory.mktemp("demo"), lambda _line: None)
    try:
        stage.prepare_server()
        stage.start_server()
        stage.start_sync()
        yield Device(stage)
    finally:
        stage.close()


@pytest.fixture(scope="module")
def staff(device):
    """A browser of the desk, signed in."""
    with requests.Session() as session:
        browser = Browser(session, device.folder / "port")
        page = browser.get("/desk/login/")
        browser.post("/desk/login/", page, username=DESK, password=device.stage.desk_password)
        yield browser


@pytest.fixture(scope="session")
def qapp_cls():
    return QGuiApplication


@pytest.fixture
def published(device) -> Path:
    """The folder of files that the server publishes."""
    return device.folder / "central" / "public" / "v1"
