"""One bit is turned in a published file, in each of its bytes: it is refused, and what is shown stays."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from cache_publisher import CHANNEL, flipped
from cache_samples import CAFE
from fault_house import ABSENT, Stages, asks, boards, live, recover, shown
from fault_tally import Tally, trials

from offline_cache.contract.paths import city_path, head_path, rooms_path, root_path

SMALL = 2048
"""Up to this length every byte of a file is tried in the long form."""


def flips(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give an object or document with one bit turned, each time another."""
    dice = random.Random(len(data))
    most = trials(8, len(data) if len(data) <= SMALL else SMALL)
    places = (
        range(len(data)) if most == len(data) else sorted(dice.sample(range(len(data)), min(most, len(data))))
    )
    for at in places:
        yield at, flipped(data, at, dice.randrange(8))


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
    for at, false in flips(server.files[path]):
        tally.trials += 1
        server.files[path] = false
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
    folder = ground / "device"
    server = stages.fake(4)
    syncer = stages.syncer(folder, server)
    for path in sorted(set(probe.paths("v1/o/"))):
        whole = server.files[path]
        for at, false in flips(whole):
            tally.trials += 1
            server.files[path] = false
            (folder / "spool" / Path(path).name).unlink(missing_ok=True)
            outcome = syncer.sync_edition()
            tally.add("accepted-false" if outcome.ok else outcome.name, (path, at))
        if shown(folder) != ABSENT:
            tally.add("mixed", path)
        server.files[path] = whole
    recover(stages, folder, tally, "objects")
    tally.finish()


def test_roots(stages: Stages, ground: Path, quiet: int) -> None:
    """A changed root is refused; so is the head that needs it."""
    folder = ground / "device"
    live(stages, folder, [stages.fake(2)], report=quiet)
    before = shown(folder)
    server = stages.fake(3)
    tally = Tally("bit flips, root")
    for at, false in flips(server.files[root_path(2)]):
        tally.trials += 1
        server.files[root_path(2)] = false
        outcome = stages.syncer(folder, server).sync_edition()
        if outcome.ok or shown(folder) != before:
            tally.add("accepted-false", at)
            break
        tally.add(outcome.name)
    recover(stages, folder, tally, "root")
    tally.finish()
