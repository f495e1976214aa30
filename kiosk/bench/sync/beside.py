"""Starting and asking the reader beside the synchroniser."""

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self


class Beside:
    """A reader in a process of its own."""

    def __init__(self, folder: Path) -> None:
        """Start reading.

        Args:
            folder: the cache folder.
        """
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "kiosk.bench.sync.reading", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def phase(self) -> list[float]:
        """End a phase and return the times of its questions, in milliseconds."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the reader has no pipes")
        self._process.stdin.write("next\n")
        self._process.stdin.flush()
        times: list[float] = json.loads(self._process.stdout.readline())
        return times
