"""The central server of a measurement: the real commands in processes of their own, on a fresh home."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from kiosk.bench.sync.corpus import Item, write_answer
from kiosk.demo.processes import Child, command, run
from offline_cache.contract.paths import root_path

CHANNEL: Final = "main"
_READY_S: Final = 60.0


class House:
    """A home of central, filled and published by its own commands."""

    def __init__(self, folder: Path) -> None:
        """Make the home with its database and keys.

        Args:
            folder: an empty folder for everything.
        """
        self._folder = folder
        self._home = folder / "central"
        self._log = folder / "central.log"
        self._environ = {"CENTRAL_HOME": str(self._home), "CENTRAL_CHANNEL": CHANNEL}
        self._server: Child | None = None
        self._central("migrate")
        self._central("keys", "init", "--root-folder", str(folder / "root-keys"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.stop()

    @property
    def tree(self) -> Path:
        """Return the published tree."""
        return self._home / "public"

    def trust_root(self) -> Path:
        """Return a copy of the first root, as it is installed on a device."""
        return Path(shutil.copy(self.tree / root_path(1), self._folder / "root.json"))

    def take_in(self, items: Sequence[Item], *, is_part: bool) -> None:
        """Import an answer of the source."""
        path = self._folder / "answer.json"
        write_answer(path, items)
        self._central("import", "moef", "--file", str(path), *(["--part"] if is_part else []))

    def take_in_demo(self) -> None:
        """Import the demonstration: cafes, rooms with their calendars, programmes, guides, real postings."""
        self._central("import", "demo")

    def publish_boards(self) -> None:
        """Read the calendars and sign the boards of all cafes."""
        self._central("rooms")

    def publish(self, *, retrain: bool = False) -> None:
        """Publish an edition."""
        self._central("publish", *(["--retrain"] if retrain else []))

    def serve(self) -> int:
        """Start the server and return its port."""
        port_file = self._folder / "port"
        arguments = command("central", "serve", "--no-ticker", "--port", "0", "--port-file", str(port_file))
        self._server = Child(arguments, self._log, self._environ)
        self._server.wait_until(port_file.is_file, _READY_S)
        return int(port_file.read_text())

    def _central(self, *arguments: str) -> None:
        run(command("central", *arguments), self._log, self._environ)
