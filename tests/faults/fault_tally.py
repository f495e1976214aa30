"""Counting trials: how many there are, how each ended, and the line that says so."""

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

LONG = os.environ.get("PROVE") == "long"
"""Whether the long form runs: ``./run prove``."""

BAD = ("mixed", "lost", "accepted-false", "stuck", "raised")
LINES: list[str] = []
"""What the run prints at its end."""


def trials(short: int, long: int) -> int:
    """Return how many trials to run."""
    return long if LONG else short


@dataclass
class Tally:
    """The outcomes of the trials of one proof."""

    name: str
    counts: Counter[str] = field(default_factory=Counter)
    trials: int = 0
    places: list[str] = field(default_factory=list)

    def add(self, outcome: str, place: object = "") -> None:
        """Count an outcome; a bad one is remembered with its place."""
        self.counts[outcome] += 1
        if outcome in BAD and len(self.places) < 20:
            self.places.append(f"{outcome}: {place}")

    def facts(self) -> dict[str, Any]:
        """Return what was counted, as JSON can carry it to another process."""
        return {"trials": self.trials, "counts": self.counts, "places": self.places}

    def merge(self, facts: Mapping[str, Any]) -> None:
        """Take in what another process counted."""
        self.trials += facts["trials"]
        self.counts.update(facts["counts"])
        self.places += facts["places"]

    @property
    def bad(self) -> int:
        """How many trials ended as none may."""
        return sum(self.counts[name] for name in BAD)

    def line(self) -> str:
        """Return the summary in one line."""
        good = [name for name in sorted(self.counts) if name not in BAD]
        parts = [f"{name} {self.counts[name]:,}" for name in (*good, *BAD)]
        return f"{self.name}: {self.trials:,} trials: {', '.join(parts)}"

    def finish(self) -> None:
        """Note the line and hold that nothing bad happened."""
        LINES.append(self.line())
        assert self.trials > 0
        assert not self.bad, "\n".join([self.line(), *self.places])
