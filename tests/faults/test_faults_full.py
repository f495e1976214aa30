"""A full disk, at many sizes, in the middle of anything that writes.

First way, wherever it runs: the calls of the real process that would let a file grow beyond the space are
answered with ENOSPC (``fault_journal``). Second way, where mounts are allowed: a real small file system in
memory. Both always end in an outcome, leave the content as it was, and are over when there is space again.
"""

import ctypes
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from cache_samples import NOW
from fault_house import Stages, State, asks, live, recover, shown, small_generations
from fault_journal import Journal
from fault_tally import LINES, Tally, trials
from fault_workers import spread

from kiosk.screen.reports import reporter
from offline_cache.mailbox import MailboxError
from offline_cache.mailbox.control import Control
from offline_cache.mailbox.outbox import Outbox
from offline_cache.store import check

SENTENCE = "저장 공간이 가득 찼습니다"
PLENTY = 1 << 40
_NEW_MOUNTS, _NEW_USERS, _PRIVATE = 0x00020000, 0x10000000, 0x4000 | 0x40000
_libc = ctypes.CDLL(None, use_errno=True)


def one_round(stages: Stages, folder: Path, stage: int, report: int) -> None:
    """Ask for everything of a stage and report the name and sentence of each outcome."""
    with small_generations():
        for ask in asks(stages.syncer(folder, stages.fake(stage))).values():
            outcome = ask()
            os.write(report, f"{outcome.name} {outcome.sentence}\n".encode())


def templates(stages: Stages, ground: Path, quiet: int) -> Iterator[tuple[int, Path]]:
    """Give each stage with the folder of a device that stands before it."""
    folder = ground / "before"
    folder.mkdir()
    for stage in range(1, len(stages.trees) + 1):
        yield stage, folder
        live(stages, folder, [stages.fake(stage)], report=quiet)


def copy_of(template: Path, where: Path) -> Path:
    folder = where / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder, symlinks=True)
    return folder


def watched(folder: Path, work: Callable[[int], None], free: int) -> tuple[list[str], int]:
    """Do some work with so many bytes free; return what it reported, and the least that was left free."""
    acks = os.open(os.devnull, os.O_WRONLY)
    journal = Journal(folder, acks, free)
    try:
        assert journal.watch(lambda: work(acks)) == 0
    finally:
        os.close(acks)
    return [str(event[1]).strip() for event in journal.events if event[0] == "ack"], journal.least


def judge_full(
    stages: Stages, folder: Path, before: State, lines: list[str], tally: Tally, place: object
) -> None:
    full = [line for line in lines if line.startswith("disk_full")]
    good = [line for line in lines if line.startswith(("applied", "unchanged"))]
    after = shown(folder)
    if len(full) + len(good) != 3 or not all(SENTENCE in line for line in full):
        tally.add("raised", (place, lines))
    elif after not in (before, stages.states.get(after[0])) or not check.verify(folder).ok:
        tally.add("mixed", place)
    elif after[0] < before[0]:
        tally.add("lost", place)
    else:
        tally.add("disk full" if full else "enough space")
    recover(stages, folder, tally, place)


def test_a_disk_that_is_full_at_any_byte(stages: Stages, ground: Path, quiet: int) -> None:
    sizes = trials(5, 30)
    tally = Tally("disk full, growth refused")
    for stage, template in templates(stages, ground, quiet):
        left = _left_by(stages, stage, template, PLENTY, ground)[1]
        places = [(PLENTY - left) * number // sizes for number in range(sizes)]
        spread(tally, ground, places, _full_at(stages, stage, template))
    tally.finish()
    assert tally.counts["disk full"] > sizes


def _left_by(stages: Stages, stage: int, template: Path, free: int, where: Path) -> tuple[list[str], int]:
    """Do one round with so many bytes free; see `watched`."""
    folder = copy_of(template, where)
    return watched(folder, lambda report: one_round(stages, folder, stage, report), free)


def _full_at(stages: Stages, stage: int, template: Path) -> Callable[[Tally, int, Path], None]:
    before = shown(template)

    def trial(tally: Tally, free: int, own: Path) -> None:
        lines, _ = _left_by(stages, stage, template, free, own)
        judge_full(stages, own / "copy", before, lines, tally, (stage, free))

    return trial


def test_a_mailbox_on_a_full_disk_refuses_by_name_and_harms_no_screen(ground: Path) -> None:
    sizes = trials(8, 60)
    tally = Tally("disk full, mailboxes")

    def leave_all(folder: Path, free: int) -> tuple[list[str], int]:
        def work(report: int) -> None:
            for number in range(8):
                os.write(report, f"{_leave_something(folder, number)}\n".encode())

        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return watched(folder, work, free)

    def trial(tally: Tally, free: int, own: Path) -> None:
        lines, _ = leave_all(own / "boxes", free)
        tally.add("refused by name" if "refused" in lines else "enough space")
        with Outbox.open(own / "boxes") as outbox, Control.open(own / "boxes") as control:
            kept = {entry.body["number"] for entry in outbox.pending(99)}
            control.ask("sync", {}, NOW)
        told = {at for at, line in enumerate(lines) if line == "kept"}
        tally.add("lost" if told - kept else "nothing lost", free)

    _, left = leave_all(ground / "boxes", PLENTY)
    spread(tally, ground, [(PLENTY - left) * number // sizes for number in range(sizes)], trial)
    tally.finish()
    assert tally.counts["refused by name"] > sizes // 2


def _leave_something(folder: Path, number: int) -> str:
    """Do what a screen does: a report, which never raises, and a request, which may only raise by name."""
    kept = reporter(folder)("count", {"number": number, "text": "가" * 2_000})
    try:
        with Control.open(folder) as control:
            control.ask("sync", {}, NOW + timedelta(minutes=1))
    except MailboxError:
        return "refused"
    return "kept" if kept else "refused"


# --- a real small file system ---


def test_a_real_small_disk(stages: Stages, ground: Path) -> None:
    place = ground / "small"
    place.mkdir()
    if not may_mount(place):
        LINES.append(
            "disk full, small file system: mounts are not allowed here; refused growth stands for it"
        )
        return
    tally = Tally("disk full, small file system")

    def trial(tally: Tally, size_kb: int, _own: Path) -> None:
        lines = in_child(lambda report: _on_small_disk(stages, place, size_kb, report))
        for outcome, _, where in (line.partition(":") for line in lines):
            tally.add(outcome, where)
        if not lines:
            tally.add("raised", size_kb)

    spread(tally, ground, range(8, 680, trials(84, 24)), trial)
    tally.finish()
    assert tally.counts["disk full"] > 0


def in_child(work: Callable[[int], None]) -> list[str]:
    """Do some work in a child and return the lines it reported."""
    out, report = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(out)
            work(report)
        finally:
            os._exit(0)
    os.close(report)
    with os.fdopen(out, encoding="utf-8") as lines:
        found = [line.strip() for line in lines]
    os.waitpid(child, 0)
    return found


def may_mount(place: Path) -> bool:
    return in_child(lambda report: _try_mount(place, report)) == ["yes"]


def _try_mount(place: Path, report: int) -> None:
    if _mount(place, 64):
        os.write(report, b"yes\n")


def _mount(place: Path, size_kb: int) -> bool:
    """Put a small file system there, for this process alone."""
    if _libc.unshare(_NEW_MOUNTS if os.geteuid() == 0 else _NEW_MOUNTS | _NEW_USERS) != 0:
        return False
    _libc.mount(b"none", b"/", None, _PRIVATE, None)
    return bool(_libc.mount(b"tmpfs", os.fsencode(place), b"tmpfs", 0, f"size={size_kb}k".encode()) == 0)


def _on_small_disk(stages: Stages, place: Path, size_kb: int, report: int) -> None:
    """Go through all stages on a disk of this size, then give it space and go on."""
    tally = Tally("")
    assert _mount(place, size_kb)
    folder = place / "cache"
    for stage in range(1, len(stages.trees) + 1):
        before = shown(folder)
        lines = in_child(lambda acks: one_round(stages, folder, stage, acks))  # noqa: B023
        full = [line for line in lines if line.startswith("disk_full")]
        after = shown(folder)
        if len(lines) != 3 or not all(SENTENCE in line for line in full):
            tally.add("raised", (size_kb, stage, lines))
        elif after not in (before, stages.states.get(after[0])):
            tally.add("mixed", (size_kb, stage))
        tally.add("disk full" if full else "enough space")
    _libc.mount(b"none", os.fsencode(place), None, 32, b"size=64m")
    recover(stages, folder, tally, size_kb)
    for outcome, count in tally.counts.items():
        where = next((one for one in tally.places if one.startswith(outcome)), "")
        os.write(report, f"{outcome}: {where}\n".encode() * count)
