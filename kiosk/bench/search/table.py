"""The printed form of a report."""

from collections.abc import Iterator
from itertools import pairwise

from kiosk.bench.search.engines import ProductSearch
from kiosk.bench.search.measure import Figures
from kiosk.bench.search.peers import Tantivy, TantivyByTier
from kiosk.bench.search.run import Report, SetReport

_HEAD = (
    f"{'engine':<32}{'states':>7}{'p50 ms':>9}{'p99 ms':>9}{'max ms':>9}{'recall':>8}{'empty':>6}"
    f"{'MB':>8}{'build s':>9}"
)


def table(report: Report) -> str:
    """Return a report as text.

    Args:
        report: From `run_search`.
    """
    parts = ["\n".join(_set_lines(one)) for one in report.sets]
    parts += ["\n".join(_growth_lines(*pair)) for pair in pairwise(report.sets)]
    return "\n\n".join(parts)


def _set_lines(one: SetReport) -> Iterator[str]:
    kind = "generated" if one.generated else "real"
    yield (
        f"{one.rows:,} postings ({kind}), {one.distinct_words:,} distinct words in titles, "
        f"{one.text_bytes / 1e6:.1f} MB of keys, {one.states:,} typing states, lists of 30 with their rows"
    )
    yield _HEAD
    yield from map(_engine_line, one.engines)
    if one.memory_pass is not None:
        yield f"{'one SIMD pass over the keys':<32}{'':>7}{one.memory_pass * 1e3:>9.3f}"
    for counts in one.counts:
        times = "".join(f"{value * 1e3:>9.3f}" for value in (counts.p50, counts.p99, counts.slowest))
        yield f"{counts.name:<32}{counts.states:>7}{times}"
    yield from _sample_lines(one)
    yield from _ratio_lines(one)
    yield from one.missing


def _engine_line(figures: Figures) -> str:
    times = "".join(f"{value * 1e3:>9.3f}" for value in (figures.p50, figures.p99, figures.slowest))
    return (
        f"{figures.name:<32}{figures.states:>7}{times}{figures.recall:>8.4f}{figures.empty:>6}"
        f"{figures.size / 1e6:>8.1f}{figures.build:>9.1f}"
    )


def _sample_lines(one: SetReport) -> Iterator[str]:
    asked = [(figures.name, figures.states) for figures in one.engines]
    asked += [(counts.name, counts.states) for counts in one.counts if counts.states > 1]
    for name, states in asked:
        if states < one.states:
            yield f"{name}: a sample, {states:,} of {one.states:,} states, as its time was over"


def _ratio_lines(one: SetReport) -> Iterator[str]:
    own = one.of(ProductSearch.name)
    if own is None:
        return
    for figures in one.engines:
        if figures.name.startswith("tantivy"):
            yield f"p99 beside {figures.name}: {own.p99 / figures.p99:.2f} ×"
    if one.memory_pass is not None:
        yield f"median beside one SIMD pass: {own.p50 / one.memory_pass:.2f} ×"


def _growth_lines(first: SetReport, last: SetReport) -> Iterator[str]:
    yield f"growth from {first.rows:,} to {last.rows:,} postings ({last.rows / first.rows:.0f} ×)"
    for name in (ProductSearch.name, Tantivy.name, TantivyByTier.name):
        small, large = first.of(name), last.of(name)
        if small and large:
            size = f", index {large.size / small.size:.1f} ×" if small.size else ""
            yield f"{name}: p50 {large.p50 / small.p50:.1f} ×, p99 {large.p99 / small.p99:.1f} ×{size}"
    if first.memory_pass and last.memory_pass:
        yield f"one SIMD pass over the keys: {last.memory_pass / first.memory_pass:.1f} ×"
