"""The power goes at any moment: what the disk kept is one whole edition, and none that was reported is gone.

The real sync process is watched through its system calls (``fault_trace``), its writes and flushes are
replayed up to a random moment, and what was not flushed arrives torn, reordered, as nonsense or not at all
(``fault_disk``). The store then starts from that folder as it would from the disk.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fault_disk import Disk
from fault_house import Stages, dice, judge, live
from fault_journal import Event, Journal
from fault_tally import Tally, trials
from fault_workers import spread

from offline_cache.mailbox.outbox import Outbox
from offline_cache.store import database


def journal_of(folder: Path, work: Callable[[int], None]) -> list[Event]:
    """Return what some work does to a folder; the work is given the descriptor for its reports."""
    folder.mkdir()
    acks = os.open(os.devnull, os.O_WRONLY)
    try:
        journal = Journal(folder, acks)
        assert journal.watch(lambda: work(acks)) == 0
    finally:
        os.close(acks)
    return journal.events


def cut_at(events: list[Event], moment: int, source: Path, number: int, target: Path) -> list[str]:
    """Lay out what is left after a power cut before an event; return what had been reported."""
    disk = Disk(source)
    disk.play(events[:moment])
    disk.cut(dice(number), target)
    return disk.acks


def sync_events(stages: Stages, folder: Path) -> list[Event]:
    fetchers = [stages.fake(stage) for stage in range(1, len(stages.trees) + 1)]
    return journal_of(folder, lambda acks: live(stages, folder, fetchers, acks))


def run_trials(stages: Stages, events: list[Event], source: Path, tally: Tally, count: int) -> None:
    def trial(tally: Tally, number: int, own: Path) -> None:
        target = own / f"cut-{number}"
        acks = cut_at(events, dice(-number).randint(0, len(events)), source, number, target)
        judge(stages, target, acks, tally, number)
        shutil.rmtree(target)

    spread(tally, source.parent, range(count), trial)


def test_power_cuts_leave_a_whole_edition_and_nothing_reported_is_lost(stages: Stages, ground: Path) -> None:
    tally = Tally("power cut, torn and reordered writes")
    source = ground / "device"
    run_trials(stages, sync_events(stages, source), source, tally, trials(60, 1_200))
    tally.finish()


def test_without_flushes_the_same_cuts_lose_editions(
    stages: Stages, ground: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proof can fail: a store that does not flush is found out."""
    real = database._run

    def careless(db: object, *statements: str) -> None:
        real(db, *(one.replace("synchronous=FULL", "synchronous=OFF") for one in statements))

    monkeypatch.setattr(database, "_run", careless)
    monkeypatch.setattr(os, "fsync", lambda _descriptor: None)
    source = ground / "device"
    events = sync_events(stages, source)
    monkeypatch.undo()
    tally = Tally("without flushes")
    run_trials(stages, events, source, tally, 40)
    assert tally.counts["lost"] + tally.counts["mixed"] > 0


def test_power_cuts_damage_no_outbox(ground: Path) -> None:
    """An outbox may lose its last entries (``synchronous=NORMAL``), never one in the middle."""
    source = ground / "device"

    def add_many(acks: int) -> None:
        with Outbox.open(source) as outbox:
            for number in range(1, 31):
                outbox.add("count", {"number": number})
                os.write(acks, f"{number}\n".encode())

    events = journal_of(source, add_many)
    tally = Tally("power cut, outbox")

    def trial(tally: Tally, number: int, own: Path) -> None:
        target = own / f"cut-{number}"
        acks = cut_at(events, dice(-number).randint(0, len(events)), source, number, target)
        with Outbox.open(target) as outbox:
            kept = [entry.body["number"] for entry in outbox.pending(99)]
            outbox.add("count", {"number": 0})
        if kept != list(range(1, len(kept) + 1)):
            tally.add("mixed", number)
        else:
            tally.add("whole" if len(kept) >= len(acks) else "last entries gone")
        shutil.rmtree(target)

    spread(tally, ground, range(trials(40, 400)), trial)
    tally.finish()
