"""The HTTP fetcher against real sockets that drip, cut, stall and answer nonsense."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from offline_cache.fetch import Cut, Fetched, LoginPage, Redirected, TooLarge, TooSlow, Unreachable
from offline_cache.fetch.http import HttpFetcher

DATA = b"0123456789" * 500
Handler = Callable[[socket.socket, bytes], None]


@contextlib.contextmanager
def raw_server(handle: Handler) -> Iterator[str]:
    """Serve each connection's first request by a function on the bare socket."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                handle(connection, connection.recv(65536))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def get(url: str, *, etag: str | None = None, range_from: int = 0, deadline_s: float = 5.0) -> Fetched:
    with HttpFetcher(url, connect_s=2, read_s=2) as fetcher:
        return fetcher.get(
            "v1/file", etag=etag, max_bytes=10_000, deadline_s=deadline_s, range_from=range_from
        )


def answer(head: str, body: bytes = b"", *, status: str = "200 OK") -> Handler:
    def handle(connection: socket.socket, _: bytes) -> None:
        connection.sendall(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)

    return handle


class _Files(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    requests: ClassVar[list[dict[str, str]]] = []

    def do_GET(self) -> None:
        self.requests.append({"path": self.path, "client": str(self.client_address), **self.headers})
        if self.headers.get("If-None-Match") == '"tag"':
            self.send_response(304)
            self.send_header("ETag", '"tag"')
            self.end_headers()
            return
        start = int(self.headers.get("Range", "bytes=0-")[6:-1])
        self.send_response(206 if start else 200)
        self.send_header("ETag", '"tag"')
        self.send_header("Content-Length", str(len(DATA) - start))
        self.end_headers()
        self.wfile.write(DATA[start:])

    def log_message(self, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture
def files() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Files)
    _Files.requests = []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join(5)


def test_a_file_with_its_tag(files: str) -> None:
    assert get(files) == Fetched(200, DATA, '"tag"')
    assert _Files.requests[0]["path"] == "/v1/file"
    assert _Files.requests[0]["Accept-Encoding"] == "identity"


def test_a_known_tag_gives_304(files: str) -> None:
    assert get(files, etag='"tag"') == Fetched(304, b"", '"tag"')


def test_a_range_gives_the_rest(files: str) -> None:
    assert get(files, range_from=4990) == Fetched(206, b"0123456789", '"tag"')


def test_connections_are_kept(files: str) -> None:
    with HttpFetcher(files) as fetcher:
        for _ in range(3):
            assert fetcher.get("v1/file", max_bytes=10_000, deadline_s=5).status == 200
    assert len({asked["client"] for asked in _Files.requests}) == 1


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable):
        get(f"http://127.0.0.1:{port}")


@pytest.mark.parametrize("url", ["http://[", "http://x y", "nonsense", "http://no-such-host.invalid"])
def test_an_address_that_leads_nowhere(url: str) -> None:
    with pytest.raises(Unreachable):
        get(url)


def test_a_server_that_hangs_up_without_a_word() -> None:
    with raw_server(lambda connection, _: None) as url, pytest.raises(Unreachable):
        get(url)


def test_a_server_that_does_not_speak_http() -> None:
    with raw_server(lambda one, _: one.sendall(b"SSH-2.0-OpenSSH\r\n")) as url, pytest.raises(Unreachable):
        get(url)


def test_a_body_cut_in_the_middle_is_handed_over_as_far_as_it_came() -> None:
    with raw_server(answer("Content-Length: 5000\r\n", DATA[:1234])) as url, pytest.raises(Cut) as caught:
        get(url)
    assert caught.value.partial == DATA[:1234]
    assert caught.value.status == 200


def test_a_cut_in_chunked_coding_is_a_cut() -> None:
    body = b"4d2\r\n" + DATA[:1234] + b"\r\n1000\r\n" + b"abc"
    with raw_server(answer("Transfer-Encoding: chunked\r\n", body)) as url, pytest.raises(Cut) as caught:
        get(url)
    assert DATA[:1234] in caught.value.partial


def test_whole_chunked_coding_is_whole() -> None:
    body = b"4d2\r\n" + DATA[:1234] + b"\r\n0\r\n\r\n"
    with raw_server(answer("Transfer-Encoding: chunked\r\n", body)) as url:
        assert get(url).body == DATA[:1234]


def test_nonsense_in_chunked_coding_is_a_cut() -> None:
    with raw_server(answer("Transfer-Encoding: chunked\r\n", b"zzz\r\nabc")) as url, pytest.raises(Cut):
        get(url)


def test_a_coding_that_was_not_asked_for_is_not_undone() -> None:
    head = "Content-Encoding: gzip\r\nContent-Length: 4\r\n"
    with raw_server(answer(head, b"nogz")) as url:
        assert get(url).body == b"nogz"


def test_a_drip_of_single_bytes_ends_at_the_deadline() -> None:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")
        for _number in range(200):
            connection.sendall(b"x")
            time.sleep(0.02)

    with raw_server(drip) as url, pytest.raises(TooSlow) as caught:
        get(url, deadline_s=0.5)
    assert set(caught.value.partial) == {ord("x")}


def test_a_drip_of_headers_ends_at_the_deadline() -> None:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for _number in range(300):
            connection.sendall(b"X-Slow: 1\r\n"[:1])
            time.sleep(0.02)

    with raw_server(drip) as url, pytest.raises(TooSlow):
        get(url, deadline_s=0.5)


def test_a_drip_of_a_proxys_answer_ends_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for _number in range(300):
            connection.sendall(b"X-Slow: 1\r\n"[:1])
            time.sleep(0.02)

    with raw_server(drip) as proxy:
        monkeypatch.setenv("https_proxy", proxy)
        started = time.monotonic()
        with pytest.raises(TooSlow):
            get("https://central.example", deadline_s=0.5)
    assert time.monotonic() - started < 2


def test_a_drip_of_a_greeting_of_tls_ends_at_the_deadline() -> None:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"\x16\x03\x03\x3f\xff")
        for _number in range(300):
            connection.sendall(b"\x02")
            time.sleep(0.02)

    with raw_server(drip) as url, pytest.raises(TooSlow):
        get(url.replace("http:", "https:"), deadline_s=0.5)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_what_is_for_this_device_itself_goes_to_no_proxy(
    files: str, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[bytes] = []
    with raw_server(lambda _, words: came.append(words)) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        assert get(files.replace("127.0.0.1", host)).status == 200
        with pytest.raises(Unreachable):
            get("http://central.example")
    assert [words.split()[1] for words in came] == [b"http://central.example/v1/file"]


def test_silence_in_the_middle_is_a_cut() -> None:
    def stall(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nabc")
        connection.recv(1)

    with raw_server(stall) as url, HttpFetcher(url, read_s=0.2) as fetcher, pytest.raises(Cut) as caught:
        fetcher.get("v1/file", max_bytes=10_000, deadline_s=5)
    assert caught.value.partial == b"abc"


def test_more_than_was_signed_is_not_read() -> None:
    with raw_server(answer("Content-Length: 20000\r\n", b"x" * 20_000)) as url, pytest.raises(TooLarge):
        get(url)


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_a_redirection_is_not_followed(status: str) -> None:
    head = "Location: http://127.0.0.1:1/login\r\nContent-Length: 0\r\n"
    with raw_server(answer(head, status=status)) as url, pytest.raises(Redirected):
        get(url)


def test_a_redirection_to_nonsense_is_one_too() -> None:
    head = "Location: http://[\r\nContent-Length: 0\r\n"
    with raw_server(answer(head, status="302 Found")) as url, pytest.raises(Redirected):
        get(url)


def test_a_login_page_is_known_by_its_type() -> None:
    head = "Content-Type: text/html; charset=utf-8\r\nContent-Length: 5\r\n"
    with raw_server(answer(head, b"hello")) as url, pytest.raises(LoginPage):
        get(url)


def test_a_busy_server_says_when_to_come_back() -> None:
    head = "Retry-After: 90\r\nContent-Length: 0\r\n"
    with raw_server(answer(head, status="503 Busy")) as url:
        assert get(url) == Fetched(503, b"", None, 90)


def test_an_endless_wait_is_a_day() -> None:
    head = f"Retry-After: {'9' * 5000}\r\nContent-Length: 0\r\n"
    with raw_server(answer(head, status="503 Busy")) as url:
        assert get(url) == Fetched(503, b"", None, 24 * 3600)


def test_a_date_or_nonsense_in_retry_after_is_ignored() -> None:
    for text in ("Wed, 21 Oct 2026 07:28:00 GMT", "-5", "soon", "²"):
        head = f"Retry-After: {text}\r\nContent-Length: 0\r\n"
        with raw_server(answer(head, status="429 Many")) as url:
            assert get(url).retry_after is None


def test_a_drip_after_the_headers_of_an_error_is_no_file() -> None:
    with (
        raw_server(answer("Content-Length: 50\r\n", b"x", status="500 Oops")) as url,
        pytest.raises(Cut) as cut,
    ):
        get(url)
    assert cut.value.partial == b""
