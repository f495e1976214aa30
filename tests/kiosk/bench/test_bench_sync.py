"""The sync benchmark, small but real: central as a process, HTTP, the synchroniser, a reader beside it."""

import http.client
import http.server
import re
import threading
from datetime import date

import pytest

from kiosk.bench.sync.command import main
from kiosk.bench.sync.corpus import CHANGED, EXPIRED, NEW, make_day
from kiosk.bench.sync.run import Report, run_sync
from kiosk.bench.sync.table import catch_up_ratio, day_ratio, quantile, table
from kiosk.bench.sync.wire import CountingRelay

ROWS, TICKS = 800, 6
TODAY = date(2026, 8, 21)


@pytest.fixture(scope="module")
def report() -> Report:
    return run_sync(ROWS, TICKS, idle_s=0.5)


def test_every_tick_arrives_with_every_event(report: Report) -> None:
    assert report.rows == ROWS
    assert report.events == round(ROWS * CHANGED) + round(ROWS * NEW) + round(ROWS * EXPIRED)
    assert [one.outcome for one in report.ticks] == ["applied"] * TICKS
    assert (report.first.outcome, report.day.outcome, report.replace.outcome) == ("applied",) * 3


def test_bytes_are_never_below_their_bound(report: Report) -> None:
    for cost, bound in zip(report.ticks, report.bounds, strict=True):
        assert cost.wire_bytes > bound > 0
    assert report.day.wire_bytes > report.day_bound > 0
    assert day_ratio(report) > catch_up_ratio(report) > 1


def test_what_a_tick_costs_above_its_rows_is_small(report: Report) -> None:
    """Two requests with their answers' headers, and the head; the same for any number of rows."""
    above = [cost.wire_bytes - bound for cost, bound in zip(report.ticks, report.bounds, strict=True)]
    assert max(above) < 2600
    assert report.poll_bytes < 600


def test_the_reader_was_asked_in_both_phases(report: Report) -> None:
    assert report.idle_ms
    assert report.busy_ms
    assert all(value > 0 for value in report.idle_ms + report.busy_ms)


def test_the_table_states_what_was_measured(report: Report) -> None:
    text = table(report)
    for words in ("tick by tick", "in one round", "first installation", "every row is replaced", "to reach"):
        assert words in text
    assert f"{report.events:,} events" in text
    assert re.search(rf"tick by tick .* {day_ratio(report):.3f} +1\.10", text)


def test_the_same_seed_gives_the_same_day() -> None:
    one, other = (make_day(200, 4, TODAY, 7) for _ in range(2))
    assert one == other
    assert one.first != make_day(200, 4, TODAY, 8).first


def test_a_day_has_its_shares_and_no_row_twice() -> None:
    day = make_day(1000, 7, TODAY, 7)
    known = {item["recrutPblntSn"] for item in day.first}
    events = [item for tick in day.ticks for item in tick]
    keys = [item["recrutPblntSn"] for item in events]
    gone = [item for item in events if item["pbancEndYmd"] < f"{TODAY:%Y%m%d}"]
    assert len(keys) == len(set(keys)) == 80
    assert len(set(keys) - known) == 30
    assert len(gone) == 30
    assert all(item["pbancEndYmd"] > f"{TODAY:%Y%m%d}" for item in day.first)
    assert {item["recrutPblntSn"] for item in gone} <= known


def test_the_relay_counts_both_directions_headers_and_all() -> None:
    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response_only(200)
            self.send_header("Content-Length", "5")
            self.end_headers()
            self.wfile.write(b"12345")

    with http.server.HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with CountingRelay(server.server_port) as relay:
            host, port = relay.url.removeprefix("http://").split(":")
            connection = http.client.HTTPConnection(host, int(port), timeout=10)
            connection.putrequest("GET", "/x", skip_host=True, skip_accept_encoding=True)
            connection.endheaders()
            assert connection.getresponse().read() == b"12345"
            connection.close()
            assert relay.sent == len(b"GET /x HTTP/1.1\r\n\r\n")
            assert relay.received == len(b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\n12345")
        server.shutdown()


def test_quantiles() -> None:
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantile(list(map(float, range(200))), 0.99) == 198.0


def test_the_command_refuses_what_makes_no_sense() -> None:
    import click

    with pytest.raises(click.BadParameter):
        main(["--rows", "3"])
