"""Running trials in a few processes at once, with one count of how they ended."""

import json
import os
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from fault_tally import Tally

Item = TypeVar("Item")

WORKERS = min(2, os.cpu_count() or 1)


def spread(
    tally: Tally, ground: Path, items: Sequence[Item], trial: Callable[[Tally, Item, Path], None]
) -> None:
    """Run one trial for each item; what comes out of one, or a worker that dies, counts as raised.

    Args:
        tally: what all are counted in.
        ground: where each worker gets a folder of its own.
        items: one for each trial; workers take every n-th.
        trial: counts its outcome in the tally that it is given, and works in the folder that it is given.
    """
    children = [_start(tally.name, ground, items[one::WORKERS], one, trial) for one in range(WORKERS)]
    for child, answers in children:
        with os.fdopen(answers, encoding="utf-8") as lines:
            text = lines.read()
        os.waitpid(child, 0)
        if text:
            tally.merge(json.loads(text))
        else:
            tally.add("raised", f"a worker of {tally.name} died")


def _start(
    name: str,
    ground: Path,
    items: Sequence[Item],
    worker: int,
    trial: Callable[[Tally, Item, Path], None],
) -> tuple[int, int]:
    answers, answer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(answers)
            own = ground / f"worker-{worker}"
            own.mkdir(parents=True, exist_ok=True)
            found = _run(Tally(name), items, own, trial)
            os.write(answer, json.dumps(found.facts()).encode())
        finally:
            os._exit(0)
    os.close(answer)
    return child, answers


def _run(tally: Tally, items: Sequence[Item], own: Path, trial: Callable[[Tally, Item, Path], None]) -> Tally:
    for item in items:
        tally.trials += 1
        try:
            trial(tally, item, own)
        except Exception:  # noqa: BLE001 - nothing may come out; what does is counted
            tally.add("raised", f"{item}: {traceback.format_exc(limit=-3)}")
    return tally
