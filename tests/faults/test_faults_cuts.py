"""Every stored file, cut short: it recovers or counts as absent; nothing false is shown, nothing raised."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cache_samples import NOW
from fake_server import stall_after
from fault_house import ABSENT, Stages, boards, live, recover, shown
from fault_tally import LONG, Tally, trials
from fault_workers import spread

from offline_cache.contract.paths import object_path
from offline_cache.mailbox import MailboxError
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.outbox import Outbox
from offline_cache.store import generations
from offline_cache.store.reader import ContentReader

EVERY_OFFSET_UP_TO = 64 * 1024
PAGE = 4096
ENTRIES = 20


def offsets(size: int, short: int, long: int) -> list[int]:
    """Return where to cut a file: everywhere in a small one in the long form, else a sample.

    The sample of a large file in the long form holds the places around the end of each page, too.
    """
    if size <= EVERY_OFFSET_UP_TO and LONG:
        return list(range(size + 1))
    dice = random.Random(size)
    ends = {at + off for at in range(0, size, PAGE) for off in (-1, 0, 1)} if LONG else {0, 1, size - 1}
    drawn = {dice.randrange(size) for _ in range(trials(short, long))}
    return sorted(at for at in ends | drawn | {size} if 0 <= at <= size)


def device(stages: Stages, folder: Path, quiet: int, *done: int) -> Path:
    """Make a device that has gone through some stages, in a child that leaves no connection behind."""
    child = os.fork()
    if child == 0:
        try:
            live(stages, folder, [stages.fake(stage) for stage in done], quiet)
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    return folder


def spread_cuts(
    tally: Tally, template: Path, name: str, places: list[int], look: Callable[[Tally, int, Path], None]
) -> None:
    """Look at copies of a folder in which one file is cut, one copy for each place."""
    whole = (template / name).read_bytes()

    def trial(tally: Tally, at: int, own: Path) -> None:
        folder = own / "cut"
        shutil.copytree(template, folder, symlinks=True)
        try:
            (folder / name).write_bytes(whole[:at])
            look(tally, at, folder)
        finally:
            shutil.rmtree(folder)

    spread(tally, template.parent, places, trial)
    tally.finish()


def looking(
    stages: Stages, allowed: set[Any], *, with_boards: bool = True
) -> Callable[[Tally, int, Path], None]:
    """Look at each copy as a screen does, then check and synchronise it as the sync service does."""

    def look(tally: Tally, at: int, folder: Path) -> None:
        state = shown(folder)
        tally.add(f"edition {state[0]} shown" if state != ABSENT else "counts as absent")
        if state not in allowed:
            tally.add("accepted-false", at)
        if with_boards:
            if any(version > len(stages.trees) for version in boards(folder).values()):
                tally.add("accepted-false", at)
            stages.syncer(folder, stages.fake(1)).check()
        recover(stages, folder, tally, at, with_boards=with_boards)

    return look


def size_of(template: Path, name: str) -> int:
    return (template / name).stat().st_size


def test_the_content_database_cut_anywhere(stages: Stages, ground: Path, quiet: int) -> None:
    template = device(stages, ground / "device", quiet, 1, 2)
    present = generations.current(template)
    assert present is not None
    places = offsets(size_of(template, present.name), 30, 900)
    look = looking(stages, {ABSENT, shown(template)})
    spread_cuts(Tally("content database cut"), template, present.name, places, look)


def test_the_log_of_the_content_database_cut_anywhere(stages: Stages, ground: Path, quiet: int) -> None:
    """A log that lost its end shows the edition before, never half of one."""
    template = device(stages, ground / "device", quiet, 1)
    before = shown(template)
    child = os.fork()
    if child == 0:
        reader = ContentReader.open(template)
        live(stages, template, [stages.fake(2)], quiet)
        os.kill(os.getpid(), 9) if reader.edition() else None
    os.waitpid(child, 0)
    (log,) = template.glob("content-*.db-wal")
    assert log.stat().st_size > 10_000
    (shared,) = template.glob("content-*.db-shm")
    shared.unlink()
    places = offsets(size_of(template, log.name), 30, 900)
    look = looking(stages, {before, *stages.states.values()})
    spread_cuts(Tally("write-ahead log cut"), template, log.name, places, look)


def test_a_kept_root_cut_anywhere(stages: Stages, ground: Path, quiet: int) -> None:
    template = device(stages, ground / "device", quiet, 1, 2, 3)
    places = offsets(size_of(template, "roots/2.json"), 25, 0)
    look = looking(stages, {shown(template)}, with_boards=False)
    spread_cuts(Tally("kept root cut"), template, "roots/2.json", places, look)


@pytest.mark.parametrize("ending", [".part", ""])
def test_a_download_cut_anywhere(stages: Stages, ground: Path, quiet: int, ending: str) -> None:
    """A download that was cut, or lost its end after it was whole, is continued or fetched again."""
    template = device(stages, ground / "device", quiet, 1)
    server = stages.fake(len(stages.trees))
    server.faults["v1/o/"] = stall_after(10)
    assert stages.syncer(template, server).sync_edition().name == "too_slow"
    (part,) = template.glob("spool/*.part")
    name = part.name.removesuffix(".part")
    part.unlink()
    (template / f"spool/{name}{ending}").write_bytes(server.files[object_path(name)])
    places = offsets(size_of(template, f"spool/{name}{ending}"), 15, 0)
    look = looking(stages, {shown(template)}, with_boards=False)
    tally = Tally(f"download cut ({ending or 'whole'})")
    spread_cuts(tally, template, f"spool/{name}{ending}", places, look)


def fill_outbox(folder: Path) -> None:
    with Outbox.open(folder) as outbox:
        for number in range(ENTRIES):
            outbox.add("count", {"number": number}, now=NOW)


def fill_control(folder: Path) -> None:
    with Control.open(folder) as control:
        for number in range(ENTRIES):
            control.answer(control.ask("sync", {"number": number}, NOW), {"number": number})
            control.ask("sync", {"number": number}, NOW)


def use_outbox(folder: Path) -> set[Any]:
    with Outbox.open(folder) as outbox:
        found = {entry.body["number"] for entry in outbox.pending(99)}
        outbox.forget(outbox.add("count", {"number": 0}, now=NOW))
    return found


def use_control(folder: Path) -> set[Any]:
    with Control.open(folder) as control:
        found = {request.body["number"] for request in control.open_requests(NOW.replace(year=2000))}
        found |= {answer["number"] for at in range(50) if (answer := control.answer_of(at)) is not None}
        control.ask("sync", {"number": 0}, NOW)
    return found


BOXES = [("outbox.db", fill_outbox, use_outbox), ("control.db", fill_control, use_control)]


@pytest.mark.parametrize(("name", "fill", "use"), BOXES)
def test_a_mailbox_cut_anywhere(
    ground: Path, name: str, fill: Callable[[Path], None], use: Callable[[Path], set[Any]]
) -> None:
    """It may be refused by name once, then it works again; what it gives is what was put in."""
    template = ground / "device"
    template.mkdir()
    fill(template)
    places = offsets(size_of(template, name), 120, 0)
    spread_cuts(Tally(f"{name} cut"), template, name, places, using(use))


@pytest.mark.parametrize(("name", "fill", "use"), BOXES)
def test_the_log_of_a_mailbox_cut_anywhere(
    ground: Path, name: str, fill: Callable[[Path], None], use: Callable[[Path], set[Any]]
) -> None:
    """As a killed process leaves it; the entries up to the cut are there."""
    template = ground / "device"
    template.mkdir()
    child = os.fork()
    if child == 0:
        try:
            holding = sqlite3.connect(template / name)
            holding.execute("PRAGMA journal_mode=WAL").fetchall()
            holding.execute("SELECT * FROM sqlite_master").fetchall()
            fill(template)
        finally:
            os.kill(os.getpid(), 9)
    os.waitpid(child, 0)
    assert size_of(template, f"{name}-wal") > 10_000
    (template / f"{name}-shm").unlink()
    places = offsets(size_of(template, f"{name}-wal"), 60, 900)
    spread_cuts(Tally(f"{name} log cut"), template, f"{name}-wal", places, using(use))


def using(use: Callable[[Path], set[Any]]) -> Callable[[Tally, int, Path], None]:
    def look(tally: Tally, at: int, folder: Path) -> None:
        try:
            found = use(folder)
            tally.add(
                "whole" if len(found) == ENTRIES else "begun anew" if not found else "the first entries"
            )
            if found != set(range(len(found))):
                tally.add("accepted-false", at)
        except MailboxError:
            tally.add("refused by name")
        try:
            use(folder)
        except MailboxError as error:
            tally.add("stuck", f"{at}: {error}")

    return look
