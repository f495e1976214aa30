"""The printed form of a report."""

from collections.abc import Iterator, Sequence
from typing import Final

from kiosk.bench.sync.run import Report

TICK_TARGET: Final = 1.10
DAY_TARGET: Final = 1.05
READER_TARGET: Final = 1.3


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def day_ratio(report: Report) -> float:
    """Return the bytes of all ticks over their lower bound."""
    return sum(one.wire_bytes for one in report.ticks) / sum(report.bounds)


def catch_up_ratio(report: Report) -> float:
    """Return the bytes of the device that was away over the lower bound of its day."""
    return report.day.wire_bytes / report.day_bound


def reader_ratio(report: Report) -> float:
    """Return the p99 of a reader while every row is replaced over its p99 while nothing is written."""
    return quantile(report.busy_ms, 0.99) / quantile(report.idle_ms, 0.99)


def table(report: Report) -> str:
    """Return a report as text."""
    return "\n".join((*_intro(report), "", *_bytes(report), "", *_times(report), "", *_reader(report)))


def _intro(report: Report) -> Iterator[str]:
    yield (
        f"{report.rows:,} generated postings of {report.row_bytes:,.0f} B; a day of "
        f"{len(report.ticks)} ticks with {report.events:,} events (2 % changed, 3 % new, 3 % expired)"
    )
    yield "bytes: both directions, headers and all; bound: zstd-19 with a trained dictionary, rows alone"


def _bytes(report: Report) -> Iterator[str]:
    ticks, bound = sum(one.wire_bytes for one in report.ticks), sum(report.bounds)
    yield f"{'bytes':<34}{'wire':>12}{'bound':>12}{'ratio':>8}{'to reach':>10}"
    whole = f"{ticks:>12,}{bound:>12,}{day_ratio(report):>8.3f}"
    yield f"{'the day, tick by tick':<34}{whole}{TICK_TARGET:>10.2f}"
    day = f"{report.day.wire_bytes:>12,}{report.day_bound:>12,}{catch_up_ratio(report):>8.3f}"
    yield f"{'the day in one round':<34}{day}{DAY_TARGET:>10.2f}"
    number = len(report.ticks)
    yield f"{'a tick, mean':<34}{ticks / number:>12,.0f}{bound / number:>12,.0f}"
    yield f"{'a tick, above its bound, mean':<34}{(ticks - bound) / number:>12,.0f}"
    yield f"{'a poll that brings nothing':<34}{report.poll_bytes:>12,.0f}"
    yield f"{'first installation':<34}{report.first.wire_bytes:>12,}"


def _times(report: Report) -> Iterator[str]:
    applies = [one.apply_seconds * 1e3 for one in report.ticks]
    yield f"{'times':<34}{'whole round':>14}{'without network':>17}"
    for name, cost in (
        ("first installation, s", report.first),
        ("the day in one round, s", report.day),
        ("every row replaced, s", report.replace),
    ):
        yield f"{name:<34}{cost.seconds:>14.2f}{cost.apply_seconds:>17.2f}"
    whole = [one.seconds * 1e3 for one in report.ticks]
    yield f"{'a tick, p50, ms':<34}{quantile(whole, 0.5):>14.0f}{quantile(applies, 0.5):>17.0f}"
    yield f"{'a tick, max, ms':<34}{max(whole):>14.0f}{max(applies):>17.0f}"


def _reader(report: Report) -> Iterator[str]:
    yield f"{'a reader beside it, ms':<34}{'p50':>9}{'p99':>9}{'max':>9}{'questions':>11}"
    for name, times in (("nothing is written", report.idle_ms), ("every row is replaced", report.busy_ms)):
        values = f"{quantile(times, 0.5):>9.3f}{quantile(times, 0.99):>9.3f}{max(times):>9.3f}"
        yield f"{name:<34}{values}{len(times):>11,}"
    yield f"{'p99, ratio':<34}{reader_ratio(report):>18.2f}   to reach {READER_TARGET:.2f}"
