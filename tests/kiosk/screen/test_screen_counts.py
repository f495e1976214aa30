"""Sums of what was opened: once an hour, never lost by a mailbox that refuses, nothing of a single visit."""

from screen_bench import Bench

from kiosk.screen.counts import EVERY_S, Counts
from kiosk.screen.visit import Place
from offline_cache.mailbox.outbox import Outbox


class Box:
    def __init__(self) -> None:
        self.rows: list[tuple[str, dict[str, object]]] = []
        self.full = False
        self.now_s = 0.0

    def report(self, kind: str, body: dict[str, object]) -> bool:
        if not self.full:
            self.rows.append((kind, dict(body)))
        return not self.full


def test_sums_are_passed_on_once_an_hour() -> None:
    box = Box()
    counts = Counts(box.report, lambda: box.now_s)  # type: ignore[arg-type]
    for name in ("rooms", "help", "rooms"):
        counts.add(name)
    box.now_s = EVERY_S - 1
    counts.pass_on()
    assert box.rows == []
    box.now_s = EVERY_S
    for _ in range(3):
        counts.pass_on()
    assert box.rows == [("count", {"name": "help", "n": 1}), ("count", {"name": "rooms", "n": 2})]


def test_a_full_mailbox_loses_no_sum() -> None:
    box = Box()
    counts = Counts(box.report, lambda: box.now_s)  # type: ignore[arg-type]
    counts.add("rooms")
    box.full = True
    counts.flush()
    counts.add("rooms")
    box.full = False
    counts.flush()
    counts.flush()
    assert box.rows == [("count", {"name": "rooms", "n": 2})]


def test_the_window_counts_screens_and_visits_without_a_trace_of_what_was_read(bench: Bench) -> None:
    bench.tap("도움말")
    bench.go(Place.ROOMS)
    bench.go(Place.POSTING, "moef:1")
    bench.screen.stage.end()
    bench.pass_time(EVERY_S)
    with Outbox.open(bench.path) as outbox:
        rows = [(entry.kind, entry.body) for entry in outbox.pending(20)]
    assert rows == [("count", {"name": name, "n": 1}) for name in ("help", "posting", "rooms", "visit")]
