"""The figures of a report against what they have to reach."""

import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.bench.screen.run import Report
from kiosk.bench.sync.table import quantile

_P: Final = 0.99


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure.

    Attributes:
        name: what it is.
        value: the measured value.
        unit: its unit.
        limit: the most it may be, in the same unit; ``None`` for one that is only told.
        plain: the same of the plain window in the same run; ``None`` where that has none.
        times: the limit as a multiple of the plain window's; ``None`` if it is a number of its own.
    """

    name: str
    value: float
    unit: str
    limit: float | None = None
    plain: float | None = None
    times: float | None = None

    @property
    def ratio(self) -> float | None:
        """The value over the plain window's."""
        return self.value / self.plain if self.plain else None

    @property
    def reached(self) -> bool | None:
        """Whether the value keeps its limit; ``None`` without one."""
        if self.times is not None and self.plain is not None:
            return self.value <= self.times * self.plain
        return None if self.limit is None else self.value <= self.limit


def figures(report: Report) -> list[Figure]:
    """Return every figure of a report."""
    return [*_times(report), *_weights(report), *_lasting(report)]


def _times(report: Report) -> Iterator[Figure]:
    median = {name: 1e3 * statistics.median(times) for name, times in report.starts.items()}
    yield Figure(
        name="start to first full frame, median", value=median["product"], unit="ms", plain=median["plain"],
        times=1.3,
    )  # fmt: skip
    touch = report.plain["seconds"]
    for name, times, limit in (
        ("touch to another screen", report.screens["seconds"], 50.0),
        ("key to its results", report.keys["seconds"], 33.0),
        ("page turn to its first frame", report.pages["seconds"], 33.0),
    ):
        for share, most in ((0.5, None), (_P, limit)):
            yield Figure(
                name=f"{name}, p{share * 100:.0f}", value=1e3 * quantile(times, share), unit="ms", limit=most,
                plain=1e3 * quantile(touch, share),
            )  # fmt: skip
    yield Figure(
        name="between frames of a turn, p99", value=1e3 * quantile(report.pages["intervals"], _P), unit="ms",
        plain=1e3 * quantile(report.plain["intervals"], _P), times=1.2,
    )  # fmt: skip


def _weights(report: Report) -> Iterator[Figure]:
    found = (
        ("at rest", report.weights["product"], report.weights["plain"]),
        ("after the monkey", report.soak["weight"], report.plain["weight"]),
    )
    for name, weight, plain in found:
        for kind, limit in (("rss", 130.0), ("pss", None), ("uss", None)):
            yield Figure(
                name=f"memory {name}, {kind.upper()}", value=weight[kind], unit="MB", limit=limit,
                plain=plain[kind],
            )  # fmt: skip


def _lasting(report: Report) -> Iterator[Figure]:
    yield Figure(name="processor, idle at home", value=report.home["cpu"], unit="%", limit=1.0)
    yield Figure(name="processor, idle at rest", value=report.rest["cpu"], unit="%", limit=1.0)
    yield Figure(name="growth under the monkey", value=report.soak["growth"], unit="MB", limit=1.0)
    yield Figure(name="warnings and faults", value=len(report.complaints), unit="", limit=0)


def table(report: Report) -> str:
    """Return a report as text."""
    return "\n".join((*_intro(report), "", *map(_line, figures(report)), *_outro(report)))


def _intro(report: Report) -> Iterator[str]:
    yield (
        f"the screen on 1080 × 1920, software renderer, {report.rows:,} open postings;"
        f" {report.seconds:.0f} s in all"
    )
    yield (
        f"{len(report.screens['seconds'])} changes of screen, {len(report.keys['seconds'])} keys,"
        f" {len(report.pages['seconds'])} page turns; {report.soak['taps']:,} taps on"
        f" {len(report.soak['places'])} places, the latest {1e3 * report.soak['late']:.0f} ms behind"
    )
    yield ""
    yield f"{'figure':<40}{'value':>10}{'to reach':>12}{'plain':>10}{'ratio':>8}  reached"


def _line(figure: Figure) -> str:
    plain = "" if figure.plain is None else f"{figure.plain:.1f}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    reached = {None: "", True: "yes", False: "NO"}[figure.reached]
    value = f"{figure.value:.2f} {figure.unit}".strip()
    return f"{figure.name:<40}{value:>10}{_wanted(figure):>12}{plain:>10}{ratio:>8}  {reached}".rstrip()


def _wanted(figure: Figure) -> str:
    if figure.times is not None:
        return f"{figure.times:g} ×"
    return "" if figure.limit is None else f"{figure.limit:g} {figure.unit}".strip()


def _outro(report: Report) -> Iterator[str]:
    if report.complaints:
        yield ""
        yield from report.complaints[:20]
