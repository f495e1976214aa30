"""One run: starts, touches, keys, pages, idle minutes and a soak, the plain window beside them."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.bench.screen.cache import SEED
from kiosk.bench.screen.processes import PLAIN, gauge, product, start_times, weight_of
from kiosk.bench.screen.words import typed_words

Say = Callable[[str], None]
Measure = Mapping[str, Any]

WARM_S: Final = 12.0
"""After this long the screen has made ready all that a first touch may need."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """How much is measured.

    Attributes:
        starts: fresh processes of each kind.
        changes: changes of screen, and turns of a page.
        words: words that are typed.
        idle_s: seconds for which the screen is left alone, twice.
        soak_s: seconds of the monkey.
        seed: of everything that is drawn.
    """

    starts: int = 9
    changes: int = 250
    words: int = 60
    idle_s: float = 60.0
    soak_s: float = 300.0
    seed: int = SEED


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was measured; times in seconds.

    Attributes:
        rows: open postings in the cache.
        starts: seconds from the start of a process to its first frame, of ``plain`` and ``product``.
        weights: the memory of processes that nobody touches, seen from outside, of ``plain`` and ``product``.
        plain: touches and slides of the plain window.
        screens: changes of screen.
        keys: keystrokes of the search.
        pages: turns of a page.
        home: the screen left alone at home.
        rest: the screen left alone while it rests between visits.
        soak: the monkey.
        seconds: how long the whole run took.
    """

    rows: int
    starts: Mapping[str, Sequence[float]]
    weights: Mapping[str, Mapping[str, float]]
    plain: Measure
    screens: Measure
    keys: Measure
    pages: Measure
    home: Measure
    rest: Measure
    soak: Measure
    seconds: float

    @property
    def complaints(self) -> list[str]:
        """Every line of Qt, QML or the screen that was logged as a warning or worse."""
        parts = (self.screens, self.keys, self.pages, self.home, self.rest, self.soak)
        return [line for part in parts for line in part["complaints"]]


def run_screen(cache: Path, rows: int, amounts: Amounts, say: Say = lambda _: None) -> Report:
    """Measure the screen on a cache folder.

    Args:
        cache: the folder, from ``make_cache``.
        rows: how many open postings it holds.
        amounts: how much is measured.
        say: takes one line of progress.

    Raises:
        GaugeError: a process that was measured crashed.
    """
    begun, seed = time.monotonic(), amounts.seed
    say("starts")
    commands = {"plain": PLAIN, "product": product(cache)}
    starts = start_times(commands, amounts.starts)
    say(f"memory, each after {WARM_S:.0f} s")
    weights = {name: weight_of(command, WARM_S) for name, command in commands.items()}
    say("touches: the plain window, then screens, keys and pages")
    plain = gauge("plain", count=amounts.changes)
    screens = gauge("screens", cache=cache, count=amounts.changes, seed=seed)
    keys = gauge("keys", cache=cache, words=typed_words(amounts.words, seed))
    pages = gauge("pages", cache=cache, count=amounts.changes)
    say(f"idle, twice {amounts.idle_s:.0f} s")
    home = gauge("idle", cache=cache, seconds=amounts.idle_s)
    rest = gauge("idle", cache=cache, seconds=amounts.idle_s, attract=True)
    say(f"the monkey, {amounts.soak_s:.0f} s")
    soak = gauge("soak", cache=cache, seconds=amounts.soak_s, seed=seed, attract=True)
    return Report(
        rows=rows,
        starts=starts,
        weights=weights,
        plain=plain,
        screens=screens,
        keys=keys,
        pages=pages,
        home=home,
        rest=rest,
        soak=soak,
        seconds=time.monotonic() - begun,
    )
