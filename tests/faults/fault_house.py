"""A device whose server publishes one edition after the other, and what the device may then show."""

import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cache_publisher import CHANNEL, Publisher
from cache_samples import CAFE, NOW, board, cafe, guide, posting, room, rooms_document, seoul
from fake_server import FakeServer
from fault_tally import Tally

from offline_cache.contract.boards import CityDocument, CityEntry, SlotState
from offline_cache.fetch import Fetcher
from offline_cache.store import check, writer
from offline_cache.store.reader import CacheAbsent, ContentReader
from offline_cache.sync import Syncer

ABSENT = (0, frozenset[str](), frozenset[str](), frozenset[str]())
State = tuple[int, frozenset[str], frozenset[str], frozenset[str]]
"""A version, and the titles on shelves, in the search, and of guides."""


@dataclass
class Stages:
    """The trees of a server, one a stage, and what a device shows after each.

    Stage 1 is a base in parts with a segment and a catalogue, 2 a segment, 3 new keys and a new base, 4 a
    segment again; each with its own rooms and city documents.
    """

    root: Path
    trees: list[dict[str, bytes]] = field(default_factory=list)
    states: dict[int, State] = field(default_factory=dict)

    def syncer(self, folder: Path, fetcher: Fetcher, **changes: Any) -> Syncer:
        return Syncer(folder, fetcher, self.root, CHANNEL, CAFE, _now, max_share=1.0, **changes)

    def fake(self, stage: int) -> FakeServer:
        """Return the server at a stage, in memory; stages count from 1."""
        return FakeServer(dict(self.trees[stage - 1]))


def _now() -> datetime:
    return NOW


@contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder in memory if there is one, so that flushes cost nothing."""
    memory = Path("/dev/shm")
    where = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    name = tempfile.mkdtemp(prefix="jobcafe-", dir=where)
    try:
        yield Path(name).resolve()
    finally:
        shutil.rmtree(name)


def make_stages(folder: Path, postings: int = 60) -> Stages:
    """Publish four editions and note what a device shows after each."""
    publisher = Publisher()
    publisher.catalogue = True
    root = folder / "root.json"
    root.write_bytes(publisher.installed_root)
    stages = Stages(root)
    publisher.publish(cafe(), room(1), room(2), guide(1), *(_row(n, 1) for n in range(postings)))
    publisher.train("postings")
    publisher.rebase("postings", 3)
    publisher.publish(*(_row(n, 1) for n in range(postings, postings + 5)))
    _stage(stages, publisher)
    publisher.publish(*(_row(n, 2) for n in range(postings // 2)), guide(2), gone=[posting(postings)])
    _stage(stages, publisher)
    publisher.rotate(content="content-2")
    publisher.publish(*(_row(n, 3) for n in range(postings)))
    publisher.rebase("postings", 2)
    publisher.sign()
    _stage(stages, publisher)
    publisher.publish(_row(1, 4), _row(500, 4), gone=[posting(2)])
    _stage(stages, publisher)
    _note_states(stages, folder / "reference")
    return stages


def _row(number: int, stage: int) -> Any:
    return posting(number, title=f"{stage}판 청년인턴 {number}", description=f"설명 {number} " * 30)


def _stage(stages: Stages, publisher: Publisher) -> None:
    stage = len(stages.trees) + 1
    issued = NOW + timedelta(seconds=stage)
    free = board((seoul(0), SlotState.FREE))
    publisher.place_rooms(rooms_document(free, version=stage, issued=issued))
    entry = CityEntry(cafe="cafe:mapo", as_of=NOW, rooms_free=stage, next_free=None)
    ends = NOW + timedelta(hours=1)
    city = CityDocument(spec=1, channel=CHANNEL, version=stage, issued=issued, expires=ends, cafes=(entry,))
    publisher.place_city(city)
    stages.trees.append(dict(publisher.files))


def _note_states(stages: Stages, folder: Path) -> None:
    for stage in range(1, len(stages.trees) + 1):
        syncer = stages.syncer(folder, stages.fake(stage))
        assert all(ask().name == "applied" for ask in asks(syncer).values())
        state = shown(folder)
        stages.states[state[0]] = state
    assert len(stages.states) == len(stages.trees)


def asks(syncer: Syncer) -> dict[str, Callable[[], Any]]:
    """Return the questions of a round by their names."""
    return {"edition": syncer.sync_edition, "rooms": syncer.sync_rooms, "city": syncer.sync_city}


def live(stages: Stages, folder: Path, fetchers: list[Fetcher], report: int) -> None:
    """Be a sync process: all rounds of all stages, each good outcome reported when it has returned.

    A base makes a new generation of the store, however small it is.
    """
    with small_generations():
        for fetcher in fetchers:
            for name, ask in asks(stages.syncer(folder, fetcher)).items():
                outcome = ask()
                if outcome.name == "applied":
                    os.write(report, f"{name} {outcome.version}\n".encode())


@contextmanager
def small_generations() -> Iterator[None]:
    """Let a base of a few rows make a new generation of the store."""
    usual = writer.REBUILD_ROWS
    writer.REBUILD_ROWS = 20
    try:
        yield
    finally:
        writer.REBUILD_ROWS = usual


def shown(folder: Path) -> State:
    """Return what a screen shows; raise nothing for a device without content."""
    try:
        with ContentReader.open(folder) as reader:
            edition = reader.edition()
            if edition is None:
                return ABSENT
            listed = [
                row for shelf in reader.shelf_counts(NOW) for row in reader.shelf(shelf, NOW, limit=999)
            ]
            return (
                edition.version,
                frozenset(row.title for row in listed),
                frozenset(row.title for row in reader.search("인턴", NOW, limit=999).hits),
                frozenset(one.headline for one in reader.guides()),
            )
    except CacheAbsent:
        return ABSENT


def boards(folder: Path) -> dict[str, int]:
    """Return the versions of the boards that a screen shows; 0 for none."""
    try:
        with ContentReader.open(folder) as reader:
            rooms, city = reader.rooms_document(CAFE), reader.city_document()
    except CacheAbsent:
        return {"rooms": 0, "city": 0}
    return {"rooms": rooms.version if rooms else 0, "city": city.version if city else 0}


def judge(stages: Stages, folder: Path, acks: list[str], tally: Tally, place: object) -> None:
    """Count one trial: what the folder shows against what the process had reported, then the next rounds."""
    acked = {"edition": 0, "rooms": 0, "city": 0}
    for ack in acks:
        name, version = ack.split()
        acked[name] = int(version)
    state, found = shown(folder), boards(folder)
    if (state not in (ABSENT, stages.states.get(state[0]))) or not check.verify(folder).ok:
        tally.add("mixed", place)
    elif state[0] < acked["edition"] or any(found[name] < acked[name] for name in found):
        tally.add("lost", place)
    else:
        tally.add("new" if state[0] > acked["edition"] else "old")
    recover(stages, folder, tally, place)


def recover(stages: Stages, folder: Path, tally: Tally, place: object, *, with_boards: bool = True) -> None:
    """Let good rounds follow and hold that they reach the head."""
    syncer = stages.syncer(folder, stages.fake(len(stages.trees)))
    questions = asks(syncer).values() if with_boards else [syncer.sync_edition]
    outcomes = [ask() for ask in questions]
    good = all(outcome.ok for outcome in outcomes)
    last = max(stages.states)
    if not good or shown(folder) != stages.states[last] or not check.verify(folder).ok:
        tally.add("stuck", place)


def dice(number: int) -> random.Random:
    """Return the dice of one trial, so that a failure can be repeated."""
    return random.Random(number)
