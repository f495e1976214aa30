"""One run: a morning, a day of ticks, a device that was away, and everything replaced under a reader."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.bench.sync.beside import Beside
from kiosk.bench.sync.bound import Bound
from kiosk.bench.sync.corpus import Day, make_day
from kiosk.bench.sync.device import Device, RoundCost
from kiosk.bench.sync.house import House
from kiosk.bench.sync.wire import CountingRelay
from offline_cache.contract.wire import Change

SEED: Final = 20260821
IDLE_S: Final = 15.0
"""How long the reader is measured while nothing is written, in seconds, before and after."""

_SEOUL: Final = ZoneInfo("Asia/Seoul")
_POLLS: Final = 20
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was measured; bytes are those of both directions, with every header.

    Attributes:
        rows: postings in the morning.
        events: postings that changed, came or went.
        row_bytes: mean length of a row's JSON.
        first: the first installation.
        ticks: each round of the day.
        bounds: the smallest size of each tick's changes.
        day: the one round of a device that was away for the day.
        day_bound: the smallest size of the day's changes.
        poll_bytes: one poll that brings nothing.
        replace: the round that replaces every row.
        idle_ms: times of a reader's questions while nothing is written.
        busy_ms: times of its questions while every row is replaced.
    """

    rows: int
    events: int
    row_bytes: float
    first: RoundCost
    ticks: tuple[RoundCost, ...]
    bounds: tuple[int, ...]
    day: RoundCost
    day_bound: int
    poll_bytes: float
    replace: RoundCost
    idle_ms: tuple[float, ...]
    busy_ms: tuple[float, ...]


def run_sync(
    rows: int = 100_000,
    ticks: int = 60,
    *,
    seed: int = SEED,
    idle_s: float = IDLE_S,
    say: Say = lambda _: None,
) -> Report:
    """Measure a day of synchronising.

    Args:
        rows: postings in the morning.
        ticks: editions in the day.
        seed: of generating.
        idle_s: how long a reader is measured while nothing is written, in seconds.
        say: takes one line of progress.
    """
    say(f"generating {rows:,} postings and a day of {ticks} ticks")
    day = make_day(rows, ticks, datetime.now(_SEOUL).date(), seed)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name, House(Path(name)) as house:
        say("importing and publishing the morning")
        house.take_in(day.first, is_part=False)
        house.publish()
        with CountingRelay(house.serve()) as relay:
            return _measured(Path(name), house, relay, day, idle_s, say)


def _measured(folder: Path, house: House, relay: CountingRelay, day: Day, idle_s: float, say: Say) -> Report:
    root, bound = house.trust_root(), Bound(house.tree)
    say("first installation")
    device = Device(folder / "device", relay, root)
    first = device.sync("applied")
    away = device.copied_to(folder / "away")
    rounds, tick_changes = _ticked(house, device, bound, day, say)
    polls = [device.sync("unchanged").wire_bytes for _ in range(_POLLS)]
    say("a device that was away for the day")
    returned = Device(away, relay, root)
    caught_up = returned.sync("applied")
    say("bounds")
    bounds = tuple(bound.smallest(changes) for changes in tick_changes)
    last = {change.id: change for changes in tick_changes for change in changes}
    day_bound = bound.smallest([last[key] for key in sorted(last)])
    say("replacing every row under a reader")
    house.take_in([day.evening], is_part=True)
    house.publish(retrain=True)
    idle, busy, replace = _replaced(device, idle_s)
    device.close()
    returned.close()
    return Report(
        rows=len(day.first),
        events=sum(map(len, tick_changes)),
        row_bytes=bound.row_bytes,
        first=first,
        ticks=rounds,
        bounds=bounds,
        day=caught_up,
        day_bound=day_bound,
        poll_bytes=sum(polls) / len(polls),
        replace=replace,
        idle_ms=idle,
        busy_ms=busy,
    )


def _ticked(
    house: House, device: Device, bound: Bound, day: Day, say: Say
) -> tuple[tuple[RoundCost, ...], list[list[Change]]]:
    rounds, changes = [], []
    for number, items in enumerate(day.ticks, start=1):
        house.take_in(items, is_part=True)
        house.publish()
        rounds.append(device.sync("applied"))
        changes.append(bound.newest_tick())
        if number % 10 == 0:
            say(f"tick {number} of {len(day.ticks)}")
    return tuple(rounds), changes


def _replaced(device: Device, idle_s: float) -> tuple[tuple[float, ...], tuple[float, ...], RoundCost]:
    """Read while nothing is written, while every row is replaced, and again while nothing is."""
    with Beside(device.folder) as reader:
        time.sleep(min(2.0, idle_s))
        reader.phase()
        time.sleep(idle_s)
        idle = reader.phase()
        cost = device.sync("applied")
        busy = reader.phase()
        time.sleep(idle_s)
        idle += reader.phase()
    return tuple(idle), tuple(busy), cost
