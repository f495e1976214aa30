import runpy
import sys

import pytest

from kiosk.bench.search import run_search, table
from kiosk.bench.search.peers import PeerMissingError, Tantivy, memory_pass
from kiosk.bench.search.run import Report
from kiosk.bench.search.timing import percentile, timed
from kiosk.bench.search_bench import main

PEERS = ("tantivy", "duckdb", "stringzilla")


@pytest.fixture
def no_peers(monkeypatch) -> None:
    for name in PEERS:
        monkeypatch.setitem(sys.modules, name, None)


@pytest.fixture(scope="module")
def report() -> Report:
    return run_search((0, 2_500), 60, budget=1.0, peers=())


def test_the_product_finds_what_the_exact_scan_finds(report: Report) -> None:
    for one in report.sets:
        own = one.of("this product")
        assert own is not None
        assert own.recall >= 0.998
        assert own.empty == 0
        assert 0 < own.states <= 60
        assert 0 < own.p50 <= own.p99 <= own.slowest
        assert own.size > 0
        assert own.build > 0


def test_the_table_tells_real_from_generated_and_how_both_grow(report: Report) -> None:
    text = table(report)
    assert "2,011 postings (real)" in text
    assert "2,500 postings (generated)" in text
    assert "growth from 2,011 to 2,500 postings" in text
    assert text.count("this product") == 3
    assert text.count("all facets, tally, new words") == 2


def test_an_engine_whose_time_was_over_is_called_a_sample() -> None:
    report = run_search((0,), 200, budget=0.1, peers=("like",))
    like = report.sets[0].of("LIKE")
    assert like is not None
    assert 0 < like.states < 200
    assert f"LIKE: a sample, {like.states} of 200 states" in table(report)


def test_growth_is_told_from_each_size_to_the_next(report: Report) -> None:
    (real, generated) = report.sets
    text = table(Report((real, generated, real)))
    assert "growth from 2,011 to 2,500 postings" in text
    assert "growth from 2,500 to 2,011 postings" in text


def test_peers_that_are_missing_are_left_out_and_named(no_peers) -> None:
    (one,) = run_search((0,), 20, budget=1.0).sets
    assert [figures.name for figures in one.engines] == ["this product", "FTS5 trigram", "LIKE"]
    assert one.memory_pass is None
    assert [sentence.split()[0] for sentence in one.missing] == list(PEERS)
    assert "tantivy is not installed; it comes with the development extras" in table(Report((one,)))


def test_what_needs_a_missing_peer_says_so(no_peers) -> None:
    with pytest.raises(PeerMissingError, match="stringzilla is not installed"):
        memory_pass(b"text")
    with pytest.raises(PeerMissingError, match="tantivy is not installed"):
        Tantivy()


def test_all_engines_in_one_run() -> None:
    for name in PEERS:
        pytest.importorskip(name)
    (one,) = run_search((0,), 40, budget=1.0).sets
    tiered, plain = one.of("tantivy, word starts first"), one.of("tantivy, deadline order")
    assert tiered is not None
    assert plain is not None
    assert tiered.recall >= 0.99
    assert plain.recall >= 0.99
    like, trigram = one.of("LIKE"), one.of("FTS5 trigram")
    assert like is not None
    assert trigram is not None
    assert like.empty > 0
    assert trigram.empty > 0
    assert one.memory_pass is not None
    assert "median beside one SIMD pass" in table(Report((one,)))


def test_the_command_prints_the_table(capsys) -> None:
    assert main(["--rows", "0", "--states", "20", "--no-peers", "--budget", "1"]) == 0
    printed = capsys.readouterr()
    assert "2,011 postings (real)" in printed.out
    assert "exact scan" in printed.err


def test_a_wrong_option_is_a_sentence_and_a_code(capsys) -> None:
    assert main(["--rows", "many"]) == 2
    assert "Invalid value for '--rows'" in capsys.readouterr().err


def test_a_percentile_is_one_of_the_values() -> None:
    values = [float(number) for number in range(1, 101)]
    assert percentile(values, 0.5) == 50
    assert percentile(values, 0.99) == 99
    assert percentile(values, 1.0) == 100
    assert percentile([3.0], 0.99) == 3


def test_asking_stops_when_the_time_is_used_up() -> None:
    asked: list[int] = []
    times = timed(asked.append, range(1_000), 1e-9)
    assert len(times) == 1
    assert asked == [0, 0, 0]


def test_the_module_runs_as_the_command(monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "argv", ["search", "--help"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("kiosk.bench.search", run_name="__main__")
    assert end.value.code == 0
    assert "Measure the search beside its peers" in capsys.readouterr().out
