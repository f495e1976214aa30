"""One bit is turned in a published file, in each of its bytes: it is refused, and what is shown stays."""

import random
from functools import cache
from pathlib import Path

import pytest
from cache_publisher import CHANNEL, flipped
from cache_samples import CAFE
from fake_server import FakeServer
from fault_house import ABSENT, Stages, asks, boards, live, recover, shown
from fault_tally import Tally, trials
from fault_workers import spread

from offline_cache.contract.paths import city_path, head_path, rooms_path, root_path
from offline_cache.sync import Syncer

SMALL = 2048
"""Up to this length every byte of a file is tried in the long form."""


def flips(data: bytes) -> list[tuple[int, int]]:
    """Return places and bits to turn in an object or document, each time another."""
    dice = random.Random(len(data))
    most = min(trials(8, SMALL), len(data))
    places = range(len(data)) if most == len(data) else sorted(dice.sample(range(len(data)), most))
    return [(at, dice.randrange(8)) for at in places]


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("edition", head_path(CHANNEL)),
        ("rooms", rooms_path(CHANNEL, CAFE)),
        ("city", city_path(CHANNEL)),
    ],
)
def test_signed_documents(stages: Stages, ground: Path, quiet: int, name: str, path: str) -> None:
    folder = ground / "device"
    live(stages, folder, [stages.fake(3)], report=quiet)
    before = shown(folder), boards(folder)
    server = stages.fake(4)
    syncer = stages.syncer(folder, server)
    tally = Tally(f"bit flips, {name}")
    whole = server.files[path]
    for at, bit in flips(whole):
        tally.trials += 1
        server.files[path] = flipped(whole, at, bit)
        outcome = asks(syncer)[name]()
        tally.add("accepted-false" if outcome.ok else outcome.name, at)
        if boards(folder) != before[1] or (at % 8 == 0 and shown(folder) != before[0]):
            tally.add("mixed", at)
    if shown(folder) != before[0]:
        tally.add("mixed", path)
    recover(stages, folder, tally, path)
    tally.finish()


def test_objects(stages: Stages, ground: Path) -> None:
    """Of a first installation, so that every kind is needed: base, segment, catalogue, dictionary."""
    tally = Tally("bit flips, objects")
    probe = stages.fake(4)
    assert stages.syncer(ground / "probe", probe).sync_edition().ok
    paths = sorted(set(probe.paths("v1/o/")))
    places = [(path, at, bit) for path in paths for at, bit in flips(probe.files[path])]

    @cache
    def device(own: Path) -> tuple[FakeServer, Syncer]:
        server = stages.fake(4)
        return server, stages.syncer(own / "device", server)

    def trial(tally: Tally, place: tuple[str, int, int], own: Path) -> None:
        path, at, bit = place
        server, syncer = device(own)
        whole = server.files[path]
        server.files[path] = flipped(whole, at, bit)
        (own / "device/spool" / Path(path).name).unlink(missing_ok=True)
        outcome = syncer.sync_edition()
        server.files[path] = whole
        tally.add("accepted-false" if outcome.ok else outcome.name, place)
        if outcome.ok or (at % 8 == 0 and shown(own / "device") != ABSENT):
            tally.add("mixed", place)

    spread(tally, ground, places, trial)
    for folder in ground.glob("worker-*/device"):
        if shown(folder) != ABSENT:
            tally.add("mixed", folder)
        recover(stages, folder, tally, "objects")
    tally.finish()


def test_roots(stages: Stages, ground: Path, quiet: int) -> None:
    """A changed root is refused; so is the head that needs it."""
    folder = ground / "device"
    live(stages, folder, [stages.fake(2)], report=quiet)
    before = shown(folder)
    server = stages.fake(3)
    tally = Tally("bit flips, root")
    whole = server.files[root_path(2)]
    for at, bit in flips(whole):
        tally.trials += 1
        server.files[root_path(2)] = flipped(whole, at, bit)
        outcome = stages.syncer(folder, server).sync_edition()
        if outcome.ok or shown(folder) != before:
            tally.add("accepted-false", at)
            break
        tally.add(outcome.name)
    recover(stages, folder, tally, "root")
    tally.finish()
