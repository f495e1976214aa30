"""``kill -9`` at a random moment of a real sync process over real HTTP.

It takes editions from bases, from segments and with new keys, and the boards between them. What it had
reported on its standard output is there afterwards.
"""

import os
import shutil
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fault_house import Stages, dice, judge, live
from fault_tally import Tally, trials
from fault_workers import spread
from static_server import static_server

from offline_cache.fetch import Fetcher
from offline_cache.fetch.http import HttpFetcher


@contextmanager
def server_process(stages: Stages) -> Iterator[list[str]]:
    """Serve the tree of each stage from a process of its own and give their addresses."""
    tell, told = os.pipe()[::-1]
    child = os.fork()
    if child == 0:
        _serve(stages, tell)
    os.close(tell)
    with os.fdopen(told) as lines:
        url = lines.readline().strip()
    try:
        yield [f"{url}/{stage}" for stage in range(1, len(stages.trees) + 1)]
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _serve(stages: Stages, tell: int) -> None:
    try:
        files = {
            f"{stage}/{path}": data
            for stage, tree in enumerate(stages.trees, start=1)
            for path, data in tree.items()
        }
        with static_server(files) as url:
            os.write(tell, f"{url}\n".encode())
            signal.pause()
    finally:
        os._exit(1)


def sync_process(stages: Stages, folder: Path, urls: list[str]) -> tuple[int, int]:
    """Start the process; return its id and the end of the pipe that is its standard output."""
    out, stdout = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(out)
            os.dup2(stdout, 1)
            fetchers: list[Fetcher] = [HttpFetcher(url) for url in urls]
            live(stages, folder, fetchers, report=1)
        finally:
            os._exit(0)
    os.close(stdout)
    return child, out


def reports(out: int) -> list[str]:
    """Return what the process had reported; only whole lines count."""
    with os.fdopen(out) as lines:
        return [line.strip() for line in lines if line.endswith("\n")]


@pytest.fixture
def urls(stages: Stages) -> Iterator[list[str]]:
    with server_process(stages) as urls:
        yield urls


def test_killed_at_any_moment_the_cache_holds_one_whole_edition(
    stages: Stages, urls: list[str], ground: Path
) -> None:
    tally = Tally("kill -9 of a sync process")
    span = _undisturbed(stages, ground / "undisturbed", urls)

    def trial(tally: Tally, number: int, own: Path) -> None:
        folder = own / f"kill-{number}"
        child, out = sync_process(stages, folder, urls)
        time.sleep(dice(number).uniform(0, 1.05 * span))
        os.kill(child, signal.SIGKILL)
        acks = reports(out)
        os.waitpid(child, 0)
        judge(stages, folder, acks, tally, number)
        shutil.rmtree(folder)

    spread(tally, ground, range(trials(25, 1_000)), trial)
    tally.finish()


def _undisturbed(stages: Stages, folder: Path, urls: list[str]) -> float:
    """Return how long the process takes when nobody kills it, in seconds."""
    for _ in range(2):
        shutil.rmtree(folder, ignore_errors=True)
        start = time.monotonic()
        child, out = sync_process(stages, folder, urls)
        acks = reports(out)
        os.waitpid(child, 0)
        span = time.monotonic() - start
        assert len(acks) == 3 * len(stages.trees)
    return span
