"""The parts of the demonstration and how they are brought up: server, device settings, sync service."""

import json
import os
import secrets
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.demo.processes import Child, DemoError, command, run

CHANNEL = "main"
CAFE = "cafe:demo"
DESK = "desk"
PUBLIC_URL = "https://jobcafe.example"
"""Where codes of the demonstration lead: a reserved name (RFC 2606) that opens nowhere;
``CENTRAL_PUBLIC_URL`` names a real address instead."""

START_S = 60.0
FIRST_SYNC_S = 90.0

Say = Callable[[str], None]


class Stage:
    """Everything that runs behind the screen.

    Args:
        folder: where databases, caches and logs of the demonstration stand; it is kept, so that a second
            start takes seconds.
        say: shows one line of progress.
    """

    def __init__(self, folder: Path, say: Say) -> None:
        self.folder = folder
        self.config = folder / "kiosk.toml"
        self._home = folder / "central"
        self._root = self._home / "public/v1/root/1.json"
        self._token = folder / "device-token"
        self._password = folder / "desk-password"
        self.public_url = (os.environ.get("CENTRAL_PUBLIC_URL") or PUBLIC_URL).rstrip("/")
        self._environ = {
            "CENTRAL_HOME": str(self._home),
            "CENTRAL_PUBLIC_URL": self.public_url,
            "CENTRAL_DESK_HTTP": "1",
        }
        self._say = say
        self._children: dict[str, Child] = {}

    def prepare_server(self) -> None:
        """Fill the server's database from the real postings and publish an edition.

        Raises:
            DemoError: a step failed; the message shows the end of its log.
        """
        self._home.mkdir(parents=True, exist_ok=True)
        self._central("migrate")
        if not self._root.exists():
            self._central("keys", "init", "--root-folder", str(self.folder / "root-keys"))
        self._timed("가져오기: 공공기관 채용공고와 방 달력", lambda: self._central("import", "demo"))
        self._timed("발행: 서명한 판", lambda: self._central("publish"))
        if not self._password.exists():
            self._password.touch(mode=0o600)
            self._password.write_text(secrets.token_urlsafe(9), encoding="utf-8")
        self._central("desks", "add", DESK, "--cafe", CAFE, CENTRAL_DESK_PASSWORD=self.desk_password)
        if not self._token.exists():
            name = f"시연 {secrets.token_hex(2)}"
            self._central("devices", "add", name, "--cafe", CAFE, "--token-file", str(self._token))

    @property
    def desk_password(self) -> str:
        """The password of the account that serves the desk."""
        return self._password.read_text("utf-8")

    def start_server(self) -> None:
        """Start the central server on a free port of loopback."""
        port_file = self.folder / "port"
        port_file.unlink(missing_ok=True)
        child = self._start(
            "central",
            command("central", "serve", "--port", "0", "--port-file", str(port_file)),
            self._environ,
        )
        child.wait_until(lambda: port_file.exists() and bool(port_file.read_text()), START_S)
        url = f"http://127.0.0.1:{int(port_file.read_text())}"
        self._write_config(url)
        self._say(f"서버가 {url} 에서 돌고 있습니다 (관리 화면 /admin/)")
        self._say(
            f"데스크 화면 {url}/desk/ (아이디 {DESK}, 비밀번호 {self.desk_password}): 직원 호출과 상담 코드"
        )

    def start_sync(self) -> None:
        """Start the sync service and wait for the first edition and the first rooms."""
        started = time.monotonic()
        child = self._start("syncd", self.kiosk("syncd"))
        child.wait_until(self._is_synced, FIRST_SYNC_S)
        self._say(f"동기화 서비스가 첫 판을 받았습니다 ({time.monotonic() - started:.1f}초)")

    def show_window(self) -> None:
        """Open the screen in a window and wait until it is closed.

        Raises:
            DemoError: the screen ended with a fault.
        """
        code = self._start("screen", self.kiosk("run", "--window")).wait()
        self._children.pop("screen")
        if code != 0:
            raise DemoError(f"the screen ended with {code}; see {self.log('screen')}")

    def stop(self, name: str) -> None:
        """Stop one part: ``central`` or ``syncd``."""
        self._children.pop(name).stop()

    def close(self) -> None:
        """Stop everything that still runs."""
        for name in list(self._children):
            self.stop(name)

    def kiosk(self, *arguments: str) -> list[str]:
        """Return the command line of a ``kiosk`` command on this stage's device."""
        return command("kiosk", *arguments, "--config", str(self.config))

    def log(self, name: str) -> Path:
        """Return the log file of a part."""
        return self.folder / f"{name}.log"

    def _start(self, name: str, arguments: list[str], environ: dict[str, str] | None = None) -> Child:
        child = Child(arguments, self.log(name), environ)
        self._children[name] = child
        return child

    def _central(self, *arguments: str, **environ: str) -> None:
        run(command("central", *arguments), self.log("central"), {**self._environ, **environ})

    def _timed(self, what: str, step: Callable[[], None]) -> None:
        started = time.monotonic()
        step()
        self._say(f"{what} ({time.monotonic() - started:.1f}초)")

    def _write_config(self, url: str) -> None:
        tables = {
            "cache": {
                "folder": str(self.folder / "cache"),
                "trust_root": str(self._root),
            },
            "central": {
                "url": url,
                "public_url": self.public_url,
                "channel": CHANNEL,
                "token": self._token.read_text("utf-8").strip(),
            },
            "device": {"cafe": CAFE},
        }
        lines = []
        for table, values in tables.items():
            lines += [f"[{table}]", *(f"{key} = {json.dumps(value)}" for key, value in values.items()), ""]
        self.config.touch(mode=0o600)
        self.config.write_text("\n".join(lines), encoding="utf-8")

    def _is_synced(self) -> bool:
        asked = subprocess.run(  # noqa: S603 - our own program
            self.kiosk("status", "--json"), capture_output=True, check=False, stdin=subprocess.DEVNULL
        )
        if asked.returncode != 0:
            return False
        report = json.loads(asked.stdout)
        return report["edition"] is not None and report["rooms"] is not None
