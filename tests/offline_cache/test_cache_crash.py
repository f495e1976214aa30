"""Processes that die in the middle: what is left is the old state or the new one, never a mixture."""

import os
import random
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from cache_house import House
from cache_publisher import Publisher
from cache_samples import CAFE, NOW, cafe, guide, posting, room

from offline_cache.store import check, generations
from offline_cache.store.lock import writer_lock
from offline_cache.store.reader import ContentReader

STEPS = ("replace", "unlink", "symlink_to", "hardlink_to")
OLD = range(100)
NEW = range(50, 150)


def in_child(work: Callable[[], Any]) -> int:
    """Start a process that does some work and ends without any tidying up; return its id."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child


def die(*_: Any) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def dying_at(step: int, work: Callable[[], Any]) -> Callable[[], Any]:
    """Return work that is killed just before its n-th change of a name, or flush to the disk."""

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal step
            step -= 1
            return die() if step < 0 else real(*arguments, **named)

        return call

    def run() -> None:
        for name in STEPS:
            setattr(Path, name, counted(getattr(Path, name)))
        os.fsync = counted(os.fsync)
        work()

    return run


def ended_alone(child: int) -> bool:
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status)


def publish(publisher: Publisher, numbers: range, *, version: int) -> None:
    gone = [posting(number) for number in OLD if number not in numbers]
    publisher.publish(*(posting(number, title=f"{version}판 {number}") for number in numbers), gone=gone)


@pytest.fixture
def template(house: House, tmp_path: Path) -> House:
    """A house whose folder holds version 2, while version 3 waits at the server."""
    house.publisher.publish(*(posting(number) for number in OLD), cafe(), room(1), guide(1))
    assert house.syncer().sync_edition().ok
    return house


def seen(reader: ContentReader) -> tuple[int, frozenset[str], frozenset[str]]:
    """Return the version and what search and lists show, without deciding which is right."""
    edition = reader.edition()
    hits = reader.search("인턴", NOW, limit=1000).hits + reader.search("판", NOW, limit=1000).hits
    listed = [row for shelf in reader.shelf_counts(NOW) for row in reader.shelf(shelf, NOW, limit=1000)]
    return (
        edition.version if edition else 0,
        frozenset(row.title for row in listed),
        frozenset(row.title for row in hits),
    )


def whole(folder: Path) -> tuple[int, frozenset[str], frozenset[str]]:
    assert check.verify(folder).ok
    with ContentReader.open(folder) as reader:
        return seen(reader)


def copies(house: House) -> Iterator[House]:
    """Give the house again and again with a fresh copy of its folder."""
    template = house.folder
    for number in range(10_000):
        house.folder = template.with_name(f"copy-{number}")
        shutil.copytree(template, house.folder, symlinks=True)
        yield house
        shutil.rmtree(house.folder)


@pytest.mark.parametrize("from_base", [False, True])
def test_killed_at_any_moment_the_store_is_old_or_new(template: House, from_base: bool) -> None:
    publish(template.publisher, NEW, version=3)
    if from_base:
        template.publisher.rebase("postings", 3)
    template.publisher.sign(meant_losses=("postings",))
    before = whole(template.folder)
    results = set()
    dice = random.Random(7)
    span = 0.0
    for number, house in zip(range(25), copies(template), strict=False):
        start = time.monotonic()
        child = in_child(lambda: house.syncer().sync_edition())  # noqa: B023 - it runs at once
        if number:
            time.sleep(dice.uniform(0, 1.1 * span))
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        span = span or time.monotonic() - start
        after = whole(house.folder)
        assert after == before or after[0] == 4
        results.add(after)
        assert house.syncer().sync_edition().ok
        assert whole(house.folder)[0] == 4
    assert len(results) == 2


@pytest.mark.parametrize("rows", [1, 10_000])
def test_killed_before_any_step_of_a_new_generation(
    template: House, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With ``rows`` at 1 a base makes a new generation, else it is applied in place."""
    monkeypatch.setattr("offline_cache.store.writer.REBUILD_ROWS", rows)
    publish(template.publisher, NEW, version=3)
    template.publisher.rebase("postings", 2)
    template.publisher.sign(meant_losses=("postings",))
    before = whole(template.folder)
    for step, house in enumerate(copies(template)):
        with ContentReader.open(house.folder) as reader:
            assert seen(reader) == before
            child = in_child(dying_at(step, lambda: house.syncer().sync_edition()))  # noqa: B023
            finished = ended_alone(child)
            during = seen(reader)
            after = whole(house.folder)
            assert after == during
            assert after == before or after[0] == 4
            assert house.syncer().sync_edition().ok
            assert seen(reader)[0] == 4
        assert whole(house.folder)[0] == 4
        assert left_over(house.folder) == []
        if finished:
            break
    assert step > 3


def left_over(folder: Path) -> list[str]:
    """Return files that belong to no present part of the store."""
    present = generations.current(folder)
    assert present is not None
    known = {"content.db", "sync.lock", "spool", present.name, f"{present.name}-wal", f"{present.name}-shm"}
    return sorted(path.name for path in folder.iterdir() if path.name not in known)


def test_killed_before_any_step_of_the_very_first_sync(house: House) -> None:
    for step in range(200):
        house.folder = house.folder.with_name(f"first-{step}")
        finished = ended_alone(in_child(dying_at(step, lambda: house.syncer().sync_edition())))
        assert house.syncer().sync_edition().ok
        assert whole(house.folder)[0] == 1
        if finished:
            break
    assert step > 5


def test_killed_before_any_step_of_a_repair(template: House) -> None:
    publish(template.publisher, NEW, version=3)
    expected = whole(template.folder)[1]
    path = generations.current(template.folder)
    assert path is not None
    lists_damaged(path)
    for step, house in enumerate(copies(template)):
        finished = ended_alone(
            in_child(dying_at(step, lambda: check.repair(house.folder, NOW)))  # noqa: B023
        )
        house.syncer().check()
        assert check.verify(house.folder).ok
        with ContentReader.open(house.folder) as reader:
            assert seen(reader)[1] == expected
        if finished:
            break
    assert step > 3


def lists_damaged(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM posting WHERE rowid % 2 = 0")
    db.close()


def test_two_processes_do_not_write_at_once(synced: House) -> None:
    with writer_lock(synced.folder):
        assert synced.syncer().sync_edition().name == "busy"
        assert synced.syncer(cafe=CAFE).sync_rooms().name == "busy"
        assert synced.syncer().check() is None
    assert synced.syncer().sync_edition().name == "unchanged"


def test_the_lock_of_a_dead_process_is_free(synced: House) -> None:
    def hold() -> None:
        with writer_lock(synced.folder):
            die()

    os.waitpid(in_child(hold), 0)
    assert synced.syncer().sync_edition().name == "unchanged"
