"""``kill -9`` at a random moment of ``kiosk syncd`` itself, the whole command, as a device starts it.

Half of the kills fall anywhere between its start and the end of its first round, half between its first
question to the server and that end. Then the content is one whole edition with all that was reported, and the
next ``kiosk syncd`` in that folder reaches the head by itself.
"""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from cache_publisher import CHANNEL
from cache_samples import CAFE, NOW
from fault_house import Stages, State, boards, dice, make_stages, shown
from fault_tally import Tally, trials
from fault_workers import spread
from static_server import static_server

from offline_cache.mailbox.control import Control
from offline_cache.store import check

PATIENCE_S = 60.0
POSTINGS = 400
_TOLD = re.compile(r": (rooms|edition|city): (\w+)\((?:version=(\d+))?")


class Server(dict[str, bytes]):
    """What a server publishes, and when it was first asked, in monotonic seconds."""

    first_asked = 0.0

    def get(self, path: str, default: object = None) -> object:  # type: ignore[override]
        self.first_asked = self.first_asked or time.monotonic()
        return super().get(path, default)


@dataclass(frozen=True)
class Device:
    """One device and the address of its server."""

    stages: Stages
    folder: Path
    url: str

    @property
    def log(self) -> Path:
        return self.folder.with_suffix(".log")

    def start(self) -> "subprocess.Popen[bytes]":
        settings = {
            "cache.folder": self.folder,
            "cache.trust_root": self.stages.root,
            "central.url": self.url,
            "central.channel": CHANNEL,
            "device.cafe": CAFE,
        }
        chosen = [word for key, value in settings.items() for word in ("--set", f"{key}={value}")]
        self.folder.mkdir(exist_ok=True)
        with self.log.open("wb") as log:
            return subprocess.Popen([sys.executable, "-m", "kiosk", "syncd", *chosen], stderr=log)

    def told(self) -> dict[str, tuple[str, int]]:
        """Return the last outcome of each question that the service has reported, and its version."""
        text = self.log.read_text("utf-8")
        whole = text[: text.rfind("\n") + 1]
        return {name: (kind, int(version or 0)) for name, kind, version in _TOLD.findall(whole)}

    def run_one_round(self) -> dict[str, tuple[str, int]]:
        """Let the service answer every question once, then end it, by force; return what it reported."""
        running = self.start()
        deadline = time.monotonic() + PATIENCE_S
        try:
            while len(self.told()) < 3 and time.monotonic() < deadline and running.poll() is None:
                time.sleep(0.005)
        finally:
            running.kill()
            running.wait()
        return self.told()


@dataclass(frozen=True)
class Before:
    """A device as it stands before a stage, and how long the first round takes from there, in seconds."""

    stage: int
    template: Path
    asks_after: float
    span: float


def copy(folder: Path, target: Path) -> None:
    """Copy all but the socket by which others wake the service."""
    shutil.copytree(folder, target, symlinks=True, ignore=shutil.ignore_patterns("*.sock"))


def befores(stages: Stages, ground: Path) -> list[Before]:
    """Go through all stages once, undisturbed."""
    found = []
    files = Server()
    with static_server(files) as url:
        device = Device(stages, ground / "undisturbed", url)
        device.folder.mkdir()
        for stage, tree in enumerate(stages.trees, start=1):
            template = ground / f"before-{stage}"
            copy(device.folder, template)
            files.update(tree)
            files.first_asked = 0.0
            start = time.monotonic()
            assert {kind for kind, _ in device.run_one_round().values()} == {"Applied"}, (
                device.log.read_text()
            )
            found.append(Before(stage, template, files.first_asked - start, time.monotonic() - start))
    return found


def killed(device: Device, server: Server, before: Before, number: int) -> dict[str, tuple[str, int]]:
    """Start the service and kill it at a random moment; return what it had reported."""
    running = device.start()
    span = before.span
    if number % 2:
        deadline = time.monotonic() + PATIENCE_S
        while not server.first_asked and time.monotonic() < deadline:
            time.sleep(0.001)
        span -= before.asks_after
    time.sleep(dice(number).uniform(0, 1.05 * span))
    running.kill()
    running.wait()
    return device.told()


def judge(
    device: Device,
    before: State,
    told: dict[str, tuple[str, int]],
    tally: Tally,
    number: int,
    *,
    asked: bool,
) -> None:
    """Count one trial: what the folder shows against what had been reported."""
    state, found = shown(device.folder), boards(device.folder)
    acked = {name: version for name, (kind, version) in told.items() if kind == "Applied"}
    whole = state in (before, device.stages.states.get(state[0])) and check.verify(device.folder).ok
    if not whole:
        tally.add("mixed", number)
    elif state[0] < acked.get("edition", 0) or any(found[name] < acked.get(name, 0) for name in found):
        tally.add("lost", number)
    else:
        tally.add("new edition" if state != before else "as before, in the round" if asked else "as before")
    with Control.open(device.folder) as control:
        control.answer(control.ask("sync-now", {}, NOW), {})


def reaches_head(device: Device, stage: int, tally: Tally, number: int) -> None:
    """Let the service run again, undisturbed."""
    told = device.run_one_round()
    head = sorted(device.stages.states)[stage - 1]
    good = {kind for kind, _ in told.values()} <= {"Applied", "Unchanged"} and len(told) == 3
    if not good or shown(device.folder) != device.stages.states[head] or not check.verify(device.folder).ok:
        tally.add("stuck", f"{number}: {told}")


def trial_of(stages: Stages, found: list[Before]) -> Callable[[Tally, int, Path], None]:
    @cache
    def server(_own: Path) -> tuple[Server, str, ExitStack]:
        files, until_the_worker_ends = Server(), ExitStack()
        return files, until_the_worker_ends.enter_context(static_server(files)), until_the_worker_ends

    def trial(tally: Tally, number: int, own: Path) -> None:
        files, url, _ = server(own)
        before = found[number // 4 % len(found)]
        files.clear()
        files.first_asked = 0.0
        files.update(stages.trees[before.stage - 1])
        device = Device(stages, own / f"kill-{number}", url)
        copy(before.template, device.folder)
        shown_before = shown(device.folder)
        told = killed(device, files, before, number)
        judge(device, shown_before, told, tally, number, asked=files.first_asked > 0)
        reaches_head(device, before.stage, tally, number)
        shutil.rmtree(device.folder)

    return trial


@pytest.fixture(scope="module")
def more_rows(tmp_path_factory: pytest.TempPathFactory) -> Stages:
    """The usual editions with more rows, so that taking one in lasts long enough to be hit."""
    return make_stages(tmp_path_factory.mktemp("stages"), POSTINGS)


def test_the_service_killed_at_any_moment_leaves_one_whole_edition_and_goes_on(
    more_rows: Stages, ground: Path
) -> None:
    tally = Tally("kill -9 of kiosk syncd")
    spread(tally, ground, range(trials(16, 208)), trial_of(more_rows, befores(more_rows, ground)))
    tally.finish()
    assert tally.counts["as before, in the round"] + tally.counts["new edition"] >= trials(4, 100)
