"""The client of sources against servers that misbehave."""

import http.server
import threading
import time

import pytest

from central.importers.answers import SourceFailedError
from central.importers.client import get


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        name = self.path.split("?")[0]
        if name == "/missing":
            self.send_error(404)
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
        ("/cut", {}, "cut"),
    ],
)
def test_what_is_not_whole_in_time_and_size_fails_without_telling_the_key(address, path, limits, said):
    with pytest.raises(SourceFailedError, match=said) as failed:
        get(f"{address}{path}?serviceKey=secret", **limits)
    assert "secret" not in str(failed.value)


def test_nobody_there_fails():
    with pytest.raises(SourceFailedError, match="cannot be read"):
        get("http://127.0.0.1:9/")


@pytest.mark.parametrize(
    "address", ["http://source.test/", "ftp://source.test/", "file:///etc/passwd", "nonsense"]
)
def test_only_https_is_asked(address):
    with pytest.raises(SourceFailedError, match="https"):
        get(address)
