"""The client of sources against servers that misbehave."""

import contextlib
import http.server
import socket
import ssl
import threading
import time
import urllib.parse
from datetime import UTC, datetime

import pytest
from certificates import certificate

from central.importers.answers import SourceFailedError
from central.importers.client import get


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        name = self.path.split("?")[0]
        if name == "/missing":
            self.send_error(404)
            return
        if name == "/slow-headers":
            self.drip(b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 100)
            return
        if name == "/slow-and-endless":
            self.drip(b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * 500)
            return
        if name == "/elsewhere":
            self.send_response(302)
            self.send_header("Location", urllib.parse.unquote(self.path.partition("?to=")[2]))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        if name == "/drip":
            for _ in range(40):
                self.wfile.write(b"x")
                time.sleep(0.02)
        else:
            self.wfile.write(b"x" * (500 if name == "/cut" else 1000))

    def drip(self, data):
        with contextlib.suppress(OSError):
            for number in range(0, len(data), 5):
                self.wfile.write(data[number : number + 5])
                time.sleep(0.02)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def address():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_whole_answer_is_returned(address):
    assert len(get(f"{address}/whole")) == 1000


@pytest.mark.parametrize(
    ("path", "limits", "said"),
    [
        ("/missing", {}, "answered 404"),
        ("/whole", {"max_bytes": 999}, "more than 999 bytes"),
        ("/drip", {"deadline_s": 0.1}, "too slow"),
        ("/slow-headers", {"deadline_s": 0.3}, "too slow"),
        ("/slow-and-endless", {"deadline_s": 0.3}, "too slow"),
        ("/cut", {}, "cut"),
    ],
)
def test_what_is_not_whole_in_time_and_size_fails_without_telling_the_key(address, path, limits, said):
    with pytest.raises(SourceFailedError, match=said) as failed:
        get(f"{address}{path}?serviceKey=secret", **limits)
    assert "secret" not in str(failed.value)


def test_a_redirection_is_followed_where_an_address_may_lead(address):
    assert len(get(f"{address}/elsewhere?to={address}/whole")) == 1000


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("http://198.51.100.1/", "https"),
        ("file:///etc/passwd", "https|302"),
        ("ftp://198.51.100.1/", "https"),
        ("http://[", "cannot be read|none"),
    ],
)
def test_a_redirection_out_of_https_is_not(address, to, said):
    began = time.monotonic()
    with pytest.raises(SourceFailedError, match=said):
        get(f"{address}/elsewhere?to={to}")
    assert time.monotonic() - began < 2


@contextlib.contextmanager
def accepting(answer):
    """A bare socket whose connections are given to a function; yields the port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with contextlib.suppress(OSError), connection:
                answer(connection)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def test_a_handshake_that_drips_ends_at_the_deadline():
    def answer(connection):
        for byte in b"\x16\x03\x03\x40\x00" + bytes(300):
            connection.sendall(bytes([byte]))
            time.sleep(0.02)

    with accepting(answer) as port, pytest.raises(SourceFailedError, match="too slow"):
        get(f"https://127.0.0.1:{port}/", deadline_s=0.3)


def test_https_is_read_when_its_certificate_holds_and_only_then(tmp_path, monkeypatch):
    pem = certificate(tmp_path, datetime(2020, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)

    def answer(connection):
        with context.wrap_socket(connection, server_side=True) as secure:
            secure.recv(65536)
            secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    with accepting(answer) as port:
        with pytest.raises(SourceFailedError, match="certificate"):
            get(f"https://localhost:{port}/")
        monkeypatch.setenv("SSL_CERT_FILE", str(pem))
        assert get(f"https://localhost:{port}/") == b"ok"
        with pytest.raises(SourceFailedError, match="certificate"):
            get(f"https://127.0.0.1:{port}/")


def test_nobody_there_fails():
    with pytest.raises(SourceFailedError, match="cannot be read"):
        get("http://127.0.0.1:9/")


@pytest.mark.parametrize(
    "address", ["http://source.test/", "ftp://source.test/", "file:///etc/passwd", "nonsense"]
)
def test_only_https_is_asked(address):
    with pytest.raises(SourceFailedError, match="https"):
        get(address)


@pytest.mark.parametrize("address", ["https://[bad", "https://[::1", "https://a\u2100.kr/"])
def test_an_address_that_is_none_is_told(address):
    with pytest.raises(SourceFailedError, match="the address is none"):
        get(address)
