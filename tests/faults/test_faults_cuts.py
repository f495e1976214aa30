"""Every stored file, cut short: it recovers or counts as absent; nothing false is shown, nothing raised."""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cache_samples import NOW
from fake_server import stall_after
from fault_house import ABSENT, Stages, boards, live, recover, shown
from fault_tally import Tally, trials

from offline_cache.contract.paths import object_path
from offline_cache.mailbox import MailboxError
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.outbox import Outbox
from offline_cache.store import generations
from offline_cache.store.reader import ContentReader

EVERY_OFFSET_UP_TO = 64 * 1024


def offsets(size: int, short: int, long: int) -> list[int]:
    """Return where to cut a file: everywhere in a small one in the long form, else a sample."""
    most = trials(short, max(long, size + 1) if size <= EVERY_OFFSET_UP_TO else long)
    if most > size:
        return list(range(size + 1))
    dice = random.Random(size)
    return sorted({0, 1, size - 1, *(dice.randrange(size) for _ in range(most))})


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


def cut_copies(template: Path, name: str, short: int, long: int) -> Iterator[tuple[int, Path]]:
    """Give copies of a folder in which one file is cut, with the place of the cut."""
    whole = (template / name).read_bytes()
    for at in offsets(len(whole), short, long):
        folder = template.with_name("cut")
        shutil.copytree(template, folder, symlinks=True)
        (folder / name).write_bytes(whole[:at])
        yield at, folder
        shutil.rmtree(folder)


def run(
    stages: Stages,
    tally: Tally,
    copies: Iterator[tuple[int, Path]],
    allowed: set[Any],
    *,
    with_boards: bool = True,
) -> None:
    """Look at each copy as a screen does, then check and synchronise it as the sync service does."""
    for at, folder in copies:
        tally.trials += 1
        try:
            state = shown(folder)
            tally.add(f"edition {state[0]} shown" if state != ABSENT else "counts as absent")
            if state not in allowed:
                tally.add("accepted-false", at)
            if with_boards:
                if any(version > len(stages.trees) for version in boards(folder).values()):
                    tally.add("accepted-false", at)
                stages.syncer(folder, stages.fake(1)).check()
            recover(stages, folder, tally, at, with_boards=with_boards)
        except Exception as error:  # noqa: BLE001 - nothing may come out; what does is counted
            tally.add("raised", f"{at}: {error!r}")


def test_the_content_database_cut_anywhere(stages: Stages, ground: Path, quiet: int) -> None:
    template = device(stages, ground / "device", quiet, 1, 2)
    present = generations.current(template)
    assert present is not None
    tally = Tally("content database cut")
    run(stages, tally, cut_copies(template, present.name, 30, 300), {ABSENT, shown(template)})
    tally.finish()


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
    tally = Tally("write-ahead log cut")
    run(stages, tally, cut_copies(template, log.name, 30, 300), {before, *stages.states.values()})
    tally.finish()


def test_a_kept_root_cut_anywhere(stages: Stages, ground: Path, quiet: int) -> None:
    template = device(stages, ground / "device", quiet, 1, 2, 3)
    tally = Tally("kept root cut")
    run(stages, tally, cut_copies(template, "roots/2.json", 25, 0), {shown(template)}, with_boards=False)
    tally.finish()


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
    tally = Tally(f"download cut ({ending or 'whole'})")
    run(
        stages,
        tally,
        cut_copies(template, f"spool/{name}{ending}", 15, 0),
        {shown(template)},
        with_boards=False,
    )
    tally.finish()


def fill_outbox(folder: Path) -> None:
    with Outbox.open(folder) as outbox:
        for number in range(20):
            outbox.add("count", {"number": number}, now=NOW)


def fill_control(folder: Path) -> None:
    with Control.open(folder) as control:
        for number in range(20):
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


@pytest.mark.parametrize(
    ("name", "fill", "use"),
    [("outbox.db", fill_outbox, use_outbox), ("control.db", fill_control, use_control)],
)
def test_a_mailbox_cut_anywhere(
    ground: Path, name: str, fill: Callable[[Path], None], use: Callable[[Path], set[Any]]
) -> None:
    """It may be refused by name once, then it works again; what it gives is what was put in."""
    template = ground / "device"
    template.mkdir()
    fill(template)
    tally = Tally(f"{name} cut")
    for at, folder in cut_copies(template, name, 120, 0):
        tally.trials += 1
        try:
            found = use(folder)
            tally.add("whole" if len(found) == 20 else "begun anew")
            if not found <= set(range(20)):
                tally.add("accepted-false", at)
        except MailboxError:
            tally.add("refused by name")
        except Exception as error:  # noqa: BLE001 - nothing else may come out; what does is counted
            tally.add("raised", f"{at}: {error!r}")
        try:
            use(folder)
        except MailboxError as error:
            tally.add("stuck", f"{at}: {error}")
    tally.finish()
