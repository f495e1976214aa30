"""The line to central over real sockets: what is sent, and that the token goes nowhere else."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from offline_cache.fetch import Cut, Fetched, LoginPage, Redirected, TooLarge, TooSlow, Unreachable
from offline_cache.fetch.http import HttpUplink

TOKEN = "a-secret-token"


class Server:
    """Answers each request with the same bytes and remembers what came."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.came: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                self.came.append(_whole(connection))
                connection.sendall(self.answer)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)


def _whole(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [
        line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
    ]
    while lengths and len(body) < int(lengths[0]):
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@contextlib.contextmanager
def serving(head: str, body: bytes = b"", status: str = "200 OK") -> Iterator[Server]:
    server = Server(f"HTTP/1.1 {status}\r\nConnection: close\r\n{head}\r\n".encode() + body)
    try:
        yield server
    finally:
        server.close()


def send(url: str, method: str = "POST", body: bytes | None = b"{}", deadline_s: float = 3.0) -> Fetched:
    with HttpUplink(url, TOKEN, connect_s=1, read_s=1) as line:
        return line.send(method, "api/v1/outbox", body, max_bytes=1_000, deadline_s=deadline_s)


def test_a_request_carries_the_token_and_its_body() -> None:
    with serving("Content-Length: 2\r\n", b"{}") as server:
        assert send(server.url, body=b'{"a":1}') == Fetched(200, b"{}")
    (came,) = server.came
    assert came.startswith(b"POST /api/v1/outbox HTTP/1.1\r\n")
    assert b"Authorization: Bearer a-secret-token\r\n" in came
    assert b"Content-Type: application/json\r\n" in came
    assert came.endswith(b'\r\n\r\n{"a":1}')


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_other_methods_have_no_body(method: str) -> None:
    with serving("Content-Length: 2\r\n", b"{}") as server:
        send(server.url, method, None)
    assert server.came[0].startswith(f"{method} /api/v1/outbox ".encode())
    assert b"Content-Type" not in server.came[0]


def test_no_netrc_puts_another_secret_in_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login other password other\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with serving("Content-Length: 2\r\n", b"{}") as server:
        send(server.url)
    assert b"Bearer a-secret-token" in server.came[0]
    assert b"Basic" not in server.came[0]


def test_an_error_of_central_comes_with_its_body() -> None:
    body = b'{"error":{"code":"x","message":"y"}}'
    with serving(f"Retry-After: 7\r\nContent-Length: {len(body)}\r\n", body, "429 Many") as server:
        assert send(server.url) == Fetched(429, body, None, 7)


def test_a_redirect_gets_no_token() -> None:
    with (
        serving("Content-Length: 0\r\n") as other,
        serving(f"Location: {other.url}/login\r\nContent-Length: 0\r\n", b"", "307 Go") as server,
        pytest.raises(Redirected),
    ):
        send(server.url)
    assert other.came == []


def test_a_login_page_is_no_answer() -> None:
    with (
        serving("Content-Type: text/html\r\nContent-Length: 3\r\n", b"<p>") as server,
        pytest.raises(LoginPage),
    ):
        send(server.url)


def test_an_answer_without_end_is_refused() -> None:
    with serving("", b"x" * 5_000) as server, pytest.raises(TooLarge):
        send(server.url)


def test_a_cut_answer_is_no_answer() -> None:
    with serving("Content-Length: 50\r\n", b"{") as server, pytest.raises(Cut):
        send(server.url)


def test_a_silent_server_ends_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises((TooSlow, Unreachable)):
        send(f"http://127.0.0.1:{silent.getsockname()[1]}", deadline_s=0.3)


def test_no_message_names_the_token() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable) as caught:
        send(f"http://127.0.0.1:{port}")
    assert TOKEN not in f"{caught.value!r} {caught.value.__cause__!r}"
