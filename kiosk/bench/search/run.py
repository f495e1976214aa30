"""One run: for each number of postings the same states to every engine."""

import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final

from kiosk.bench.search.corpus import TABLE, Posting, generated_postings, read_table, real_postings
from kiosk.bench.search.counts import CountFigures, count_figures
from kiosk.bench.search.engines import LIMIT, Engine, Like, ProductSearch, Trigram
from kiosk.bench.search.exact import ExactScan
from kiosk.bench.search.measure import Figures, figures
from kiosk.bench.search.peers import DuckDB, PeerMissingError, Tantivy, TantivyByTier, memory_pass
from kiosk.bench.search.states import typing_states
from offline_cache.search.letters import WORD

SEED: Final = 20260206
BUDGET_S: Final = 20.0
"""Seconds that one engine may be asked for at one size."""

PEERS: Final = ("tantivy", "duckdb", "trigram", "like", "memory")
"""What the product is measured beside; `memory` is one SIMD pass over the text."""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class SetReport:
    """What was measured over one set of postings.

    Attributes:
        rows: postings.
        generated: whether they were recombined; else they are real.
        distinct_words: different words in their titles.
        text_bytes: keys of all searchable text.
        states: typing states.
        engines: figures of each engine that was there.
        memory_pass: seconds of one SIMD pass over the keys; None without stringzilla.
        counts: figures of counts and facet counts.
        missing: a sentence for each peer that is not installed.
    """

    rows: int
    generated: bool
    distinct_words: int
    text_bytes: int
    states: int
    engines: tuple[Figures, ...]
    memory_pass: float | None
    counts: tuple[CountFigures, ...]
    missing: tuple[str, ...]

    def of(self, name: str) -> Figures | None:
        """Return the figures of an engine, or `None` if it was not there."""
        return next((figures for figures in self.engines if figures.name == name), None)


@dataclass(frozen=True, slots=True)
class Report:
    """All sets of one run, the smallest first."""

    sets: tuple[SetReport, ...]


def _quiet(_: str) -> None:
    return None


def run_search(
    rows: Sequence[int],
    states: int = 1500,
    *,
    seed: int = SEED,
    budget: float = BUDGET_S,
    peers: Collection[str] = PEERS,
    table: Path = TABLE,
    say: Say = _quiet,
) -> Report:
    """Measure the search.

    Args:
        rows: Sizes; 0 stands for the real postings as they are, any other number is generated from them.
        states: Typing states to ask at each size.
        seed: Of generating and of choosing states.
        budget: Seconds that one engine may be asked for at one size; slow ones are asked fewer states.
        peers: Which of `PEERS` to measure too.
        table: The table of real postings.
        say: Takes one line of progress.
    """
    real = read_table(table)
    sets = []
    for size in rows:
        say(f"{size or len(real):,} postings")
        postings = (
            sorted(generated_postings(real, size, seed), key=lambda posting: posting.rowid)
            if size
            else real_postings(real, seed)
        )
        sets.append(_measured(postings, states, seed, budget, peers=peers, generated=bool(size), say=say))
    return Report(tuple(sets))


def _measured(
    postings: Sequence[Posting],
    number: int,
    seed: int,
    budget: float,
    *,
    peers: Collection[str],
    generated: bool,
    say: Say,
) -> SetReport:
    states = typing_states(postings, number, seed)
    say("  exact scan")
    scan = ExactScan(postings)
    answers = [scan.answer(state, LIMIT) for state in states]
    text = scan.joined_keys
    missing: list[str] = []
    found: list[Figures] = []
    product = ProductSearch()
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        for make in _makers(product, peers=peers):
            try:
                engine, is_built = make()
            except PeerMissingError as error:
                missing.append(str(error))
                continue
            say(f"  {engine.name}")
            build = 0.0 if is_built else engine.build(Path(folder), postings)
            found.append(figures(engine, build, states, answers, budget))
        say("  counts")
        counts = count_figures(product.lists.db, states, budget)
    return SetReport(
        rows=len(postings),
        generated=generated,
        distinct_words=_distinct_words(postings),
        text_bytes=len(text),
        states=len(states),
        engines=tuple(found),
        memory_pass=_pass(text, missing) if "memory" in peers else None,
        counts=counts,
        missing=tuple(missing),
    )


def _makers(product: ProductSearch, *, peers: Collection[str]) -> Iterator[Callable[[], tuple[Engine, bool]]]:
    """Yield what makes each engine, and whether it asks an index that another one has built."""
    yield partial(_unbuilt, lambda: product)
    built: list[Tantivy] = []

    def tantivy() -> tuple[Engine, bool]:
        built.append(Tantivy())
        return built[0], False

    if "tantivy" in peers:
        yield tantivy
    if built:
        yield lambda: (TantivyByTier(built[0]), True)
    others: dict[str, Callable[[], Engine]] = {"duckdb": DuckDB, "trigram": Trigram, "like": Like}
    for name in filter(peers.__contains__, others):
        yield partial(_unbuilt, others[name])


def _unbuilt(make: Callable[[], Engine]) -> tuple[Engine, bool]:
    return make(), False


def _pass(text: bytes, missing: list[str]) -> float | None:
    try:
        return memory_pass(text)
    except PeerMissingError as error:
        missing.append(str(error))
        return None


def _distinct_words(postings: Sequence[Posting]) -> int:
    return len(set(chain.from_iterable(WORD.findall(posting.title) for posting in postings)))
